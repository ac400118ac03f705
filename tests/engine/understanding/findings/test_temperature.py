"""Temperatures with a unit, a name, or only a place or time."""

import pytest
from said import status_of


@pytest.mark.parametrize(
    "text",
    [
        "38.4 at home", "LBP 3 days, 38.9 at home", "was 38.9 last night",
        "101.3 this morning", "had 38.6 yesterday", "INR 2.4 today, 38.5 tympanic",
        "40.1 oral", "tmax 39.1", "fevers up to 38.8", "spiked 39.2 overnight",
        "T 101.2 F", "temp at home 38.2", "38.4 c",
    ],
)  # fmt: skip
def test_read_when_a_temperature_is_high_then_it_is_fever(engine, text):
    assert status_of(engine, "fever", text) == "present"


@pytest.mark.parametrize(
    "text",
    [
        "37.2 at home", "CRP 38.4 yesterday", "crp was 38.4 today", "BMI 38.4 today",
        "hct 38.4 this morning", "lost 38.4 kg at home", "38 at home", "39.5 weeks",
        "his waist is 38.5 today", "temp 37.1", "fever 37.4", "LBP 2 wks, fever to 37.8", "fever of 99.1", "low grade fever 37.6",
        "febrile at 37.2", "fevers 37-37.5 at home", "pyrexia 37.3 C", "Hb 10.4 this morning", "glucose 101.3 this morning", "weight 101.3 this morning",
    ],
)  # fmt: skip
def test_read_when_a_number_is_something_else_then_it_is_no_fever(engine, text):
    assert status_of(engine, "fever", text) is None


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("temp 37.2 so no fever", "absent"),
        ("no fever, 37.4 today", "absent"),
        ("no fever (37.4)", "absent"),
        ("fever last night, now 37.2", "present"),
        ("fever 37.4 today, was 38.6 yesterday", "present"),
        ("fever 38", "present"),
        ("fever 100.4", "present"),
        ("fever 3 days ago", "present"),
        ("fever at 36 weeks", "present"),
        ("fever up to 39, 37.1 on paracetamol", "present"),
    ],
)
def test_read_when_a_fever_has_a_temperature_then_only_a_low_one_leaves_it_open(
    engine, text, status
):
    assert status_of(engine, "fever", text) == status
