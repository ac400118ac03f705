"""What is worked out of a body: body mass index and its class, kidney function.

Sources: WHO (index, for adults), Inker 2021 (CKD-EPI without race), Cockcroft and Gault
1976. Kidney function is not valid in acute kidney injury, pregnancy or extremes of muscle
mass.
"""

from typing import Literal

BmiClass = Literal[
    "underweight", "normal", "overweight", "obese 1", "obese 2", "obese 3"
]

_CLASSES: tuple[tuple[float, BmiClass], ...] = (
    (18.5, "underweight"),
    (25.0, "normal"),
    (30.0, "overweight"),
    (35.0, "obese 1"),
    (40.0, "obese 2"),
)


def bmi(weight: float, height: float) -> float:
    """Return kg/m² from kg and cm.

    Raises:
        ValueError: an input is not above zero.
    """
    if min(weight, height) <= 0:
        raise ValueError("weight and height must be above zero")
    return weight / (height / 100) ** 2


def bmi_class(value: float) -> BmiClass:
    """Return the class of an index, compared before any rounding."""
    return next((name for bound, name in _CLASSES if value < bound), "obese 3")


Sex = Literal["male", "female"]

ADULT = 18
"""The equations were made for adults."""

UMOL_PER_MG_DL = 88.42
"""Creatinine: µmol/L for each mg/dL."""
MOST_MG_DL = 25
"""More than this without a unit is µmol/L."""


def egfr_ckd_epi_2021(creatinine: float, age: float, sex: Sex) -> float:
    """Estimate GFR in mL/min/1.73 m² from creatinine in mg/dL and age in years.

    Raises:
        ValueError: creatinine is not above zero, or the age is under 18.
    """
    if creatinine <= 0:
        raise ValueError("creatinine must be above zero")
    if age < ADULT:
        raise ValueError("the equation is for adults of 18 and over")
    kappa, alpha = (0.7, -0.241) if sex == "female" else (0.9, -0.302)
    ratio = creatinine / kappa
    low: float = min(ratio, 1.0) ** alpha
    high: float = max(ratio, 1.0) ** -1.2
    value: float = 142 * low * high * 0.9938**age
    return value * (1.012 if sex == "female" else 1.0)


def crcl_cockcroft_gault(
    age: float, weight: float, creatinine: float, sex: Sex
) -> float:
    """Estimate creatinine clearance in mL/min from years, kg and mg/dL.

    Raises:
        ValueError: an input is not above zero.
    """
    if min(age, weight, creatinine) <= 0:
        raise ValueError("age, weight and creatinine must be above zero")
    value = (140 - age) * weight / (72 * creatinine)
    return value * (0.85 if sex == "female" else 1.0)
