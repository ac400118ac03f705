"""One sign of two sides, places or times, of which one has it."""

import pytest
from said import status_of

SIGNS = {
    "weakness": "leg_weakness",
    "numbness": "leg_numbness",
    "tingling": "leg_numbness",
}
HERE = [
    "no {0} on the left, {0} on the right", "left leg {0}, right leg no {0}", "left leg no {0}, right leg {0}",
    "{0} in left leg, no {0} in right leg", "L leg: {0}, R leg: no {0}", "no {0} in the left foot, {0} in the right foot",
    "no {0} left foot, {0} right foot", "no {0} left leg, {0} right calf",
]  # fmt: skip
NOT_HERE = [
    "no {0} on the left, {0} on the right or in the hands", "no {0} on the left, no {0} on the right",
    "no {0} in the left or right leg", "no {0} in left leg, right leg or hands",
    "{0} in left leg on Monday, gone by Wednesday", "{0} in left leg last week, fine today",
]  # fmt: skip
OPEN = [
    "denies {0} left leg, {0} right leg", "denies {0} in the left foot, {0} in the right foot", "denies {0} of L foot, {0} of R foot",
    "no {0} at rest, {0} in left leg on walking", "no {0} last week, {0} in the left leg today",
    "no {0} above the knee, {0} in the foot",
]  # fmt: skip


def told(engine, sign, said):
    return status_of(
        engine, SIGNS[sign], f"50 year old, back pain. {said.format(sign)}."
    )


@pytest.mark.parametrize("sign", SIGNS)
@pytest.mark.parametrize("said", HERE)
def test_read_when_one_side_has_a_sign_then_it_is_present(engine, said, sign):
    assert told(engine, sign, said) == "present"


@pytest.mark.parametrize("sign", SIGNS)
@pytest.mark.parametrize("said", NOT_HERE)
def test_read_when_no_side_has_it_now_then_it_is_absent(engine, said, sign):
    assert told(engine, sign, said) == "absent"


@pytest.mark.parametrize("sign", SIGNS)
@pytest.mark.parametrize("said", OPEN)
def test_read_when_it_is_there_at_one_time_or_place_then_it_is_not_denied(
    engine, said, sign
):
    assert told(engine, sign, said) in {"present", "possible"}
