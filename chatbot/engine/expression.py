"""Regular expressions that are compiled when first used: a start pays only for its own."""

import re
from typing import cast


class _Late:
    """Stands for an expression; what is once used is then at hand like its own."""

    def __init__(self, source: str, flags: int) -> None:
        self._source, self._flags = source, flags

    def __getattr__(self, name: str) -> object:
        found: object = getattr(re.compile(self._source, self._flags), name)
        setattr(self, name, found)
        return found


def expression(source: str, flags: int = 0) -> re.Pattern[str]:
    """Return an expression, not yet compiled, for a name of a module."""
    return cast("re.Pattern[str]", _Late(source, flags))
