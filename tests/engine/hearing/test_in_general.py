"""A question in general tells nothing of this patient; what is told beside it is kept."""

import pytest
from fakes import TODAY

from chatbot.engine.consult import reply, start
from chatbot.model.consult import Input
from chatbot.model.event import Answered

AXIAL = "54M lumbar strain 5 weeks, ibuprofen 600 tid 2 weeks no relief, no leg pain"


def told(engine, *texts):
    consult, events = start(engine, TODAY)
    for text in texts:
        consult, events = reply(engine, consult, Input(text=text, on=TODAY))
    return consult.case, events


@pytest.mark.parametrize(
    "text",
    [
        "Pregabalin for sciatica: does it work?",
        "NSAIDs for sciatica: is there evidence of benefit over placebo?",
        "Epidural steroid for sciatica: how long does the benefit last?",
        "Opioids versus nonopioid medication for chronic back pain: is there a difference at 12 months?",
        "Is celecoxib as effective as other anti-inflammatory drugs in chronic low back pain?",
        "CBT for chronic low back pain, who benefits?",
        "fusion for degenerative back pain",
        "Lumbar laminectomy: who needs it?",
        "natural history sciatica",
        "complications of lumbar fusion",
        "epidemiology of spinal infection",
    ],
)
def test_question_when_it_is_general_changes_nothing_of_the_case(engine, text):
    before, _ = told(engine, AXIAL, "just tell me")

    after, events = told(engine, AXIAL, "just tell me", text)

    assert after.observations.keys() == before.observations.keys()
    assert after.observations["leg_pain"] == before.observations["leg_pain"]
    assert after.treatments == before.treatments
    assert any(isinstance(e, Answered) for e in events)


@pytest.mark.parametrize(
    "text",
    [
        "he has sciatica, gabapentin?",
        "leg pain now, MRI?",
        "sciatica too",
        "pain down the leg",
        "Script in hand: gabapentin 600 tid for sciatica. What should it be?",
    ],
)
def test_question_when_it_tells_of_the_patient_is_taken_in(engine, text):
    case, _ = told(engine, AXIAL, "just tell me", text)

    assert case.observations["leg_pain"].status.is_here


def test_opening_when_it_names_what_a_drug_was_for_tells_it(engine):
    case, _ = told(engine, "tried gabapentin for sciatica, what next?")

    assert case.observations["leg_pain"].status.is_here


def test_question_when_a_danger_sign_is_named_is_never_left_out(engine):
    case, _ = told(engine, AXIAL, "just tell me", "surgery for foot drop: how soon?")

    assert case.observations["foot_drop"].status.is_here


@pytest.mark.parametrize(
    "text",
    ["is wbc useful", "improvement first month percent", "return to work advice"],
)
def test_reply_when_it_is_a_topic_is_no_effect_of_what_was_told(engine, text):
    before, _ = told(engine, AXIAL, "just tell me")

    after, _ = told(engine, AXIAL, "just tell me", text)

    assert after.treatments == before.treatments
