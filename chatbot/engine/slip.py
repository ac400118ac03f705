"""One slip of the keys: a letter left out, added or mistaken, or two that changed places."""

from collections.abc import Iterable
from string import ascii_lowercase
from typing import Protocol


class Holds(Protocol):
    """A set of words, or words that are written out."""

    def __contains__(self, word: str, /) -> bool:
        """Whether a word is one of them."""


def is_slip(typed: str, word: str) -> bool:
    """Whether a word was typed with one slip at most."""
    short, long = (typed, word) if len(typed) < len(word) else (word, typed)
    more = len(long) - len(short)
    if more > 1:
        return False
    at = _first_difference(short, long)
    if short[at + 1 - more :] == long[at + 1 :]:
        return True
    swapped = short[at : at + 2] == long[at : at + 2][::-1]
    return not more and swapped and short[at + 2 :] == long[at + 2 :]


def is_two_slips(typed: str, word: str) -> bool:
    """Whether a word is typed with two slips at most, by mending the first of them."""
    at = _first_difference(*sorted((typed, word), key=len))
    right, rest = word[at : at + 1], typed[at + 1 :]
    mended = (rest, right + rest, right + typed[at:])
    return any(is_slip(typed[:at] + end, word) for end in mended)


def _first_difference(short: str, long: str) -> int:
    for at, letter in enumerate(short):
        if long[at] != letter:
            return at
    return len(short)


class Spellings:
    """Words by first letter and length, so that few are compared with one that is typed.

    Those of one kind are written out with blanks around them, as a cache can hold them:
    so they take a fifth of the room of a set.
    """

    def __init__(self, written: dict[str, str]) -> None:
        self._written = written

    @classmethod
    def of(cls, words: Iterable[str]) -> "Spellings":
        """Take words as they come."""
        return cls(write_out(words))

    def __contains__(self, word: str, /) -> bool:
        return f" {word} " in self._written.get(_kind(word, len(word)), "")

    def like(self, typed: str, length: int) -> list[str]:
        """Return the words of a length with the same first letter."""
        return self._written.get(_kind(typed, length), "").split()

    def near(self, typed: str, shortest: int) -> set[str]:
        """Return the words one slip away with the same first letter, none too short.

        With one slip either the first half of a word is right or its other half.
        """
        half = max(1, len(typed) // 2 - 1)
        begun, ended = typed[:half], typed[-half:]
        return {
            word
            for length in range(max(shortest, len(typed) - 1), len(typed) + 2)
            for word in self.like(typed, length)
            if (word.startswith(begun) or word.endswith(ended)) and is_slip(typed, word)
        }

    def one_slip(self, typed: str, shortest: int) -> set[str]:
        """Return the words one slip away: those that begin the same before any others."""
        return self.near(typed, shortest) or self.begun_wrong(typed, shortest)

    def begun_wrong(self, typed: str, shortest: int) -> set[str]:
        """Return the words one slip away of which the first letter was typed wrongly.

        An `a` in front may deny, as in `atraumatic`: none is left out or added.
        """
        rest = typed[1:]
        mistaken = {a + rest for a in ascii_lowercase if a != typed[:1]}
        left_out = {a + typed for a in ascii_lowercase[1:]}
        added = {rest} if typed[:1] != "a" else set()
        near = {rest[:1] + typed[:1] + rest[1:], *mistaken, *left_out, *added}
        return {
            word for word in near - {typed} if len(word) >= shortest and word in self
        }


def write_out(words: Iterable[str]) -> dict[str, str]:
    """Write words out for `Spellings`, each once, none of them with a blank in it."""
    found: dict[str, list[str]] = {}
    for word in dict.fromkeys(words):
        found.setdefault(_kind(word, len(word)), []).append(word)
    return {kind: f" {' '.join(alike)} " for kind, alike in found.items()}


def _kind(word: str, length: int) -> str:
    return f"{word[:1]}{length}"
