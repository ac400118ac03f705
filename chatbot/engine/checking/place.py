"""Where an entry of the content stands in its file, and the texts it holds."""

from collections.abc import Iterator, Mapping
from typing import Protocol

from chatbot.model.content import Content
from chatbot.model.problem import Problem, in_words

Spot = tuple[str | int, ...]
"""Table, entry id, and the keys below it; the table `dialog` has no entries."""


Fault = tuple[Spot, str, str]
"""Where something is wrong, what it is, and how to mend it."""
Written = tuple[Spot, str]
"""Where a text stands, and the text."""


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


def rows_of(content: Content, table: str) -> Mapping[str, object]:
    """Return the entries of a table by name; of the dialog there is one."""
    return {"": content.dialog} if table == "dialog" else content.table(table)


def texts_in(content: Content, *fields: str) -> Iterator[Written]:
    """Yield every text in some fields, however far inside: `advice.one of.when`."""
    for table, *keys in (field.split(".") for field in fields):
        for name, row in rows_of(content, table).items():
            yield from _texts((table, name), row, keys)


def _texts(spot: Spot, value: object, keys: list[str]) -> Iterator[Written]:
    if isinstance(value, str):
        yield spot, value
    elif isinstance(value, tuple | dict):
        for place, inner in (
            value.items() if isinstance(value, dict) else enumerate(value)
        ):
            yield from _texts((*spot, place), inner, keys)
    elif value is not None:
        name = "references" if keys[0] == "from" else keys[0].replace(" ", "_")
        yield from _texts((*spot, keys[0]), getattr(value, name), keys[1:])


def at(places: Places, spot: Spot, what: str, mend: str) -> Problem:
    """Make a problem at its place."""
    table, entry, *keys = spot
    path, line = places.place(str(table), str(entry), tuple(keys))
    where = in_words(str(entry), *keys)
    return Problem(path=path, line=line, where=where, what=what, mend=mend)
