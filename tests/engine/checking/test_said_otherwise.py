"""Numbers of a statement whose unit or bound is another than in the facts it rests on."""

import pytest

from chatbot.engine.checking.number import otherwise


@pytest.mark.parametrize(
    ("said", "known", "faults"),
    [
        ("at most 400 g a day", "at most 400 mg a day", ["400 g is 400 mg"]),
        ("2 to 4 weeks", "2 to 4 days", ["4 weeks is 4 days", "2 to 4 weeks is 2 to 4 days"]),
        ("5, 10 or 20 mg", "5, 10 or 20 mcg",
         ["20 mg is 20 mcg", "10 or 20 mg is 10 or 20 mcg", "5, 10 or 20 mg is 5, 10 or 20 mcg"]),
        ("better by 10%", "better by 10 points", ["10% is 10 points"]),
        ("after 6 months", "after 6 weeks", ["6 months is 6 weeks"]),
        ("every 8 days", "every 8 h", ["8 days is 8 h"]),
        ("a 3-month course", "a course of 3 weeks", ["3-month is 3 weeks"]),
        ("over 65 years", "under 65 years", ["over 65 is under 65"]),
        ("age above 50", "age < 50", ["above 50 is < 50"]),
        ("within 4 weeks", "beyond 4 weeks", ["within 4 is beyond 4"]),
        ("at least 2 g a day", "no more than 2 g a day", ["at least 2 is no more than 2"]),
        ("more than 30", "not over 30", ["more than 30 is not over 30"]),
    ],
)  # fmt: skip
def test_otherwise_when_a_unit_or_a_bound_is_another_finds_it(said, known, faults):
    found = [what.replace('"', "") for _, what, _ in otherwise(("x",), said, known)]

    assert found == [f"{fault} in what it rests on." for fault in faults]


@pytest.mark.parametrize(
    ("said", "known"),
    [
        ("400 mg", "400-600 mg"), ("400 to 600 mg", "400-600 mg"), ("5-point", "5 points"),
        ("4 hours", "every 4 h"), ("10 minutes", "10 min"), ("within 4 weeks", "4 weeks"),
        ("2 weeks", "2 days, and 2 weeks after"), ("7", "7 days"), ("7 days", "grade 7"),
        ("at most 3 g", "no more than 3 g"), ("over 65", "older than 65"),
        ("under 30 mL/min", "CrCl < 30 mL/min"), ("over 65", "age 65"), ("1.0 g", "1 g"),
        ("over 65", "under 65 or over 65"), ("not above 40", "up to 40"), ("", "3 mg"),
        ("no 3 g", "3 g"),
    ],
)  # fmt: skip
def test_otherwise_when_it_may_be_the_same_finds_nothing(said, known):
    assert [*otherwise(("x",), said, known)] == []
