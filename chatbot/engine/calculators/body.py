"""Body mass index and its classes. Source: WHO; for adults."""

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
