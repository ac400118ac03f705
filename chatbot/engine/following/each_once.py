"""Several answers in one reply: what stands in two of them is said once."""

from typing import Final

from chatbot.engine.following.in_consult import Followed
from chatbot.model.answer import Answer, AnswerPart
from chatbot.model.consult import Consult
from chatbot.model.event import Answered, Event

_AGAIN: Final = AnswerPart(
    kind="offer", text="What is said above answers this as well."
)


def each_once(consult: Consult, events: list[Event]) -> Followed:
    """Leave each part where it leads an answer, else where it came first.

    What leads two answers leads the first; the other only points to it.
    """
    answers = [e.answer for e in events if isinstance(e, Answered)]
    if not answers[1:]:
        return consult, events
    told = {part.text for answer in answers for part in _lead(answer)}
    led: set[str] = set()
    kept: dict[int, Answer] = {}
    for answer in answers:
        kept[id(answer)] = _without(answer, told, led)
        told |= {part.text for part in answer.parts}
        led |= {part.text for part in _lead(answer)}
    if consult.answer == answers[-1]:
        consult = consult.but(answer=kept[id(answers[-1])])
    shown = [
        Answered(answer=kept[id(e.answer)]) if isinstance(e, Answered) else e
        for e in events
    ]
    return consult, shown


def _lead(answer: Answer) -> tuple[AnswerPart, ...]:
    return tuple(part for part in answer.parts if part.kind == "says")[:1]


def _without(answer: Answer, told: set[str], led: set[str]) -> Answer:
    """The answer without what was told, but for what leads it and led none before."""
    lead = tuple(part for part in _lead(answer) if part.text not in led)
    parts = tuple(p for p in answer.parts if p in lead or p.text not in told)
    again = (_AGAIN,) if len(lead) < len(_lead(answer)) else ()
    return answer.but(parts=(*again, *parts) or answer.parts)
