"""A content as bytes of which each row is read when it is first wanted.

A start asks for few of the rows: the rest stay as they are kept.
"""

import json
from collections.abc import ItemsView, Iterator, Mapping, ValuesView
from functools import cached_property
from typing import Any, TypeVar, get_args, get_origin

from chatbot.model.content import Content
from chatbot.model.dialog import Dialog
from chatbot.model.record import Record

_R = TypeVar("_R", bound=Record)
_Places = dict[str, tuple[int, int]]
"""Where each row begins and ends, by its id."""


class KeptRows(Mapping[str, _R]):
    """One table, each of its rows made when it is first wanted."""

    def __init__(self, kind: type[_R], rows: bytes, places: _Places) -> None:
        self._kind = kind
        self._rows = rows
        self._places = places
        self._made: dict[str, _R] = {}

    def __getitem__(self, key: str) -> _R:
        try:
            return self._made[key]
        except KeyError:
            start, end = self._places[key]
            made = self._kind.model_validate_json(self._rows[start:end])
            self._made[key] = made
            return made

    def values(self) -> ValuesView[_R]:
        """All rows: from then on they are read as fast as those of any mapping."""
        return self._whole.values()

    def items(self) -> ItemsView[str, _R]:
        """All rows with their ids."""
        return self._whole.items()

    def __contains__(self, key: object) -> bool:
        return key in self._places

    def __iter__(self) -> Iterator[str]:
        return iter(self._places)

    def __len__(self) -> int:
        return len(self._places)

    @cached_property
    def _whole(self) -> dict[str, _R]:
        self._made = {key: self[key] for key in self._places}
        return self._made


def packed(content: Content) -> bytes:
    """Return a content as bytes: a line with the place of each row, then the rows."""
    head, rows = content.as_written(), bytearray()
    for kind, whole in ((Dialog, head["dialog"]), (Content, head)):
        for key in _tables(kind).keys() & whole.keys():
            whole[key] = {n: _moved(row, rows) for n, row in whole[key].items()}
    return json.dumps(head).encode() + b"\n" + rows


def unpacked(kept: bytes) -> Content:
    """Return the content that was packed."""
    first, _, rows = kept.partition(b"\n")
    head = json.loads(first)
    dialog = _opened(Dialog, head.pop("dialog"), rows)
    return _opened(Content, {**head, "dialog": dialog}, rows)


def _opened(kind: type[_R], head: dict[str, Any], rows: bytes) -> _R:
    """Return a record whose tables are read from such rows."""
    tables = _tables(kind)
    empty: dict[str, Any] = {key: {} for key in tables}
    kept = {
        name: KeptRows(row, rows, head[key])
        for key, (name, row) in tables.items()
        if key in head
    }
    return kind.model_validate({**head, **empty}).model_copy(update=kept)


def _moved(row: object, rows: bytearray) -> tuple[int, int]:
    start = len(rows)
    rows += json.dumps(row, separators=(",", ":")).encode()
    return start, len(rows)


def _tables(kind: type[Record]) -> dict[str, tuple[str, type[Record]]]:
    """The keys of its tables in a file, each with its field and the kind of its rows."""
    keys, fields = kind.written_keys(), kind.model_fields.items()
    held = {name: field.annotation for name, field in fields}
    return {
        keys[name]: (name, get_args(whole)[1])
        for name, whole in held.items()
        if get_origin(whole) is Mapping
    }
