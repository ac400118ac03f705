"""What is suspected in this patient leads, and what nobody asked is never an all-clear."""

import pytest
from fakes import talk

from chatbot.model.event import Answered, Explained

OPENING = "63M, low back pain 8 weeks, worse at night, tylenol no help, DM2, lost 10 lb"
PLAIN = "34M, back strain 2 weeks, ibuprofen no help"
NONE = ["none"] * 5


def lines(events):
    answer = next(e.answer for e in events if isinstance(e, Answered | Explained))
    return [part.text for part in answer.parts]


@pytest.mark.parametrize(
    "asked",
    [
        "what would you worry about?", "any red flags here?", "is this serious",
        "what's your differential", "ddx?", "what could this be?", "what worries you most",
        "should I be worried about this?", "does he have any red flags", "what do you think is going on",
        "whats the most likely", "what is the most likely diagnosis here", "most likely cause?", "most likely dx?",
    ],
)  # fmt: skip
def test_suspicion_when_asked_of_the_patient_then_names_what_was_told(engine, asked):
    _, events = talk(engine, OPENING, asked)
    told = lines(events)

    assert told[1].startswith("spinal infection (urgent): diabetes")
    assert any("malignancy" in t and "unexplained weight loss" in t for t in told[:4])
    assert any(t.startswith("Not asked yet, so not excluded: cauda") for t in told)


def test_suspicion_when_a_disease_is_named_then_keeps_to_it(engine):
    _, events = talk(engine, OPENING, "could it be cancer?")
    told = lines(events)

    assert "unexplained weight loss" in told[1]
    assert not any("spinal infection" in t for t in told[:2])
    assert any("a cancer now or in the past" in t for t in told if "not excluded" in t)


def test_suspicion_when_nothing_was_raised_then_says_what_is_open(engine):
    _, events = talk(engine, PLAIN, "are you worried about an infection?")
    told = lines(events)

    assert told[0] == "Nothing that was told so far raises a flag for spinal infection."
    assert told[1].startswith("Not known yet, so not excluded: ")
    assert "fever" in told[1]


def test_suspicion_when_signs_were_denied_then_says_so(engine):
    _, events = talk(engine, PLAIN, *NONE, "could this be cauda equina?")

    denied = next(t for t in lines(events) if t.startswith("Denied: "))
    assert "no numbness between the legs" in denied


def test_suspicion_when_an_emergency_stands_then_it_leads(engine):
    _, events = talk(engine, "40F back pain, can't pee since yesterday", "ddx?")

    assert lines(events)[0].startswith("This patient: an emergency.")


@pytest.mark.parametrize(
    "asked",
    ["what are the red flags?", "could it be the naproxen?", "is naproxen serious",
     "what red flags are there for cancer", "is he diabetic", "most likely", "likely",
     "what is the leading cause of sciatica"],
)  # fmt: skip
def test_suspicion_when_it_is_not_asked_then_other_answers_stand(engine, asked):
    _, events = talk(engine, OPENING, asked)

    assert not any(
        part.text.startswith(("To be thought of", "No red flag was told"))
        for e in events
        if isinstance(e, Answered | Explained)
        for part in e.answer.parts
    )


@pytest.mark.parametrize("asked", ["does he need the ED", "needs an ER visit?"])
def test_urgency_when_a_place_is_needed_then_is_of_this_patient(engine, asked):
    _, events = talk(engine, OPENING, asked)

    assert lines(events)[0].startswith("This patient: urgent")


def test_suspicion_when_an_anti_inflammatory_is_asked_for_then_names_no_disease(engine):
    _, events = talk(engine, PLAIN, "can he have any anti-inflammatory at all?")

    assert not any("raises a flag" in line for line in lines(events))


@pytest.mark.parametrize(
    "text",
    [
        "so no fracture right", "no fracture then", "so we can rule out a fracture", "that rules out a fracture right",
        "thats not a fracture then", "so fracture is out", "so it isnt a fracture", "no spinal fracture, right",
    ],
)  # fmt: skip
def test_suspicion_when_a_disease_is_concluded_out_then_answers_and_denies_nothing(
    engine, text
):
    consult, events = talk(engine, "81F fell 1 wk ago, low back pain 1 week", text)

    assert not [f for f in consult.case.observations if "fracture" in f]
    assert "fracture (urgent): age 81 years" in lines(events)[1]


@pytest.mark.parametrize(
    "text",
    ["so not cauda equina right", "that excludes cauda equina right", "so no ces"],
)
def test_suspicion_when_an_emergency_is_concluded_out_then_raises_and_denies_none(
    engine, text
):
    before, _ = talk(engine, PLAIN)
    consult, events = talk(engine, PLAIN, text)

    assert consult.case == before.case
    assert "Not known yet, so not excluded" in " ".join(lines(events))


@pytest.mark.parametrize(
    ("text", "finding"),
    [
        ("no cancer", "cancer_history"), ("no fever right", "fever"), ("so no weakness", "leg_weakness"),
        ("so no history of cancer", "cancer_history"),
    ],
)  # fmt: skip
def test_suspicion_when_a_sign_or_a_history_is_denied_then_it_is_recorded(
    engine, text, finding
):
    consult, _ = talk(engine, PLAIN, text)

    assert consult.case.observations[finding].status.value == "absent"


@pytest.mark.parametrize(
    "text",
    [
        "so im good to treat as strain?", "can i treat this as a simple strain", "just a strain then?", "so just a strain",
        "nothing serious then", "so nothing serious right", "ok to call it a strain",
    ],
)  # fmt: skip
def test_suspicion_when_all_is_called_well_then_says_what_was_raised_and_denies_nothing(
    engine, text
):
    turns = (
        "33M LBP 5 days, tylenol no help, fell off bike at 20 mph",
        "midline tender L2",
    )
    before, _ = talk(engine, *turns)
    consult, events = talk(engine, *turns, text)

    assert consult.case == before.case
    assert lines(events)[1] == "fracture (urgent): a major injury."


@pytest.mark.parametrize(
    "text",
    ["how to treat strain", "treat strain with heat", "can i treat it with heat"],
)
def test_suspicion_when_treatment_is_asked_then_is_not_meant(engine, text):
    _, events = talk(engine, PLAIN, text)

    assert not lines(events)[0].startswith(("To be thought of", "No red flag"))
