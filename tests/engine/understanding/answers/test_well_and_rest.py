"""A part that is called well in answer to a list, and what is said of the rest."""

import pytest
from fakes import TODAY, talk

from chatbot.engine.understanding import read
from chatbot.model.case import Status
from chatbot.model.event import Answered, Declined
from chatbot.model.reading import Prompt

ASKED = ("saddle_numbness", "bladder_change", "bowel_change", "leg_weakness")
WELL = [
    "ok", "fine", "working", "working fine", "not affected", "not a problem", "stable",
    "never a problem", "no change",
]  # fmt: skip


def statuses(engine, text):
    asked = Prompt(kind="group", name="cauda", findings=ASKED, text="Any of these?")
    return {
        o.finding: o.status
        for o in read(engine.lexicon, text, asked, TODAY).observations
    }


@pytest.mark.parametrize("rest", [" rest no", ", rest no", ". others no"])
@pytest.mark.parametrize("well", WELL)
def test_read_when_a_part_is_well_and_the_rest_denied_then_nothing_is_present(
    engine, well, rest
):
    told = statuses(engine, f"bladder {well}{rest}")

    assert Status.PRESENT not in told.values()
    assert told["saddle_numbness"] is Status.ABSENT


@pytest.mark.parametrize(
    "text",
    [
        "bladder working less", "bladder not working, rest no",
        "bladder stable but leaking", "bladder fine until today",
    ],
)  # fmt: skip
def test_read_when_it_goes_on_to_a_trouble_then_it_is_present(engine, text):
    assert statuses(engine, text)["bladder_change"] is Status.PRESENT


def test_read_when_the_saddle_area_is_ok_then_it_is_no_sign(engine):
    assert statuses(engine, "saddle area ok")["saddle_numbness"] is Status.ABSENT


@pytest.mark.parametrize(
    ("text", "finding"),
    [
        ("bowels ok and no probs with bladder", "bladder_change"),
        ("sensation ok, no probs with bladder", "bladder_change"),
        ("bones ok and abdomen soft", "osteoporosis"),
        ("bp ok and abdomen soft", "shock"),
    ],
)
def test_read_when_a_part_is_well_then_what_follows_makes_it_no_sign(
    engine, text, finding
):
    assert statuses(engine, text).get(finding) is not Status.PRESENT


@pytest.mark.parametrize("text", ["bp soft", "soft bp at 92", "bp is soft"])
def test_read_when_the_pressure_is_soft_then_it_is_low(engine, text):
    assert statuses(engine, text)["shock"] is Status.PRESENT


@pytest.mark.parametrize(
    "denied",
    ["nothing else", "no others", "none other", "none of the others", "rest no"],
)
@pytest.mark.parametrize(
    ("sign", "finding"), [("weak leg", "leg_weakness"), ("numb bum", "saddle_numbness")]
)
def test_read_when_a_sign_is_told_and_the_others_denied_then_it_is_there(
    engine, sign, finding, denied
):
    told = statuses(engine, f"{sign} {denied}")

    assert told.pop(finding) is Status.PRESENT
    assert set(told.values()) == {Status.ABSENT}


@pytest.mark.parametrize(
    "denied", ["otherwise none", "No to the rest", "none otherwise"]
)
def test_read_when_a_sign_bears_a_question_mark_and_the_rest_is_denied_then_it_is_in_doubt(
    engine, denied
):
    told = statuses(engine, f"numb bum? {denied}")

    assert told.pop("saddle_numbness") is Status.POSSIBLE
    assert set(told.values()) == {Status.ABSENT}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("weak leg? yes, otherwise none", Status.PRESENT),
        ("weak leg? no", Status.ABSENT),
        ("weak leg? otherwise well", Status.POSSIBLE),
    ],
)
def test_read_when_a_sign_with_a_question_mark_is_answered_then_that_counts(
    engine, text, expected
):
    assert statuses(engine, text)["leg_weakness"] is expected


@pytest.mark.parametrize(
    "text",
    [
        "legs normal power, no numbness", "legs full strength, no numbness",
        "can feel everything down there and legs ok",
    ],
)  # fmt: skip
def test_read_when_legs_are_well_then_no_sign_is_there(engine, text):
    assert Status.PRESENT not in statuses(engine, text).values()


@pytest.mark.parametrize(
    "text",
    ["walking ok, sensation ok", "dexa ok, bones ok", "gait fine and power good"],
)
def test_reply_when_several_parts_are_called_well_then_nothing_is_answered(
    engine, text
):
    _, events = talk(engine, "72F back pain 7 weeks, naproxen failed", text)

    assert not any(isinstance(e, Answered | Declined) for e in events)


def test_reply_when_medicines_are_called_ok_then_it_asks(engine):
    opening = "72F back pain 7 weeks, naproxen failed"
    _, events = talk(engine, opening, "naproxen ok, tramadol ok")

    assert any(isinstance(e, Answered) for e in events)
