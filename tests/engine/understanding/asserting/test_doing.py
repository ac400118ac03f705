"""What is not done is denied, and no sign that stands behind it."""

import pytest

from chatbot.engine.understanding import assess


def negated(text):
    start, end = text.index("["), text.index("]") - 1
    plain = text.replace("[", "").replace("]", "")
    return assess(plain, start, end).negated


@pytest.mark.parametrize(
    "text",
    [
        "she can't pee and [both legs feel weak]",
        "cannot feel his feet and [left leg weak]",
        "can't sleep and [fever]",
        "not able to pee and [leg weakness]",
        "did not limp and the [urinary incontinence] is new",
        "hasn't peed and [both legs weak]",
        "not sleeping and [leg weakness]",
        "he doesn't sleep and [his legs are weak]",
        "can't pee with [both legs weak]",
        "can't get up, [legs weak]",
        "no control of bladder and [numb legs]",
        "no appetite and [weight loss]",
        "no feeling in his foot and [leg weakness]",
        "not sleeping, [leg weakness]",
        "no energy, [night sweats]",
        "lost weight without trying, [fever]",
        "never had pain like this, [leg weakness]",
        "fell with no warning, [numb between the legs]",
        "doesn't feel when he wipes, [legs weak]",
    ],
)
def test_assess_when_a_sign_stands_behind_what_is_not_done_then_it_is_there(text):
    assert not negated(text)


@pytest.mark.parametrize(
    "text",
    [
        "does not have fever and [chills]",
        "not having fever and [chills]",
        "could not find weakness and [numbness]",
        "doesn't report numbness and [leg weakness]",
        "he does not smoke and [drink alcohol]",
        "did not get fever and [chills]",
        "not running fever and [chills]",
        "no loss of bladder control and [numbness]",
        "no appetite change and [weight loss]",
        "no feeling of numbness and [weakness]",
        "can't feel [pain]",
        "no [sleep apnea]",
        "no sleep problems, [fever]",
        "not sleeping or [eating]",
        "not able to elicit [clonus]",
        "never had fever, [chills]",
        "does not feel that he has [incontinence]",
    ],
)
def test_assess_when_signs_are_denied_in_a_list_then_each_is(text):
    assert negated(text)
