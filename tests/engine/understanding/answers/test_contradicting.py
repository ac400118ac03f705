"""Answers that take themselves back deny nothing: the question stays open."""

import pytest
from fakes import TODAY

from chatbot.engine.understanding import read
from chatbot.model.reading import Prompt

SIGN = "saddle_numbness"
GROUP = (SIGN, "bladder_change", "bowel_change")


def told(engine, text, findings):
    kind = "group" if len(findings) > 1 else "finding"
    asked = Prompt(kind=kind, name=findings[0], findings=findings, text="Any of these?")
    return read(engine.lexicon, text, asked, TODAY)


@pytest.mark.parametrize(
    "text",
    [
        "no, well a little",
        "no. actually yes",
        "yes. actually no",
        "she says no but I found it",
        "denies but exam shows it",
        "he denies it, exam positive",
        "says no, wife says yes",
    ],
)
def test_read_when_an_answer_is_taken_back_then_it_is_none(engine, text):
    reading = told(engine, text, (SIGN,))

    assert SIGN not in {o.finding for o in reading.observations}
    assert not reading.answered


def test_read_when_someone_else_says_a_number_then_the_rest_is_not_denied(engine):
    reading = told(engine, "none, but wife says 2", GROUP)

    assert not [o for o in reading.observations if o.status.value == "absent"]


@pytest.mark.parametrize(
    "text", ["no", "none on exam", "nope, he says no", "no, exam normal", "no. no."]
)
def test_read_when_no_is_said_more_than_once_then_it_is_no(engine, text):
    reading = told(engine, text, GROUP)

    assert {o.status.value for o in reading.observations if o.finding in GROUP} == {
        "absent"
    }


@pytest.mark.parametrize(
    "text", ["no but a bit of leaking", "none, though it comes out on its own"]
)
def test_read_when_what_stands_behind_a_but_is_not_understood_then_it_is_open(
    engine, text
):
    reading = told(engine, text, GROUP)

    assert not [o for o in reading.observations if o.status.value == "absent"]
    assert not reading.answered


@pytest.mark.parametrize(
    "text",
    ["no but on prednisone 40", "no, but the back hurts", "no but allergic to codeine"],
)
def test_read_when_what_stands_behind_a_but_is_understood_then_the_no_stands(
    engine, text
):
    reading = told(engine, text, GROUP)

    assert {o.finding for o in reading.observations if o.status.value == "absent"} == {
        *GROUP
    }
