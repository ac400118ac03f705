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


@pytest.mark.parametrize(
    ("text", "finding"),
    [
        ("lbp 5 wks after lifting boxes, went to L leg below knee last wk", "leg_pain_below_knee"),
        ("lbp for a month, then it went into the leg", "leg_pain"),
        ("back pain now in the leg as well", "leg_pain"),
        ("lbp, now also in the right leg", "leg_pain"),
        ("lbp, has gone to her foot", "leg_pain_below_knee"),
        ("lbp now down the calf", "leg_pain_below_knee"),
    ],
)  # fmt: skip
def test_read_when_a_pain_has_moved_then_it_is_told_of_the_leg(engine, text, finding):
    assert status_of(engine, finding, text) == "present"
    assert status_of(engine, "bilateral_leg_symptoms", text) is None


@pytest.mark.parametrize(
    "text",
    [
        "back pain, went to ortho for leg brace",
        "lbp has gone, legs not examined",
        "the numbness went to the foot",
        "numbness going to the foot",
        "weakness spreading to the leg",
        "rash spreading to the leg",
        "swelling extends to the foot",
        "lbp, numb foot, now in the hand",
        "LBP now in L buttock only",
        "went to leg clinic",
    ],
)
def test_read_when_no_pain_has_moved_then_none_is_told_of_the_leg(engine, text):
    assert status_of(engine, "leg_pain", text) is None
    assert status_of(engine, "leg_pain_below_knee", text) is None


@pytest.mark.parametrize(
    "text",
    [
        "left sciatica, now right leg as well",
        "pain in L leg, now in the R leg too",
        "L leg pain, now also in R leg",
        "lbp now in the other leg as well",
    ],
)
def test_read_when_a_leg_follows_a_leg_then_both_are_told(engine, text):
    assert status_of(engine, "bilateral_leg_symptoms", text) == "present"


def test_read_when_a_pain_has_moved_after_a_denial_then_it_is_in_doubt(engine):
    text = "back strain, no radiation. now also in the thigh"
    assert status_of(engine, "leg_pain", text) == "possible"
