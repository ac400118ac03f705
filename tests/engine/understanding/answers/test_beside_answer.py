"""What stands beside an answer, or in place of one, is kept as well."""

from datetime import date

import pytest
from said import asked_alone, statuses

from chatbot.engine.understanding import read
from chatbot.model.case import Status
from chatbot.model.reading import Prompt

TODAY = date(2026, 11, 25)
FOUR = ("fever", "iv_drug_use", "cancer_history", "weight_loss")


@pytest.mark.parametrize(
    ("finding", "text", "days"),
    [
        ("age", "34 yo man, construction worker, 10 days, tylenol no good", 10),
        ("age", "34, 10 days, tylenol no good", 10),
        ("age", "34. 10 days. tylenol no good", 10),
        ("age", "34yo 2/52", 14),
        ("age", "34, since monday", 2),
        ("age", "34, 10 days of naproxen", None),
        ("age", "34, PT for 3 weeks no help", None),
        ("age", "34, off work 2 weeks", None),
        ("age", "34, diabetic for 10 years", None),
        ("age", "34, fever 3 days", None),
        ("age", "34, prior episode 2 years", None),
        ("back_complaint", "yes, 3 weeks", 21),
        ("back_complaint", "yes 34F 3 weeks", 21),
        ("back_complaint", "yep 34M 2 wks, naproxen no help", 14),
        ("back_complaint", "yes 10 days now", 10),
        ("back_complaint", "yes lbp, naproxen 10 days", None),
        ("leg_weakness", "no, off work 2 weeks", None),
    ],
)
def test_read_when_who_it_is_is_asked_then_a_bare_length_is_that_of_the_pain(
    engine, finding, text, days
):
    asked = asked_alone(finding)

    reading = read(engine.lexicon, text, asked, TODAY)

    told = {o.finding: o.value for o in reading.observations}
    assert told.get("duration") == days


@pytest.mark.parametrize("text", ["no red flags", "no red flags so far"])
def test_read_when_a_length_is_asked_then_no_red_flags_leaves_it_open(engine, text):
    asked = asked_alone("duration")

    reading = read(engine.lexicon, text, asked, TODAY)

    assert "duration" not in {o.finding for o in reading.observations}


@pytest.mark.parametrize(
    ("finding", "text", "expected"),
    [
        ("duration", "dunno, 2 weeks maybe", 14),
        ("duration", "not sure, about 2 weeks", 14),
        ("duration", "not sure, saw him 2 weeks ago", None),
        ("duration", "not sure yet", None),
        ("duration", "no idea", None),
        ("age", "dunno, 40s", 40),
        ("age", "unknown", None),
    ],
)
def test_read_when_one_is_not_sure_then_a_guess_is_kept(
    engine, finding, text, expected
):
    asked = asked_alone(finding)

    reading = read(engine.lexicon, text, asked, TODAY)

    told = {o.finding: o for o in reading.observations}
    assert told[finding].value == expected
    assert (told[finding].status is Status.UNKNOWN) is (expected is None)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("ibuprofen 400 tid x 1 wk, no; heat yes", {"ibuprofen": "none", "heat": "helped"}),
        ("ibuprofen, no; heat, yes", {"ibuprofen": "none", "heat": "helped"}),
        ("ibuprofen 400 tid, no", {"ibuprofen": "none"}),
        ("PT - no, heat - yes", {"physical-therapy": "none", "heat": "helped"}),
        ("tylenol no; PT no", {"acetaminophen": "none", "physical-therapy": "none"}),
        ("naproxen - stopped, stomach", {"naproxen": "adverse"}),
        ("ibuprofen, no heat", {"ibuprofen": "unknown", "heat": "unknown"}),
        ("PT no fever", {}),
    ],
)  # fmt: skip
def test_read_when_what_was_tried_is_asked_then_a_yes_or_no_behind_it_is_of_its_help(
    engine, text, expected
):
    closer = "treatments_complete"
    asked = asked_alone(closer)

    reading = read(engine.lexicon, text, asked, TODAY)

    assert {t.name: t.response for t in reading.treatments} == expected
    told = {o.finding for o in reading.observations}
    assert (closer in told) is bool(expected)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("goes into the buttock only", "- . ."),
        ("stops at the buttock", "- . ."),
        ("1, left, below knee", "+ - +"),
        ("1 - to the calf", "+ - +"),
        ("1 left side", "+ - ."),
        ("1 and 2, left", "+ + ."),
        ("yes to the foot", "? . ?"),
        ("yes, R leg to foot", ". . +"),
        ("nothing below the knee", ". . -"),
    ],
)
def test_read_when_signs_of_a_leg_are_asked_then_the_place_is_kept(
    engine, text, expected
):
    findings = ("leg_pain", "leg_numbness")
    asked = Prompt(kind="group", name="leg", findings=findings, text="Any?")

    reading = read(engine.lexicon, text, asked, TODAY)

    assert statuses(reading, (*findings, "leg_pain_below_knee")) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("dont know the rest", "0 0 0 0"),
        ("1 yes, rest not known", "+ 0 0 0"),
        ("2 no, rest unclear", "0 - 0 0"),
        ("rest neg", "- - - -"),
    ],
)
def test_read_when_the_rest_is_not_known_then_it_is_unknown(engine, text, expected):
    asked = Prompt(kind="group", name="signs", findings=FOUR, text="Any?")

    assert statuses(read(engine.lexicon, text, asked, TODAY), FOUR) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("inhaled steroids only", ". ."),
        ("steroid inhaler only", ". ."),
        ("no, just an inhaled steroid", ". ."),
        ("just steroids", "+ -"),
        ("just prednisone", "+ -"),
    ],
)
def test_read_when_steroids_are_not_swallowed_then_they_are_none_of_what_is_asked(
    engine, text, expected
):
    findings = ("steroid_use", "osteoporosis")
    asked = Prompt(kind="group", name="signs", findings=findings, text="Any?")

    assert statuses(read(engine.lexicon, text, asked, TODAY), findings) == expected
