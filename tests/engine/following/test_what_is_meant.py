"""What a sign that is being asked about means."""

import pytest
from fakes import talk

from chatbot.model.event import Answered, Declined, Explained

OPENING = "54M, back strain 3 weeks no better on ibuprofen 600 tid"


def answers_to(engine, *texts):
    _, events = talk(engine, OPENING, *texts)
    kinds = Answered | Declined | Explained
    return [e.answer for e in events if isinstance(e, kinds)]


@pytest.mark.parametrize(
    "question",
    [
        "what do you mean midline",
        "what is midline tenderness",
        "midline?",
        "what do you mean by 4",
        "define midline bony tenderness",
        "what does midline mean",
    ],
)
def test_question_when_it_asks_what_an_open_sign_means_then_tells_how_and_why(
    engine, question
):
    (answer,) = answers_to(engine, "none", "none", question)

    assert answer.parts[0].text.startswith("Is there midline bony tenderness?")
    assert "percussion tenderness" in answer.parts[0].text
    assert answer.statements == ("fracture-signs",)


def test_question_when_it_names_no_sign_then_tells_all_that_are_asked(engine):
    (answer,) = answers_to(engine, "none", "none", "what do you mean")

    assert sum(part.text.endswith("?") for part in answer.parts) > 1


def test_question_when_it_names_what_is_not_asked_then_is_answered_as_ever(engine):
    (answer,) = answers_to(engine, "none", "none", "what is naproxen")

    assert "Naproxen" in " ".join(part.text for part in answer.parts)


def test_question_when_nothing_is_asked_then_a_sign_by_its_label_is_told(engine):
    question = "wait, what do you mean by major injury"
    (answer,) = answers_to(engine, "numb between the legs", question)

    assert answer.parts[0].text.startswith("Any fall from a height")


@pytest.mark.parametrize("question", ["how long?", "how long", "how soon?"])
def test_question_when_it_asks_how_long_then_no_sign_is_told(engine, question):
    told = ("none", "no other medicines", "otherwise healthy", "none", "plan now")
    (answer,) = answers_to(engine, *told, "naproxen dose?", question)[:1]

    assert not any("Steroid tablets" in part.text for part in answer.parts)


@pytest.mark.parametrize(
    ("question", "leads"),
    [
        ("what is the evidence for tai chi in back pain?", "tai-chi"),
        ("what is the evidence for duloxetine in chronic low back pain?", "duloxetine-chronic"),
        ("what is the role of MRI in low back pain?", "no-routine-imaging"),
        ("what is the prognosis of acute low back pain?", "acute-course"),
        ("what are the red flags for back pain?", "red-flag-groups"),
        ("what is the benefit of heat for acute back pain?", "heat-helps"),
        ("what is the best exercise for chronic low back pain?", "exercise-chronic"),
        ("what is the risk of cancer in low back pain?", "cancer-signs"),
        ("which is the best NSAID for back pain?", "nsaid-switch-unproven"),
        ("what is the natural history of low back pain?", "acute-course"),
        ("define chronic low back pain", "chronic-primary-definition"),
        ("explain the value of imaging in back pain", "no-routine-imaging"),
        ("what is low back pain?", "scope-adult-back"),
        ("what counts as back pain?", "scope-adult-back"),
        ("what do you mean by back pain?", "scope-adult-back"),
    ],
)  # fmt: skip
def test_question_when_more_than_the_open_sign_is_named_then_that_is_answered(
    engine, question, leads
):
    _, events = talk(engine, question)
    answer = next(e.answer for e in events if isinstance(e, Answered | Explained))

    assert answer.statements[0] == leads
