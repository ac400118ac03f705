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
    "{} on most days", "{} only when lying down", "{} until yesterday", "{} in the morning, not now", "{}: unknown",
]  # fmt: skip
DENIED = {
    "fever": [
        "no fever last night", "in the last month no fever", "no doubt, afebrile", "fell last month, no fever",
        "fell last week no fever", "hopes to avoid surgery, no fever", "it should be noted that no fever was found",
        "denies fever, chills and sweats",
    ],
    "cancer_history": ["no cancer before", "no cancer in the past"],
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


@pytest.mark.parametrize(("finding", "text"), near_misses(DENIED))
def test_read_when_a_denial_is_of_today_then_it_stays(engine, finding, text):
    assert status_of(engine, finding, text) == "absent"


@pytest.mark.parametrize(("finding", "text", "status"), rows_of(ASKED))
def test_read_when_what_is_well_is_asked_and_answered_then_the_answer_counts(
    engine, finding, text, status
):
    assert status_of(engine, finding, text) == status
