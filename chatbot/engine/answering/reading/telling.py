"""Whether a text tells what is asked of a thing: its harms, how common it is, how soon."""

import re
from functools import lru_cache
from typing import Final

from chatbot.engine.answering.reading.question import Question
from chatbot.engine.answering.words.word import Unit
from chatbot.engine.expression import expression
from chatbot.engine.saying import limits_of
from chatbot.engine.understanding.text.token import listed
from chatbot.model.content import Content
from chatbot.model.knowledge import AskedAspect, Statement, Thing

THINGS: Final[dict[Thing, frozenset[str]]] = {
    "treatments": listed("physio_exercise manual_therapy heat_cold psychological injection "
                         "surgery topical support insoles bedding seat device bed active"),
    "diseases": frozenset({"cauda", "cord", "tumour", "germs", "break", "aneurysm",
                           "inflammatory", "not spinal", "stenosis", "sciatica",
                           "herniation", "hematoma", "sacroiliac"}),
    "tests": frozenset({"imaging", "blood test", "nerve tests", "leg raise", "slump",
                        "crossed leg raise", "femoral stretch", "sacroiliac", "residual"}),
    "scores": frozenset({"classify", "disability score", "roland score", "pain score",
                         "mood score", "mood screen", "screening tool"}),
}  # fmt: skip
"""Topics and ideas of what is given or done, of illnesses and of what finds them."""
_WHOLE: Final = 3
"""Words of so few letters stand for themselves alone."""
_NUMBER: Final = r"(?:about )?[\d.,]+(?: or [\d.,]+| to [\d.,]+)?"
_Row = tuple[AskedAspect, re.Pattern[str], re.Pattern[str], re.Pattern[str]]
"""An aspect, how it is asked and told, and what only looks like it."""


class Tellings:
    """What may be asked of a thing, and how it is told; built once for a content."""

    def __init__(self, content: Content) -> None:
        self._rows: list[_Row] = [
            (one, _any_of(one.asked), _any_of(one.told), _any_of(one.aside))
            for one in content.dialog.aspects.values()
        ]
        self.asked = lru_cache(maxsize=16)(self._asked)
        """The aspects of the things it names that a question asks for."""

    def untold(self, question: Question, text: str) -> tuple[str, ...]:
        """What is asked of a thing that a text does not tell."""
        rows = self.asked(question)
        return tuple(
            one.id
            for one, _, told, aside in rows
            if not told.search(aside.sub("", text))
        )

    def passed_over(self, question: Question, statement: Statement) -> tuple[str, ...]:
        """What is asked of a thing that neither a statement nor its limits tell."""
        left = self.untold(question, limits_of(statement).text)
        told = {one.id for one, *_ in self.asked(question) if one.in_limits} - {*left}
        missed = self.untold(question, statement.says)
        return tuple(name for name in missed if name not in told)

    def _asked(self, question: Question) -> tuple[_Row, ...]:
        drugs, said, kinds = question.medicines, question.said, _kinds_in(question)
        rows = (row for row in self._rows if kinds & {*row[0].of})
        rows = (row for row in rows if row[0].of_drugs or not drugs)
        return tuple(row for row in rows if row[1].search(row[3].sub("", said)))


def things(question: Question) -> tuple[Unit, ...]:
    """Its words that name what is given or done, else an illness or what finds it.

    No scores: one idea stands for several.
    """
    kinds = _kinds_in(question) - {"scores"}
    return tuple(u for u in question.all_units if not kinds.isdisjoint(_kinds_of(u)))


def _kinds_in(question: Question) -> frozenset[Thing]:
    """The kinds of things it names: beside a treatment, the illness is only whom it is for."""
    found = frozenset(kind for u in question.all_units for kind in _kinds_of(u))
    return found & {"treatments"} or found


def _kinds_of(unit: Unit) -> frozenset[Thing]:
    named = (kind for kind, ids in THINGS.items() if unit.ids & ids)
    given = unit.medicines or "measure" in unit.kinds
    return frozenset(("treatments",) if given else named)


def _any_of(phrases: tuple[str, ...]) -> re.Pattern[str]:
    def begun(word: str) -> str:
        return word + (r"[\w-]*" if len(word) > _WHOLE else r"\b")

    told = "|".join(" ".join(map(begun, phrase.split())) for phrase in phrases)
    told = told.replace(r"..\b ", r"(?:[\w'-]+ ){0,4}").replace(r"#\b", _NUMBER)
    cues = tuple(max(phrase.split(), key=len).lower() for phrase in phrases)
    return expression(rf"\b(?:{told or '(?!)'})", re.IGNORECASE, cues=cues)
