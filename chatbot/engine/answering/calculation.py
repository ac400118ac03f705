"""Figures computed for a question, each with its arithmetic and its source."""

import re
from typing import Final

from chatbot.engine.answering.figure import dose_of
from chatbot.engine.answering.question import Question
from chatbot.engine.answering.vocabulary import Vocabulary
from chatbot.engine.answering.word import words_of
from chatbot.model.answer import Answer, AnswerPart
from chatbot.model.content import Content

_MME: Final = re.compile(r"\bmmes?\b|\bmorphine (?:milligram )?equivalents?\b|\bmed\b")
_SEPARATOR: Final = re.compile(r",|\+|\band\b|\bplus\b|\bwith\b", re.IGNORECASE)
_NO_SWITCH: Final = (
    "Not for converting a dose when changing from one opioid to another."
)


class Calculations:
    """Computes what a question gives the numbers for."""

    def __init__(self, content: Content, vocabulary: Vocabulary) -> None:
        self._content = content
        self._vocabulary = vocabulary

    def answer(self, question: Question) -> Answer | None:
        """The figure asked for; None if the question gives no numbers for one."""
        if _MME.search(" ".join(question.words)):
            return self._mme(question)
        return None

    def _mme(self, question: Question) -> Answer | None:
        told: list[str] = []
        cites: list[str] = []
        total = 0.0
        for piece in _SEPARATOR.split(question.text):
            term = self._mme_of(piece)
            if term is not None:
                drug, words, amount = term
                told.append(words)
                cites += self._content.drugs[drug].references
                total += amount
        if not told:
            return None
        part = AnswerPart(
            kind="computed",
            text=f"{'; '.join(told)}. In all {total:g} MME a day. {_NO_SWITCH}",
            cites=tuple(dict.fromkeys(cites)),
        )
        return Answer(
            question=question.text,
            status="computed",
            parts=(part,),
            topics=("calculator", "opioid"),
            subject="opioid",
        )

    def _mme_of(self, piece: str) -> tuple[str, str, float] | None:
        read = Question.read(piece, self._vocabulary)
        drug = next((d for d in read.drugs if self._factor(d) is not None), None)
        dose, per_day = dose_of(" ".join(words_of(piece)))
        if drug is None or dose is None:
            return None
        factor, times = self._factor(drug) or 0.0, per_day or 1.0
        amount = dose * times * factor
        name = self._content.drugs[drug].name
        words = f"{name}: {dose:g} mg x {times:g} a day x {factor:g} = {amount:g} MME"
        return drug, words, amount

    def _factor(self, drug: str) -> float | None:
        return (
            self._content.drugs[drug].mme_factor
            if drug in self._content.drugs
            else None
        )
