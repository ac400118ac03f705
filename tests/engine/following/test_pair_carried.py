"""What a further medicine is set beside, behind a pair: what stays of the two."""

import pytest
from fakes import talk

from chatbot.model.event import Answered

OPENING = "47M, LBP 4 wks, no better on tylenol"


def first(events):
    return next(e.answer for e in events if isinstance(e, Answered)).parts[0].text


@pytest.mark.parametrize(
    ("pair", "further", "met"),
    [
        ("can he take celecoxib with the warfarin", "and tramadol?", "Tramadol with warfarin"),
        ("naproxen and apixaban", "and celecoxib?", "Celecoxib with apixaban"),
        ("tramadol with sertraline?", "and duloxetine?", "Duloxetine with sertraline"),
        ("is cyclobenzaprine ok with the sertraline", "what about tramadol", "Tramadol with sertraline"),
        ("flexeril and tramadol", "and tizanidine?", "Tizanidine with tramadol"),
        ("is naproxen ok with lisinopril", "and with lithium?", "Naproxen with lithium"),
        ("is naproxen ok with lisinopril", "and methotrexate?", "Naproxen with methotrexate"),
    ],
)  # fmt: skip
def test_reply_when_a_medicine_takes_the_place_of_one_of_a_pair_then_the_other_stays(
    engine, pair, further, met
):
    _, events = talk(engine, OPENING, "plan now", pair, further)

    assert first(events).startswith(met)


@pytest.mark.parametrize("compared", ["naproxen or ibuprofen", "naproxen vs ibuprofen"])
def test_reply_when_two_were_compared_then_a_third_meets_neither(engine, compared):
    _, events = talk(engine, OPENING, "plan now", compared, "and celecoxib?")

    assert " with " not in first(events).split(":")[0]
