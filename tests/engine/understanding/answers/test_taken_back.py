"""A no to one sign whose own words take it back: it was there, is a little, or nobody looked."""

import pytest
from fakes import TODAY

from chatbot.engine.understanding import read
from chatbot.model.reading import Prompt

BACK = [
    "no, used to", "no, it went yesterday", "no, he had it last week", "nope, last week only", "no, until yesterday",
    "no, not today", "no, not right now", "no, very little", "no, hardly", "no, a touch maybe", "no, not severe",
    "no, nothing major", "no, depends", "no, getting better", "no, better now", "no, less than before", "no, unchanged",
    "no, same as always", "no, his daughter thinks so",
]  # fmt: skip
UNTOLD = ["not that I've noticed, his wife says he does", "no, he won't say", "none documented", "none in the notes", "no, declined exam", "no, not examined", "no, couldn't check"]  # fmt: skip
DENIED = [
    "no, not at all", "no, never", "no, nothing like that", "no, all normal", "no, he's fine", "no, he denies it",
    "no, his back pain is better now", "no, pain better though", "no, his wife is with him", "no, i asked his wife too",
    "no, he takes naproxen", "no, checked, normal",
]  # fmt: skip


def _said(engine, finding, text):
    asked = Prompt(kind="finding", name=finding, findings=(finding,), text="Any?")
    told = read(engine.lexicon, text, asked, TODAY).observations
    return next((o.status.value for o in told if o.finding == finding), None)


@pytest.mark.parametrize("finding", ["bladder_change", "fever", "leg_weakness"])
@pytest.mark.parametrize("text", BACK)
def test_answer_when_a_no_is_taken_back_then_it_is_in_doubt(engine, finding, text):
    assert _said(engine, finding, text) == "possible"


@pytest.mark.parametrize("text", UNTOLD)
def test_answer_when_nobody_looked_then_it_is_unknown(engine, text):
    assert _said(engine, "saddle_numbness", text) != "absent"


@pytest.mark.parametrize("finding", ["bladder_change", "leg_weakness"])
@pytest.mark.parametrize("text", DENIED)
def test_answer_when_more_is_told_behind_a_no_then_it_stands(engine, finding, text):
    assert _said(engine, finding, text) == "absent"


GROUP = ("saddle_numbness", "bladder_change", "bowel_change")


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("no to the first, others I did not ask", ["absent", "unknown", "unknown"]),
        ("1 no, the others I have not asked", ["absent", "unknown", "unknown"]),
        ("2 yes, rest I didn't ask", ["unknown", "present", "unknown"]),
        ("two of them", [None, None, None]),
    ],
)
def test_answer_when_the_rest_was_not_asked_then_it_is_unknown(engine, text, told):
    asked = Prompt(kind="group", name="cauda equina", findings=GROUP, text="Any?")
    heard = {
        o.finding: o.status.value
        for o in read(engine.lexicon, text, asked, TODAY).observations
    }

    assert [heard.get(finding) for finding in GROUP] == told
