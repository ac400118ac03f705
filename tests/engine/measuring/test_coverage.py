import pytest

from chatbot.engine.measuring.coverage import Coverage


@pytest.fixture(scope="module")
def coverage(engine, consults):
    return Coverage(engine).count(consults.values())


@pytest.mark.parametrize("name", ["steps", "moves", "condition outcomes", "advice"])
def test_transcripts_when_replayed_exercise_all_of(coverage, name):
    share = coverage.shares[name]

    assert share.all
    assert share.missing == ()


def test_coverage_when_nothing_is_replayed_misses_all_but_what_an_empty_case_has(
    engine,
):
    empty = Coverage(engine).count([])

    assert empty.shares["moves"].covered == 0
    assert empty.shares["advice"].covered == 0
    assert empty.shares["condition outcomes"].missing
