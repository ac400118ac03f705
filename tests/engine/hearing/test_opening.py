"""A first message that tells and asks in one breath is told as well as answered."""

import pytest
from fakes import talk

from chatbot.model.case import Status
from chatbot.model.event import Answered, Declined, EmergencyRaised, Explained


@pytest.mark.parametrize(
    "text",
    [
        "45M, back strain 2 weeks, failed naproxen, gabapentin ok?",
        "45M, back strain 2 weeks, failed naproxen, gabapentin?",
        "pt is a 45 yo male, back strain 2 weeks, failed naproxen, mri?",
    ],
)
def test_reply_when_an_opening_ends_in_a_question_then_the_facts_are_kept(engine, text):
    consult, events = talk(engine, text)
    known = consult.case

    assert known.observations["age"].value == 45
    assert known.observations["duration"].value == 14
    assert known.treatments["naproxen"].response == "none"
    assert set(known.treatments) == {"naproxen"}
    assert any(isinstance(e, Answered | Declined | Explained) for e in events)


@pytest.mark.parametrize(
    "text",
    [
        "45M, back strain, numb between the legs, mri now?",
        "70F back pain 2 weeks with fever?",
        "23M back pain with urinary retention, tylenol ok?",
    ],
)
def test_reply_when_an_opening_asks_beside_a_sign_of_danger_then_it_is_raised(
    engine, text
):
    _, events = talk(engine, text)

    assert any(isinstance(e, EmergencyRaised) for e in events)


def test_reply_when_what_is_wished_is_asked_then_only_what_is_taken_is_told(engine):
    consult, _ = talk(engine, "45M back strain 2 weeks on warfarin needs naproxen?")

    assert {n: t.status for n, t in consult.case.treatments.items()} == {
        "warfarin": "current"
    }


@pytest.mark.parametrize(
    ("text", "taken", "failed"),
    [
        ("what would you give a 66 year old man on eliquis whose back hurts?", {"apixaban"}, set()),
        ("best next step for a 51-year-old woman with low back pain on xarelto who failed motrin and soma?",
         {"rivaroxaban"}, {"ibuprofen", "carisoprodol"}),
        ("safest drug for a patient with back pain on pradaxa given that tylenol failed?", {"dabigatran"}, {"acetaminophen"}),
        ("How should I treat a patient with sciatica who is taking lyrica and has not responded to naproxen?",
         {"pregabalin"}, {"naproxen"}),
    ],
)  # fmt: skip
def test_reply_when_an_opening_asks_what_to_do_for_one_patient_then_it_tells_of_that_patient(
    engine, text, taken, failed
):
    known = talk(engine, text)[0].case.treatments

    assert {n for n, t in known.items() if t.status == "current"} == taken
    assert {n for n, t in known.items() if t.response == "none"} == failed


def test_reply_when_an_opening_asks_of_anyone_then_nothing_is_told(engine):
    consult, _ = talk(engine, "what dose of naproxen for a 70 year old with ckd?")

    assert "ckd" not in consult.case.observations


def test_reply_when_it_is_no_opening_then_the_patient_stays_the_same(engine):
    consult, _ = talk(
        engine, "45M, back strain 2 weeks", "72 yo with ckd, naproxen ok?"
    )

    assert consult.case.observations["age"].value == 45
    assert "ckd" not in consult.case.observations


def test_reply_when_a_doubt_has_a_question_mark_then_a_denial_after_it_answers_nothing(
    engine,
):
    consult, _ = talk(engine, "18M back pain after football, spondylolysis?, no neuro")

    assert consult.case.observations["back_complaint"].status is Status.PRESENT


def test_reply_when_how_long_something_was_tried_is_told_then_no_visit_is_opened(
    engine,
):
    told = "he tried naproxen 500 bid for a week, helped some"
    before, _ = talk(engine, "45M, back strain 2 weeks, numb between legs")
    after, _ = talk(engine, "45M, back strain 2 weeks, numb between legs", told)

    assert after.today == before.today
    assert after.case.treatments["naproxen"].response == "partial"


@pytest.mark.parametrize(
    ("asked", "finding"),
    [
        ("retention?", "bladder_change"),
        ("incontinent?", "bladder_change"),
        ("foot drop?", "foot_drop"),
        ("numb saddle?", "saddle_numbness"),
        ("fever?", "fever"),
    ],
)
def test_reply_when_an_opening_ends_in_a_sign_that_is_doubted_then_is_possible(
    engine, asked, finding
):
    consult, events = talk(engine, f"50F LBP 2 wks, {asked}")

    assert consult.case.observations[finding].status is Status.POSSIBLE
    assert consult.case.observations["duration"].value == 14
    assert not any(isinstance(e, Answered) for e in events)


@pytest.mark.parametrize("asked", ["tramadol?", "mri?", "naproxen ok?", "prognosis?"])
def test_reply_when_an_opening_ends_in_another_question_then_it_is_answered(
    engine, asked
):
    _, events = talk(engine, f"50F LBP 2 wks, {asked}")

    assert any(isinstance(e, Answered | Declined | Explained) for e in events)
