"""A function that works, one that is lost, and a loss that is denied."""

import pytest
from said import rows_of, status_of

SAID = {
    "bladder_change": {
        "bladder control is good": "absent",
        "Bladder function is fine": "absent",
        "good bladder control": "absent",
        "still has bladder control": "absent",
        "bladder control unchanged": "absent",
        "bladder control ok, walks well": "absent",
        "bladder function: normal": "absent",
        "controls bladder well": "absent",
        "full control of bladder and bowels": "absent",
        "no bladder control issues": "absent",
        "no loss of bladder control": "absent",
        "no issues with bladder control": "absent",
        "denies bowel or bladder control problems": "absent",
        "bladder ok, mostly back pain": "absent",
        "denies PU/BO changes": "absent",
        "no change in PU or BO": "absent",
        "peeing ok ish": "possible",
        "bladder ok-ish": "possible",
        "urinating ok, ish": "possible",
        "passing urine ok mostly": "possible",
        "waterworks sort of ok": "possible",
        "no bladder control": "present",
        "has no bladder control": "present",
        "no longer has bladder control": "present",
        "doesn't have good bladder control": "present",
        "lacks bladder control": "present",
        "without control of his bladder": "present",
        "bladder control is not good": "present",
        "bladder control was good until yesterday": "present",
        "bladder control is getting worse": "present",
        "poor bladder control": "present",
        "bladder control is fair": "present",
        "she no longer controls her bladder": "present",
        "unable to work and urinate normally": None,
        "hasn't been able to sit and pee normally": None,
        "unable to work, bladder normal": "absent",
    },
    "night_pain": {
        "unable to work and sleep through the night": None,
        "can't sit, stand or sleep through the night": None,
        "can no longer work and sleep through the night": None,
        "unable to work, sleeps through the night": "absent",
        "can't work but he can sleep through the night": "absent",
    },
    "gait_change": {
        "has trouble bending and walking normally": None,
        "cannot drive and walks normally": "absent",
        "can't bend. Walking normally": "absent",
    },
    "sexual_change": {
        "no erections issues": "absent",
        "no erection problems": "absent",
        "no erections since Monday": "present",
    },
    "saddle_numbness": {
        "no saddle sensation changes": "absent",
        "no sensation in the saddle area": "present",
    },
    "bowel_change": {
        "bowel control is normal": "absent",
        "no bowel control issues": "absent",
        "no loss of bowel or bladder control": "absent",
        "no bladder or bowel control": "present",
        "without bowel control": "present",
        "doesn't have bowel control": "present",
    },
    "weight_loss": {
        "lose wt": None,
        "plan: lose weight, PT": None,
        "told him to lose weight": None,
        "told to lose wt and stop smoking": None,
        "I did lose weight": "present",
        "started to lose weight": "present",
        "lose weight yes": "present",
        "lost wt": "present",
    },
    "fever": {
        "denies loss of bladder control, fever": "absent",
        "no loss of control of bowels, chills or fever": "absent",
        "no pain control, fever": "present",
    },
}


@pytest.mark.parametrize(("finding", "text", "expected"), rows_of(SAID))
def test_read_when_a_function_is_named_then_tells_whether_it_works(
    engine, finding, text, expected
):
    assert status_of(engine, finding, text) == expected


@pytest.mark.parametrize(
    "text",
    ["not good my {}", "not great, {}", "not doing so well {}", "not well, {}", "not too good {}"],
)  # fmt: skip
def test_read_when_somebody_is_not_well_then_what_follows_is_told(engine, text):
    assert status_of(engine, "leg_pain", text.format("leg pain")) == "present"
