from datetime import date
from typing import Annotated

import pytest
from pydantic import Field, ValidationError

from chatbot.model.case import Status
from chatbot.model.record import Record


class Inner(Record):
    on: date
    status: Status = Status.PRESENT


class Outer(Record):
    id: str
    for_whom: str | None = None
    sources: Annotated[tuple[str, ...], Field(alias="from", min_length=1)]
    inner: Inner | None = None


FULL = Outer(id="a", sources=("x",), inner=Inner(on=date(2026, 11, 22)))
WRITTEN = {"id": "a", "from": ["x"], "inner": {"on": "2026-11-22"}}


def read(data):
    return Outer.model_validate(data, by_alias=True, by_name=False)


@pytest.mark.parametrize("given", [{"id": "a"}, {"id": "a", "sources": (), "x": 1}])
def test_record_when_a_field_is_missing_or_unknown_is_refused(given):
    with pytest.raises(ValidationError, match="Outer"):
        Outer(**given)


def test_record_when_made_stays_as_it_is():
    with pytest.raises(ValidationError, match="frozen"):
        FULL.id = "b"
    with pytest.raises(ValidationError, match="frozen"):
        del FULL.id


def test_record_when_a_default_is_given_equals_one_without_it():
    told = FULL.model_copy(update={"for_whom": None})

    assert (told, hash(told)) == (FULL, hash(FULL))
    assert FULL.model_copy(update={"id": "b"}) != FULL
    assert FULL != WRITTEN


def test_as_written_leaves_defaults_out_and_uses_the_keys_of_a_file():
    assert FULL.as_written() == WRITTEN


def test_typed_when_what_was_written_is_read_gives_the_same():
    assert read(WRITTEN) == FULL


@pytest.mark.parametrize(
    ("change", "kind"),
    [
        ({"from": []}, "too_short"),
        ({"for_whom": "all"}, "extra_forbidden"),
        ({"inner": {}}, "missing"),
    ],
)
def test_typed_when_it_does_not_fit_says_why(change, kind):
    with pytest.raises(ValidationError) as caught:
        read(WRITTEN | change)

    assert [error["type"] for error in caught.value.errors()] == [kind]
