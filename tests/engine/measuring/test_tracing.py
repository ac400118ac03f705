from pathlib import Path

import pytest

from chatbot.cli.show import tests_of as named_tests
from chatbot.engine.measuring.coverage import exercised, rules_of

PLANNING = Path(__file__).parents[1] / "planning"
NEVER_ORDERED = {"daily-maximum"}
"""No order of the content is over a maximum, so no transcript can show it."""


@pytest.fixture(scope="module", name="at_work")
def at_work_fixture(consults):
    return frozenset().union(*map(exercised, consults.values()))


def test_rules_when_listed_are_the_rules_and_the_rows(engine):
    content = engine.content

    assert [t.rule for t in rules_of(content)] == [
        *content.rules, *content.interactions
    ]  # fmt: skip


def test_rules_when_listed_rest_on_statements_and_sources(engine):
    for found in rules_of(engine.content):
        assert found.says, found.rule
        assert found.statements, found.rule
        assert found.references, found.rule


def test_rules_when_listed_are_each_exercised_by_a_test(engine):
    texts = {p.name: p.read_text(encoding="utf-8") for p in PLANNING.glob("*.py")}

    for found in rules_of(engine.content):
        assert named_tests(engine, found, texts), found.rule


def test_rules_of_the_check_are_each_at_work_in_a_transcript(engine, at_work):
    assert engine.content.rules.keys() - at_work == NEVER_ORDERED


def test_concerns_when_raised_are_rules_that_can_be_traced(engine, at_work):
    assert at_work <= {t.rule for t in rules_of(engine.content)}
