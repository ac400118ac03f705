"""What is asked next, beside what was told of another time."""

import pytest
from fakes import status_of, talk

from chatbot.model.case import Status

PAST = "45M low back pain 2 weeks, saddle numbness in 2019"


@pytest.mark.parametrize(
    ("told", "finding"),
    [
        (PAST, "saddle_numbness"),
        ("45M low back pain 2 weeks, leg weakness years ago", "leg_weakness"),
    ],
)
def test_prompt_when_a_danger_sign_was_there_once_then_it_is_asked_of_now(
    engine, told, finding
):
    consult, _ = talk(engine, told)

    assert status_of(consult, finding) is Status.PAST
    assert finding in consult.prompt.findings
    assert "cauda equina" in consult.plan.unscreened


@pytest.mark.parametrize("reply", ["none", "saddle numbness in 2019 only"])
def test_prompt_when_only_the_past_is_told_again_then_the_sign_is_settled(
    engine, reply
):
    consult, _ = talk(engine, PAST, reply)

    assert status_of(consult, "saddle_numbness") is Status.ABSENT
    assert "saddle_numbness" not in consult.prompt.findings
