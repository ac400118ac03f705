"""Lists of what was tried with a word for each, and what is left out of a denial."""

from datetime import date

import pytest

from chatbot.engine.consult import reply, start
from chatbot.engine.understanding import read
from chatbot.model.consult import Input
from chatbot.model.event import EmergencyRaised

TODAY = date(2026, 11, 26)
TRIED = {
    "tried: ibuprofen - no": {"ibuprofen": "none"},
    "tried: ibuprofen - no, tylenol - yes, heat - no": {
        "ibuprofen": "none",
        "acetaminophen": "helped",
        "heat": "none",
    },
    "tried ibuprofen (no), heat (yes)": {"ibuprofen": "none", "heat": "helped"},
    "tried naproxen no, codeine no, tens yes": {
        "naproxen": "none",
        "codeine": "none",
        "tens": "helped",
    },
    "tried: naproxen (-), heat (+)": {"naproxen": "none", "heat": "helped"},
    "tried gabapentin (ineffective) and lidocaine patches (helped a bit)": {
        "gabapentin": "none",
        "lidocaine-patch": "partial",
    },
    "Drug | dose | freq | effect\nnaproxen | 500 mg | bid | none": {"naproxen": "none"},
    "no improvement with ibuprofen or flexeril, heat helped a little": {
        "ibuprofen": "none",
        "cyclobenzaprine": "none",
        "heat": "partial",
    },
    "no improvement with ibuprofen, heat": {"ibuprofen": "none", "heat": "none"},
    "ibuprofen 600 x3d w/ no improvement": {"ibuprofen": "none"},
    "robaxin 750 QID, naproxen 500 bid. Min change.": {
        "methocarbamol": "partial",
        "naproxen": "partial",
    },
    "naproxen, and the tizanidine, neither did much": {
        "naproxen": "partial",
        "tizanidine": "partial",
    },
    "OCC mason RAD none NEURO nil RF nil TX ibuprofen 400 tds": {
        "ibuprofen": "unknown"
    },
    "ibuprofen 600 great": {"ibuprofen": "helped"},
    "codeine prn - bunged up": {"codeine": "adverse"},
    "naproxen 500 bid, wore off": {"naproxen": "partial"},
    "advil 400 bid meh": {"ibuprofen": "partial"},
    "meloxicam 15mg daily x 3 wks (partial)": {"meloxicam": "partial"},
    "naproxen 500 bid, pain persists": {"naproxen": "none"},
    "not tried anything except heat": {"heat": "unknown"},
    "has not taken anything besides tylenol": {"acetaminophen": "unknown"},
    "hasn't tried anything other than ice and ibuprofen": {
        "ice": "unknown",
        "ibuprofen": "unknown",
    },
}


@pytest.mark.parametrize(("text", "expected"), TRIED.items(), ids=TRIED)
def test_read_when_each_that_was_tried_has_a_word_then_none_is_denied(
    engine, text, expected
):
    reading = read(engine.lexicon, f"45M, back strain 5 days, {text}", None, TODAY)

    assert {t.name: t.response for t in reading.treatments} == expected
    assert {t.status for t in reading.treatments} == {"unknown"}


def test_read_when_all_but_one_is_denied_then_that_one_is_taken(engine):
    reading = read(engine.lexicon, "not taking anything except lisinopril", None, TODAY)

    assert [(t.name, t.status) for t in reading.treatments] == [
        ("lisinopril", "current")
    ]


@pytest.mark.parametrize(
    "text", ["celebrex ok, aspirin not ok (wheeze)", "naproxen not okay - hives"]
)
def test_read_when_a_reaction_is_told_as_not_ok_then_it_is_an_allergy(engine, text):
    reading = read(engine.lexicon, text, None, TODAY)

    told = {o.finding: o.status.value for o in reading.observations}
    assert told.get("nsaid_hypersensitivity") == "present"
    assert len(reading.allergies) == 1


def test_read_when_nsaids_were_borne_before_then_none_is_taken_now(engine):
    reading = read(engine.lexicon, "60M, NSAIDs ok before. LBP 5 days", None, TODAY)

    assert [t.status for t in reading.treatments] == ["past"]


def test_read_when_there_was_one_lately_then_it_is_not_denied(engine):
    reading = read(engine.lexicon, "no fever except last week", None, TODAY)

    assert [o.status.value for o in reading.observations] == ["possible"]


@pytest.mark.parametrize(
    "text",
    [
        "constipated on norco, numb perineum?",
        "retention on oxycodone, saddle numbness?",
    ],
)
def test_reply_when_a_danger_sign_ends_a_statement_then_the_emergency_leads(
    engine, text
):
    consult, _ = start(engine, TODAY)

    _, events = reply(engine, consult, Input(text=text, on=TODAY))

    assert any(isinstance(e, EmergencyRaised) for e in events)
