"""What a denial leaves out."""

import pytest
from said import status_of


@pytest.mark.parametrize(
    ("text", "finding"),
    [
        ("no numbness except around the anus", "saddle_numbness"),
        ("no numbness or tingling except in the saddle area", "saddle_numbness"),
        ("denies numbness except for the perineum", "saddle_numbness"),
        ("sensation intact except for perianal area", "saddle_numbness"),
        ("normal sensation except lateral left foot", "leg_numbness"),
        ("no leg numbness except left big toe", "leg_numbness"),
        ("no tingling besides in his toes", "leg_numbness"),
        ("no weakness apart from the left foot", "leg_weakness"),
        ("strength 5/5 except left ankle", "leg_weakness"),
        ("full power bar left EHL", "leg_weakness"),
        ("5/5 strength throughout other than R dorsiflexion", "leg_weakness"),
        ("normal power aside from weak left ankle", "leg_weakness"),
        ("no hx trauma except fall 2 wks ago", "minor_trauma"),
        ("no trauma other than a fall yesterday", "minor_trauma"),
    ],
)
def test_read_when_a_denial_leaves_a_place_out_then_it_is_there(engine, text, finding):
    assert status_of(engine, finding, text) == "present"


@pytest.mark.parametrize(
    ("text", "finding"),
    [
        ("no bladder problems except for UTIs", "bladder_change"),
        ("no numbness except in his hands", "leg_numbness"),
        ("numb everywhere except the foot", "leg_numbness"),
        ("no numbness, weakness except pain in leg", "leg_weakness"),
        ("no numbness. Except the toes", "leg_weakness"),
        ("no trauma except stress at work", "minor_trauma"),
    ],
)
def test_read_when_something_else_is_left_out_then_it_is_not(engine, text, finding):
    assert status_of(engine, finding, text) not in {"present", "possible"}
