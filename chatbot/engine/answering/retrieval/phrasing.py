"""Questions put as a statement's own phrasing puts them, word for word or nearly.

Concepts decide what most questions are about. A few are about nothing that has one
(`what counts as improvement`), and whoever wrote them down knew whose they are.
"""

from collections import Counter
from collections.abc import Iterable
from functools import cached_property
from typing import Final

from chatbot.engine.answering.words.word import stem, words_of
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
        self._statements = content.statements

    @cached_property
    def _read(self) -> list[str]:
        """The words of every phrasing; as text they are no work for the collector."""
        rows = self._statements.values()
        return [
            " ".join(words_of(phrasing)) for row in rows for phrasing in row.answers
        ]

    @cached_property
    def _owners(self) -> list[str]:
        """Whose each phrasing is."""
        return [row.id for row in self._statements.values() for _ in row.answers]

    @cached_property
    def _whole(self) -> dict[str, str]:
        """Whose a phrasing is; of those that are the same, the first."""
        stemmed = (_stemmed(words.split()) for words in self._read[::-1])
        return dict(zip(stemmed, self._owners[::-1], strict=True))

    @cached_property
    def _parts(self) -> list[frozenset[str]]:
        return [_telling(words.split()) for words in self._read]

    @cached_property
    def _by_root(self) -> dict[str, list[int]]:
        """The numbers of the phrasings that a telling word stands in."""
        found: dict[str, list[int]] = {}
        for number, roots in enumerate(self._parts):
            for root in roots:
                found.setdefault(root, []).append(number)
        return found

    def same(self, words: tuple[str, ...]) -> str | None:
        """The statement with a phrasing of these very words."""
        return self._whole.get(_stemmed(words))

    def alike(self, words: tuple[str, ...]) -> str | None:
        """The statement whose phrasing shares nearly all telling words; ties by id."""
        roots = _telling(words)
        shared = Counter(n for root in roots for n in self._by_root.get(root, ()))
        best: tuple[int, str] | None = None
        for number, count in shared.items():
            theirs, owner = self._parts[number], self._owners[number]
            likeness = 2000 * count // (len(roots) + len(theirs))
            if count >= _FEWEST and likeness >= _ALIKE:
                best = min(best or (0, owner), (-likeness, owner))
        return best[1] if best else None


def _stemmed(words: Iterable[str]) -> str:
    return " ".join(map(stem, words))


def _telling(words: Iterable[str]) -> frozenset[str]:
    return frozenset(stem(word) for word in words if word not in _LITTLE)
