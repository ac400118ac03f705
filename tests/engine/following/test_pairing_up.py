"""Two things asked about one after the other, and then compared."""

import pytest
from fakes import talk

from chatbot.model.event import Answered

OPENING = ("54M, chronic low back pain 6 months, failed naproxen", "none")


def answers(events):
    return [event.answer for event in events if isinstance(event, Answered)]


@pytest.mark.parametrize(
    "asked",
    ["compare them", "which one is safer?", "difference between the two?",
     "how do they compare?"],
)  # fmt: skip
def test_comparison_when_two_were_asked_about_then_names_them(engine, asked):
    before = ("what about duloxetine?", "and amitriptyline?")

    _, events = talk(engine, *OPENING, *before, asked)

    (told,) = answers(events)
    assert {"duloxetine", "amitriptyline"} <= {
        *told.question.lower().strip("?").split()
    }


def test_comparison_when_one_thing_was_asked_about_then_is_left_alone(engine):
    _, events = talk(engine, *OPENING, "what about duloxetine?", "which one is safer?")

    assert all("amitriptyline" not in told.question for told in answers(events))


def test_comparison_when_nothing_speaks_of_both_then_each_is_answered(engine):
    _, events = talk(engine, *OPENING, "compare heat and massage")

    told = answers(events)
    assert ["heat" in told[0].question, "massage" in told[1].question] == [True, True]
    assert not any(answer.unheld for answer in told)


@pytest.mark.parametrize(
    ("asked", "compared"),
    [
        ("gabapentin or duloxetine?", ("gabapentin", "duloxetine")),
        ("so tylenol or advil for him", ("acetaminophen", "ibuprofen")),
        ("which one, flexeril or robaxin", ("cyclobenzaprine", "methocarbamol")),
    ],
)
def test_choice_when_one_of_two_medicines_is_asked_then_both_are_compared(
    engine, asked, compared
):
    _, events = talk(engine, *OPENING, asked)

    (told,) = answers(events)
    said = " ".join(part.text.lower() for part in told.parts)
    assert all(f"place. {name}" in said for name in compared)


@pytest.mark.parametrize(
    "asked", ["max of both", "dose of each?", "the max dose of the two"]
)
def test_dose_when_it_is_of_both_then_each_is_told(engine, asked):
    _, events = talk(engine, *OPENING, "duloxetine?", "tramadol?", asked)

    (told,) = answers(events)
    texts = " ".join(part.text for part in told.parts)
    assert "Duloxetine, usual adult dose" in texts
    assert "Tramadol, usual adult dose" in texts
    assert told.parts[0].text.startswith("Duloxetine with tramadol: avoid")
