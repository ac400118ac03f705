"""A dose with no name and nothing else, which goes on from what was asked before.

`10 tid?`, `what about 800`, `and 4 times a day?`: of the medicine last spoken of, with
the dose or the frequency that the question before has. So goes on a dose that is halved
or doubled, and another opioid behind a sum of morphine equivalents.
"""

import re
from collections.abc import Iterator
from typing import Final

from chatbot.engine.answering.reading.aspect import Aspect
from chatbot.engine.answering.reading.assuming import assumption
from chatbot.engine.answering.tables.raising import raised
from chatbot.engine.answering.words.word import words_of
from chatbot.engine.engine import Engine
from chatbot.engine.expression import expression
from chatbot.engine.planning.naming import called
from chatbot.engine.products import taken_together
from chatbot.engine.understanding.text.number import may_start_number
from chatbot.engine.understanding.text.token import tokens_of
from chatbot.model.answer import Answer
from chatbot.model.case import Treatment
from chatbot.model.consult import Consult

_TALK: Final = expression(
    r"^\W*(?:(?:and|so|or|but|even|if|what about|how about|what if|ok|okay|then|is|to|up to|at|say|like"
    r"|maybe|just|only|with|give|we give|i give|(?:can|could|should|may) (?:i|we|he|she)|(?:go|bump|push|raise|increase|titrate)(?: it| him| her| the dose)?(?: up)?)[\s,]+)*"
)
_TAIL: Final = expression(
    r"(?:[\s,]+(?:ok|okay|fine|safe|then|instead|too much|too high|allowed|possible|better|prn))*\W*$"
)
_BEHIND: Final = expression(
    r"(?P<judged>\b(?:ok|okay|fine|safe|reasonable|allowed|possible|too much|too high))(?P<whom> (?:at|for|in|with|on|if|when|given) .*?)\W*$"
)
"""`Is 1 g tid ok at 82`: of whom a dose is judged."""
_OF_DOSES: Final[tuple[Aspect, ...]] = ("dose", "maximum", "safe")
_CHANGED: Final = expression(
    r"\b(?:swap|switch|chang|replac|exchang|substitut)\w* .+ (?:for|to|with|by)\b",
)
"""`Swap flexeril for baclofen`: the one that would come is spoken of."""


def asks_of_dose(engine: Engine, consult: Consult, text: str) -> str | None:
    """The question on a dose that goes on from one; a number alone may be an age."""
    last = consult.answer
    if last is None or text.strip(" .").isdecimal() or not _alone_in(text):
        return None
    if not engine.answerer.read(last.question).has(*_OF_DOSES):
        return None
    return whole_dose(engine, consult, text)


def whole_dose(engine: Engine, consult: Consult, text: str) -> str | None:
    """A dose that stands alone as the question that it is; None if it does not."""
    behind = _BEHIND.search(text.lower())
    text = text[: behind.end("judged")] if behind else text
    if not _alone_in(text):
        return None
    taken = _as_told(engine, consult, text)
    name = taken or spoken_last(engine, consult)
    told = _alone(engine, name, text) if name else None
    if name is None or told is None:
        return None
    treatments = consult.case.treatments
    before = treatments[taken] if taken else _asked_before(engine, consult, name)
    amount = _amount(told) or (_amount(before) if before else "")
    often = told.frequency or (before.frequency if before else None)
    if not amount or not often:
        return None
    whom = behind["whom"] if behind else ""
    return f"is {called(engine.content, name)} {amount} {often} too much{whom}?"


def _alone_in(text: str) -> str:
    """What a text says between talk, if a number opens it; else nothing."""
    said = _TAIL.sub("", _TALK.sub("", text.lower()))
    return said if any(map(may_start_number, tokens_of(said)[:1])) else ""


def _alone(engine: Engine, name: str, text: str) -> Treatment | None:
    """The dose, if the words that state it are all that there is."""
    whole = f"{called(engine.content, name).lower()} {_alone_in(text)}"
    told = [t for t in engine.answerer.doses_in(whole) if t.name == name]
    if len(told) != 1 or told[0].text != whole or told[0].days is not None:
        return None
    return told[0] if told[0].dose or told[0].frequency else None


def _as_told(engine: Engine, consult: Consult, text: str) -> str | None:
    """The one medicine that was told with this dose; none where an answer spoke of one."""
    if consult.opens == "answer" and any(spoken_of(engine, consult)):
        return None
    same = [
        t.name
        for t in consult.case.treatments.values()
        if (now := _alone(engine, t.name, text)) and now.dose and now.dose == t.dose
        if now.per_day in {None, t.per_day}
    ]
    return same[0] if len(same) == 1 else None


def _asked_before(engine: Engine, consult: Consult, name: str) -> Treatment | None:
    """The dose of a medicine that the question before states."""
    question = consult.answer.question if consult.answer is not None else ""
    told = engine.answerer.stated(question, name)
    return told[0] if len(told) == 1 else None


def _amount(told: Treatment, share: float = 1.0) -> str:
    amount = told.at_a_time * share
    return f"{amount:g} {told.unit or 'mg'}" if amount else ""


def doses_of(engine: Engine, consult: Consult, name: str) -> Iterator[Treatment]:
    """A dose of a medicine with its frequency: asked about last, then taken, then ordered."""
    last = _asked_before(engine, consult, name) if consult.opens == "answer" else None
    orders = [x.order.text for x in consult.plan.lines if x.order and x.drug == name]
    stated = engine.answerer.doses_in("; ".join(orders).replace(" by mouth", ""))
    for told in (last, consult.case.treatments.get(name), *stated):
        if told and told.name == name and told.dose and told.frequency:
            yield told


def worded(engine: Engine, told: Treatment, share: float = 1.0) -> str:
    """`Naproxen 500 mg twice daily`, or a share of it each time."""
    name = called(engine.content, told.name)
    return f"{name} {_amount(told, share)} {told.frequency or ''}".strip()


def spoken_last(engine: Engine, consult: Consult) -> str | None:
    """The medicine of the last answer, else the only one ordered; before a plan, taken."""
    last = consult.answer
    if last is not None and consult.opens == "answer":
        named = [*dict.fromkeys(spoken_of(engine, consult))]
        if named and _CHANGED.search(last.question.lower()):
            return engine.answerer.read(last.question).medicines[-1]
        if named:
            return named[0]
    ordered = [x.drug for x in consult.plan.lines if x.order is not None and x.drug]
    meant = ordered if consult.shown else only_dosed(consult)
    return meant[0] if len(meant) == 1 else None


def only_dosed(consult: Consult) -> list[str]:
    """The one medicine that was told with a dose and how often; none of several."""
    told = consult.case.treatments.items()
    dosed = [name for name, t in told if t.dose and t.frequency]
    return dosed if len(dosed) == 1 else []


def spoken_of(engine: Engine, consult: Consult) -> Iterator[str]:
    """The medicines of the last answer: of its question, then what it took over."""
    last = consult.answer
    for text in (last.question, last.carried, last.subject) if last else ():
        yield from engine.answerer.read(text or "").medicines


_SHARES: Final = {"hal": 0.5, "dou": 2.0, "tri": 3.0, "thi": 1 / 3, "qua": 0.25}
_SHARED: Final = expression(
    r"\b(?P<share>halv(?:e|ed|ing)|half|doubl(?:e|ed|ing)|tripl(?:e|ed|ing)|(?:a )?third|(?:a )?quarter)"
    r"(?: (?:of|up|on|the|his|her|their|dose))* (?P<what>[\w-]+)",
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
    shared = _SHARED.search(question)
    if shared and (assumption(question) or _is_raised(engine, consult, shared)):
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


def _is_raised(engine: Engine, consult: Consult, shared: re.Match[str]) -> bool:
    """`Can I double the ibuprofen`, where nothing says to what; an opioid is no such dose.

    `Double it` alone is of what was spoken of last, not of what stands before it.
    """
    asks = raised(shared.string) is not None
    if not asks or any(map(str.isdecimal, shared.string)):
        return False
    alone = words_of(consult.text) == words_of(shared.string)
    last = spoken_last(engine, consult) if alone and shared["what"] == "it" else None
    named = engine.answerer.read(last or shared["what"]).medicines
    return bool(named) and not any(map(engine.answerer.is_opioid, named))


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
