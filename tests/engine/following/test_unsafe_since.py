"""A danger that is told after the plan says at once what of the medicines must go."""

import pytest
from fakes import talk

from chatbot.engine.wording import Speaker, as_plain

TOLD_LATE = {
    "takes ibuprofen 400 tid, helps|takes warfarin": "Stop ibuprofen.",
    "takes ibuprofen 400 tid, helps|eGFR 22": "Stop ibuprofen.",
    "takes flexeril|has long qt": "Stop cyclobenzaprine.",
    "takes flexeril|has heart failure": "Stop cyclobenzaprine.",
    "takes tramadol 50 qid|has epilepsy": "Review tramadol",
    "takes tramadol 50 qid|takes sertraline as well": "Review tramadol",
    "amitriptyline 25|has narrow angle glaucoma": "Review amitriptyline",
    "takes oxycodone 5 qid|he has sleep apnea": "Review oxycodone",
    "takes tizanidine 4 tid|on cipro since Monday": "Stop tizanidine.",
    "takes naproxen 500 bid|allergic to naproxen it turns out": "Stop naproxen.",
    "takes duloxetine 60|cirrhosis": "Review duloxetine",
    "heat|takes ibuprofen 800 every 4 hours": "4800 mg a day of ibuprofen is taken",
    "heat|takes 15 tylenol 325 mg a day": "4875 mg a day of acetaminophen is taken",
}
HARMLESS = [
    "takes ibuprofen 400 tid, helps|no fever", "takes flexeril|has diabetes",
    "takes tramadol 50 qid|no epilepsy", "takes oxycodone 5 qid|takes metformin",
    "takes ibuprofen, on warfarin|no fever", "tried heat|on warfarin",
]  # fmt: skip


def last_said(engine, told):
    first, late = told.split("|")
    opening = f"45M, low back strain 5 weeks, {first}"
    consult, events = talk(engine, opening, "plan now", late)
    return as_plain(Speaker(engine.content).say(consult, events))


@pytest.mark.parametrize(("told", "said"), TOLD_LATE.items(), ids=TOLD_LATE)
def test_reply_when_a_danger_is_told_after_the_plan_says_what_must_go(
    engine, told, said
):
    assert f"Changed in the plan: {said}" in last_said(engine, told)


@pytest.mark.parametrize("told", HARMLESS)
def test_reply_when_nothing_becomes_unsafe_names_no_medicine(engine, told):
    said = last_said(engine, told)

    assert "the plan: Stop" not in said
    assert "the plan: Review" not in said
