"""A no that corrects what is taken denies none of the signs that are asked about."""

import pytest
from fakes import talk

SCREENED = "67M, back strain 3 weeks, on eliquis 5 bid"


@pytest.mark.parametrize(
    "told",
    ["actually no, off eliquis", "no he stopped eliquis", "no, eliquis 2.5 bid",
     "sorry no, eliquis was stopped", "no he isn't on eliquis", "nope, off eliquis now"],
)  # fmt: skip
def test_reply_when_a_no_corrects_a_medicine_then_it_denies_no_sign(engine, told):
    before, _ = talk(engine, SCREENED)
    consult, _ = talk(engine, SCREENED, told)

    assert consult.case.treatments != before.case.treatments
    assert consult.case.observations.get("saddle_numbness") is None
    assert consult.prompt == before.prompt


@pytest.mark.parametrize(
    "told",
    ["no, still on eliquis", "no. stopped eliquis", "none, eliquis stopped", "no to all. stopped eliquis",
     "nope, she takes gabapentin", "no and he stopped eliquis", "no numbness, stopped the eliquis"],
)  # fmt: skip
def test_reply_when_the_no_stands_apart_then_it_answers(engine, told):
    consult, _ = talk(engine, SCREENED, told)

    assert consult.case.observations["saddle_numbness"].value is False


@pytest.mark.parametrize(
    "text", ["no thanks", "No, thank you.", "nope thx", "no thanks for now"]
)
def test_reply_when_an_offer_is_declined_behind_an_answer_then_no_sign_is_denied(
    engine, text
):
    before, _ = talk(engine, SCREENED, "steroid jab?")
    consult, _ = talk(engine, SCREENED, "steroid jab?", text)

    assert consult.case.observations == before.case.observations
    assert consult.prompt == before.prompt


@pytest.mark.parametrize("texts", [["no thanks"], ["steroid jab?", "none, thanks"], ["steroid jab?", "no"]])  # fmt: skip
def test_reply_when_nothing_was_offered_then_a_no_answers(engine, texts):
    consult, _ = talk(engine, SCREENED, *texts)

    assert consult.case.observations["saddle_numbness"].value is False
