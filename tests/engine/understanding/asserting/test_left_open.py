"""A denial that is doubted, hoped for, of another day or true only at times says nothing of today."""

import pytest
from said import near_misses, rows_of, status_of

WELL = [
    ("bladder_change", "his bladder is normal"), ("gait_change", "gait normal"), ("leg_weakness", "power 5/5"),
    ("saddle_numbness", "no saddle numbness"), ("fever", "no fever"), ("night_pain", "sleeps well"),
]  # fmt: skip
OPEN = [
    "not sure whether {}", "unclear if {}", "doubts that {}", "hopes {}", "cannot confirm that {}", "I assume {}",
    "please check {}", "it is not true that {}", "no way to tell whether {}", "at the last visit {}", "last month {}",
    "GP note from 2021: {}", "before the injury {}", "used to say that {}", "{} usually, but not today",
    "{} on most days", "seen last month, {} then", "{} only when lying down", "{} until yesterday", "{} in the morning, not now", "{}: unknown",
    "{} as far as he knows but he is confused", "{}, though he is a poor historian", "on Monday {}", "yesterday {}", "{}, I found some",
]  # fmt: skip
DENIED = {
    "fever": [
        "no fever last night", "in the last month no fever", "no doubt, afebrile", "fell last month, no fever",
        "fell last week no fever", "pain began yesterday no fever", "since monday no fever", "hopes to avoid surgery, no fever", "it should be noted that no fever was found",
        "denies fever, chills and sweats",
    ],
    "cancer_history": ["no cancer before", "no cancer in the past"],
    "pregnancy": ["pregnancy was ruled out", "pregnancy was excluded"],
    "leg_weakness": ["power 5/5 and sensation normal", "unsure of the dose, power 5/5"],
}  # fmt: skip
ASKED = {
    "bladder_change": {
        "can he pee normally? no": "possible", "is his bladder normal? no": "possible", "can he pee normally? yes": "absent",
        "any trouble peeing? no": "absent",
    },
    "gait_change": {"can he walk normally? no": "possible", "can he walk normally? yes": "absent"},
}  # fmt: skip


@pytest.mark.parametrize("said", OPEN)
@pytest.mark.parametrize(("finding", "well"), WELL)
def test_read_when_a_denial_is_left_open_then_it_denies_nothing(
    engine, finding, well, said
):
    text = f"54M back pain 3 weeks, {said.format(well)}"

    assert status_of(engine, finding, text) != "absent"


def test_read_when_a_denial_is_of_a_relative_then_the_patient_denies_nothing(engine):
    said = "54M back pain. Father: no cancer. Brother: no diabetes."

    assert status_of(engine, "cancer_history", said) is None


@pytest.mark.parametrize(("finding", "text"), near_misses(DENIED))
def test_read_when_a_denial_is_of_today_then_it_stays(engine, finding, text):
    assert status_of(engine, finding, text) == "absent"


@pytest.mark.parametrize(("finding", "text", "status"), rows_of(ASKED))
def test_read_when_what_is_well_is_asked_and_answered_then_the_answer_counts(
    engine, finding, text, status
):
    assert status_of(engine, finding, text) == status


@pytest.mark.parametrize(
    "said",
    [
        "read about {} online",
        "should {} occur he will call",
        "works with {} patients",
        "volunteers at a {} charity",
        "watched a programme on {}",
    ],
)
@pytest.mark.parametrize("finding", ["foot drop", "weight loss", "fever"])
def test_read_when_a_sign_is_only_spoken_of_then_nobody_has_it(engine, finding, said):
    text = f"54M back pain 3 weeks, {said.format(finding)}"

    assert status_of(engine, finding.replace(" ", "_"), text) != "present"


@pytest.mark.parametrize(
    "said", ["without warning foot drop", "no change in his foot drop"]
)
def test_read_when_a_no_is_of_how_it_came_then_the_sign_is_not_denied(engine, said):
    assert status_of(engine, "foot_drop", f"54M back pain, {said}") != "absent"


@pytest.mark.parametrize(
    ("said", "status"),
    [
        ("back pain, no weakness on the right", None),
        ("back pain, no weakness in the right leg", None),
        ("right sciatica, no weakness in the right leg", "absent"),
        ("back pain, no weakness on the right, none on the left", "absent"),
        ("back pain, no weakness in right or left leg", "absent"),
    ],
)
def test_read_when_one_side_is_denied_then_the_other_is_left_open(engine, said, status):
    assert status_of(engine, "leg_weakness", f"54M, {said}") == status
