"""Short lists of set phrases, found by their first word, longest first."""

from collections.abc import Mapping
from typing import Generic, NamedTuple, TypeVar

from chatbot.engine.understanding.token import Token, tokens_of

T = TypeVar("T")


class Found(NamedTuple, Generic[T]):
    """A set phrase over tokens `first` to `last`."""

    value: T
    first: int
    last: int


class PhraseTable(Generic[T]):
    """Set phrases, several to a line divided by `|`, each group with its meaning."""

    def __init__(self, groups: Mapping[T, str]) -> None:
        self._values: dict[tuple[str, ...], T] = {}
        lengths: dict[str, set[int]] = {}
        for value, phrases in groups.items():
            for phrase in phrases.split("|"):
                keys = tuple(t.key for t in tokens_of(phrase))
                if keys:
                    self._values.setdefault(keys, value)
                    lengths.setdefault(keys[0], set()).add(len(keys))
        self._lengths = {k: sorted(v, reverse=True) for k, v in lengths.items()}
        """How long phrases are that start with a key, longest first."""

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
        at, stop = first, len(tokens) if end is None else end
        while at < stop:
            hit = self.at(tokens, at) if tokens[at].key in self._lengths else None
            if hit and hit.last < stop:
                found.append(hit)
                at = hit.last
            at += 1
        return found
