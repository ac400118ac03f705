from pathlib import Path

import pytest

from chatbot.cli.safety_page import tests_of as named_tests
from chatbot.engine.measuring.tracing import exercised, rules_of, trace

PLANNING = Path(__file__).parents[1] / "planning"
NEVER_ORDERED = {"daily-maximum"}
"""No order of the content is over a maximum, so no transcript can show it."""


@pytest.fixture(scope="module", name="at_work")
def at_work_fixture(consults):
    return {name: exercised(states) for name, states in consults.items()}


@pytest.fixture(scope="module", name="traced")
def traced_fixture(engine, at_work):
    return trace(engine.content, at_work)


def test_rules_when_listed_are_the_rules_and_the_rows(engine):
    content = engine.content

    assert [t.rule for t in rules_of(content)] == [
        *content.rules, *content.interactions
    ]  # fmt: skip


def test_rules_when_traced_rest_on_statements_and_sources(traced):
    for found in traced:
        assert found.says, found.rule
        assert found.statements, found.rule
        assert found.references, found.rule


def test_rules_when_traced_are_each_exercised_by_a_test(engine, traced):
    texts = {p.name: p.read_text(encoding="utf-8") for p in PLANNING.glob("*.py")}
    rows = engine.content.interactions

    for found in traced:
        assert named_tests(found.rule, texts, is_row=found.rule in rows), found.rule


def test_rules_of_the_check_when_traced_are_each_at_work_in_a_transcript(
    engine, traced
):
    bare = {
        t.rule for t in traced if not t.transcripts and t.rule in engine.content.rules
    }

    assert bare == NEVER_ORDERED


def test_concerns_when_raised_are_rules_that_can_be_traced(traced, at_work):
    assert frozenset().union(*at_work.values()) <= {t.rule for t in traced}
