"""A relative may be the patient; another relative never is."""

import pytest

from chatbot.model.case import Status


def facts(reading):
    return {o.finding: o for o in reading.observations}


@pytest.mark.parametrize(
    ("text", "age", "sex"),
    [
        ("my mom is 72 and her back has hurt for 3 weeks", 72, "female"),
        ("my husband is 45 and strained his back two weeks ago", 45, "male"),
        ("asking for my dad, 80, back pain since a fall last week", 80, "male"),
        ("My 80 year old mother has back pain for 2 weeks", 80, "female"),
        ("my grandmother (86) fell yesterday and has back pain", 86, "female"),
        ("husband 52, back pain since monday", 52, "male"),
        ("my son is 12 and has back pain", 12, "male"),
        ("worried about my dad he is 77 with back pain and a fever", 77, "male"),
    ],
)
def test_read_when_the_patient_is_a_relative_then_age_and_sex_are_the_patients(
    told, text, age, sex
):
    known = facts(told(text))

    assert known["age"].value == age
    assert known["sex"].value == sex
    assert known["back_complaint"].status is Status.PRESENT


@pytest.mark.parametrize(
    ("text", "finding"),
    [
        ("my dad has cancer and his back pain is worse at night", "cancer_history"),
        (
            "about my wife: back pain 5 days, can't pee since this morning",
            "bladder_change",
        ),
        ("My mum has diabetes and back pain", "diabetes"),
    ],
)
def test_read_when_the_patient_is_a_relative_then_illness_is_the_patients(
    told, text, finding
):
    assert facts(told(text))[finding].status is Status.PRESENT


@pytest.mark.parametrize(
    "text",
    [
        "my mom has back pain. Her sister had lymphoma",
        "I'm 45 with back pain. my mother had lymphoma",
        "my father had lymphoma, now I have back pain for 3 weeks",
        "45M LBP 2 weeks. Mother had lymphoma",
        "patient says: my father had lymphoma, back pain 2 weeks",
    ],
)
def test_read_when_another_relative_is_ill_then_it_is_of_the_family(told, text):
    assert facts(told(text))["cancer_history"].status is Status.FAMILY


def test_read_when_a_relative_brings_the_patient_then_the_sex_is_not_theirs(told):
    assert "sex" not in facts(told("mother brings a teenager with back pain"))


def test_read_when_the_relative_takes_something_then_the_patient_does(told):
    reading = told("my mom is 72 and her back hurts, she takes eliquis")

    assert [(t.name, t.status) for t in reading.treatments] == [("apixaban", "current")]


def test_read_when_a_relative_gave_a_drug_then_the_patient_took_it(told):
    reading = told("my back pain is bad, my wife gave me her tramadol")

    assert [t.name for t in reading.treatments] == ["tramadol"]


@pytest.mark.parametrize(
    "who",
    [
        "Her dog",
        "His workmate",
        "her late husband",
        "His best friend",
        "her sister in law",
        "his ex-wife",
        "Another patient",
        "Her client",
    ],
)
def test_read_when_somebody_else_is_ill_then_the_patient_is_not(told, who):
    assert facts(told(f"Back pain 2 weeks. {who} has cancer."))[
        "cancer_history"
    ].status is (Status.FAMILY)


@pytest.mark.parametrize(
    "text",
    [
        "dog walker, 40F with fever and back pain",
        "horse rider with fever, back pain",
        "mate i have back pain and a fever",
        "her carer says she has a fever",
        "an old friend of mine, 44M, back pain, fever",
    ],
)
def test_read_when_somebody_else_is_only_named_then_the_sign_is_the_patients(
    told, text
):
    assert facts(told(text))["fever"].status is Status.PRESENT


def test_read_when_cancer_patients_are_nursed_then_the_nurse_has_none(told):
    known = facts(told("Works with cancer patients, 40F, back pain 2 weeks"))

    assert "cancer_history" not in known


def test_read_when_a_relative_takes_one_drug_and_gives_another_then_only_that_counts(
    told,
):
    reading = told("LBP 3 weeks. His wife takes warfarin and gave him her tramadol")

    assert [(t.name, t.status) for t in reading.treatments] == [("tramadol", "current")]


def test_read_when_an_ill_relative_gives_a_drug_then_the_illness_is_theirs(told):
    known = facts(told("LBP 3 weeks. His wife has cancer and gave him her tramadol"))

    assert known["cancer_history"].status is Status.FAMILY
