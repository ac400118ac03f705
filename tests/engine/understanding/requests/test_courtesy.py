import pytest

from chatbot.engine.understanding.requests.courtesy import (
    courtesy,
    objects,
    to_the_point,
    without_thanks,
)


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("thanks", "You are welcome."),
        ("thx doc!", "You are welcome."),
        ("Thanks, bye", "You are welcome."),
        ("ok done", "All right."),
        ("Hi, how are you?", "Hello."),
    ],
)
def test_courtesy_when_nothing_else_is_said_then_is_answered_in_kind(text, word):
    assert courtesy(text) == word


@pytest.mark.parametrize(
    "text", ["thanks, no fever", "ok naproxen then", "hi, 45M LBP"]
)
def test_courtesy_when_more_is_said_then_it_is_none(text):
    assert courtesy(text) is None


@pytest.mark.parametrize("lead", ["thx, and", "Thanks a lot. But", "great, and"])
def test_thanks_when_a_question_follows_then_only_that_is_asked(lead):
    asked = without_thanks(f"{lead} why not an opioid?")

    assert asked.lower() == f"{lead.split()[-1].lower()} why not an opioid?"


@pytest.mark.parametrize(
    ("text", "only"),
    [
        ("that's wrong", True), ("Mistake", True), ("sorry, my mistake", True), ("no, that is not right", True),
        ("that was an error.", True), ("incorrect", True), ("wrong patient", False), ("is that wrong?", False),
        ("the mri was wrong", False), ("wrong leg", False),
    ],
)  # fmt: skip
def test_objects_when_something_is_only_said_to_be_wrong_then_nothing_is_asked(
    text, only
):
    assert objects(text) == only


@pytest.mark.parametrize(
    ("text", "point"),
    [
        ("mri or xray thanks!", "mri or xray"),
        ("Fever since Monday. Thank you very much.", "Fever since Monday"),
        ("Quick question: mri or xray", "mri or xray"),
        ("Doctor, is it the disc?", "is it the disc?"),
        ("is it the disc?\n", "is it the disc?"),
        ("no thanks", "no thanks"),
        ("ok thanks", "ok thanks"),
        ("failed tx", "failed tx"),
    ],
)
def test_to_the_point_when_courteous_words_stand_around_then_the_rest_is_left(
    text, point
):
    assert to_the_point(text) == point
