"""Whether the complaint is the back: root pain and the buttock are, other places are not."""

import pytest
from said import rows_of, status_of

ROWS = {
    "back_complaint": {
        "radicular pain 3 weeks": "present",
        "24M deadlift injury, R buttock pain to lateral calf": "present",
        "L5 radiculopathy, gabapentin no help": "present",
        "sciatica for 2 weeks": "present",
        "pain in her mid and lower back": "present",
        "cervical radiculopathy": None,
        "C6 radiculopathy, ACDF or wait?": None,
        "a C7 radiculopathy in a nurse": None,
        "right arm radicular pain": None,
        "hip and buttock pain": None,
        "numb buttocks": None,
        "no radicular pain": None,
        "no buttock pain": None,
        "no sciatica": None,
        "ibuprofen gave stomach ache": None,
    },
    "saddle_numbness": {"numbness, -saddle": "absent"},
}


@pytest.mark.parametrize(("finding", "text", "status"), rows_of(ROWS))
def test_complaint_when_root_or_seat_hurts_then_it_is_the_back(
    engine, finding, text, status
):
    assert status_of(engine, finding, text) == status
