import pytest

from chatbot.engine.checking.support import names, spelled_times


@pytest.mark.parametrize(
    ("text", "held"),
    [
        pytest.param("NICE and VA/DoD advise", {"NICE", "VA", "DoD"}, id="bodies"),
        pytest.param("HLA-B27 and CYP1A2", {"HLA-B27", "CYP1A2"}, id="tests"),
        pytest.param("ESR, CRP (PHQ-9)", {"ESR", "CRP", "PHQ-9"}, id="scores"),
        pytest.param("Heat helps. A Lancet series", set(), id="words"),
        pytest.param("at 5 mg, 10 of 100", set(), id="numbers"),
        pytest.param("I am", set(), id="one letter"),
    ],
)
def test_names_when_listed_are_those_in_capitals(text, held):
    assert names(text) == held


@pytest.mark.parametrize(
    ("text", "times"),
    [
        pytest.param("after six weeks", {"6": "six weeks"}, id="one"),
        pytest.param("six to twelve weeks", {"6": "six to twelve weeks"}, id="range"),
        pytest.param("a two-day trial", {"2": "two-day"}, id="hyphen"),
        pytest.param("Two drugs in a week", {}, id="no time"),
    ],
)
def test_spelled_times_when_listed_are_by_value(text, times):
    assert spelled_times(text) == times
