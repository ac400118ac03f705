"""Whether more of a medicine may be given."""

import pytest
from fakes import talk

from chatbot.engine.answering.tables.raising import raised
from chatbot.model.event import Answered

TAKING = "54M, axial low back pain 3 weeks, no leg pain, taking naproxen 500 bid"


@pytest.mark.parametrize(
    "question",
    [
        "can i bump up the naproxen",
        "can we increase the naproxen to 750",
        "room to go up on naproxen?",
        "should he take more naproxen",
        "increase naproxen?",
    ],
)
def test_more_when_it_is_asked_for_then_what_is_taken_and_the_most_lead(
    engine, question
):
    _, events = talk(engine, TAKING, "just tell me", question)

    answer = next(e.answer for e in events if isinstance(e, Answered))
    assert answer.parts[0].text.startswith("Taken: Naproxen 500 mg x 2 a day = 1000 mg")
    assert "the most in a day is 1000 mg: just at it" in answer.parts[0].text
    assert answer.parts[1].text.startswith("In this plan (medication now)")
    assert "Naproxen 500 mg by mouth twice daily" in answer.parts[1].text


@pytest.mark.parametrize(
    ("question", "told"),
    [
        ("can i double the ibuprofen?", "Ibuprofen 1200 mg x 3 a day = 3600"),
        ("triple the ibuprofen?", "Ibuprofen 1800 mg x 3 a day = 5400 mg"),
        ("can i double the ibuprofen to 1200 tid?", "Ibuprofen 1200 mg x 3 a day = 36"),
        ("raise the ibuprofen to 1200 tid?", "Ibuprofen 1200 mg x 3 a day = 3600 mg"),
    ],
)
def test_more_when_it_is_said_how_much_then_that_is_weighed_first(
    engine, question, told
):
    taken = "45M back strain 3 weeks, ibuprofen 600 tid no help"
    _, events = talk(engine, taken, question)

    first = next(e.answer for e in events if isinstance(e, Answered)).parts[0].text
    assert first.startswith(told)
    assert "mg over" in first
    assert "The most in one dose is 800 mg" in first


def test_more_when_the_dose_at_the_most_is_doubled_then_it_is_over(engine):
    _, events = talk(engine, TAKING, "just tell me", "double the naproxen")

    first = next(e.answer for e in events if isinstance(e, Answered)).parts[0].text
    assert first.startswith("Naproxen 1000 mg x 2 a day = 2000 mg a day")
    assert "1000 mg over" in first


def test_more_when_what_is_doubled_is_named_before_then_is_not_of_the_plans(engine):
    asked = "60 of duloxetine has done a bit but not enough. Any point in doubling it?"
    _, events = talk(engine, TAKING, "just tell me", asked)

    answers = [e.answer for e in events if isinstance(e, Answered)]
    assert answers
    assert not any(a.parts[0].text.startswith("Naproxen") for a in answers)


def test_more_when_only_the_dose_is_named_then_is_of_what_was_spoken_of(engine):
    _, events = talk(engine, TAKING, "naproxen?", "can i push the dose")

    answer = next(e.answer for e in events if isinstance(e, Answered))
    assert answer.parts[0].text.startswith("Taken: Naproxen")


def test_more_when_the_medicine_is_barred_then_that_leads(engine):
    _, events = talk(engine, "62F, back strain, eGFR 28", "can i increase the naproxen")

    answer = next(e.answer for e in events if isinstance(e, Answered))
    assert "With eGFR 28" in answer.parts[0].text


def test_more_when_the_kidneys_lower_the_most_then_that_is_the_most(engine):
    told = "62F, back strain, eGFR 28, on gabapentin 900 tid"
    _, events = talk(engine, told, "can i raise the gabapentin")

    answer = next(e.answer for e in events if isinstance(e, Answered))
    assert "700 mg: 2000 mg over" in answer.parts[0].text


def test_more_when_age_and_a_thinner_bear_on_it_then_they_are_said(engine):
    told = "84F, back strain, warfarin, tylenol 650 tid"
    _, events = talk(engine, told, "can i go up on the tylenol")

    answer = next(e.answer for e in events if isinstance(e, Answered))
    assert "is 3000 mg" in answer.parts[0].text
    assert "With warfarin: INR rise" in answer.parts[2].text


@pytest.mark.parametrize(
    "text",
    ["does naproxen increase bleeding", "push fluids today", "more", "up to 3 g a day"],
)
def test_text_when_no_dose_is_to_be_raised_then_names_no_medicine(engine, text):
    what = raised(text)

    assert what is None or not engine.answerer.read(what).medicines
