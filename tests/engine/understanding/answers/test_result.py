"""A result answers a question on what a test shows, and no other."""

import pytest
from fakes import TODAY, talk

from chatbot.engine.understanding import read
from chatbot.model.case import Status
from chatbot.model.reading import Prompt

RESULTS = {
    "test neg": Status.ABSENT,
    "her test came back negative": Status.ABSENT,
    "it's negative": Status.ABSENT,
    "test positive": Status.PRESENT,
    "the test was pos": Status.PRESENT,
}
NO_RESULT = ["test pending", "the test came back", "tested today"]


def answered(engine, text, finding):
    prompt = Prompt(kind="finding", name=finding, findings=(finding,), text="?")
    reading = read(engine.lexicon, text, prompt, TODAY)
    return {o.finding: o.status for o in reading.observations if o.finding == finding}


@pytest.mark.parametrize(("text", "status"), RESULTS.items(), ids=RESULTS)
def test_read_when_a_result_is_told_then_it_answers(engine, text, status):
    assert answered(engine, text, "pregnancy") == {"pregnancy": status}


@pytest.mark.parametrize("text", NO_RESULT)
def test_read_when_no_result_is_told_then_it_stays_open(engine, text):
    assert answered(engine, text, "pregnancy") == {}


@pytest.mark.parametrize("text", ["tests neg", "test positive"])
def test_read_when_no_test_shows_what_was_asked_then_it_stays_open(engine, text):
    assert answered(engine, text, "leg_weakness") == {}


@pytest.mark.parametrize(
    ("told", "why"),
    [
        ("could be pregnant", "the patient may be pregnant"),
        ("pregnant", "the patient is pregnant"),
    ],
)
def test_plan_when_pregnancy_is_only_possible_then_it_says_so(engine, told, why):
    after, _ = talk(engine, "28F LBP 10 days", told)

    assert after.plan.scope.startswith(why)
