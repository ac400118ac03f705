"""Words of clinicians that stood in no list before they were typed."""

import pytest
from said import status_of


@pytest.mark.parametrize(
    ("text", "finding", "status"),
    [
        ("no neuro sx", "leg_weakness", "absent"),
        ("no focal neuro", "leg_numbness", "absent"),
        ("radiating L calf, L5 numb", "leg_numbness", "present"),
        ("legs not weak", "leg_weakness", "absent"),
        ("pees fine", "bladder_change", "absent"),
        ("on lisinopril, BP ok", "hypertension", None),
    ],
)
def test_read_when_it_is_typed_so_then_is_understood(engine, text, finding, status):
    assert status_of(engine, finding, text) == status
