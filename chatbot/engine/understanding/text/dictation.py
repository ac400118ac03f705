"""Punctuation that was spoken and typed out: `back pain comma no fever period`."""

import re

from chatbot.engine.expression import expression

_SPOKEN = expression(
    r"(?<=\s)(period|comma|full stop|semicolon|new paragraph|new line)(?=\s|$)", re.I
)
_MARKS = {
    "period": ".", "full stop": ".", "comma": ",", "semicolon": ";",
    "new paragraph": "\n", "new line": "\n",
}  # fmt: skip
_SURE = frozenset({"comma", "full stop", "semicolon", "new paragraph", "new line"})
_FEWEST = 2


def as_written(text: str) -> str:
    """The text, of the same length, with marks for the words that were said for them.

    `Period` alone may be a woman's: it counts if it ends the text or a comma is spoken.
    """
    said = [found[1].lower() for found in _SPOKEN.finditer(text)]
    ends = text.rstrip().lower().endswith(" period")
    if len(said) < _FEWEST or not (ends or _SURE.intersection(said)):
        return text
    return _SPOKEN.sub(_mark, text)


def _mark(found: re.Match[str]) -> str:
    return _MARKS[found[1].lower()].ljust(len(found[1]))
