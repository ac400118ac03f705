"""May a dose go up: what bars it here, what is taken, the most in a day, the row."""

import re
from collections.abc import Iterator
from typing import Final

from chatbot.engine.answering.knowledge import Knowledge
from chatbot.engine.answering.reading.asked import Asked
from chatbot.engine.answering.reading.question import Question
from chatbot.engine.answering.tables.bearing import planned
from chatbot.engine.answering.tables.medicine import Medicines
from chatbot.engine.expression import expression
from chatbot.engine.saying import answered
from chatbot.model.answer import Answer, AnswerPart
from chatbot.model.dialog import Kind

_MORE: Final = (
    r"(?:(?:bump|push|step|move|ramp|titrate|dial|go|crank|max|dose)(?:ing)? up(?: on)?"
    r"|go(?:ing)? higher (?:on|with)|bump|push|rais(?:e|ing)|increas(?:e|ing)|doubl(?:e|ing)|triple"
    r"|escalate|titrate|uptitrate|boost|up|max out|maximi[sz]e"
    r"|(?:give|take|use|try) (?:him |her |them )?(?:more(?: of)?|a (?:higher|bigger|larger) dose of)"
    r"|a (?:higher|bigger|larger) dose of|more(?= [\w-]+\W*$))"
)
_MAY: Final = (
    r"(?:(?:(?:how (?:far|high) )?(?:can|could|should|may|shall|do|would|might)\s+(?:i|we|you|he|she|they|"
    r"the patient)\s+(?:just |safely |also |still |now )*)|(?:(?:is|would) it (?:be )?)?(?:ok|okay|safe|fine"
    r"|worth|reasonable|possible) (?:to |for (?:him|her|them) to )?|(?:is there |any |is any )*(?:room|scope) "
    r"to |(?:i |we )?(?:want|wanna|plan) to |what about |how about |why not |is there any point in )"
)
_RAISES: Final = expression(
    r"^\W*(?:(?:and|so|but|ok|okay|then|now|well|or|also)[\s,]+)*"
    rf"{_MAY}?{_MORE}\s+(?:the |his |her |their |on |up |with |dose of |dosage of )*"
    r"(?P<what>[\w-]+)(?:'s)?(?: dose| dosage| up| more| further| a bit| a little| higher| again| now"
    r"| then| instead| rather| here| (?:to |by )?\d[\w. /]*)*\W*$",
    re.IGNORECASE,
)
_UP: Final = expression(r"^(?P<what>[\w-]+)(?: dose)? (?:up|higher)(?: a \w+)?\W*$")
"""`Oxycodone up a bit`."""
_BY_NEED: Final = "opioid"
"""Of these a statement says when a dose is raised, which no maximum does."""
_IT: Final = frozenset({"dose", "dosage", "it", "that", "this", "one"})


def raised(text: str) -> str | None:
    """What a text asks to give more of: `naproxen`, `dose`; None if it asks no such thing."""
    said = " ".join(text.lower().split())
    found = _RAISES.match(said) or _UP.match(said)
    return found["what"] if found else None


def raising_answer(knowledge: Knowledge, asked: Asked) -> Answer | None:
    """Whether more of a medicine may be given; None if no dose of one is to be raised."""
    name = _raised(knowledge, asked.question)
    if name is None:
        return None
    topics = knowledge.formulary.topics_of(name)
    kept = tuple(topic for topic in topics if topic != "other")
    return answered(
        asked.question.text,
        _parts(knowledge.medicines, asked, name),
        *(kept[:2] or ("interaction",)),
        subject=name,
        computed=True,
    )


def _raised(knowledge: Knowledge, question: Question) -> str | None:
    what = raised(question.text)
    if what is None or len(question.medicines) != 1:
        return None
    name = question.medicines[0]
    named = what in _IT or name in knowledge.read(what).medicines
    known = knowledge.formulary
    by_dose = known.has_row(name) and _BY_NEED not in known.topics_of(name)
    return name if named and by_dose else None


def _parts(medicines: Medicines, asked: Asked, name: str) -> Iterator[AnswerPart]:
    """What bars it first, then how far what is taken and ordered is from the most."""
    case, plan = asked.case, asked.plan
    bearing = medicines.for_patient.bearing
    bars = bearing.bars(name, asked)
    if bars:
        yield from bearing.verdict(name, asked, to_give=False)
    yield from medicines.limits.stated(asked)
    yield from medicines.limits.of_taken(name, case)
    if not bars:
        yield from bearing.against(name, asked)
    for line in plan.lines:
        if line.kind is Kind.STOP and line.drug == name:
            yield planned(line)
        if line.order is not None and line.order.drug == name:
            told = f"The plan has {line.order.text}, and no more."
            yield AnswerPart(kind="case", text=told, cites=line.cites)
    rows = medicines.table.doses(name)
    yield from rows
    yield from medicines.limits.adjusted(name, case, rows)
