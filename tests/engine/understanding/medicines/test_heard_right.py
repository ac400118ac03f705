"""Medicines as clinicians type them: why one ended, whose allergy it is, how many are taken."""

import pytest
from fakes import TODAY, talk
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
    "hx GI bleed on naproxen 2019",
    "ulcer from naproxen",
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
    "no bleeding on naproxen last year",
    "hx GI bleed, on naproxen 500 bid",
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
    "PCN and codeine allergies": ["penicillin", "codeine"],
    "penicillin, codeine & morphine allergies": ["penicillin", "codeine", "morphine"],
    "back strain 3 wks, PCN and codeine allergies, takes metformin": [
        "penicillin",
        "codeine",
    ],
    "metformin 500 bid, codeine and tramadol allergies": ["codeine", "tramadol"],
    "no PCN or codeine allergies": [],
    "metformin, seasonal allergies": [],
    "metformin, penicillin allergy": ["penicillin"],
    "takes metformin, PCN and codeine allergies": ["penicillin", "codeine"],
    "takes metformin with PCN and codeine allergies": ["penicillin", "codeine"],
    "on metformin, morphine/codeine allergies": ["morphine", "codeine"],
    "takes metformin, PCN & codeine allergic": ["penicillin", "codeine"],
    "takes metformin and penicillin, codeine allergy": ["codeine"],
    "takes metformin, no PCN or codeine allergies": [],
    "takes metformin, loratadine and flonase for allergies": [],
    "metformin, lisinopril, allergies: codeine": ["codeine"],
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
STATUS = {
    "54M back strain 3 wks, venlafaxine 150 for mood": "current",
    "venlafaxine 150 for mood": "current",
    "duloxetine 60 daily for her anxiety": "current",
    "nortriptyline 25 for migraines": "current",
    "gabapentin 600 tid for neuropathy, not for back": "current",
    "meds: amitriptyline 25 for IBS": "current",
    "tried venlafaxine for mood": "unknown",
    "stopped venlafaxine for mood": "stopped",
    "considering venlafaxine for mood": "planned",
    "put her on venlafaxine": "planned",
    "I'll put her on venlafaxine": "planned",
    "give her venlafaxine": "planned",
    "the surgeon put her on venlafaxine": "current",
    "her GP has put her on venlafaxine": "current",
    "no venlafaxine for mood": "not taking",
    "duloxetine for back pain": "unknown",
    "gabapentin for 3 weeks": "unknown",
    "flexeril for spasm": "unknown",
    "given rx for robaxin, hasn't picked it up": "not taking",
    "given rx for robaxin, picked it up yesterday": "current",
    "pharmacy was out of flexeril so he never got it": "not taking",
    "naproxen bid, never got any relief": "unknown",
    "took pradaxa till march": "past",
    "on gabapentin until june": "past",
    "will trial baclofen 5 tid": "planned",
    "trial of baclofen, no help": "unknown",
}
DOSE = {
    "lyrica 75 bid not helping, increased to 150 bid yest": (150, 2),
    "gabapentin 300 tid, no relief, now 600 tid": (600, 3),
    "gabapentin 300 tid no relief, increased to 600": (600, 3),
    "gabapentin 300 tid helps, pain now 3/10": (300, 3),
    "gabapentin 300 tid no relief, now 54": (300, 3),
    "gabapentin 300 tid, no help, now 6 weeks in": (300, 3),
    "naproxen 500 bid helps, bp now 150/90": (500, 2),
    "gabapentin 300 tid, dropped to 100": (100, 3),
    "ibuprofen 800 tid, cut to 400": (400, 3),
}
HELD = {
    "xarelto stopped for epidural tomorrow": "current",
    "eliquis stopped 3 days before ESI": "current",
    "plavix stopped for his procedure": "current",
    "stopped eliquis after ablation": "stopped",
    "xarelto stopped after the procedure": "stopped",
    "warfarin stopped for bleeding": "not taking",
    "eliquis discontinued permanently": "stopped",
}
BARS_TOLD = {
    "ADR: tramadol (seizure)": "tramadol",
    "can't do opioids - in recovery": "opioid",
    "can't take nsaids what else": "nsaid",
    "can't do nsaids now what": "nsaid",
    "cannot take nsaids options": "nsaid",
    "can't he take nsaids": None,
    "why can't he take nsaids": None,
    "nsaids contraindicated in pregnancy": None,
    "when to avoid nsaids": None,
    "is allergic to aspirin a contraindication": None,
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


@pytest.mark.parametrize(("text", "status"), STATUS.items())
def test_read_when_it_is_for_something_else_or_was_never_had_then_so_it_is(
    engine, text, status
):
    assert [t.status for t in told(engine, text).treatments] == [status]


@pytest.mark.parametrize(("text", "dose"), DOSE.items())
def test_read_when_a_dose_changed_behind_its_effect_then_the_later_holds(
    engine, text, dose
):
    assert [(t.dose, t.per_day) for t in told(engine, text).treatments] == [dose]


@pytest.mark.parametrize("text", ["takes oxy 30s", "refill his oxy 30s"])
def test_read_when_a_strength_looks_like_an_age_then_it_is_none(engine, text):
    assert all(o.finding != "age" for o in told(engine, text).observations)


@pytest.mark.parametrize(("text", "status"), HELD.items())
def test_read_when_a_blood_thinner_pauses_for_a_procedure_then_it_counts(
    engine, text, status
):
    assert told(engine, text).treatments[0].status == status


@pytest.mark.parametrize(("text", "name"), BARS_TOLD.items())
def test_reply_when_a_bar_is_told_in_words_that_ask_then_it_is_kept(engine, text, name):
    consult, _ = talk(engine, "54M back strain 3 wks", text)
    barred = [n for n, t in consult.case.treatments.items() if t.is_barred]

    assert [*consult.case.allergies, *barred] == ([name] if name else [])


def test_read_when_an_ulcer_ended_the_drug_behind_it_then_tylenol_is_not_barred(engine):
    consult, _ = talk(engine, "49M back pain 3 wks. Tylenol, meloxicam stopped (ulcer)")

    told = consult.case.treatments
    assert (told["acetaminophen"].is_barred, told["meloxicam"].is_barred) == (False, True)  # fmt: skip
