"""Words formed from everyday ones, which name nothing either: `gentlest`, `unlikely`."""

from collections.abc import Callable, Iterator
from typing import Final

from chatbot.engine.answering.words.word import stem
from chatbot.engine.expression import expression

_OF_MANNER_OR_PEOPLE: Final = expression(
    r"^(?:\w{4,}(?<!mega)ly|\w{3,}man|\w{2,}women|\w{2,}[^aeiou]men)$"
)
"""Adverbs and who does what: they are formed of anything."""
_BEFORE: Final = ("un", "non", "over", "under")
_BEHIND: Final = ("er", "ers", "est", "ful", "less", "able")
_FEWEST_LETTERS: Final = 3


def is_formed(word: str, is_everyday: Callable[[str], bool]) -> bool:
    """Whether it is an adverb, or made of a word whose stem is an everyday one."""
    if _OF_MANNER_OR_PEOPLE.match(word):
        return True
    inner = (base for base in _inside(word) if len(base) >= _FEWEST_LETTERS)
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
