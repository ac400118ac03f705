"""Answers to what Backline asks next, as they are spoken."""

import pytest
from fakes import talk

from chatbot.model.case import Status

OPENING = "45M, low back strain for 3 weeks"
WEAK = f"{OPENING}, leg weakness"
LEG = f"{OPENING}, no better on ibuprofen, pain down the left leg"
P, A, O = Status.PRESENT, Status.ABSENT, Status.POSSIBLE  # noqa: E741 - as told


def answered(engine, opening, name, text):
    """The statuses after an answer to the prompt of a name, reached over denials."""
    said = [opening]
    for _ in range(9):
        consult, _ = talk(engine, *said)
        if consult.prompt.name == name:
            break
        said.append("no to all" if consult.prompt.kind == "group" else "none")
    assert consult.prompt.name == name
    consult, _ = talk(engine, *said, text)
    return consult, {f: o.status for f, o in consult.case.observations.items()}


@pytest.mark.parametrize(
    "text",
    [
        "he says he hasn't noticed any", "not that she's aware", "not that we've been told", "hasn't had any",
        "haven't noticed anything like that", "doesn't have any of those",
        "he has not noticed any of that", "not that he's noticed",
    ],
)  # fmt: skip
def test_reply_when_any_is_denied_then_all_that_was_asked_is_absent(engine, text):
    _, told = answered(engine, OPENING, "cauda equina", text)

    assert (told["saddle_numbness"], told["leg_weakness"]) == (A, A)


def test_reply_when_one_sign_has_not_been_noticed_then_the_others_stay_open(engine):
    _, told = answered(
        engine, OPENING, "cauda equina", "he hasn't noticed any weakness"
    )

    assert told["leg_weakness"] is A
    assert "saddle_numbness" not in told


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("weak leg yes numb bum no bladder no bowel no", (A, A, A, P)),
        ("numb bum yes weak leg no bladder no bowel no", (P, A, A, A)),
        ("bladder no bowel no weak leg no numb bum no", (A, A, A, A)),
    ],
)
def test_reply_when_each_sign_bears_its_answer_then_it_is_the_one_behind_it(
    engine, text, expected
):
    _, told = answered(engine, OPENING, "cauda equina", text)

    names = ("saddle_numbness", "bladder_change", "bowel_change", "leg_weakness")
    assert tuple(told[n] for n in names) == expected


def test_reply_when_the_first_four_are_denied_then_the_fifth_is_open(engine):
    _, told = answered(engine, OPENING, "cauda equina", "no to the first four")

    assert told["bladder_change"] is A
    assert told["bilateral_leg_symptoms"] is A
    assert "leg_weakness" not in told


@pytest.mark.parametrize(
    ("text", "progressive"),
    [
        ("it's getting worse", P), ("worse every day", P), ("its not worse but foot drags", A),
        ("not worse", A), ("hasn't got any worse", A), ("no worse than it was", A), ("stable", A),
        ("been the same since the start", A), ("weaker by the day", P), ("slightly worse than last week", P),
    ],
)  # fmt: skip
def test_reply_when_weakness_is_asked_about_then_its_course_is_read(
    engine, text, progressive
):
    _, told = answered(engine, WEAK, "weakness", text)

    assert told["progressive_weakness"] is progressive
    assert told.get("foot_drop") is (P if "drags" in text else None)


@pytest.mark.parametrize(
    "text", ["the pain is worse", "sleep is worse", "not sure if worse"]
)
def test_reply_when_something_else_is_worse_then_weakness_stays_open(engine, text):
    _, told = answered(engine, WEAK, "weakness", text)

    assert told.get("progressive_weakness") in {None, Status.UNKNOWN}


@pytest.mark.parametrize(
    ("text", "below"),
    [
        ("only the thigh", A), ("just in the back of the thigh", A), ("doesn't go past the knee", A),
        ("never goes below the knee", A), ("to the buttock and thigh", A), ("down to the heel", P),
        ("stays in the thigh", A), ("in the calf too", P),
    ],
)  # fmt: skip
def test_reply_when_the_leg_pain_is_placed_then_it_is_below_the_knee_or_not(
    engine, text, below
):
    _, told = answered(engine, LEG, "leg pain", text)

    assert told["leg_pain_below_knee"] is below
    assert "positive_slr" not in told


@pytest.mark.parametrize(
    "text",
    ["down the back of the thigh", "R leg to foot", "left calf", "the whole right leg", "in the shin"],
)  # fmt: skip
def test_reply_when_a_place_in_a_leg_is_all_that_is_told_then_pain_there_is_possible(
    engine, text
):
    _, told = answered(engine, OPENING, "leg symptoms", text)

    assert told["leg_pain"] in {P, O}
    assert told.get("leg_numbness") is None


@pytest.mark.parametrize(
    "text", ["the leg is fine", "legs all good", "leg's ok", "both legs normal"]
)
def test_reply_when_the_leg_is_well_then_its_symptoms_are_absent(engine, text):
    _, told = answered(engine, OPENING, "leg symptoms", text)

    assert told["leg_pain"] is A


@pytest.mark.parametrize(
    "text",
    ["uses a steroid inhaler, otherwise no", "had prednisone 5 days for this, nothing else",
     "bit of belly ache, no the rest"],
)  # fmt: skip
def test_reply_when_something_is_told_and_the_rest_denied_then_the_rest_is_absent(
    engine, text
):
    _, told = answered(engine, OPENING, "fracture or vessels", text)

    assert (told["major_trauma"], told["osteoporosis"]) == (A, A)


def test_reply_when_an_immune_drug_is_told_and_the_rest_denied_then_its_risk_is_open(
    engine,
):
    _, told = answered(
        engine, OPENING, "infection or cancer", "takes methotrexate, otherwise no"
    )

    assert told.get("immunosuppression") is not A


@pytest.mark.parametrize(
    "text", ["no thats from the norco", "no, that's because of the norco"]
)
def test_reply_when_a_no_is_explained_by_a_medicine_then_it_is_not_denied(engine, text):
    consult, _ = answered(engine, OPENING, "conditions", text)

    assert consult.case.treatments["hydrocodone"].status != "not taking"


@pytest.mark.parametrize(
    ("text", "finding"),
    [("ulcr 10 yrs ago", "peptic_ulcer"), ("asthm", "asthma"), ("diabtes", "diabetes")],
)
def test_reply_when_a_condition_is_misspelt_in_the_list_then_it_is_not_lost(
    engine, text, finding
):
    _, told = answered(engine, OPENING, "conditions", text)

    assert told[finding] in {P, O, Status.PAST}


@pytest.mark.parametrize(
    "text",
    ["everything's normal down below", "not so far as he's told me", "everything is fine there"],
)  # fmt: skip
def test_reply_when_all_is_well_then_all_that_was_asked_is_absent(engine, text):
    _, told = answered(engine, OPENING, "cauda equina", text)

    assert (told["saddle_numbness"], told["leg_weakness"]) == (A, A)


@pytest.mark.parametrize(
    ("text", "below", "raised"),
    [("yes to both", P, P), ("above knee only", A, None), ("yes to each", P, P)],
)
def test_reply_when_both_or_one_of_the_leg_signs_are_told_then_each_is_read(
    engine, text, below, raised
):
    _, told = answered(engine, LEG, "leg pain", text)

    assert told["leg_pain_below_knee"] is below
    assert told.get("positive_slr") is raised
