"""Answers follow-up questions from statements and tables, or says that it cannot.

Nothing is written here that is not a statement, a table row, a computed figure or
plain talk about the consult; what has no curated answer is declined without citing.
"""

import re
from dataclasses import replace
from functools import cached_property
from typing import Final

from chatbot.engine.answering.aspect import SPECIFIC
from chatbot.engine.answering.calculation import Calculations
from chatbot.engine.answering.composition import Composer, said
from chatbot.engine.answering.consulting import consult_answer
from chatbot.engine.answering.crisis import crisis_answer
from chatbot.engine.answering.declining import decline
from chatbot.engine.answering.formulary import Formulary
from chatbot.engine.answering.index import Index, Match
from chatbot.engine.answering.medicine import Asked, Medicines
from chatbot.engine.answering.ports import Planner
from chatbot.engine.answering.postings import Postings, Text, read_statements
from chatbot.engine.answering.question import Question
from chatbot.engine.answering.resolving import Resolver
from chatbot.engine.answering.scope import Scope
from chatbot.engine.answering.vocabulary import Vocabulary
from chatbot.model.answer import Answer, AnswerPart
from chatbot.model.case import Case
from chatbot.model.content import Content
from chatbot.model.knowledge import Topic
from chatbot.model.plan import Plan

_LEADS: Final = 620
"""A question this like a phrasing is answered by the statement, not by the table."""
_WORTH_ADDING: Final = 400
"""From this likeness on a statement is added below a table's answer."""
_MOST_OTHERS: Final = 2
_NEARLY_AS_GOOD: Final = 850
_MOST_CLAUSES: Final = 2
_CLAUSE: Final = re.compile(r"[,;.!?]| - | (?:and|or|but|also|plus) ", re.IGNORECASE)
_NEXT_QUESTION: Final = re.compile(
    r"[?;]\s*|,?\s+(?:and|also|or)\s+(?=(?:what|does|do|is|are|can|should|how|when|why"
    r"|which|who|will|would|could|did)\b)",
    re.IGNORECASE,
)
_MOST_CHARACTERS: Final = 2000
_PROMPT_TALK: Final = re.compile(
    r"\b(?:ignore|forget|disregard|override|bypass) (?:\w+ ){0,3}(?:rules?|instructions?"
    r"|prompts?|guidelines?|safety|restrictions?|programming)|system prompt|jailbreak"
    r"|pretend (?:to be|you|that you)|act as (?:if|a|an|my)|role ?play|developer mode"
    r"|you are (?:now )?(?:an? )?(?:ai|gpt|chatbot|dan|free|unrestricted)\b|are you (?:an?"
    r" )?(?:ai|bot|human|robot|chatgpt|real)|who (?:made|built|created) you|make (?:it|"
    r"something) up|just guess|without (?:any )?(?:sources?|citations?)",
    re.IGNORECASE,
)
_PROMPT_REASON: Final = "I only answer from reviewed statements with their sources."


class Answerer:
    """The knowledge base's answers; built once for a content, indexed when first asked."""

    def __init__(self, content: Content, planner: Planner) -> None:
        self._content = content
        self._planner = planner
        self._composer = Composer(content)

    def answer(
        self, question: str, case: Case, plan: Plan, last: Answer | None
    ) -> Answer:
        """Answer a question about this patient and this problem, or decline."""
        text = " ".join(question.split())[:_MOST_CHARACTERS]
        urgent = crisis_answer(self._content, text)
        if urgent is not None:
            return urgent
        if _PROMPT_TALK.search(text):
            return decline(text, (), _PROMPT_REASON)
        read = Question.read(text, self._vocabulary)
        about = consult_answer(self._content, read, case, plan, last)
        if about is not None:
            return about
        asked = Asked(self._resolver.resolve(read, last, case), case, plan)
        return self._each(asked) or self._one(asked)

    def prepare(self) -> None:
        """Build the index now rather than at the first question."""
        self._index.search(Question.read("", self._vocabulary))

    @cached_property
    def _vocabulary(self) -> Vocabulary:
        words = (r for texts in self._texts.values() for _, rs in texts for r in rs)
        return Vocabulary.of(self._content, words)

    @cached_property
    def _texts(self) -> dict[str, tuple[Text, ...]]:
        return read_statements(self._content)

    @cached_property
    def _formulary(self) -> Formulary:
        return Formulary(self._content)

    @cached_property
    def _index(self) -> Index:
        postings = Postings(self._content, self._vocabulary, self._texts)
        return Index(self._content, self._formulary, postings)

    @cached_property
    def _scope(self) -> Scope:
        return Scope(self._content, self._formulary, self._index)

    @cached_property
    def _resolver(self) -> Resolver:
        return Resolver(self._vocabulary, self._scope, self._formulary)

    @cached_property
    def _calculations(self) -> Calculations:
        return Calculations(self._content, self._vocabulary)

    @cached_property
    def _medicines(self) -> Medicines:
        return Medicines(self._content, self._formulary, self._planner)

    def _one(self, asked: Asked) -> Answer:
        return (
            self._calculations.answer(asked.question, asked.case)
            or self._explained(asked)
            or self._looked_up(asked)
        )

    def _each(self, asked: Asked) -> Answer | None:
        """Several questions in one message, if at least two can be answered."""
        questions = [q for q in _NEXT_QUESTION.split(asked.question.text) if q.strip()]
        if not questions[1:]:
            return None
        answers: list[Answer] = []
        for text in questions:
            read = Question.read(text, self._vocabulary)
            resolved = self._resolver.resolve(
                read, answers[-1] if answers else None, asked.case
            )
            answers.append(self._one(replace(asked, question=resolved)))
        answered = [answer for answer in answers if answer.status != "declined"]
        if not answered[1:]:
            return None
        return _joined(asked.question.text, answered)

    def _explained(self, asked: Asked) -> Answer | None:
        """Why a line is in the plan or a drug is not, if the plan says so."""
        question = asked.question
        names = (*question.medicines, *question.measures)
        if not (question.has("why") and names and asked.plan.lines):
            return None
        if self._scope.is_foreign(question):
            return None
        answer = self._planner.explain(asked.case, asked.plan, names[0])
        if answer.status == "declined" or not answer.parts:
            return None
        return answer.model_copy(
            update={"question": question.text, "subject": names[0]}
        )

    def _looked_up(self, asked: Asked) -> Answer:
        question = asked.question
        matches = self._index.search(question)
        best = matches[0] if matches else None
        accepted = best is not None and self._scope.accepts(question, best)
        if best is not None and accepted and self._leads(best, question):
            return self._stated(asked, matches)
        computed = self._from_tables(asked)
        if computed is not None:
            return self._with_statement(computed, matches if accepted else ())
        if accepted:
            return self._stated(asked, matches)
        return (
            self._by_clause(asked)
            or self._row_instead(asked)
            or decline(question.text, matches, self._why_not(question))
        )

    def _leads(self, best: Match, question: Question) -> bool:
        """Whether a statement goes before the tables: it is asked for just this."""
        asked = SPECIFIC & {*question.aspects}
        if question.has("safe") and question.medicines and not question.findings:
            return False
        known = self._index.asked_for(best.statement)
        return best.phrase >= _LEADS and asked <= known

    def _by_clause(self, asked: Asked) -> Answer | None:
        """Two questions in one: each clause that can be answered, at most two."""
        clauses = [c for c in _CLAUSE.split(asked.question.text) if c.strip()]
        if not clauses[1:] or self._scope.is_foreign(asked.question):
            return None
        answers: list[Answer] = []
        for clause in clauses:
            read = Question.read(clause, self._vocabulary)
            if not self._scope.says_more_than_back(read):
                continue
            matches = self._index.search(read)
            if matches and self._scope.accepts(read, matches[0]):
                answers.append(self._stated(replace(asked, question=read), matches))
        if not answers:
            return None
        return _joined(asked.question.text, answers[:_MOST_CLAUSES])

    def _row_instead(self, asked: Asked) -> Answer | None:
        question = asked.question
        if self._scope.is_foreign(question) or self._scope.unknown(question):
            return None
        return self._medicines.row_instead(asked)

    def _from_tables(self, asked: Asked) -> Answer | None:
        question = asked.question
        if self._scope.is_foreign(question) or self._scope.asks_unknown(question):
            return None
        return self._medicines.answer(asked)

    def _with_statement(self, answer: Answer, matches: tuple[Match, ...]) -> Answer:
        """A table's answer, followed by the statement that speaks of the same."""
        if not matches or matches[0].phrase < _WORTH_ADDING:
            return answer
        if not self._shares_ask(matches[0].statement, answer.question):
            return answer
        extra = said(self._content.statements[matches[0].statement], kind="qualifies")
        return answer.model_copy(update={"parts": (*answer.parts, extra)})

    def _shares_ask(self, statement: str, question: str) -> bool:
        asked = SPECIFIC & {*Question.read(question, self._vocabulary).aspects}
        return not asked or bool(asked & self._index.asked_for(statement))

    def _stated(self, asked: Asked, matches: tuple[Match, ...]) -> Answer:
        leading = self._content.statements[matches[0].statement]
        floor = matches[0].score * _NEARLY_AS_GOOD // 1000
        others = tuple(
            match.statement
            for match in matches[1:]
            if match.score >= floor and self._scope.accepts(asked.question, match)
        )[:_MOST_OTHERS]
        own = tuple(self._composer.parts(leading.id))
        unsaid = self._unsaid(asked.question, leading.id)
        also = self._also(leading.id, others)
        parts = (*own[:1], *unsaid, *own[1:], *self._for_patient(asked), *also)
        shown = (leading.id, *(name for part in also for name in part.statements))
        return Answer(
            question=asked.question.text,
            status="answered",
            parts=parts,
            topics=self._topics(shown, asked.question.medicines),
            subject=self._subject(asked.question) or leading.id,
        )

    def _topics(
        self, shown: tuple[str, ...], medicines: tuple[str, ...]
    ) -> tuple[Topic, ...]:
        """The leading statement's, then those of the other things it was about."""
        statements = [self._content.statements[name] for name in shown]
        first = (statement.topics[0] for statement in statements[1:])
        named = (self._formulary.topics_of(name)[0] for name in medicines[:2])
        both = [topic for topic in named if topic != "other"] if medicines[1:] else []
        return tuple(dict.fromkeys((*statements[0].topics, *both, *first)))[:2]

    def _unsaid(self, question: Question, statement: str) -> tuple[AnswerPart, ...]:
        """A condition in the question that the statement does not speak of."""
        findings = self._content.dialog.findings
        missed = [
            findings[concept.id].label
            for unit in question.units
            for concept in unit.concepts
            if concept.kind == "finding"
            and findings[concept.id].bundle is not None
            and not self._index.speaks(statement, unit)
        ]
        if not missed:
            return ()
        told = f"It does not speak of {', '.join(dict.fromkeys(missed))}."
        return (AnswerPart(kind="offer", text=told),)

    def _also(self, leading: str, others: tuple[str, ...]) -> tuple[AnswerPart, ...]:
        shown = {leading, *self._content.statements[leading].conflicts}
        return tuple(
            said(self._content.statements[name], kind="qualifies")
            for name in others
            if name not in shown
        )

    def _for_patient(self, asked: Asked) -> tuple[AnswerPart, ...]:
        names = (*asked.question.medicines, *asked.question.measures)
        if not names:
            return ()
        return tuple(self._medicines.bearing.parts(names[0], asked.case, asked.plan))

    def _subject(self, question: Question) -> str | None:
        names = (*question.medicines, *question.measures)
        return names[0] if names else None

    def _why_not(self, question: Question) -> str | None:
        name = self._medicines.only_named(question)
        if name is None:
            return None
        return f"My drug table has no row for {name}."


def _joined(question: str, answers: list[Answer]) -> Answer:
    """Several answers as one, each led by its own statement."""
    topics = dict.fromkeys(answer.topics[0] for answer in answers if answer.topics)
    return answers[0].model_copy(
        update={
            "question": question,
            "parts": tuple(
                dict.fromkeys(part for answer in answers for part in answer.parts)
            ),
            "topics": tuple(topics)[:2],
        }
    )
