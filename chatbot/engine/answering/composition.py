"""An answer put together from statements: the direct one first, then what limits it."""

from collections.abc import Iterator
from typing import Final

from chatbot.engine.answering.index import Match
from chatbot.engine.answering.knowledge import Knowledge
from chatbot.engine.answering.medicine import Asked
from chatbot.engine.answering.question import Question
from chatbot.engine.answering.saying import limits_of, said
from chatbot.model.answer import Answer, AnswerPart
from chatbot.model.knowledge import Statement, Topic

_MOST_OTHERS: Final = 2
_NEARLY_AS_GOOD: Final = 850
"""Thousandths of the best score from which another statement is shown as well."""


class Composer:
    """Turns statements that were found into an answer for this patient."""

    def __init__(self, knowledge: Knowledge) -> None:
        self._knowledge = knowledge
        self._statements = knowledge.content.statements

    def compose(self, asked: Asked, matches: tuple[Match, ...]) -> Answer:
        """Lead with the best statement, then its limits, the patient, and the rest."""
        question = asked.question
        leading = self._statements[matches[0].statement]
        also = self._also(leading, self._nearly_as_good(question, matches))
        shown = (leading, *also)
        names = (*question.medicines, *question.measures)
        return Answer(
            question=question.text,
            status="answered",
            parts=(
                *self._lead(question, leading),
                *self._for_patient(names, asked),
                *(said(statement, kind="qualifies") for statement in also),
            ),
            topics=self._topics(shown, question.medicines),
            subject=names[0] if names else leading.id,
        )

    def _lead(self, question: Question, leading: Statement) -> Iterator[AnswerPart]:
        yield said(leading)
        yield from self._unsaid(question, leading.id)
        yield limits_of(leading)
        for name in leading.conflicts:
            if name in self._statements:
                yield said(self._statements[name], kind="conflict")

    def _nearly_as_good(
        self, question: Question, matches: tuple[Match, ...]
    ) -> tuple[str, ...]:
        floor = matches[0].score * _NEARLY_AS_GOOD // 1000
        return tuple(
            match.statement
            for match in matches[1:]
            if match.score >= floor and self._knowledge.scope.accepts(question, match)
        )[:_MOST_OTHERS]

    def _also(
        self, leading: Statement, others: tuple[str, ...]
    ) -> tuple[Statement, ...]:
        shown = {leading.id, *leading.conflicts}
        return tuple(self._statements[name] for name in others if name not in shown)

    def _topics(
        self, shown: tuple[Statement, ...], medicines: tuple[str, ...]
    ) -> tuple[Topic, ...]:
        """The leading statement's, then those of the other things it was about."""
        formulary = self._knowledge.formulary
        named = [formulary.topics_of(name)[0] for name in medicines[:2]]
        both = [topic for topic in named if topic != "other"] if medicines[1:] else []
        rest = (statement.topics[0] for statement in shown[1:])
        return tuple(dict.fromkeys((*shown[0].topics, *both, *rest)))[:2]

    def _unsaid(self, question: Question, statement: str) -> Iterator[AnswerPart]:
        """A condition in the question that the statement does not speak of."""
        findings = self._knowledge.content.dialog.findings
        missed = [
            findings[concept.id].label
            for unit in question.units
            for concept in unit.concepts
            if concept.kind == "finding"
            and findings[concept.id].bundle is not None
            and not self._knowledge.index.speaks(statement, unit)
        ]
        if missed:
            told = f"It does not speak of {', '.join(dict.fromkeys(missed))}."
            yield AnswerPart(kind="offer", text=told)

    def _for_patient(
        self, names: tuple[str, ...], asked: Asked
    ) -> Iterator[AnswerPart]:
        if names:
            bearing = self._knowledge.medicines.bearing
            yield from bearing.parts(names[0], asked.case, asked.plan)


def join(question: str, answers: list[Answer]) -> Answer:
    """Several answers as one, each led by its own statement."""
    topics = dict.fromkeys(answer.topics[0] for answer in answers if answer.topics)
    parts = dict.fromkeys(part for answer in answers for part in answer.parts)
    return answers[0].model_copy(
        update={
            "question": question,
            "parts": tuple(parts),
            "topics": tuple(topics)[:2],
        }
    )
