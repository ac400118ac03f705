"""What a bare question at the end of a message is about."""

import pytest
from fakes import talk

from chatbot.model.event import Answered, Declined


@pytest.mark.parametrize(
    "message",
    [
        "PE on eliquis, how long?",
        "colles fracture cast, how long?",
    ],
    ids=str,
)
def test_bare_question_when_its_message_is_of_others_then_is_declined(engine, message):
    _, events = talk(engine, "45 year old with low back strain for 2 weeks", message)

    assert any(isinstance(event, Declined) for event in events)


@pytest.mark.parametrize(
    "message",
    ["My sciatica is bad, how long?", "He is on naproxen, how long?"],
    ids=str,
)
def test_bare_question_when_its_message_is_ours_then_is_answered(engine, message):
    _, events = talk(engine, "45 year old with low back strain for 2 weeks", message)

    assert any(isinstance(event, Answered) for event in events)


def test_questions_when_one_statement_leads_two_then_the_second_only_points_to_it(
    engine,
):
    _, events = talk(engine, "does CBT help? and mindfulness?")
    first, second = (e.answer for e in events if isinstance(e, Answered))

    assert first.statements[0] == "cbt-mbsr"
    assert second.parts[0].text == "What is said above answers this as well."
    assert first.parts[0].text not in [part.text for part in second.parts]


@pytest.mark.parametrize(
    ("message", "leads"),
    [
        ("Pt with stenosis wonders whether an operation would help.", "stenosis-operation"),
        ("84F lives alone, what relaxant if any", "older-adults-risk"),
        ("asthma + asa allergy w/ polyps, which nsaid if any", "drug-allergy-bars"),
        ("amitriptyline 10 mg nocte, any point for plain back pain with no leg symptoms?", "tricyclic-no"),
    ],
)  # fmt: skip
def test_question_when_a_statement_is_surely_on_all_of_its_message_then_that_leads(
    engine, message, leads
):
    _, events = talk(engine, message)
    answer = next(e.answer for e in events if isinstance(e, Answered))

    assert answer.statements[0] == leads


@pytest.mark.parametrize(
    ("message", "finding"),
    [
        ("She has back pain and wants to know why she cannot pass urine.", "bladder_change"),
        ("45M back pain, asks why his foot is weak.", "leg_weakness"),
        ("Back pain 2 weeks and asks about weight loss.", "weight_loss"),
        ("50F with back pain wants to know how her cancer affects this.", "cancer_history"),
    ],
)  # fmt: skip
def test_sign_when_it_is_told_by_what_is_passed_on_then_is_not_lost(
    engine, message, finding
):
    consult, _ = talk(engine, message)

    assert consult.case.observations[finding].status.value == "present"


@pytest.mark.parametrize(
    "message",
    [
        "A crane operator with six weeks of arm pain and a C6 radiculopathy is asking about surgery. ACDF or wait?",
        "a 54 yo crane operator with 3 months of C6 radiculopathy is asking about surgery. ACDF or wait?",
        "54F with neck pain and arm tingling for 6 weeks. Tried ibuprofen. MRI shows a C5/6 disc. Should she have surgery? Or gabapentin?",
        "54F with neck pain radiating to the left arm for 6 weeks, no weakness, tried naproxen, physio and heat, sleeping badly, works at"
        " a desk for ten hours a day, has two kids and a dog, mother had the same. Is surgery better than physio? What about an injection?",
        "60F with hip pain. naproxen or paracetamol? When to refer?",
        "a nurse with a sore wrist for 3 weeks wants time off. splint? how long off work?",
        "6 weeks of C7 radiculopathy in a nurse. when to operate?",
        "C6/7 disc herniation in a 45M. surgery?",
    ],
)  # fmt: skip
def test_questions_when_the_story_is_off_the_back_then_none_is_answered(
    engine, message
):
    _, events = talk(engine, message)

    assert any(isinstance(event, Declined) for event in events)
    assert not any(isinstance(event, Answered) for event in events)


@pytest.mark.parametrize(
    "message",
    [
        "54F with neck pain for 6 weeks and low back pain. Surgery? MRI?",
        "54F with low back pain for 6 weeks. Surgery? MRI?",
        "50M knee pain, also back pain 2 weeks. ibuprofen? physio?",
        "L5 radiculopathy in a 45M. surgery?",
        "vitamin c 6 weeks and back pain, does heat help?",
    ],
)
def test_questions_when_the_back_is_told_of_too_then_they_are_answered(engine, message):
    _, events = talk(engine, message)

    assert any(isinstance(event, Answered) for event in events)


@pytest.mark.parametrize(
    ("message", "lead"),
    [
        pytest.param(
            "The gel did nothing for four days and the patient asks for tablets. Is an oral"
            " NSAID better than diclofenac gel?",
            "oral-nsaid-beats-gel",
            id="how it came",
        ),
        pytest.param(
            "84F lives alone, what relaxant if any?",
            "older-adults-risk",
            id="of whom",
        ),
    ],
)
def test_question_when_told_before_is_of_no_other_patient_then_answers_alone(
    engine, message, lead
):
    _, events = talk(engine, message)
    answers = (e.answer for e in events if isinstance(e, Answered))

    assert [answer.statements[0] for answer in answers] == [lead]
