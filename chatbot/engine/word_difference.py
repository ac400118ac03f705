"""Which words of a long line have changed, for whoever reads a difference."""

from collections.abc import Iterable, Iterator
from difflib import SequenceMatcher

_LONG = 80
"""A line shorter than this is taken in at a glance."""
_LIKE = 0.5
"""Lines less like than this say something else altogether."""


def with_words(rows: Iterable[str]) -> Iterator[str]:
    """Yield the rows of a unified difference, and below a changed line its words."""
    removed: list[str] = []
    added: list[str] = []
    for row in rows:
        if removed and added and not _is_added(row):
            yield from _told(removed, added)
            removed, added = [], []
        if _is_added(row):
            added.append(row)
        elif row.startswith("-") and not row.startswith("---"):
            removed.append(row)
        else:
            removed = []
        yield row
    yield from _told(removed, added)


def _is_added(row: str) -> bool:
    return row.startswith("+") and not row.startswith("+++")


def _told(removed: list[str], added: list[str]) -> Iterator[str]:
    if len(removed) == len(added):
        for number, (old, new) in enumerate(zip(removed, added, strict=True), 1):
            words = changed_words(old[1:], new[1:])
            which = f" (line {number})" if len(added) > 1 else ""
            if words:
                yield f"?{which} {'; '.join(words)}\n"


def changed_words(old: str, new: str) -> list[str]:
    """Name what was said and what is said now, with a word on either side."""
    before, after = old.split(), new.split()
    matcher = SequenceMatcher(None, before, after, autojunk=False)
    if max(len(old), len(new)) < _LONG or matcher.ratio() < _LIKE:
        return []
    return [
        f'"{_around(before, a, b)}" is now "{_around(after, c, d)}"'
        for tag, a, b, c, d in matcher.get_opcodes()
        if tag != "equal"
    ]


def _around(words: list[str], first: int, end: int) -> str:
    return " ".join(words[max(first - 1, 0) : end + 1])
