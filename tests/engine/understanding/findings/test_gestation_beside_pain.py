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
        ("28F LBP 5 days, pregnant, 28 wks now", 28, 5),
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


@pytest.mark.parametrize(
    "text",
    [
        "34 yo female, G2P2, 3 weeks low back pain", "34F G2P2, 3 weeks LBP", "34F G1P1 LBP x 3 weeks",
        "34F G2P1 3 weeks LBP", "34F (G2P2) 3 wk low back pain", "G4P4 LBP 3 weeks", "34F G3P3003, 3 weeks low back pain",
        "34F gravida 2 para 2, LBP 3 weeks", "34F gravida 2 para 2, 3 weeks LBP",
    ],
)  # fmt: skip
def test_weeks_when_births_are_counted_then_they_are_of_the_pain(engine, text):
    told = talk(engine, text)[0].case.observations

    assert told["duration"].value == 21
    assert not {"gestation", "pregnancy"} & told.keys()


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("34F G3P2 at 20 wks LBP", 140), ("34F, G3P2, 20 wks, LBP", 140), ("30F G2P1001 at 30w2d with LBP", 212),
        ("28F G1P0 24 weeks with back pain", 168), ("34F gravida 3 para 2 at 20 weeks, LBP", 140),
        ("34F G2P1, 20 wks pregnant, LBP", 140), ("29 yo G2P1 30 wks low back pain 4 wk", 210),
        ("29F G2P1 30 wks LBP x 4 weeks", 210), ("29F G1P0 30 weeks back pain for 10 days", 210),
        ("29F primigravida 32 weeks LBP", 224), ("29F primip, 32 weeks, LBP 2 wks", 224),
        ("29F IUP 30w back pain", 210), ("28F expecting, 30 weeks, LBP", 210),
    ],
)  # fmt: skip
def test_weeks_when_a_pregnancy_goes_on_then_they_are_its_own(engine, text, days):
    assert talk(engine, text)[0].case.observations["gestation"].value == days
