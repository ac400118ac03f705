"""A spinal fracture that a film or scan has shown, and pictures that showed none or are to come."""

import pytest
from fakes import talk
from said import status_of

OPENING = "71F back pain 5 days."
SEEN = [
    "XR today: L1 wedge fracture",
    "x-ray shows a compression fracture of T12",
    "MRI today: acute L2 compression fracture",
    "CT: burst fracture L1",
    "film today shows T11 vertebral fracture",
    "radiograph: vertebral fracture at L3",
    "plain films - wedge fracture L1",
    "X-ray this morning confirmed a crush fracture of L1",
    "VCF on xray",
    "MRI confirms acute vertebral fracture with oedema",
    "CT today - transverse process fracture L3",
    "imaging shows L1 fracture",
    "fracture on xray",
    "L1 compression fracture on today's film",
    "found to have a wedge fracture of L1 on X-ray",
    "scan showed broken vertebra",
    "lumbar films: superior endplate fracture L2",
    "XR: # L1",
    "x-ray positive for compression fracture T12",
    "x-ray positive for L1 fracture",
    "xray done today - new L4 compression fx",
    "had an xray which showed two wedge fractures",
    "CT spine: acute T12 superior endplate #",
    "her x-ray has come back with a fracture of L2",
    "x-ray report: anterior wedging of L1 consistent with fracture",
    "x-ray shows pars fracture L5",
    "XR +ve for L1 fracture",
]
NOT_SEEN = [
    "XR: questionable wedge fracture L1",
    "XR suggests fracture L1",
    "ct today possible fracture T12",
    "XR today: no fracture",
    "x-ray negative for fracture",
    "XR 2019: old L1 fracture",
    "old compression fracture L1 on film from 2020",
    "history of L1 compression fracture",
    "needs xray to rule out fracture",
    "xray? fracture",
    "awaiting x-ray for possible fracture",
    "CT to look for a fracture",
    "MRI: no acute fracture",
    "healed wedge fracture on xray",
    "x-ray shows old healed compression fracture",
    "wrist xray: colles fracture",
    "mother had a vertebral fracture",
    "could it be a fracture?",
    "hip fracture 2018, xray clear now",
    "ankle xray showed fracture last year",
    "should we x-ray for fracture",
    "chronic wedge deformity on film",
    "prior vertebral fracture, no new film",
    "no fracture on xray",
    "nil fracture on film",
    "XR neg for #",
    "XR NAD, no #",
    "x-ray clear, no fractures",
    "CT shows no fracture",
    "MRI rules out fracture",
    "film didn't show a fracture",
    "XR did not show any fracture of L1",
    "x-ray: ?fracture L1",
    "XR: query L1 fracture",
    "x-ray suspicious for L1 fracture",
    "CT equivocal for L1 fracture",
    "hx of vertebral fracture, XR today normal",
    "MRI: L5 nerve root compression",
    "xray pelvis: fracture of pubic ramus",
    "dexa and film show osteoporosis, no fracture",
    "x-ray shows stress fracture of the tibia",
    "was told years ago of a compression fracture on an MRI",
    "he had a compression fracture at 60, MRI at the time",
    "what does xray show in a fracture?",
    "is MRI better than CT for a fracture?",
    "XR tomorrow to look at L1 for fracture",
    "x-ray ordered for T12 fracture",
    "sister's film showed a vertebral fracture",
    "what if the xray shows an L1 fracture",
    "if the film shows a fracture, then what",
]


@pytest.mark.parametrize("said", SEEN)
def test_read_when_a_picture_shows_a_spinal_fracture_then_it_is_found(engine, said):
    assert status_of(engine, "fracture_found", f"{OPENING} {said}") == "present"


@pytest.mark.parametrize("said", NOT_SEEN)
def test_read_when_a_picture_shows_none_or_is_to_come_then_none_is_found(engine, said):
    found = status_of(engine, "fracture_found", f"{OPENING} {said}")

    assert found not in {"present", "possible"}


def test_plan_when_a_fracture_was_seen_asks_for_no_film_and_for_bone_health(engine):
    told = "71F osteoporosis, fell from standing 5 days ago, back pain since."
    before, _ = talk(engine, told)
    after, _ = talk(engine, f"{told} XR today: L1 wedge fracture")
    seen = {line.id for line in after.plan.lines}

    assert "fracture-film" in {line.id for line in before.plan.lines}
    assert {"fracture-found", "fracture-bones"} <= seen
    assert seen.isdisjoint(
        {"fracture-film", "no-routine-imaging", "pt-axial", "hands-on"}
    )
    assert after.plan.urgency == "urgent"
    assert not any("adiograph" in line.text for line in after.plan.lines)


def test_plan_when_a_hard_injury_broke_the_spine_still_sends_to_hospital(engine):
    told = "34M fell 3 m off a ladder yesterday, back pain, CT shows L2 burst fracture"
    after, _ = talk(engine, told)
    lines = {line.id: line.text for line in after.plan.lines}

    assert "immobilise and send to the emergency department" in lines["fracture-found"]
    assert "fracture-bones" not in lines


def test_plan_when_a_fracture_is_only_possible_on_the_film_still_asks_for_one(engine):
    after, _ = talk(engine, "75F back pain 3 weeks after a fall, x-ray: ?fracture L1")

    assert "fracture-film" in {line.id for line in after.plan.lines}


@pytest.mark.parametrize(
    "said",
    ["XR: no fracture", "CT: no fracture", "radiograph: no fracture", "films no #"],
)
def test_read_when_a_film_shows_none_then_no_earlier_one_is_denied(engine, said):
    assert status_of(engine, "fracture_history", said) is None


@pytest.mark.parametrize(
    "said", ["ct today possible fracture T12", "MRI shows possible fracture L1", "MRI shows suspected fracture", "XR: questionable wedge fracture L1"]
)  # fmt: skip
def test_read_when_a_fracture_is_only_possible_then_it_is_asked_about(engine, said):
    assert status_of(engine, "fracture_history", said) == "possible"


@pytest.mark.parametrize(
    "said", ["mri scanner broken", "x-ray machine broken so not done", "the mri is broken", "ct machine is broken today"]
)  # fmt: skip
def test_read_when_what_takes_the_picture_is_broken_then_no_bone_is(engine, said):
    assert status_of(engine, "fracture_found", said) is None
