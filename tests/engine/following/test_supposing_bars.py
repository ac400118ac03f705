"""What a what-if withdraws, and what it gives back where a bar is supposed away."""

import pytest
from fakes import status_of, talk

from chatbot.engine.wording.answer import rows_of
from chatbot.model.event import Compared


def compared(events):
    return [event for event in events if isinstance(event, Compared)]


@pytest.mark.parametrize(
    "asked",
    [
        "whatif she had CKD4",
        "if she had CKD4, would the plan change?",
        "if she took warfarin, how would your advice change",
        "if she has a bleeding disorder, would anything be different?",
        "what if she had cirrhosis and it had lasted 4 months?",
    ],
)
def test_what_if_when_it_withdraws_an_order_then_that_comes_first(engine, asked):
    opened = ("44F, low back strain for 3 weeks", "just tell me")
    before, _ = talk(engine, *opened)

    consult, events = talk(engine, *opened, asked)

    (told,) = compared(events)
    assert rows_of(told)[0].startswith("Change: No naproxen here. With ")
    assert consult.case == before.case


def test_what_if_when_the_kind_of_illness_told_is_denied_then_its_bar_is_gone(engine):
    opened = ("44F, low back strain for 3 weeks, cirrhosis", "just tell me")

    _, events = talk(engine, *opened, "what if she had no cirrhosis?")

    assert rows_of(*compared(events))[0].startswith("Change: Naproxen 500 mg")


def test_what_if_when_postpartum_is_supposed_then_it_is_no_pregnancy(engine):
    opened = ("34F LBP 3 weeks, 28 weeks pregnant", "just tell me")

    consult, events = talk(engine, *opened, "what if she were postpartum?")

    assert any(
        "Ibuprofen" in row or "Naproxen" in row for row in rows_of(*compared(events))
    )
    assert status_of(consult, "pregnancy") == "present"


@pytest.mark.parametrize(
    "asked",
    ["what if she weren't anticoagulated?", "what if she was not on a blood thinner?"],
)
def test_what_if_when_a_class_is_denied_then_what_is_taken_of_it_is(engine, asked):
    opened = ("44F LBP 3 weeks, on warfarin", "just tell me")

    consult, events = talk(engine, *opened, asked)

    assert any("Naproxen 500 mg" in row for row in rows_of(*compared(events)))
    assert consult.case.treatments["warfarin"].status == "current"
