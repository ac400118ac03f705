"""How alike a question and the phrasings of a statement are, word by word.

Ideas say when different words mean one thing; of phrasings that mean the same, the one
in the question's very words tells what is asked.
"""

from collections import Counter
from collections.abc import Sequence
from functools import lru_cache
from typing import Final, NamedTuple, TypedDict

NEAREST: Final = 3
"""How many phrasings of a statement are compared with a question."""
_LINE: Final = "|"


class WordingTable(TypedDict):
    """The words of all phrasings, as plain data that a cache can hold."""

    roots: list[str]
    """For each statement, the stems of its phrasings, each once, `|` between phrasings."""
    weights: dict[str, int]
    """What each stem counts: the rarer, the more."""
    totals: list[str]
    """For each statement, what the stems of each phrasing weigh, with blanks between."""


def derive_wordings(
    phrasings: Sequence[Sequence[str]], owners: Sequence[int]
) -> WordingTable:
    """Weigh the stems of all phrasings, those of one statement side by side."""
    roots = [list(dict.fromkeys(stems)) for stems in phrasings]
    spread = Counter(root for stems in roots for root in stems)
    weights = {root: _weight(len(roots), count) for root, count in spread.items()}
    lines: list[list[str]] = [[] for _ in range(max(owners, default=-1) + 1)]
    totals: list[list[str]] = [[] for _ in lines]
    for owner, stems in zip(owners, roots, strict=True):
        lines[owner].append(" ".join(stems))
        totals[owner].append(str(sum(weights[root] for root in stems)))
    return WordingTable(
        roots=list(map(_LINE.join, lines)),
        weights=weights,
        totals=list(map(" ".join, totals)),
    )


class _Worded(NamedTuple):
    """The phrasings of one statement."""

    totals: list[int]
    """What the stems of each weigh."""
    places: dict[str, list[int]]
    """In which of them each stem stands."""


class Wordings:
    """The words of all phrasings, ready to be compared with a question's."""

    def __init__(self, table: WordingTable, owners: Sequence[int]) -> None:
        self._roots, self._weights = table["roots"], table["weights"]
        self._totals = table["totals"]
        self._ready: dict[int, _Worded] = {}
        self._unseen = _weight(len(owners), 0)

    def weigh(self, roots: frozenset[str]) -> dict[str, int]:
        """What each stem of a question counts."""
        return {root: self._weights.get(root, self._unseen) for root in roots}

    def likeness(self, asked: dict[str, int], statement: int) -> tuple[int, int]:
        """How alike a statement's nearest phrasing is, and its three nearest."""
        totals, places = self._ready.get(statement) or self._read(statement)
        whole, shared = sum(asked.values()), [0] * len(totals)
        for root in asked.keys() & places.keys():
            weight = asked[root]
            for place in places[root]:
                shared[place] += weight
        both = zip(shared, totals, strict=False)
        found = sorted([2000 * n // (whole + total) for n, total in both if n])
        return (found[-1] if found else 0), sum(found[-NEAREST:]) // NEAREST

    def _read(self, statement: int) -> _Worded:
        """Read the phrasings of a statement, when it is first likely."""
        held = statement < len(self._roots)
        totals = list(map(int, self._totals[statement].split())) if held else []
        lines = self._roots[statement].split(_LINE) if held else []
        places: dict[str, list[int]] = {}
        for place, line in enumerate(lines):
            for root in line.split():
                places.setdefault(root, []).append(place)
        return self._ready.setdefault(statement, _Worded(totals, places))


def _weight(phrasings: int, spread: int) -> int:
    return bits(2 * phrasings, 2 * spread + 1)


LOG_UNIT: Final = 16
"""What doubling adds."""


@lru_cache(maxsize=8192)
def bits(whole: int, part: int) -> int:
    """Sixteen times the base-2 logarithm of whole / part, by whole numbers alone."""
    if not whole or not part:
        return 0
    ratio: int = whole**LOG_UNIT // part**LOG_UNIT
    return max(0, ratio.bit_length() - 1)
