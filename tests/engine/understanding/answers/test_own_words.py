"""What says a sign only where it was asked about."""

from datetime import date

import pytest
from said import rows_of

from chatbot.engine.understanding import read
from chatbot.model.reading import Prompt

TODAY = date(2026, 11, 25)
TAIL = ("saddle_numbness", "bladder_change", "bowel_change", "leg_weakness")


def told_of(engine, text, findings):
    kind = "group" if len(findings) > 1 else "finding"
    asked = Prompt(kind=kind, name=findings[0], findings=findings, text="Any?")
    reading = read(engine.lexicon, text, asked, TODAY)
    return {o.finding: o.status.value for o in reading.observations if not o.implied}


@pytest.mark.parametrize(
    "text",
    [
        "hesitancy", "some hesitancy", "retention, 600 ml", "cath in", "can't feel when full", "poor stream", "urgency since monday",
        "dribbling", "leaks a bit", "hard to start", "has to push", "Pt: I keep having to strain", "can't go", "can't hold it", "not emptying", "slow to start", "no just the flow",
    ],
)  # fmt: skip
def test_read_when_the_bladder_is_asked_about_then_its_own_words_tell(engine, text):
    assert told_of(engine, text, ("bladder_change",)) == {"bladder_change": "present"}


@pytest.mark.parametrize(
    "text",
    [
        "no hesitancy", "not leaking", "denies leaking", "leaks when coughing, for years", "hesitancy from his prostate", "catheter removed last year",
        "wife has a catheter", "treat strain with heat", "can't go to work", "fluid retention", "retention of fluid", "cardiac cath in may", "if he coughs he leaks", "retention years ago", "going less",
    ],
)  # fmt: skip
def test_read_when_a_part_is_denied_or_explained_then_it_stays_open(engine, text):
    assert told_of(engine, text, ("bladder_change",)).get("bladder_change") != "present"
    assert told_of(engine, text, ("bladder_change",)).get("bladder_change") != "absent"


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("hesitancy", {"bladder_change": "present"}),
        ("soiling", {"bowel_change": "present"}),
        ("leg gives way", {"leg_weakness": "present"}),
        ("can't hold it", {}),
        ("accidents", {}),
    ],
)
def test_read_when_words_stand_for_two_that_were_asked_then_neither_is_told(
    engine, text, told
):
    found = told_of(engine, text, TAIL)

    assert {f: s for f, s in found.items() if f in TAIL} == told


@pytest.mark.parametrize("text", ["hesitancy", "leaks a bit", "retention"])
def test_read_when_nothing_was_asked_then_own_words_tell_nothing(engine, text):
    reading = read(engine.lexicon, text, None, TODAY)

    assert "present" not in {o.status.value for o in reading.observations}


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("4/5", {"foot_drop": "absent"}),
        ("power 4 out of 5, stable", {"foot_drop": "absent", "progressive_weakness": "absent"}),
        ("4/5, getting worse", {"foot_drop": "absent", "progressive_weakness": "present"}),
        ("3/5", {"foot_drop": "present"}),
        ("EHL 4/5, TA 2/5", {"foot_drop": "present"}),
    ],
)  # fmt: skip
def test_read_when_the_weakness_is_asked_about_then_its_grade_answers(
    engine, text, told
):
    found = told_of(engine, text, ("progressive_weakness", "foot_drop"))

    assert {f: s for f, s in found.items() if f != "leg_weakness"} == told


@pytest.mark.parametrize("text", ["at night", "only at night", "lying flat"])
def test_read_when_night_pain_is_asked_about_then_the_night_tells(engine, text):
    assert told_of(engine, text, ("gait_change", "night_pain"))["night_pain"] == (
        "present"
    )


BY_ITSELF = {
    "saddle_numbness": {
        "not quite the same down there": "present",
        "it's dull": "present",
    },
    "bladder_change": {
        "haven't been since last night": "present",
        "doesn't feel empty": "present",
    },
    "bilateral_leg_symptoms": {
        "now the left as well": "present",
        "it swaps sides": "present",
    },
    "leg_weakness": {"it won't hold me": "present", "a bit weaker": "present"},
    "progressive_weakness": {"worse than yesterday": "present"},
    "foot_drop": {"it slaps": "present"},
    "iv_drug_use": {"used to": "present"},
    "shock": {"bp was 85 over 50": "present"},
    "cancer_history": {"all clear for 5 years": None, "never": "absent"},
}


@pytest.mark.parametrize(("finding", "text", "status"), rows_of(BY_ITSELF))
def test_read_when_one_sign_is_asked_about_then_its_own_words_tell(
    engine, finding, text, status
):
    assert told_of(engine, text, (finding,)).get(finding) == status
