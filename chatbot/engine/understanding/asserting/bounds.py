"""The words of one sentence, and a trigger where it stands among them."""

from typing import NamedTuple

from chatbot.engine.understanding.asserting import stop
from chatbot.engine.understanding.asserting.trigger import Kind, Reach
from chatbot.engine.understanding.text.sentence import END
from chatbot.engine.understanding.text.token import listed, up_to

REACH = 80
"""No trigger reaches over more words than this."""
_ITEM_ENDS = listed(", but however although though except")


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

    def item(self, at: int) -> list[str]:
        """Return the words from one on, up to what ends an item of a list."""
        return up_to(self.words[at : min(self.last, at + REACH)], _ITEM_ENDS)

    def is_clause(self, at: int) -> bool:
        """Whether an item says something of its own, and is not `X is seen`."""
        for place, word in enumerate(self.item(at), at):
            if word in stop.WELL:
                return True
            if word in stop.VERBS:
                return stop.FOUND.isdisjoint(self.words[place + 1 : place + 4])
        return False


class Target(NamedTuple):
    """The words that are assessed: `start` up to, not including, `end`."""

    start: int
    end: int
