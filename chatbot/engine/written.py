"""Texts by key, written out as a cache can hold them, in a third of a mapping's room."""

from collections.abc import Iterable, Iterator, Mapping
from functools import lru_cache
from typing import NamedTuple

_PHRASES_KEPT = 4096
"""Phrases that were looked up, of which it is kept what they stand for."""
_GOES_ON = ">"
"""Stands behind the numbers of what longer phrases begin with."""


class Written:
    """Texts by key; those whose keys look alike stand in one text, after one another."""

    def __init__(self, written: Mapping[str, str]) -> None:
        self._written = written

    def get(self, key: str) -> str:
        """Return the text of a key, empty if it has none."""
        alike = self._written.get(_kind(key), "")
        at = alike.find(f"|{key}=")
        if at < 0:
            return ""
        begin = at + len(key) + 2
        return alike[begin : alike.index("|", begin)]

    def items(self) -> Iterator[tuple[str, str]]:
        """Yield every key with its text."""
        for alike in self._written.values():
            for one in alike.strip("|").split("|"):
                key, _, text = one.partition("=")
                yield key, text


def write(texts: Mapping[str, str]) -> dict[str, str]:
    """Write out texts by their keys, none of which has a `|` or a `=` in it."""
    found: dict[str, list[str]] = {}
    for key, text in texts.items():
        found.setdefault(_kind(key), ["|"]).append(f"{key}={text}|")
    return {kind: "".join(alike) for kind, alike in found.items()}


def _kind(key: str) -> str:
    return f"{key[:1]}{len(key)}"


class Said(NamedTuple):
    """What a phrase stands for, and whether longer ones begin so."""

    numbers: tuple[int, ...]
    goes_on: bool


class Phrases:
    """Phrases, words with blanks between, with the numbers of what each stands for."""

    def __init__(self, written: Mapping[str, str]) -> None:
        self._written = Written(written)
        self.get = lru_cache(maxsize=_PHRASES_KEPT)(
            lambda phrase: _said(self._written.get(phrase))
        )
        """What some words stand for, and whether more may follow."""

    def items(self) -> Iterator[tuple[str, Said]]:
        """Yield all phrases, and all that longer ones begin with."""
        for phrase, text in self._written.items():
            yield phrase, _said(text)


def _said(text: str) -> Said:
    numbers = text.removesuffix(_GOES_ON)
    return Said(tuple(map(int, numbers.split())), goes_on=numbers != text)


def write_phrases(meant: Mapping[str, Iterable[int]]) -> dict[str, str]:
    """Write out what phrases stand for, and all that longer ones begin with."""
    texts = {phrase: " ".join(map(str, numbers)) for phrase, numbers in meant.items()}
    begun = dict.fromkeys(
        " ".join(words[:end])
        for words in (phrase.split(" ") for phrase in meant)
        for end in range(1, len(words))
    )
    return write(texts | {one: f"{texts.get(one, '')}{_GOES_ON}" for one in begun})
