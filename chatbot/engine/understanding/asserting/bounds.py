"""The words of one sentence, and a trigger where it stands among them."""

from typing import NamedTuple

from chatbot.engine.understanding.asserting.trigger import Kind, Reach
from chatbot.engine.understanding.text.sentence import END


class Mark(NamedTuple):
    """A trigger where it stands: words `start` up to, not including, `end`."""

    kind: Kind
    back: bool
    reach: Reach
    start: int
    end: int


class Bounds(NamedTuple):
    """The words of one sentence: `first` up to, not including, `last`."""

    words: list[str]
    first: int
    last: int

    def word(self, at: int) -> str:
        """Return a word of the sentence; beyond it, the sign of an end."""
        return self.words[at] if self.first <= at < self.last else END


class Target(NamedTuple):
    """The words that are assessed: `start` up to, not including, `end`."""

    start: int
    end: int
