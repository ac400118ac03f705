"""What commands do to a consult, where no other file asks it."""

import pytest
from fakes import talk

from chatbot.model.event import Noticed, Planned

OPENING = "67M, lumbar strain 5 wks, naproxen 500 bid no help, on losartan"


@pytest.mark.parametrize("text", ["handout", "/handout", "print it for him"])
def test_handout_when_no_plan_was_shown_then_gives_it_as_far_as_it_goes(engine, text):
    consult, events = talk(engine, OPENING, text)

    (planned,) = (e for e in events if isinstance(e, Planned))
    assert planned.plan == consult.shown
    assert consult.reader == "patient"
    assert consult.prompt is not None


def test_handout_when_nothing_was_told_then_only_the_reader_changes(engine):
    consult, events = talk(engine, "handout")

    assert [e.code for e in events if isinstance(e, Noticed)] == ["reader"]
    assert consult.reader == "patient"
    assert consult.shown is None


@pytest.mark.parametrize(
    ("text", "whole"),
    [("what else can we try?", True), ("any other options?", True), ("/plan", False)],
)
def test_plan_when_more_is_asked_for_behind_it_then_is_given_whole(engine, text, whole):
    _, events = talk(engine, "42M back strain 10 days, ibuprofen no help", "plan", text)

    assert [e.full for e in events if isinstance(e, Planned)] == [whole]
