"""What is taken in without being asked for is said back."""

import pytest
from fakes import talk

from chatbot.model.event import Noticed

OPENING = "45M, low back strain for 2 weeks, no better on ibuprofen 400 mg tid"


def lists_closed(engine, *said):
    _, events = talk(engine, *said)
    return [e.text for e in events if isinstance(e, Noticed) and e.code == "complete"]


@pytest.mark.parametrize(
    ("said", "closed"),
    [
        ("no pmh no other meds nkda", "other regular medicines, other conditions, allergies"),
        ("otherwise healthy, no fever", "other conditions"),
        ("nil meds, legs fine", "other regular medicines"),
    ],
)  # fmt: skip
def test_reply_when_a_list_is_closed_unasked_beside_a_fact_then_says_so(
    engine, said, closed
):
    assert set(lists_closed(engine, OPENING, said)[0].split(", ")) == set(
        closed.split(", ")
    )


def test_reply_when_a_list_stays_open_then_none_is_said_to_be_closed(engine):
    assert lists_closed(engine, OPENING, "no fever, on lisinopril") == []
