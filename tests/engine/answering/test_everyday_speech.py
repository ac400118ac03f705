import pytest
from fakes import TODAY

from chatbot.model.case import Case
from chatbot.model.plan import Plan


def answered(engine, question):
    return engine.answerer.answer(question, Case(today=TODAY), Plan(), None)


def test_answer_when_two_kinds_of_drug_sedate_then_keeps_to_the_kind_asked(engine):
    answer = answered(engine, "does gabapentin cause drowsiness")

    assert answer.topics[0] == "gabapentinoid"


@pytest.mark.parametrize("question", ["max tylenol with 4 beers a night"], ids=str)
def test_answer_when_beers_are_drunk_then_is_not_about_older_adults(engine, question):
    assert "elderly" not in answered(engine, question).topics


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("how mcuh naproxen", "how much naproxen"),
        ("waht is naproxen", "what is naproxen"),
    ],
    ids=str,
)
def test_answer_when_letters_changed_places_then_reads_the_everyday_word(
    engine, typed, meant
):
    assert answered(engine, typed).parts == answered(engine, meant).parts


@pytest.mark.parametrize(
    "question",
    ["prognosis of lung cancer", "outlook in breast cancer"],
    ids=str,
)
def test_answer_when_the_outlook_of_another_disease_is_asked_then_declines(
    engine, question
):
    assert answered(engine, question).status == "declined"


def test_answer_when_asked_whether_a_drug_hooks_then_is_no_row_on_a_person(engine):
    answer = answered(engine, "carisoprodol addiction risk")

    assert "No row on" not in answer.parts[0].text
    assert "carisoprodol-label" in answer.parts[0].cites


def test_answer_when_two_grounds_are_named_then_a_past_one_hides_nothing(engine):
    answer = answered(engine, "nsaid if prior gi bleed on eliquis")

    assert answer.status == "computed"
    assert "apixaban" in answer.parts[0].text


@pytest.mark.parametrize("who", ["pt 79", "81F", "the patient, 84,"], ids=str)
def test_answer_when_an_age_is_written_short_then_is_of_older_adults(engine, who):
    answer = answered(engine, f"{who} wants a muscle relaxant")

    assert answer.statements[0] == "older-adults-risk"


def test_answer_when_a_most_is_asked_at_an_age_then_the_dose_comes_first(engine):
    answer = answered(engine, "tramadol max over 75")

    assert "300 mg IR if >75" in answer.parts[0].text


def test_answer_when_a_medicine_is_named_then_its_topic_is_told(engine):
    answer = answered(engine, "how long before naproxen counts as a failure")

    assert answer.statements[0] == "drug-failure-rule"
    assert "nsaid" in answer.topics


def test_answer_when_a_patient_is_told_something_then_is_not_on_physiotherapy(engine):
    answer = answered(engine, "what do I tell pt about the outlook")

    assert answer.topics[0] == "prognosis"


@pytest.mark.parametrize(
    ("question", "statement"),
    [
        ("hepatitis, which pain med", "acetaminophen-liver"),
        ("ankles swell up on lyrica", "pregabalin-weight"),
        ("nocturnal back pain in a 64 yo smoker", "night-pain-meaning"),
        ("ankle reflexes gone, which level", "root-table"),
    ],
    ids=str,
)
def test_answer_when_other_words_stand_beside_then_what_is_held_is_given(
    engine, question, statement
):
    assert answered(engine, question).statements[0] == statement


def test_answer_when_one_sedative_is_asked_of_at_an_age_then_its_own_row_leads(engine):
    answer = answered(engine, "gabapentin in an 82 year old")

    assert not answer.parts[0].text.startswith("3 or more")
