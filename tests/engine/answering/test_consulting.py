import pytest


@pytest.mark.parametrize(
    ("question", "words"),
    [
        pytest.param("what do you know so far?", "42", id="known"),
        pytest.param("what is still unknown?", "ckd", id="unknown"),
        pytest.param("what is still missing", "cauda equina", id="unscreened"),
    ],
)
def test_consult_question_when_asked_then_tells_of_the_case(ask, question, words):
    answer = ask(question)

    assert answer.topics == ("case",)
    assert any(words in part.text for part in answer.parts)


def test_source_question_when_answered_before_then_names_the_references(ask):
    last = ask("is the gel as good as tablets?")

    answer = ask("what's the source for that?", last)

    assert answer.cites == ("made-up",)
    assert "A made-up trial" in answer.parts[0].text


def test_source_question_when_nothing_before_then_gives_those_of_the_plan(ask):
    assert ask("what's the source for that?").cites == ("made-up",)


def test_certainty_question_when_answered_before_then_tells_grade_and_review(ask):
    last = ask("is the gel as good as tablets?")

    answer = ask("how sure are you?", last)

    assert "moderate" in answer.parts[0].text
    assert "not yet read by a clinician" in answer.parts[0].text
