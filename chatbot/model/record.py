"""The one private base of every record: frozen, closed, keys written in plain words.

A record is made and copied without a look at what it holds: inside, the types are proved
before anything runs. What comes from a file is read by these same annotations in `files`,
and only there is pydantic loaded.
"""

from collections.abc import Callable, Iterator, Mapping
from datetime import date
from enum import Enum
from typing import TYPE_CHECKING, Any, ClassVar, Self, dataclass_transform

if TYPE_CHECKING:
    from pydantic import GetCoreSchemaHandler
    from pydantic_core import CoreSchema


class Written:
    """How a field stands in a file: under which key, if not its name, and its bounds."""

    def __init__(self, key: str = "", **bounds: float) -> None:
        self.key = key
        self.bounds = bounds

    def __get_pydantic_core_schema__(
        self, source: object, handler: "GetCoreSchemaHandler"
    ) -> "CoreSchema":
        """Hold what is read to the bounds."""
        schema: Any = handler(source)
        return {**schema, **self.bounds}


@dataclass_transform(kw_only_default=True, frozen_default=True)
class Record:
    """An immutable value that refuses unknown keys; `for_whom` is written `for whom`.

    It keeps what it was given; all else has the defaults of its class.
    """

    _names: ClassVar[tuple[str, ...]] = ()
    _known: ClassVar[frozenset[str]] = frozenset()
    _required: ClassVar[frozenset[str]] = frozenset()

    def __init_subclass__(cls) -> None:
        cls._names = tuple(cls.__annotations__)
        cls._known = frozenset(cls._names)
        cls._required = cls._known - cls.__dict__.keys()

    def __init__(self, **given: object) -> None:
        if not self._required <= given.keys() <= self._known:
            kind, wrong = type(self).__name__, given.keys() - self._known
            missing = self._required - given.keys()
            raise TypeError(
                f"{kind}: unknown {sorted(wrong)}, missing {sorted(missing)}"
            )
        self.__dict__.update(given)

    def model_copy(self, *, update: Mapping[str, object]) -> Self:
        """Return the same but for some fields."""
        copy = object.__new__(type(self))
        copy.__dict__.update(self.__dict__)
        copy.__dict__.update(update)
        return copy

    def as_written(self) -> dict[str, object]:
        """Return what is not at its default as JSON has it, under the keys of a file."""
        return {
            key: _plain(value)
            for name, key in self.written_keys().items()
            if (value := getattr(self, name)) != getattr(type(self), name, Record)
        }

    @classmethod
    def written_keys(cls) -> dict[str, str]:
        """Map each field to its key in a file."""
        return {n: _key(n, kind) for n, kind in cls.__annotations__.items()}

    def __setattr__(self, name: str, value: object) -> None:
        raise AttributeError(f"{type(self).__name__} is frozen, so {name} stays.")

    def __delattr__(self, name: str) -> None:
        raise AttributeError(f"{type(self).__name__} is frozen, so {name} stays.")

    def __iter__(self) -> Iterator[tuple[str, object]]:
        return ((name, getattr(self, name)) for name in self._names)

    def __eq__(self, other: object) -> bool:
        if type(other) is not type(self):
            return NotImplemented
        return self.__dict__ == other.__dict__ or all(
            value == getattr(other, name) for name, value in self
        )

    def __hash__(self) -> int:
        return hash((type(self), *(value for _, value in self)))

    def __repr__(self) -> str:
        given = (f"{name}={value!r}" for name, value in self.__dict__.items())
        return f"{type(self).__name__}({', '.join(given)})"

    @classmethod
    def __get_pydantic_core_schema__(
        cls, _: object, handler: "GetCoreSchemaHandler"
    ) -> "CoreSchema":
        """Tell how one is read from what a file holds."""
        from pydantic_core import core_schema

        keys = cls.written_keys()
        fields = {
            name: core_schema.typed_dict_field(
                handler.generate_schema(kind),
                required=name in cls._required,
                validation_alias=keys[name],
            )
            for name, kind in cls.__annotations__.items()
        }
        read = core_schema.typed_dict_schema(fields, extra_behavior="forbid")
        return core_schema.no_info_after_validator_function(_made(cls), read)


def _made(kind: type[Record]) -> Callable[[dict[str, object]], Record]:
    return lambda given: kind(**given)


def _key(name: str, kind: object) -> str:
    marks = getattr(kind, "__metadata__", ())
    own = [m.key for m in marks if isinstance(m, Written) and m.key]
    return own[0] if own else name.replace("_", " ")


def _plain(value: object) -> object:
    """Return a value as JSON has it."""
    if isinstance(value, Record):
        return value.as_written()
    if isinstance(value, Mapping):
        return {key: _plain(held) for key, held in value.items()}
    if isinstance(value, tuple):
        return [_plain(held) for held in value]
    if isinstance(value, Enum):
        return value.value
    return value.isoformat() if isinstance(value, date) else value
