"""The weeks of a pregnancy are not those of the pain that is named behind it."""

import pytest
from fakes import talk


@pytest.mark.parametrize(
    ("text", "weeks", "days"),
    [
        ("34 f 22 wks pregnant back pain 2 weeks heat not helping", 22, 14),
        ("30F 30 wks pregnant lbp 3 wks", 30, 21),
        ("28F 8 weeks pregnant sciatica 4 weeks, no relief", 8, 28),
        ("34F back pain 2 weeks, 22 wks pregnant", 22, 14),
    ],
)
def test_weeks_when_a_pain_stands_between_then_each_keeps_its_own(
    engine, text, weeks, days
):
    told = talk(engine, text)[0].case.observations

    assert told["gestation"].value == weeks * 7
    assert told["duration"].value == days


@pytest.mark.parametrize(
    "text",
    [
        "39F G1P0 postpartum 10 wks breastfeeding lbp",
        "32F G2P2 3 months after delivery, lbp 2 weeks",
        "32F G2P2 c-section 6 weeks back, lbp",
    ],
)
def test_weeks_when_they_are_since_a_birth_then_nobody_is_pregnant(engine, text):
    told = talk(engine, text)[0].case.observations

    assert "gestation" not in told
    assert "pregnancy" not in told or told["pregnancy"].value is False


@pytest.mark.parametrize(
    "text",
    [
        "pred 60/40/20",
        "prednisone 40/40/20",
        "prednisone 30/40 taper",
        "47F LBP, vision 20/40",
        "VA 20/40",
    ],
)
def test_gestation_when_forty_counts_no_weeks_then_nobody_is_pregnant(told, text):
    assert not {"gestation", "pregnancy"} & {o.finding for o in told(text).observations}


@pytest.mark.parametrize("text", ["29F LBP, 30/40", "34F 28/40 back pain"])
def test_gestation_when_it_is_of_forty_weeks_then_is_told(told, text):
    assert "gestation" in {o.finding for o in told(text).observations}
