"""Why a treatment is not given: every form means `why not X`."""

import pytest
from fakes import talk

from chatbot.engine.following.leaving_out import as_why_not
from chatbot.model.event import Answered, Explained, Learned

OPENING = "62F, low back strain for 2 weeks, eGFR 28"
AXIAL = "54M, axial low back pain 3 weeks, no leg pain, taking naproxen 500 bid"


def _told(events):
    return next(e.answer for e in events if isinstance(e, Answered | Explained))


@pytest.mark.parametrize(
    "question",
    [
        "why no nsaid?",
        "which finding ruled out nsaids",
        "why did you reject nsaids",
        "why were nsaids ruled out",
        "why no nsaids then",
        "how come no nsaid",
        "so how come there's no nsaid",
        "no nsaids why",
        "no nsaid, why?",
        "no nsaid?",
        "any reason not to give an nsaid",
        "reason for no nsaids",
        "why can't I give an nsaid",
        "what's against an nsaid",
        "whats stopping me giving nsaids",
        "what's wrong with an nsaid",
        "thx, and why no nsaid",
        "why isn't an nsaid recommended",
        "remind me why an nsaid isn't indicated",
        "explain why nsaids are not given",
    ],
)
def test_absence_when_it_is_asked_for_then_is_what_bars_it_here(engine, question):
    _, plain = talk(engine, OPENING, "just tell me", "why not an nsaid")
    _, events = talk(engine, OPENING, "just tell me", question)

    assert _told(events).parts == _told(plain).parts
    assert "With eGFR 28" in _told(events).parts[0].text


def test_absence_when_it_is_asked_for_then_nothing_is_recorded(engine):
    consult, events = talk(engine, OPENING, "no nsaids why")

    assert not any(isinstance(event, Learned) for event in events)
    assert not consult.case.treatments


@pytest.mark.parametrize("told", ["no nsaids", "no nsaids because of his kidneys"])
def test_absence_when_it_is_told_then_is_no_question(engine, told):
    _, events = talk(engine, AXIAL.replace("naproxen 500 bid", "heat"), told)

    assert not any(isinstance(event, Answered | Explained) for event in events)


@pytest.mark.parametrize(
    "question",
    [
        "no response to naproxen?",
        "what's wrong with naproxen",
        "why no better?",
        "what's wrong with the plan",
    ],
)
def test_question_when_no_treatment_is_left_out_then_stays(engine, question):
    consult, _ = talk(engine, AXIAL)

    assert as_why_not(engine, consult.case, consult.plan, question) == question


@pytest.mark.parametrize(
    ("question", "name"),
    [
        ("why not a relaxant", "muscle relaxants"),
        ("why is a relaxant not in the plan", "muscle relaxants"),
        ("why no acetaminophen", "acetaminophen"),
        ("how come no tens", "TENS"),
    ],
)
def test_treatment_when_the_plan_is_silent_on_it_then_that_is_said_first(
    engine, question, name
):
    _, events = talk(engine, AXIAL, "just tell me", question)

    answer = _told(events)
    assert answer.parts[0].text == f"Not in the plan as it stands: {name}."
    assert not any("count of 8 trials" in part.text for part in answer.parts[:2])


def test_treatment_when_the_plan_gives_one_like_it_then_that_line_says_why(engine):
    told = "47M back strain 12 days, motrin 600 tid and flexeril no help"
    _, events = talk(engine, told, "just tell me", "why not celecoxib")

    assert "gives naproxen, of the same class" in _told(events).parts[1].text


def test_treatment_when_only_what_the_plan_stops_bars_it_then_the_plan_comes_first(
    engine,
):
    told = "47M back strain 12 days, motrin 600 tid and flexeril no help"
    _, events = talk(engine, told, "just tell me", "why not tramadol")

    first, *others = _told(events).parts
    assert first.text.startswith("No opioid at this point")
    assert any("With cyclobenzaprine" in part.text for part in others)


def test_treatment_when_the_plan_has_it_then_that_is_never_denied(engine):
    _, events = talk(engine, AXIAL, "just tell me", "why no heat")

    assert _told(events).parts[0].text.startswith("Superficial heat")


def test_treatment_when_no_patient_was_told_then_no_plan_is_spoken_of(engine):
    _, events = talk(engine, "why not a relaxant")

    assert not any("plan as it stands" in part.text for part in _told(events).parts)


@pytest.mark.parametrize("text", ["topical lidocaine then", "lidocaine patch then"])
def test_name_when_it_is_proposed_after_an_answer_then_is_not_recorded(engine, text):
    consult, events = talk(engine, OPENING, "why no nsaid", text)

    assert not consult.case.treatments
    assert any(isinstance(event, Answered) for event in events)


def test_better_when_asked_for_after_an_answer_then_is_heard(engine):
    _, events = talk(engine, AXIAL, "is flexeril ok", "anything better")

    assert any(isinstance(event, Answered | Explained) for event in events)


def test_left_out_when_it_hangs_on_what_is_not_known_then_says_so(engine):
    _, events = talk(engine, "60F chronic low back pain 2 years", "why no duloxetine")
    answer = next(e.answer for e in events if isinstance(e, Answered))

    assert "Not known of this patient" in answer.parts[1].text


def test_left_out_when_the_plan_stops_it_then_that_is_not_denied(engine):
    opening = "53F lbp 2.5 wks, diclofenac 75 bid x 1wk no relief, takes losartan"
    _, events = talk(engine, opening, "why not stronger diclofenac")
    answer = next(e.answer for e in events if isinstance(e, Answered))

    assert "Stop diclofenac" in answer.parts[0].text
