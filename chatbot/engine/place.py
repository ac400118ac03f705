"""Where an entry of the content stands in its file."""

from typing import Protocol

from chatbot.model.problem import Problem


class Places(Protocol):
    """Knows the file and line of every entry and key."""

    def place(self, table: str, entry: str, key: str) -> tuple[str, int | None]:
        """Return the path, and the line where it is known."""


def at(  # noqa: PLR0913, PLR0917 - a place and a sentence, as the error style has them
    places: Places, table: str, entry: str, key: str, what: str, mend: str
) -> Problem:
    """Make a problem at its place."""
    path, line = places.place(table, entry, key)
    where = f"{entry}, {key}" if key else entry
    return Problem(path=path, line=line, where=where, what=what, mend=mend)
