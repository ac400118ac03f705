"""The nearest right word for a wrong one, as the end of an error's sentence."""

from collections.abc import Iterable
from difflib import get_close_matches

_FEW = 7
_HELD, _MOST = 4, 3
"""How long a word is that longer ones are looked for, and how many are named."""


def did_you_mean(word: str, known: Iterable[str], otherwise: str = "") -> str:
    """Suggest the nearest known word, or longer ones that hold it, else `otherwise`.

    Without anything near, all of a few words are named.
    """
    names = list(dict.fromkeys(known))
    longer = [n for n in names if word in n] if len(word) >= _HELD else []
    alike = get_close_matches(word, names)
    near = [n for n in alike if get_close_matches(_bare(word), [_bare(n)])][:1]
    near = near or sorted(longer, key=len)[:_MOST]
    if near:
        quoted = in_prose(f'"{name}"' for name in near)
        return f"Did you mean {quoted}?"
    if otherwise:
        return otherwise
    return f"Use {in_prose(names)}." if 0 < len(names) < _FEW else ""


def _bare(name: str) -> str:
    """A name without its digits: a year alone makes `smith-2019` no `motov-2019`."""
    return name.strip("0123456789-")


def in_prose(words: Iterable[str]) -> str:
    """Join words as prose: `a, b or c`."""
    names = list(words)
    head = ", ".join(names[:-1])
    return f"{head} or {names[-1]}" if head else "".join(names)
