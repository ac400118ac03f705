"""Questions that lean on a danger that was raised, or on a dose that is taken."""

import pytest
from fakes import talk

from chatbot.model.event import Answered, Planned

AORTA = ("72M back pain 2 days", "5", "collapse and a pulsatile mass")
TAKEN = ("45M, back strain 4 weeks, ibuprofen 400 tid not helping",)


def answer_to(engine, *texts):
    _, events = talk(engine, *texts)
    return next(e.answer for e in events if isinstance(e, Answered))


@pytest.mark.parametrize(
    "text",
    ["could it be a muscle strain", "is it just muscular", "could this just be muscular", "its probably just a strain",
     "how to tell from muscle strain", "how do you distinguish it from a strain"],
)  # fmt: skip
def test_answer_when_a_strain_is_asked_beside_a_danger_then_the_danger_leads(
    engine, text
):
    answer = answer_to(engine, *AORTA, f"{text}?")

    assert any("aneurysm" in part.text for part in answer.parts[:2])


def test_answer_when_no_danger_was_raised_then_a_strain_is_just_asked_about(engine):
    answer = answer_to(engine, *TAKEN, "could it be a muscle strain?")

    assert not any("aneurysm" in part.text for part in answer.parts)


@pytest.mark.parametrize(
    "text", ["is he maxed", "is he maxed out on the ibuprofen", "is he at the max already", "is that the max dose"]
)  # fmt: skip
def test_answer_when_the_most_is_asked_of_what_is_taken_then_its_dose_is_summed(
    engine, text
):
    answer = answer_to(engine, *TAKEN, f"{text}?")

    assert "400 mg x 3 a day = 1200 mg a day" in answer.parts[0].text


@pytest.mark.parametrize("text", ["is he maxed on tylenol?", "what is the max?"])
def test_answer_when_another_dose_is_asked_then_nothing_is_summed(engine, text):
    answer = answer_to(engine, *TAKEN, text)

    assert "= 1200 mg a day" not in answer.parts[0].text


@pytest.mark.parametrize("who", ["lawyer", "insurance company", "case manager"])
def test_answer_when_another_wants_a_scan_then_it_is_as_if_the_patient_did(engine, who):
    answer = answer_to(engine, *TAKEN, f"his {who} wants an mri")

    assert answer.topics[0] == "imaging"


@pytest.mark.parametrize(
    "text", ["and if it doesnt", "if it doesnt settle", "if it hasn't resolved by 6 weeks"]
)  # fmt: skip
def test_answer_when_it_may_not_settle_then_the_plan_says_what_follows(engine, text):
    answer = answer_to(engine, *TAKEN, "how long till it settles usually?", text)

    assert "no gain" in answer.parts[0].text or "recheck" in answer.parts[0].text.lower()  # fmt: skip


@pytest.mark.parametrize("text", ["what do i change", "so what should i change"])
def test_reply_when_it_is_asked_what_to_change_then_the_plan_is_shown(engine, text):
    _, events = talk(engine, *TAKEN, text)

    assert any(isinstance(event, Planned) for event in events)


def test_reply_when_it_is_asked_what_changed_then_no_plan_is_shown(engine):
    _, events = talk(engine, *TAKEN, "none", "what changed")

    assert not any(isinstance(event, Planned) for event in events)


@pytest.mark.parametrize(
    ("text", "calm"),
    [
        ("morphine?", True),
        ("gabapentin?", True),
        ("prognosis?", True),
        ("ct or us?", False),
        ("naproxen with lisinopril?", False),
    ],
)
def test_answer_when_it_is_held_of_no_emergency_then_it_says_so(engine, text, calm):
    first, *_ = answer_to(engine, *AORTA, text).parts

    assert first.text.endswith("that is no emergency.") is calm
