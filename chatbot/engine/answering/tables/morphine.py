"""Opioids as morphine milligram equivalents a day, with the arithmetic.

Factors: CDC clinical practice guideline 2022.
"""

import re
from collections.abc import Iterator
from typing import Final, NamedTuple

from chatbot.engine.answering.reading.question import Question
from chatbot.engine.answering.reading.stated import StatedDoses
from chatbot.engine.calculators.medicine import FACTORS, PAUSE, mme_band
from chatbot.engine.expression import expression
from chatbot.engine.products import single_mg, taken_together
from chatbot.engine.saying import answered
from chatbot.model.answer import Answer, AnswerPart
from chatbot.model.case import Case, Treatment
from chatbot.model.content import Content

_ASKED: Final = expression(
    r"\bmmes?\b|\bmorphine (?:milligram )?equivalents?\b|\bmed\b"
    r"|\bhow much morphine (?:is|are|does|would|equals?)\b|\b(?:in|as|to) morphine\b",
    cues=("mme", "morphine", " med "),
)
_CONVERTED: Final = expression(
    r"\b(?:equals?|equivalent|conver(?:t\w*|sion)|how much \w+ (?:is|are))\b",
    cues=("equal", "equiv", "conver", "how much"),
)
"""`10 mg of hydrocodone equals how much oxycodone`."""
_ADDED: Final = expression(
    r"\b(?:if|when|once|with|after) (?:\w+ ){0,2}(?:add|adds|added|adding|start|starting|give|giving)\b"
    r"|\badding\b|\bwith\b|\bon top of\b",
    re.IGNORECASE,
)
"""`with tramadol 50 tid`: beside what is taken."""
_LEFT_OUT: Final = expression(
    r"\b(?:without|drop(?:s|ped|ping)?|stop(?:s|ped|ping)?|minus|excluding|except|came? off|losing|less)\b"
)
_FACTORS_FROM: Final = "cdc-opioid-2022"
_UNIT: Final = {"fentanyl": "mcg/h patch"}
_NO_SWITCH: Final = (
    "Not for converting a dose when changing from one opioid to another."
)


class _Amount(NamedTuple):
    drug: str
    factor: float
    """MME for each unit of the dose."""
    dose: float | None
    """A dose in mg; a fentanyl patch in micrograms an hour."""
    per_day: float | None
    counts_once: bool = False
    """Whether it is as asked for the whole day where it is not said how often."""

    @property
    def times(self) -> float | None:
        """How often a day it is counted."""
        return self.per_day or (1.0 if self.counts_once else None)

    @property
    def equivalent(self) -> float | None:
        """MME a day; None where dose or frequency is unknown."""
        if self.dose is None or self.times is None:
            return None
        return self.dose * self.times * self.factor


class MorphineEquivalents(NamedTuple):
    """Adds up the opioids of a question, or those that the patient takes."""

    content: Content
    doses: StatedDoses

    def answer(self, question: Question, case: Case) -> Answer | None:
        """The sum asked for; None if nothing asks for one or no opioid is at hand."""
        asked = [*self._asked_of(question, case)]
        if asked and _CONVERTED.search(question.said):
            into = {*question.named("drug")} - {"morphine", *(a.drug for a in asked)}
            none = [
                _Amount(n, f, None, None) for n in sorted(into) if (f := self.factor(n))
            ]
            if none:
                return self._told(question, [*asked, *none], _NO_SWITCH)
        if not _ASKED.search(question.said):
            return None
        if asked and not _ADDED.search(question.text):
            return self._told(question, asked)
        named = {*question.named("drug")} - {
            "morphine",
            *(amount.drug for amount in asked),
        }
        given_up = self._given_up(question)
        taken = [
            a
            for a in self._taken(case)
            if (a.drug not in given_up if given_up else not named or a.drug in named)
        ]
        return self._told(question, [*taken, *asked])

    def _given_up(self, question: Question) -> set[str]:
        """What is left out of the sum: `drop the ms contin, mme?`."""
        text = question.text.lower()
        told = self.doses.read(_ASKED.sub("", text)) if _LEFT_OUT.search(text) else ()
        return {one.name for one in told if one.dose is None}

    def _told(
        self, question: Question, amounts: list[_Amount], unsummed: str = ""
    ) -> Answer | None:
        if not amounts:
            return None
        told = [self._worked(amount) for amount in amounts]
        sums = [amount.equivalent for amount in amounts]
        known = [one for one in sums if one is not None]
        whole = len(known) == len(sums)
        summed = _summed(sum(known)) if whole else unsummed
        cites = (name for amount in amounts for name in self._sources(amount.drug))
        part = AnswerPart(
            kind="computed",
            text=f"{'; '.join(told)}. {summed}".rstrip(),
            cites=tuple(dict.fromkeys(cites)),
        )
        return answered(
            question.text,
            (part,),
            "calculator",
            "opioid",
            subject="opioid",
            computed=True,
        )

    def _asked_of(self, question: Question, case: Case) -> Iterator[_Amount]:
        """The opioids that the question itself gives with a dose."""
        for one in self.doses.all(question, _ASKED.sub("", question.text.lower())):
            if self.factor(one.name):
                yield self._amount(_in_strength(one, case))._replace(counts_once=True)

    def _taken(self, case: Case) -> Iterator[_Amount]:
        """Every product of an opioid that is or may be taken, each for itself."""
        for treatment in case.treatments.values():
            if self.factor(treatment.name):
                yield from map(self._amount, taken_together(treatment))

    def _amount(self, one: Treatment) -> _Amount:
        """One product and dose; tablets of a strength that was not told are no dose."""
        of_patch = one.name in _UNIT and one.unit == "mcg"
        in_mg = one if one.unit and not of_patch else one.but(unit="mg")
        dose = single_mg(in_mg)
        per_day = 1.0 if one.name in _UNIT else one.per_day
        return _Amount(one.name, self.factor(one.name), dose or None, per_day)

    def factor(self, drug: str) -> float:
        """MME for each mg, 0 for what is no opioid; a row's own goes first."""
        row = self.content.drugs.get(drug)
        return (row.mme_factor if row else FACTORS.get(drug)) or 0.0

    def _worked(self, amount: _Amount) -> str:
        name, factor = self._name(amount.drug), amount.factor
        unit = _UNIT.get(amount.drug, "mg")
        equivalent = amount.equivalent
        if equivalent is None:
            return (
                f"{name}: {factor:g} MME for each {unit}; how much a day is not known"
            )
        often = f" x {amount.per_day:g} a day" if amount.per_day else ""
        once = "" if often else " (how often a day was not told: counted once)"
        return f"{name}: {amount.dose:g} {unit}{often} x {factor:g} = {equivalent:g} MME{once}"

    def _name(self, drug: str) -> str:
        row = self.content.drugs.get(drug)
        return row.name if row else drug.capitalize()

    def _sources(self, drug: str) -> tuple[str, ...]:
        """The guideline that gives the factor, if the row rests on it."""
        row = self.content.drugs.get(drug)
        if row is None:
            return (_FACTORS_FROM,)
        return tuple(n for n in row.references if n == _FACTORS_FROM) or row.references


def _summed(total: float) -> str:
    """The sum, and on which side of the line it lies."""
    side = "below" if mme_band(total) == "<50" else "at or above"
    return (
        f"In all {total:g} MME a day, {side} the {PAUSE} from which on benefit is "
        f"reassessed and naloxone offered. {_NO_SWITCH}"
    )


def _in_strength(one: Treatment, case: Case) -> Treatment:
    """`Norco to 1 tab q6h`: tablets of the strength that is taken, where it was told."""
    taken = case.treatments.get(one.name)
    if one.unit != "tablet" or taken is None or taken.unit != "mg" or taken.besides:
        return one
    return one.but(unit="mg", dose=taken.dose, tablets=one.dose)
