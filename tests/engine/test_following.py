"""Supposing something that changes no plan, where a statement says what then."""

from datetime import date

import pytest

from chatbot.engine.consult import reply, start
from chatbot.model.consult import Input
from chatbot.model.event import Answered, Compared

TODAY = date(2026, 11, 22)
OPENING = "45 year old with low back strain for 2 weeks"


@pytest.fixture
def supposed(engine):
    consult, _ = start(engine, TODAY)
    opened, _ = reply(engine, consult, Input(text=OPENING, on=TODAY))

    def _supposed(question):
        return reply(engine, opened, Input(text=question, on=TODAY))[1]

    return _supposed


def test_supposition_when_no_plan_changes_then_what_is_said_of_it(supposed):
    events = supposed("what if he is no better in a month?")

    answer = next(e.answer for e in events if isinstance(e, Answered))
    assert answer.parts[0].text == "The plan would stay as it is."
    assert answer.statements[:1] == ("rethink-diagnosis",)


@pytest.mark.parametrize(
    "question",
    ["what if he has a fever?", "what if he is on warfarin?", "what if he were 81?"],
)
def test_supposition_when_the_plan_changes_then_both_are_compared(supposed, question):
    assert any(isinstance(event, Compared) for event in supposed(question))


@pytest.mark.parametrize(
    ("message", "statement"),
    [
        ("SLR negative. Does that exclude a disc herniation?", "slr-accuracy"),
        ("Sciatica not settling. Amitriptyline reasonable?", "tricyclic-sciatica"),
        ("Stenosis. Epidural?", "stenosis-injection"),
        ("Took ibuprofen. Is bed rest good?", "stay-active"),
        ("Had an MRI. Would yoga help?", "yoga"),
    ],
)
def test_question_when_what_is_told_before_says_which_answer_then_it_leads(
    supposed, message, statement
):
    answer = next(e.answer for e in supposed(message) if isinstance(e, Answered))

    assert answer.statements[:1] == (statement,)
