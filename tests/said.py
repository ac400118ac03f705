"""What one text says of a finding or of some words in it, and rows of such texts."""

import re

import pytest
from fakes import TODAY

from chatbot.cli.case_json import settled
from chatbot.engine.understanding import assess, read
from chatbot.model.reading import Assertion, Prompt

ASSERTED = {
    "stated": Assertion(),
    "denied": Assertion(negated=True),
    "possible": Assertion(possible=True),
    "past": Assertion(historical=True),
    "family": Assertion(family=True),
    "if": Assertion(hypothetical=True),
    "denied past": Assertion(negated=True, historical=True),
    "denied possible": Assertion(negated=True, possible=True),
    "denied family": Assertion(negated=True, family=True),
}
"""How words in a text may be meant."""


SIGNS = {"present": "+", "absent": "-", "possible": "?", "unknown": "0"}
"""How `statuses` writes what is told of a finding; a dot where nothing is."""


def statuses(reading, findings):
    """What a reading tells of some findings, in their order: `+ - . past`."""
    told = {o.finding: SIGNS.get(o.status.value, "past") for o in reading.observations}
    return " ".join(told.get(finding, ".") for finding in findings)


def asked_alone(finding):
    """The prompt of one finding."""
    return Prompt(kind="finding", name=finding, findings=(finding,), text="?")


def status_of(engine, finding, text):
    observations = settled(read(engine.lexicon, text, None, TODAY).observations)
    told = {o.finding: o.status.value for o in observations}
    return told.get(finding)


def status_in_note(engine, finding, said):
    """The status of a finding in a short note on a back pain that says so much more."""
    return status_of(engine, finding, f"50 year old, back pain 2 weeks. {said}.")


def rows_of(said):
    """Each text with the status it gives its finding."""
    return [
        pytest.param(finding, text, status, id=f"{finding}: {text}")
        for finding, rows in said.items()
        for text, status in rows.items()
    ]


def near_misses(near):
    """Each text that only sounds like its finding."""
    return [
        pytest.param(finding, text, id=f"{finding}: {text}")
        for finding, rows in near.items()
        for text in rows
    ]


def asserted(text, words):
    """How some words are meant, where they first stand in a text."""
    start, end = re.search(rf"(?<!\w){re.escape(words)}(?!\w)", text).span()
    return assess(text, start, end)


def spans_of(texts):
    """Each text with some words of it, and how these are meant."""
    return [
        pytest.param(text, words, expected, id=f"{text} [{words}]")
        for text, spans in texts.items()
        for words, expected in spans.items()
    ]


def picked(engine, text, asked):
    """The status of each of what was asked together, by id, as an answer tells it."""
    prompt = Prompt(kind="group", name="group", findings=asked, text="Any of these?")
    told = read(engine.lexicon, text, prompt, TODAY).observations
    return {o.finding: o.status.value for o in told if o.finding in asked}


MARKS = {"present": "+", "absent": "-", "possible": "?"}


def signs_of(engine, text):
    """All that a text says of findings: `+leg_numbness, -bladder_change, duration 21`."""
    told = read(engine.lexicon, text, None, TODAY).observations
    shown = {
        f"{o.finding} {o.value:g}" if type(o.value) is float
        else f"{MARKS.get(o.status.value, o.status.value + ' ')}{o.finding}"
        for o in told if not o.implied and o.finding not in {"sex", "treatments_complete"}
    }  # fmt: skip
    return ", ".join(sorted(shown))
