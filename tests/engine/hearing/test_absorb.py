"""What is taken in without being asked for is said back, and a time goes where it belongs."""

import pytest
from fakes import talk

from chatbot.model.event import Noticed

OPENING = "45M, low back strain for 2 weeks, no better on ibuprofen 400 mg tid"


def lists_closed(engine, *said):
    _, events = talk(engine, *said)
    return [e.text for e in events if isinstance(e, Noticed) and e.code == "complete"]


@pytest.mark.parametrize(
    ("said", "closed"),
    [
        ("no pmh no other meds nkda", "other regular medicines, other conditions, allergies"),
        ("otherwise healthy, no fever", "other conditions"),
        ("nil meds, legs fine", "other regular medicines"),
    ],
)  # fmt: skip
def test_reply_when_a_list_is_closed_unasked_beside_a_fact_then_says_so(
    engine, said, closed
):
    assert set(lists_closed(engine, OPENING, said)[0].split(", ")) == set(
        closed.split(", ")
    )


def test_reply_when_a_list_stays_open_then_none_is_said_to_be_closed(engine):
    assert lists_closed(engine, OPENING, "no fever, on lisinopril") == []


WEAK = "52F LBP radiating R leg x2mo, gabapentin no help, now foot feels floppy"


def days(consult):
    return consult.case.observations["duration"].value


@pytest.mark.parametrize(
    "said",
    [
        "since yesterday",
        "it started 2 days ago",
        "for 3 days",
        "only since monday",
        "yes definitely, since monday",
    ],
)
def test_reply_when_a_time_follows_a_grave_sign_then_the_pain_keeps_its_length(
    engine, said
):
    before, _ = talk(engine, WEAK)
    after, events = talk(engine, WEAK, said)
    assert days(after) == days(before)
    assert "length kept" in [e.code for e in events if isinstance(e, Noticed)]


@pytest.mark.parametrize(
    "said", ["pain since yesterday", "sorry, 3 weeks", "6 weeks", "no, since monday"]
)
def test_reply_when_the_length_is_plainly_the_pains_then_it_is_corrected(engine, said):
    before, _ = talk(engine, WEAK)
    after, _ = talk(engine, WEAK, said)
    assert days(after) != days(before)


PREGNANT = "30F pregnant, low back strain for 3 weeks"
SHORT = {"3w sorry 3 mo": 90, "3w no wait 3 months": 90, "4 months not 3 weeks": 120, "6mo not 6w": 180}  # fmt: skip


@pytest.mark.parametrize("said", SHORT)
def test_reply_when_a_length_is_put_right_then_the_last_is_kept(engine, said):
    consult, _ = talk(engine, OPENING, said)

    value = days(consult)
    assert getattr(value, "low", value) == pytest.approx(SHORT[said], rel=0.05)


@pytest.mark.parametrize(
    ("opening", "said", "lasts"),
    [
        (PREGNANT, "28 wks now", 21),
        (f"{PREGNANT}, 20 weeks gestation", "now 28 weeks", 21),
        (PREGNANT, "sorry 6 weeks", 42),
        (OPENING, "28 wks now", 196),
    ],
)  # fmt: skip
def test_reply_when_weeks_are_told_of_now_then_are_not_the_pains_in_pregnancy(
    engine, opening, said, lasts
):
    consult, _ = talk(engine, opening, said)

    assert days(consult) == lasts


@pytest.mark.parametrize(
    "said",
    ["is neuro intact", "is power normal", "are reflexes normal", "is bladder ok", "is saddle sensation intact"],
)  # fmt: skip
def test_reply_when_it_may_ask_whether_a_thing_is_well_then_nothing_is_denied(
    engine, said
):
    before, _ = talk(engine, OPENING)
    consult, _ = talk(engine, OPENING, said)

    assert consult.case == before.case


@pytest.mark.parametrize("said", ["it was 3 years ago", "that happened 2 years ago", "since yesterday"])  # fmt: skip
def test_reply_when_a_time_follows_an_emergency_then_is_of_its_sign(engine, said):
    consult, _ = talk(engine, OPENING, "leaked urine when laughing", said)

    assert days(consult) == 14


@pytest.mark.parametrize("said", ["2 in 2010", "3 in 1998"])
def test_reply_when_a_number_of_the_list_is_dated_years_back_then_is_not_told_for_today(
    engine, said
):
    consult, _ = talk(engine, OPENING, said)

    assert not {"bladder_change", "bowel_change"} & consult.case.observations.keys()


@pytest.mark.parametrize("said", ["4 but only when sneezing", "4 with coughing"])
def test_reply_when_a_number_of_the_list_is_explained_then_is_told(engine, said):
    consult, _ = talk(engine, OPENING, said)

    assert consult.case.observations["bilateral_leg_symptoms"].value is True


@pytest.mark.parametrize(
    ("said", "weeks", "days"),
    [
        ("sorry 28 wks", 28, 21),
        ("28 weeks now", 28, 21),
        ("sorry, 4 weeks", 20, 28),
        ("sorry, the pain is 10 weeks", 20, 70),
    ],
)
def test_length_when_pregnancy_and_pain_have_one_then_it_is_of_the_nearer(
    engine, said, weeks, days
):
    consult, _ = talk(engine, "29F pregnant 20 weeks, low back strain 3 weeks", said)

    known = consult.case.observations
    assert known["gestation"].value == weeks * 7
    assert known["duration"].value == days
