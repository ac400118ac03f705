"""The nearest right word for a wrong one, as the end of an error's sentence."""

from collections.abc import Iterable
from difflib import get_close_matches

_FEW = 7


def did_you_mean(word: str, known: Iterable[str], otherwise: str = "") -> str:
    """Suggest the nearest known word, else all of a few, else say `otherwise`."""
    names = list(dict.fromkeys(known))
    near = get_close_matches(word, names, n=1)
    if near:
        return f'Did you mean "{near[0]}"?'
    if otherwise:
        return otherwise
    return f"Use {in_prose(names)}." if 0 < len(names) < _FEW else ""


def in_prose(words: Iterable[str]) -> str:
    """Join words as prose: `a, b or c`."""
    names = list(words)
    head = ", ".join(names[:-1])
    return f"{head} or {names[-1]}" if head else "".join(names)
