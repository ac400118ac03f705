"""Questions put as a statement's own phrasing puts them, word for word or nearly.

Concepts decide what most questions are about. A few are about nothing that has one
(`what counts as improvement`), and whoever wrote them down knew whose they are.
"""

from collections import Counter
from collections.abc import Iterable
from functools import cache, cached_property, lru_cache
from typing import Final

from chatbot.engine.answering.words.word import stem, stems_of, words_of
from chatbot.engine.understanding.text.token import listed
from chatbot.model.content import Content

_ALIKE: Final = 800
"""Thousandths of their words that a question and a phrasing must share."""
_FEWEST: Final = 2
"""Words that they must share, unless they are the same."""
_LITTLE: Final = listed(
    "a an the is are was were be do does did can could should shall will would may i he she"
    " they we you it this that my his her their our your him them me us to of for in on at by"
    " with and have has had please so just there"
)


class Phrasings:
    """Every phrasing of every statement, by its words; each way in is built when used."""

    def __init__(self, content: Content) -> None:
        rows = content.statements.values()
        self._written = [(own, row.id) for row in rows for own in row.answers]
        self._beginning = lru_cache(maxsize=None)(self._read_beginning)
        """Whose each phrasing that begins with a stem is."""

    @cached_property
    def _by_first(self) -> dict[str, list[tuple[str, str]]]:
        """The phrasings, before whose they are, by the stem that they begin with."""
        found: dict[str, list[tuple[str, str]]] = {}
        for written in self._written:
            first = _first_stem(written[0].partition(" ")[0])
            found.setdefault(first, []).append(written)
        return found

    def _read_beginning(self, first: str) -> dict[tuple[str, ...], str]:
        begun = reversed(self._by_first.get(first, []))
        return {stems_of(own): name for own, name in begun}

    @cached_property
    def _parts(self) -> list[frozenset[str]]:
        return [_telling(words_of(own)) for own, _ in self._written]

    @cached_property
    def _by_root(self) -> dict[str, list[int]]:
        """The numbers of the phrasings that a telling word stands in."""
        found: dict[str, list[int]] = {}
        for number, roots in enumerate(self._parts):
            for root in roots:
                found.setdefault(root, []).append(number)
        return found

    def same(self, words: tuple[str, ...]) -> str | None:
        """The statement with a phrasing of these very words, the first of several."""
        roots = tuple(map(stem, words))
        return self._beginning("".join(roots[:1])).get(roots)

    def alike(self, words: tuple[str, ...]) -> str | None:
        """The statement whose phrasing shares nearly all telling words; ties by id."""
        roots = _telling(words)
        shared = Counter(n for root in roots for n in self._by_root.get(root, ()))
        best: tuple[int, str] | None = None
        for number, count in shared.items():
            theirs, owner = self._parts[number], self._written[number][1]
            likeness = 2000 * count // (len(roots) + len(theirs))
            if count >= _FEWEST and likeness >= _ALIKE:
                best = min(best or (0, owner), (-likeness, owner))
        return best[1] if best else None


@cache
def _first_stem(text: str) -> str:
    return "".join(stems_of(text)[:1])


def _telling(words: Iterable[str]) -> frozenset[str]:
    return frozenset(stem(word) for word in words if word not in _LITTLE)
