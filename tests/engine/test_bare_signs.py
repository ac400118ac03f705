"""Words of danger typed alone as a follow-up are recorded, whatever they begin with."""

import re
from datetime import date

import pytest

from chatbot.engine.consult import reply, start
from chatbot.engine.understanding import read
from chatbot.model.case import Status
from chatbot.model.consult import Input
from chatbot.model.event import Answered, Declined, EmergencyRaised, Noticed

TODAY = date(2026, 11, 22)
OPENING = "45M, low back strain for 2 weeks, no better on ibuprofen"
HERE = {Status.PRESENT, Status.POSSIBLE}
OPERATION, HAD = "prior_spine_surgery", "had {}"
"""An operation named alone after a plan may as well be asked about."""
FRAMES = ["{}", "he has {}", "now {}", "{} now", "also {}"]


@pytest.fixture(scope="module")
def planned(engine):
    consult, _ = start(engine, TODAY)
    consult, _ = reply(engine, consult, Input(text=OPENING, on=TODAY))
    while not consult.step.startswith("plan"):
        consult, _ = reply(engine, consult, Input(text="none", on=TODAY))
    return consult


def signs(engine):
    """Each sign of a red flag with its words that are read as it in a first message."""
    dialog = engine.content.dialog
    names = {w for r in dialog.red_flags.values() for w in re.findall(r"\w+", r.when)}
    for finding in dialog.findings.values():
        if finding.id in names and finding.bundle is None:
            for words in finding.words:
                reading = read(
                    engine.lexicon, f"45M, back strain, has {words}", None, TODAY
                )
                told = {o.finding for o in reading.observations if o.status in HERE}
                if finding.id in told:
                    yield finding.id, words


def test_reply_when_any_words_of_danger_are_typed_bare_then_they_are_recorded(
    engine, planned
):
    missed = []
    for number, (finding, words) in enumerate(signs(engine)):
        frame = FRAMES[number % len(FRAMES)]
        told = (HAD if finding == OPERATION else frame).format(words)
        after, _ = reply(engine, planned, Input(text=told, on=TODAY))
        known = after.case.observations.get(finding)
        if known is None or known.status not in HERE:
            missed.append((finding, told))

    assert missed == []


@pytest.mark.parametrize(
    ("told", "finding"),
    [
        ("on dialysis", "dialysis"),
        ("on dialysis now", "dialysis"),
        ("she's on dialysis", "dialysis"),
        ("renal failure on dialysis", "dialysis"),
        ("he's on dialysis and warfarin", "dialysis"),
        ("ckd with diabetes", "ckd"),
        ("kidney disease for 3 years", "ckd"),
        ("bad heart failure", "heart_failure"),
        ("heroin injection", "iv_drug_use"),
    ],
)
def test_reply_when_an_illness_is_typed_bare_then_it_is_recorded(
    engine, planned, told, finding
):
    after, _ = reply(engine, planned, Input(text=told, on=TODAY))

    assert after.case.observations[finding].status in HERE


@pytest.mark.parametrize(
    "asked", ["pregabalin on dialysis", "nsaid while on dialysis", "lyrica on dialysis"]
)
def test_reply_when_a_drug_is_set_beside_an_illness_then_it_is_asked(
    engine, planned, asked
):
    after, _ = reply(engine, planned, Input(text=asked, on=TODAY))

    assert "dialysis" not in after.case.observations


@pytest.mark.parametrize(
    "told",
    [
        "has ces symptoms",
        "he may have cauda equina syndrome",
        "now he has saddle numbness",
        "she is febrile",
        "can't pee",
        "can't pee now",
        "and can't feel when wiping",
        "cannot pee since last night",
        "can only pee a little",
    ],
)
def test_reply_when_a_sign_of_emergency_is_told_then_it_is_raised(
    engine, planned, told
):
    _, events = reply(engine, planned, Input(text=told, on=TODAY))

    assert any(isinstance(e, EmergencyRaised) for e in events)
    assert not any(isinstance(e, Answered | Declined) for e in events)


@pytest.mark.parametrize("told", ["cauda equina signs", "ces symptoms", "cauda equina"])
def test_reply_when_a_syndrome_is_only_named_then_asks_and_offers_to_record(
    engine, planned, told
):
    after, events = reply(engine, planned, Input(text=told, on=TODAY))
    offered = [e.text for e in events if isinstance(e, Noticed)]
    _, recorded = reply(engine, after, Input(text=offered[0], on=TODAY))

    assert after.case == planned.case
    assert any(isinstance(e, EmergencyRaised) for e in recorded)


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("concern for cauda equina", Status.POSSIBLE),
        ("no cauda equina symptoms", Status.ABSENT),
        ("denies CES sx", Status.ABSENT),
        ("return for cauda equina symptoms", Status.HYPOTHETICAL),
        ("no evidence of cauda equina syndrome", None),
        ("MRI: conus and cauda equina normal", None),
        ("CES-D score 20", None),
        ("CES precautions given", None),
        ("discussed cauda equina red flags with him", None),
    ],
)
def test_read_when_cauda_equina_is_named_then_its_signs_are_as_asserted(
    engine, text, status
):
    reading = read(engine.lexicon, text, None, TODAY)
    told = {o.finding: o.status for o in reading.observations if o.finding != "sex"}

    wanted = ("saddle_numbness", "bladder_change", "bowel_change")
    assert told == (dict.fromkeys(wanted, status) if status else {})


@pytest.mark.parametrize(
    "asked",
    [
        "is foot drop permanent",
        "weight loss significance",
        "has duloxetine helped in ckd",
    ],
)
def test_reply_when_a_sign_is_asked_about_then_nothing_is_recorded(
    engine, planned, asked
):
    after, events = reply(engine, planned, Input(text=asked, on=TODAY))

    assert after.case == planned.case
    assert any(isinstance(e, Answered | Declined) for e in events)


@pytest.mark.parametrize(
    ("asked", "statement"),
    [
        ("AAA, 68M smoker?", "aneurysm-signs"),
        ("unintentional weight loss 6 weeks?", "cancer-weak-signs"),
        ("fever 38.4 + midline ttp after dental work?", "infection-signs"),
        ("on HD, which painkiller", "nsaid-kidney"),
        ("chest pain on naproxen?", "safety-net-drugs"),
    ],
)
def test_reply_when_a_sign_is_asked_about_in_short_then_its_warning_leads(
    engine, planned, asked, statement
):
    _, events = reply(engine, planned, Input(text=asked, on=TODAY))

    answers = [e.answer for e in events if isinstance(e, Answered)]
    given = [part.statements for a in answers for part in a.parts if part.statements]
    assert statement in given[0]
