"""What a no leaves out is never denied with it: `nothing like that except the leg ...`."""

import pytest
from fakes import status_of, talk

from chatbot.model.case import Status

CAUDA = "45M, low back strain for 3 weeks"
SIGNS = (
    "saddle_numbness", "bladder_change", "bowel_change", "bilateral_leg_symptoms",
    "leg_weakness",
)  # fmt: skip


@pytest.mark.parametrize(
    "text",
    [
        "no nothing like that except he's a bit constipated from the codeine",
        "no except the leg feels funny", "none apart from the foot being a bit dodgy",
        "nope, except for a strange sensation when he sits",
        "nothing other than his leg playing up", "none besides the one he told you about",
    ],
)  # fmt: skip
def test_reply_when_a_no_leaves_out_what_is_not_read_then_denies_nothing(engine, text):
    consult, _ = talk(engine, CAUDA, text)

    assert consult.prompt.name == "cauda equina"
    assert all(status_of(consult, f) is not Status.ABSENT for f in SIGNS)


@pytest.mark.parametrize(
    "text",
    ["yes to numbness no to rest", "no, some numbness", "numbness yes, others no"],
)
def test_reply_when_numbness_has_no_place_then_the_saddle_is_not_denied(engine, text):
    consult, _ = talk(engine, CAUDA, text)

    assert status_of(consult, "saddle_numbness") is not Status.ABSENT
    assert status_of(consult, "bladder_change") is Status.ABSENT


@pytest.mark.parametrize(
    ("text", "finding"),
    [
        ("not really just the leg feels heavy", "leg_weakness"),
        ("none apart from her left foot slapping when she walks", "leg_weakness"),
        ("no, only the leg gives way", "leg_weakness"),
    ],
)
def test_reply_when_a_no_leaves_out_a_sign_then_the_sign_is_there(
    engine, text, finding
):
    consult, _ = talk(engine, CAUDA, text)

    assert status_of(consult, finding) in {Status.PRESENT, Status.POSSIBLE}
    assert status_of(consult, "saddle_numbness") is Status.ABSENT


@pytest.mark.parametrize(
    "text",
    [
        "no except the usual back pain", "none, just sore", "nothing but the ache in the back",
        "no just bent down", "no he just lifted a box", "none except he is diabetic", "no he was just getting up",
    ],
)  # fmt: skip
def test_reply_when_a_no_leaves_out_no_sign_then_all_are_denied(engine, text):
    consult, _ = talk(engine, CAUDA, text)

    assert {status_of(consult, f) for f in SIGNS} == {Status.ABSENT}


def test_reply_when_a_no_leaves_out_a_medicine_then_its_risk_stays_open(engine):
    consult, _ = talk(
        engine, CAUDA, "none", "nothing apart from methotrexate for her RA"
    )

    assert status_of(consult, "immunosuppression") is not Status.ABSENT


@pytest.mark.parametrize(
    ("text", "finding"),
    [
        ("denies any bowel issues other than not being able to hold his stool", "bowel_change"),
        ("no bladder problems except he dribbles without meaning to", "bladder_change"),
        ("no fever except it was 38.5 on tuesday", "fever"),
        ("denies weakness apart from the knee buckling", "leg_weakness"),
        ("no weight loss other than the stone he cannot explain", "weight_loss"),
    ],
)  # fmt: skip
def test_reply_when_a_denial_leaves_something_out_then_the_sign_is_not_absent(
    engine, text, finding
):
    consult, _ = talk(engine, f"Low back strain, {text}, 57M, 2 weeks")

    assert status_of(consult, finding) is not Status.ABSENT


@pytest.mark.parametrize(
    ("text", "finding"),
    [
        ("no trauma other than lifting a box", "major_trauma"),
        ("no leg symptoms, no complaints except back pain", "leg_weakness"),
    ],
)
def test_reply_when_a_denial_leaves_out_the_strain_then_the_sign_is_absent(
    engine, text, finding
):
    consult, _ = talk(engine, f"57M, low back strain 2 weeks, {text}")

    assert status_of(consult, finding) is Status.ABSENT


@pytest.mark.parametrize(
    ("text", "risk", "sign"),
    [("no risk factors", "absent", None), ("denies any risks", "absent", None), ("no symptoms", None, "absent"),
     ("no signs, no risk factors", "absent", "absent"), ("no", "absent", "absent"), ("no red flags", "absent", "absent")],
)  # fmt: skip
def test_reply_when_only_risks_or_signs_are_denied_then_the_others_stay_open(
    engine, text, risk, sign
):
    consult, _ = talk(
        engine, "49F back strain 3 weeks, ibuprofen no help", "none", text
    )

    assert status_of(consult, "iv_drug_use") == risk
    assert status_of(consult, "fever") == sign


def test_reply_when_risks_are_denied_where_signs_are_asked_then_no_sign_is(engine):
    consult, _ = talk(engine, "49F back strain 3 weeks, ibuprofen no help", "no risks")

    assert status_of(consult, "saddle_numbness") is None


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("none now, but 2 last week", "bladder_change"),
        ("no - used to have 2", "bladder_change"),
        ("none of them really, 3 once", "bowel_change"),
        ("nothing apart from pins and needles", "saddle_numbness"),
        ("none for 2 weeks", None),
    ],
)
def test_reply_when_a_number_stands_behind_a_no_then_its_item_stays_open(
    engine, text, left
):
    consult, _ = talk(engine, CAUDA, text)

    denied = {f for f in SIGNS if status_of(consult, f) is Status.ABSENT}
    assert {*SIGNS} - denied == {left} - {None}
