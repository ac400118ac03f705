"""What is asked without a mark behind a sign, a subject or a choice."""

import pytest
from fakes import talk

from chatbot.model.event import Answered, Declined, Explained

OPENING = "45M, low back strain for 2 weeks, no better on ibuprofen"


def answers(events):
    return [e.answer for e in events if isinstance(e, Answered | Declined | Explained)]


@pytest.mark.parametrize(
    ("text", "sign"),
    [
        ("saddle numbness - what do i do", "saddle_numbness"),
        ("fever \u2013 who do i call", "fever"),
        ("weak left leg - what now", "leg_weakness"),
    ],
)
def test_reply_when_a_sign_stands_before_a_dash_then_is_told_and_answered(
    engine, text, sign
):
    consult, events = talk(engine, OPENING, "none", text)

    assert consult.case.observations[sign].value
    assert answers(events)


@pytest.mark.parametrize(
    "text", ["fear avoidance - what do i do", "kinesiophobia what do i do"]
)
def test_reply_when_a_subject_stands_before_a_dash_then_is_asked_about(engine, text):
    before, _ = talk(engine, OPENING, "none")
    consult, events = talk(engine, OPENING, "none", text)

    assert answers(events)
    assert consult.case.observations == before.case.observations


@pytest.mark.parametrize(
    "text",
    [
        "amitriptyline at night instead of ibuprofen",
        "naproxen rather than ibuprofen",
        "2 wks of meloxicam prob fine",
        "tramadol dose if she is 80",
        "bump advil 600 tid w food",
        "flexeril 5 qhs x 1 wk reasonable",
        "celebrex 200 daily alternative",
        "naproxen 500 bid 10d + omeprazole 20, sound right",
        "stop losartan while on an nsaid or no",
    ],
)
def test_reply_when_one_is_proposed_for_another_then_neither_is_told(engine, text):
    before, _ = talk(engine, OPENING)
    consult, events = talk(engine, OPENING, text)

    assert answers(events)
    assert consult.case.treatments == before.case.treatments


@pytest.mark.parametrize(
    "text", ["is smoking relevant", "is hypertension an issue", "is diabetes a factor"]
)
def test_reply_when_it_asks_if_something_bears_then_it_is_not_told(engine, text):
    before, _ = talk(engine, OPENING)
    consult, events = talk(engine, OPENING, text)

    assert answers(events)
    assert consult.case.observations == before.case.observations


@pytest.mark.parametrize(
    "text",
    ["has significant weakness of the left leg", "is weak in the left leg, important"],
)
def test_reply_when_a_sign_is_called_important_then_it_is_told(engine, text):
    consult, _ = talk(engine, OPENING, text)

    assert consult.case.observations["leg_weakness"].value


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("naproxen 500 bid, sleep reasonable", "naproxen"),
        ("takes gabapentin 300, reasonable relief", "gabapentin"),
        ("hurts since lifting 2 boxes. naproxen ok", "naproxen"),
        ("warfarin possibly", "warfarin"),
        ("flexeril alternative tried, no better", "cyclobenzaprine"),
    ],
)
def test_reply_when_it_tells_in_such_words_then_the_medicine_is_told(
    engine, text, name
):
    consult, _ = talk(engine, OPENING, text)

    assert name in consult.case.treatments


@pytest.mark.parametrize("text", ["naproxen on warfarin", "ESI on warfarin"])
def test_reply_when_one_is_named_on_what_is_taken_then_it_is_asked_of(engine, text):
    before, _ = talk(engine, f"{OPENING}, on warfarin")
    consult, events = talk(engine, f"{OPENING}, on warfarin", text)
    fresh, _ = talk(engine, OPENING, text)

    assert answers(events)
    assert consult.case.treatments == before.case.treatments
    assert fresh.case.treatments["warfarin"].status == "current"


@pytest.mark.parametrize(
    "text", ["still on ibuprofen", "back on ibuprofen", "on warfarin"]
)
def test_reply_when_something_is_taken_then_it_is_told(engine, text):
    consult, _ = talk(engine, OPENING, text)

    assert consult.case.treatments[text.split()[-1]].status == "current"


def test_reply_when_a_clinician_would_give_it_then_it_is_planned(engine):
    consult, _ = talk(engine, OPENING, "i'd give tramadol 50 q6")

    assert consult.case.treatments["tramadol"].status == "planned"


def test_reply_when_a_question_opens_with_if_then_nothing_is_told(engine):
    before, _ = talk(engine, OPENING)
    consult, events = talk(engine, OPENING, "if he has ckd what dose of duloxetine")

    assert answers(events)
    assert consult.case == before.case


def test_reply_when_a_childhood_reaction_stands_before_ok_then_all_is_told(engine):
    text = "42F back pain. celecoxib caused hives as a kid; naproxen ok"

    consult, _ = talk(engine, text)

    assert {"age", "back_complaint"} <= consult.case.observations.keys()
    assert "celecoxib" in consult.case.allergies
