"""Muscle grades at one time and at two."""

import pytest
from said import status_of

WORSE = "progressive_weakness"


@pytest.mark.parametrize(
    "text",
    [
        "was 4/5, now 2/5",
        "left foot dorsiflexion was 4/5, now 2/5",
        "EHL 4/5 last week, 3/5 today",
        "power 4/5 -> 3/5",
        "power from 4+/5 to 4-/5",
        "strength now 2/5 (was 4/5 on Monday)",
        "quad 3/5, was 5/5 at last visit",
        "ankle dorsiflexion went from 4/5 to 3/5",
        "df 4/5 initially then 2/5",
        "strength 4/5 down to 3/5",
        "EHL 5/5 -> 4/5 since Monday",
        "dorsiflexion 3+/5, previously 4/5",
        "leg power was 4 out of 5, now 3 out of 5",
    ],
)
def test_read_when_a_grade_has_gone_down_then_the_weakness_gets_worse(engine, text):
    assert status_of(engine, WORSE, text) == "present"
    assert status_of(engine, "leg_weakness", text) == "present"


@pytest.mark.parametrize(
    "text",
    [
        "was 3/5, now 5/5",
        "strength was 3/5 and is 4/5 today",
        "power was 4/5, still 4/5",
        "EHL 4/5, quads 5/5, hip flexion 4/5",
        "quads was 4/5, EHL 2/5",
        "pain was 4/5, now 2/5",
        "grip was 4/5, now 3/5",
        "L4/5 disc, power 5/5",
        "EHL 3/5 L, 5/5 R",
        "MMT 5/5 throughout except EHL 3/5",
    ],
)
def test_read_when_no_grade_has_gone_down_then_nothing_gets_worse(engine, text):
    assert status_of(engine, WORSE, text) is None


@pytest.mark.parametrize(
    ("text", "weak", "drop"),
    [
        ("leg strength was 3/5, now 5/5", "absent", None),
        ("leg strength was 2/5, now 4/5", "present", None),
        ("strength 4 out of 5 in the left leg", "present", None),
        ("EHL 3/5", "present", "present"),
        ("EHL 4+, DF 5, PF 5", "present", None),
        ("PF 2 weeks ago, quads 3 x 10 reps", None, None),
        ("power 4/5 last wk now 5/5", "absent", None),
        ("power is good", "absent", None),
        ("strength 5/5 in UE, 4/5 in LE", "present", None),
        ("power 5/5 arms, 3/5 legs", "present", "present"),
        ("strength 4/5 in UE, 5/5 in LE", "absent", None),
        ("strength 5/5 in UE and LE", "absent", None),
        ("power 5/5 in arms", None, None),
        ("power was 5/5 last week", None, None),
        ("power less than 5/5", "possible", None),
        ("power 4/5 in 2019", "past", None),
        ("back pain 3 weeks, 5/5", "absent", None),
        ("MRC grade 5 throughout", "absent", None),
    ],
)
def test_read_when_an_earlier_grade_is_told_then_only_the_last_counts(
    engine, text, weak, drop
):
    assert status_of(engine, "leg_weakness", text) == weak
    assert status_of(engine, "foot_drop", text) == drop
