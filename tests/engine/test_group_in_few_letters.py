"""Answers to a group of signs in few letters, by count, or by what nobody has said."""

import pytest
from fakes import status_of, talk

SEAT, BLADDER, BOWEL, BOTH, WEAK = (
    "saddle_numbness", "bladder_change", "bowel_change", "bilateral_leg_symptoms", "leg_weakness",
)  # fmt: skip
GROUP = (SEAT, BLADDER, BOWEL, BOTH, WEAK)
SHOWN = {"present": "+", "absent": "-", "unknown": "u", None: "."}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("nnnny", "----+"), ("NNNNN", "-----"), ("nnny", "....."), ("nynnn.", "-+---"),
        ("neg x4, pos 5", "----+"), ("negative x 4, positive 2", "-+---"), ("neg x5", "-----"),
        ("neg x3, pos 5", "....."), ("1-4 no, 5 mild", "----+"), ("n n n n slight", "----+"),
        ("2 is yes, since yesterday, the others no", "-+---"), ("1 is no, 2 is no, rest no", "-----"),
        ("hasn't mentioned any", "uuuuu"), ("has not mentioned anything like that", "uuuuu"),
        ("didn't mention any", "uuuuu"), ("hasn't noticed any", "-----"), ("hasn't had any", "-----"),
    ],
)  # fmt: skip
def test_reply_when_a_group_is_answered_in_short_then_each_sign_has_its_own(
    engine, text, expected
):
    consult, _ = talk(engine, "42M back strain 3 weeks", text)

    told = (status_of(consult, finding) for finding in GROUP)
    assert "".join(SHOWN[status] for status in told) == expected


def test_reply_when_a_confirmation_is_denied_several_times_then_it_stays(engine):
    opening = "47F back pain 3 months, can't pee"
    consult, _ = talk(engine, opening, "no bladder trouble", "no, no, no, no, no")

    assert status_of(consult, BLADDER) == "present"
