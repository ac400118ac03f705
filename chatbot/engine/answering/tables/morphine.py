"""Opioids as morphine milligram equivalents a day, with the arithmetic.

Factors: CDC clinical practice guideline 2022.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final, NamedTuple

from chatbot.engine.answering.reading.figure import counted_dose_of
from chatbot.engine.answering.reading.question import Question
from chatbot.engine.answering.words.vocabulary import Vocabulary
from chatbot.engine.answering.words.word import words_of
from chatbot.engine.calculators.opioid import FACTORS
from chatbot.engine.expression import expression
from chatbot.model.answer import Answer, AnswerPart
from chatbot.model.case import Case
from chatbot.model.content import Content

_ASKED: Final = expression(
    r"\bmmes?\b|\bmorphine (?:milligram )?equivalents?\b|\bmed\b"
    r"|\bhow much morphine (?:is|are|does|would|equals?)\b|\b(?:in|as|to) morphine\b",
    cues=("mme", "morphine", " med "),
)
_SEPARATOR: Final = expression(r",|\+|\band\b|\bplus\b|\bwith\b")
_ADDED: Final = expression(
    r"\b(?:if|when|once|with|after) (?:\w+ ){0,2}(?:add|adds|added|adding|start|starting|give|giving)\b"
    r"|\badding\b|\bwith\b|\bon top of\b",
    re.IGNORECASE,
)
"""`with tramadol 50 tid`: beside what is taken."""
_FACTORS_FROM: Final = "cdc-opioid-2022"
_UNIT: Final = {"fentanyl": "mcg/h patch"}
_NO_SWITCH: Final = (
    "Not for converting a dose when changing from one opioid to another."
)
_NOT_TAKEN: Final = {"not taking", "stopped", "past", "planned"}


class _Amount(NamedTuple):
    drug: str
    dose: float | None
    """A dose in mg; a fentanyl patch in micrograms an hour."""
    per_day: float | None


@dataclass(frozen=True, slots=True)
class MorphineEquivalents:
    """Adds up the opioids of a question, or those that the patient takes."""

    content: Content
    vocabulary: Vocabulary

    def answer(self, question: Question, case: Case) -> Answer | None:
        """The sum asked for; None if nothing asks for one or no opioid is at hand."""
        if not _ASKED.search(" ".join(question.words)):
            return None
        asked = {amount.drug: amount for amount in self._asked_of(question)}
        taken = {amount.drug: amount for amount in self._taken(case)}
        if asked and not _ADDED.search(question.text):
            return self._told(question, [*asked.values()])
        named = {*question.drugs} - {"morphine", *asked}
        held = [a for a in taken.values() if not named or a.drug in named]
        return self._told(
            question, [a for a in held if a.drug not in asked] + [*asked.values()]
        )

    def _told(self, question: Question, amounts: list[_Amount]) -> Answer | None:
        if not amounts:
            return None
        told = [self._worked(amount) for amount in amounts]
        total = sum(_equivalent(amount) or 0 for amount in amounts)
        whole = all(_equivalent(amount) is not None for amount in amounts)
        summed = f" In all {total:g} MME a day. {_NO_SWITCH}" if whole else ""
        cites = (name for amount in amounts for name in self._sources(amount.drug))
        part = AnswerPart(
            kind="computed",
            text=f"{'; '.join(told)}.{summed}",
            cites=tuple(dict.fromkeys(cites)),
        )
        return Answer(
            question=question.text,
            status="computed",
            parts=(part,),
            topics=("calculator", "opioid"),
            subject="opioid",
        )

    def _asked_of(self, question: Question) -> Iterator[_Amount]:
        """The opioids that the question itself gives with a dose."""
        for piece in _SEPARATOR.split(question.text.lower()):
            read = Question.read(piece, self.vocabulary)
            drug = next((d for d in read.drugs if d in FACTORS), None)
            dose, per_day = counted_dose_of(" ".join(words_of(piece)))
            if drug is not None and dose is not None:
                yield _Amount(drug, dose, per_day or 1.0)

    def _taken(self, case: Case) -> Iterator[_Amount]:
        for treatment in case.treatments.values():
            if treatment.name in FACTORS and treatment.status not in _NOT_TAKEN:
                tablets = treatment.tablets or 1
                dose = treatment.dose * tablets if treatment.dose else None
                patch = 1.0 if treatment.name in _UNIT else treatment.per_day
                yield _Amount(treatment.name, dose, patch)

    def _worked(self, amount: _Amount) -> str:
        name, factor = self._name(amount.drug), FACTORS[amount.drug]
        unit = _UNIT.get(amount.drug, "mg")
        equivalent = _equivalent(amount)
        if equivalent is None:
            return (
                f"{name}: {factor:g} MME for each {unit}; how much a day is not known"
            )
        dose, times = amount.dose or 0.0, amount.per_day or 0.0
        return f"{name}: {dose:g} {unit} x {times:g} a day x {factor:g} = {equivalent:g} MME"

    def _name(self, drug: str) -> str:
        row = self.content.drugs.get(drug)
        return row.name if row else drug.capitalize()

    def _sources(self, drug: str) -> tuple[str, ...]:
        """The guideline that gives the factor, if the row rests on it."""
        row = self.content.drugs.get(drug)
        if row is None:
            return (_FACTORS_FROM,)
        return tuple(n for n in row.references if n == _FACTORS_FROM) or row.references


def _equivalent(amount: _Amount) -> float | None:
    """MME a day; None where dose or frequency is unknown."""
    if amount.dose is None or amount.per_day is None:
        return None
    return amount.dose * amount.per_day * FACTORS[amount.drug]
