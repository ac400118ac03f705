"""Morphine milligram equivalents a day: CDC 2022 factors, for oral use in adults.

Never for converting a dose when changing from one opioid to another, and not for
buprenorphine or treatment of opioid use disorder. Source: CDC clinical practice
guideline 2022.
"""

from collections.abc import Iterable, Mapping
from typing import Literal

PAUSE = 50
"""MME a day before which CDC asks to pause, reassess and offer naloxone."""
HIGH = 90
"""The line of the 2016 guideline; no threshold in 2022."""

FACTORS: Mapping[str, float] = {
    "codeine": 0.15,
    "fentanyl": 2.4,  # a patch, in micrograms an hour
    "hydrocodone": 1.0,
    "hydromorphone": 5.0,
    "methadone": 4.7,
    "morphine": 1.0,
    "oxycodone": 1.5,
    "oxymorphone": 3.0,
    "tapentadol": 0.4,
    "tramadol": 0.2,
}


def mme_per_day(daily: Iterable[tuple[str, float]]) -> float:
    """Add up opioids given in mg a day (a fentanyl patch in micrograms an hour).

    Raises:
        ValueError: an opioid has no factor, or an amount is below zero.
    """
    total = 0.0
    for opioid, amount in daily:
        if opioid not in FACTORS:
            raise ValueError(f"there is no factor for {opioid}")
        if amount < 0:
            raise ValueError("an amount must not be below zero")
        total += amount * FACTORS[opioid]
    return total


def mme_band(total: float) -> Literal["<50", "50-89", ">=90"]:
    """Return the band of a daily total."""
    if total < PAUSE:
        return "<50"
    return "50-89" if total < HIGH else ">=90"
