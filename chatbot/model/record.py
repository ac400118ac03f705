"""The one private base of every record: frozen, closed, keys written in plain words."""

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
