"""Short lists of set phrases, found by their first word, longest first."""

from collections.abc import Mapping
from functools import cached_property
from typing import Generic, NamedTuple, TypeVar

from chatbot.engine.understanding.text.token import Token, tokens_of

T = TypeVar("T")


class Found(NamedTuple, Generic[T]):
    """A set phrase over tokens `first` to `last`."""

    value: T
    first: int
    last: int


class PhraseTable(Generic[T]):
    """Set phrases, several to a line divided by `|`, each group with its meaning.

    They are read when one is first looked for.
    """

    def __init__(self, groups: Mapping[T, str]) -> None:
        self._groups = groups

    @cached_property
    def _values(self) -> dict[tuple[str, ...], T]:
        """What each phrase means, by its keys; the first meaning of a phrase counts."""
        found: dict[tuple[str, ...], T] = {}
        for value, phrases in self._groups.items():
            for phrase in phrases.split("|"):
                found.setdefault(tuple(t.key for t in tokens_of(phrase)), value)
        found.pop((), None)
        return found

    @cached_property
    def _lengths(self) -> dict[str, list[int]]:
        """How long the phrases are that start with a key, longest first."""
        lengths: dict[str, set[int]] = {}
        for keys in self._values:
            lengths.setdefault(keys[0], set()).add(len(keys))
        return {key: sorted(found, reverse=True) for key, found in lengths.items()}

    def opens(self, token: Token) -> bool:
        """Whether any phrase starts with a token."""
        return token.key in self._lengths

    def at(self, tokens: list[Token], at: int) -> Found[T] | None:
        """Return the longest phrase that starts at a token."""
        for length in self._lengths.get(tokens[at].key, ()):
            keys = tuple([t.key for t in tokens[at : at + length]])
            if keys in self._values:
                return Found(self._values[keys], at, at + len(keys) - 1)
        return None

    def all(
        self, tokens: list[Token], first: int = 0, end: int | None = None
    ) -> list[Found[T]]:
        """Return all phrases between two tokens, none overlapping."""
        found: list[Found[T]] = []
        stop, after = len(tokens) if end is None else end, first
        opening = self._lengths
        for at in [n for n in range(first, stop) if tokens[n].key in opening]:
            hit = self.at(tokens, at) if at >= after else None
            if hit and hit.last < stop:
                found.append(hit)
                after = hit.last + 1
        return found
