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


@pytest.mark.parametrize(
    "said",
    [
        "last one, since monday",
        "the last, since yesterday",
        "5 started yesterday",
        "number 5 since 2 days",
        "5th, since this morning",
        "5 began after the fall",
    ],
)
def test_answer_when_a_time_stands_behind_the_one_then_picks_it_and_leaves_the_rest(
    engine, said
):
    consult, _ = talk(engine, "54M, back strain 3 weeks on ibuprofen", said)

    observations = consult.case.observations
    assert observations["leg_weakness"].value is True
    assert "saddle_numbness" not in observations


@pytest.mark.parametrize(
    "said",
    [
        "one since monday",
        "2 weeks since the last",
        "since monday",
        "5 not since monday",
        "last week, since the fall",
        "last visit since monday",
    ],
)
def test_answer_when_a_time_alone_is_told_then_picks_nothing(engine, said):
    consult, _ = talk(engine, "54M, back strain 3 weeks on ibuprofen", said)

    signs = {"saddle_numbness", "bladder_change", "bowel_change", "leg_weakness"}
    assert signs.isdisjoint(consult.case.observations)
