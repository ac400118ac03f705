"""Whom something befell, and what only sounds like a fall or a waking."""

import pytest
from said import near_misses, rows_of, status_of

SAID = {
    "major_trauma": {"jumped off a dock": "present", "fell off a pier": "present"},
    "minor_trauma": {
        "tripped in the bathroom": "present",
        "fell out of bed": "present",
    },
    "night_pain": {
        "wakes at 3am with back pain": "present",
        "woke in the night with back pain": "present",
    },
    "bladder_change": {
        "self caths for neurogenic bladder since SCI 2010": "present",
        "bladder retention since surgery 2019": "present",
    },
    "cancer_history": {"lymphoma from 2010": "present"},
    "diabetes": {"mother told him he had DM": "present", "mother had DM": "family"},
    "ckd": {"his father, who has CKD, drove him": "family"},
    "leg_weakness": {"son hit him, left leg weakness": "present"},
}
NEAR = {
    "minor_trauma": [
        "he fell for a scam",
        "fell behind on rent",
        "fell in love",
        "sales fell",
        "back pain fell from 8 to 4",
        "trips to the bathroom a lot",
    ],
    "night_pain": ["woke up with back pain yesterday", "up at night with the baby"],
}


@pytest.mark.parametrize(("finding", "text", "expected"), rows_of(SAID))
def test_read_when_it_befell_the_patient_then_it_is_read(
    engine, finding, text, expected
):
    assert status_of(engine, finding, text) == expected


@pytest.mark.parametrize(("finding", "text"), near_misses(NEAR))
def test_read_when_it_only_sounds_like_it_then_it_is_none(engine, finding, text):
    assert status_of(engine, finding, text) not in {"present", "possible"}


@pytest.mark.parametrize(
    ("text", "aged"),
    [
        ("lifts her 2 yo, LBP 3 d", None),
        ("carrying her 10 month old, back pain 2 wks", None),
        ("my 54 yo patient with LBP", "present"),
        ("her 54 yo f with LBP", "present"),
    ],
)
def test_read_when_a_child_is_lifted_then_its_age_is_not_the_patients(
    engine, text, aged
):
    assert status_of(engine, "age", text) == aged
