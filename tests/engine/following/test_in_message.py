"""What a bare question at the end of a message is about."""

import pytest
from fakes import talk

from chatbot.model.event import Answered, Declined


@pytest.mark.parametrize(
    "message",
    [
        "PE on eliquis, how long?",
        "colles fracture cast, how long?",
    ],
    ids=str,
)
def test_bare_question_when_its_message_is_of_others_then_is_declined(engine, message):
    _, events = talk(engine, "45 year old with low back strain for 2 weeks", message)

    assert any(isinstance(event, Declined) for event in events)


@pytest.mark.parametrize(
    "message",
    ["My sciatica is bad, how long?", "He is on naproxen, how long?"],
    ids=str,
)
def test_bare_question_when_its_message_is_ours_then_is_answered(engine, message):
    _, events = talk(engine, "45 year old with low back strain for 2 weeks", message)

    assert any(isinstance(event, Answered) for event in events)
