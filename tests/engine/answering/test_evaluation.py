"""The project's own questions on its own content."""

import hashlib
from pathlib import Path

import pytest
from fakes import TODAY

from chatbot.engine.consult import reply
from chatbot.engine.measuring.evaluation import ask, judge, opened
from chatbot.engine.saying import sentences
from chatbot.files.question_file import read_questions
from chatbot.model.consult import Input
from chatbot.model.event import Answered, Declined, Explained

FOLDER = Path(__file__).parents[2] / "evaluation" / "questions"
SET_ASIDE = "b2bc60ef1cc806c6335076857538e952392d3606063810b58796e24b0dde47f0"
"""The hash of the questions set aside, recorded before anything was tuned on others."""

SET_ASIDE_SECOND = "4132d6d7ae24ab8f0650ecdf0cdb01a492c4b2980010b7df7ea517308c9e1855"
"""The same for further questions, written and put aside later."""

TUNING = read_questions(FOLDER / "tuning.yaml")
ASIDE = read_questions(FOLDER / "set_aside.yaml")
SECOND = read_questions(FOLDER / "set_aside_second.yaml")
ALL = (*TUNING, *ASIDE, *SECOND)
pytestmark = pytest.mark.timeout(300)  # every question is asked: minutes if all is busy


@pytest.fixture(scope="module", name="consult")
def consult_fixture(engine):
    return opened(engine, TODAY)


@pytest.fixture(scope="module")
def replies(engine, consult):
    """Every question once, with what came back: asking them is what takes time."""
    return {sample: ask(engine, consult, sample) for sample in ALL}


@pytest.fixture(scope="module")
def answers(replies):
    found = [(s.question, after.answer) for s, (after, _) in replies.items()]
    return [(question, answer) for question, answer in found if answer is not None]


def judged(replies, samples):
    return [judge(sample, replies[sample][1]).judgement for sample in samples]


def test_questions_when_counted_then_are_enough_of_both():
    to_decline = [s for s in ALL if s.expect == "decline"]

    assert len(to_decline) >= 120
    assert len(ALL) - len(to_decline) >= 400


@pytest.mark.parametrize(
    ("samples", "recorded"), [(ASIDE, SET_ASIDE), (SECOND, SET_ASIDE_SECOND)]
)
def test_set_aside_when_hashed_then_is_as_recorded(samples, recorded):
    asked = "\n".join(f"{s.after or ''}|{s.question}" for s in samples)

    assert hashlib.sha256(asked.encode()).hexdigest() == recorded


@pytest.mark.parametrize(
    ("samples", "most_wrong"),
    [
        pytest.param(TUNING, 8, id="tuning"),
        pytest.param(ASIDE, 14, id="set aside"),
        pytest.param(SECOND, 18, id="set aside second"),
    ],
)
def test_answer_when_in_field_then_nearly_always_on_the_topic(
    replies, samples, most_wrong
):
    asked = [s for s in samples if s.expect != "decline"]

    right = judged(replies, asked).count("right")

    assert (len(asked) - right) * 100 <= most_wrong * len(asked)


@pytest.mark.parametrize(
    ("samples", "most_answered"),
    [
        pytest.param(TUNING, 30, id="tuning"),
        pytest.param(ASIDE, 2, id="set aside"),
        pytest.param(SECOND, 3, id="set aside second"),
    ],
)
def test_answer_when_out_of_field_then_declined(replies, samples, most_answered):
    out = [s for s in samples if s.expect == "decline"]

    right = judged(replies, out).count("right")

    assert len(out) - right <= most_answered


def test_refusal_when_given_then_names_questions_and_no_source(answers):
    refusals = [a for _, a in answers if a.status == "declined"]

    assert refusals
    assert all(a.cites == () and a.topics == () for a in refusals)


def test_every_answer_when_walked_then_each_part_can_be_traced(engine, answers):
    content = engine.content
    for question, answer in answers:
        for part in answer.parts:
            assert {*part.cites} <= {*content.references}, question
            assert {*part.statements} <= {*content.statements}, question
            if part.kind in ("says", "conflict"):
                says = content.statements[part.statements[0]].says
                assert sorted(sentences(part.text)) == sorted(sentences(says)), question
            if part.kind in ("says", "conflict", "computed"):
                assert part.cites or _says_how_it_is_worked_out(part.text), question


def _says_how_it_is_worked_out(text):
    return "in my table" in text or " = " in text


def test_nearest_when_offered_then_can_be_asked(engine, consult, answers):
    offered = {q for _, a in answers for q in a.nearest}
    for question in sorted(offered):
        _, events = reply(engine, consult, Input(text=question, on=TODAY))

        assert any(isinstance(e, Answered | Explained) for e in events), question
        assert not any(isinstance(e, Declined) for e in events), question
