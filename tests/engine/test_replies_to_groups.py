"""Replies to a group in words of their own, and what takes a sign back."""

import pytest
from fakes import status_of, talk

from chatbot.model.event import EmergencyRaised

SCIATICA = ("60M with sciatica on the left for 2 months",)
OLD = ("71F back pain 4d",)


@pytest.mark.parametrize(
    "text", ["both legs now actually, was left only", "both legs now", "i said both legs", "wait, yes: both legs", "yes, both legs"]
)  # fmt: skip
def test_reply_when_one_label_is_all_that_is_said_then_it_is_present(engine, text):
    consult, _ = talk(engine, *SCIATICA, text)

    assert status_of(consult, "bilateral_leg_symptoms") == "present"


@pytest.mark.parametrize(
    "text", ["left only", "no change. Symptoms are confined to the right.", "both legs are fine", "just on the left"]
)  # fmt: skip
def test_reply_when_one_side_is_named_then_it_is_not_both(engine, text):
    consult, _ = talk(engine, *SCIATICA, text)

    assert status_of(consult, "bilateral_leg_symptoms") == "absent"
    assert status_of(consult, "leg_pain") == "present"


@pytest.mark.parametrize(
    "text", ["numbness", "no numbness in the foot", "his hands are not numb"]
)
def test_reply_when_numbness_is_of_another_place_then_the_seat_is_open(engine, text):
    consult, _ = talk(engine, *SCIATICA, text)

    assert status_of(consult, "saddle_numbness") is None


@pytest.mark.parametrize(
    "text", ["irritable bowel syndrome", "inflammatory bowel disease", "bowel surgery 2010", "overactive bladder"]
)  # fmt: skip
def test_reply_when_an_organ_is_part_of_another_name_then_its_sign_is_open(
    engine, text
):
    consult, _ = talk(engine, *OLD, text)

    assert status_of(consult, "bowel_change") is None
    assert status_of(consult, "bladder_change") is None


@pytest.mark.parametrize(
    ("text", "sign"), [("bowel", "bowel_change"), ("the bladder", "bladder_change")]
)
def test_reply_when_an_organ_is_named_alone_then_its_sign_is_told(engine, text, sign):
    consult, _ = talk(engine, *OLD, text)

    assert status_of(consult, sign) == "present"


def test_reply_when_no_numbness_is_told_then_none_between_the_legs_either(engine):
    consult, _ = talk(engine, *SCIATICA, "no numbness")

    assert status_of(consult, "saddle_numbness") == "absent"


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("it was intended weight loss", "absent"),
        ("deliberate", "absent"),
        ("she's on slimming world", "absent"),
        ("it was not intentional", "present"),
        ("she's trying naproxen", "present"),
    ],
)
def test_reply_when_a_loss_of_weight_was_meant_then_it_is_taken_back(
    engine, text, status
):
    consult, _ = talk(engine, *OLD, "none", "7", text)

    assert status_of(consult, "weight_loss") == status


def test_reply_when_a_picked_loss_of_weight_is_meant_then_it_is_no_sign(engine):
    text = "just the weight, lost half a stone but shes been on slimming world. rest no"
    consult, _ = talk(engine, *OLD, "none", text)

    assert status_of(consult, "weight_loss") == "absent"


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("nothing broken or osteoporosis", "absent"),
        ("nothing like osteoporosis", "absent"),
        ("nothing helped, has osteoporosis", "present"),
    ],
)
def test_reply_when_nothing_like_it_is_told_then_it_is_denied(engine, text, status):
    consult, _ = talk(engine, *OLD, "none", "none", text)

    assert status_of(consult, "osteoporosis") == status


def test_reply_when_it_is_only_osteopenia_then_no_osteoporosis(engine):
    said = (
        "none",
        "none",
        "osteopenia. nil else",
        "no just osteopenia on dexa, t score -1.8",
    )
    consult, _ = talk(engine, *OLD, *said)

    assert status_of(consult, "osteoporosis") == "absent"
    assert consult.case.unknown_drugs == ()


@pytest.mark.parametrize(
    "text",
    ["no to all, save for the clopidogrel already mentioned", "none apart from aspirin", "Only saw her briefly. None of those.",
     "i dont examine people, just chatting at the counter. she says no to all that though"],
)  # fmt: skip
def test_reply_when_all_is_denied_beside_something_else_then_it_is_heard(engine, text):
    consult, _ = talk(engine, *OLD, "none", text)

    assert status_of(consult, "fever") == "absent"


@pytest.mark.parametrize("text", ["she has a cold. no other problems", "no wait"])
def test_reply_when_something_else_is_denied_then_fever_is_open(engine, text):
    consult, _ = talk(engine, *OLD, "none", text)

    assert status_of(consult, "fever") is None


@pytest.mark.parametrize(
    ("text", "below", "raised"),
    [("to the ankle, slr neg", "present", "absent"), ("to the knee, slr positive", "absent", "present")],
)  # fmt: skip
def test_reply_when_a_place_comes_first_then_it_and_the_rest_are_heard(
    engine, text, below, raised
):
    consult, _ = talk(
        engine, "50M with back and leg pain 3 wks", "none", "none", "none", text
    )

    assert status_of(consult, "leg_pain_below_knee") == below
    assert status_of(consult, "positive_slr") == raised


def test_reply_when_a_weakness_is_stable_then_it_does_not_get_worse(engine):
    told = "The weakness has been stable since onset, no foot drop."
    consult, _ = talk(engine, "48M sciatica 2 months, leg weakness", "none", told)

    assert status_of(consult, "progressive_weakness") == "absent"
    assert status_of(consult, "leg_weakness") == "present"


@pytest.mark.parametrize(
    ("text", "finding", "status"),
    [
        ("yeah legs ok. pees ok", "leg_weakness", "absent"),
        ("yeah, weak leg", "leg_weakness", "present"),
        ("There is none of that.", "leg_weakness", "absent"),
        ("there is some weakness", "leg_weakness", "present"),
        ("no ces stuff", "saddle_numbness", "absent"),
        ("no to both legs", "bilateral_leg_symptoms", "absent"),
        ("saddle - / bladder - / bowel - / weak +", "bladder_change", "absent"),
        ("bladder + saddle -", "bladder_change", "present"),
        ("sorry, 2 yes rest no", "bladder_change", "present"),
        ("retention yesterday", "bladder_change", "present"),
        ("fluid retention only", "bladder_change", None),
        (
            "not that I know of, hasn't been examined for saddle",
            "saddle_numbness",
            "unknown",
        ),
        ("legs ok, retention until cath'd yesterday", "bladder_change", "possible"),
        ("is numbness bad? no weakness", "saddle_numbness", None),
    ],
)
def test_reply_when_signs_are_answered_in_passing_then_each_is_heard(
    engine, text, finding, status
):
    consult, _ = talk(engine, "49M back pain 4 months", text)

    assert status_of(consult, finding) == status


def test_reply_when_an_amount_stands_in_it_then_it_picks_no_number(engine):
    text = "none of those except he takes pred 5mg for PMR"
    consult, _ = talk(engine, "49M back pain 4 months", "none", text)

    assert status_of(consult, "spinal_procedure") == "absent"
    assert status_of(consult, "steroid_use") == "present"
    assert status_of(consult, "immunosuppression") is None


def test_reply_when_a_bit_is_in_the_thigh_then_leg_pain_is_asked_about(engine):
    text = "just a bit down his right thigh, that's it"
    consult, _ = talk(engine, "49M back pain 4 months", "none", "none", "none", text)

    assert status_of(consult, "leg_pain") == "possible"


@pytest.mark.parametrize(
    ("text", "seat", "leg"),
    [
        ("not numb between legs", "absent", None),
        ("he is not numb down there", "absent", None),
        ("saddle area not numb", "absent", None),
        ("no numbness btw the legs", "absent", None),
        ("not numb", "absent", "absent"),
        ("leg isn't numb", None, "absent"),
        ("hands not numb", None, None),
        ("feels not right down below", "possible", None),
        ("numb between the legs", "present", None),
    ],
)
def test_reply_when_something_is_not_numb_then_it_is_denied(engine, text, seat, leg):
    consult, _ = talk(engine, "49M back pain 4 months", text)

    assert status_of(consult, "saddle_numbness") == seat
    assert status_of(consult, "leg_numbness") == leg


def test_reply_when_what_is_besides_the_rest_is_unknown_then_it_is_asked_back(engine):
    consult, _ = talk(engine, "49M back pain 4 months", "had shingles, rest no")

    assert status_of(consult, "saddle_numbness") is None


@pytest.mark.parametrize(
    ("text", "finding", "status"),
    [
        ("leg strength not normal", "leg_weakness", "present"),
        ("strength is not full in the left leg", "leg_weakness", "present"),
        ("leg strength normal, reflexes not normal", "leg_weakness", "absent"),
        ("bladder not fine", "bladder_change", "present"),
        ("i mean b&b are fine", "bladder_change", "absent"),
        ("Nil neuro. B&B NAD.", "bowel_change", "absent"),
        ("bladder fine until monday", "bladder_change", "present"),
        ("none of them i think", "leg_weakness", "absent"),
        ("no i think he is weak", "leg_weakness", None),
        ("none, he's numb", "saddle_numbness", None),
        ("no and not weak", "leg_weakness", "absent"),
    ],
)
def test_reply_when_something_is_well_or_not_then_just_that_is_said(
    engine, text, finding, status
):
    consult, _ = talk(engine, "57M, LBP for 3 months", text)

    assert status_of(consult, finding) == status


@pytest.mark.parametrize("text", ["scrap that weight thing", "drop the weight bit"])
def test_reply_when_a_sign_is_scrapped_by_a_word_then_it_is_taken_back(engine, text):
    consult, _ = talk(engine, *OLD, "none", "7", text)

    assert status_of(consult, "weight_loss") is None


@pytest.mark.parametrize("text", ["bowels are slow", "bowels sluggish"])
def test_reply_when_the_bowels_are_slow_then_it_is_asked_about(engine, text):
    consult, _ = talk(engine, "40M back strain 3 weeks", text)

    assert status_of(consult, "bowel_change") == "possible"
    assert consult.prompt.findings == ("bowel_change",)


@pytest.mark.parametrize("text", ["bowels sluggish on the oxy", "bowels slow from oxy, others no"])  # fmt: skip
def test_reply_when_an_opioid_slows_the_bowels_then_nothing_is_raised(engine, text):
    consult, events = talk(engine, "40M back strain 3 weeks", text)

    assert status_of(consult, "bowel_change") == "hypothetical"
    assert "bowel_change" in consult.prompt.findings
    assert not any(isinstance(event, EmergencyRaised) for event in events)


def test_reply_when_the_others_are_denied_then_the_back_pain_is_not(engine):
    consult, _ = talk(
        engine, "38F strain 10d, ?saddle tingle", "not in the saddle", "others no"
    )

    assert status_of(consult, "back_complaint") != "absent"


@pytest.mark.parametrize("text", ["not bilat", "not bilateral", "bilat no"])
def test_reply_when_both_sides_are_denied_in_short_then_it_is_absent(engine, text):
    consult, _ = talk(engine, "40M back strain 3 weeks", text)

    assert status_of(consult, "bilateral_leg_symptoms") == "absent"


@pytest.mark.parametrize("text", ["lol no", "obviously not", "haha none"])
def test_reply_when_a_no_is_said_with_feeling_then_all_are_denied(engine, text):
    consult, _ = talk(engine, "40M back strain 3 weeks", text)

    assert status_of(consult, "leg_weakness") == "absent"


@pytest.mark.parametrize(
    "text", ["no to 1-4, 5 a little", "1-4 no, 5 yes", "1 through 4 no. 5 yes"]
)
def test_reply_when_numbers_are_a_range_then_each_of_it_is_answered(engine, text):
    consult, _ = talk(engine, "40M back strain 3 weeks", text)

    assert status_of(consult, "bowel_change") == "absent"
    assert status_of(consult, "leg_weakness") == "present"


@pytest.mark.parametrize(
    "text", ["1. no 2. no 3. no 4. no 5. yes but only the toe", "1 no, 2 no, honest, 3 no, 4 no, 5 yes"]
)  # fmt: skip
def test_reply_when_words_stand_behind_a_number_then_each_is_answered(engine, text):
    consult, _ = talk(engine, "40M back strain 3 weeks", text)

    assert status_of(consult, "bladder_change") == "absent"
    assert status_of(consult, "bowel_change") == "absent"
    assert status_of(consult, "leg_weakness") == "present"


@pytest.mark.parametrize(
    "text", ["scratch the chills, that was his wife", "ignore the chills they were from the cold"]
)  # fmt: skip
def test_reply_when_a_sign_is_scratched_with_its_reason_then_it_is_forgotten(
    engine, text
):
    consult, _ = talk(engine, "40M back strain 3 weeks", "had chills", text)

    assert status_of(consult, "chills") is None


@pytest.mark.parametrize(
    "text",
    [
        "no 1, no 2, yes 5",
        "first no second no fifth yes",
        "1 no / 2 no / 5 yes",
        "1+2 no 5 yes",
        "not 1 or 2, yes to 5",
    ],
)
def test_reply_when_numbers_have_answers_then_the_other_numbers_stay_open(engine, text):
    consult, _ = talk(engine, "40M back strain 3 weeks", text)

    assert status_of(consult, "bladder_change") == "absent"
    assert status_of(consult, "leg_weakness") == "present"
    assert status_of(consult, "bowel_change") is None


@pytest.mark.parametrize(
    ("text", "finding", "status"),
    [
        ("no, no, numb saddle, no, no", "saddle_numbness", "present"),
        ("no, leaking stool, no", "bowel_change", "present"),
        ("n, n, weak foot since may, n, n", "leg_weakness", "present"),
    ],
)
def test_reply_when_a_sign_stands_between_answers_then_the_next_no_is_not_of_it(
    engine, text, finding, status
):
    consult, _ = talk(engine, "40M back strain 3 weeks", text)

    assert status_of(consult, finding) == status
    assert status_of(consult, "bladder_change") == "absent"


@pytest.mark.parametrize("text", ["tender mid lumbar", "mid-lumbar tenderness"])
def test_reply_when_the_middle_of_the_back_is_tender_then_the_bone_is_asked_about(
    engine, text
):
    consult, _ = talk(engine, "69M back strain 3 weeks", "none", "none", text)

    assert status_of(consult, "midline_tenderness") == "possible"


@pytest.mark.parametrize(
    "text", ["no n/t/w", "denies n/t/w", "no n/w", "no to neuro stuff", "no neuro symptoms", "neuro intact"]
)  # fmt: skip
def test_reply_when_only_the_legs_are_well_then_seat_and_bladder_are_open(engine, text):
    consult, _ = talk(engine, *OLD, text)

    assert status_of(consult, "leg_weakness") == "absent"
    assert status_of(consult, "saddle_numbness") is None
    assert status_of(consult, "bladder_change") is None


@pytest.mark.parametrize("well", ["ok", "fine", "normal"])
def test_reply_when_a_number_is_well_then_its_sign_is_not_there(engine, well):
    said = f"1 {well} 2 {well} 3 {well} but slow 4 {well} 5 yes"

    consult, _ = talk(engine, *OLD, said)

    assert status_of(consult, "saddle_numbness") == "absent"
    assert status_of(consult, "bowel_change") is None
    assert status_of(consult, "leg_weakness") == "present"
