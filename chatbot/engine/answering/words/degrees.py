"""Adjectives of everyday English in their higher degrees: `gentlest`, `riskier`."""

from collections.abc import Iterator
from typing import Final

_ADJECTIVES: Final = """
    bold brave brief bright broad bulky busy calm cheap clean clear close cold cool costly
    cruel deep dense dry dull easy faint fair fast fine firm fit flat fresh friendly full
    gentle grave handy hard harsh healthy hefty keen lazy light likely loose loud lucky
    mean mild narrow nasty neat nice odd pale plain poor pricey quick quiet rare rich risky
    rough safe scary severe sharp short sick simple slight slow smart smooth soft sore
    steady stiff strange strict sturdy sure sweet thick thin tidy tight tough tricky vague
    warm weak weird wide wild wise worthy
"""
_VOWELS: Final = "aeiou"
_LEAST_DOUBLED: Final = 3


def higher_degrees() -> Iterator[str]:
    """The comparative and the superlative of each."""
    for adjective in _ADJECTIVES.split():
        root = _root(adjective)
        yield f"{root}er"
        yield f"{root}est"


def _root(adjective: str) -> str:
    if adjective.endswith("ey"):
        return f"{adjective[:-2]}i"
    if adjective.endswith("y"):
        return f"{adjective[:-1]}i"
    if adjective.endswith("e"):
        return adjective[:-1]
    doubled = len(adjective) <= _LEAST_DOUBLED + 1 and _ends_short(adjective)
    return f"{adjective}{adjective[-1]}" if doubled else adjective


def _ends_short(adjective: str) -> bool:
    """`thin`, `flat`: one vowel between two consonants at the end."""
    closed = adjective[-1] not in f"{_VOWELS}wxy" and adjective[-2] in _VOWELS
    return closed and adjective[-3] not in _VOWELS
