"""Regular expressions that are compiled when first used: a start pays only for its own."""

import re
from collections.abc import Callable
from typing import cast


class _Late:
    """Stands for an expression; what is once used is then at hand like its own."""

    def __init__(self, source: str, flags: int) -> None:
        self._source, self._flags = source, flags

    def __getattr__(self, name: str) -> object:
        found: object = getattr(re.compile(self._source, self._flags), name)
        setattr(self, name, found)
        return found


class _Cued:
    """An expression that is only tried, and so compiled, where one of its cues stands."""

    def __init__(self, late: re.Pattern[str], cues: tuple[str, ...]) -> None:
        self._late, self._cues = late, cues

    def __getattr__(self, name: str) -> object:
        return getattr(self._late, name)

    def search(self, text: str) -> re.Match[str] | None:
        """Search a text in which it may stand."""
        return self._late.search(text) if self._may_stand_in(text) else None

    def match(self, text: str) -> re.Match[str] | None:
        """Match a text in which it may stand."""
        return self._late.match(text) if self._may_stand_in(text) else None

    def fullmatch(self, text: str) -> re.Match[str] | None:
        """Match the whole of a text in which it may stand."""
        return self._late.fullmatch(text) if self._may_stand_in(text) else None

    def findall(self, text: str) -> list[object]:
        """Find all in a text in which it may stand."""
        return self._late.findall(text) if self._may_stand_in(text) else []

    def sub(
        self, put: str | Callable[[re.Match[str]], str], text: str, count: int = 0
    ) -> str:
        """Replace it in a text in which it may stand."""
        return self._late.sub(put, text, count) if self._may_stand_in(text) else text

    def _may_stand_in(self, text: str) -> bool:
        said = f" {text.lower()} "
        for cue in self._cues:  # noqa: SIM110 - `any` takes twice as long
            if cue in said:
                return True
        return False


def expression(
    source: str, flags: int = 0, *, cues: str | tuple[str, ...] = ""
) -> re.Pattern[str]:
    """Return an expression, not yet compiled, for a name of a module.

    One of its cues, if it has any, stands in every text that it finds something in: a
    part of a word in small letters, or a word with blanks around. In one text they are
    divided by `|`.
    """
    late = cast("re.Pattern[str]", _Late(source, flags))
    parts = tuple(cues.split("|")) if isinstance(cues, str) else cues
    return cast("re.Pattern[str]", _Cued(late, parts)) if cues else late


def form(source: str, flags: int = 0, *, cues: str = "") -> Callable[[str], bool]:
    """Return what tells whether an expression finds something in a text."""
    found = expression(source, flags, cues=cues)
    return lambda text: found.search(text) is not None
