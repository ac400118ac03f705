"""What is kept between turns and consults may change nothing but the time taken."""

import json
from pathlib import Path

import pytest

from chatbot.engine.engine import Engine
from chatbot.engine.planning.difference import signature
from chatbot.engine.planning.planner import Planner
from chatbot.engine.planning.turning import suppositions
from chatbot.engine.replay import replay
from chatbot.engine.tables import derive_tables
from chatbot.files.transcript_file import read_transcript

TRANSCRIPTS = sorted((Path(__file__).parents[2] / "transcripts").glob("*.yaml"))


@pytest.fixture(scope="module")
def transcripts():
    return [read_transcript(path) for path in TRANSCRIPTS]


def spread(found, most=60):
    rows = list(found)
    return rows[:: len(rows) // most + 1]


@pytest.fixture(scope="module")
def seen(consults):
    """Some states of all the transcripts' consults."""
    return spread(state for _, *states in consults.values() for state in states)


@pytest.fixture(scope="module")
def replayed(engine, transcripts):
    return [replay(engine, t) for t in transcripts]


def test_plan_when_other_cases_were_planned_before_is_the_same(engine, seen):
    assert seen
    for consult in seen:
        fresh = Planner(engine.content)
        assert fresh.plan(consult.case) == engine.planner.plan(consult.case)


def worth_by_planning_anew(planner, case, finding):
    bounds = tuple(sorted(planner._bounded.get(finding, ())))
    found = planner.content.dialog.findings[finding]
    now = signature(planner.plan(case))
    supposed = suppositions(case, found, bounds)
    return any(signature(planner.plan(other)) != now for other in supposed)


def test_worth_asking_when_only_turned_conditions_are_planned_is_as_if_all_were(
    engine, seen
):
    findings = [f for f in engine.content.dialog.findings.values() if f.ask]
    whole = Planner(engine.content)

    for number, consult in enumerate(seen):
        for finding in findings[number % 3 :: 3]:
            expected = worth_by_planning_anew(whole, consult.case, finding.id)
            assert engine.planner.worth_asking(consult.case, finding.id) == expected


def test_replay_when_the_engine_served_others_and_has_its_tables_from_a_cache_is_the_same(
    engine, transcripts, replayed
):
    kept = json.loads(json.dumps(derive_tables(engine.content)))
    cached = Engine(engine.content, kept)

    assert [replay(cached, t) for t in transcripts[::-1]] == replayed[::-1]


def test_replay_when_the_engine_served_nobody_before_is_the_same(
    engine, transcripts, replayed
):
    tables = derive_tables(engine.content)

    for transcript, expected in spread(zip(transcripts, replayed, strict=True), 15):
        assert replay(Engine(engine.content, tables), transcript) == expected
