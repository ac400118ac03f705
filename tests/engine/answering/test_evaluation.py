"""The project's own questions on its own content."""

from pathlib import Path

import pytest
import yaml

from chatbot.engine.answering.answerer import Answerer
from chatbot.engine.planning.planner import Planner
from chatbot.files.content_file import find_content_root, load_content
from chatbot.model.case import Case, Observation, Status
from tests.engine.answering.conftest import TODAY

FOLDER = Path(__file__).parents[2] / "evaluation" / "questions"


def _questions():
    return [
        pytest.param(row["question"], row["expect"], id=row["question"])
        for path in sorted(FOLDER.glob("*.yaml"))
        for row in yaml.safe_load(path.read_text(encoding="utf-8"))
    ]


QUESTIONS = _questions()
TO_DECLINE = [q for q in QUESTIONS if q.values[1] == "decline"]
TO_ANSWER = [q for q in QUESTIONS if q.values[1] != "decline"]


@pytest.fixture(scope="module")
def real(tmp_path_factory):
    return load_content(find_content_root(None), tmp_path_factory.mktemp("cache"))


@pytest.fixture(scope="module")
def ask_real(real):
    planner = Planner(real)
    answerer = Answerer(real, planner)
    told = {
        "age": Observation(finding="age", status=Status.PRESENT, value=45.0),
        "duration": Observation(finding="duration", status=Status.PRESENT, value=14.0),
    }
    case = Case(today=TODAY, observations=told)
    plan = planner.plan(case)
    return lambda question: answerer.answer(question, case, plan, None)


def test_questions_when_read_then_are_enough_of_both():
    assert len(TO_ANSWER) >= 120
    assert len(TO_DECLINE) >= 80


@pytest.mark.parametrize(("question", "expect"), TO_DECLINE)
def test_answer_when_out_of_field_then_declined_without_sources(
    ask_real, question, expect
):
    answer = ask_real(question)

    assert (answer.status, answer.cites) == ("declined", ())


def test_answer_when_in_field_then_nearly_always_on_the_topic(ask_real):
    wrong = []
    for row in TO_ANSWER:
        question, expect = row.values
        answer = ask_real(question)
        on_topic = expect == ["other"] or {*expect} & {*answer.topics}
        if answer.status == "declined" or not on_topic:
            wrong.append(question)

    assert len(wrong) * 10 <= len(TO_ANSWER), wrong


@pytest.mark.parametrize(("question", "expect"), TO_ANSWER)
def test_answer_when_given_then_every_part_can_be_traced(
    ask_real, real, question, expect
):
    for part in ask_real(question).parts:
        assert {*part.cites} <= {*real.references}
        assert {*part.statements} <= {*real.statements}
        if part.kind in ("says", "conflict"):
            assert part.text == real.statements[part.statements[0]].says
            assert part.cites
