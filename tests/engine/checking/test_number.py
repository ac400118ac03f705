import pytest

from chatbot.engine.checking.number import numbers


@pytest.mark.parametrize(
    ("text", "values"),
    [
        pytest.param("1,000 people", {"1000"}, id="thousands"),
        pytest.param("0.70 and 95%", {"0.7", "95"}, id="decimals and per cent"),
        pytest.param("4-6 weeks, 10 to 14 days", {"4", "6", "10", "14"}, id="ranges"),
        pytest.param("800mg or 1.0 g.", {"800", "1"}, id="units"),
        pytest.param("doses of 5,10 or 20", {"5", "10", "20"}, id="list"),
        pytest.param("L5, T12, COX-2, PHQ-9, CYP2D6, B12", set(), id="names"),
        pytest.param("the 2nd and 21st day", set(), id="ordinals"),
        pytest.param("1. first\n2) second 3", {"3"}, id="list ordinals"),
        pytest.param("eGFR under 30 mL/min/1.73 m²", {"30"}, id="body surface"),
        pytest.param("two of ten", set(), id="words"),
        pytest.param("5-point change in 10-day trial", {"5", "10"}, id="compounds"),
        pytest.param("grade 4/5, 007", {"4", "5", "7"}, id="fractions and zeros"),
        pytest.param("0 and 0.0", {"0"}, id="zero"),
    ],
)
def test_numbers_when_read_are_values(text, values):
    assert set(numbers(text)) == values


def test_numbers_when_reported_are_as_written():
    assert numbers("1,000 of 2.50") == {"1000": "1,000", "2.5": "2.50"}
