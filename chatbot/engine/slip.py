"""One slip of the keys: a letter left out, added or mistaken, or two that changed places."""

from collections.abc import Iterable


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


def _first_difference(short: str, long: str) -> int:
    for at, letter in enumerate(short):
        if long[at] != letter:
            return at
    return len(short)


class Spellings:
    """Words by first letter and length: few of them are compared with one that is typed."""

    def __init__(self, words: Iterable[str]) -> None:
        self._alike: dict[tuple[str, int], list[str]] = {}
        for word in words:
            self._alike.setdefault((word[0], len(word)), []).append(word)

    def like(self, typed: str, length: int) -> list[str]:
        """Return the words of a length with the same first letter."""
        return self._alike.get((typed[0], length), [])

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
