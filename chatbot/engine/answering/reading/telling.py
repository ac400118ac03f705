"""Whether a text tells what is asked of a treatment: its harms, for whom it is not, how soon."""

import re
from functools import lru_cache
from typing import Final, NamedTuple

from chatbot.engine.answering.reading.question import Question
from chatbot.engine.answering.words.word import Unit
from chatbot.engine.expression import expression
from chatbot.engine.saying import sentence, sentences
from chatbot.engine.understanding.text.token import listed
from chatbot.model.content import Content
from chatbot.model.knowledge import AskedAspect, Statement

_DONE: Final = listed(
    "imaging physio_exercise manual_therapy heat_cold psychological injection surgery"
    " topical support insoles bedding seat device bed active"
)
"""Topics and ideas of what is given or done."""
_WHOLE: Final = 3
"""Words of so few letters stand for themselves alone."""
_NEVER: Final = "(?!)"
_HOW_SURE: Final = expression(
    r"\bhow (?:sure|certain|confident|solid|reliable|robust|trustworthy|firm)\b"
    r"|\bhow (?:good|strong) is the evidence\b|\b(?:certainty|quality|strength) of (?:the )?evidence\b",
    cues="how |evidence",
)


class _Row(NamedTuple):
    aspect: AskedAspect
    asked: re.Pattern[str]
    told: re.Pattern[str]
    aside: re.Pattern[str]


class Tellings:
    """What may be asked of a treatment, and how it is told; built once for a content."""

    def __init__(self, content: Content) -> None:
        aspects = content.dialog.aspects.values()
        self._rows = [
            _Row(a, *map(_any_of, (a.asked, a.told, a.aside))) for a in aspects
        ]
        self.asked = lru_cache(maxsize=16)(self._asked)
        """The aspects of a treatment that a question asks for."""

    def untold(self, question: Question, text: str) -> tuple[str, ...]:
        """What is asked of a treatment that a text does not tell."""
        rows = self.asked(question)
        return tuple(
            r.aspect.id for r in rows if not r.told.search(r.aside.sub("", text))
        )

    def passed_over(self, question: Question, statement: Statement) -> tuple[str, ...]:
        """What is asked of a treatment that neither a statement nor its caveat tells."""
        missed = self.untold(question, statement.says)
        left = self.untold(question, statement.caveat or "")
        told = {r.aspect.id for r in self.asked(question) if r.aspect.in_caveats} - {
            *left
        }
        return tuple(name for name in missed if name not in told)

    def caveat(self, question: Question, statement: Statement) -> str:
        """A statement's caveat, what tells it first, where that alone tells what is asked."""
        missed = self.untold(question, statement.says)
        if self.passed_over(question, statement) == missed:
            return ""
        own = sentences(sentence(statement.caveat or ""))
        return " ".join(sorted(own, key=lambda one: len(self.untold(question, one))))

    def _asked(self, question: Question) -> tuple[_Row, ...]:
        drugs, done = question.medicines, treatments(question)
        rows = (row for row in self._rows if row.aspect.of_drugs or not drugs)
        said = question.said
        return tuple(r for r in rows if done and r.asked.search(r.aside.sub("", said)))


def asks_how_sure(question: Question) -> bool:
    """Whether it is asked how far what is held can be trusted: its grade goes first."""
    return _HOW_SURE.search(question.said) is not None


def treatments(question: Question) -> tuple[Unit, ...]:
    """Its words that name what is given or done."""
    units = question.all_units
    return tuple(
        u for u in units if u.medicines or "measure" in u.kinds or u.ids & _DONE
    )


def _any_of(phrases: tuple[str, ...]) -> re.Pattern[str]:
    told = "|".join(" ".join(map(_beginning, phrase.split())) for phrase in phrases)
    told = told.replace(".. ", r"(?:[\w'-]+ ){0,4}")
    return expression(rf"\b(?:{told or _NEVER})", re.IGNORECASE)


def _beginning(word: str) -> str:
    if word in ("..", "#"):
        return word.replace("#", r"(?:about )?[\d.,]+(?: or [\d.,]+| to [\d.,]+)?")
    return word + (r"[\w-]*" if len(word) > _WHOLE else r"\b")
