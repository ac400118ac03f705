"""Words that nobody lists: typed with one slip of the keys, or formed of everyday ones.

Nothing is taken for what is two slips away: `sensation` is no `sedation`.
"""

from collections.abc import Callable, Iterator
from typing import Final

from chatbot.engine.answering.words.everyday import sounds_medical
from chatbot.engine.answering.words.word import stem
from chatbot.engine.expression import expression
from chatbot.engine.slip import Spellings

FEWEST_LETTERS: Final = 5
"""A shorter stem is one slip away from too much."""
_FEWEST_EVERYDAY: Final = 8
"""A shorter word that nobody knows is not taken for an everyday word."""
_FEWEST_SWAPPED: Final = 4
_WORDS_KEPT: Final = 20000


class Speller:
    """Finds what a word that nobody knows is a slip for."""

    def __init__(
        self,
        named: frozenset[str],
        written: Spellings,
        plain: Spellings,
        spelt: Spellings,
        real: frozenset[str],
    ) -> None:
        self._named = named
        """Stems of phrases that mean something of ours."""
        self._written = written
        """Stems of the statements' own words."""
        self._spelt = spelt
        """Words of ours as they are spelt."""
        self._real = real
        """Real words one slip from these, and their stems: at most a form of ours."""
        self._spellings = (Spellings.of(named), written, plain)
        self._mended: dict[str, str | None] = {}

    def mend(self, word: str, root: str) -> str | None:
        """The word one slip away, or the stem that begins the same, ours before others."""
        if len(word) < FEWEST_LETTERS:
            return None
        if word not in self._mended:
            if len(self._mended) >= _WORDS_KEPT:
                self._mended.clear()
            self._mended[word] = self._nearest(word, root)
        return self._mended[word]

    def _nearest(self, word: str, root: str) -> str | None:
        shortest = FEWEST_LETTERS - 1
        spelt = self._spelt.one_slip(word, shortest)
        if spelt and root not in self._real:
            return min(spelt, key=lambda t: (stem(t) not in self._named, t))
        if len(root) < FEWEST_LETTERS:
            return None
        near = {t for known in self._spellings for t in known.near(root, shortest)}
        same = [t for t in near if self._may_mean(t, word)]
        return min(same, key=lambda t: (t not in self._named, t), default=None)

    def _may_mean(self, text: str, word: str) -> bool:
        """Whether a slip may be for it: a short or learned word is for ours alone."""
        everyday = len(word) >= _FEWEST_EVERYDAY and not sounds_medical(word)
        return everyday or text in self._named or text in self._written


def swapped_back(word: str, everyday: frozenset[str]) -> str | None:
    """The everyday word of which two letters changed places: `mcuh`, `teh`."""
    if len(word) < _FEWEST_SWAPPED:
        return None
    for at in range(len(word) - 1):
        swapped = word[:at] + word[at + 1] + word[at] + word[at + 2 :]
        if swapped in everyday:
            return swapped
    return None


_OF_MANNER_OR_PEOPLE: Final = expression(
    r"^(?:\w{4,}(?<!mega)ly|\w{3,}man|\w{2,}women|\w{2,}[^aeiou]men)$"
)
"""Adverbs and who does what: they are formed of anything."""
_BEFORE: Final = ("un", "non", "over", "under")
_BEHIND: Final = ("er", "ers", "est", "ful", "less", "able")
_FEWEST_INSIDE: Final = 3


def is_formed(word: str, is_everyday: Callable[[str], bool]) -> bool:
    """Whether it is an adverb, or made of a word whose stem is an everyday one."""
    if _OF_MANNER_OR_PEOPLE.match(word):
        return True
    inner = (base for base in _inside(word) if len(base) >= _FEWEST_INSIDE)
    return any(is_everyday(stem(base)) for base in inner)


def _inside(word: str) -> Iterator[str]:
    """What is left without a syllable: `luckiest` leaves `lucki`, the stem of `lucky`."""
    yield from (word[len(p) :] for p in _BEFORE if word.startswith(p))
    for ending in _BEHIND:
        if word.endswith(ending):
            base = word[: -len(ending)]
            yield from (base, f"{base}e")
            if base[-1:] == base[-2:-1]:
                yield base[:-1]
