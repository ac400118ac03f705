import pytest
from fakes import talk

from chatbot.model.event import Answered

OPENING = ("61M, low back strain 10 days, on lisinopril and hctz, tried aleve", "none")


def answer(events):
    return next(e.answer for e in events if isinstance(e, Answered))


@pytest.mark.parametrize(
    "question",
    ["what is the safest painkiller for him", "which drug for him then?",
     "best pain med for this patient?", "what for pain", "what for the pain then", "anything for pain?",
     "what else can he use for pain", "options for pain?", "how do i treat the pain",
     "how can I ease his pain?", "what's safe?", "anything safe to give?", "what painkillers are ok",
     "what can he still take for pain", "what can i safely give", "is anything left?"],
)  # fmt: skip
def test_choice_when_for_this_patient_then_the_plan_answers(engine, question):
    _, events = talk(engine, *OPENING, question)

    texts = [part.text for part in answer(events).parts]
    assert "Acetaminophen 650 mg" in texts[0]
    assert any("No ibuprofen here" in text for text in texts)


def test_dose_when_after_the_choice_then_is_of_what_was_chosen(engine):
    _, events = talk(engine, *OPENING, "safest painkiller for him", "how much?")

    assert answer(events).parts[0].text.startswith("Acetaminophen")


@pytest.mark.parametrize(
    "asked",
    [
        "what do I swap it for?",
        "what would you use instead of tramadol?",
        "what have we got left",
    ],
)
def test_choice_when_something_is_to_take_its_place_then_tells_what_is_left(
    engine, asked
):
    told = "45M, chronic low back pain 8 months, on tramadol 50 mg qid"

    _, events = talk(engine, told, "is tramadol safe with lexapro?", asked)

    (answer,) = (e.answer for e in events if isinstance(e, Answered))
    assert answer.parts[0].kind == "case"


@pytest.mark.parametrize(
    "question", ["what can i give him tonight then", "what can she have for tonight"]
)
def test_choice_when_it_is_for_tonight_then_is_the_plans_and_not_the_last_drug(
    engine, question
):
    opening = "68M on eliquis for afib, egfr 41. back strain x 3 weeks"
    _, events = talk(engine, opening, "can he keep meloxicam", question)
    answer = next(e.answer for e in events if isinstance(e, Answered))

    assert "Acetaminophen" in answer.parts[0].text


@pytest.mark.parametrize(
    "question",
    [
        "what analgesic",
        "which painkiller",
        "what meds",
        "which drugs",
        "what meds to start",
        "which meds should i give",
    ],
)
def test_choice_when_only_relief_is_named_then_is_the_plans(engine, question):
    _, events = talk(engine, "60M dialysis, back pain 2 wks, tylenol no help", question)
    answer = next(e.answer for e in events if isinstance(e, Answered))

    assert answer.parts[0].text.startswith("No medicine is ordered")


@pytest.mark.parametrize(
    "question",
    ["is it safe?", "which medicine is this?", "what are his meds?", "pain?",
     "what is the dose for pain?", "are painkillers safe?"],
)  # fmt: skip
def test_choice_when_something_else_is_asked_then_is_not_the_plans(engine, question):
    _, events = talk(engine, *OPENING, "duloxetine dose?", question)
    answers = [e.answer for e in events if isinstance(e, Answered)]

    assert not any(a.parts[0].text.startswith("In this plan") for a in answers)
