"""Gabapentin and pregabalin by creatinine clearance, from their US labels.

Clearance is Cockcroft-Gault in mL/min, never an eGFR. Values in the gaps that the
gabapentin label leaves (30, 59.5) go to the row of the lower dose; the middle columns
of pregabalin are from memory.
"""

from typing import NamedTuple

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
