import pytest

from chatbot.model.case import Status
from chatbot.model.reading import Prompt

THREE = ("fever", "chills", "weight_loss")
GROUP = Prompt(kind="group", name="infection", findings=THREE, text="Any?")


def denied(reading):
    told = {o.finding for o in reading.observations if o.status is Status.ABSENT}
    return told & set(THREE)


@pytest.mark.parametrize(
    "text",
    [
        "no other meds", "no other medications", "no other conditions", "no more naproxen",
        "no issues with the meds", "no problems with his kidneys", "nothing else tried",
        "none of his meds help", "none of the meds worked", "no other treatments tried",
        "not currently taking anything new for work", "all clear on mri", "nothing for pain",
        "no more than usual", "no to meds", "not any better", "never had an mri",
        "never had this before", "clear to auscultation", "no concerns about meds",
        "no time for that now", "no such history", "no exam today", "no records here",
        "no risk factors",
    ],
)  # fmt: skip
def test_read_when_a_no_opens_something_else_then_the_group_stays_open(told, text):
    reading = told(text, GROUP)

    assert denied(reading) == set()


@pytest.mark.parametrize(
    "text",
    [
        "none whatsoever", "none elicited", "none per ED notes", "nil reported today",
        "no new symptoms", "none documented by GP", "nothing suspicious",
        "no evidence of any of these", "no worrying signs", "no history of any of that",
        "nothing significant", "negative throughout", "he denies everything", "none for now",
        "none since the operation", "no she looks fine", "no, she's only on lisinopril",
        "nothing like that in his history", "not that I know of from the notes",
        "nope and no meds", "none apart from back pain", "no red flags but has diabetes",
    ],
)  # fmt: skip
def test_read_when_a_no_is_of_what_was_asked_then_all_are_absent(told, text):
    assert denied(told(text, GROUP)) == set(THREE)


def test_read_when_a_no_names_one_of_the_group_then_only_that_is_absent(told):
    assert denied(told("no sign of fever", GROUP)) == {"fever"}


@pytest.mark.parametrize("text", ["no idea about the meds", "not sure what he takes"])
def test_read_when_another_thing_is_not_known_then_the_group_stays_open(told, text):
    told_of = {o.finding for o in told(text, GROUP).observations}

    assert told_of.isdisjoint(THREE)


@pytest.mark.parametrize(
    "text",
    [
        "fever 38.5, rest is no help",
        "fever yes. nothing else tried",
        "chills. no other meds",
    ],
)
def test_read_when_the_rest_is_of_something_else_then_no_more_is_absent(told, text):
    assert denied(told(text, GROUP)) == set()
