import pytest

from chatbot.engine.answering.answerer import Answerer
from chatbot.engine.answering.knowledge import Phrasings
from chatbot.engine.answering.words.word import words_of
from chatbot.engine.planning.planner import Planner
from chatbot.model.case import Case
from tests.engine.answering.conftest import TODAY


@pytest.fixture(scope="module")
def real(engine):
    return engine.content


@pytest.fixture(scope="module")
def phrasings(real):
    return Phrasings(real)


def test_same_when_words_are_a_phrasings_then_finds_its_statement(phrasings):
    assert (
        phrasings.same(words_of("What counts as improvement?")) == "meaningful-change"
    )
    assert phrasings.same(words_of("what counts")) is None


@pytest.mark.parametrize(
    ("question", "statement"),
    [
        pytest.param(
            "where do the guidelines disagree?", "guidelines-disagree", id="the"
        ),
        pytest.param("I pulled a muscle in my back", "strain-meaning", id="order"),
    ],
)
def test_alike_when_nearly_all_words_are_shared_then_finds_it(
    phrasings, question, statement
):
    assert phrasings.alike(words_of(question)) == statement


@pytest.mark.parametrize(
    "question", ["", "the", "muscle", "what counts", "which phone is best for gaming"]
)
def test_alike_when_little_is_shared_then_finds_nothing(phrasings, question):
    assert phrasings.alike(words_of(question)) is None


@pytest.mark.timeout(300)  # every phrasing is asked: minutes if all is busy
def test_phrasings_when_each_is_asked_then_none_is_declined_and_nearly_all_lead(real):
    planner = Planner(real)
    answerer, case = Answerer(real, planner), Case(today=TODAY)
    plan = planner.plan(case)
    led = total = 0
    declined = []
    for statement in real.statements.values():
        for phrasing in statement.answers:
            answer = answerer.answer(phrasing, case, plan, None)
            total += 1
            led += bool(answer.parts) and statement.id in answer.parts[0].statements
            if answer.status == "declined":
                declined.append(phrasing)

    assert declined == []
    assert led * 100 >= total * 90


def test_claims_when_asked_about_then_what_states_or_corrects_them_is_shown(real):
    planner = Planner(real)
    answerer, case = Answerer(real, planner), Case(today=TODAY)
    plan = planner.plan(case)
    missed = []
    for claim in real.claims.values():
        answer = answerer.answer(f"is it true: {claim.claim}", case, plan, None)
        shown = {name for part in answer.parts for name in part.statements}
        if not shown & {*claim.stated_by}:
            missed.append(claim.id)

    assert len(missed) <= 2, missed
