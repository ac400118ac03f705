"""A ground that is given for a question: what is there is told, what is missing only supposed."""

import pytest
from fakes import talk

from chatbot.model.event import Answered, Declined

OPENING = "48M back strain 3 weeks, no better on ibuprofen 800, no leg pain"


@pytest.mark.parametrize(
    "text",
    [
        "given there's no fever, is discitis off the table",
        "with no weakness why would he need a surgeon",
        "as he has no kidney trouble what dose of ibuprofen",
        "seeing that his bladder is fine, can we hold the MRI",
        "now that the red flags are excluded do I still need bloods",
        "since the neuro exam is normal do I need to image",
        "since he has no red flags can I skip imaging?",
        "in the long run would he be better off fused",
        "could lousy sleep be holding back his recovery",
    ],
)
def test_reply_when_a_missing_sign_is_the_ground_then_it_is_not_denied(engine, text):
    before, _ = talk(engine, OPENING)
    after, events = talk(engine, OPENING, text)

    assert after.case == before.case
    assert any(isinstance(event, Answered | Declined) for event in events)


@pytest.mark.parametrize(
    ("text", "finding"),
    [
        ("since he has a fever should I order bloods?", "fever"),
        ("since he has a fever should I order bloods", "fever"),
        ("given the saddle numbness, what scan do I get", "saddle_numbness"),
        ("because his foot drops do I refer him?", "foot_drop"),
        ("as he has ckd what dose of gabapentin", "ckd"),
    ],
)
def test_reply_when_a_sign_is_the_ground_then_it_is_told(engine, text, finding):
    after, _ = talk(engine, OPENING, text)

    assert after.case.observations[finding].value is True
    assert "gabapentin" not in after.case.treatments
