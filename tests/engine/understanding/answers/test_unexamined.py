"""What an answer says nobody has looked for is open, and denied with nothing."""

from datetime import date

import pytest
from fakes import talk

from chatbot.engine.understanding.answers.unexamined import unexamined
from chatbot.engine.understanding.passage import Passage

CAUDA = "45M, low back strain for 3 weeks"
SIGNS = ("saddle_numbness", "bladder_change", "bowel_change", "bilateral_leg_symptoms", "leg_weakness")  # fmt: skip


def statuses(consult):
    told = consult.case.observations
    return {f: told[f].status.value for f in SIGNS if f in told}


@pytest.mark.parametrize(
    ("text", "finding"),
    [
        ("no but I didn't check the saddle area", "saddle_numbness"),
        ("I haven't checked his sensation. others no", "saddle_numbness"),
        ("perianal sensation not tested. otherwise nil", "saddle_numbness"),
        ("dont know about the pee havent asked. rest neg", "bladder_change"),
        ("forgot to ask about his waterworks, everything else fine", "bladder_change"),
        ("2 not checked, others no", "bladder_change"),
        ("we haven't assessed power. the rest is negative", "leg_weakness"),
    ],
)
def test_reply_when_one_was_not_looked_for_then_only_the_rest_is_absent(
    engine, text, finding
):
    consult, _ = talk(engine, CAUDA, text)

    expected = {f: "unknown" if f == finding else "absent" for f in SIGNS}
    assert statuses(consult) == expected


@pytest.mark.parametrize("text", ["no I didn't ask", "I never asked", "not examined"])
def test_reply_when_nothing_was_asked_then_nothing_is_denied(engine, text):
    consult, _ = talk(engine, CAUDA, text)

    assert statuses(consult) == dict.fromkeys(SIGNS, "unknown")


def test_reply_when_what_was_not_done_is_not_named_then_the_rest_is_not_denied(engine):
    consult, _ = talk(engine, CAUDA, "haven't checked the reflexes, others no")

    assert statuses(consult) == {}


def test_reply_when_a_sign_was_not_tested_for_then_it_is_not_there(engine):
    consult, _ = talk(engine, CAUDA, "leg weakness, haven't tested for foot drop")

    assert statuses(consult) == {"leg_weakness": "present"}
    assert consult.plan.urgency == "urgent"


def test_reply_when_a_spine_was_not_percussed_then_tenderness_is_open(engine):
    told = (
        "osteopenia in 2021; no steroids; I haven't percussed the spine. The others no."
    )
    consult, _ = talk(engine, "67F, LBP 5 weeks", "none", "none", told)

    known = consult.case.observations
    assert known["midline_tenderness"].status.value == "unknown"
    assert known["major_trauma"].status.value == "absent"


@pytest.mark.parametrize(
    "text",
    ["sorry, no none of those", "ok none", "right, none of those", "thanks, none", "none again", "ok and no to those too",
     "yeah no, none", "uh, I think no?", "i don't think so", "hmm, no none at all", "apologies - no to the lot"],
)  # fmt: skip
def test_reply_when_a_no_comes_after_small_sounds_then_all_is_absent(engine, text):
    consult, _ = talk(engine, CAUDA, text)

    assert statuses(consult) == dict.fromkeys(SIGNS, "absent")


@pytest.mark.parametrize("text", ["sorry, yes", "ok", "yes no", "so no?", "right?"])
def test_reply_when_small_sounds_deny_nothing_then_nothing_is_known(engine, text):
    consult, _ = talk(engine, CAUDA, "does ibuprofen help?", text)

    assert "absent" not in statuses(consult).values()


@pytest.mark.parametrize(
    "text", ["5, rest nil", "5 - slight weakness 4/5. rest nil", "weak leg, the others are negative", "leg weakness, the others were all normal"]
)  # fmt: skip
def test_reply_when_the_rest_is_nil_then_it_is_absent(engine, text):
    consult, _ = talk(engine, CAUDA, text)

    expected = {f: "present" if f == "leg_weakness" else "absent" for f in SIGNS}
    assert statuses(consult) == expected


def test_unexamined_when_several_are_named_then_they_keep_the_order_asked(engine):
    passage = Passage(
        engine.lexicon, "not yet screened: cauda equina", date(2026, 1, 2)
    )

    left = [*unexamined(passage, SIGNS)]

    assert left[0].findings == tuple(f for f in SIGNS if f in left[0].findings)


@pytest.mark.parametrize(
    "text",
    ["weak foot. Wife says he smells of old wee. rest no", "weak foot, seems rather odd below since monday, others no",
     "weak foot, it is 2 weeks since things went properly, rest no", "weak foot, seen by PT last week, rest no"],
)  # fmt: skip
def test_reply_when_one_of_several_was_not_understood_then_the_rest_is_not_denied(
    engine, text
):
    consult, _ = talk(engine, CAUDA, text)

    assert statuses(consult) == {"leg_weakness": "present"}


@pytest.mark.parametrize(
    "text", ["no change in numbness, still there", "unchanged", "same as before"]
)
def test_reply_when_only_no_change_is_told_then_the_list_stays_open(engine, text):
    consult, _ = talk(engine, CAUDA, text)

    assert statuses(consult) == {}
    assert set(SIGNS) <= set(consult.prompt.findings)


@pytest.mark.parametrize(
    ("text", "both"),
    [("no. his feet tingle at night tho", None), ("weak legs, rest no", None), ("none, legs ache", None),
     ("no, left foot tingles", "absent"), ("weak leg, rest no", "absent")],
)  # fmt: skip
def test_reply_when_more_than_one_leg_has_a_sign_then_both_are_not_denied(
    engine, text, both
):
    consult, _ = talk(engine, CAUDA, text)

    assert statuses(consult).get("bilateral_leg_symptoms") == both
    assert statuses(consult)["bladder_change"] == "absent"


@pytest.mark.parametrize("text", ["so none", "so no", "so nothing?"])
def test_reply_when_so_none_follows_an_answer_then_no_sign_is_denied(engine, text):
    consult, _ = talk(engine, CAUDA, "which nsaid in ckd", text)

    assert statuses(consult) == {}


def test_reply_when_so_none_follows_the_question_then_it_answers(engine):
    consult, _ = talk(engine, CAUDA, "so none")

    assert statuses(consult) == dict.fromkeys(SIGNS, "absent")


def test_plan_when_pain_below_the_knee_is_possible_then_it_is_of_the_back(engine):
    consult, _ = talk(engine, "52M no trauma, pain below the knee")

    assert "back_complaint" not in consult.case.observations


@pytest.mark.parametrize(
    "text",
    ["temp not taken, no to the rest", "temperature wasn't taken, rest no", "haven't taken temp. none of the others",
     "temps not measured yet - no to all others", "obs not done, nil else", "no temp taken, rest no"],
)  # fmt: skip
def test_reply_when_no_temperature_was_taken_then_fever_alone_is_open(engine, text):
    consult, _ = talk(engine, CAUDA, "none", text)

    told = consult.case.observations
    assert told["fever"].status.value == "unknown"
    assert told["weight_loss"].status.value == "absent"


def test_reply_when_what_was_told_was_not_tested_then_it_stays_told(engine):
    consult, _ = talk(engine, CAUDA, "leg weak, power not tested, rest no")

    expected = dict.fromkeys(SIGNS, "absent") | {"leg_weakness": "present"}
    assert statuses(consult) == expected


@pytest.mark.parametrize(
    "text", ["CES screen neg", "CES screen: neg", "ces screen -ve"]
)
def test_reply_when_a_screen_is_negative_then_no_emergency_is_raised(engine, text):
    consult, _ = talk(engine, CAUDA, text)

    assert statuses(consult)["saddle_numbness"] == "absent"
    assert consult.plan.urgency == "routine"
