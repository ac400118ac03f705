"""Which of the statements found are of other patients: of chronic pain, of leg pain."""

from typing import Final, NamedTuple

from chatbot.engine.answering.about.intent import Asked
from chatbot.engine.answering.knowledge import Knowledge
from chatbot.engine.answering.reading.question import Question
from chatbot.engine.answering.retrieval import population
from chatbot.engine.answering.retrieval.index import Match, Matches
from chatbot.model.case import Observation, Status
from chatbot.model.knowledge import Statement

_OTHER_STAGE: Final = 60
"""What a statement on acute pain loses in chronic pain, and the other way."""
_OTHER_PATIENT: Final = 400
"""The same beside one that is on just such patients."""
_ON_IT: Final = 750
"""So near a phrasing is a statement that is on the thing itself."""
OF_THE_LEG: Final = frozenset({"sciatica", "epidural", "leg raise", "discectomy"})
"""Ideas that are about pain from a nerve root, though they do not say so."""


class Sort(NamedTuple):
    """What sort of patient a question is about, as far as it is known."""

    stage: str | None
    """`acute`, `subacute` or `chronic`."""
    is_named: bool
    """Whether the question itself names the stage."""
    on_leg: bool
    axial: bool
    of_root: bool
    """Whether the question itself names root pain."""


class Staging:
    """Puts statements that are only about other patients behind."""

    def __init__(self, knowledge: Knowledge) -> None:
        self._index, self._planner = knowledge.index, knowledge.planner
        self._statements = knowledge.content.statements
        self._findings = knowledge.content.dialog.findings

    def ranked(self, asked: Asked, matches: Matches) -> Matches:
        """The matches, best first, with those of other patients behind.

        They stand far behind where one on such patients is on the one thing asked.
        """
        sort, one = self._sort(asked), _is_of_one_thing(asked.question)
        told = [(match, self._statements[match.statement]) for match in matches]
        near = [
            s
            for m, s in told
            if one and m.phrase >= _ON_IT and self._is_on(m, asked.question)
        ]
        own = any(_is_own(sort, s) for s in near)
        elsewhere = not all(map(population.is_for_leg_pain, near))
        counts = _OTHER_PATIENT if own else _OTHER_STAGE
        of_leg = _OTHER_PATIENT if elsewhere else _OTHER_STAGE
        shifted = (
            m._replace(score=m.score - _less(sort, s, counts, of_leg)) for m, s in told
        )
        return tuple(sorted(shifted, key=lambda m: (-m.score, -m.phrase, m.statement)))

    def _is_on(self, match: Match, question: Question) -> bool:
        named = (unit for unit in question.units if unit.concepts)
        return all(self._index.is_on(match.statement, unit) for unit in named)

    def _sort(self, asked: Asked) -> Sort:
        path, named = asked.plan.path, {*asked.question.named("idea")}
        band, leg = self._told(asked, "duration_band"), self._told(asked, "leg_pain")
        denied = leg is not None and leg.status is Status.ABSENT
        stage = None if band is None else str(band.value)
        return Sort(
            stage="chronic" if "chronic" in named else stage,
            is_named="chronic" in named,
            on_leg=bool(OF_THE_LEG & named) or "radicular" in path,
            axial="axial" in path and denied,  # the path alone may only not know of any
            of_root="sciatica" in named,
        )

    def _told(self, asked: Asked, finding: str) -> Observation | None:
        known = finding in self._findings
        return self._planner.value(asked.case, finding) if known else None


def _is_of_one_thing(question: Question) -> bool:
    """Whether it names one thing and nobody: `surgery?`, `does exercise help`."""
    told = [u for u in question.units if u.role not in ("empty", "common")]
    weighs = question.has("compare", "dose", "maximum", "harm")
    counts = any(word.isdigit() for word in question.words)
    return len(told) <= 1 and not (question.findings or weighs or counts)


def _less(sort: Sort, statement: Statement, counts: int, of_leg: int) -> int:
    between = sort.stage == "subacute" or "imaging" in statement.topics
    stage_counts = _OTHER_STAGE if between else counts  # a scan's rule says itself when
    less = (1 + sort.is_named) * stage_counts * _is_of_other_stage(sort, statement)
    if not sort.on_leg and population.is_for_leg_pain(statement):
        less += of_leg if sort.axial else _OTHER_STAGE
    if sort.of_root and population.is_for_axial_pain(statement):
        less += 2 * _OTHER_STAGE
    return less


def _is_of_other_stage(sort: Sort, statement: Statement) -> bool:
    chronic = population.is_for_chronic(statement)
    known = None not in (chronic, sort.stage)
    return known and chronic is not (sort.stage == "chronic")


def _is_own(sort: Sort, statement: Statement) -> bool:
    """Whether it is on such patients by its own words, and on no others."""
    if _is_of_other_stage(sort, statement):
        return False
    if population.is_for_leg_pain(statement):
        return sort.on_leg
    same = sort.stage is not None and population.is_for_chronic(statement) is not None
    return same or (sort.axial and population.is_for_axial_pain(statement))
