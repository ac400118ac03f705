"""What is kept between turns and consults may change nothing but the time taken."""

import json
from pathlib import Path

import pytest

from chatbot.engine.consult import reply, start
from chatbot.engine.engine import Engine
from chatbot.engine.planning.planner import Planner
from chatbot.engine.replay import replay
from chatbot.engine.tables import derive_tables
from chatbot.files.transcript_file import read_transcript
from chatbot.model.consult import Input

TRANSCRIPTS = sorted((Path(__file__).parents[2] / "transcripts").glob("*.yaml"))


@pytest.fixture(scope="module")
def transcripts():
    return [read_transcript(path) for path in TRANSCRIPTS]


def states(engine, transcript):
    consult, _ = start(engine, transcript.today, transcript.reader)
    for turn in transcript.turns:
        on = turn.on or consult.today
        consult, _ = reply(engine, consult, Input(text=turn.clinician, on=on))
        yield consult


def test_plan_when_other_cases_were_planned_before_is_the_same(engine, transcripts):
    seen = [s for t in transcripts for s in states(engine, t)][::3]

    assert seen
    for consult in seen:
        fresh = Planner(engine.content)
        assert fresh.plan(consult.case) == engine.planner.plan(consult.case)
        for finding in consult.plan.unknown[:2]:
            assert fresh.worth_asking(
                consult.case, finding
            ) == engine.planner.worth_asking(consult.case, finding)


def test_replay_when_the_engine_served_others_in_any_order_is_the_same(
    engine, transcripts
):
    forward = [replay(engine, t) for t in transcripts]
    backward = [replay(Engine(engine.content), t) for t in transcripts[::-1]]

    assert backward[::-1] == forward


def test_replay_when_the_tables_come_from_a_cache_is_the_same(engine, transcripts):
    kept = json.loads(json.dumps(derive_tables(engine.content)))
    cached = Engine(engine.content, kept)

    assert [replay(cached, t) for t in transcripts] == [
        replay(engine, t) for t in transcripts
    ]
