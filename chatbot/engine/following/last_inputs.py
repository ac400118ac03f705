"""What the last inputs of a consult did: told something, or had a question answered.

What was offered in place of an answer is chosen by `ask 2`.
"""

from collections.abc import Iterator
from itertools import islice
from typing import Final

from chatbot.engine.answering.composition import DID_YOU_MEAN
from chatbot.engine.engine import Engine
from chatbot.engine.expression import expression
from chatbot.engine.planning.dependence import CLOSERS
from chatbot.model.case import Case, Status
from chatbot.model.consult import Consult
from chatbot.model.reading import Reading

_LATELY: Final = 2
_MORE: Final = expression(r"^\W*(?:and|also|plus)\b")


def inputs(consult: Consult) -> Iterator[tuple[Consult, Consult]]:
    """The consult before and after each input, the last first."""
    while consult.previous is not None:
        yield consult.previous, consult
        consult = consult.previous


def was_just_answered(consult: Consult) -> bool:
    """Whether the last input had an answer or changed an order: `why?` asks of that."""
    before, last = consult.previous, consult.answer
    if consult.opens != "answer" or last is None or last.status == "declined":
        return False
    on_medicine = bool({*last.topics} - {"case", "content"} or not last.question)
    return on_medicine and (before is None or before.answer is not last)


def just_told(consult: Consult) -> tuple[str, ...]:
    """Findings and treatments that this input told, else the one before it."""
    last = islice(inputs(consult), _LATELY)
    told = (tuple(_new(before.case, here.case)) for before, here in last)
    return next(filter(None, told), ())


def lists_more(consult: Consult, reading: Reading) -> bool:
    """`and losartan, hctz` after `on amlodipine`: more of what was just told."""
    before = consult.previous
    if before is None or before.answer is not consult.answer:
        return False
    if not reading.treatments or not _MORE.match(reading.text.lower()):
        return False
    named = consult.case.treatments.keys() - before.case.treatments.keys()
    goes_on = consult.opens == "answer" and all(
        t.drug_class for t in reading.treatments
    )
    return bool(named) or goes_on


def as_listed(consult: Consult, reading: Reading) -> Reading:
    """More of what is taken, where that was told just before: `and hctz`."""
    lately = [n for n in just_told(consult) if n in consult.case.treatments]
    if {consult.case.treatments[n].status for n in lately} != {"current"}:
        return reading
    told = tuple(
        t.but(status="current") if t.status == "unknown" else t
        for t in reading.treatments
    )
    observations = tuple(o for o in reading.observations if o.finding not in CLOSERS)
    return reading.but(treatments=told, observations=observations)


def _new(before: Case, after: Case) -> list[str]:
    """What one case has that another had not; what is so before what is denied."""
    new = [
        known
        for name, known in after.observations.items()
        if not (known.implied or name in CLOSERS)
        and known != before.observations.get(name)
    ]
    so = [known.finding for known in new if known.status is not Status.ABSENT]
    told = so or [known.finding for known in new]
    return told + _new_treatments(before, after)


def _new_treatments(before: Case, after: Case) -> list[str]:
    known = before.treatments
    return [n for n, told in after.treatments.items() if told != known.get(n)]


def changed_last(consult: Consult) -> list[str]:
    """The treatments told by the last input that told anything."""
    changed = ((b.case, a.case) for b, a in inputs(consult) if b.case != a.case)
    return next((_new_treatments(*around) for around in changed), [])


def told_last(engine: Engine, consult: Consult) -> list[str]:
    """The medicines that the last input that told any told."""
    cases = ((b.case, a.case) for b, a in inputs(consult) if b.case is not a.case)
    told = next(filter(None, (_new_treatments(*around) for around in cases)), [])
    held = consult.case.treatments.keys() - engine.content.dialog.measures.keys()
    return [n for n in told if n in held]


_PLACES: Final = {
    **dict.fromkeys(("1", "first", "1st", "one"), 0),
    **dict.fromkeys(("2", "second", "2nd", "two"), 1),
    **dict.fromkeys(("3", "third", "3rd", "three", "last"), 2),
}
_NUMBER: Final = r"(?P<at>1|2|3|one|two|three|first|second|third|last|1st|2nd|3rd)"
_ASKED: Final = expression(
    rf"^(?:(?:ok|okay|yes|please|then|i'll) )*(?:(?:ask|answer|take|try) (?:me )?(?:the |number |no |#)?"
    rf"{_NUMBER}(?: one| question)?|(?:the )?{_NUMBER.replace('at', 'nth')} (?:question|suggestion)"
    rf"|(?:question|suggestion) {_NUMBER.replace('at', 'no')})(?: please| then)?$"
)
_BARE: Final = expression(rf"^(?:the |number |no |#)?{_NUMBER}(?: one)?(?: please)?$")


_YES: Final = expression(
    r"^(?:y|yes|yeah|yep|yup|correct|right|exactly|sure|i did)(?: (?:please|i did|that one|that|it is|sorry|thats it))*$"
)
_NO: Final = expression(r"^(?:n|no|nope|nah)(?: (?:i|did|not|didnt|thanks|sorry))*$")
"""Words of yes and of no, where it was asked which drug was meant."""


def chosen_offer(consult: Consult, text: str) -> Reading | None:
    """What was just offered and is chosen, nothing if it is refused; else None.

    A number alone answers what is open, where something is.
    """
    before, last = consult.previous, consult.answer
    if last is None or before is None or before.answer is last or not last.nearest:
        return None
    said = " ".join(text.lower().strip(" .!?").split())
    found = _ASKED.match(said) or (None if consult.prompt else _BARE.match(said))
    named = any(DID_YOU_MEAN in part.text for part in last.parts)
    if named and _NO.match(said):
        return Reading(text=text)
    if found is None and not (named and _YES.match(said)):
        return None
    at = next(filter(None, found.groupdict().values())) if found else "1"
    chosen = last.nearest[min(_PLACES[at], len(last.nearest) - 1)]
    return Reading(text=text, questions=(chosen,))
