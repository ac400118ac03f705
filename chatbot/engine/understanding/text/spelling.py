"""One typing error in a word, forgiven only where no real word was meant."""

from collections.abc import Callable, Iterable
from functools import lru_cache

from chatbot.engine.slip import Holds, Spellings
from chatbot.engine.understanding.text.english import COMMON
from chatbot.engine.understanding.text.token import key_of

SHORTEST = 5
"""In shorter words two letters that changed places are forgiven, or one vowel: `bakc`."""
SHORTEST_SWAPPED = 4
"""Words with fewer letters are taken as they are typed."""

_VOWELS = "aeiou"

Alike = Callable[[set[str]], bool]


def _is_one(words: set[str]) -> bool:
    return len(words) == 1


class Speller:
    """Finds the known word that a misspelt one was meant to be.

    The first letter must be right, and a word that is known, common or near two
    different known words is left alone.
    """

    def __init__(
        self, known: Iterable[str], real: tuple[Holds, ...] = (), alike: Alike = _is_one
    ) -> None:
        """Prepare; `alike` tells whether several known words mean the same."""
        self._known = frozenset(known)
        self._alike = alike
        self._real = (self._known, COMMON, *real)
        self._spellings = Spellings.of(k for k in self._known if k.isalpha())
        self.correct = lru_cache(maxsize=8192)(self._correct)

    def is_real(self, word: str) -> bool:
        """Whether a folded word is known or common."""
        key = key_of(word)
        return self._is_known(word, key)

    def _correct(self, word: str, key: str) -> str:
        """Return the key that was meant, or the key as it is."""
        if len(word) < SHORTEST_SWAPPED or not word.isalpha():
            return key
        if self._is_known(word, key):
            return key
        if len(word) < SHORTEST:
            meant = self._swapped(word) or self._without_vowel(word)
        else:
            near = self._spellings.near
            meant = near(key, SHORTEST) or near(word, SHORTEST)
        return min(meant) if meant and self._alike(meant) else key

    def _is_known(self, word: str, key: str) -> bool:
        return any(key in words or word in words for words in self._real)

    def _swapped(self, word: str) -> set[str]:
        """Known words of which two letters side by side changed places."""
        places = range(1, len(word) - 1)
        swaps = {word[:n] + word[n + 1] + word[n] + word[n + 2 :] for n in places}
        return swaps.intersection(self._spellings.like(word, len(word)))

    def _without_vowel(self, word: str) -> set[str]:
        """Known words of which a vowel was left out: `fevr`, `spne`."""
        full = {
            word[:n] + vowel + word[n:]
            for n in range(1, len(word) + 1)
            for vowel in _VOWELS
        }
        return full.intersection(self._spellings.like(word, len(word) + 1))
