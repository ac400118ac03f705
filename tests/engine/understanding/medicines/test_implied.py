"""What bars a drug though no drug, number or condition is named outright."""

from datetime import date

import pytest
from said import near_misses, rows_of, status_of

from chatbot.engine.consult import reply, start
from chatbot.engine.understanding import read
from chatbot.model.case import Interval
from chatbot.model.consult import Input

TODAY = date(2026, 11, 26)
WARFARIN_LIKE = [
    "INR 2.8",
    "INR this morning was 3.1",
    "INR goal 2-3",
    "mechanical valve",
    "mechanical mitral valve 2012",
    "goes to the INR clinic",
    "MVR mech",
    "aortic valve replacement (mechanical) 2012",
    "supratherapeutic INR last week",
]
NOT_THINNED = [
    "INR 1.0",
    "INR normal",
    "no mechanical valve",
    "father has a mechanical valve",
    "mechanical back pain",
    "mechanical back pain, bioprosthetic AVR",
]
SHARES = [
    ("kidneys at 30%", 25, 29),
    ("kidney function 30 percent", 25, 29),
    ("renal function 25%", 20, 24),
    ("kidney fn 28%", 23, 27),
    ("my kidneys work at about 35 per cent", 30, 34),
    ("only 40% kidney function left", 35, 39),
    ("lost 70% of her kidney function", 25, 29),
]
POSSIBLY_PREGNANT = {
    "pregnancy": {
        "28F LMP 8 weeks ago": "possible",
        "28F LMP: 10 weeks ago": "possible",
        "28F last menstrual period was 7 weeks ago": "possible",
        "28F last period in September": "possible",
        "28F LMP 10/1": "possible",
        "28F period is 10 days late": "possible",
        "28F 2 weeks late for her period": "possible",
        "28F no period for 2 months": "possible",
        "28F hcg pending": "possible",
        "28F trying to get pregnant": "possible",
        "28F LMP 8 weeks ago, UPT negative": "absent",
    }
}
NOT_PREGNANT = {
    "pregnancy": ["28F LMP 2 weeks ago", "58F last period 6 years ago", "LMP 11/10"]
}
UNFELT = {
    "bladder_change": {
        "can't feel the catheter": "present",
        "doesn't feel the foley when it is tugged": "present",
    },
    "saddle_numbness": {
        "can't feel when I wipe": "present",
        "no feeling when wiping": "present",
    },
}


def planned(engine, text):
    consult, _ = start(engine, TODAY)
    consult, _ = reply(engine, consult, Input(text=text, on=TODAY))
    return {line.drug for line in consult.plan.lines if line.order}


@pytest.mark.parametrize("text", WARFARIN_LIKE)
def test_read_when_a_blood_thinner_is_implied_then_it_is_asked_about_and_no_nsaid_goes(
    engine, text
):
    said = f"58M, back strain 2 weeks, {text}"
    reading = read(engine.lexicon, said, None, TODAY)

    assert [t.name for t in reading.treatments] == ["anticoagulant"]
    assert [u.reason for u in reading.unread] == ["doubtful"]
    assert planned(engine, said) <= {"acetaminophen"}


@pytest.mark.parametrize("text", NOT_THINNED)
def test_read_when_no_blood_thinner_is_implied_then_none_is_taken(engine, text):
    reading = read(engine.lexicon, f"58M, {text}, 2 weeks", None, TODAY)

    assert reading.treatments == ()


def test_read_when_the_drug_behind_an_inr_is_named_then_only_that_is_taken(engine):
    reading = read(engine.lexicon, "INR 2.8 on warfarin", None, TODAY)

    assert [t.name for t in reading.treatments] == ["warfarin"]
    assert reading.unread == ()


@pytest.mark.parametrize(("text", "low", "high"), SHARES)
def test_read_when_kidney_function_is_a_share_then_it_is_a_low_rate(
    engine, text, low, high
):
    reading = read(engine.lexicon, f"60F, back strain, {text}", None, TODAY)

    told = {o.finding: o.value for o in reading.observations}
    assert told["egfr"] == Interval(low=low, high=high)


@pytest.mark.parametrize("text", ["50% better, kidneys fine", "kidneys 100% fine"])
def test_read_when_a_share_is_of_something_else_then_no_rate_is_read(engine, text):
    reading = read(engine.lexicon, text, None, TODAY)

    assert "egfr" not in {o.finding for o in reading.observations}


def test_plan_when_kidneys_work_at_thirty_percent_then_no_nsaid_is_ordered(engine):
    ordered = planned(engine, "60F, back strain 10 days, kidneys at 30%")

    assert ordered <= {"acetaminophen"}


@pytest.mark.parametrize(
    ("finding", "text", "status"), rows_of(POSSIBLY_PREGNANT) + rows_of(UNFELT)
)
def test_read_when_a_sign_is_told_by_what_shows_it_then_it_is_read(
    engine, finding, text, status
):
    assert status_of(engine, finding, text) == status


@pytest.mark.parametrize(("finding", "text"), near_misses(NOT_PREGNANT))
def test_read_when_the_last_period_is_no_sign_then_nothing_is_read(
    engine, finding, text
):
    assert status_of(engine, finding, text) is None
