"""What a file holds as records, by the annotations of their fields.

Pydantic is loaded when something is read, not where it is only written.
"""

from typing import TYPE_CHECKING, Any, TypeVar

from chatbot.model.record import Record

if TYPE_CHECKING:
    from pydantic import TypeAdapter
    from pydantic_core import ErrorDetails

_R = TypeVar("_R", bound=Record)
_READERS: "dict[type[Record], TypeAdapter[Any]]" = {}


class UnfitError(Exception):
    """What was read is no such record; `errors` says all that is wrong with it."""

    def __init__(self, errors: "list[ErrorDetails]") -> None:
        super().__init__(f"{len(errors)} errors")
        self.errors = errors


def typed(kind: type[_R], data: object) -> _R:
    """Return a record made of plain data, or raise UnfitError."""
    from pydantic import TypeAdapter, ValidationError

    if kind not in _READERS:
        _READERS[kind] = TypeAdapter(kind)
    reader: TypeAdapter[_R] = _READERS[kind]
    try:
        return reader.validate_python(data, by_alias=True, by_name=False)
    except ValidationError as error:
        raise UnfitError(error.errors(include_url=False)) from None
