"""Corrections by number of what was answered just before."""

from datetime import date

import pytest

from chatbot.engine.consult import reply, start
from chatbot.model.consult import Input

TODAY = date(2026, 11, 26)


def after(engine, *said):
    consult, _ = start(engine, TODAY)
    for text in said:
        consult, _ = reply(engine, consult, Input(text=text, on=TODAY))
    return consult


@pytest.mark.parametrize(
    "text", ["wait, 2 should be yes", "sorry, 2 yes", "actually no. 2 is positive"]
)
def test_reply_when_a_number_is_corrected_then_the_last_group_is_meant(engine, text):
    consult = after(engine, "45M, back strain 5 days", "no", text)

    told = consult.case.observations
    assert told["bladder_change"].status.value == "present"
    assert told["saddle_numbness"].status.value == "absent"
    assert "iv_drug_use" not in told
    assert consult.plan.urgency == "emergency"


def test_reply_when_a_number_is_no_correction_then_the_open_group_is_meant(engine):
    consult = after(engine, "45M, back strain 5 days", "no", "2 yes")

    assert consult.case.observations["iv_drug_use"].status.value == "present"


@pytest.mark.parametrize(
    "said",
    [("2 no wait 3",), ("2", "no wait 3"), ("2", "sorry, 3 not 2"), ("2 sorry 3",)],
)
def test_number_when_it_is_taken_back_then_the_other_holds(engine, said):
    consult = after(engine, "54M, back strain 3 weeks on ibuprofen", *said)
    told = consult.case.observations

    assert told["bladder_change"].value is False
    assert told["bowel_change"].value is True


def test_number_when_both_are_answered_then_nothing_is_taken_back(engine):
    consult = after(engine, "54M, back strain 3 weeks on ibuprofen", "2 no, 3 yes")

    assert consult.case.observations["bowel_change"].value is True


@pytest.mark.parametrize(
    ("text", "age"),
    [("no, 54", 54), ("make that 54", 54), ("sorry 54", 54), ("54 actually", 54), ("61 was right", 61),
     ("make that 2", 45), ("54", 45)],
)  # fmt: skip
def test_number_when_it_is_in_no_list_that_is_open_then_it_is_of_the_one_told_last(
    engine, text, age
):
    consult = after(engine, "45M, back strain 5 days", text)

    assert consult.case.observations["age"].value == age
    assert "saddle_numbness" not in consult.case.observations


@pytest.mark.parametrize("text", ["no, 7 days", "make that 7 days", "sorry, 7 days", "no it was 7 days, not 10"])  # fmt: skip
def test_length_when_it_corrects_that_of_a_medicine_told_last_then_the_pain_keeps_its_own(
    engine, text
):
    opening = "45M, back strain 3 weeks, tylenol no help"
    consult = after(engine, opening, "ibuprofen 600 tid for 10 days", text)

    assert consult.case.treatments["ibuprofen"].days == 7
    assert consult.case.observations["duration"].value == 21
    assert "saddle_numbness" not in consult.case.observations


def test_length_when_the_medicine_was_told_beside_the_pain_then_it_is_of_the_pain(
    engine,
):
    opening = "45M, back strain 3 weeks, ibuprofen 600 tid for 10 days no help"

    assert (
        after(engine, opening, "no, 6 weeks").case.observations["duration"].value == 42
    )
