"""What is called well and in the same breath is not is in doubt, never absent."""

import pytest
from said import status_of

HEDGED = {
    "bladder_change": [
        "peeing ok but feels slow", "bladder ok but a bit slow to start",
        "urine ok, just slow", "bladder normal but dribbles",
        "peeing fine though has to strain", "passing urine fine but less feeling",
        "bladder good, stream weaker", "peeing ok, takes longer",
        "bladder ok but feels different", "able to pee, but it takes ages",
    ],
    "bowel_change": ["bowels ok but leaked once"],
    "leg_weakness": ["legs ok but feel weak", "strength fine but gives way"],
}  # fmt: skip
WELL = {
    "bladder_change": [
        "bladder ok but back still sore", "bladder ok but legs weak",
        "bladder ok but hard to sleep", "bladder fine but she is off work",
    ],
    "bowel_change": ["bowels ok but constipated"],
    "leg_weakness": ["strength 5/5 but pain limits", "strength ok but R foot numb"],
}  # fmt: skip


def rows(said):
    return [(finding, text) for finding, texts in said.items() for text in texts]


@pytest.mark.parametrize(("finding", "text"), rows(HEDGED))
def test_read_when_health_is_hedged_then_is_possible(engine, finding, text):
    assert status_of(engine, finding, text) == "possible"


@pytest.mark.parametrize(("finding", "text"), rows(WELL))
def test_read_when_something_else_follows_then_is_absent(engine, finding, text):
    assert status_of(engine, finding, text) == "absent"
