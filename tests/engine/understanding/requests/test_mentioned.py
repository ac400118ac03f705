"""`Did I mention he's had ulcers` tells; `did I mention ulcers?` asks."""

import pytest
from fakes import talk

from chatbot.engine.understanding.requests.asked_part import as_told
from chatbot.model.event import Answered

OPENING = "54M, back strain 3 weeks no better on ibuprofen 600 tid"
TOLD = {
    "did I mention hes got a history of ulcers": "peptic_ulcer",
    "oh and did i mention he has ckd 4?": "ckd",
    "did i tell you the patient has asthma": "asthma",
    "have i mentioned that he's had a gi bleed": "gi_bleed",
}


@pytest.mark.parametrize(("said", "finding"), TOLD.items())
def test_mention_when_it_has_a_clause_then_is_recorded(engine, said, finding):
    consult, _ = talk(engine, OPENING, said)

    assert consult.case.observations[finding].value
    assert len(as_told(said)) == len(said)


@pytest.mark.parametrize(
    "said",
    ["did I mention ulcers?", "did you record the ulcer?", "did i say he has an ulcer"],
)
def test_mention_when_it_asks_the_record_then_nothing_is_recorded(engine, said):
    consult, _ = talk(engine, OPENING, said)

    assert "peptic_ulcer" not in consult.case.observations


BEHIND = {
    "should I worry that he can't feel it when he wipes?": "saddle_numbness",
    "is it worrying that he can't pass urine?": "bladder_change",
    "does it matter that he has lost 10 kg?": "weight_loss",
    "is it dangerous that both legs are weak?": "leg_weakness",
    "can he have naproxen, he's had a gi bleed last year?": "gi_bleed",
    "is naproxen ok given that he has asthma?": "asthma",
    "should I stop the nsaid since the patient has an ulcer?": "peptic_ulcer",
    "what can I give him (he has ckd 4)?": "ckd",
    "why no naproxen - he's had a gi bleed?": "gi_bleed",
}


@pytest.mark.parametrize("feared", ["he has cancer", "it is cancer", "he might have cancer"])  # fmt: skip
def test_question_when_what_is_feared_stands_behind_it_then_nothing_is_told(
    engine, feared
):
    consult, _ = talk(engine, OPENING, f"should I worry that {feared}?")

    assert "cancer_history" not in consult.case.observations


@pytest.mark.parametrize(("said", "finding"), BEHIND.items())
def test_question_when_a_clause_behind_it_tells_then_that_is_recorded(
    engine, said, finding
):
    consult, _ = talk(engine, OPENING, said)

    assert consult.case.observations[finding].status.value == "present"
    assert len(as_told(said)) == len(said)


@pytest.mark.parametrize(
    "said",
    [
        "is naproxen ok if he has an ulcer?",
        "what if he is 80, he has an ulcer?",
        "does it matter whether he has an ulcer?",
        "is naproxen ok with an ulcer?",
        "can he have it when he has an ulcer?",
    ],
)
def test_question_when_it_only_supposes_then_nothing_is_recorded(engine, said):
    consult, _ = talk(engine, OPENING, said)

    known = consult.case.observations.get("peptic_ulcer")
    assert known is None or known.status.value != "present"


def test_question_when_it_is_open_then_what_follows_answers_nothing(engine):
    consult, _ = talk(engine, OPENING, "why does he need an mri, he has no red flags?")

    assert "imaging" in consult.answer.topics


@pytest.mark.parametrize(
    "said",
    ["medrol pack y/n", "gabapentin? y/n", "flexeril yay or nay", "toradol, good idea or no",
     "lyrica (y/n)?", "no allergies. robaxin - yes or no"],
)  # fmt: skip
def test_question_when_it_asks_whether_then_no_treatment_is_told(engine, said):
    before, _ = talk(engine, OPENING)
    consult, events = talk(engine, OPENING, said)

    assert consult.case.treatments == before.case.treatments
    assert any(isinstance(event, Answered) for event in events)
    assert len(as_told(said)) == len(said)


def test_form_when_it_has_rows_of_yes_and_no_then_is_no_question():
    form = "fever y/n\nweakness y/n\nweight loss y/n"

    assert as_told(form) == form
