"""Whether what was told of one finding or treatment makes a condition true."""

from collections.abc import Callable
from operator import eq, ge, gt, le, lt

from chatbot.engine.planning.conditions import Taken
from chatbot.engine.products import taken_together
from chatbot.model.case import Interval, Observation, Status, Treatment

_OPERATORS: dict[str, Callable[[float, float], bool]] = {
    "<": lt, "<=": le, ">": gt, ">=": ge, "=": eq,
}  # fmt: skip
_TRIED = {"current", "past", "stopped", "unknown"}
_TAKEN = {"current"}
_FAILED = {"none", "adverse"}
_PROTECTING_MG = 325
"""Up to this a day aspirin is no analgesic; Beers counts more of it as an NSAID."""


def truth_of(known: Observation, *, past: bool | None, cautious: bool) -> bool | None:
    """Whether a yes-or-no finding holds; what is only possible where it is cautious."""
    match known.status:
        case Status.PRESENT:
            return known.value is not False
        case Status.ABSENT:
            return False
        case Status.PAST:
            return past
        case Status.POSSIBLE:
            return True if cautious else None
        case _:
            return None


def compare(value: float | Interval, operator: str, bound: float) -> bool | None:
    """Whether a number lies on one side of a bound; unknown if an interval holds it."""
    low, high = (
        (value.low, value.high) if isinstance(value, Interval) else (value, value)
    )
    holds = _OPERATORS[operator]
    at_low, at_high = holds(low, bound), holds(high, bound)
    if operator == "=" and low < bound < high:
        return None
    return at_low if at_low == at_high else None


def treatment_truth(
    treatment: Treatment, taken: Taken, *, cautious: bool
) -> bool | None:
    """Whether a treatment was tried, is taken or failed, as it is asked of it."""
    truth = _verb_truth(treatment, taken.verb, cautious=cautious)
    if truth and taken.schedule:
        said = (treatment.schedule or "").replace(" ", "-")
        truth = None if not said else said == taken.schedule
    if truth and taken.days is not None:
        truth = None if treatment.days is None else treatment.days >= taken.days
    return truth


def _verb_truth(treatment: Treatment, verb: str, *, cautious: bool) -> bool | None:
    if verb == "tried":
        return treatment.status in _TRIED
    if verb == "failed":
        if treatment.response == "unknown":
            return None if treatment.status in _TRIED else False
        return treatment.response in _FAILED
    if treatment.status == "unknown":
        return True if cautious else None
    return treatment.status in _TAKEN


def as_meant(treatment: Treatment) -> Treatment:
    """Aspirin that nobody said was for the pain is taken to protect heart and vessels."""
    daily = sum(
        (t.dose or 0.0) * (t.tablets or 1.0) * (t.per_day or 1.0)
        for t in taken_together(treatment)
    )
    told = treatment.response != "unknown" or daily > _PROTECTING_MG
    told = told or treatment.product is not None  # Excedrin is taken for the pain
    if treatment.name != "aspirin" or told or treatment.status != "current":
        return treatment
    return treatment.but(name="aspirin-low-dose")
