"""Questionnaires and renal doses asked for by name, with or without their numbers."""

from collections.abc import Iterable
from typing import Final

from chatbot.engine.answering.reading.question import Question
from chatbot.engine.calculators.medicine import (
    Dosing,
    gabapentin_by_clearance,
    pregabalin_by_clearance,
    pregabalin_range,
)
from chatbot.engine.calculators.questionnaire import (
    asks_about_suicide,
    band_of,
    score_of,
    start_back_risk,
)
from chatbot.engine.expression import expression
from chatbot.engine.saying import answered
from chatbot.model.answer import Answer, AnswerPart
from chatbot.model.case import Value
from chatbot.model.content import Content
from chatbot.model.knowledge import Questionnaire, Topic

_NAMED: Final = {
    "phq-2": r"phq ?-? ?2",
    "phq-9": r"phq ?-? ?9|phq(?! ?-? ?2\b)",
    "gad-2": r"gad ?-? ?2",
    "peg": r"peg",
    "odi": r"odi|oswestry(?: \w+)*?",
    "rmdq-24": r"rmdq(?: ?-? ?24)?|roland[ -]morris",
    "ort-oud": r"ort ?-? ?oud",
    "ompsq-sf": r"ompsq(?: ?-? ?sf)?|orebro",
    "start-back": r"start(?: ?-? ?back|(?=\W+\d+\W+distress))",
}
_TAIL: Final = (
    r"(?: (?:score|total|subscale|distress|with|of|is|was|and)|[ ,:/=]+|[\d.]+)*\W*$"
)
_PATTERNS: Final = tuple(
    (name, expression(rf"\s*(?:{pattern})\b(?P<rest>{_TAIL})"))
    for name, pattern in _NAMED.items()
)
_BEFORE: Final = expression(
    r"^\s*(?:(?:what(?: does|s| is)?|how (?:bad|severe|high) is|interpret|is|meaning of"
    r"|interpretation of) )?(?:(?:an?|the|his|her|their|my|this) )?"
)
_BEHIND: Final = expression(
    r"(?:[ ,;?]+(?:means?|meaning|what|does|it|that|mean|interpret|interpretation"
    r"|severity|severe|moderate|mild|bad|high|low|normal))+\W*$"
)
"""What is asked around a score: `what does phq9 14 mean`, `odi 44 severe?`."""
_NAMES_ONE: Final = expression(rf"\s*(?:{'|'.join(_NAMED.values())})\b")
"""Few questions open with an instrument, and none of the others need be tried."""
_NUMBER: Final = expression(r"\d+(?:\.\d+)?")
_OF_TEN: Final = expression(r"(\d) ?/ ?10\b(?! ?/)")
"""`PEG 3/10 4/10 5/10`."""
_CLEARANCE: Final = expression(r"\bcrcl[ a-z:=]{0,12}?(\d+(?:\.\d+)?)")
_MG: Final = expression(r"(\d+) ?mg")
_GABAPENTINOIDS: Final = ("gabapentin", "pregabalin")
_SUICIDE: Final = (
    "Item 9 is above 0: assess suicide risk now, whatever the total, and tell me of any "
    "suicidal thoughts."
)


class Scoring:
    """Answers what names an instrument or a renal dose and gives its numbers."""

    def __init__(self, content: Content) -> None:
        self._content = content

    def answer(self, question: Question) -> Answer | None:
        """The score, the items to ask, or the renal dose; None if none is meant."""
        text = _OF_TEN.sub(r"\1", question.text.lower())
        bare = _BEHIND.sub("", _BEFORE.sub("", text))
        for name, pattern in _PATTERNS if _NAMES_ONE.match(bare) else ():
            found = pattern.match(bare)
            numbers = _NUMBER.findall(found["rest"]) if found else []
            if numbers or (found and bare == text):
                return self._scored(question, name, [float(n) for n in numbers])
        found = _CLEARANCE.search(text)
        return self.renal_dose(question, float(found[1])) if found else None

    def _scored(
        self, question: Question, name: str, numbers: list[float]
    ) -> Answer | None:
        try:
            told = self._told(name, numbers)
        except ValueError as error:
            told = f"{str(error)[0].upper()}{str(error)[1:]}.", ()
        if told is None:
            return None
        mental = name in {"phq-2", "phq-9", "gad-2", "start-back"}
        topics: tuple[Topic, ...] = ("calculator",)
        topics = (*topics, "psychological") if mental else topics
        return self._answer(question, told[0], told[1], topics)

    def _told(
        self, name: str, numbers: list[float]
    ) -> tuple[str, tuple[str, ...]] | None:
        if name == "start-back":
            if len(numbers) != 2:  # noqa: PLR2004 - a total and a distress score
                return None
            risk = start_back_risk(*numbers)
            return (
                f"STarT Back {numbers[0]:g}, distress {numbers[1]:g}: {risk}.",
                ("keele-startback", "hill-2008"),
            )
        made = self._content.dialog.questionnaires.get(name)
        text = made and (_scored(made, numbers) if numbers else _to_ask(made))
        return (text, made.references) if made and text else None

    def renal_dose(self, question: Question, crcl: float) -> Answer | None:
        """The dose of a gabapentinoid at a creatinine clearance; None for other drugs."""
        text = question.text.lower()
        named = question.medicines
        drug = next((d for d in _GABAPENTINOIDS if d in named), None)
        if drug is None:
            return None
        usual = next((int(n) for n in _MG.findall(text)), None)
        try:
            dosing = _dosing(drug, crcl, usual)
        except ValueError as error:
            told = f"{str(error)[0].upper()}{str(error)[1:]}."
            return self._answer(question, told, (), ("calculator", "renal"))
        told = _dose_told(drug, crcl, dosing, usual)
        return self._answer(question, told, (f"label-{drug}",), ("calculator", "renal"))

    def _answer(
        self,
        question: Question,
        text: str,
        cites: Iterable[str],
        topics: tuple[Topic, ...],
    ) -> Answer:
        known = tuple(c for c in cites if c in self._content.references)
        part = AnswerPart(kind="computed", text=text, cites=known)
        return answered(question.text, (part,), *topics, computed=True)


def _scored(made: Questionnaire, numbers: list[float]) -> str:
    whole = len(numbers) == 1 or not made.items
    score = numbers[0] if whole else score_of(made, numbers)
    text = f"{made.label} {score:g} of {made.most:g}: {band_of(made, score)}."
    if made.id == "phq-9" and asks_about_suicide(numbers):
        text = f"{text} {_SUICIDE}"
    return f"{text} The bands are from memory." if made.unconfirmed else text


def _to_ask(made: Questionnaire) -> str | None:
    if not made.items:
        return None
    listed = "; ".join(f"{n} {item}" for n, item in enumerate(made.items, 1))
    text = (
        f"{made.label} ({made.how}): {listed}. Type {made.label.lower()} with the "
        f"{len(made.items)} answers."
    )
    return f"{text} {made.credit}" if made.credit else text


def dose_at(drug: str, crcl: Value) -> str | None:
    """The label's range a day at one clearance; None for a drug that it does not dose so."""
    if drug not in _GABAPENTINOIDS or not isinstance(crcl, float):
        return None
    return _dose_told(drug, crcl, _dosing(drug, crcl, None), None)


def _dosing(drug: str, crcl: float, usual: int | None) -> Dosing:
    """The column of a dose that was told; start and maximum where none was."""
    if drug == "gabapentin":
        return gabapentin_by_clearance(crcl)
    return pregabalin_by_clearance(crcl, usual) if usual else pregabalin_range(crcl)


def _dose_told(drug: str, crcl: float, dosing: Dosing, usual: int | None) -> str:
    low, high = f"{dosing.low:.0f}", f"{dosing.high:.0f}"
    amount = f"{low} mg" if low == high else f"{low} to {high} mg"
    told = drug == "pregabalin" and usual
    instead = f" in place of {usual} mg" if told else ""
    sure = " This column of the table is from memory." if dosing.unconfirmed else ""
    times = "1 dose" if dosing.doses_a_day == "1" else f"{dosing.doses_a_day} doses"
    return (
        f"{drug.capitalize()} at a creatinine clearance of {crcl:.3g} mL/min (Cockcroft-"
        f"Gault, not eGFR): {amount} a day in {times}{instead}.{sure}"
    )
