"""A question with a number that is not this patient's: `her clearance at 60 kg?`.

It is answered as if the number were told, and the case is left as it is.
"""

import re
from collections.abc import Mapping
from typing import Final

from chatbot.engine.answering.reading.assuming import assumption
from chatbot.engine.answering.words.word import stem
from chatbot.engine.engine import Engine
from chatbot.engine.expression import expression
from chatbot.engine.following.supposing import as_assumed
from chatbot.engine.planning.computing import COMPUTED
from chatbot.engine.saying import case_part
from chatbot.engine.understanding.text.token import listed
from chatbot.engine.wording.phrase import observed
from chatbot.model.answer import AnswerPart
from chatbot.model.case import Case, Observation, Status
from chatbot.model.consult import Consult
from chatbot.model.reading import Reading

_BESIDE: Final = frozenset(
    map(stem, listed("years yrs old age aged weighs weight creatinine creat egfr crcl clearance "
                     "same change kg dl umol min"))
)  # fmt: skip
"""What a number is of, and its unit."""
_MEASURE: Final = expression(
    r"(?:\b|\d)(?:kgs?|kilos?|lbs?|pounds?|stones?|cm|e?gfr|crcl|clearance|creat\w*|s?cr|um?ol\w*|micromol\w*|mg ?/ ?dl"
    r"|weigh\w*|wt|height|tall|bmi|pain|vas|nrs|kidneys?|renal|function|years?|yrs?|yo|y/o|old|aged?|m|f)\b|\bout of\b|/ ?10",
    re.IGNORECASE,
)
"""What a number may be of; a question without one supposes none."""
_OF_PEOPLE: Final = frozenset({"age", "duration", "gestation"})
"""Numbers of other kinds: of whom it is asked, and of time."""


def is_measured(told: Observation) -> bool:
    """Whether it is a number that was measured."""
    number = isinstance(told.value, float) and told.status is not Status.ABSENT
    return number and told.finding not in _OF_PEOPLE


def is_unlike(told: Observation, known: Mapping[str, Observation]) -> bool:
    """Whether another number was told of this patient, or follows from what was."""
    if told.finding not in known:
        return told.finding in COMPUTED and "creatinine" in known
    return known[told.finding].value != told.value


def with_number(
    engine: Engine, consult: Consult, question: str
) -> tuple[Consult, AnswerPart] | None:
    """The consult as if the number of a question were told, and what says so."""
    supposes = assumption(question) is not None
    measured = supposes or _MEASURE.search(question)
    if not (measured and any(map(str.isdecimal, question))):
        return None
    known = consult.case.observations
    reading = as_assumed(engine, consult, question)
    numbers = tuple(
        o
        for o in reading.observations
        if (is_measured(o) or (supposes and o.finding == "age")) and is_unlike(o, known)
    )
    if not numbers:
        return None
    told = Reading(text=question, observations=numbers)
    case, _, _ = engine.learner.learn(
        _without_old(consult, numbers), told, consult.turn
    )
    supposed = consult.but(case=case, plan=engine.planner.plan(case))
    findings = engine.content.dialog.findings
    named = ", ".join(observed(findings[o.finding], o) for o in numbers)
    return supposed, case_part(f"Supposed here: {named}. The case is unchanged.")


def _without_old(consult: Consult, numbers: tuple[Observation, ...]) -> Case:
    """The case without what would say otherwise of the kidneys."""
    named = {o.finding for o in numbers}
    old = {"creatinine", *COMPUTED} if named & COMPUTED else set[str]()
    old |= COMPUTED if "creatinine" in named else set[str]()
    kept = {n: o for n, o in consult.case.observations.items() if n not in old}
    return consult.case.but(observations=kept)


def is_number_alone(engine: Engine, consult: Consult, question: str) -> bool:
    """`And at 60 kg?`: whether a question says nothing but its number."""
    rest, reading = question.lower(), as_assumed(engine, consult, question)
    told = [o for o in reading.observations if o.finding != "sex" and not o.implied]
    numbers = all(is_measured(o) or o.finding == "age" for o in told)
    if reading.treatments or not numbers:
        return False
    for one in told:
        rest = rest.replace(one.text.lower(), " ")
    return all(
        _BESIDE.issuperset(unit.stems)
        or unit.role == "empty"
        or unit.text[:1].isdecimal()
        for unit in engine.answerer.read(rest).units
    )
