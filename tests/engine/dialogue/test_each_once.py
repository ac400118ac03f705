"""Two questions in one message whose answers have something in common."""

from collections import Counter

import pytest
from fakes import TODAY

from chatbot.engine.consult import reply, start
from chatbot.model.consult import Input
from chatbot.model.event import Answered


@pytest.mark.parametrize(
    "asked",
    ["light duty note - evidence? and when go back full?", "any role for mri? xray?"],
    ids=str,
)
def test_reply_when_two_answers_share_words_then_says_them_once(engine, asked):
    consult, _ = start(engine, TODAY)

    consult, events = reply(engine, consult, Input(text=asked, on=TODAY))

    answers = [e.answer for e in events if isinstance(e, Answered)]
    leads = [answer.parts[0].text for answer in answers]
    told = Counter(part.text for answer in answers for part in answer.parts)
    assert len(answers) == 2
    assert all(told[text] == leads.count(text) or told[text] == 1 for text in told)
    assert consult.answer == answers[-1]
