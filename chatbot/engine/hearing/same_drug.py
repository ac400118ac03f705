"""A drug named barely is the form of it that is known: `his aspirin` beside aspirin 81 mg."""

from typing import Final

from chatbot.engine.expression import expression
from chatbot.model.case import Case, Treatment
from chatbot.model.reading import Reading

_ANOTHER: Final = expression(
    r"\b(?:also|another|too|as well|besides|plus|added|regular|full)\b"
)


def without_known_forms(case: Case, reading: Reading) -> Reading:
    """Take no second form of a drug from a message that only names it."""
    if not reading.treatments or _ANOTHER.search(reading.text.lower()):
        return reading
    told = tuple(t for t in reading.treatments if not _is_known(case, t))
    if len(told) == len(reading.treatments):
        return reading
    return reading.model_copy(update={"treatments": told})


def _is_known(case: Case, named: Treatment) -> bool:
    """Whether only its name was told, and the case has the drug in another form."""
    details = (named.dose, named.frequency, named.days, named.schedule, named.tablets)
    if any(details) or named.response != "unknown" or named.name in case.treatments:
        return False
    return any(_is_form(known, named.name) for known in case.treatments)


def _is_form(known: str, name: str) -> bool:
    return known.startswith(f"{name}-") or name.startswith(f"{known}-")
