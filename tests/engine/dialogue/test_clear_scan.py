"""A scan of today that shows no compression: noted beside the sign, which stands."""

import pytest
from fakes import talk

from chatbot.model.event import Noticed

OPENING = "45M back pain 3 weeks, numbness between the legs since yesterday"
CLEAR = [
    "MRI today: no cauda equina compression",
    "MRI today no CES",
    "MRI this morning showed no compression",
    "MRI today normal",
    "today's MRI is clear",
    "MRI today ruled out cauda equina",
    "MRI today excludes CES",
    "no compression on today's MRI",
    "no cauda equina compression on MRI today",
    "emergency MRI today without compression",
    "MRI came back: no cord compression, no CES",
    "MRI tonight negative for cauda equina",
    "cauda equina ruled out on MRI today",
    "MRI lumbar today unremarkable",
    "MRI done just now, no compression",
    "MRI today, no compression",
    "MRI just back, no compression of the cauda equina",
    "just had MRI - no cauda equina compression",
]
NOT_CLEAR = [
    "MRI today: cannot exclude cauda equina compression",
    "MRI today can't rule out cauda equina compression",
    "unable to exclude CES on MRI today",
    "MRI today limited by motion, no compression seen",
    "MRI today inconclusive, no compression",
    "MRI today: probably no compression",
    "MRI last week: no cauda equina compression",
    "MRI last month normal",
    "no MRI today",
    "MRI not available today",
    "MRI today to rule out CES",
    "MRI ordered today for CES",
    "MRI today shows CES",
    "MRI today: cauda equina compression",
    "MRI booked for today",
    "should he have an MRI today?",
    "MRI yesterday no compression",
    "needs MRI today, no compression yet",
    "bladder scan today: no retention",
    "CT today: no fracture",
    "MRI 2023 no compression",
    "MRI today?",
    "no compression stockings, MRI today",
    "MRI today, no compression stockings",
    "MRI today normal power",
    "MRI today, no CES symptoms",
    "MRI today, no red flags",
    "MRI today showed large L5-S1 disc compressing the cauda equina",
    "if MRI today normal, then what",
    "MRI today, bladder normal",
    "MRI: no cauda equina compression",
]


def lines_of(consult):
    return {line.id for line in consult.plan.lines}


@pytest.mark.parametrize("said", CLEAR)
def test_scan_when_today_s_shows_no_compression_is_noted_and_the_emergency_stands(
    engine, said
):
    after, _ = talk(engine, OPENING, said)

    assert after.case.observations["saddle_numbness"].status == "present"
    assert after.case.observations["scan_clear"].on == after.today
    assert after.plan.urgency == "emergency"
    assert lines_of(after) == {"scan-clear-decide"}


@pytest.mark.parametrize("said", NOT_CLEAR)
def test_scan_when_it_is_old_to_come_or_not_clear_is_asked_for_as_before(engine, said):
    after, _ = talk(engine, OPENING, said)

    assert "scan_clear" not in after.case.observations
    assert "same-day-mri" in lines_of(after)


def test_scan_when_a_sign_comes_after_it_is_asked_for_again(engine):
    after, _ = talk(engine, OPENING, "MRI today: no compression", "now he cannot pee")

    assert "scan_clear" not in after.case.observations
    assert lines_of(after) == {"same-day-mri"}


@pytest.mark.parametrize("said", ["no fever", "naproxen no help", "he is 46"])
def test_scan_when_something_else_is_told_after_it_stays_noted(engine, said):
    after, _ = talk(engine, OPENING, "MRI today: no compression", said)

    assert "scan_clear" in after.case.observations


def test_scan_when_the_next_visit_comes_is_of_another_day(engine):
    after, _ = talk(engine, OPENING, "MRI today: no compression", "/visit 2026-12-06")

    assert "scan_clear" not in after.case.observations
    assert lines_of(after) == {"same-day-mri"}


def test_scan_when_there_is_no_sign_raises_nothing(engine):
    after, _ = talk(engine, "45M back pain 3 weeks", "MRI today: no compression")

    assert after.plan.urgency == "routine"


@pytest.mark.parametrize(
    "said",
    ["xr neg", "crp normal", "MRI: no cauda equina compression", "CT: no fracture"],
)
def test_result_in_an_emergency_says_that_it_does_not_end_it(engine, said):
    _, events = talk(engine, OPENING, said)
    codes = [e.code for e in events if isinstance(e, Noticed)]

    assert codes == ["results beside emergency", "emergency stands"]
