"""`The last one` picks; `last yr` only tells when."""

import pytest
from fakes import talk

OPENING = "27M back pain"


@pytest.mark.parametrize("when", ["last yr", "last wk", "last summer", "last visit"])
def test_answer_when_last_names_a_time_then_picks_nothing(engine, when):
    consult, _ = talk(engine, OPENING, "none", f"no but had chlamydia {when}")

    assert not [o for o in consult.case.observations.values() if o.value is True][1:]


@pytest.mark.parametrize("said", ["the last one", "last one only", "the last"])
def test_answer_when_last_is_of_the_list_then_picks_it(engine, said):
    consult, _ = talk(engine, "54M, back strain 3 weeks on ibuprofen", said)

    assert consult.case.observations["leg_weakness"].value is True
