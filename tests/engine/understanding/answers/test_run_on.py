"""One name and its answer, where only its label names it."""

import pytest
from fakes import status_of, talk

from chatbot.model.event import Answered, Declined

OPENING = "54M, back strain 3 weeks no better on ibuprofen 600 tid"


@pytest.mark.parametrize(
    ("said", "value"),
    [
        ("both legs no", False),
        ("both legs neg", False),
        ("not both legs", False),
        ("both legs yes", True),
    ],
)
def test_answer_when_it_names_one_label_then_is_of_that(engine, said, value):
    consult, _ = talk(engine, OPENING, said)

    assert consult.case.observations["bilateral_leg_symptoms"].value is value


LEG, NUMB, SEAT = "leg_weakness", "leg_numbness", "saddle_numbness"
BOTH, WATER = "bilateral_leg_symptoms", "bladder_change"


@pytest.mark.parametrize(
    ("said", "told"),
    [
        ("numb? yes in the foot", {NUMB: "present", SEAT: None}),
        ("can he pee normally? no", {WATER: "possible"}),
        ("can he pee normally? yes", {WATER: "absent"}),
        ("fever? no, weight loss? no", {"weight_loss": "absent", "bowel_change": None}),
        ("numb? some in the foot", {NUMB: "present", SEAT: None}),
        ("weak? yes but not numb", {LEG: "present", NUMB: "absent"}),
        ("weak? yes but no numb bum", {LEG: "present", SEAT: "absent"}),
        ("weak? yes but bladder fine and no numbness", {LEG: "present", WATER: "absent"}),
        ("weak? no but numb in the foot", {LEG: "absent", NUMB: "present"}),
        ("weak? no but leg gives way", {LEG: "present"}),
        ("weak? yes but not now", {LEG: None}),
        ("bladder? no but dribbles", {WATER: "possible"}),
        ("both legs? yes", {BOTH: "present", SEAT: None}),
        ("bilateral? no", {BOTH: "absent"}),
        ("yes - numb bum, no - leg weakness", {SEAT: "present", LEG: "absent"}),
        ("no - left leg is weak", {LEG: "present"}),
        ("weakness yes bladder not sure", {LEG: "present", WATER: "unknown"}),
        ("saddle fine bladder fine legs weak", {SEAT: "absent", WATER: "absent"}),
        ("all no exept weakness in the leg", {LEG: "present", SEAT: "absent"}),
        ("no althogh numb in the saddle area", {SEAT: "present"}),
        ("weak leg possilby", {LEG: "possible"}),
        ("not bilat, no numb bum", {BOTH: "absent", SEAT: "absent"}),
        ("saddle no both legs no weak no", {SEAT: "absent", BOTH: "absent", LEG: "absent"}),
        ("saddle no both legs no weak no bowel just loose", {SEAT: None}),
        ("b+b normal", {WATER: "absent", "bowel_change": "absent"}),
        ("weeing less, saddle no", {WATER: "possible", SEAT: "absent"}),
        ("bilat no", {BOTH: "absent", SEAT: None}),
        ("bilateral: no. weakness: no, just tired", {BOTH: "absent", LEG: "absent"}),
        ("no, no, maybe a bit weak", {SEAT: None, WATER: None}),
        ("nothing, well had a cold", {SEAT: None, WATER: None}),
        ("osteoporosis never tested; midline tender a bit", {"midline_tenderness": "present"}),
        ("erectile probs 1 month new", {"sexual_change": "present"}),
        ("just numb bum, no left leg weakness", {SEAT: "present", LEG: "absent"}),
    ],
)  # fmt: skip
def test_answer_when_each_sign_has_its_own_then_none_is_lost(engine, said, told):
    consult, _ = talk(engine, OPENING, said)

    assert {finding: status_of(consult, finding) for finding in told} == told


@pytest.mark.parametrize("opened", ["no, but ", "no but ", "no, ", ""])
def test_answer_when_it_tells_without_a_subject_then_asks_nothing(engine, opened):
    said = f"{opened}has a temp of 38.9"
    consult, events = talk(engine, OPENING, "none", said)

    assert status_of(consult, "fever") == "present"
    assert not any(isinstance(event, Answered | Declined) for event in events)


def test_answer_when_a_short_no_stands_in_a_label_then_it_is_still_a_no(engine):
    consult, _ = talk(engine, OPENING, "none", "no cancer")

    assert status_of(consult, "cancer_history") == "absent"


@pytest.mark.parametrize("said", ["is immunosuppressed", "has lost 10 kg"])
def test_answer_when_the_rest_is_denied_then_the_first_is_no_question(engine, said):
    consult, _ = talk(engine, OPENING, "none", f"{said}, rest no")

    assert status_of(consult, "cancer_history") == "absent"
