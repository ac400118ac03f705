"""Few words that ask for what the plan gives, or for the days off work."""

import pytest
from fakes import talk

from chatbot.model.event import Answered, Compared

PLAIN = "42M back strain 10 days"


def answered_after(engine, *texts):
    _, events = talk(engine, *texts)
    parts = [p for e in events if isinstance(e, Answered) for p in e.answer.parts]
    return " ".join(part.text for part in parts)


@pytest.mark.parametrize(
    "text",
    ["options for pain", "pain options", "what are my options for pain", "analgesia options", "choices for pain relief",
     "something for pain", "pain relief options?", "painkiller options", "best options for pain control", "which options for pain"],
)  # fmt: skip
def test_reply_when_options_for_pain_are_asked_then_the_plan_gives_them(engine, text):
    assert "Naproxen 500 mg" in answered_after(engine, PLAIN, text)


@pytest.mark.parametrize("text", ["takes something for pain", "he wants something for pain", "pain", "no options tried"])  # fmt: skip
def test_reply_when_pain_is_only_told_of_then_nothing_is_asked(engine, text):
    assert not answered_after(engine, PLAIN, text)


@pytest.mark.parametrize(
    "text",
    ["how many days off", "how long off", "how many weeks should he be off", "how long should i sign him off for",
     "how many days off sick", "how much time off", "so how long off?", "how long does he need off", "how many weeks off",
     "how long to be off for", "should he stop working", "does she have to quit work?"],
)  # fmt: skip
def test_reply_when_days_off_are_asked_then_work_is_meant_and_no_medicine(engine, text):
    said = answered_after(engine, PLAIN, "none", "just tell me", text)

    assert "back within 1 month" in said


@pytest.mark.parametrize("text", ["how many days off ibuprofen", "how many days", "how long off the naproxen"])  # fmt: skip
def test_reply_when_days_of_a_medicine_are_asked_then_no_work_is_meant(engine, text):
    said = answered_after(engine, PLAIN, "none", "just tell me", text)

    assert "back within 1 month" not in said


PATCH = ("58F fentanyl patch 50, chronic back pain 3 years, gabapentin", "none", "none", "none", "just tell me")  # fmt: skip


@pytest.mark.parametrize(
    "text",
    ["stop patch today?", "stop the patch now?", "stop both cold turkey", "stop the meds today?", "can she stop the patch abruptly",
     "stop everything overnight?", "cold turkey?", "stop it cold?", "can we stop these today"],
)  # fmt: skip
def test_reply_when_a_sudden_stop_is_asked_then_the_taken_opioid_is_meant(engine, text):
    said = answered_after(engine, *PATCH, text)

    assert "never stop long-term opioids abruptly" in said


@pytest.mark.parametrize("text", ["can I just stop it", "how do I come off it"])
def test_reply_when_the_opioid_only_failed_then_it_is_what_would_be_stopped(
    engine, text
):
    told = (
        "60F chronic back pain 2 years, oxycodone 10 mg qid no help, otherwise healthy"
    )
    said = answered_after(engine, told, "just tell me", text)

    assert "never stop long-term opioids abruptly" in said


@pytest.mark.parametrize("text", ["gabapentin dose hd", "naproxen dose in ckd", "tramadol dosing in the elderly", "morphine dose in renal failure"])  # fmt: skip
def test_reply_when_a_dose_is_asked_for_someone_then_nothing_is_recorded(engine, text):
    before, _ = talk(engine, PLAIN, "none")
    after, _ = talk(engine, PLAIN, "none", text)

    assert after.case.treatments == before.case.treatments


@pytest.mark.parametrize("text", ["on gabapentin low dose", "takes tramadol, dose unknown"])  # fmt: skip
def test_reply_when_a_dose_is_told_then_it_is_recorded(engine, text):
    consult, _ = talk(engine, PLAIN, "none", text)

    assert {"gabapentin", "tramadol"} & consult.case.treatments.keys()


def test_fact_when_it_is_told_as_a_problem_then_the_medicine_asked_about_is_meant(
    engine,
):
    case = "45M back pain with sciatica 3 weeks"
    said = answered_after(
        engine, case, "prednisone for sciatica?", "he's diabetic, problem?"
    )

    assert said.startswith("Prednisone: not for this patient (avoid). With diabetes")


def test_question_when_it_supposes_what_cannot_be_taken_then_another_plan_is_told(
    engine,
):
    question = "what can I give instead of tramadol if he can't take NSAIDs?"
    _, events = talk(engine, "45M lumbar strain 2 weeks", question)

    (told,) = (e for e in events if isinstance(e, Compared))
    assert any(line.startswith("Acetaminophen 650 mg") for line in told.added)
