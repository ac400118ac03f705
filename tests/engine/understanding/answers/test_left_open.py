"""What a no and a list that was asked for leave open, and what they close."""

import pytest
from fakes import TODAY

from chatbot.engine.understanding import read
from chatbot.model.case import Status
from chatbot.model.reading import Prompt


@pytest.mark.parametrize(
    "text",
    ["none other than above. no conditions, no allergies", "that's it", "only those",
     "no other meds, no conditions, no allergies", "none beyond that"],
)  # fmt: skip
def test_read_when_no_more_than_was_told_is_said_then_every_list_is_closed(
    engine, text
):
    lists = ("other_medicines_complete", "conditions_complete", "allergies_complete")
    asked = Prompt(kind="bundle", name=lists[0], findings=lists, text="Any other?")

    reading = read(engine.lexicon, text, asked, TODAY)

    assert {o.finding for o in reading.observations} == {*lists}
    assert reading.unread == ()


@pytest.mark.parametrize(
    ("text", "closed"),
    [
        ("just the one pill", {"other_medicines_complete"}),
        ("crohns", {"conditions_complete", "allergies_complete"}),
        ("xyzmab", {"other_medicines_complete"}),
        ("numb too", set()),
        ("safety net pls", set()),
        ("mattress", set()),
    ],
)
def test_read_when_one_kind_is_listed_then_no_other_list_is_closed(
    engine, text, closed
):
    lists = ("other_medicines_complete", "conditions_complete", "allergies_complete")
    asked = Prompt(kind="bundle", name=lists[0], findings=lists, text="Any other?")

    reading = read(engine.lexicon, text, asked, TODAY)

    assert {o.finding for o in reading.observations} & {*lists} == closed


@pytest.mark.parametrize(
    ("text", "finding", "status"),
    [
        ("wait no he had prostate ca 2015", "cancer_history", Status.PAST),
        ("no he had prostate ca 2015", "cancer_history", Status.PAST),
        ("no she has osteoporosis", "osteoporosis", Status.PRESENT),
        ("no the patient has osteoporosis", "osteoporosis", Status.PRESENT),
        ("no he's on dialysis", "dialysis", Status.PRESENT),
        ("no he doesn't have osteoporosis", "osteoporosis", Status.ABSENT),
        ("no she never had cancer", "cancer_history", Status.ABSENT),
    ],
)
def test_read_when_a_no_stands_before_a_clause_then_it_denies_none_of_it(
    engine, text, finding, status
):
    signs = ("major_trauma", "osteoporosis", "steroid_use")
    asked = Prompt(kind="group", name="fracture", findings=signs, text="Any of these?")

    reading = read(engine.lexicon, text, asked, TODAY)

    assert {o.status for o in reading.observations if o.finding == finding} == {status}


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("no but on prednisone 40", "immunosuppression"),
        ("no, he's a heroin user", "iv_drug_use"),
    ],
)
def test_read_when_what_is_told_may_bring_a_sign_then_the_no_leaves_it_open(
    engine, text, left
):
    signs = ("fever", "iv_drug_use", "immunosuppression", "weight_loss")
    asked = Prompt(kind="group", name="infection", findings=signs, text="Any of these?")

    reading = read(engine.lexicon, text, asked, TODAY)

    denied = {o.finding for o in reading.observations if o.status is Status.ABSENT}
    assert denied == {*signs} - {left}


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        ("no pets", "other_medicines_complete"),
        ("he's deaf", "other_medicines_complete"),
        ("no headache", "other_medicines_complete"),
        ("none of the pills helped", "other_medicines_complete"),
        ("appetite normal", "conditions_complete"),
        ("just soreness", "conditions_complete"),
        ("i think it's muscular", "conditions_complete"),
        ("flexion limited", "conditions_complete"),
        ("fever", "conditions_complete"),
        ("he fell off a ladder", "conditions_complete"),
        ("no osteoporosis", "conditions_complete"),
        ("never had cancer", "conditions_complete"),
        ("pain 7/10", "conditions_complete"),
        ("is osteoporosis a problem?", "conditions_complete"),
    ],
)
def test_read_when_words_nobody_knows_are_no_list_then_it_stays_open(
    engine, text, asked
):
    prompt = Prompt(kind="bundle", name=asked, findings=(asked,), text="Any other?")
    told = read(engine.lexicon, text, prompt, TODAY).observations

    assert asked not in {o.finding for o in told}


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        ("xyzzitab 5 daily", "other_medicines_complete"),
        ("zetia", "other_medicines_complete"),
        ("psoriasis, bad eczema", "conditions_complete"),
        ("history of crohns", "conditions_complete"),
        ("CKD stage 3", "conditions_complete"),
        ("just ckd 3b", "conditions_complete"),
        ("osteoporosis", "conditions_complete"),
        ("prostate cancer 2010", "conditions_complete"),
        ("lumbar fusion in 2015", "conditions_complete"),
        ("old vertebral fracture", "conditions_complete"),
        ("TB as a child", "conditions_complete"),
        ("rheumatoid arthritis", "conditions_complete"),
    ],
)
def test_read_when_names_are_listed_then_the_list_is_closed(engine, text, asked):
    prompt = Prompt(kind="bundle", name=asked, findings=(asked,), text="Any other?")
    told = read(engine.lexicon, text, prompt, TODAY).observations

    assert asked in {o.finding for o in told}


ONE_ANSWER = {
    "no, only when he coughs": None,
    "no, except when walking": None,
    "no, unless he walks far": None,
    "no, well maybe a little": None,
    "none, except a little": None,
    "no, just the back pain": Status.ABSENT,
    "no, only ibuprofen": Status.ABSENT,
    "no, not any more": Status.POSSIBLE,
    "no, it stopped": Status.POSSIBLE,
    "yes but it's gone": Status.POSSIBLE,
    "comes and goes": Status.PRESENT,
    "on and off": Status.PRESENT,
    "just once": Status.PRESENT,
    "not all the time": Status.PRESENT,
    "sort of": Status.POSSIBLE,
    "hardly any": Status.POSSIBLE,
    "can't rule it out": Status.POSSIBLE,
}


@pytest.mark.parametrize(("text", "status"), ONE_ANSWER.items())
def test_read_when_one_sign_is_hedged_then_it_is_not_denied(engine, text, status):
    asked = Prompt(kind="finding", name="fever", findings=("fever",), text="Any fever?")
    told = read(engine.lexicon, text, asked, TODAY).observations

    assert next((o.status for o in told if o.finding == "fever"), None) is status
