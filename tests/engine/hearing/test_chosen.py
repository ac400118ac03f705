"""What is agreed to behind an answer is planned, and a bare word of a sign is told."""

import pytest
from fakes import talk

from chatbot.model.case import Status
from chatbot.model.event import Answered, Asked, NotUnderstood, Planned

OPENING = (
    "38M back pain 2 wk, left leg pain to foot, ibuprofen did nothing, no steroids"
)


@pytest.mark.parametrize(
    ("asked", "agreed", "name"),
    [
        ("naproxen dose?", "ok naproxen 500 bid", "naproxen"),
        ("naproxen dose?", "fine, naproxen 500 bid then", "naproxen"),
        ("gabapentin?", "ok gabapentin 300 tid", "gabapentin"),
        ("prednisone taper?", "ok prednisone 40 x 5d", "prednisone"),
        ("prednisone taper?", "ok steroid burst 40 x5d", "corticosteroid"),
        ("tylenol?", "sure tylenol 650 q6h", "acetaminophen"),
    ],
)
def test_reply_when_an_answer_is_agreed_to_then_it_is_planned_and_checked(
    engine, asked, agreed, name
):
    consult, events = talk(engine, OPENING, asked, agreed)

    assert consult.case.treatments[name].status == "planned"
    assert any(isinstance(e, Answered) for e in events)


@pytest.mark.parametrize(
    ("said", "status"),
    [
        ("ok he takes naproxen 500 bid", "current"), ("ok naproxen 500 bid no help", "unknown"),
        ("ok stopped naproxen 500 bid", "stopped"), ("naproxen 500 bid", "unknown"),
    ],
)  # fmt: skip
def test_reply_when_it_is_told_what_is_taken_then_it_is_not_planned(
    engine, said, status
):
    consult, _ = talk(engine, OPENING, "naproxen dose?", said)

    assert consult.case.treatments["naproxen"].status == status


@pytest.mark.parametrize(
    ("said", "finding"),
    [
        ("weak", "leg_weakness"), ("weak too", "leg_weakness"), ("he is weak", "leg_weakness"), ("weak and numb", "leg_weakness"),
        ("feels weak now", "leg_weakness"), ("numb", "leg_numbness"), ("numb too", "leg_numbness"), ("also numb", "leg_numbness"),
    ],
)  # fmt: skip
def test_reply_when_a_sign_is_one_bare_word_then_it_may_be_of_the_legs(
    engine, said, finding
):
    consult, _ = talk(engine, OPENING, said)

    assert consult.case.observations[finding].status is Status.POSSIBLE


@pytest.mark.parametrize(
    "said", ["numb too lateral foot", "numb now, sole of foot", "numb also in big toe"]
)
@pytest.mark.parametrize("turns", [(), ("none", "none", "none")])
def test_reply_when_its_place_stands_behind_a_small_word_then_it_is_told(
    engine, said, turns
):
    consult, _ = talk(engine, OPENING, *turns, said)

    assert consult.case.observations["leg_numbness"].status is Status.PRESENT


@pytest.mark.parametrize(
    "said", ["hands numb too", "feels weak all over", "weak evidence", "numb?"]
)
def test_reply_when_the_word_is_of_something_else_then_no_leg_is_meant(engine, said):
    consult, _ = talk(engine, OPENING, said)

    told = consult.case.observations
    assert not {
        f
        for f in ("leg_weakness", "leg_numbness")
        if f in told and told[f].status is Status.PRESENT
    }


def test_reply_when_a_number_is_out_of_the_list_then_it_is_no_question(engine):
    _, events = talk(engine, OPENING, "what about saddle", "8")

    assert any(isinstance(e, NotUnderstood) for e in events)
    assert any(isinstance(e, Asked) for e in events)


@pytest.mark.parametrize("said", ["next?", "next", "next step"])
def test_reply_when_next_is_said_then_shows_the_plan(engine, said):
    _, events = talk(engine, OPENING, said)

    assert any(isinstance(e, Planned) for e in events)


def test_reply_when_help_stands_between_then_what_is_agreed_to_is_planned_still(engine):
    consult, _ = talk(engine, OPENING, "naproxen dose?", "help", "ok naproxen 500 bid")

    assert consult.case.treatments["naproxen"].status == "planned"


def test_reply_when_nothing_was_answered_yet_then_it_is_only_told(engine):
    consult, _ = talk(engine, OPENING, "ok naproxen 500 bid")

    assert consult.case.treatments["naproxen"].status == "unknown"
