"""Choosing one of the questions that were offered in place of an answer: `ask 2`."""

from typing import Final

from chatbot.engine.expression import expression
from chatbot.model.consult import Consult

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


def chosen_offer(consult: Consult, text: str) -> str | None:
    """The question that was chosen; None if none was offered just now.

    A number alone answers what is open, where something is.
    """
    before, last = consult.previous, consult.answer
    if last is None or before is None or before.answer is last or not last.nearest:
        return None
    said = " ".join(text.lower().strip(" .!?").split())
    found = _ASKED.match(said) or (None if consult.prompt else _BARE.match(said))
    if found is None:
        return None
    place = _PLACES[next(word for word in found.groupdict().values() if word)]
    return last.nearest[min(place, len(last.nearest) - 1)]
