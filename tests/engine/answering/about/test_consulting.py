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
    assert answer.parts[0].text.startswith("“")


@pytest.mark.parametrize(
    ("question", "told"),
    [
        pytest.param(
            "how long has he been on flexeril?", "how long was not", id="open"
        ),
        pytest.param("how long has he been on naproxen?", "nothing was told", id="no"),
    ],
)
def test_days_of_treatment_when_not_told_then_says_so(ask, question, told):
    answer = ask(question)

    assert answer.topics == ("case",)
    assert told in answer.parts[0].text


def test_reason_when_what_is_asked_about_is_not_in_the_plan_then_says_so(ask):
    answer = ask("what led you to put ibuprofen in the plan?")

    assert answer.parts[0].text == "Not in the plan as it stands: ibuprofen."
    assert answer.cites


def test_reason_when_a_line_is_on_it_then_the_line_comes_first(ask, plan):
    answer = ask("what made you stop the flexeril?")

    assert "Stop cyclobenzaprine." in {part.text for part in answer.parts}


def test_certainty_when_asked_beside_medicine_then_is_of_what_was_just_said(ask):
    answer = ask("is the gel as good as tablets and how sure are you of that?")

    assert {"nsaid", "content"} <= {*answer.topics}
    assert any(
        "certainty" in part.text and part.statements == ("gel-versus-tablets",)
        for part in answer.parts
    )
