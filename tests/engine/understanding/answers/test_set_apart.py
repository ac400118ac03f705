"""Answers to a list by signs in a row, by places in it and by how many they are of."""

import pytest
from said import picked

FIVE = (
    "saddle_numbness", "bladder_change", "bowel_change", "bilateral_leg_symptoms",
    "leg_weakness",
)  # fmt: skip
THREE, TWO = ("fever", "weight_loss", "night_sweats"), ("fever", "weight_loss")
SIGNS = {"present": "+", "absent": "-", "possible": "?", "unknown": "0"}


@pytest.mark.parametrize(
    ("asked", "text", "expected"),
    [
        (FIVE, "- - + - -", "- - + - -"),
        (FIVE, "(-) (-) (+) (-) (-)", "- - + - -"),
        (FIVE, "1 - 2 - 3 + 4 - 5 -", "- - + - -"),
        (FIVE, "n\nn\nn\nn\n?", "- - - - 0"),
        (FIVE, "1-3 no, 4 ?", "- - - 0 ."),
        (FIVE, "no to the first two", "- - . . ."),
        (FIVE, "first three no, last two yes", "- - - + +"),
        (FIVE, "no to all, not sure about the last", "- - - - 0"),
        (FIVE, "no, dunno the last one", "- - - - 0"),
        (FIVE, "last two yes", ". . . + +"),
        (FIVE, "no x3, then yes yes", "- - - + +"),
        (FIVE, "no x 4, yes to weakness", "- - - - +"),
        (FIVE, "no x5", "- - - - -"),
        (FIVE, "no x3", ". . . . ."),
        (FIVE, "0 of 5", "- - - - -"),
        (FIVE, "0/5", "- - - - -"),
        (FIVE, "all five no", "- - - - -"),
        (FIVE, "everything except 3 is no", "- - + - -"),
        (FIVE, "all negative save 5", "- - - - +"),
        (FIVE, "yes: 5", ". . . . +"),
        (FIVE, "one", ". . . . ."),
        (FIVE, "no answer from him", "0 0 0 0 0"),
        (FIVE, "no, he is demented, cannot say", ". . . . ."),
        (FIVE, "no no yes but only once", ". . . . ."),
        (FIVE, "absolutely none of them", "- - - - -"),
        (THREE, "all three", "+ + +"),
        (THREE, "the middle one", "- + -"),
        (THREE, "neg x2, sweats yes", "- - +"),
        (THREE, "0/3", "- - -"),
        (THREE, "none, bit of weight off maybe", "- . -"),
        (THREE, "not really, some sweats", "- - ."),
        (THREE, "no, no fever", "- - -"),
        (TWO, "the former", "+ -"),
        (TWO, "latter yes, former no", "- +"),
        (TWO, "neither one", "- -"),
        (TWO, "2/2", "+ +"),
        (TWO, "+/-", ". ."),
    ],
)
def test_answer_when_it_is_by_place_or_sign_then_each_gets_its_own(
    engine, asked, text, expected
):
    told = picked(engine, text, asked)

    assert " ".join(SIGNS[told[f]] if f in told else "." for f in asked) == expected
