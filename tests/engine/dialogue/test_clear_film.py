"""A film for this pain that shows no fracture: noted and not asked for again."""

import pytest
from fakes import talk

OPENING = "71F fell from standing 5 days ago, osteoporosis, back pain since."
CLEAR = [
    "XR today: no fracture",
    "x-ray this morning showed no fracture",
    "today's x-ray: no fracture",
    "plain films today: no acute fracture",
    "CT came back: no fracture",
    "no fracture on CT today",
    "x-ray today clear",
    "x-ray done today, no fracture",
    "normal x-ray today",
    "CT spine today negative for fracture",
    "MRI today: no fracture",
    "x-ray after the fall showed no fracture",
    "radiograph this afternoon: no fracture",
    "lumbar films today: no compression fracture",
]
NOT_CLEAR = [
    "XR last year: no fracture",
    "x-ray 2023 no fracture",
    "x-ray needed today",
    "x-ray today to rule out fracture",
    "x-ray booked for today",
    "x-ray today, no fracture suspected",
    "x-ray today, normal gait",
    "no x-ray today",
    "x-ray today: wedge fracture L1",
    "wrist x-ray today: no fracture",
    "chest x-ray today clear",
    "awaiting x-ray today, no fracture history",
    "should she have an x-ray today?",
    "x-ray not done today, no fracture clinically",
    "if x-ray today clear, then what",
    "XR: no fracture",
    "x-ray today, ?fracture",
    "x-ray today could not rule out a fracture",
    "no fracture",
]


def lines_of(consult):
    return {line.id for line in consult.plan.lines}


@pytest.mark.parametrize("said", CLEAR)
def test_film_when_it_is_clear_is_not_asked_for_again_and_the_sign_stands(engine, said):
    before, _ = talk(engine, OPENING)
    after, _ = talk(engine, OPENING, said)

    assert "fracture-film" in lines_of(before)
    assert "fracture-film" not in lines_of(after)
    assert "film-clear" in lines_of(after)
    assert "fracture_history" not in after.case.observations
    assert "hands-on" not in lines_of(after)


@pytest.mark.parametrize("said", NOT_CLEAR)
def test_film_when_it_is_old_to_come_or_of_elsewhere_is_not_taken_for_one(engine, said):
    after, _ = talk(engine, OPENING, said)

    assert "film_clear" not in after.case.observations


def test_film_when_the_injury_was_hard_still_sends_to_hospital(engine):
    told = "34F, back strain 5 days after a car crash, major trauma."
    after, _ = talk(engine, told, "XR today: no fracture")
    lines = {line.id: line.text for line in after.plan.lines}

    assert after.plan.urgency == "urgent"
    assert "fracture-imaging-today" not in lines
    assert "send to the emergency department" in lines["film-clear-trauma"]


def test_film_when_another_injury_comes_after_it_is_asked_for_again(engine):
    told = "34F back pain 3 days, XR today: no fracture"
    after, _ = talk(engine, told, "an hour ago she was hit by a car, major trauma")

    assert "film_clear" not in after.case.observations
    assert "fracture-imaging-today" in lines_of(after)


def test_film_when_a_later_visit_comes_is_still_of_this_pain(engine):
    after, _ = talk(engine, OPENING, "XR today: no fracture", "/visit 2026-12-06")

    assert "film-clear" in lines_of(after)


def test_scan_when_it_is_clear_beside_a_foot_drop_is_not_asked_for_again(engine):
    after, _ = talk(engine, "44M back pain 2 weeks, foot drop. MRI today clear")
    lines = {line.id: line.text for line in after.plan.lines}

    assert after.plan.urgency == "emergency"
    assert "urgent MRI" not in lines["motor-scan-clear"]
    assert "spine surgery today" in lines["motor-scan-clear"]
    assert "motor-deficit-surgical" not in lines


def test_scan_when_a_foot_drop_comes_after_it_is_asked_for(engine):
    after, _ = talk(engine, "44M back pain 2 weeks. MRI today clear", "now a foot drop")

    assert "motor-deficit-surgical" in lines_of(after)
