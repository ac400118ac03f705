"""How much of a medicine is taken in a day, and how many days are left of it."""

import pytest
from fakes import talk

from chatbot.engine.wording import Speaker, as_plain

TAKES = (
    "47M, back strain 9 weeks, flexeril 10 mg tds for 4 weeks, naproxen 500 bd x 10 days, "
    "baclofen 10/10/20, tylenol extra strength 2 tabs four times a day, oxycodone 5 mg qid"
)


def said(engine, *turns):
    consult, events = talk(engine, TAKES, *turns)
    return as_plain(Speaker(engine.content).say(consult, events))


@pytest.mark.parametrize(
    ("asked", "told"),
    [
        ("is that too much?", "500 mg x 2 a day = 1000 mg a day"),
        ("too much?", "10 mg x 3 a day = 30 mg a day"),
        ("double up on flexeril?", "20 mg x 3 a day = 60 mg a day"),
        (
            "how much baclofen is that a day",
            "= 40 mg a day; the most in a day is 80 mg",
        ),
        ("what's his total daily naproxen", "500 mg x 2 a day = 1000 mg a day"),
        (
            "how many mg of oxycodone is he taking a day",
            "5 mg x 4 a day = 20 mg a day.",
        ),
        ("total acetaminophen a day", "8 tablets a day"),
        ("is his naproxen too much?", "just at it"),
        ("days of naproxen so far", "Naproxen: 10 days so far"),
        ("total baclofen?", "= 40 mg a day"),
        ("how much tylenol is that", "8 tablets a day of a strength that was not told"),
        ("how many days of naproxen left", "Naproxen: 10 days so far"),
        ("how long left on flexeril?", "at most 21 days by its label: 7 over"),
    ],
)
def test_taken_when_its_sum_or_days_are_asked_then_are_worked_out(engine, asked, told):
    assert told in said(engine, asked)


def test_taken_when_it_goes_on_from_the_sum_then_is_held_against_the_most(engine):
    told = said(engine, "how much baclofen is that a day", "is it under the max")

    assert "= 40 mg a day; the most in a day is 80 mg: within it" in told


@pytest.mark.parametrize(
    "asked",
    [
        "how much naproxen can he take",
        "how much tylenol is too much",
        "what's the daily dose of duloxetine",
        "how many more weeks of pain",
        "how much longer until he can work",
    ],
)
def test_taken_when_something_else_is_asked_then_no_sum_is_made(engine, asked):
    assert "Taken: " not in said(engine, asked)
    assert "so far, as told" not in said(engine, asked)


@pytest.mark.parametrize("asked", ["double it", "can i double it?", "go up to 1000 bid?", "can we go to 1000 bid"])  # fmt: skip
def test_dose_when_nothing_is_named_then_it_is_of_the_one_told_with_a_dose(
    engine, asked
):
    case = "60F back pain 1 year, naproxen 500 bid, no leg pain, no other meds"
    told, events = talk(engine, case, asked)

    assert "Naproxen 1000 mg x 2 a day = 2000 mg a day" in str(events)
    assert told.case.treatments["naproxen"].dose == 500.0


def test_dose_when_another_was_spoken_of_then_it_is_of_that(engine):
    case = "60F back pain 1 year, naproxen 500 bid, no leg pain, no other meds"
    _, events = talk(engine, case, "could we try duloxetine?", "double it")

    assert "Naproxen 1000 mg" not in str(events)


@pytest.mark.parametrize(
    ("case", "asked", "first", "then"),
    [
        ("45M LBP 6 weeks, takes sertraline 100", "duloxetine 30 mg daily?",
         "Duloxetine: caution here. With sertraline", "Duloxetine 30 mg a day"),
        ("45M LBP 6 weeks, takes sertraline 100", "flexeril 10?",
         "Cyclobenzaprine: caution here. With sertraline", "Cyclobenzaprine helped"),
        ("45M LBP 6 weeks, takes sertraline 100", "flexeril 20 tid?",
         "30 mg over", "Cyclobenzaprine: caution here"),
        ("29F breastfeeding, back strain 1 week", "hydrocodone 5 mg q6h?",
         "No row on hydrocodone", "FDA (2017) recommends against codeine and tramadol"),
        ("29F breastfeeding, back strain 1 week", "duloxetine ok?",
         "Breastfeeding can go on with duloxetine", "Duloxetine helps"),
    ],
)  # fmt: skip
def test_dose_when_it_needs_care_here_then_that_comes_first(
    engine, case, asked, first, then
):
    consult, events = talk(engine, case, asked)
    told = as_plain(Speaker(engine.content).say(consult, events))

    assert 0 <= told.find(first) < told.find(then)


@pytest.mark.parametrize("asked", ["tylenol 1 g tid?", "oxycodone 5 mg q6h?"])
def test_dose_when_something_is_held_of_it_in_milk_then_no_row_is_missed(engine, asked):
    case = "29F breastfeeding, back strain 1 week"
    consult, events = talk(engine, case, asked)

    assert "No row on" not in as_plain(Speaker(engine.content).say(consult, events))
