"""What is worked out of a medicine: load of opioids, risk to the gut, dose by clearance.

Opioids: morphine milligram equivalents a day by the CDC guideline of 2022, for oral use
in adults; never for converting a dose when changing from one to another, and not for
buprenorphine or treatment of opioid use disorder.
NSAIDs: the factors of the ACG 2009 guideline, for adults; its tiers are from memory, and
each concurrent drug is counted, which is the more cautious reading.
Gabapentin and pregabalin: by Cockcroft-Gault clearance in mL/min, never an eGFR, from
their US labels. Values in the gaps that the gabapentin label leaves (30, 59.5) go to the
row of the lower dose; the middle columns of pregabalin are from memory.
"""

from collections.abc import Iterable, Mapping
from typing import Literal, NamedTuple

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


_FULL, _LOWEST = 60.0, 15.0
_USUAL = (150, 300, 450, 600)


class Dosing(NamedTuple):
    """A range of mg a day, the same figure twice where there is one, and how often."""

    low: float
    high: float
    doses_a_day: str
    unconfirmed: bool = False
    """Whether the column that it stands in is from memory."""


_NORMAL = Dosing(900, 3600, "3")
_GABAPENTIN = ((30.0, Dosing(400, 1400, "2")), (_LOWEST, Dosing(200, 700, "1")))
"""Rows below 60 mL/min, each for what lies above its bound."""
_AT_LOWEST = Dosing(100, 300, "1")
_PREGABALIN: tuple[tuple[float, str, tuple[tuple[float, float], ...]], ...] = (
    (60, "2 or 3", ((150, 150), (300, 300), (450, 450), (600, 600))),
    (30, "2 or 3", ((75, 75), (150, 150), (225, 225), (300, 300))),
    (15, "1 or 2", ((25, 50), (75, 75), (100, 150), (150, 150))),
    (0, "1", ((25, 25), (25, 50), (50, 75), (75, 75))),
)


def gabapentin_by_clearance(crcl: float) -> Dosing:
    """Return the label's daily range for a clearance in mL/min.

    Raises:
        ValueError: the clearance is below zero.
    """
    _need_clearance(crcl)
    if crcl >= _FULL:
        return _NORMAL
    for above, dosing in _GABAPENTIN:
        if crcl > above:
            return dosing
    share = min(crcl / _LOWEST, 1.0)
    return Dosing(_AT_LOWEST.low * share, _AT_LOWEST.high * share, "1")


def pregabalin_by_clearance(crcl: float, usual: int) -> Dosing:
    """Return the label's daily dose for what would be given with normal kidneys.

    Raises:
        ValueError: the clearance is below zero, or the usual dose has no column.
    """
    _need_clearance(crcl)
    if usual not in _USUAL:
        raise ValueError("the usual dose must be 150, 300, 450 or 600 mg a day")
    _, often, doses = next(row for row in _PREGABALIN if crcl >= row[0])
    low, high = doses[_USUAL.index(usual)]
    recalled = crcl < _FULL and usual not in {_USUAL[0], _USUAL[-1]}
    return Dosing(low, high, often, recalled)


def pregabalin_range(crcl: float) -> Dosing:
    """Return the label's daily start and maximum for a clearance in mL/min.

    Raises:
        ValueError: the clearance is below zero.
    """
    start = pregabalin_by_clearance(crcl, _USUAL[0])
    most = pregabalin_by_clearance(crcl, _USUAL[-1])
    return Dosing(start.low, most.high, start.doses_a_day)


def _need_clearance(crcl: float) -> None:
    if crcl < 0:
        raise ValueError("the clearance must not be below zero")


GiTier = Literal["low", "moderate", "high"]

OLDER = 65
"""Years; the rule is over 65."""
_MANY = 2


class GiFactors(NamedTuple):
    """What raises the risk of a gut bleed with an NSAID."""

    age: float | None = None
    high_dose: bool = False
    uncomplicated_ulcer: bool = False
    complicated_ulcer: bool = False
    aspirin: bool = False
    corticosteroid: bool = False
    anticoagulant: bool = False

    @property
    def held(self) -> int:
        """How many factors hold; a complicated ulcer is not counted but decides."""
        return sum(
            (
                self.age is not None and self.age > OLDER,
                self.high_dose,
                self.uncomplicated_ulcer,
                self.aspirin,
                self.corticosteroid,
                self.anticoagulant,
            )
        )


def nsaid_gi_tier(factors: GiFactors) -> GiTier:
    """Return the tier of gut risk (ACG 2009)."""
    if factors.complicated_ulcer or factors.held > _MANY:
        return "high"
    return "moderate" if factors.held else "low"
