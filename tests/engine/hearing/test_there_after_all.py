"""`Actually he does`, right behind a denial."""

import pytest
from fakes import talk

from chatbot.model.case import Status

OPENING = "54M back pain 3 weeks, naproxen failed"
BACK = ["actually he does", "scratch that, he has it", "I was wrong, he does have that"]


@pytest.mark.parametrize("said", BACK)
def test_reply_when_the_one_sign_just_denied_is_there_then_it_is_told(engine, said):
    consult, _ = talk(engine, OPENING, "no saddle numbness", said)

    assert consult.case.status("saddle_numbness") is Status.PRESENT
    assert consult.plan.raised[0].urgency == "emergency"


@pytest.mark.parametrize("said", BACK)
def test_reply_when_several_were_just_denied_then_they_are_asked_anew(engine, said):
    before, _ = talk(engine, OPENING)

    consult, _ = talk(engine, OPENING, "none", said)

    assert consult.case.status("saddle_numbness") is None
    assert consult.prompt == before.prompt


@pytest.mark.parametrize("said", ["no, he does", "actually he does not", "he does"])
def test_reply_when_nothing_is_taken_back_then_the_denial_stays(engine, said):
    consult, _ = talk(engine, OPENING, "no saddle numbness", said)

    assert consult.case.status("saddle_numbness") is Status.ABSENT
