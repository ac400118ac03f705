"""Exceptions from what was asked together, and those that are somebody else's."""

import pytest
from fakes import TODAY
from said import picked

from chatbot.engine.understanding import read
from chatbot.model.reading import Prompt

ASKED = (
    "saddle_numbness", "bladder_change", "bowel_change", "bilateral_leg_symptoms",
    "leg_weakness",
)  # fmt: skip
PROMPT = Prompt(kind="group", name="cauda equina", findings=ASKED, text="Any of these?")


@pytest.mark.parametrize(
    ("text", "present"),
    [
        ("none but leg weakness", {"leg_weakness"}),
        ("only numb when wiping", {"saddle_numbness"}),
        ("all no except her bladder control is poor", {"bladder_change"}),
        ("no to all but his brother had cauda equina", set()),
        ("no, but mother had leg weakness", set()),
        ("none, check for leg weakness next time", set()),
        ("nil. power 4/5 last wk now 5/5", set()),
    ],
)
def test_read_when_one_is_excepted_then_only_what_the_patient_has_is_present(
    engine, text, present
):
    told = read(engine.lexicon, text, PROMPT, TODAY).observations

    given = {o.finding for o in told if o.status.value == "present"}
    assert given & set(ASKED) == present


@pytest.mark.parametrize(
    "text",
    ["numbness in her hands", "no but her hands tingle", "weakness of the left arm"],
)
def test_read_when_a_sign_is_of_an_arm_then_none_of_the_leg_is_present(engine, text):
    told = read(engine.lexicon, text, PROMPT, TODAY).observations

    assert not [o for o in told if o.status.value == "present" and o.finding in ASKED]


@pytest.mark.parametrize(
    ("text", "count"), [("yes a bit", 0), ("y y", 2), ("no, yes", 1)]
)
def test_read_when_two_are_asked_then_a_yes_and_its_degree_is_one_answer(
    engine, text, count
):
    two = Prompt(
        kind="group", name="leg", findings=("leg_pain", "leg_numbness"), text="?"
    )

    told = read(engine.lexicon, text, two, TODAY).observations

    assert len([o for o in told if o.status.value == "present"]) == count


RISKS = (
    "fever",
    "iv_drug_use",
    "immunosuppression",
    "recent_infection",
    "cancer_history",
)
CAUSES = ("osteoporosis", "midline_tenderness", "pulsatile_mass", "shock", "visceral_symptoms")  # fmt: skip


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        ("just finished chemo", RISKS),
        ("just got over pneumonia", RISKS),
        ("only when he has a fever", RISKS),
        ("fever at night only", RISKS),
        ("pain shoots to buttock only", CAUSES),
        ("only his back pain", CAUSES),
    ],
)
def test_read_when_only_or_just_tells_when_or_how_then_nothing_else_is_denied(
    engine, text, asked
):
    prompt = Prompt(kind="group", name="group", findings=asked, text="Any of these?")
    told = read(engine.lexicon, text, prompt, TODAY).observations

    assert not [o.finding for o in told if o.status.value == "absent"]
    assert "visceral_symptoms" not in {o.finding for o in told}


@pytest.mark.parametrize(
    "text", ["fever only", "only a low grade fever", "just a fever", "no, only fever"]
)
def test_read_when_only_one_is_picked_then_the_rest_is_denied(engine, text):
    prompt = Prompt(kind="group", name="group", findings=RISKS, text="Any of these?")
    told = read(engine.lexicon, text, prompt, TODAY).observations

    status = {o.finding: o.status.value for o in told}
    assert status.pop("fever") == "present"
    assert {*status.values()} == {"absent"}
    assert len(status) == len(RISKS) - 1


@pytest.mark.parametrize("text", ["that's all", "that's it", "only that"])
def test_read_when_all_was_said_by_itself_then_no_sign_is_denied(engine, text):
    assert not read(engine.lexicon, text, PROMPT, TODAY).observations


def test_read_when_all_was_said_behind_a_sign_then_the_rest_is_denied(engine):
    told = read(engine.lexicon, "leg weakness, that's all", PROMPT, TODAY).observations

    absent = {o.finding for o in told if o.status.value == "absent"}
    assert absent == set(ASKED) - {"leg_weakness"}


@pytest.mark.parametrize(
    ("text", "weakness"),
    [
        ("neg neg neg neg, 5 - generally weak not the legs", "absent"),
        ("generalised weakness but not legs", None),
        ("weak, not in the feet", "absent"),
        ("strength not normal in the legs", "present"),
        ("weak left leg not right", "present"),
    ],
)
def test_read_when_the_legs_are_left_out_of_it_then_they_are_not_weak(
    engine, text, weakness
):
    assert picked(engine, text, ASKED).get("leg_weakness") == weakness


@pytest.mark.parametrize(
    ("text", "present"),
    [
        ("just the weakness, not bladder", {"leg_weakness"}),
        ("only weakness, no bladder", {"leg_weakness"}),
        ("only numb between the toes, not saddle", set()),
        ("only numb between the legs", {"saddle_numbness"}),
        ("just saddle", {"saddle_numbness"}),
    ],
)
def test_read_when_one_is_picked_and_another_denied_then_only_that_one_is_present(
    engine, text, present
):
    status = picked(engine, text, ASKED)

    assert {f for f, s in status.items() if s == "present"} == present


@pytest.mark.parametrize("text", ["dont know, i'll ask", "not sure, will check"])
def test_read_when_nobody_knows_and_will_ask_then_all_is_unknown(engine, text):
    assert picked(engine, text, ASKED) == dict.fromkeys(ASKED, "unknown")


@pytest.mark.parametrize(
    ("text", "numb"),
    [("yes top of foot", "present"), ("yes outer thigh", "present"), ("no, i meant the left", None),
     ("no i meant left leg", None), ("no", "absent")],
)  # fmt: skip
def test_read_when_a_yes_has_a_place_or_a_no_corrects_then_it_is_taken_so(
    engine, text, numb
):
    prompt = Prompt(kind="group", name="leg", findings=("leg_numbness",), text="Numb?")
    told = read(engine.lexicon, text, prompt, TODAY).observations

    assert {o.finding: o.status.value for o in told}.get("leg_numbness") == numb


@pytest.mark.parametrize(
    ("text", "pain"),
    [("R leg to calf w tingling, no weakness", "possible"), ("with tingling in foot", None)],
)  # fmt: skip
def test_read_when_it_is_told_where_it_goes_and_what_with_then_pain_is_possible(
    engine, text, pain
):
    status = picked(engine, text, ("leg_pain", "leg_numbness"))

    assert (status.get("leg_pain"), status["leg_numbness"]) == (pain, "present")


@pytest.mark.parametrize(
    ("text", "weakened"),
    [("diabetic on metformin, rest no", "absent"), ("takes pred 5, rest no", None)],
)
def test_read_when_a_medicine_cannot_weaken_immunity_then_the_rest_denies_it(
    engine, text, weakened
):
    assert picked(engine, text, RISKS).get("immunosuppression") == weakened


LOSS = ("fever", "weight_loss")


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("intentional weight loss", {"weight_loss": "absent"}),
        (
            "lost 8 lb but dieting, rest no",
            {"weight_loss": "absent", "fever": "absent"},
        ),
        ("lost 10 lb without trying", {"weight_loss": "present"}),
        ("lost 10 pounds not on purpose", {"weight_loss": "present"}),
        ("non-intentional weight loss", {"weight_loss": "present"}),
        ("was dieting last year. now 10 lb weight loss", {}),
    ],
)
def test_read_when_weight_was_lost_on_purpose_then_it_is_not_unexplained(
    engine, text, status
):
    assert picked(engine, text, LOSS) == status


LEG = ("leg_pain", "leg_numbness")
TWO = Prompt(kind="group", name="leg", findings=LEG, text="Any of these?")


@pytest.mark.parametrize(
    "text", ["both, R leg", "both right leg", "both of those", "1 and 2, left"]
)
def test_read_when_both_are_told_with_a_side_then_both_are_present(engine, text):
    told = read(engine.lexicon, text, TWO, TODAY).observations

    assert {o.finding: o.status.value for o in told} == dict.fromkeys(LEG, "present")


@pytest.mark.parametrize("text", ["both", "both, left leg", "both sides"])
def test_read_when_both_is_said_of_more_than_two_then_nothing_is_told(engine, text):
    assert not read(engine.lexicon, text, PROMPT, TODAY).observations


@pytest.mark.parametrize("text", ["pain only", "just pain", "1, to the R knee"])
def test_read_when_only_pain_is_told_of_a_leg_then_it_is_not_numb(engine, text):
    told = read(engine.lexicon, text, TWO, TODAY).observations

    status = {o.finding: o.status.value for o in told}
    assert status == {"leg_pain": "present", "leg_numbness": "absent"}


def test_read_when_only_pain_is_told_then_signs_are_told_in_one_order(engine):
    told = read(engine.lexicon, "just pain", TWO, TODAY).observations

    assert [o.finding for o in told] == ["leg_numbness", "leg_pain"]


@pytest.mark.parametrize(
    "text",
    ["smokes. none of that", "diabetic, none of these", "smoker no to all of those",
     "she smokes but none of those"],
)  # fmt: skip
def test_read_when_all_is_denied_behind_what_was_told_then_it_is_absent(engine, text):
    prompt = Prompt(kind="group", name="group", findings=RISKS, text="Any of these?")
    told = read(engine.lexicon, text, prompt, TODAY).observations

    status = {o.finding: o.status.value for o in told}
    assert {status.get(f) for f in RISKS} == {"absent"}


@pytest.mark.parametrize(
    "text",
    ["asked about none of those", "tylenol and heat, none of that helped",
     "diabetic, not checked any of those"],
)  # fmt: skip
def test_read_when_none_is_of_something_else_then_nothing_is_denied(engine, text):
    prompt = Prompt(kind="group", name="group", findings=RISKS, text="Any of these?")
    told = read(engine.lexicon, text, prompt, TODAY).observations

    assert not [o for o in told if o.finding in RISKS]


@pytest.mark.parametrize(
    ("text", "status"),
    [("no its stable", "absent"), ("no change", "absent"), ("hasn't changed", "absent"),
     ("no it's worse", "present"), ("no its getting weaker", "present"),
     ("it changed", None), ("no better", None)],
)  # fmt: skip
def test_read_when_a_no_opens_a_clause_then_the_clause_tells_the_course(
    engine, text, status
):
    asked = ("progressive_weakness",)
    prompt = Prompt(kind="finding", name=asked[0], findings=asked, text="Worse?")
    told = read(engine.lexicon, text, prompt, TODAY).observations

    assert {o.finding: o.status.value for o in told}.get(asked[0]) == status


def test_read_when_yes_and_no_is_said_then_nothing_is_told(engine):
    reading = read(engine.lexicon, "yes and no", TWO, TODAY)

    assert not reading.observations
    assert not reading.answered


@pytest.mark.parametrize(
    "tag", ["right", ", right", "correct", "yes", "indeed", "present", "sure"]
)
@pytest.mark.parametrize("text", ["no weakness", "not weak", "no leg weakness"])
def test_read_when_a_denial_asks_for_a_nod_then_the_sign_is_not_present(
    engine, text, tag
):
    told = read(engine.lexicon, f"{text} {tag}", PROMPT, TODAY).observations

    assert [o.status.value for o in told if o.finding == "leg_weakness"] == ["absent"]


@pytest.mark.parametrize(
    "text", ["bladder no weak yes", "numb bum no, weakness right", "weakness: yes"]
)
def test_read_when_the_no_is_of_the_sign_before_then_the_yes_stands(engine, text):
    told = read(engine.lexicon, text, PROMPT, TODAY).observations

    assert {o.finding: o.status.value for o in told}["leg_weakness"] == "present"


@pytest.mark.parametrize(
    ("text", "present"),
    [
        ("2 and 5, and he's on eliquis", {"bladder_change", "leg_weakness"}),
        ("2, on eliquis", {"bladder_change"}),
        ("5 and he has ckd", {"leg_weakness"}),
        ("1, 3, lives alone", {"saddle_numbness", "bowel_change"}),
        ("2 and 5 and a fever", {"bladder_change", "leg_weakness"}),
        ("2 and 5, no fever", {"bladder_change", "leg_weakness"}),
        ("2, resolved, no fever", set()),
        ("2, he says not", set()),
        ("3 on the pain scale", set()),
    ],
)
def test_read_when_something_else_is_told_behind_numbers_then_they_are_picked(
    engine, text, present
):
    reading = read(engine.lexicon, text, PROMPT, TODAY)

    told = {o.finding: o.status.value for o in reading.observations}
    assert {f for f in ASKED if told.get(f) == "present"} == present
    assert "absent" not in {told.get(f) for f in ASKED}
