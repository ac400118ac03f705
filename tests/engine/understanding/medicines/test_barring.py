"""What must not be taken is never ordered."""

import pytest
from fakes import TODAY, talk

from chatbot.engine.understanding.reader import read

BARRED = {
    "told to avoid NSAIDs": ["nsaid"],
    "can't take NSAIDs or aspirin": ["nsaid", "aspirin"],
    "NSAIDs contraindicated": ["nsaid"],
    "no NSAIDs per nephrology": ["nsaid"],
    "should not have ibuprofen (kidneys)": ["ibuprofen"],
    "doctor said no more Advil": ["ibuprofen"],
    "can't take naproxen, ibuprofen or aspirin": ["naproxen", "ibuprofen", "aspirin"],
    "naproxen helped but was stopped because of his kidneys": ["naproxen"],
    "stopped naproxen, now on warfarin for his heart": [],
    "wants to avoid opioids": [],
    "can't take flexeril during the day": [],
    "naproxen is not contraindicated": [],
    "not on NSAIDs": [],
    "advised against muscle relaxants": ["muscle-relaxant"],
    "no naproxen since Monday": [],
}


@pytest.mark.parametrize(("text", "names"), BARRED.items(), ids=BARRED)
def test_read_when_a_medicine_must_not_be_taken_then_it_is_not_borne(
    engine, text, names
):
    reading = read(engine.lexicon, text, None, TODAY)

    assert [t.name for t in reading.treatments if t.response == "adverse"] == names


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("refuses opioids", ["opioid"]),
        ("won't take naproxen or ibuprofen", ["naproxen", "ibuprofen"]),
        ("offered duloxetine, declined", ["duloxetine"]),
        ("not on gabapentin, declined MRI", []),
        ("never tried naproxen", []),
    ],
)
def test_read_when_a_medicine_is_not_wanted_then_it_is_declined(engine, text, names):
    reading = read(engine.lexicon, text, None, TODAY)

    assert [t.name for t in reading.treatments if t.is_declined] == names


@pytest.mark.parametrize("text", ["can't take NSAIDs", "Advil is contraindicated"])
def test_plan_when_nsaids_must_not_be_taken_then_none_is_ordered(engine, text):
    consult, _ = talk(engine, f"54M back strain 2 weeks, {text}")

    ordered = {x.order.drug for x in consult.plan.lines if x.order}
    assert ordered.isdisjoint({"naproxen", "ibuprofen"})


def test_read_when_the_next_of_a_list_was_stopped_for_harm_then_only_that_is_barred(
    told,
):
    text = "back pain, gabapentin 150 mg bid, ibuprofen stopped because of his kidneys"
    status = {t.name: t.status for t in told(text).treatments}

    assert status == {"gabapentin": "unknown", "ibuprofen": "not taking"}


@pytest.mark.parametrize(
    ("text", "barred"),
    [
        ("Crohn's, naproxen caused flare", True),
        ("naproxen gave him a bleed", True),
        ("walking caused a flare, naproxen helps", False),
    ],
)
def test_read_when_a_medicine_caused_a_flare_then_it_is_barred(told, text, barred):
    (treatment,) = told(f"back pain, {text}").treatments

    assert treatment.is_barred == barred


@pytest.mark.parametrize(
    ("text", "barred"),
    [
        ("diclofenac until he bled", True),
        ("took diclofenac til he bled", True),
        ("ibuprofen till his kidneys went", True),
        ("naproxen d/c'd 2/2 AKI", True),
        ("ibuprofen d/c 2/2 GIB", True),
        ("naproxen stopped, AKI", True),
        ("diclofenac held, cr bump", True),
        ("ibuprofen stopped when creatinine rose", True),
        ("ibuprofen dc'd for melena", True),
        ("stopped naproxen after GIB", True),
        ("diclofenac until he bled, otherwise well", True),
        ("naproxen until the pain went", False),
        ("naproxen stopped after surgery", False),
        ("naproxen until last week, kidneys fine", False),
        ("ibuprofen stopped, no bleeding", False),
        ("naproxen stopped since no help; has no ulcer", False),
        ("naproxen 500 bid, off work since kidney infection", False),
    ],
)
def test_read_when_harm_ended_a_medicine_then_it_is_barred(told, text, barred):
    (treatment,) = told(f"back pain, {text}").treatments

    assert treatment.is_barred == barred
