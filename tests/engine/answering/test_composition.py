from datetime import date

import pytest
from fakes import talk

from chatbot.engine.answering.about.intent import Asked
from chatbot.engine.answering.composition import Composer, foremost, join
from chatbot.engine.answering.retrieval.index import Match
from chatbot.model.answer import Answer, AnswerPart
from chatbot.model.case import Case
from chatbot.model.event import Answered


@pytest.fixture
def first_part(engine):
    knowledge = engine.answerer._knowledge
    case = Case(today=date(2026, 11, 22))
    asked = Asked(knowledge.read("the weight?"), case, engine.planner.plan(case))

    def composed(likeness):
        match = Match("weight", 900, likeness, 1000)
        return Composer(knowledge).compose(asked, (match,)).parts[0]

    return composed


def test_compose_when_the_likeness_is_small_then_says_that_it_is_only_near(first_part):
    assert first_part(300).kind == "offer"
    assert first_part(300).text.startswith("I am not sure that this is what you ask")


def test_compose_when_the_likeness_is_great_then_the_statement_comes_first(first_part):
    assert (first_part(800).kind, first_part(800).statements) == ("says", ("weight",))


@pytest.mark.parametrize(
    ("question", "opening"),
    [
        pytest.param(
            "can a man who had a heart attack take celecoxib?",
            "Celecoxib in a heart attack: avoid.",
            id="a trial of others",
        ),
        pytest.param(
            "chf and naproxen", "Avoid NSAIDs", id="what bars it says so itself"
        ),
        pytest.param(
            "what did trials find on celecoxib and the heart",
            "Celecoxib at",
            id="not asked to give",
        ),
    ],
)
def test_compose_when_a_row_bars_what_is_to_be_given_then_no_trial_goes_before_it(
    engine, question, opening
):
    case = Case(today=date(2026, 11, 22))
    plan = engine.planner.plan(case)

    answer = engine.answerer.answer(question, case, plan, None)

    assert answer.parts[0].text.startswith(opening)


def test_join_when_both_answers_say_the_same_then_it_is_said_once():
    detail = AnswerPart(kind="qualifies", text="Avoid it.")
    says = AnswerPart(kind="says", text="Avoid it.")
    answers = [
        Answer(question="a", status="answered", parts=(detail,)),
        Answer(question="b", status="answered", parts=(says,)),
    ]

    assert join("a; b", answers).parts == (detail,)


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


@pytest.mark.parametrize(
    "question",
    ["so can he have the injection", "epidural?", "surgery then?", "dry needling?"],
)
@pytest.mark.parametrize("taken", ["on rivaroxaban", "has haemophilia"])
def test_compose_when_it_goes_through_the_skin_of_one_who_bleeds_then_says_it_is_not_held(
    engine, question, taken
):
    told = f"57M, back strain, sciatica 3 months, {taken}"
    _, events = talk(engine, told, question)
    first = next(e for e in events if isinstance(e, Answered)).answer.parts[0]

    assert first.text.startswith("This patient: nothing is held on")
    assert "not the same as safe" in first.text


@pytest.mark.parametrize(
    ("told", "question"),
    [
        ("57M, back strain, on metformin", "epidural?"),
        ("57M, back strain, on rivaroxaban", "chiropractor?"),
        (
            "57M, back strain, on rivaroxaban",
            "numb saddle after an epidural, what then?",
        ),
    ],
)
def test_compose_when_nothing_bars_it_or_a_sign_is_asked_then_it_is_left_unsaid(
    engine, told, question
):
    _, events = talk(engine, told, question)

    assert not any("nothing is held on" in str(event) for event in events)


@pytest.mark.parametrize(
    ("question", "begins"),
    [
        ("something for the spasm?", "In this plan (adjuncts): No muscle relaxant"),
        ("anything for spasm", "In this plan (adjuncts): No muscle relaxant"),
        ("something stronger?", "Opioids: not for this patient"),
    ],
)
def test_compose_when_a_kind_is_asked_for_by_its_purpose_then_this_patient_leads(
    engine, question, begins
):
    told = "78F back strain 3 weeks, acetaminophen no help, falls a lot"
    _, events = talk(engine, told, "no red flags", "none", "none", question)
    (answer,) = (e.answer for e in events if isinstance(e, Answered))

    assert answer.parts[0].text.startswith(begins)
