"""The doses that a question states, read as they are read in a note."""

import re
from collections.abc import Callable
from itertools import pairwise
from typing import Final, NamedTuple

from chatbot.engine.answering.reading.question import Question
from chatbot.engine.answering.words.vocabulary import MEASURED
from chatbot.engine.expression import expression
from chatbot.engine.understanding.text.number import may_start_number
from chatbot.engine.understanding.text.token import tokens_of
from chatbot.model.case import Treatment

_BARELY_OFTEN: Final = expression(
    r"\b(?:x ?(\d{1,2})|(\d{1,2}|two|three|four|five|six) ?(?:x|times))\b"
    r"(?: (?:a|per|each) day\b)?(?! ?\d)"
)
"""`15 mg x 2`, `50 mg three times`: no note says it so, as there the day is named."""
_AMOUNT: Final = expression(
    r"\d|\b(?:half|quarter|an?|one|two|three|four|five|six|eight|ten|twenty|thirty|forty|fifty|sixty|hundred"
    r"|couple|few) (?!of\b)",
    re.IGNORECASE,
)
"""A text without one states no dose."""
_WHOLE_DAY: Final = expression(r"\b(\d{2,4})(?= (?:a|per) day\b)")


class NoteReaders(NamedTuple):
    """What a question leaves to the reading of notes."""

    signs: Callable[[str], tuple[str, ...]]
    """Tells which findings several words of a text name together."""
    doses: Callable[[str], tuple[Treatment, ...]]
    """Tells which medicines a text names, and how much of each."""


def _none_read(_: str) -> tuple[()]:
    return ()


NOTHING_READ = NoteReaders(_none_read, _none_read)


class StatedDoses(NamedTuple):
    """Reads which doses of which medicines a question states."""

    read: Callable[[str], tuple[Treatment, ...]]

    def all(self, question: Question, text: str = "") -> tuple[Treatment, ...]:
        """Every dose in its text; of the one medicine it is about where it names none."""
        names = question.medicines
        if not (names and _AMOUNT.search(text or question.text)):
            return ()
        told = self._told(text or question.text)
        return told if told or len(names) != 1 else self._behind(names[0], question)

    def of(self, name: str, question: Question) -> tuple[Treatment, ...]:
        """Every dose that is stated of one medicine."""
        return tuple(t for t in self.all(question) if t.name == name)

    def _behind(self, name: str, question: Question) -> tuple[Treatment, ...]:
        """`is 600 tds ok`: as if the name stood before the number."""
        text = question.text
        tokens = tokens_of(text)
        starts = (
            token.start
            for before, token in pairwise((tokens[0], *tokens))
            if may_start_number(token) and before.word not in MEASURED
        )
        told = (self._told(f"{name} {text[at:]}") for at in starts)
        return next(filter(None, told), ())

    def _told(self, text: str) -> tuple[Treatment, ...]:
        """Each product and dose for itself, the day filled in where it goes unsaid."""
        told = self._dosed(text)
        if told and all(one.per_day for one in told):
            return told
        often = _BARELY_OFTEN.sub(lambda m: f"{m[1] or m[2]} times a day", text)
        return self._dosed(_WHOLE_DAY.sub(r"\1 mg", often)) or told

    def _dosed(self, text: str) -> tuple[Treatment, ...]:
        stated = (one for told in self.read(text) for one in (told, *told.besides))
        return tuple(one for one in stated if one.dose is not None)
