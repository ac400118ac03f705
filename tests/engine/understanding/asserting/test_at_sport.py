"""Exercise that tells how the pain began is no treatment, and keeps no length of time."""

import pytest
from fakes import TODAY

from chatbot.engine.understanding import read


@pytest.mark.parametrize(
    "text",
    [
        "gym deadlift injury 2 wks, L leg sciatica to calf, motrin no help",
        "hurt back deadlifting at gym 2 wks ago, motrin no help",
        "back pain since yoga class 2 wks ago, ibuprofen no help",
        "pulled back doing exercises 2 wks ago, motrin no help",
        "strained back while stretching 2 weeks ago, ibuprofen no help",
        "yoga injury 14 days, LBP, tylenol no help",
        "felt a pop at the gym 2 wks ago, LBP, motrin no help",
    ],
)
def test_read_when_a_sport_is_how_it_began_then_only_the_medicine_was_tried(
    engine, text
):
    told = read(engine.lexicon, text, None, TODAY)

    length = next(o.value for o in told.observations if o.finding == "duration")
    assert length == 14
    assert {t.name for t in told.treatments} <= {"ibuprofen", "acetaminophen"}


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("strained back, exercise didn't help", "exercise"),
        ("lifting injury, exercises and heat no help", "exercise"),
        ("LBP, tried the gym, no help", "exercise"),
        ("exercise since injury no help", "exercise"),
        ("doing yoga since march, helps", "yoga"),
        ("LBP 3 wks doing home exercises no help", "exercise"),
        ("back injury, in yoga and PT, no help", "yoga"),
    ],
)
def test_read_when_a_sport_was_tried_then_it_is_a_treatment(engine, text, name):
    assert name in {t.name for t in read(engine.lexicon, text, None, TODAY).treatments}


@pytest.mark.parametrize(
    "text", ["going back to the gym next week", "plans to return to yoga"]
)
def test_read_when_a_sport_is_gone_back_to_then_it_is_no_treatment(engine, text):
    assert not read(engine.lexicon, f"LBP, {text}", None, TODAY).treatments
