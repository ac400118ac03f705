"""Numbers that a question brings along: age, sex, creatinine, size, a daily dose."""

from collections.abc import Iterator
from typing import Final, NamedTuple

from chatbot.engine.calculators.kidney import UMOL_PER_MG_DL
from chatbot.engine.expression import expression
from chatbot.engine.understanding.medicines.frequency import frequency_at
from chatbot.engine.understanding.text.token import Token, tokens_of

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
_DOSE: Final = expression(rf"{_NUMBER}\s*(?:mg\b)?")
_BARELY_OFTEN: Final = expression(
    r"\bx ?(\d{1,2})\b|\b(\d{1,2}|two|three|four|five|six) ?(?:x|times)\b(?! ?\d)"
    r"|\b(once|twice|thrice)\b"
)
_WORDED: Final = {
    "once": 1,
    "twice": 2,
    "thrice": 3,
    "two": 2,
    "three": 3,
    "four": 4,
    "five": 5,
    "six": 6,
}
_IN_MG: Final = {
    **dict.fromkeys(("mg", "milligram", "milligrams"), 1.0),
    **dict.fromkeys(("g", "gm", "gram", "grams"), 1000.0),
}
_COUNT: Final = expression(
    r"^\D*?(\d+(?:\.\d+)?) (?:of )?(?!times|days|hours|weeks|doses)[a-z]+s\b"
)
_STRENGTH: Final = expression(rf"{_NUMBER} ?(?:mg|mcg)\b")


class DailyDose(NamedTuple):
    """A dose in mg, and how many of it a day."""

    mg: float
    times: float


class Figures(NamedTuple):
    """What was given; None where it was not."""

    age: float | None = None
    sex: str | None = None
    creatinine: float | None = None
    """In mg/dL."""
    weight: float | None = None
    """In kg."""
    height: float | None = None
    """In cm."""
    dose: float | None = None
    per_day: float | None = None


def figures_of(text: str) -> Figures:
    """Read the numbers of a question."""
    lower = text.lower()
    age, sex = _age_and_sex(lower)
    dose, per_day = dose_of(lower)
    return Figures(
        age=age,
        sex=sex,
        creatinine=_creatinine(lower),
        weight=_weight(lower),
        height=_height(lower),
        dose=dose,
        per_day=per_day,
    )


def dose_of(text: str) -> tuple[float | None, float | None]:
    """The first number as a dose in mg, and how often a day it is taken."""
    amount = _DOSE.search(text)
    return (float(amount.group(1)) if amount else None), _often(tokens_of(text), text)


def counted_dose_of(text: str) -> tuple[float | None, float | None]:
    """The same where tablets may be counted: `2 percocets`, of a strength or of none."""
    dose, times = dose_of(text)
    count = _COUNT.search(text)
    if count is None:
        return dose, times
    strength = _STRENGTH.search(text)
    if strength is None:
        return None, times
    return float(strength.group(1)), float(count.group(1)) * (times or 1.0)


def daily_dose_of(text: str) -> DailyDose | None:
    """The one dose that a text states with how often it is taken; else None."""
    tokens = tokens_of(text)
    amounts = [*_amounts(tokens)]
    times = _often(tokens, text)
    if len(amounts) != 1 or times is None:
        return None
    return DailyDose(amounts[0], times)


def _amounts(tokens: list[Token]) -> Iterator[float]:
    """Amounts with their unit, and bare ones before how often: `800 qid`."""
    behind = 0
    for at, token in enumerate(tokens):
        if token.kind != "number" or at < behind:
            continue
        unit = _IN_MG.get(tokens[at + 1].word) if at + 1 < len(tokens) else None
        behind = at + 1 + (unit is not None)
        often = frequency_at(tokens, behind) if behind < len(tokens) else None
        if unit or often:
            yield float(token.word) * (unit or 1)
        behind = often.last + 1 if often else behind


def _often(tokens: list[Token], text: str) -> float | None:
    """How often a day, behind the first number or else anywhere."""
    numbers = (at for at, token in enumerate(tokens) if token.kind == "number")
    first = next(numbers, -1) + 1
    places = (*range(first, len(tokens)), *range(first))
    told = (frequency_at(tokens, at) for at in places)
    barely = _BARELY_OFTEN.search(text)
    often = next((found.per_day for found in told if found and found.per_day), None)
    if often or barely is None:
        return often
    count = next(filter(None, barely.groups()))
    return float(_WORDED.get(count, count))


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


def _creatinine(text: str) -> float | None:
    found = _CREATININE.search(text)
    if found is None:
        return None
    value, unit = float(found.group(1)), found.group(2)
    is_molar = unit and not unit.startswith("mg")
    return value / UMOL_PER_MG_DL if is_molar else value


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
