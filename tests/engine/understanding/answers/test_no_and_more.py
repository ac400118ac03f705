"""A no that only points at what was asked ends with its comma: what follows is told."""

import pytest
from fakes import talk

OPENING = "77F back pain 3 days after lifting grandkid"


@pytest.mark.parametrize(
    ("said", "finding"),
    [
        ("no to 1-4, legs a bit weak lately both", "leg_weakness"),
        ("no to 1-4, legs a bit weak lately both", "bilateral_leg_symptoms"),
        ("no to the first 3, left leg weak", "leg_weakness"),
        ("no none of that, foot drops", "foot_drop"),
        ("none of the above, weak left foot", "leg_weakness"),
        ("no to 1,2,3, numb between the legs", "saddle_numbness"),
        ("none of those, can't feel when I pee", "bladder_change"),
    ],
)
def test_answer_when_a_sign_follows_a_no_then_it_is_there(engine, said, finding):
    consult, _ = talk(engine, OPENING, said)

    assert consult.case.observations[finding].value is True


@pytest.mark.parametrize(
    "said", ["no fever, chills or weight loss", "no red flags, fever, weight loss"]
)
def test_answer_when_it_lists_what_is_denied_then_all_of_it_is(engine, said):
    consult, _ = talk(engine, OPENING, "none", said)

    assert consult.case.observations["fever"].value is False
    assert consult.case.observations["weight_loss"].value is False
