"""Where an entry of the content stands in its file."""

from typing import Protocol

from chatbot.model.problem import Problem

Spot = tuple[str | int, ...]
"""Table, entry id, and the keys below it; the table `dialog` has no entries."""


Fault = tuple[Spot, str, str]
"""Where something is wrong, what it is, and how to mend it."""


class Places(Protocol):
    """Knows the file and line of every entry and key, and what could not be read."""

    def place(
        self, table: str, entry: str, keys: tuple[str | int, ...]
    ) -> tuple[str, int | None]:
        """Return the path, and the line where it is known."""

    def doubtful(self, table: str, entry: str) -> bool:
        """Whether an entry of this name may exist, though it could not be read."""

    def whole(self) -> bool:
        """Whether everything was read, so that it can be said what nobody uses."""


def at(places: Places, spot: Spot, what: str, mend: str) -> Problem:
    """Make a problem at its place."""
    table, entry, *keys = spot
    path, line = places.place(str(table), str(entry), tuple(keys))
    named = (str(k + 1 if isinstance(k, int) else k) for k in keys)
    where = ", ".join(part for part in (str(entry), *named) if part)
    return Problem(path=path, line=line, where=where, what=what, mend=mend)
