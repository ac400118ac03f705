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


MISTYPED = (
    "amitriptilyne?",
    "what dose of amitriptilyne",
    "nortriptalyne ok at night?",
)


@pytest.mark.parametrize("question", MISTYPED)
@pytest.mark.parametrize("yes", ["yes", "yes please", "ask 1"])
def test_name_when_two_letters_are_wrong_then_is_offered_and_taken_with_a_yes(
    engine, question, yes
):
    consult, events = talk(engine, OPENING, question)
    after, answers = talk(engine, OPENING, question, yes)

    assert any(isinstance(event, Declined) for event in events)
    assert "Did you mean" in consult.answer.parts[0].text
    assert any(isinstance(event, Answered) for event in answers)
    assert "triptyline" in after.answer.question


def test_name_when_it_is_not_meant_then_a_no_denies_nothing(engine):
    before, _ = talk(engine, OPENING, MISTYPED[0])
    consult, _ = talk(engine, OPENING, MISTYPED[0], "no")

    assert consult.case == before.case


@pytest.mark.parametrize("question", ["is a mouthguard ok?", "what about vortioxetine"])
def test_name_when_it_is_no_drug_two_slips_away_then_none_is_offered(engine, question):
    consult, _ = talk(engine, OPENING, question)

    assert all("Did you mean" not in part.text for part in consult.answer.parts)
