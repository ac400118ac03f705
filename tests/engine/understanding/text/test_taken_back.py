"""Allergies that are told and taken back, and those that only sound like it."""

import pytest
from fakes import TODAY
from said import status_of

from chatbot.engine.understanding import read

TAKEN_BACK = [
    "thought to be allergic to penicillin but isn't",
    "labelled allergic to aspirin, tolerated it since",
    "penicillin allergy delabelled",
    "PCN allergy de-labelled 2023",
    "penicillin allergy label removed after testing",
    "NSAID allergy removed from chart",
    "tested negative for penicillin allergy",
    "previously labelled allergic to naproxen, took it last year without problems",
    "allergic to ibuprofen as a child, has taken it many times since without reaction",
    "listed as allergic to NSAIDs, not a true allergy",
    "not really allergic to codeine",
    "told she was allergic to penicillin, testing negative",
    "penicillin allergy disproved by challenge",
    "penicillin allergy - outgrown",
    "used to be allergic to penicillin, no longer",
    "was allergic to ibuprofen but isn't any more",
    "NSAID allergy listed in error",
    "reported sulfa allergy was ruled out",
]
KEPT = {
    "allergic to penicillin but isn't sure about codeine": "penicillin",
    "allergic to penicillin but not to aspirin": "penicillin",
    "allergic to penicillin but isn't allergic to NSAIDs": "penicillin",
    "allergic to penicillin, tolerates cephalosporins": "penicillin",
    "allergic to naproxen, tolerates ibuprofen": "naproxen",
    "allergic to ibuprofen, tolerates tylenol": "ibuprofen",
    "allergic to aspirin, was told not to take it since": "aspirin",
    "penicillin allergy, tested positive": "penicillin",
    "naproxen allergy, tested negative for flu": "naproxen",
    "aspirin allergy, DVT excluded": "aspirin",
    "ibuprofen allergy, walks without problems": "ibuprofen",
    "allergic to naproxen, isn't pregnant": "naproxen",
    "allergic to naproxen, no longer smokes": "naproxen",
    "naproxen allergy - not tolerated": "naproxen",
    "allergic to naproxen, took it once and had hives": "naproxen",
    "allergic to naproxen, took it without knowing and had hives": "naproxen",
    "penicillin allergy (delabelled), tramadol allergy": "tramadol",
    "codeine delabelled, allergic to tramadol": "tramadol",
    "may be allergic to naproxen": "naproxen",
}


@pytest.mark.parametrize("text", TAKEN_BACK)
def test_read_when_an_allergy_is_taken_back_then_it_is_none(engine, text):
    reading = read(engine.lexicon, text, None, TODAY)

    assert reading.allergies == ()
    assert status_of(engine, "nsaid_hypersensitivity", text) in {None, "absent"}


@pytest.mark.parametrize(("text", "name"), KEPT.items())
def test_read_when_something_else_is_taken_back_then_the_allergy_stands(
    engine, text, name
):
    reading = read(engine.lexicon, text, None, TODAY)

    assert [a.name for a in reading.allergies] == [name]


def test_read_when_it_is_taken_in_spite_of_a_label_then_it_is_taken(engine):
    text = "aspirin allergy on chart but takes aspirin daily without issue"

    reading = read(engine.lexicon, text, None, TODAY)

    assert [(t.name, t.status) for t in reading.treatments] == [("aspirin", "current")]


@pytest.mark.parametrize(
    "text", ["PMH ulcer, penicillin allergy delabelled", "ulcer, PCN allergy outgrown"]
)
def test_read_when_an_allergy_is_taken_back_then_nothing_beside_it_is(engine, text):
    assert status_of(engine, "peptic_ulcer", text) in {"present", "past"}
