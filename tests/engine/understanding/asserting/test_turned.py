"""What was so before and is not now, what was denied before and is so now, and lists of answers."""

import pytest
from said import status_in_note, status_of

SIGNS = {
    "fever": "fever",
    "saddle numbness": "saddle_numbness",
    "bowel incontinence": "bowel_change",
    "leg weakness": "leg_weakness",
    "night sweats": "night_sweats",
}
GRAVE = SIGNS.keys() - {"leg weakness"}
"""In doubt though they have gone: what caused them may be there still."""
OVER = [
    "{} until last week", "{} at first, now settled", "{} when it began but not now", "{} has stopped",
    "{} cleared up", "{} was there last visit, gone today", "had {} but it settled", "{} before, not now",
    "had {} for a day, settled", "{} over the weekend, fine now", "had {} but not any more", "had {}, not now",
    "was {}, isn't now", "{} settled down by Friday", "{} passed", "{} died down", "{} not at the moment",
    "{} ok now",
]  # fmt: skip
BEGUN = [
    "denied {} last week but has it now", "no {} before, now yes", "no {} before but now there is",
    "did not have {} before, does now", "no {} at first but now yes", "denies {} but his wife says he has it",
]  # fmt: skip
GOES_ON = [
    "{}, stopped naproxen", "{} when he passed the gym", "{} until today and worse now", "{} all week, skin fine now",
    "{}, not now able to work", "{} past 3 days", "{} has not settled",
]  # fmt: skip


@pytest.mark.parametrize("sign", SIGNS)
@pytest.mark.parametrize("said", OVER)
def test_read_when_a_sign_is_said_to_be_over_then_it_is_not_told(engine, said, sign):
    open_ = {"possible", "past"} if sign in GRAVE else {"absent", "past"}

    assert status_in_note(engine, SIGNS[sign], said.format(sign)) in open_


@pytest.mark.parametrize("sign", SIGNS)
@pytest.mark.parametrize("said", BEGUN)
def test_read_when_a_sign_was_denied_before_and_is_so_now_then_it_is_told(
    engine, said, sign
):
    assert status_in_note(engine, SIGNS[sign], said.format(sign)) in {
        "present",
        "possible",
    }


@pytest.mark.parametrize("sign", SIGNS)
@pytest.mark.parametrize("said", GOES_ON)
def test_read_when_something_else_is_over_then_the_sign_is_told(engine, said, sign):
    assert status_in_note(engine, SIGNS[sign], said.format(sign)) == "present"


@pytest.mark.parametrize(
    "said",
    [
        "fever - no\nurinary retention - yes\nweight loss - no",
        "fever no\nurinary retention yes\nweight loss no",
        "fever no urinary retention yes weight loss no",
        "fever n urinary retention y weight loss n",
        "(-) fever, weight loss (+) urinary retention",
        "neg fever, weight loss; pos urinary retention",
    ],
)
def test_read_when_each_sign_has_its_answer_then_no_answer_is_of_the_next(engine, said):
    text = f"50 year old, back pain 2 weeks. {said}"

    assert status_of(engine, "fever", text) == "absent"
    assert status_of(engine, "bladder_change", text) == "present"
    assert status_of(engine, "weight_loss", text) == "absent"


@pytest.mark.parametrize(
    "said",
    [
        "patient reports no\nfever or weight loss, has urinary retention",
        "ROS: (-) fever, weight loss. Urinary retention since Monday",
        "no fever no weight loss, urinary retention yes",
        "neg mri, urinary retention. No fever, no weight loss",
    ],
)
def test_read_when_a_denial_leads_then_it_is_of_what_follows(engine, said):
    text = f"50 year old, back pain 2 weeks. {said}"

    assert status_of(engine, "fever", text) == "absent"
    assert status_of(engine, "bladder_change", text) == "present"
    assert status_of(engine, "weight_loss", text) == "absent"


@pytest.mark.parametrize("state", ["febrile", "feverish"])
@pytest.mark.parametrize(
    ("said", "wanted"),
    [
        ("not {} before, is now", "present"), ("wasn't {} before but is now", "present"),
        ("has not been {} but is today", "present"), ("was {} yesterday, fine today", "possible"),
        ("not found to be {}", "absent"), ("he doesn't think he is {}", "unknown"),
        ("worried he's {}", "hypothetical"), ("is {} now", "present"), ("not {}, is now tired", "absent"),
    ],
)  # fmt: skip
def test_read_when_a_state_changed_then_it_is_as_it_is_now(engine, said, wanted, state):
    assert (
        status_of(engine, "fever", f"50 year old, back pain. {said.format(state)}.")
        == wanted
    )
