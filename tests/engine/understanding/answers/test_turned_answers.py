"""Answers with what they leave out before them, that turn on themselves, or leave one in doubt."""

import pytest
from fakes import TODAY

from chatbot.engine.understanding import read
from chatbot.model.case import Status
from chatbot.model.reading import Prompt

ASKED = ("saddle_numbness", "bladder_change", "fever", "leg_weakness")


def statuses(engine, text, asked=ASKED):
    kind = "group" if len(asked) > 1 else "finding"
    prompt = Prompt(kind=kind, name=asked[0], findings=asked, text="Any of these?")
    reading = read(engine.lexicon, text, prompt, TODAY)
    return {
        o.finding: o.status.value for o in reading.observations if o.finding != "sex"
    }


@pytest.mark.parametrize(
    "text",
    [
        "apart from weakness, no", "other than a weak leg no", "except for leg weakness, none",
        "aside from the leg weakness, nothing", "besides weakness no",
    ],
)  # fmt: skip
def test_read_when_an_exception_stands_before_the_no_then_it_is_told_and_the_rest_denied(
    engine, text
):
    told = statuses(engine, text)

    assert told.pop("leg_weakness") == "present"
    assert set(told.values()) == {"absent"}
    assert len(told) == len(ASKED) - 1


@pytest.mark.parametrize("text", ["besides a funny toe, no", "both", "apart from that"])
def test_read_when_it_cannot_be_told_which_are_meant_then_none_is_answered(
    engine, text
):
    assert statuses(engine, text) == {}


def test_read_when_both_of_two_are_meant_then_both_are_told(engine):
    told = statuses(engine, "both", ("fever", "leg_weakness"))

    assert told == {"fever": "present", "leg_weakness": "present"}


@pytest.mark.parametrize(
    "text", ["fever yes, retention no, weak leg ?", "fever y, retention n, weak leg?"]
)
def test_read_when_the_last_of_a_list_is_in_doubt_then_nothing_is_asked(engine, text):
    told = statuses(engine, text)

    assert told["fever"] == "present"
    assert told["bladder_change"] == "absent"
    assert told["leg_weakness"] == "possible"


@pytest.mark.parametrize(
    "text",
    [
        "yes but it's gone",
        "yes but resolved",
        "yes, not now",
        "yes but settled",
        "yes but it cleared up",
    ],
)
def test_read_when_a_yes_is_over_then_the_sign_is_not_told(engine, text):
    assert statuses(engine, text, ("leg_weakness",)) == {"leg_weakness": "absent"}


@pytest.mark.parametrize(
    "text", ["yes, pain has gone", "yes, gone numb too", "yes, stopped naproxen"]
)
def test_read_when_something_else_is_over_then_the_yes_holds(engine, text):
    assert statuses(engine, text, ("leg_weakness",))["leg_weakness"] == "present"


@pytest.mark.parametrize(
    "text",
    [
        "no but yesterday yes",
        "no but she did yesterday",
        "no but earlier yes",
        "no, last night yes",
    ],
)
def test_read_when_a_no_is_taken_back_for_another_day_then_nothing_is_denied(
    engine, text
):
    assert Status.ABSENT.value not in statuses(engine, text, ("leg_weakness",)).values()


@pytest.mark.parametrize("joined", [", ", "; ", " / ", " "])
@pytest.mark.parametrize(
    "answers", ["no no no yes", "no no yes no", "n n n y", "yes no no no"]
)
def test_read_when_answers_stand_in_turn_then_each_is_of_its_own(
    engine, answers, joined
):
    told = statuses(engine, joined.join(answers.split()))

    wanted = ["present" if said[0] == "y" else "absent" for said in answers.split()]
    assert [told[finding] for finding in ASKED] == wanted


@pytest.mark.parametrize("joined", [" and ", ", ", " + ", ". ", " plus "])
@pytest.mark.parametrize(
    "rest", [", rest no", ", others no", ". otherwise none", ", none of the others"]
)
def test_read_when_one_of_two_signs_is_named_by_its_label_then_it_is_not_denied(
    engine, joined, rest
):
    asked = ("recent_infection", "cancer_history", "fever", "weight_loss")
    told = statuses(engine, f"febrile{joined}infection{rest}", asked)

    assert told["recent_infection"] == "present"
    assert told["fever"] == "present"
    assert told["cancer_history"] == told["weight_loss"] == "absent"


@pytest.mark.parametrize(
    ("text", "open_"),
    [
        ("shingles and weak leg, rest no", True), ("weak leg, funny toe, rest no", True),
        ("weak leg since Monday, rest no", False), ("weak leg, worse at night, rest no", False),
        ("weak leg on the left, rest no", False), ("slight weak leg now and then, rest no", False),
        ("yes weak leg, rest no", False),
    ],
)  # fmt: skip
def test_read_when_what_is_told_is_not_understood_then_the_rest_stays_open(
    engine, text, open_
):
    told = statuses(engine, text)

    assert told["leg_weakness"] == "present"
    assert ("bladder_change" not in told) is open_
