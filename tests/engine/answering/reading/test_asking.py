import pytest

from chatbot.engine.answering.reading.asking import questions_in


@pytest.mark.parametrize(
    ("text", "questions"),
    [
        pytest.param(
            "When the naproxen is finished, what would be next",
            ["When the naproxen is finished what would be next"],
            id="a time",
        ),
        pytest.param(
            "When should he scan, what does it show",
            ["When should he scan", "what does it show"],
            id="a question",
        ),
        pytest.param(
            "When he is better, how long and is it safe",
            ["When he is better how long", "is it safe"],
            id="two behind a time",
        ),
    ],
)
def test_questions_in_when_it_opens_by_a_time_then_that_is_no_question_of_its_own(
    text, questions
):
    assert questions_in(text, lambda _: False) == questions
