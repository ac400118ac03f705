"""How alike a question and the phrasings of a statement are, word by word.

Ideas say when different words mean one thing; of phrasings that mean the same, the one
in the question's very words tells what is asked.
"""

from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Sequence
from typing import Final, TypedDict

from chatbot.engine.answering.scale import bits

NEAREST: Final = 3
"""How many phrasings of a statement are compared with a question."""


class WordingTable(TypedDict):
    """The words of all phrasings, as plain data that a cache can hold."""

    roots: list[str]
    """The stems of each phrasing, each once, with blanks between them."""
    weights: dict[str, int]
    """What each stem counts: the rarer, the more."""
    totals: list[int]
    """What the stems of each phrasing weigh."""


def derive_wordings(phrasings: Sequence[Sequence[str]]) -> WordingTable:
    """Weigh the stems of all phrasings."""
    roots = [list(dict.fromkeys(stems)) for stems in phrasings]
    spread = Counter(root for stems in roots for root in stems)
    weights = {root: _weight(len(roots), count) for root, count in spread.items()}
    totals = [sum(weights[root] for root in stems) for stems in roots]
    joined = [" ".join(stems) for stems in roots]
    return WordingTable(roots=joined, weights=weights, totals=totals)


class Wordings:
    """The words of all phrasings, ready to be compared with a question's."""

    def __init__(self, table: WordingTable, owners: Sequence[int]) -> None:
        self._roots, self._weights = table["roots"], table["weights"]
        self._totals, self._owners = table["totals"], owners
        self._ready: dict[int, list[tuple[frozenset[str], int]]] = {}
        self._unseen = _weight(len(self._roots), 0)

    def weigh(self, roots: frozenset[str]) -> dict[str, int]:
        """What each stem of a question counts."""
        return {root: self._weights.get(root, self._unseen) for root in roots}

    def likeness(self, asked: dict[str, int], statement: int) -> tuple[int, int]:
        """How alike a statement's nearest phrasing is, and its three nearest."""
        whole, weight_of, roots = sum(asked.values()), asked.__getitem__, asked.keys()
        found = sorted(
            2000 * sum(map(weight_of, roots & theirs)) // (whole + total or 1)
            for theirs, total in self._of(statement)
        )
        return (found[-1] if found else 0), sum(found[-NEAREST:]) // NEAREST

    def _of(self, statement: int) -> list[tuple[frozenset[str], int]]:
        """The phrasings of a statement, made ready when it is first likely."""
        if statement not in self._ready:
            first = bisect_left(self._owners, statement)
            last = bisect_right(self._owners, statement)
            found = zip(self._roots[first:last], self._totals[first:last], strict=True)
            self._ready[statement] = [
                (frozenset(r.split()), total) for r, total in found
            ]
        return self._ready[statement]


def _weight(phrasings: int, spread: int) -> int:
    return bits(2 * phrasings, 2 * spread + 1)
