"""Which sentence of a statement comes first: the one that speaks of what was asked."""

import pytest

from chatbot.engine.answering.foremost import foremost

RELAXANTS = "Relaxants for back pain work alike in trials."
INSOLES = "Belts, insoles and new chairs alone do not seem to prevent any episode."


@pytest.fixture
def told(engine):
    """The sentences in the order in which a question is answered with them."""
    knowledge = engine.answerer._knowledge
    return lambda text, *said: foremost(knowledge, knowledge.read(text), " ".join(said))


def test_foremost_when_only_another_sentence_speaks_of_it_then_that_leads(told):
    assert told("insoles?", RELAXANTS, INSOLES) == f"{INSOLES} {RELAXANTS}"


@pytest.mark.parametrize(
    ("question", "first", "other"),
    [
        ("insoles or relaxants?", RELAXANTS, INSOLES),
        ("relaxants?", RELAXANTS, INSOLES),
        ("insoles?", RELAXANTS, "They prevent none, and insoles and belts do no more."),
        ("insoles?", RELAXANTS, "Belts and insoles do nothing."),
        ("insoles?", "No trial of any belt is held.", INSOLES),
        ("insoles?", "New numbness between the legs needs an MRI the same day.", INSOLES),
        ("is it a strain?", RELAXANTS, INSOLES),
    ],
    ids=["both", "first", "leaning", "fragment", "not held", "urgent", "neither"],
)  # fmt: skip
def test_foremost_when_the_other_is_no_clear_answer_then_the_order_stands(
    told, question, first, other
):
    assert told(question, first, other) == f"{first} {other}"


@pytest.mark.parametrize(
    ("question", "begins"),
    [
        ("how many are off work at a month", "Of people off work"),
        ("allergic to sulfa, celebrex?", "An allergic-type reaction to sulfonamides"),
        ("when do i refer to rheum", "In pain that began before 45"),
        ("xray after falling off a ladder", "After a hard injury"),
    ],
)
def test_answer_when_a_later_sentence_is_asked_for_then_it_comes_first(
    asked, question, begins
):
    said = next(p for p in asked(question).parts if p.kind == "says")

    assert said.text.startswith(begins)
