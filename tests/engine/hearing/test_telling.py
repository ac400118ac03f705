"""Facts before a question are kept, and the question is answered."""

import pytest
from fakes import status_of, talk

from chatbot.model.event import Answered, EmergencyRaised, Noticed, Planned

NAMED = {
    "Taking apixaban; naproxen safe?": "apixaban",
    "back pain, on warfarin, would celecoxib be safe": "warfarin",
    "On warfarin; is naproxen ok": "warfarin",
}


@pytest.mark.parametrize(("text", "taken"), NAMED.items(), ids=NAMED)
def test_reply_when_facts_precede_a_question_then_both_are_heard(engine, text, taken):
    consult, events = talk(engine, text)

    assert set(consult.case.treatments) == {taken}
    assert any(isinstance(e, Answered) for e in events)


def test_reply_when_a_sign_precedes_a_question_then_the_emergency_is_raised(engine):
    _, events = talk(engine, "Can't pee since yesterday; what do I do")

    assert any(isinstance(e, EmergencyRaised) for e in events)


def test_reply_when_a_bare_name_is_asked_about_after_facts_then_it_is_not_recorded(
    engine,
):
    consult, events = talk(engine, "54M, Soma - would you ever?")

    assert not consult.case.treatments
    assert any(isinstance(e, Answered) for e in events)


@pytest.mark.parametrize("text", ["34F; LBP 2 weeks; can walk", "HTN; DM; LBP 2 weeks"])
def test_reply_when_nothing_is_asked_then_all_of_it_is_told(engine, text):
    _, events = talk(engine, text)

    assert not any(isinstance(e, Answered) for e in events)


@pytest.mark.parametrize(
    "text",
    [
        "Six weeks in and no better. What now?",
        "she's in agony though, what can i give her",
        "she is in agony, what next?",
    ],
)
def test_reply_when_what_now_follows_facts_then_the_plan_is_promised(engine, text):
    _, events = talk(engine, text)

    assert [e.code for e in events if isinstance(e, Noticed)] == ["plan to come"]


def test_reply_when_what_now_is_all_then_the_plan_is_shown(engine):
    _, events = talk(engine, "Tried everything, what now?")

    assert any(isinstance(e, Planned) for e in events)


def test_reply_when_a_semicolon_stands_in_a_description_then_all_of_it_is_told(engine):
    consult, _ = talk(
        engine, "tried soma; allergic to sulfa. 39F LBP 3 months. celebrex?"
    )

    assert "sulfonamide" in consult.case.allergies
    assert consult.case.observations["age"].value == 39


def test_question_when_it_runs_on_from_what_is_told_then_both_are_taken(engine):
    opening = "52M low back strain 8 weeks, flexeril 10 tid"
    consult, events = talk(engine, opening, "drowsy on flexeril can he drive")

    assert consult.case.treatments["cyclobenzaprine"].response == "adverse"
    assert any(isinstance(event, Answered) for event in events)


@pytest.mark.parametrize(
    "said",
    ["wait its 5 weeks not 3", "sorry 5 weeks not 3", "actually 5 weeks",
     "5 wks not 3", "i meant 5 weeks"],
)  # fmt: skip
def test_duration_when_it_is_corrected_in_short_then_the_new_one_holds(engine, said):
    consult, _ = talk(engine, "71M hurt his back 3 wks ago, naproxen no help", said)

    assert consult.case.observations["duration"].value == 35


@pytest.mark.parametrize("said", ["not 5 weeks", "actually he waited 5 weeks for PT"])
def test_duration_when_another_is_named_then_the_old_one_holds(engine, said):
    consult, _ = talk(engine, "71M hurt his back 3 wks ago, naproxen no help", said)

    assert consult.case.observations["duration"].value == 21


def test_reply_when_a_note_ends_as_a_question_may_then_it_is_told(engine):
    note = (
        "* 77 y/o M\n* fell off a bus 4 days ago\n* pred 7.5mg for GCA since 2023\n"
        "* denies leg symptoms\n* PU'd this am, bowels ok"
    )

    consult, _ = talk(engine, note)

    assert status_of(consult, "steroid_use") == "present"
    assert status_of(consult, "leg_weakness") == "absent"
    assert consult.case.observations["age"].value == 77
