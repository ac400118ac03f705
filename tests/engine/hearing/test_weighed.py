"""Doses that are weighed, and the course of the pain, asked without a mark."""

import pytest
from fakes import talk

from chatbot.model.event import Answered, Declined, Explained

OPENING = "45M, low back strain for 2 weeks, no better on ibuprofen"


def answers(events):
    return [e.answer for e in events if isinstance(e, Answered | Declined | Explained)]


@pytest.mark.parametrize(
    "text",
    [
        "tylenol 1g tid ok", "naproxen 500 bid ok", "naproxen 500 mg bid for 10 days ok", "tramadol 50 q6h fine",
        "ibuprofen 400 tid safe", "tramadol 50 q6h too much", "naproxen 500 bid fine with plavix", "Tylenol 650 q6h okay",
    ],
)  # fmt: skip
def test_reply_when_a_dose_is_weighed_without_a_mark_then_answers_and_learns_nothing(
    engine, text
):
    before, _ = talk(engine, OPENING, "on plavix")
    consult, events = talk(engine, OPENING, "on plavix", text)

    assert answers(events)
    assert consult.case.treatments == before.case.treatments


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("takes tylenol 1g tid ok", "acetaminophen"), ("on tylenol 1g tid, ok", "acetaminophen"),
        ("naproxen 500 bid not enough", "naproxen"), ("naproxen 500 tid was ok", "naproxen"),
        ("took naproxen 500 bid ok", "naproxen"),
    ],
)  # fmt: skip
def test_reply_when_a_dose_is_told_to_be_borne_then_it_is_recorded(engine, text, name):
    consult, events = talk(engine, OPENING, text)

    assert name in consult.case.treatments
    assert not answers(events)


@pytest.mark.parametrize(
    "asked", ["natural history", "prognosis of sciatica", "sciatica prognosis"]
)
def test_reply_when_the_course_is_named_then_it_is_asked(engine, asked):
    consult, events = talk(engine, OPENING, asked)

    assert answers(events)
    assert "leg_pain" not in consult.case.observations


@pytest.mark.parametrize(
    "asked",
    [
        "how long til it gets better on its own", "how long until it heals", "how long before it goes away on its own",
        "will it get better on its own", "does it resolve by itself",
    ],
)  # fmt: skip
@pytest.mark.parametrize("before", ["what about an epidural?", "gabapentin?"])
def test_reply_when_it_heals_by_itself_then_it_is_the_pain_not_the_treatment(
    engine, before, asked
):
    _, events = talk(engine, OPENING, before, asked)

    assert "prognosis" in answers(events)[0].topics
