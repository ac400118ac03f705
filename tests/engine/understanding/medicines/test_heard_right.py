"""Medicines as clinicians type them: why one ended, whose allergy it is, how many are taken."""

import pytest
from fakes import TODAY
from said import status_of

from chatbot.engine.understanding.reader import read

BARRED = [
    "naproxen stopped - gastritis",
    "naproxen stopped, gastritis",
    "stopped naproxen due to gastritis",
    "stopped the naproxen (gastritis)",
    "naproxen d/c'd for gastritis",
    "naproxen dc'd for ckd",
    "naproxen dced for an ulcer",
    "off naproxen since her gastritis",
    "naproxen stopped (AKI)",
    "naproxen stopped: ulcer",
    "stopped naproxen -> MI",
]
NOT_BARRED = [
    "took naproxen until his ulcer was ruled out",
    "stopped naproxen until GI bleed excluded",
    "naproxen stopped, no gastritis",
    "naproxen stopped - no relief",
    "naproxen stopped - cost",
    "naproxen stopped, kidneys normal",
    "naproxen stopped because of a negative kidney workup",
    "stopped naproxen, on omeprazole for gastritis",
    "naproxen helped, gastritis in 2010",
    "naproxen stopped, kidney stone pain",
]
NO_SHOCK = [
    "stopped zanaflex, low bp",
    "stopped the zanaflex 4 mg tid, low bp",
    "quit zanaflex - hypotension",
    "zanaflex d/c'd, hypotension",
    "stopped tizanidine (low bp)",
]
SHOCK = [
    "stopped zanaflex but still hypotensive",
    "low bp today, stopped zanaflex",
    "stopped zanaflex, low bp now",
    "zanaflex 4 tid, low bp",
    "stopped smoking, takes zanaflex, low bp",
]
ALLERGIC = {
    "FH: penicillin allergy": [],
    "FHx: allergic to codeine": [],
    "FH: anaphylaxis to codeine": [],
    "aspirin allergy (mother had it)": [],
    "aspirin allergy (mother has it)": [],
    "codeine allergy - mother": [],
    "allergic to motrin (mother too)": ["ibuprofen"],
    "aspirin allergy (mother has it too)": ["aspirin"],
    "FH: CAD, codeine allergy": ["codeine"],
    "FH: mother DM. allergic to codeine": ["codeine"],
    "penicillin allergy (told by his mother)": ["penicillin"],
    "aspirin allergy, mother with CAD": ["aspirin"],
    "allergic to motrin, no, morphine": ["morphine"],
    "allergic to motrin no wait morphine": ["morphine"],
    "allergic to motrin, sorry, morphine": ["morphine"],
    "allergic to codeine, i mean morphine": ["morphine"],
    "allergic to codeine, actually morphine": ["morphine"],
    "allergies: codeine, correction: morphine": ["morphine"],
    "allergic to codeine, no, it's tramadol": ["tramadol"],
    "allergic to codeine, no nsaids": ["codeine"],
    "allergic to codeine, not morphine": ["codeine"],
    "allergic to codeine, no, nothing else": ["codeine"],
    "codeine: not allergic": [],
    "codeine: no allergy": [],
    "codeine: allergic": ["codeine"],
    "codeine - allergic": ["codeine"],
    "latex allergy": ["latex"],
    "allergies: latex, codeine": ["codeine", "latex"],
    "no latex allergy": [],
    "seasonal allergies": [],
}
A_DAY = {
    "norco 5/325 q6h prn (2/d)": 2,
    "norco 5/325 q6h prn, takes 2/d": 2,
    "norco 5/325 q6h prn, uses about 2 a day": 2,
    "norco 5/325 q6h prn - averaging 3 a day": 3,
    "norco 5/325 q6h prn, only takes bid": 2,
    "norco 5/325 q6h prn, takes 8 a day": 8,
    "norco 5/325 q6h prn, max 2/d": 2,
    "norco 5/325 q6h prn at bedtime": 4,
    "norco 5/325 q6h": 4,
    "norco 5/325 q6h prn, 2 days": 4,
}


def told(engine, text):
    return read(engine.lexicon, text, None, TODAY)


@pytest.mark.parametrize("text", BARRED)
def test_read_when_it_ended_for_harm_then_it_is_barred(engine, text):
    assert [t.is_barred for t in told(engine, text).treatments] == [True]


@pytest.mark.parametrize("text", NOT_BARRED)
def test_read_when_no_harm_was_found_then_it_is_not_barred(engine, text):
    assert not any(t.is_barred for t in told(engine, text).treatments)


@pytest.mark.parametrize("text", NO_SHOCK)
def test_read_when_low_pressure_is_why_it_ended_then_it_is_not_of_now(engine, text):
    assert status_of(engine, "shock", text) != "present"


@pytest.mark.parametrize("text", SHOCK)
def test_read_when_low_pressure_is_of_now_then_it_is_told(engine, text):
    assert status_of(engine, "shock", text) == "present"


@pytest.mark.parametrize(("text", "names"), ALLERGIC.items())
def test_read_when_an_allergy_is_told_then_it_is_whose_it_is(engine, text, names):
    assert [a.name for a in told(engine, text).allergies] == names


@pytest.mark.parametrize(("text", "often"), A_DAY.items())
def test_read_when_fewer_are_taken_than_may_be_then_they_count(engine, text, often):
    assert told(engine, text).treatments[0].per_day == often


@pytest.mark.parametrize("text", ["oxycodone 5 q4h prn, max 4/day"])
def test_reply_when_the_most_a_day_is_noted_then_it_asks_nothing(engine, text):
    assert not told(engine, text).questions
