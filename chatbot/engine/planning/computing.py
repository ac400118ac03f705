"""Findings that follow from others by arithmetic: eGFR and creatinine clearance.

Where the sex or the exact age is not told, the result is the interval that holds both;
where only a stage of kidney disease is told, the eGFR lies in the stage's interval.
"""

from itertools import product
from typing import TYPE_CHECKING

from chatbot.engine.calculators import body
from chatbot.model.case import Interval, Status

if TYPE_CHECKING:
    from chatbot.engine.planning.facts import Facts

COMPUTED = {"egfr", "crcl"}
STAGE = "ckd_stage"
INPUTS = frozenset(("creatinine", "age", "sex", "weight", STAGE))
ADULT = 18
STAGES = {
    "1": Interval(low=90, high=200),
    "2": Interval(low=60, high=89.9),
    "3": Interval(low=30, high=59.9),
    "3a": Interval(low=45, high=59.9),
    "3b": Interval(low=30, high=44.9),
    "4": Interval(low=15, high=29.9),
    "5": Interval(low=0, high=14.9),
}
"""eGFR in mL/min/1.73 m² of each stage; categories G1 to G5 of KDIGO, as NKF gives them."""
_SEXES: tuple[body.Sex, ...] = ("male", "female")


def compute(name: str, known: "Facts") -> float | Interval | None:
    """Work a finding out if everything it needs is known, exactly or in an interval."""
    if name not in COMPUTED:
        return None
    computed = _spread(_computed(name, known))
    if computed is None and name == "egfr":
        return _of_stage(known)
    return computed


def is_open(name: str, known: "Facts") -> bool:
    """Whether kidney numbers were told that do not yet give this finding."""
    return name in COMPUTED and known.value("creatinine") is not None


def _computed(name: str, known: "Facts") -> list[float]:
    ages = [a for a in _ends(known, "age") if a >= ADULT]
    creatinines, sexes = _ends(known, "creatinine"), _sexes(known)
    if name == "egfr":
        return [
            body.egfr_ckd_epi_2021(creatinine, age, sex)
            for creatinine, age, sex in product(creatinines, ages, sexes)
        ]
    return [
        body.crcl_cockcroft_gault(age, weight, creatinine, sex)
        for creatinine, age, sex in product(creatinines, ages, sexes)
        for weight in _ends(known, "weight")
    ]


def _spread(values: list[float]) -> float | Interval | None:
    if not values:
        return None
    low, high = min(values), max(values)
    return Interval.between(low, high)


def _of_stage(known: "Facts") -> Interval | None:
    stage = known.value(STAGE)
    told = stage is not None and stage.status is Status.PRESENT
    return STAGES.get(str(stage.value)) if stage is not None and told else None


def is_possible(known: "Facts") -> bool:
    """Whether what it is worked out from is only possible: a number without its unit."""
    found = known.value("creatinine")
    return found is not None and found.status is Status.POSSIBLE


def _ends(known: "Facts", name: str) -> list[float]:
    """Return the bounds between which a number is known to lie, if at all."""
    found = known.value(name)
    if found is None or not found.status.is_here:
        return []
    value = found.value
    ends = [value.low, value.high] if isinstance(value, Interval) else [value]
    return [
        float(e)
        for e in dict.fromkeys(ends)
        if isinstance(e, int | float) and not isinstance(e, bool) and e > 0
    ]


def _sexes(known: "Facts") -> tuple[body.Sex, ...]:
    found = known.value("sex")
    told = found is not None and found.status is Status.PRESENT
    return tuple(s for s in _SEXES if not told or (found and found.value == s))
