"""Three-valued truth with its grounds, and how it combines."""

from collections.abc import Callable, Iterable
from typing import NamedTuple, TypeVar

NOTHING: frozenset[str] = frozenset()


class Verdict(NamedTuple):
    """Whether a condition holds, on what that rests, and what could still change it."""

    truth: bool | None
    because: frozenset[str] = NOTHING
    unknown: frozenset[str] = NOTHING

    def __invert__(self) -> "Verdict":
        """Return the opposite on the same grounds."""
        if self.truth is None:
            return self
        return Verdict(not self.truth, self.because, self.unknown)


Case = TypeVar("Case")
Judge = Callable[[Case, int], Verdict]
"""Judges a case; the number says how what is only possible counts."""


def joined(judges: tuple[Judge[Case], ...], *, decisive: bool) -> Judge[Case]:
    """Join what is judged: `decisive` as soon as any part is, its opposite if all are.

    The first decisive part ends it: the rest is not even judged.
    """

    def judge(case: Case, weight: int) -> Verdict:
        because, unknown, doubtful = NOTHING, NOTHING, False
        for part in judges:
            truth, grounds, open_ = part(case, weight)
            if truth is decisive:
                return Verdict(decisive, grounds)
            if truth is None:
                doubtful = True
                unknown = unknown | open_ if unknown else open_
            else:
                because = because | grounds if because else grounds
        if doubtful:
            return Verdict(None, because, unknown)
        return Verdict(not decisive, because)

    return judge


def conjunction(parts: Iterable[Verdict]) -> Verdict:
    """False if any part is false, true if all are true, else unknown."""
    because, unknown, doubtful = NOTHING, NOTHING, False
    for part in parts:
        if part.truth is False:
            return Verdict(truth=False, because=part.because)
        if part.truth is None:
            doubtful = True
            unknown |= part.unknown
        else:
            because |= part.because
    return Verdict(None if doubtful else True, because, unknown)


def at_least(count: int, parts: tuple[Verdict, ...]) -> Verdict:
    """Count what is true, and what could still become true."""
    true = [p for p in parts if p.truth is True]
    open_ = [p for p in parts if p.truth is None]
    because = NOTHING.union(*(p.because for p in true))
    if len(true) >= count:
        return Verdict(truth=True, because=because)
    if len(true) + len(open_) < count:
        return Verdict(
            truth=False,
            because=NOTHING.union(*(p.because for p in parts if p.truth is False)),
        )
    return Verdict(None, because, NOTHING.union(*(p.unknown for p in open_)))
