"""A content as bytes of which each row is read when it is first wanted.

A start asks for few of the rows: the rest stay as they are kept.
"""

import json
from collections.abc import Callable, ItemsView, Iterator, Mapping, ValuesView
from datetime import date
from enum import Enum
from functools import cached_property, partial
from typing import Any, TypeVar, get_args, get_origin

from chatbot.model.content import Content
from chatbot.model.dialog import Dialog
from chatbot.model.record import Record

_R = TypeVar("_R", bound=Record)
_Maker = Callable[[Any], object]
_Places = dict[str, tuple[int, int]]
"""Where each row begins and ends, by its id."""

_read = json.JSONDecoder().raw_decode


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
            row, _ = _read(self._rows[start:end].decode())
            made = self._made[key] = self._make(row)
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
    def _make(self) -> Callable[[dict[str, Any]], _R]:
        return _record_maker(self._kind, b"")

    @cached_property
    def _whole(self) -> dict[str, _R]:
        self._made = {key: self[key] for key in self._places}
        return self._made


def packed(content: Content) -> bytes:
    """Return a content as bytes: a line with the place of each row, then the rows."""
    head, rows = content.as_written(), bytearray()
    for kind, whole in ((Dialog, head["dialog"]), (Content, head)):
        _move_rows(kind, whole, rows)
    return json.dumps(head).encode() + b"\n" + rows


def unpacked(kept: bytes) -> Content:
    """Return the content that was packed."""
    head, _, rows = kept.partition(b"\n")
    return _record_maker(Content, rows)(json.loads(head))


def _move_rows(kind: type[Record], whole: Any, rows: bytearray) -> None:  # noqa: ANN401 - plain data
    """Leave of each table the places to which its rows were moved."""
    keys = kind.written_keys()
    for name, held in kind.__annotations__.items():
        if _is_table(held) and keys[name] in whole:
            table = whole[keys[name]].items()
            whole[keys[name]] = {key: _moved(row, rows) for key, row in table}


def _moved(row: object, rows: bytearray) -> tuple[int, int]:
    start = len(rows)
    rows += json.dumps(row, separators=(",", ":")).encode()
    return start, len(rows)


def _record_maker(kind: type[_R], rows: bytes) -> Callable[[dict[str, Any]], _R]:
    """Return what makes such a record of plain data under the keys of a file."""
    keys, fields = kind.written_keys(), kind.__annotations__.items()
    makers = {keys[name]: (name, _maker(held, rows)) for name, held in fields}

    def made(given: dict[str, Any]) -> _R:
        fields = {}
        for key, held in given.items():
            name, make = makers[key]
            fields[name] = make(held) if make else held
        return kind(**fields)

    return made


def _maker(kind: Any, rows: bytes) -> _Maker | None:  # noqa: ANN401 - an annotation
    """Return what makes a value of plain data; None where it is that data."""
    if isinstance(kind, type) and issubclass(kind, Record):
        return _record_maker(kind, rows)
    if isinstance(kind, type) and issubclass(kind, Enum | date):
        return kind.fromisoformat if issubclass(kind, date) else kind
    if _is_table(kind):
        return partial(KeptRows, get_args(kind)[1], rows)
    inner = next(filter(None, (_maker(part, rows) for part in get_args(kind))), None)
    if get_origin(kind) is tuple:
        return partial(_tuple_of, inner)
    return partial(_dict_of, inner) if inner and get_origin(kind) is dict else inner


def _is_table(kind: object) -> bool:
    whole: object = get_origin(kind)
    return whole is Mapping


def _tuple_of(make: _Maker | None, held: list[Any]) -> tuple[object, ...]:
    return tuple(map(make, held)) if make else tuple(held)


def _dict_of(make: _Maker, held: dict[str, Any]) -> dict[str, object]:
    return {key: make(value) for key, value in held.items()}
