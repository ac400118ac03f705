"""A no for all the rest leaves alone what was named before it."""

import pytest
from said import status_of

SIGNS = {
    "weak leg": "leg_weakness",
    "fever": "fever",
    "leaking urine": "bladder_change",
    "lost 20 lb": "weight_loss",
}


@pytest.mark.parametrize("sign", SIGNS)
@pytest.mark.parametrize(
    "closed",
    [
        ", otherwise none", " otherwise none", ", none otherwise", ", otherwise negative",
        " - otherwise nil", ". none else", ", no other",
    ],
)  # fmt: skip
def test_read_when_all_else_is_denied_then_the_sign_stays(engine, closed, sign):
    text = f"55 year old with back pain 2 weeks. {sign}{closed}"

    assert status_of(engine, SIGNS[sign], text) in ("present", "possible")


def test_read_when_it_is_not_known_and_all_else_is_denied_then_it_stays_so(engine):
    text = "back pain 2 weeks, osteoporosis unknown, otherwise none"

    assert status_of(engine, "osteoporosis", text) == "unknown"


@pytest.mark.parametrize("sign", SIGNS)
@pytest.mark.parametrize(
    "turned", ["no sorry", "no wait,", "nope just", "no, hang on,"]
)
def test_read_when_a_no_is_taken_back_then_the_sign_is_told(engine, turned, sign):
    text = f"55 year old with back pain 2 weeks. {turned} {sign}"

    assert status_of(engine, SIGNS[sign], text) in ("present", "possible")


def test_read_when_a_no_comes_again_behind_a_sorry_then_it_denies(engine):
    assert (
        status_of(engine, "fever", "back pain 2 weeks. no, sorry, no fever") == "absent"
    )
