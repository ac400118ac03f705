"""Numbers that a question brings along: age, sex, creatinine, size."""

from typing import Final, NamedTuple

from chatbot.engine.calculators.body import MOST_MG_DL, UMOL_PER_MG_DL
from chatbot.engine.expression import expression

_KG_PER_LB: Final = 0.45359237
_CM_PER_INCH: Final = 2.54
_INCHES_PER_FOOT: Final = 12

_NUMBER: Final = r"(\d+(?:\.\d+)?)"
_AGE: Final = expression(
    r"(?<![\w.])(\d{1,3})[\s-]*(?:y(?:ea)?rs?[\s-]*old|y/?o|yrs?|years?)?[\s-]*"
    r"(females?|males?|woman|women|man|men|lady|f|m)\b(?!/)"
)
_AGE_ALONE: Final = expression(r"\b(\d{1,3})[\s-]*(?:y(?:ea)?rs?[\s-]*old|y/?o)\b")
_AGE_NAMED: Final = expression(r"\bage[d:=\s]*(\d{1,3})\b")
_SEX: Final = expression(r"\b(female|woman|lady|male|man|f|m)\b(?!/)")
_CREATININE: Final = expression(
    rf"\b(?:serum )?(?:s?cr|creat(?:inine)?)\b[\s:=a-z]{{0,6}}?{_NUMBER}"
    r"\s*(mg/?dl|umol|\u00b5mol|\u03bcmol|micromol)?"
)
_WEIGHT: Final = expression(rf"{_NUMBER}\s*(kg|kilos?|lbs?|pounds?)\b")
_HEIGHT: Final = expression(rf"{_NUMBER}\s*(cm|m|inches|inch|in)\b")
_FEET: Final = expression(r"\b(\d)\s*(?:'|ft|feet|foot)\s*(\d{1,2})?")


class Figures(NamedTuple):
    """What was given; None where it was not."""

    age: float | None = None
    sex: str | None = None
    creatinine: float | None = None
    """In mg/dL."""
    guessed: bool = False
    """Whether it has no unit and is far too much for one in mg/dL."""
    weight: float | None = None
    """In kg."""
    height: float | None = None
    """In cm."""


def figures_of(text: str) -> Figures:
    """Read the numbers of a question."""
    lower = text.lower()
    age, sex = _age_and_sex(lower)
    creatinine, guessed = _creatinine(lower)
    return Figures(
        age=age,
        sex=sex,
        creatinine=creatinine,
        guessed=guessed,
        weight=_weight(lower),
        height=_height(lower),
    )


def _age_and_sex(text: str) -> tuple[float | None, str | None]:
    """An age that is named as one goes before a number beside the sex: `cr 2 male 72yo`."""
    age = _AGE_ALONE.search(text) or _AGE_NAMED.search(text)
    both = _AGE.search(text)
    if both:
        return float((age or both).group(1)), _sex(both.group(2))
    sex = _SEX.search(text)
    return (float(age.group(1)) if age else None), (_sex(sex.group(1)) if sex else None)


def _sex(word: str) -> str:
    return "female" if word.startswith(("f", "w", "l")) else "male"


def _creatinine(text: str) -> tuple[float | None, bool]:
    """In mg/dL, and whether its unit is a guess."""
    found = _CREATININE.search(text)
    if found is None:
        return None, False
    value, unit = float(found.group(1)), found.group(2)
    guessed = unit is None and value > MOST_MG_DL
    is_molar = guessed or not (unit is None or unit.startswith("mg"))
    return value / UMOL_PER_MG_DL if is_molar else value, guessed


def _weight(text: str) -> float | None:
    found = _WEIGHT.search(text)
    if found is None:
        return None
    value = float(found.group(1))
    return value if found.group(2).startswith("k") else value * _KG_PER_LB


def _height(text: str) -> float | None:
    feet = _FEET.search(text)
    if feet:
        inches = int(feet.group(1)) * _INCHES_PER_FOOT + int(feet.group(2) or 0)
        return inches * _CM_PER_INCH
    found = _HEIGHT.search(text)
    if found is None:
        return None
    value, unit = float(found.group(1)), found.group(2)
    if unit == "cm":
        return value
    return value * 100 if unit == "m" else value * _CM_PER_INCH
