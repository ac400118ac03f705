"""An answer put together from statements: the direct one first, then what limits it."""

from collections.abc import Iterator
from typing import Final

from chatbot.engine.answering.about.intent import Asked
from chatbot.engine.answering.knowledge import Knowledge
from chatbot.engine.answering.reading.question import Question
from chatbot.engine.answering.retrieval.index import Match, Matches
from chatbot.engine.answering.unspoken import NEAREST, NOT_HELD, NOT_SAID, SILENT
from chatbot.engine.expression import expression
from chatbot.engine.planning.naming import called, listed
from chatbot.engine.saying import case_part, limits_of, said, sentences
from chatbot.model.answer import Answer, AnswerPart
from chatbot.model.knowledge import Statement, Topic

_MOST_OTHERS: Final = 2
_SURELY_ASKED: Final = 450
"""Below this likeness fewer than half of the answers lead with what was asked for."""
_NEARLY_AS_GOOD: Final = 850
"""Thousandths of the best score from which another statement is shown as well."""

_ASKS_FOR_ANY: Final = expression(
    r"^(?:\w+ ){0,3}?(?:(?:some|any)thing|what (?:else )?(?:can|could|should|would|do|to|helps?|works?))\b"
)
_OF_BARS: Final = frozenset({"label", "consensus"})
"""Grades of what is told to prescribers, not found in a trial."""


class Composer:
    """Turns statements that were found into an answer for this patient."""

    def __init__(self, knowledge: Knowledge) -> None:
        self._knowledge = knowledge
        self._index = knowledge.index
        self._medicines = knowledge.medicines
        self._statements = knowledge.content.statements

    def compose(self, asked: Asked, matches: Matches) -> Answer:
        """Lead with the best statement, then its limits, the patient, and the rest."""
        question = asked.question
        matches = self._for_patient(asked, matches)
        leading = self._statements[matches[0].statement]
        also = self._also(leading, matches)
        shown = (leading, *also)
        names = (*question.medicines, *question.measures)
        verdict = self._medicines.for_patient.verdict(asked)
        verdict = verdict or self._against_kind(asked, leading)
        sent_for = self._medicines.for_patient.bearing.sent_for(asked, leading.id)
        near = not (*verdict, *sent_for) and is_only_near(matches[0])
        left = self._index.tellings.passed_over(question, leading)
        missed = left and self._knowledge.phrasings.same(question.words) is None
        hedge = NOT_SAID.format(" or ".join(left)) if missed else NEAREST
        doubt = (AnswerPart(kind="offer", text=hedge),) if near or missed else ()
        warned = self._medicines.warnings(question)
        told = (*doubt, *self._lead(question, leading))
        barred = self._is_left_to_rows(question, leading)
        first = (*warned, *told) if barred else (*told, *warned)
        lead = (*self.unheld(asked), *verdict, *sent_for, *first)
        return Answer(
            question=question.text,
            status="answered",
            parts=(
                *lead,
                *self._medicines.side_by_side(question),
                *self._medicines.for_patient.around(asked, lead),
                *(said(statement, kind="qualifies") for statement in also),
            ),
            topics=self._topics(question, shown),
            subject=names[0] if names else leading.id,
        )

    def _against_kind(self, asked: Asked, leading: Statement) -> tuple[AnswerPart, ...]:
        """`Something for the spasm`: what is planned or barred here of that kind."""
        topics, question = self._knowledge.content.dialog.topics, asked.question
        named = question.medicines or question.measures or question.findings
        topic = topics.get(leading.topics[0])
        if named or topic is None or not _ASKS_FOR_ANY.search(question.said):
            return ()
        bearing = self._medicines.for_patient.bearing
        told = (bearing.verdict(kind, asked, to_give=False) for kind in topic.classes)
        return next(told, ())

    def unheld(self, asked: Asked) -> Iterator[AnswerPart]:
        """That nothing is held on doing what is asked about in this patient."""
        content, planner = self._knowledge.content, self._knowledge.planner
        question = asked.question
        for done, condition in () if question.findings else self._done(question):
            found = planner.verdict(condition, asked.case)
            if found.truth:
                beside = listed(sorted(called(content, one) for one in found.because))
                yield case_part(NOT_HELD.format(done, beside))

    def _done(self, question: Question) -> Iterator[tuple[str, str]]:
        """What is asked about, and in whom nothing is held on it: `the injection` too."""
        rows = self._knowledge.content.dialog.measures
        named = [rows[name] for name in question.measures]
        kinds = () if named else question.topics
        for topic in kinds:
            alike = [row for row in rows.values() if row.topic == topic]
            if alike and all(row.unheld_when for row in alike):
                named.append(alike[0].but(label=f"this {topic}"))
        yield from ((r.label, r.unheld_when) for r in named if r.unheld_when)

    def _for_patient(self, asked: Asked, matches: Matches) -> Matches:
        """Leave out what would mislead about this patient, if anything else is found."""
        fit = (m for m in matches if not self._misleads(asked, m.statement))
        return tuple(fit) or matches

    def _misleads(self, asked: Asked, name: str) -> bool:
        not_for = self._statements[name].not_for
        if not_for is None:
            return False
        return self._knowledge.planner.verdict(not_for, asked.case).truth is True

    def _lead(self, question: Question, leading: Statement) -> Iterator[AnswerPart]:
        text = foremost(self._knowledge, question, leading.says)
        told = said(leading).but(text=text)
        limits, tellings = limits_of(leading), self._index.tellings
        if tellings.untold(question, text) == tellings.passed_over(question, leading):
            yield from (told, *self._unsaid(question, leading.id), limits)
        else:
            own = sorted(
                sentences(limits.text),
                key=lambda one: len(tellings.untold(question, one)),
            )
            yield from (limits.but(text=" ".join(own)), told)
        for name in leading.conflicts:
            if name in self._statements:
                yield said(self._statements[name], kind="conflict")

    def _unsaid(self, question: Question, statement: str) -> Iterator[AnswerPart]:
        """A condition in the question that the statement does not speak of."""
        findings = self._knowledge.content.dialog.findings
        missed = [
            findings[concept.id].label
            for unit in question.units
            for concept in unit.concepts
            if concept.kind == "finding"
            and findings[concept.id].bundle is not None
            and not self._index.speaks(statement, unit)
        ]
        if missed:
            told = f"{SILENT}{', '.join(dict.fromkeys(missed))}."
            yield AnswerPart(kind="offer", text=told)

    def _is_left_to_rows(self, question: Question, leading: Statement) -> bool:
        """Whether it is asked if to give X in Y, and no more than a trial of X leads."""
        findings = self._knowledge.content.dialog.findings
        bars = {findings[name].why for name in question.findings}
        to_give = {*question.aspects} <= {"safe", "barred"}
        return to_give and leading.certainty not in _OF_BARS and leading.id not in bars

    def _also(self, leading: Statement, matches: Matches) -> tuple[Statement, ...]:
        """Those nearly as good, but for what is shown as speaking against it."""
        floor = matches[0].score * _NEARLY_AS_GOOD // 1000
        near = [m.statement for m in matches[1:] if m.score >= floor][:_MOST_OTHERS]
        shown = {leading.id, *leading.conflicts}
        return tuple(self._statements[name] for name in near if name not in shown)

    def _topics(
        self, question: Question, shown: tuple[Statement, ...]
    ) -> tuple[Topic, ...]:
        """The leading statement's, then those asked about that it speaks of."""
        formulary = self._knowledge.formulary
        medicines = question.medicines
        named = [formulary.topics_of(name)[0] for name in medicines[:2]]
        both = [topic for topic in named if topic != "other"]
        first, *others = shown[0].topics
        others = [topic for topic in others if topic != "other" or not both]
        tells = self._index.has_topic
        asked = (topic for topic in question.topics if tells(shown[0].id, topic))
        rest = (statement.topics[0] for statement in shown[1:])
        return tuple(dict.fromkeys((first, *asked, *others, *both, *rest)))[:2]


def is_only_near(best: Match) -> bool:
    """Whether a statement is the nearest there is, not what was surely asked for."""
    return best.phrase < _SURELY_ASKED


def join(question: str, answers: list[Answer]) -> Answer:
    """Several answers as one, each led by its own statement; nothing is said twice."""
    topics = dict.fromkeys(answer.topics[0] for answer in answers if answer.topics)
    parts: dict[str, AnswerPart] = {}
    for answer in answers:
        for part in answer.parts:
            parts.setdefault(part.text, part)
    return answers[0].but(
        question=question, parts=tuple(parts.values()), topics=tuple(topics)[:2]
    )


_LEANS: Final = expression(
    r"^(?:The|This|That|These|Those|It|Its|They|Their|He|She|Both|One|Here|There|Others?"
    r"|Neither|Such|Then|So|But|And|Only|Even|None|Nor?|Not|Again|More|Most|Another|Without)\b"
    r"|^(?:\w+ ){0,4}(?:it|its|they|them|their|then|there)\b"
)
"""It speaks of what the sentence before it names."""
_POINTS: Final = expression(r"\b(?:it|its|they|them|their|these|those|this)\b")
_STAYS: Final = expression(
    r"\b(?:same[- ]day|emergency|at once|urgent\w*|today|never)\b"
    r"|^(?:No|Whether|How) |\bheld\b"
)
"""What is urgent, and what nothing is held of, stays first whatever is asked."""
_FEWEST_WORDS: Final = 8
_TOLD: Final = 550
_MORE: Final = 300
"""Thousandths of a question: what a sentence speaks of, and what the first is silent on."""


def foremost(knowledge: Knowledge, question: Question, says: str) -> str:
    """The text with the sentence first that speaks of clearly more of the question.

    It also speaks of all that the first does, leans on none before it, and is no
    fragment.
    """
    said = sentences(says)
    if len(said) == 1 or _STAYS.search(said[0]):
        return says
    index = knowledge.index
    told = [index.shares(question, knowledge.terms_of(one)) for one in said]
    missed = [len(index.tellings.untold(question, one)) for one in said]
    rest = range(1, len(said))
    best = max(rest, key=lambda number: (-missed[number], sum(told[number])))
    tells = missed[best] < missed[0] and not _POINTS.search(said[best])
    leans = _LEANS.search(said[best]) or len(said[best].split()) < _FEWEST_WORDS
    if leans or not (tells or _is_clear(told[0], told[best])):
        return says
    return " ".join((said.pop(best), *said))


def _is_clear(first: tuple[int, ...], other: tuple[int, ...]) -> bool:
    """Whether it speaks of all that the first does, and of what that is silent on."""
    both = tuple(zip(first, other, strict=True))
    new = sum(there for here, there in both if not here)
    return all(there >= here for here, there in both) and (
        sum(other) >= _TOLD and new >= _MORE
    )


MOST_NEAREST: Final = 3
_ALWAYS: Final[tuple[Topic, ...]] = ("nsaid", "imaging", "red_flags")


def decline(
    knowledge: Knowledge,
    question: str,
    nearest: tuple[Topic, ...] = (),
    reason: str | None = None,
    phrasings: tuple[str, ...] = (),
) -> Answer:
    """Say no and name the nearest questions that are answered: phrasings, then topics."""
    parts = (AnswerPart(kind="offer", text=reason),) if reason else ()
    held, topics = knowledge.content.dialog.topics, dict.fromkeys((*nearest, *_ALWAYS))
    offered = (held[topic].example for topic in topics if topic in held)
    near = tuple(dict.fromkeys((*phrasings, *offered)))
    return Answer(
        question=question, status="declined", parts=parts, nearest=near[:MOST_NEAREST]
    )


DID_YOU_MEAN: Final = "Did you mean"


def misspelt(knowledge: Knowledge, question: Question) -> Answer | None:
    """`Amitriptilyne?`: the one drug that is two slips away is asked for, not taken."""
    strange = [u.text for u in question.units if u.role in ("unknown", "foreign")]
    for typed in () if question.medicines else strange:
        name, *others = knowledge.vocabulary.drugs_like(typed) or ("", "")
        if not others and name in knowledge.content.drugs:
            meant = knowledge.formulary.name(name).lower()
            asked = " ".join(question.words).replace(typed, meant)
            why = f"I do not know “{typed}”. {DID_YOU_MEAN} {meant}?"
            return decline(knowledge, question.text, (), why, (f"{asked}?",))
    return None


def topics_near(question: Question, knowledge: Knowledge) -> tuple[Topic, ...]:
    """The topics of what a question names, its medicines first."""
    found = [
        t for name in question.medicines for t in knowledge.formulary.topics_of(name)
    ]
    found += [
        t for t in knowledge.content.dialog.topics if t in question.named("topic")
    ]
    return tuple(dict.fromkeys(found))
