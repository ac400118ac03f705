"""One pain said of the back and of a leg."""

import pytest
from said import status_of


@pytest.mark.parametrize(
    ("text", "leg"),
    [
        ("back and right leg pain", "present"),
        ("low back and left leg pain x 3 weeks", "present"),
        ("back, buttock and leg pain", "present"),
        ("right leg and back pain", "present"),
        ("leg and low back pain", "present"),
        ("lower back/left leg pain", "present"),
        ("pain in the lower back and right leg", "present"),
        ("L leg > back pain", "present"),
        ("neck and back pain", None),
        ("knee and back pain", None),
        ("numb leg and back pain", None),
        ("weak left leg and back pain", None),
        ("pain in his back and numb leg", None),
        ("tingling in leg and back pain", None),
    ],
)
def test_read_when_a_pain_is_of_two_places_then_both_are_read(engine, text, leg):
    assert status_of(engine, "back_complaint", text) == "present"
    assert status_of(engine, "leg_pain", text) == leg


@pytest.mark.parametrize(
    ("text", "leg", "below"),
    [
        ("LBP 5 wks, R leg to calf", None, "present"),
        ("LBP. Left leg down to toes.", None, "present"),
        ("LBP, L thigh to knee", "present", None),
        ("LBP. Radiation: L leg -> foot", "present", "present"),
        ("leg pain extends to the lateral border of the foot", "present", "present"),
        ("LBP, L thigh pain, no further than knee", "present", "absent"),
        ("LBP radiates to the knee", "present", None),
        ("LBP radiates to the knee and calf", None, "present"),
        ("LBP, numb left leg to foot", None, None),
        ("LBP, swelling of R leg to calf", None, None),
        ("LBP. R leg to calf: no oedema", None, None),
        ("LBP peripheralizes to the R thigh", "present", None),
    ],
)
def test_read_when_a_pain_runs_down_a_leg_then_it_goes_as_far_as_told(
    engine, text, leg, below
):
    assert status_of(engine, "leg_pain", text) in (leg, below)
    assert status_of(engine, "leg_pain_below_knee", text) == below


@pytest.mark.parametrize(
    "text", ["both back and leg pain", "both low back and left leg pain"]
)
def test_read_when_both_are_the_back_and_a_leg_then_it_is_not_both_legs(engine, text):
    assert status_of(engine, "bilateral_leg_symptoms", text) is None


def test_read_when_he_went_back_then_it_is_no_back_pain(engine):
    assert status_of(engine, "back_complaint", "went back and has leg pain") is None
