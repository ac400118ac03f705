"""Another opioid or too much, behind a sum of morphine equivalents; a dose halved, doubled."""

import re
from collections.abc import Iterator
from typing import Final

from chatbot.engine.answering.reading.assuming import assumption
from chatbot.engine.engine import Engine
from chatbot.engine.expression import expression
from chatbot.engine.following.bare_dose import doses_of, spoken_last, worded
from chatbot.engine.products import taken_together
from chatbot.model.answer import Answer
from chatbot.model.case import Treatment
from chatbot.model.consult import Consult

_SHARES: Final = {"hal": 0.5, "dou": 2.0, "tri": 3.0, "thi": 1 / 3, "qua": 0.25}
_SHARED: Final = expression(
    r"\b(?P<share>halv(?:e|ed|ing)|half|doubl(?:e|ed|ing)|tripl(?:e|ed|ing)|(?:a )?third|(?:a )?quarter)"
    r"(?: (?:of|the|his|her|their|dose))* (?P<what>[\w-]+)",
    re.IGNORECASE,
)
_LIMIT: Final = expression(
    r"\b(?:too (?:much|high)|limit|threshold|cut ?off|naloxone line|over the|above the|safe|high|(?:under|over|below|above) (?:50|90))\b"
)
_OF_THAT: Final = expression(
    r"^\W*(?:(?:and|so|ok|what|whats|what's|is|the|in)\s+)*mmes?(?: (?:of|for|with|is|would be))*(?: (?:that|this|it))\b",
    re.IGNORECASE,
)
"""`Mme of that`, behind a dose that was asked about."""


def on_morphine(engine: Engine, consult: Consult, question: str) -> str | None:
    """The question on morphine equivalents that it means; None if on anything else."""
    last = consult.answer
    shared = _SHARED.search(question) if assumption(question) else None
    if shared is not None:
        return _shared(engine, consult, shared)
    if last is None or consult.opens != "answer":
        return None
    if _OF_THAT.match(question):
        told = engine.answerer.doses_in(last.question)
        dosed = any(engine.answerer.is_opioid(t.name) and t.dose for t in told)
        return f"mme of {last.question}" if dosed else None
    summed = last.topics[:2] == ("calculator", "opioid")
    return _on_sum(engine, consult, question, last) if summed else None


def _on_sum(
    engine: Engine, consult: Consult, question: str, last: Answer
) -> str | None:
    """What goes on from a sum."""
    shared = _SHARED.search(question)
    if shared is not None:
        return _shared(engine, consult, shared)
    read = engine.answerer.read(question)
    if not read.medicines and _LIMIT.search(read.said):
        return last.question
    stated = [t for t in engine.answerer.doses_in(question) if t.dose and t.per_day]
    opioids = [t for t in stated if engine.answerer.is_opioid(t.name)]
    return f"mme {question}" if opioids else None


def _shared(engine: Engine, consult: Consult, shared: re.Match[str]) -> str | None:
    """`If we halve the oxy`: all that is taken, with that dose for the one before."""
    named = engine.answerer.read(shared["what"]).medicines
    if shared["what"].lower() in {"it", "that", "this", "dose"}:
        named = (spoken_last(engine, consult) or "",)
    share = _SHARES[shared["share"].lower().removeprefix("a ")[:3]]
    taken = [*_taken(engine, consult)]
    if not any(one.name in named and one.frequency for one in taken):
        dosed = [d for name in named for d in doses_of(engine, consult, name)]
        return f"is {worded(engine, dosed[0], share)} too much?" if dosed else None
    told = (worded(engine, one, share if one.name in named else 1.0) for one in taken)
    return f"mme of {' and '.join(told)}?"


def _taken(engine: Engine, consult: Consult) -> Iterator[Treatment]:
    for treatment in consult.case.treatments.values():
        if engine.answerer.is_opioid(treatment.name):
            yield from (t for t in taken_together(treatment) if t.dose)
