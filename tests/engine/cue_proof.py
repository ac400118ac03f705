"""Whether one of an expression's cues stands in all that it can find."""

from collections.abc import Iterable
from re import _constants as op
from re import _parser

_ANY = "\0"
"""Stands for what may be any letters."""
_FEW = 6


class CueProof:
    """Follows an expression from its begin, with all that may have been read by then.

    Of what was read only the last letters are kept, as many as the longest cue has; a
    way on which a cue was met is followed no further.
    """

    def __init__(self, cues: Iterable[str]) -> None:
        self._cues = tuple(cues)
        self._longest = max(map(len, self._cues))

    def gaps(self, source: str, flags: int) -> list[str]:
        """Return the ends of what may be found without any cue in it."""
        ends = self._through(_parser.parse(source, flags), {" "})
        return sorted(self._kept({end + " " for end in ends}))

    def _kept(self, read: set[str]) -> set[str]:
        left = {one for one in read if not any(cue in one for cue in self._cues)}
        return {one[-self._longest :] for one in left}

    def _through(self, items, read: set[str]) -> set[str]:
        for kind, held in items:
            read = self._kept(self._past(kind, held, read))
        return read

    def _past(self, kind, held, read: set[str]) -> set[str]:
        letters = _letters(kind, held)
        if letters:
            return {one + letter for one in read for letter in letters}
        if kind is op.BRANCH:
            return set().union(*(self._through(way, read) for way in held[1]))
        if kind is op.SUBPATTERN:
            return self._through(held[3], read)
        if kind in (op.MAX_REPEAT, op.MIN_REPEAT):
            return self._repeated(*held, read)
        if kind is op.ASSERT and not self._through(held[1], {_ANY}):
            read = set()  # what must stand beside it has a cue
        still = kind in (op.AT, op.ASSERT, op.ASSERT_NOT)
        return read if still else {one + _ANY for one in read}

    def _repeated(self, least: int, most: int, items, read: set[str]) -> set[str]:
        for _ in range(min(least, 3)):
            read = self._through(items, read)
        once = self._through(items, read) if most > least else set()
        more = {one + _ANY for one in once} if most > least + 1 else set()
        return read | once | self._through(items, more)


def _letters(kind, held) -> list[str]:
    """The letters one of which stands here, if they are few."""
    told = [(kind, held)] if kind is op.LITERAL else held if kind is op.IN else []
    few = len(told) < _FEW and all(k is op.LITERAL for k, _ in told)
    return [chr(letter).lower() for _, letter in told] if few else []
