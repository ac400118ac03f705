import pytest
from fakes import talk

from chatbot.model.event import Answered, Declined

OPENING = "54F, low back strain for 2 weeks"
REFUSED = "could you give me something for migraine too?"


def offered(engine):
    _, events = talk(engine, OPENING, REFUSED)
    return next(e.answer.nearest for e in events if isinstance(e, Declined))


@pytest.mark.parametrize(
    "choice", ["ask 2", "ask the second", "the second question", "question 2 please"]
)
def test_offer_when_chosen_by_its_place_then_is_asked(engine, choice):
    consult, events = talk(engine, OPENING, REFUSED, choice)

    assert any(isinstance(event, Answered) for event in events)
    assert consult.answer.question == offered(engine)[1]


def test_offer_when_chosen_by_its_words_then_is_asked(engine):
    first = offered(engine)[0]

    consult, _ = talk(engine, OPENING, REFUSED, first)

    assert consult.answer.question == first


def test_number_when_a_question_is_open_then_answers_that(engine):
    consult, _ = talk(engine, OPENING, "none", REFUSED, "2")

    assert "iv_drug_use" in consult.case.observations


def test_number_when_nothing_was_offered_then_is_no_choice(engine):
    consult, _ = talk(engine, OPENING, "ask 2")

    assert consult.answer is None or consult.answer.question != offered(engine)[1]
