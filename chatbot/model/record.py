"""The one private base of every record: frozen, closed, keys written in plain words."""

from collections.abc import Iterable
from typing import Any, Self

from pydantic import BaseModel, ConfigDict


def _words(name: str) -> str:
    return name.replace("_", " ")


class Record(BaseModel):
    """An immutable value that refuses unknown keys; `for_whom` is written `for whom`."""

    model_config = ConfigDict(
        frozen=True,
        extra="forbid",
        alias_generator=_words,
        populate_by_name=True,
        serialize_by_alias=True,
        defer_build=True,
    )

    def but(self, **changes: object) -> Self:
        """Return the same with some fields changed; they are not validated."""
        return self.model_copy(update=changes)

    def as_written(self) -> dict[str, Any]:
        """Return what is not at its default as JSON has it, under the keys of a file."""
        return self.model_dump(mode="json", exclude_defaults=True)

    @classmethod
    def written_keys(cls) -> dict[str, str]:
        """Map each field to its key in a file."""
        return {n: f.alias or _words(n) for n, f in cls.model_fields.items()}


class Entry(Record):
    """A record that a content file holds: none of its texts is empty."""

    model_config = ConfigDict(str_min_length=1, str_strip_whitespace=True)


def share_names(records: Iterable[Record]) -> None:
    """Let records that were given the same fields share the set of their names.

    A set for each takes a third of the room of all that is read from a cache.
    """
    shared: dict[frozenset[str], set[str]] = {}
    for record in records:
        names = record.__pydantic_fields_set__
        names = shared.setdefault(frozenset(names), names)
        object.__setattr__(record, "__pydantic_fields_set__", names)
