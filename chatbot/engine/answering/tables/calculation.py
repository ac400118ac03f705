"""Figures computed for a question, each with its arithmetic and its source."""

import re
from collections.abc import Callable
from typing import Final, NamedTuple

from chatbot.engine.answering.reading.question import Question
from chatbot.engine.answering.reading.stated import StatedDoses
from chatbot.engine.answering.tables.morphine import MorphineEquivalents
from chatbot.engine.answering.tables.scoring import Scoring
from chatbot.engine.calculators import body
from chatbot.engine.expression import expression
from chatbot.engine.saying import answered, case_part
from chatbot.model.answer import Answer, AnswerPart
from chatbot.model.case import Case, Status
from chatbot.model.content import Content

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
    guessed = unit is None and value > body.MOST_MG_DL
    is_molar = guessed or not (unit is None or unit.startswith("mg"))
    return value / body.UMOL_PER_MG_DL if is_molar else value, guessed


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


_ADULT: Final = 18
Told = tuple[str, tuple[str, ...]]
"""A worked figure in words, and the references of its formula."""


def _egfr(known: Figures) -> Told | None:
    age, creatinine = known.age, known.creatinine
    sex = _known_sex(known)
    if not age or not creatinine or sex is None or age < _ADULT:
        return None
    value = body.egfr_ckd_epi_2021(creatinine, age, sex)
    kappa, alpha = ("0.7", "-0.241") if sex == "female" else ("0.9", "-0.302")
    factor = " x 1.012" if sex == "female" else ""
    text = (
        f"eGFR (CKD-EPI 2021), {age:g}-year-old {sex}, creatinine {creatinine:.3g} "
        f"mg/dL: 142 x min({creatinine:.3g}/{kappa}, 1)^{alpha} x "
        f"max({creatinine:.3g}/{kappa}, 1)^-1.2 x 0.9938^{age:g}{factor} = "
        f"{value:.0f} mL/min/1.73 m2."
    )
    return text, ("inker-2021", "nkf-ckdepi-2021")


def _clearance(known: Figures) -> float | None:
    age, creatinine, weight = known.age, known.creatinine, known.weight
    sex = _known_sex(known)
    if not age or not creatinine or not weight or sex is None or age < _ADULT:
        return None
    return body.crcl_cockcroft_gault(age, weight, creatinine, sex)


def _crcl(known: Figures) -> Told | None:
    age, creatinine, weight = known.age, known.creatinine, known.weight
    value = _clearance(known)
    if value is None:
        return None
    factor = " x 0.85" if _known_sex(known) == "female" else ""
    text = (
        f"Creatinine clearance (Cockcroft-Gault): (140 - {age:g}) x {weight:.3g} kg / "
        f"(72 x creatinine {creatinine:.3g} mg/dL){factor} = {value:.0f} mL/min."
    )
    return text, ("cockcroft-1976",)


def _bmi(known: Figures) -> Told | None:
    if not known.weight or not known.height:
        return None
    metres, value = known.height / 100, body.bmi(known.weight, known.height)
    text = (
        f"BMI: {known.weight:.3g} kg / ({metres:.2f} m)^2 = {value:.1f} kg/m2 "
        f"({body.bmi_class(value)})."
    )
    return text, ("who-bmi",)


def _known_sex(known: Figures) -> body.Sex | None:
    if known.sex == "female":
        return "female"
    return "male" if known.sex == "male" else None


_Formula = Callable[[Figures], Told | None]
_FORMULAS: Final[tuple[tuple[re.Pattern[str], _Formula], ...]] = (
    (
        expression(
            r"\b(?:crcl|(?:creatinine )?clearance|creatinin clearanc|cockcroft)\b"
        ),
        _crcl,
    ),
    (expression(r"\be?gfr\b|\bckd epi\b|\bkidney function\b"), _egfr),
    (expression(r"\bbmi\b|\bbody mass index\b"), _bmi),
)


_NEEDS: Final[dict[_Formula, tuple[str, tuple[str, ...]]]] = {
    _egfr: ("eGFR (CKD-EPI 2021)", ("age", "sex", "creatinine")),
    _crcl: (
        "Creatinine clearance (Cockcroft-Gault)",
        ("age", "sex", "weight", "creatinine"),
    ),
    _bmi: ("BMI", ("weight", "height")),
}
_ALONE: Final = expression(
    r"^(?:(?:and|so|ok|but|what|whats|is|the|his|her|their|this|patients?|pt|my|please|pls|now|then|calc"
    r"|calculate|compute|work|out|give|me|crcl|creatinine|clearance|cockcroft|gault|e?gfr|ckd|epi|kidney"
    r"|function|bmi|body|mass|index|current|estimated|again) ?)+$"
)
_UNIT_TAKEN: Final = (
    "The unit of the creatinine was not told: {:.3g} mg/dL is taken here."
)


class Calculations:
    """Computes what a question gives the numbers for."""

    def __init__(self, content: Content, doses: StatedDoses) -> None:
        self._content = content
        self._scoring = Scoring(content)
        self.morphine = MorphineEquivalents(content, doses)
        """Adds up opioids."""

    def answer(self, question: Question, case: Case) -> Answer | None:
        """The figure asked for; None if neither question nor case has its numbers."""
        return (
            self._scoring.answer(question)
            or self._renal_from_labs(question, case)
            or self.morphine.answer(question, case)
            or self._by_formula(question, case)
        )

    def _by_formula(self, question: Question, case: Case) -> Answer | None:
        text = " ".join((*question.words, *(u.text for u in question.carried)))
        made = next((make for named, make in _FORMULAS if named.search(text)), None)
        if made is None or any(unit.medicines for unit in question.units):
            return None
        given = figures_of(question.text)
        known = self._filled(given, case)
        told = made(known)
        if told is None:
            return self._lacking(question, made, known, case)
        text, sources = told
        no_unit = case.status("creatinine") is Status.POSSIBLE
        untold = given.guessed or (not given.creatinine and no_unit)
        if known.creatinine and "creatinine" in text and untold:
            text = f"{text} {_UNIT_TAKEN.format(known.creatinine)}"
        return self._figure(question, (text, sources))

    def _lacking(
        self, question: Question, made: _Formula, known: Figures, case: Case
    ) -> Answer | None:
        """Which numbers of this patient a figure wants, if it is asked for alone."""
        name, needs = _NEEDS[made]
        lacks = [need for need in needs if not getattr(known, need)]
        if not (lacks and case.is_told and _ALONE.match(question.said)):
            return None
        text = f"{name} of this patient: {' and '.join(lacks)} not told."
        return answered(question.text, (case_part(text),), "calculator", computed=True)

    def _renal_from_labs(self, question: Question, case: Case) -> Answer | None:
        """A dose by the clearance that a creatinine in the question gives, both shown."""
        if not question.has("dose", "maximum"):
            return None
        given = figures_of(question.text)
        if given.creatinine is None:
            return None
        known = self._filled(given, case)
        clearance, worked = _clearance(known), _crcl(known)
        if clearance is None or worked is None:
            return None
        dosed = self._scoring.renal_dose(question, clearance)
        if dosed is None:
            return None
        parts = (*self._figure(question, worked).parts, *dosed.parts)
        return dosed.but(parts=parts)

    def _filled(self, given: Figures, case: Case) -> Figures:
        """What the question does not say, taken from the case."""
        sex = case.observations.get("sex")
        return Figures(
            age=given.age or self._number(case, "age"),
            sex=given.sex or (str(sex.value) if sex and sex.value else None),
            creatinine=given.creatinine or self._number(case, "creatinine"),
            weight=given.weight or self._number(case, "weight"),
            height=given.height or self._number(case, "height"),
        )

    def _number(self, case: Case, name: str) -> float | None:
        known = case.observations.get(name)
        value = known.value if known is not None else None
        is_number = isinstance(value, int | float) and not isinstance(value, bool)
        return float(value) if is_number and isinstance(value, int | float) else None

    def _figure(self, question: Question, told: Told) -> Answer:
        text, sources = told
        part = AnswerPart(
            kind="computed",
            text=text,
            cites=tuple(name for name in sources if name in self._content.references),
        )
        return answered(
            question.text,
            (part,),
            *(("calculator", "renal") if "creatinine" in text else ("calculator",)),
            computed=True,
        )
