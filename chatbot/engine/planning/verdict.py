"""Three-valued truth with its grounds, and how it combines."""

from collections.abc import Iterable
from typing import NamedTuple

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


def conjunction(parts: Iterable[Verdict]) -> Verdict:
    """False if any part is false, true if all are true, else unknown."""
    return _combine(parts, decisive=False)


def disjunction(parts: Iterable[Verdict]) -> Verdict:
    """True if any part is true, false if all are false, else unknown."""
    return _combine(parts, decisive=True)


def _combine(parts: Iterable[Verdict], *, decisive: bool) -> Verdict:
    """Stop at the first decisive part: the rest is not even judged."""
    because, unknown, doubtful = NOTHING, NOTHING, False
    for part in parts:
        truth = part.truth
        if truth is decisive:
            return Verdict(decisive, part.because)
        if truth is None:
            doubtful = True
            unknown |= part.unknown
        else:
            because |= part.because
    if doubtful:
        return Verdict(None, because, unknown)
    return Verdict(not decisive, because)


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
