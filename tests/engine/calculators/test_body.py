import pytest

from chatbot.engine.calculators.body import bmi, bmi_class


@pytest.mark.parametrize(
    ("weight", "height", "expected", "name"),
    [
        (70, 175, 22.86, "normal"),
        (80, 180, 24.69, "normal"),
        (95, 170, 32.87, "obese 1"),
        (50, 170, 17.3, "underweight"),
        (128, 165, 47.02, "obese 3"),
        (62.5, 158, 25.04, "overweight"),
        (110, 175, 35.92, "obese 2"),
    ],
)
def test_bmi_when_known_matches_its_vector(weight, height, expected, name):
    value = bmi(weight, height)

    assert value == pytest.approx(expected, abs=0.006)
    assert bmi_class(value) == name


def test_bmi_class_when_just_under_a_bound_is_not_rounded_up():
    assert bmi_class(24.96) == "normal"


def test_bmi_when_there_is_no_height_refuses():
    with pytest.raises(ValueError, match="above zero"):
        bmi(70, 0)
