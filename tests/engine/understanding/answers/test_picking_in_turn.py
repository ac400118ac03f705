"""Answers by number, by place and one after another, and what they leave open."""

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

CAUSES = ("osteoporosis", "midline_tenderness", "pulsatile_mass", "shock", "visceral_symptoms")  # fmt: skip


@pytest.mark.parametrize(
    ("text", "present"),
    [("1-3", ASKED[:3]), ("1 to 2", ASKED[:2]), ("1 and 3", (ASKED[0], ASKED[2])),
     ("4/10", ()), ("pain 3/10", ())],
)  # fmt: skip
def test_read_when_numbers_are_joined_then_a_range_picks_and_a_rating_does_not(
    engine, text, present
):
    told = read(engine.lexicon, text, PROMPT, TODAY).observations

    given = {o.finding for o in told if o.status.value == "present"}
    assert given & set(ASKED) == set(present)


@pytest.mark.parametrize(
    ("text", "present"),
    [
        ("no to all but he fell from 2 meter", set()),
        ("no except 1, tender at L3", {"osteoporosis", "midline_tenderness"}),
        ("none of those apart from 2", {"midline_tenderness"}),
        ("no but 3 maybe", {"pulsatile_mass"}),
        ("only 2 mildly", {"midline_tenderness"}),
        ("no but she had a fever of 101 two wks ago", set()),
        ("only first thing in the morning", set()),
        ("the first two", {"osteoporosis", "midline_tenderness"}),
        ("none but one", {"osteoporosis"}),
        ("only two and five", {"midline_tenderness", "visceral_symptoms"}),
        ("no except tender spine, rest no", {"midline_tenderness"}),
    ],
)
def test_read_when_a_number_is_an_amount_or_a_level_then_it_picks_nothing(
    engine, text, present
):
    status = picked(engine, text, CAUSES)

    assert {f for f, s in status.items() if s == "present"} == present


@pytest.mark.parametrize(
    "text",
    ["none of the five", "no to all five", "already said no red flags",
     "like I said, none", "told you, no to all", "no to those but dexa was normal last year"],
)  # fmt: skip
def test_read_when_all_are_counted_or_told_before_then_all_are_absent(engine, text):
    assert picked(engine, text, ASKED) == dict.fromkeys(ASKED, "absent")


@pytest.mark.parametrize(
    ("text", "absent"),
    [("no to 5", ASKED[4:]), ("no to all 6", ASKED), ("1 thru 3 no", ASKED[:3]), ("no to 1 thru 3", ASKED[:3])],
)  # fmt: skip
def test_read_when_some_are_denied_by_number_then_the_others_stay_open(
    engine, text, absent
):
    assert picked(engine, text, ASKED) == dict.fromkeys(absent, "absent")


@pytest.mark.parametrize(
    ("text", "last"),
    [
        ("no, no, no, no, weak leg", "present"),
        ("first 4 no, slight weakness", "present"),
        ("first four no, weak leg", "present"),
    ],
)
def test_read_when_all_but_the_last_are_denied_in_turn_then_it_is_told(
    engine, text, last
):
    reading = read(engine.lexicon, text, PROMPT, TODAY)

    told = {o.finding: o.status.value for o in reading.observations}
    assert told == dict.fromkeys(ASKED[:4], "absent") | {ASKED[4]: last}


@pytest.mark.parametrize(
    ("text", "finding"),
    [
        ("no no no bladder not great", "bladder_change"),
        ("no no no no right foot drop", "foot_drop"),
        ("no no leg weakness", "leg_weakness"),
    ],
)
def test_read_when_a_sign_stands_behind_several_nays_then_it_is_not_denied(
    engine, text, finding
):
    reading = read(engine.lexicon, text, PROMPT, TODAY)

    told = {o.finding: o.status.value for o in reading.observations}
    assert told[finding] == "possible"


@pytest.mark.parametrize(
    "text", ["weak? yes on stairs", "weak? a bit when tired", "numb? no, weak? yes on stairs"]
)  # fmt: skip
def test_read_when_a_word_is_asked_and_its_yes_goes_on_then_it_is_told(engine, text):
    told = picked(engine, text, ("leg_numbness", "leg_weakness"))

    assert told["leg_weakness"] == "present"


@pytest.mark.parametrize(
    "text", ["no to the first 3, left leg weak", "1 no 2 no 3 no, left leg weak"]
)
def test_read_when_a_sign_is_told_by_name_then_that_outweighs_its_number(engine, text):
    asked = ("leg_weakness", "leg_numbness", "fever", "chills")
    prompt = Prompt(kind="group", name="signs", findings=asked, text="Any?")
    told = {
        o.finding: o.status.value
        for o in read(engine.lexicon, text, prompt, TODAY).observations
    }

    assert told == {"leg_weakness": "present"} | dict.fromkeys(asked[1:3], "absent")


def test_read_when_only_what_was_not_asked_is_named_then_its_words_pick_nothing(engine):
    status = picked(engine, "no, only weight loss", ASKED)

    assert "present" not in status.values()
