"""Legs that hurt on walking and ease on sitting, and legs that hurt at rest as well."""

import pytest
from fakes import talk
from said import status_of

EASES = [
    "both legs ache on walking, eases on sitting",
    "both legs ache when walking, relieved by sitting",
    "legs hurt on walking, better when he sits",
    "bilateral leg pain walking, goes away when sitting down",
    "legs ache walking, sitting helps",
    "pain in both legs when walking that settles with sitting",
    "when I walk they get heavy and I have to sit down",
    "legs get heavy walking, has to stop",
    "leg pain on standing, better sitting",
    "both legs ache on walking and settle when he sits down",
    "leg pain on walking, better leaning fwd",
    "both legs cramp when walking, relieved by leaning forward",
]
HURTS_AT_REST = [
    "both legs ache at rest",
    "both legs are heavy even at rest",
    "both legs numb when sitting",
    "both legs cramp at rest and on walking",
    "both legs ache on walking and on sitting",
    "both legs ache on walking, sitting makes it worse",
    "both legs ache on walking, no better sitting",
    "both legs numb since yesterday, cannot stop it",
    "both legs heavy, had to stop work",
    "both legs ache on walking",
]


@pytest.mark.parametrize("said", EASES)
def test_legs_when_they_ease_on_sitting_are_claudication(engine, said):
    opening = f"72M back pain 10 weeks, {said}"

    assert status_of(engine, "neurogenic_claudication", opening) == "present"


@pytest.mark.parametrize("said", HURTS_AT_REST)
def test_legs_when_both_hurt_at_rest_as_well_stay_an_emergency(engine, said):
    after, _ = talk(engine, f"45M back pain 2 weeks, {said}")

    assert "neurogenic_claudication" not in after.case.observations
    assert after.plan.urgency == "emergency"


@pytest.mark.parametrize("sign", ["numb", "weak"])
def test_legs_when_numb_or_weak_on_walking_stay_an_emergency(engine, sign):
    told = f"72M back pain, both legs {sign} on walking, eases on sitting"
    after, _ = talk(engine, told)

    assert after.plan.urgency == "emergency"
