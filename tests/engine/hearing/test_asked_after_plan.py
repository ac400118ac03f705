"""What is typed without a mark once a plan was shown: asked of, and never recorded."""

import pytest
from fakes import talk

from chatbot.model.event import Answered, Declined, Explained

SHOWN = (
    "78M, back strain 3 weeks, heat and tylenol not enough, on apixaban for afib, eGFR 38",
    "none", "none", "none", "just tell me",
)  # fmt: skip


def asked(events):
    return any(isinstance(e, Answered | Declined | Explained) for e in events)


@pytest.mark.parametrize("text", [
    "opioid if all else fails", "gabapentin if that fails", "tramadol if nothing works", "opioids if naproxen fails",
    "duloxetine if this fails", "prednisone if everything else fails",
    "drive truck on flexeril", "drive on flexeril", "lifting on naproxen", "forklift on flexeril", "alcohol on tramadol",
    "naproxen meanwhile", "tramadol tonight", "naproxen in the meantime", "tens over the scar", "heat over the scar",
    "massage over the incision", "tens over his hardware",
    "kyphoplasty", "fusion", "laminectomy", "discectomy", "vertebroplasty", "disc replacement", "lumbar fusion then",
    "l5 dermatome", "dermatome l5", "s1 dermatome", "uds", "scs", "pdmp", "pt ok for 78",
])  # fmt: skip
def test_reply_when_it_is_asked_without_a_mark_then_nothing_is_recorded(engine, text):
    before, _ = talk(engine, *SHOWN)
    after, events = talk(engine, *SHOWN, text)

    assert after.case == before.case.but(today=after.case.today)
    assert asked(events)


@pytest.mark.parametrize(("text", "finding"), [
    ("had a fusion", "prior_spine_surgery"), ("s/p fusion", "prior_spine_surgery"), ("laminectomy 2019", "prior_spine_surgery"),
    ("previous laminectomy", "prior_spine_surgery"), ("he had kyphoplasty", "prior_spine_surgery"),
    ("numb l5 dermatome", "leg_numbness"), ("reduced sensation L5 dermatome", "leg_numbness"), ("l5 dermatome altered", "leg_numbness"),
    ("pain in L5 dermatome", "leg_pain"), ("yes a fall", "minor_trauma"), ("pt yes", "minor_trauma"), ("ok yes", "minor_trauma"),
])  # fmt: skip
def test_reply_when_it_is_told_then_it_is_recorded(engine, text, finding):
    after, _ = talk(engine, *SHOWN, text)

    assert after.case.observations[finding].value is True


@pytest.mark.parametrize("text", [
    "opioid failed", "tried gabapentin, failed", "gabapentin tried, if anything worse", "on flexeril", "takes flexeril, drives",
    "naproxen over the counter", "took naproxen tonight", "tens at home", "naproxen if needed",
])  # fmt: skip
def test_reply_when_a_treatment_is_told_then_it_is_recorded(engine, text):
    before, _ = talk(engine, *SHOWN)
    after, _ = talk(engine, *SHOWN, text)

    assert after.case.treatments.keys() > before.case.treatments.keys()


@pytest.mark.parametrize("text", [
    "yes add that", "yes record that", "yes note that", "yeah makes sense", "yes agreed", "yes go ahead", "yes start it",
    "yes, write it down", "yes, add that", "pt ok", "patient ok",
])  # fmt: skip
def test_reply_when_yes_is_said_to_backline_then_the_open_question_stays_open(
    engine, text
):
    before, _ = talk(engine, *SHOWN)
    after, _ = talk(engine, *SHOWN, text)

    assert before.prompt.findings == ("minor_trauma",)
    assert after.case.observations == before.case.observations


@pytest.mark.parametrize("text", [
    "what if it goes bilateral", "what if it becomes bilateral", "what if both legs go", "what if he is 2/5 tomorrow",
    "what if crp is 90", "what if pain goes away",
])  # fmt: skip
def test_answer_when_a_sign_is_supposed_then_it_is_not_of_the_ordered_medicine(
    engine, text
):
    _, events = talk(engine, *SHOWN, text)

    told = (e.answer for e in events if isinstance(e, Answered))
    assert not any("acetaminophen" in (a.subject or "") for a in told)
