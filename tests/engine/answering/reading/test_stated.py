from functools import partial

import pytest

from chatbot.engine.answering.reading.stated import StatedDoses
from chatbot.engine.understanding import doses_in


@pytest.fixture
def stated(engine):
    """The doses that a question states, each as mg, tablets and times a day."""
    doses = StatedDoses(partial(doses_in, engine.lexicon))

    def read(text, name=None):
        units = engine.answerer.read(name).units if name else ()
        question = engine.answerer.read(text).carrying(units)
        told = doses.all(question) if name is None else doses.of(name, question)
        return [(t.dose, t.tablets or 1, t.per_day) for t in told]

    return read


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("mme oxycodone 10 qid", (10, 1, 4), id="four times"),
        pytest.param("oxycodone 5 mg every 6 hours", (5, 1, 4), id="hours"),
        pytest.param("oxycodone 5 mg every 4 to 6 hours", (5, 1, 6), id="range"),
        pytest.param("oxycodone 10 mg 5 times a day", (10, 1, 5), id="five times"),
        pytest.param("hydrocodone 7.5 x 6 a day", (7.5, 1, 6), id="x a day"),
        pytest.param("oxycodone 10 mg 4 a day", (10, 1, 4), id="count a day"),
        pytest.param("morphine 15 mg three times", (15, 1, 3), id="no day"),
        pytest.param("tramadol 50 mg 4 times", (50, 1, 4), id="times"),
        pytest.param("oxycodone 20 a day", (20, 1, 1), id="amount a day"),
        pytest.param("ibuprofen 800 5 times a day", (800, 1, 5), id="bare amount"),
        pytest.param("naproxen 500 x 4 a day", (500, 1, 4), id="bare x a day"),
        pytest.param("tylenol 1 g every 4 to 6 hours", (1, 1, 6), id="grams"),
        pytest.param("is 3200 mg of ibuprofen a day ok", (3200, 1, 1), id="whole day"),
        pytest.param("naproxen 500 mg", (500, 1, None), id="no frequency"),
        pytest.param("can he take 1,5 g naproxen a day", (1.5, 1, 1), id="comma"),
        pytest.param("oramorph 10mg/5ml, 2.5 ml qds?", (5, 1, 4), id="liquid"),
        pytest.param("oramorph 2.5 ml of 10mg/5ml qds", (5, 1, 4), id="volume first"),
        pytest.param(
            "is tylenol 2000 mg twice daily too much", (2000, 1, 2), id="over"
        ),
        pytest.param("half a 25 of tramadol tds?", (25, 0.5, 3), id="half"),
    ],
)
def test_dose_when_a_question_states_one_then_is_read_as_in_a_note(
    stated, text, expected
):
    assert stated(text) == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("2 percocets 5 mg tid", [(5, 2, 3)], id="tablets of a strength"),
        pytest.param(
            "mme of 2 norco 5/325 tid", [(5, 2, 3), (325, 2, 3)], id="product"
        ),
        pytest.param(
            "baclofen 10/10/20?", [(10, 1, 1)] * 2 + [(20, 1, 1)], id="thrice"
        ),
    ],
)
def test_dose_when_there_are_several_then_each_is_read(stated, text, expected):
    assert stated(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("is 600 tds ok", (600, 1, 3), id="bare"),
        pytest.param("so 1 g twice a day?", (1, 1, 2), id="grams"),
        pytest.param("and six hundred bd", (600, 1, 2), id="words"),
        pytest.param("is a gram twice a day too much", (1, 1, 2), id="a gram"),
    ],
)
def test_dose_when_the_medicine_was_named_before_then_is_read_of_it(
    stated, text, expected
):
    assert stated(text, "gabapentin") == [expected]


@pytest.mark.parametrize("text", ["duloxetine and egfr 25", "also naproxen in ckd 3"])
def test_all_when_a_number_is_of_what_was_measured_then_it_is_no_dose(stated, text):
    assert stated(text) == []
