"""A reaction that a medicine set off stands, whatever allergies are denied beside it."""

import pytest
from fakes import TODAY, talk
from said import near_misses, rows_of, status_of

from chatbot.engine.understanding.reader import read

REACTION = "nsaid_hypersensitivity"
SAID = {
    REACTION: {
        "Asthma (aspirin makes it worse), NKDA": "present",
        "nasal polyps, wheezes w aspirin, NKDA": "present",
        "polyps, wheezes w/ aspirin. No known allergies": "present",
        "NKDA. Ibuprofen sets off her asthma.": "present",
        "NKDA, gets hives with ibuprofen": "present",
        "cannot have nsaids - throat closes": "present",
        "no known allergies but naproxen makes him wheeze": "present",
        "asthma attack after toradol in 2015": "present",
        "advil gave her lip swelling once": "present",
        "had a bad reaction to Motrin as a kid, otherwise NKDA": "present",
        "NSAIDs flare his asthma": "present",
        "asthma made worse by aspirin": "present",
        "asthma aggravated by NSAIDs": "present",
        "asthma not made worse by aspirin": None,
        "tried ibuprofen (hives), heat": "present",
        "had Stevens-Johnson on meloxicam": "present",
        'allergic to "all anti-inflammatories"': "present",
        "mother wheezes with aspirin": "family",
        "no wheeze with aspirin, NKDA": "absent",
        "asthma (aspirin does not make it worse), NKDA": "absent",
        "asthma, on aspirin 81, NKDA": "absent",
        "tolerates ibuprofen": "absent",
        "no red flags, aspirin gives her hives and wheeze, no other meds": "present",
        "denies fever, motrin makes her throat swell": "present",
        "no fever or weight loss, advil brings him out in hives": "present",
        "not diabetic, ketorolac caused anaphylaxis": "present",
    }
}
NEAR = {
    REACTION: [
        "asthma, takes ibuprofen which makes his back better",
        "back pain, ibuprofen made it worse",
        "asthma never set off by aspirin",
        "flexeril - no help, wheezing today",
        "rash treated with ibuprofen",
        "asthma and back strain, on ibuprofen",
        "no hives or wheeze, aspirin gives her heartburn",
        "denies that ibuprofen gives her hives",
        "no fever, denies ibuprofen makes her wheeze",
        "it is not true that aspirin gives her hives",
        "no evidence that aspirin makes her wheeze",
    ],
    "substance_use": [
        "No drug allergies.",
        "denies drug allergies",
        "no drug reactions",
    ],
}


@pytest.mark.parametrize(("finding", "text", "status"), rows_of(SAID))
def test_read_when_a_reaction_is_told_then_no_blanket_denial_hides_it(
    engine, finding, text, status
):
    assert status_of(engine, finding, text) == status


@pytest.mark.parametrize(("finding", "text"), near_misses(NEAR))
def test_read_when_no_reaction_is_told_then_none_is_recorded(engine, finding, text):
    assert status_of(engine, finding, text) is None


def test_read_when_a_reaction_stands_behind_a_denial_then_it_is_an_allergy(engine):
    text = "no leg pain, ibuprofen makes him wheeze, healthy"

    reading = read(engine.lexicon, text, None, TODAY)

    assert [a.name for a in reading.allergies] == ["ibuprofen"]
    assert not reading.treatments


def test_read_when_a_reaction_is_told_then_the_medicine_is_no_treatment(engine):
    reading = read(engine.lexicon, "Asthma (aspirin makes it worse)", None, TODAY)

    assert ([a.name for a in reading.allergies], reading.treatments) == (
        ["aspirin"],
        (),
    )


def test_reply_when_allergies_are_denied_later_then_the_reaction_stands(engine):
    consult, _ = talk(engine, "LBP 2 weeks. Asthma, aspirin makes it worse.", "NKDA")

    assert consult.case.observations[REACTION].value is True
    assert not [x for x in consult.plan.lines if x.order and x.order.drug == "naproxen"]


@pytest.mark.parametrize("text", ["on warfarin, NKDA", "on warfarin, allergies: none"])
def test_read_when_allergies_are_denied_after_a_medicine_then_it_is_still_taken(
    engine, text
):
    reading = read(engine.lexicon, text, None, TODAY)

    assert [(t.name, t.status) for t in reading.treatments] == [("warfarin", "current")]


@pytest.mark.parametrize("text", ["72M LBP, CKD, NKDA", "PMH CKD3, allergies none"])
def test_read_when_allergies_are_denied_after_a_condition_then_it_stands(engine, text):
    assert status_of(engine, "ckd", text) == "present"


@pytest.mark.parametrize(
    "text",
    ["Took naproxen. It gave him hives.", "Naproxen worked but it caused angioedema."],
)
def test_read_when_a_later_clause_tells_of_a_reaction_then_it_is_an_allergy(
    engine, text
):
    reading = read(engine.lexicon, f"LBP. {text}", None, TODAY)

    assert [a.name for a in reading.allergies] == ["naproxen"]
    assert "nsaid_hypersensitivity" in {o.finding for o in reading.observations}
