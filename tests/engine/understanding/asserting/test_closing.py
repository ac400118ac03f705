"""Which words close a list: that all medicines, conditions or allergies were told."""

from datetime import date

import pytest

from chatbot.engine.understanding import read

TODAY = date(2026, 11, 26)
LISTS = {"other_medicines_complete", "conditions_complete", "allergies_complete"}


@pytest.mark.parametrize(
    ("text", "closed"),
    [
        ("that's all her meds", "other_medicines_complete"),
        ("takes metformin. that's it for meds", "other_medicines_complete"),
        ("metformin only, that's all his meds", "other_medicines_complete"),
        ("thats the full med list", "other_medicines_complete"),
        ("thats all conditions", "conditions_complete"),
        ("those are all his medical problems", "conditions_complete"),
        ("no more conditions", "conditions_complete"),
        ("these are all her allergies", "allergies_complete"),
    ],
)
def test_closing_when_a_list_is_said_to_be_all_then_is_complete(engine, text, closed):
    reading = read(engine.lexicon, text, None, TODAY)

    assert {o.finding for o in reading.observations} & LISTS == {closed}


@pytest.mark.parametrize(
    "text",
    [
        "that's all the meds we tried", "those are all the meds that helped",
        "that's the problem", "no problems or issues with the bladder", "that's the meds",
        "no more pills left", "no meds wanted", "wants no meds", "no meds please",
        "prefers no other meds", "asks for no medications", "no meds given in the ED",
        "no meds prescribed", "would rather have no meds", "no allergies testing done",
        "no regular meds needed", "no meds available at home", "request no medicines",
    ],
)  # fmt: skip
def test_closing_when_something_else_is_meant_then_closes_nothing(engine, text):
    reading = read(engine.lexicon, text, None, TODAY)

    assert not {o.finding for o in reading.observations} & LISTS
