"""A denial that its own sentence takes back leaves the sign in doubt."""

import pytest
from said import status_of

TAKEN_BACK = {
    "leg_weakness": ["no weakness but feels weak"],
    "leg_numbness": ["no numbness though feels tingly"],
    "saddle_numbness": ["no saddle numbness on exam though he reports it"],
    "bladder_change": ["no incontinence today but yes yesterday", "no bladder issues, just can't feel it", "no bladder symptoms but leaked last night", "some urinary urgency, no other bladder symptoms"],
    "fever": ["no fever but has been shivering", "no fever but feels hot"],
}  # fmt: skip
DENIED = {
    "leg_weakness": ["no weakness but pain", "no leg weakness but numb foot", "no weakness though says no one tested it"],
    "leg_numbness": ["no numbness, but he has some leg pain"],
    "bladder_change": ["no bladder issues but no MRI yet", "no bladder trouble but yes to leg weakness"],
    "fever": ["fever no but weakness yes", "no fever, just tired", "no fever but hot weather made it worse"],
}  # fmt: skip


def rows(said):
    return [(finding, text) for finding, texts in said.items() for text in texts]


@pytest.mark.parametrize(("finding", "text"), rows(TAKEN_BACK))
def test_read_when_a_denial_is_taken_back_then_the_sign_is_possible(
    engine, finding, text
):
    assert status_of(engine, finding, text) == "possible"


@pytest.mark.parametrize(("finding", "text"), rows(DENIED))
def test_read_when_another_thing_follows_then_the_denial_stands(engine, finding, text):
    assert status_of(engine, finding, text) == "absent"


@pytest.mark.parametrize(
    ("finding", "text"),
    [("leg_weakness", "no other weakness"), ("bladder_change", "no further bladder trouble")],
)  # fmt: skip
def test_read_when_only_more_of_a_sign_is_denied_then_it_stays_open(
    engine, finding, text
):
    assert status_of(engine, finding, text) is None
