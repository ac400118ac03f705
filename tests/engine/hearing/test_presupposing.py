"""Short answers that lean on what was told: without it they deny and close nothing."""

import pytest
from fakes import talk

from chatbot.model.event import NotUnderstood

OPENING = "54M, back strain 3 weeks no better on ibuprofen 600 tid"
MEDICINES = ("none", "none", "none", "none")


@pytest.mark.parametrize("said", ["no other", "no others", "no other red flags"])
def test_other_when_nothing_was_told_then_denies_nothing(engine, said):
    before, _ = talk(engine, OPENING)
    after, events = talk(engine, OPENING, said)

    assert after.case.observations == before.case.observations
    assert any(isinstance(e, NotUnderstood) for e in events)


def test_other_when_a_sign_was_told_then_denies_the_rest(engine):
    after, _ = talk(engine, f"{OPENING}, leg pain to the knee", "no others")

    assert after.case.observations["saddle_numbness"].value is False


@pytest.mark.parametrize(
    "said",
    ["only that pill", "just the one pill", "only this med", "just those two meds"],
)
def test_only_when_a_medicine_was_told_then_the_list_is_complete(engine, said):
    after, _ = talk(engine, OPENING, *MEDICINES, said)

    assert "other_medicines_complete" in after.case.observations
    assert not after.case.unknown_conditions


def test_only_when_no_medicine_was_told_then_the_list_stays_open(engine):
    after, events = talk(
        engine,
        "54M, back strain 3 weeks, heat did not help",
        *MEDICINES,
        "only that pill",
    )

    assert "other_medicines_complete" not in after.case.observations
    assert any(isinstance(e, NotUnderstood) for e in events)
