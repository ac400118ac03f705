"""Short answers that deny a list, or call a sign well."""

import pytest

from chatbot.model.case import Status
from chatbot.model.reading import Prompt

THREE = ("fever", "chills", "weight_loss")
A = Status.ABSENT


def group() -> Prompt:
    return Prompt(kind="group", name="infection", findings=THREE, text="Any?")


def finding(name: str) -> Prompt:
    return Prompt(kind="finding", name=name, findings=(name,), text="?")


def statuses(reading):
    return {o.finding: o.status for o in reading.observations}


@pytest.mark.parametrize("text", ["none", "no red flags", "none of those", "no to all"])
def test_read_when_a_list_is_denied_then_the_complaint_is_not(told, text):
    reading = told(text, finding("back_complaint"))

    assert not reading.answered
    assert "back_complaint" not in statuses(reading)


def test_read_when_a_maybe_opens_a_sentence_that_tells_then_nothing_is_amiss(told):
    reading = told("might be the naproxen he takes", group())

    assert not reading.unread


@pytest.mark.parametrize("text", ["chills ok", "chills fine", "chills: normal"])
def test_read_when_a_sign_is_called_ok_then_it_is_absent(told, text):
    assert statuses(told(text, group())).get("chills") is A


@pytest.mark.parametrize(
    "text",
    [
        "Back pain 3 weeks, leg weakness, absent left ankle jerk",
        "Back pain 3 weeks, leg weakness absent left ankle jerk",
        "Back pain 3 weeks, leg weakness and ankle jerks absent",
        "Back pain 3 weeks, leg weakness neg SLR bilat",
        "Back pain 3 weeks, leg weakness, not seen GP yet",
        "Back pain 3 weeks, leg weakness but cleared by ortho",
        "Back pain 3 weeks, leg weakness, NAD",
        "Back pain 3 weeks, leg weakness and normal MRI",
        "Back pain 3 weeks, leg weakness MRI normal",
        "Back pain 3 weeks, leg weakness mood ok",
    ],
)
def test_read_when_something_else_is_negative_beside_a_sign_then_the_sign_stays(
    told, text
):
    status = {o.finding: o.status for o in told(text).observations}

    assert status["leg_weakness"] is Status.PRESENT


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("LBP, does not drink, fever", Status.PRESENT),
        ("LBP, did not fall, fever", Status.PRESENT),
        ("LBP, never smoked, fever", Status.PRESENT),
        ("LBP, no longer on naproxen, fever", Status.PRESENT),
        ("LBP, no meds, fever", Status.PRESENT),
        ("LBP, no scan yet, fever", Status.PRESENT),
        ("LBP, neg covid, fever", Status.PRESENT),
        ("LBP, not constipated, fever", Status.PRESENT),
        ("LBP, nil else, fever", Status.PRESENT),
        ("LBP, no meds, fever or chills", A),
        ("LBP, does not have chills, fever", A),
        ("LBP, never had chills, fever", A),
        ("LBP, no chills, fever", A),
    ],
)
def test_read_when_no_complaint_is_denied_then_a_sign_behind_it_is_told(
    told, text, status
):
    assert {o.finding: o.status for o in told(text).observations}["fever"] is status
