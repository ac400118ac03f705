"""Denials that are not sure, and words of failing that are of a treatment or of a leg."""

import pytest
from fakes import TODAY

from chatbot.engine.understanding import read


@pytest.mark.parametrize(
    "hedge", ["maybe", "probably", "prob", "possibly", "likely", "unsure if"]
)
@pytest.mark.parametrize(
    ("sign", "finding"),
    [("weakness", "leg_weakness"), ("fever", "fever"), ("saddle numbness", "saddle_numbness"), ("cancer", "cancer_history")],
)  # fmt: skip
def test_read_when_a_denial_is_not_sure_then_it_denies_nothing(
    engine, hedge, sign, finding
):
    told = read(engine.lexicon, f"{hedge} no {sign}", None, TODAY).observations

    assert {o.status.value for o in told if o.finding == finding} <= {
        "unknown",
        "possible",
    }


@pytest.mark.parametrize(
    "text",
    [
        "no weakness", "no obvious weakness", "no definite weakness", "no weakness I think", "I think no weakness",
        "no weakness as far as i know", "no possible weakness",
    ],
)  # fmt: skip
def test_read_when_a_denial_is_plain_then_it_is_absent(engine, text):
    told = read(engine.lexicon, text, None, TODAY).observations

    assert [o.status.value for o in told if o.finding == "leg_weakness"] == ["absent"]


@pytest.mark.parametrize(
    "text",
    [
        "L leg pain to ankle, failed naproxen 500 bid x 14d", "R leg pain to the foot, failed ibuprofen",
        "LBP with L leg pain to calf, failed motrin", "leg pain to the calf, failed PT", "leg pain to ankle, naproxen failed",
    ],
)  # fmt: skip
def test_read_when_a_treatment_failed_behind_leg_pain_then_no_leg_gave_way(
    engine, text
):
    told = {
        o.finding: o.status.value
        for o in read(engine.lexicon, text, None, TODAY).observations
    }

    assert "leg_weakness" not in told
    assert told["leg_pain_below_knee"] == "present"


@pytest.mark.parametrize(
    "text",
    [
        "his leg failed on the stairs",
        "legs are failing",
        "leg failed him twice",
        "my leg keeps failing",
        "leg gave way",
    ],
)
def test_read_when_the_leg_itself_fails_then_it_is_weak(engine, text):
    told = {
        o.finding: o.status.value
        for o in read(engine.lexicon, text, None, TODAY).observations
    }

    assert told["leg_weakness"] == "present"
