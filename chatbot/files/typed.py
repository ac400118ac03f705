"""What a file holds as records, by the annotations of their fields."""

from typing import Any, TypeVar

from pydantic import TypeAdapter

from chatbot.model.record import Record

_R = TypeVar("_R", bound=Record)
_READERS: dict[type[Record], TypeAdapter[Any]] = {}


def typed(kind: type[_R], data: object) -> _R:
    """Return a record made of plain data, or raise ValidationError with all that is wrong."""
    if kind not in _READERS:
        _READERS[kind] = TypeAdapter(kind)
    reader: TypeAdapter[_R] = _READERS[kind]
    return reader.validate_python(data, by_alias=True, by_name=False)
