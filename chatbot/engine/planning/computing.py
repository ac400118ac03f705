"""Findings that follow from others by arithmetic: eGFR and creatinine clearance."""

from typing import Protocol

from chatbot.engine.calculators.kidney import (
    Sex,
    crcl_cockcroft_gault,
    egfr_ckd_epi_2021,
)
from chatbot.model.case import Observation, Status

COMPUTED = {"egfr", "crcl"}
INPUTS = frozenset(("creatinine", "age", "sex", "weight"))
ADULT = 18


class Known(Protocol):
    """What computing needs of a case."""

    def value(self, name: str) -> Observation | None:
        """Return what is known of a finding."""


def compute(name: str, known: Known) -> float | None:
    """Work a finding out if everything it needs is known as a number."""
    if name not in COMPUTED:
        return None
    creatinine, age = _number(known, "creatinine"), _number(known, "age")
    sex = _sex(known)
    if creatinine is None or age is None or sex is None or age < ADULT:
        return None
    if name == "egfr":
        return egfr_ckd_epi_2021(creatinine, age, sex)
    weight = _number(known, "weight")
    if weight is None:
        return None
    return crcl_cockcroft_gault(age, weight, creatinine, sex)


def _number(known: Known, name: str) -> float | None:
    found = known.value(name)
    told = found is not None and found.status is Status.PRESENT
    value = found.value if found is not None and told else None
    return float(value) if isinstance(value, int | float) and value > 0 else None


def _sex(known: Known) -> Sex | None:
    found = known.value("sex")
    if found is None or found.status is not Status.PRESENT:
        return None
    if found.value == "male":
        return "male"
    return "female" if found.value == "female" else None
