"""Supposing something that changes no plan, where a statement says what then."""

import pytest
from fakes import TODAY, talk

from chatbot.engine.consult import reply, start
from chatbot.model.consult import Input
from chatbot.model.event import Answered, Compared, Explained

OPENING = "45 year old with low back strain for 2 weeks"


@pytest.fixture
def supposed(engine):
    consult, _ = start(engine, TODAY)
    opened, _ = reply(engine, consult, Input(text=OPENING, on=TODAY))

    def _supposed(question):
        return reply(engine, opened, Input(text=question, on=TODAY))[1]

    return _supposed


def test_supposition_when_no_plan_changes_then_what_is_said_of_it(supposed):
    events = supposed("would morning stiffness change anything?")

    answer = next(e.answer for e in events if isinstance(e, Answered))
    assert answer.parts[0].text == "The plan would stay as it is."
    assert answer.statements[:1] == ("inflammatory-pattern",)


def test_supposition_when_nothing_was_read_then_no_plan_is_said_to_stay(supposed):
    events = supposed("what if he is no better in a month?")

    answer = next(e.answer for e in events if isinstance(e, Answered))
    assert answer.statements[:1] == ("rethink-diagnosis",)


@pytest.mark.parametrize(
    "question",
    ["what if he has a fever?", "what if he is on warfarin?", "what if he were 81?"],
)
def test_supposition_when_the_plan_changes_then_both_are_compared(supposed, question):
    assert any(isinstance(event, Compared) for event in supposed(question))


@pytest.mark.parametrize(
    ("message", "statement"),
    [
        ("SLR negative. Does that exclude a disc herniation?", "slr-accuracy"),
        ("Sciatica not settling. Amitriptyline reasonable?", "tricyclic-sciatica"),
        ("Stenosis. Epidural?", "stenosis-injection"),
        ("Took ibuprofen. Is bed rest good?", "stay-active"),
        ("Had an MRI. Would yoga help?", "yoga"),
        ("She has asthma, is naproxen ok?", "drug-allergy-bars"),
    ],
)
def test_question_when_what_is_told_before_says_which_answer_then_it_leads(
    supposed, message, statement
):
    answer = next(e.answer for e in supposed(message) if isinstance(e, Answered))

    assert answer.statements[:1] == (statement,)


def test_dose_when_a_plan_was_shown_then_is_of_what_it_orders(engine):
    _, events = talk(engine, OPENING, "just tell me", "what dose?")

    answer = next(e.answer for e in events if isinstance(e, Answered))
    assert any("aproxen" in part.text for part in answer.parts[:1])


def test_certainty_when_a_line_was_explained_then_is_of_that_line(engine):
    _, events = talk(engine, OPENING, "naproxen dose?", "why 4", "how sure are you?")

    _, explained = talk(engine, OPENING, "naproxen dose?", "why 4")
    line = next(e.answer for e in explained if isinstance(e, Answered | Explained))
    answer = next(e.answer for e in events if isinstance(e, Answered))
    assert answer.statements == line.statements[:2]


def test_supposition_when_of_how_long_it_lasted_then_only_plans_are_compared(engine):
    _, events = talk(engine, OPENING, "heat?", "what if it's been 4 months?")

    assert not any(isinstance(event, Answered) for event in events)
    assert any(isinstance(event, Compared) for event in events)


@pytest.mark.parametrize("doubt", ["so no?", "really?", "still?"])
def test_doubt_when_something_was_answered_then_it_is_said_again(engine, doubt):
    asked = (OPENING, "nsaid ok with lisinopril?", "and spironolactone?")

    _, events = talk(engine, *asked, doubt)

    answer = next(e.answer for e in events if isinstance(e, Answered))
    assert "NSAIDs with spironolactone" in answer.parts[0].text


def test_supposition_when_it_is_of_several_things_then_plans_are_compared(engine):
    _, events = talk(
        engine, OPENING, "naproxen dose?", "what if she was 80 and had a fall"
    )

    assert not any(isinstance(event, Answered) for event in events)
    assert any(isinstance(event, Compared) for event in events)


@pytest.mark.parametrize(
    "question", ["who says", "who says?", "says who", "and who says"]
)
def test_sources_when_asked_in_two_words_then_are_of_the_last_answer(engine, question):
    _, whole = talk(engine, OPENING, "does heat help?", "which sources?")
    _, events = talk(engine, OPENING, "does heat help?", question)

    answer = next(e.answer for e in events if isinstance(e, Answered))
    expected = next(e.answer for e in whole if isinstance(e, Answered))
    assert answer.parts == expected.parts


def test_sources_when_plans_were_compared_then_are_of_the_difference(engine):
    _, compared = talk(engine, OPENING, "heat?", "what if he is on warfarin?")
    _, events = talk(engine, OPENING, "heat?", "what if he is on warfarin?", "who says")

    answer = next(e.answer for e in events if isinstance(e, Answered))
    told = next(e for e in compared if isinstance(e, Compared))
    assert {*answer.cites} <= {*told.cites}


def test_how_to_tell_when_two_things_were_compared_then_is_of_those(engine):
    asked = "what's the difference between neurogenic and vascular claudication?"
    _, events = talk(engine, OPENING, asked, "how do i tell")

    assert any(isinstance(event, Answered) for event in events)


def test_sources_when_the_consult_was_asked_about_then_are_of_that(engine):
    asked = (OPENING, "does a lidocaine patch help?", "why is naproxen in the plan?")
    _, why = talk(engine, *asked)
    _, events = talk(engine, *asked, "who says")

    told = next(e.answer for e in why if isinstance(e, Answered | Explained))
    answer = next(e.answer for e in events if isinstance(e, Answered))
    assert {*answer.cites} <= {*told.cites}


def test_dose_when_the_consult_was_asked_about_then_is_of_what_it_orders(engine):
    _, events = talk(engine, OPENING, "does the duration matter?", "so what dose")

    answer = next(e.answer for e in events if isinstance(e, Answered))
    assert any("aproxen" in part.text for part in answer.parts[:1])


@pytest.mark.parametrize("before", ["why no steroid", "naproxen?", "just tell me"])
@pytest.mark.parametrize(
    ("question", "statement"),
    [
        ("when should I see him again", "reassess-schedule"),
        ("what do I need to examine", "back-examination"),
        ("why wait a month before looking again", "review-at-a-month"),
        ("is this going to come back", "recurrence"),
    ],
)
def test_question_when_a_statement_is_asked_for_whole_then_nothing_is_carried(
    engine, before, question, statement
):
    _, events = talk(engine, OPENING, before, question)

    answer = next(e.answer for e in events if isinstance(e, Answered))
    assert any(statement in part.statements for part in answer.parts)


def test_choice_when_what_is_left_is_asked_then_is_what_the_plan_has(engine):
    _, left = talk(engine, OPENING, "what's left for him")

    answer = next(e.answer for e in left if isinstance(e, Answered | Explained))
    assert answer.parts[0].text.startswith("In this plan")
