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


def test_questions_when_one_statement_leads_two_then_the_second_only_points_to_it(
    engine,
):
    _, events = talk(engine, "does CBT help? and mindfulness?")
    first, second = (e.answer for e in events if isinstance(e, Answered))

    assert first.statements[0] == "cbt-mbsr"
    assert second.parts[0].text == "What is said above answers this as well."
    assert first.parts[0].text not in [part.text for part in second.parts]
