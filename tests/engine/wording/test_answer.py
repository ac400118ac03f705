import pytest

from chatbot.engine.wording.answer import answered, fitting
from chatbot.model.answer import Answer, AnswerPart

ORDER = AnswerPart(
    kind="case",
    text="Naproxen 500 mg twice daily.",
    statements=("nsaid",),
    cites=("a",),
)


def make_answer(*parts, skip=0):
    return Answer(question="q", status="answered", parts=parts, skip=skip)


def test_answered_when_for_a_patient_then_quotes_no_order():
    told = [block.text for block in answered(make_answer(ORDER), "patient")]

    assert told == ["The plan says more on this: go through it with your clinician."]


@pytest.mark.parametrize("reader", ["clinician", "trainee"])
def test_answered_when_for_a_professional_then_quotes_the_order(reader):
    told = [block.text for block in answered(make_answer(ORDER), reader)]

    assert told == ["Naproxen 500 mg twice daily."]


def test_fitting_when_parts_are_long_then_is_a_screenful_and_at_least_one():
    long = AnswerPart(kind="says", text="word " * 120)

    assert fitting(make_answer(long, long, long), "clinician") == 1
    assert fitting(make_answer(long, long, long, skip=2), "clinician") == 1


def test_fitting_when_another_source_disagrees_then_its_words_do_not_wait():
    long = AnswerPart(kind="says", text="word " * 120)
    against = AnswerPart(kind="conflict", text="word " * 120)

    assert fitting(make_answer(long, against, long), "clinician") == 2


def test_answered_when_the_rest_is_shown_then_nothing_is_left_to_ask_for():
    short = AnswerPart(kind="says", text="Short.")

    told = [block.text for block in answered(make_answer(short, short), "clinician")]

    assert told == ["Short.", "Short."]
