"""A no that corrects what is taken or how much it is denies none of the signs asked about."""

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


@pytest.mark.parametrize(
    ("told", "finding", "value"),
    [("no, 7 days", "duration", 7), ("no, it's 6 weeks", "duration", 42), ("nope, 2 wks", "duration", 14),
     ("no, he's 54", "age", 54), ("no, 54M", "age", 54), ("no she's female", "sex", "female")],
)  # fmt: skip
def test_reply_when_a_no_corrects_a_value_then_it_denies_no_sign(
    engine, told, finding, value
):
    before, _ = talk(engine, SCREENED)
    consult, _ = talk(engine, SCREENED, told)

    assert consult.case.observations[finding].value == value
    assert consult.case.observations.get("saddle_numbness") is None
    assert consult.prompt == before.prompt


@pytest.mark.parametrize(
    "told", ["none, 67M", "no, he's 67", "no to all, 3 weeks now", "no, 70 kg", "no numbness, 54M"]
)  # fmt: skip
def test_reply_when_no_value_is_corrected_then_the_no_answers(engine, told):
    consult, _ = talk(engine, SCREENED, told)

    assert consult.case.observations["saddle_numbness"].value is False


@pytest.mark.parametrize("text", ["no, the left leg", "no, left", "nope, it's the right side", "no the other leg"])  # fmt: skip
def test_reply_when_a_no_corrects_the_side_then_it_denies_no_sign(engine, text):
    before, _ = talk(engine, SCREENED, "left leg pain")
    consult, _ = talk(engine, SCREENED, "left leg pain", text)

    assert consult.case.observations.get("saddle_numbness") is None
    assert consult.prompt == before.prompt
