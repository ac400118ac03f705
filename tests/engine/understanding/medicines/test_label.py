"""Doses as a label or a European prescription gives them."""

import pytest
from fakes import TODAY

from chatbot.engine.understanding import read
from chatbot.engine.understanding.text.directions import as_directed

LABELS = {
    "Naproxen 250mg tablets Two to be taken twice a day": (250, 2, 2),
    "Naproxen 500mg tablets One To Be Taken Twice A Day": (500, None, 2),
    "Gabapentin 300mg capsules. Take ONE three times a day": (300, None, 3),
    "Tizanidine 2mg tablets 1 at night": (2, None, 1),
    "Tylenol 500mg tablets, take 1 or 2 four times a day when required": (500, 2, 4),
    "naproxen 500mg gastro-resistant tablets - one twice daily": (500, None, 2),
    "ibuprofen 600 1-1-1": (600, None, 3),
    "naproxen 500 mg 1-0-1 for 10 days": (500, None, 2),
    "metformin 500 mg 2-0-2": (500, 2, 2),
    "gabapentin 300 0-0-1": (300, None, 1),
    "tramadol 50 mg 1-1-1-1": (50, None, 4),
    "Drug | dose | freq | effect\nNaproxen | 500 mg | BID | none": (500, None, 2),
    "gabapentin 300 -> 600 tid": (600, None, 3),
    "gabapentin 300\u2192600 tid": (600, None, 3),
    "Tylenol ~6 g/day": (6, None, 1),
    "ibuprofen 600 each 8 hours": (600, None, 3),
}
OTHERS = {
    "naproxen 500 mg, 2 weeks, no help": (500, None, None),
    "naproxen 500 mg. Two falls last week": (500, None, None),
    "ibuprofen 400 10-1-1 is the date": (400, None, None),
    "ibuprofen 400 mg, one of many": (400, None, None),
}


def _dose(engine, text):
    told = read(engine.lexicon, text, None, TODAY).treatments[0]
    return told.dose, told.tablets, told.per_day


@pytest.mark.parametrize(("text", "dose"), {**LABELS, **OTHERS}.items(), ids=str)
def test_read_when_a_label_is_copied_then_how_many_and_how_often_are_read(
    engine, text, dose
):
    assert _dose(engine, text) == dose


@pytest.mark.parametrize("text", [*LABELS, "co-codamol 30mg/500mg tablets, take two"])
def test_label_when_it_is_put_in_shorthand_then_the_length_stays(text):
    assert len(as_directed(text)) == len(text)
