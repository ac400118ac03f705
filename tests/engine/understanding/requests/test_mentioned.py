"""`Did I mention he's had ulcers` tells; `did I mention ulcers?` asks."""

import pytest
from fakes import talk

from chatbot.engine.understanding.requests.mentioned import as_told

OPENING = "54M, back strain 3 weeks no better on ibuprofen 600 tid"
TOLD = {
    "did I mention hes got a history of ulcers": "peptic_ulcer",
    "oh and did i mention he has ckd 4?": "ckd",
    "did i tell you the patient has asthma": "asthma",
    "have i mentioned that he's had a gi bleed": "gi_bleed",
}


@pytest.mark.parametrize(("said", "finding"), TOLD.items())
def test_mention_when_it_has_a_clause_then_is_recorded(engine, said, finding):
    consult, _ = talk(engine, OPENING, said)

    assert consult.case.observations[finding].value
    assert len(as_told(said)) == len(said)


@pytest.mark.parametrize(
    "said",
    ["did I mention ulcers?", "did you record the ulcer?", "did i say he has an ulcer"],
)
def test_mention_when_it_asks_the_record_then_nothing_is_recorded(engine, said):
    consult, _ = talk(engine, OPENING, said)

    assert "peptic_ulcer" not in consult.case.observations
