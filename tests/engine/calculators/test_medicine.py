import pytest

from chatbot.engine.calculators.medicine import (
    FACTORS,
    GiFactors,
    gabapentin_by_clearance,
    mme_band,
    mme_per_day,
    nsaid_gi_tier,
    pregabalin_by_clearance,
)


@pytest.mark.parametrize(
    ("daily", "expected", "band"),
    [
        ([("hydrocodone", 20)], 20, "<50"),
        ([("oxycodone", 20)], 30.0, "<50"),
        ([("tramadol", 200)], 40.0, "<50"),
        ([("morphine", 45)], 45, "<50"),
        ([("fentanyl", 25)], 60.0, "50-89"),
        ([("methadone", 30)], 141.0, ">=90"),
        ([("codeine", 120)], 18.0, "<50"),
        ([("tapentadol", 200)], 80.0, "50-89"),
        ([("hydromorphone", 16)], 80, "50-89"),
        ([("oxymorphone", 20)], 60, "50-89"),
        ([("oxycodone", 20), ("tramadol", 100)], 50.0, "50-89"),
    ],
)
def test_mme_when_known_matches_its_vector(daily, expected, band):
    total = mme_per_day(daily)

    assert total == pytest.approx(expected)
    assert mme_band(total) == band


@pytest.mark.parametrize(
    ("daily", "what"),
    [([("buprenorphine", 8)], "no factor"), ([("morphine", -1)], "below zero")],
)
def test_mme_when_it_cannot_be_told_refuses(daily, what):
    with pytest.raises(ValueError, match=what):
        mme_per_day(daily)


def test_factors_when_a_drug_has_a_row_are_those_of_the_row(engine):
    rows = {d.id: d.mme_factor for d in engine.content.drugs.values() if d.mme_factor}

    assert rows
    assert rows == {name: FACTORS[name] for name in rows}


@pytest.mark.parametrize(
    ("crcl", "low", "high", "doses"),
    [
        (95, 900, 3600, "3"),
        (60, 900, 3600, "3"),
        (59.9, 400, 1400, "2"),
        (30, 200, 700, "1"),
        (16, 200, 700, "1"),
        (15, 100, 300, "1"),
        (7.5, 50.0, 150.0, "1"),
        (10, 66.67, 200.0, "1"),
    ],
)
def test_gabapentin_when_known_matches_its_vector(crcl, low, high, doses):
    found = gabapentin_by_clearance(crcl)

    assert (found.low, found.high) == pytest.approx((low, high), abs=0.006)
    assert found.doses_a_day == doses


@pytest.mark.parametrize(
    ("crcl", "usual", "low", "high", "doses"),
    [
        (90, 300, 300, 300, "2 or 3"),
        (60, 600, 600, 600, "2 or 3"),
        (59.9, 300, 150, 150, "2 or 3"),
        (30, 150, 75, 75, "2 or 3"),
        (29.9, 150, 25, 50, "1 or 2"),
        (20, 600, 150, 150, "1 or 2"),
        (14, 150, 25, 25, "1"),
        (10, 600, 75, 75, "1"),
    ],
)
def test_pregabalin_when_known_matches_its_vector(crcl, usual, low, high, doses):
    found = pregabalin_by_clearance(crcl, usual)

    assert (found.low, found.high, found.doses_a_day) == (low, high, doses)


@pytest.mark.parametrize(
    ("crcl", "usual", "unconfirmed"),
    [
        (90, 300, False),
        (40, 300, True),
        (20, 450, True),
        (20, 150, False),
        (10, 600, False),
    ],
)
def test_pregabalin_when_between_start_and_maximum_is_from_memory(
    crcl, usual, unconfirmed
):
    assert pregabalin_by_clearance(crcl, usual).unconfirmed is unconfirmed


@pytest.mark.parametrize(
    ("call", "what"),
    [
        (lambda: gabapentin_by_clearance(-1), "below zero"),
        (lambda: pregabalin_by_clearance(-1, 300), "below zero"),
        (lambda: pregabalin_by_clearance(50, 200), "150, 300, 450 or 600"),
    ],
)
def test_gabapentinoid_when_an_input_cannot_be_meant_refuses(call, what):
    with pytest.raises(ValueError, match=what):
        call()


@pytest.mark.parametrize(
    ("given", "tier", "count"),
    [
        ({"age": 45}, "low", 0),
        ({"age": 70}, "moderate", 1),
        ({"age": 70, "high_dose": True}, "moderate", 2),
        ({"age": 70, "high_dose": True, "aspirin": True}, "high", 3),
        ({"age": 50, "complicated_ulcer": True}, "high", 0),
        ({"age": 40, "uncomplicated_ulcer": True}, "moderate", 1),
        ({"age": 65}, "low", 0),
        ({"age": 66, "corticosteroid": True, "anticoagulant": True}, "high", 3),
    ],
)
def test_gi_tier_when_known_matches_its_vector(given, tier, count):
    factors = GiFactors(**given)

    assert nsaid_gi_tier(factors) == tier
    assert factors.held == count
