"""Short lists of set phrases, found by their first word, longest first."""

import re
from collections.abc import Iterator, Mapping
from functools import cache, cached_property
from itertools import product
from typing import Generic, NamedTuple, TypeVar

from chatbot.engine.understanding.text.token import Token, tokens_of

T = TypeVar("T")
_SLOT = re.compile(r"\{([^{}]*)\}")


class Found(NamedTuple, Generic[T]):
    """A set phrase over tokens `first` to `last`."""

    value: T
    first: int
    last: int


def spelled(phrases: str) -> Iterator[str]:
    """Each of the phrases divided by `|`; of `{no,nil} fever` both are meant."""
    for phrase in phrases.split("|"):
        if "{" not in phrase:
            yield phrase
            continue
        parts = enumerate(_SLOT.split(phrase))
        words = (part.split(",") if n % 2 else [part] for n, part in parts)
        yield from map("".join, product(*words))


@cache
def _key_of(word: str) -> str:
    return tokens_of(word)[0].key if word else ""


class _Read(NamedTuple, Generic[T]):
    """Phrases that begin alike: how long they are, longest first, and what they mean."""

    lengths: list[int]
    meant: dict[tuple[str, ...], T]


class PhraseTable(Generic[T]):
    """Set phrases as `spelled` reads them, each group with its meaning.

    Those that begin alike are read when a text first has what they begin with.
    """

    def __init__(self, groups: Mapping[T, str]) -> None:
        self._groups = groups
        self._read: dict[str, _Read[T]] = {}

    @cached_property
    def _unread(self) -> dict[str, str]:
        """The phrases by the key that they begin with, each behind its group's number."""
        found: dict[str, list[str]] = {}
        for number, phrases in enumerate(self._groups.values()):
            for phrase in spelled(phrases):
                key = _key_of(phrase.lstrip().partition(" ")[0])
                found.setdefault(key, []).append(f"{number}:{phrase}")
        return {key: "|".join(begun) for key, begun in found.items() if key}

    def _beginning(self, key: str) -> _Read[T]:
        """The phrases that begin with a key; the first meaning of a phrase counts."""
        known = self._read.get(key)
        if known is None:
            meant: dict[tuple[str, ...], T] = {}
            values = [*self._groups]
            for one in self._unread[key].split("|"):
                number, _, phrase = one.partition(":")
                keys = tuple([t.key for t in tokens_of(phrase)])
                meant.setdefault(keys, values[int(number)])
            lengths = sorted({*map(len, meant)}, reverse=True)
            known = self._read[key] = _Read(lengths, meant)
        return known

    def opens(self, token: Token) -> bool:
        """Whether any phrase starts with a token."""
        return token.key in self._unread

    def at(self, tokens: list[Token], at: int) -> Found[T] | None:
        """Return the longest phrase that starts at a token."""
        first = tokens[at].key
        if first not in self._unread:
            return None
        lengths, meant = self._beginning(first)
        for length in lengths:
            keys = tuple([t.key for t in tokens[at : at + length]])
            if keys in meant:
                return Found(meant[keys], at, at + len(keys) - 1)
        return None

    def all(
        self, tokens: list[Token], first: int = 0, end: int | None = None
    ) -> list[Found[T]]:
        """Return all phrases between two tokens, none overlapping."""
        found: list[Found[T]] = []
        stop, after = len(tokens) if end is None else end, first
        opening = self._unread
        for at in [n for n in range(first, stop) if tokens[n].key in opening]:
            hit = self.at(tokens, at) if at >= after else None
            if hit and hit.last < stop:
                found.append(hit)
                after = hit.last + 1
        return found
