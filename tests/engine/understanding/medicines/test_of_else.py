"""A response word of a job, a posture, a helper or a wish is of no treatment."""

import pytest
from fakes import TODAY

from chatbot.engine.understanding import read

OF_ELSE = [
    "return to work advice", "needs work note", "heavy work", "can't work", "not working since the injury",
    "needs help at home", "his wife helps him dress", "lying down helps", "sitting makes it worse",
    "bending makes it worse, lying flat helps", "changing position helps", "pain relieved by lying",
    "Aggravating: sitting. Relieving: lying", "wants relief", "seeking pain relief", "a pillow between the knees helps",
    "no change in bowel habit", "no difference between sides", "do supplements help",
    "any benefit", "not sure if the ibuprofen helps",
    "start yoga to see if that will help", "physio isn't going to help", "given codeine to help with the pain", "given tizanidine and pain relief",
]  # fmt: skip
OF_IT = {
    "it did work": "helped",
    "not working": "none",
    "helps with walking": "helped",
    "no relief with sitting": "none",
    "no change in pain": "none",
    "nothing makes it better": "none",
    "does not help": "none",
    "ain't helping": "none",
    "it didn't affect the pain": "none",
    "no results": "none",
    "seems to help": "helped",
    "makes it worse": "none",
}


def response(engine, text):
    told = read(engine.lexicon, text, None, TODAY).treatments
    return {t.name: t.response for t in told}["ibuprofen"]


@pytest.mark.parametrize("joined", [". ", ", "])
@pytest.mark.parametrize("text", OF_ELSE)
def test_response_when_the_words_are_of_something_else_is_not_known(
    engine, text, joined
):
    assert response(engine, f"tried ibuprofen{joined}{text}") == "unknown"


@pytest.mark.parametrize(("text", "told"), OF_IT.items(), ids=OF_IT)
def test_response_when_the_words_are_of_the_treatment_is_kept(engine, text, told):
    assert response(engine, f"tried ibuprofen. {text}") == told


def test_response_when_a_posture_stands_beside_a_name_is_of_the_medicine(engine):
    assert response(engine, "walking after ibuprofen helped") == "helped"


@pytest.mark.parametrize(
    ("text", "responses"),
    [
        (
            "flexeril failed try robaxin",
            {"cyclobenzaprine": "none", "methocarbamol": "unknown"},
        ),
        (
            "flexeril failed, robaxin",
            {"cyclobenzaprine": "none", "methocarbamol": "unknown"},
        ),
        (
            "failed flexeril and robaxin",
            {"cyclobenzaprine": "none", "methocarbamol": "none"},
        ),
        ("tramadol adverse effects", {"tramadol": "adverse"}),
    ],
)
def test_response_when_another_medicine_is_named_behind_is_not_of_that(
    engine, text, responses
):
    told = read(engine.lexicon, text, None, TODAY).treatments

    assert {t.name: t.response for t in told} == responses


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("has heard that ibuprofen works", "unknown"),
        ("told that ibuprofen helps", "unknown"),
        ("google says ibuprofen works", "unknown"),
        ("the physio says ibuprofen helps", "unknown"),
        ("told me that ibuprofen helps", "helped"),
        ("told the nurse ibuprofen works", "helped"),
        ("he says ibuprofen works", "helped"),
    ],
)
def test_response_when_it_is_only_heard_is_not_known(engine, text, told):
    assert response(engine, text) == told
