"""What is given of one medicine: how much, how often and how long."""

from datetime import date
from typing import NamedTuple

from chatbot.engine.understanding.medicines.frequency import Frequency
from chatbot.engine.understanding.medicines.further import Further

A_DAY = ("every morning", "at midday", "at bedtime")
SPOKEN = 5
"""`Norco ten three times a day`: so few are no count of tablets."""
_MONTHS, _LAST_DAY, _LATELY = 12, 31, 3


class Dose(NamedTuple):
    """What stands around one name; `numbers` has one entry a part of the product."""

    numbers: tuple[float, ...] = ()
    unit: str | None = None
    frequency: Frequency | None = None
    as_needed: bool = False
    regular: bool = False
    days: float | None = None
    tablets: float = 1
    """Tablets of that strength at a time: `two 500 mg tablets` are 1000 mg."""
    last: int = 0
    more: tuple["Dose", ...] = ()
    """What else is taken of it at other times."""
    is_now: bool = False
    """Whether it is said to be the dose of now, after an earlier one."""


def another(dose: Dose, found: Further) -> Dose:
    """The other dose of the same medicine that was found behind one."""
    unit = found.unit or dose.unit
    return Dose(found.numbers, unit, tablets=found.tablets, last=found.last)


def with_frequency(dose: Dose, frequency: Frequency, *, most: bool) -> Dose:
    """Add how often; `max 4 a day` behind it is the most of it."""
    if frequency.text is None:
        return dose._replace(
            as_needed=dose.as_needed or frequency.as_needed,
            regular=dose.regular or not frequency.as_needed,
            last=frequency.last,
        )
    kept = dose.frequency or frequency
    fewer = (frequency.per_day or 0) < (kept.per_day or 0)
    if most and fewer and frequency.per_day:
        text = f"{kept.text}, at most {frequency.per_day:g} a day"
        kept = kept._replace(text=text, per_day=frequency.per_day)
    return dose._replace(frequency=kept, last=frequency.last)


def is_thrice(told: tuple[float, ...], today: date) -> bool:
    """Three doses of a day, of which some are the same; `10/10/25` is a date."""
    if len(told) != len(A_DAY) or len({*told}) == len(told):
        return False
    year = today.year % 100
    dated = min(told[:2]) <= _MONTHS and year - _LATELY <= told[2] <= year
    return min(told) >= SPOKEN and not (dated and max(told[:2]) <= _LAST_DAY)
