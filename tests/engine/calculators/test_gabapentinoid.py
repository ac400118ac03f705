import pytest

from chatbot.engine.calculators.gabapentinoid import (
    gabapentin_by_clearance,
    pregabalin_by_clearance,
)


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
