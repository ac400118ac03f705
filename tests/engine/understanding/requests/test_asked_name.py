"""Names before a dash or an ellipsis: asked about, or told."""

import pytest


@pytest.mark.parametrize(
    "text",
    [
        "flexeril - would you ever?", "flexeril - would you ever", "heat... does it work",
        "heat... is it worth it?", "neurontin -- worth a try?", "tramadol \u2014 when?",
        "heat and ice - any use?", "acupuncture - what's the evidence?",
        "massage \u2026 does it help", "LBP 2 weeks. Flexeril - is it any good?",
        "make the case for gabapentin", "convince me on duloxetine", "pros and cons of tramadol",
        "the case against opioids", "rationale for naproxen here",
    ],
)  # fmt: skip
def test_read_when_a_bare_name_is_asked_about_then_it_is_not_recorded(told, text):
    reading = told(text)

    assert not reading.treatments
    assert len(reading.questions) == 1


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        ("flexeril - tried it, no help. what next?", 0),
        ("flexeril - no help, what now?", 0),
        ("naproxen - what next?", 0),
        ("tried heat - what next?", 0),
        ("ibuprofen 800 mg - can I add tylenol?", 1),
        ("ibuprofen... no help", 0),
        ("ibuprofen - no relief", 0),
    ],
)
def test_read_when_more_is_said_of_a_name_then_it_is_recorded(told, text, asked):
    reading = told(text)

    assert len(reading.treatments) == 1
    assert len(reading.questions) == asked
