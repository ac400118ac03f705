import pytest
from fakes import TODAY

from chatbot.engine.understanding import later_visit, read
from chatbot.model.reading import Prompt

ASKED = Prompt(kind="finding", name="course", findings=("course",), text="How is it?")


@pytest.mark.parametrize(
    ("text", "course"),
    [
        ("all better", "recovered"),
        ("he is completely pain free", "recovered"),
        ("not fully recovered but better", "better"),
        ("a bit better", "better"),
        ("not really any better", "same"),
        ("hasn't improved at all", "same"),
        ("no worse", "same"),
        ("unchanged", "same"),
        ("worse, and now pain below the knee", "worse"),
    ],
)
def test_course_when_asked_is_read(engine, text, course):
    reading = read(engine.lexicon, text, ASKED, TODAY)

    assert reading.answered
    told = {o.finding: o.value for o in reading.observations}
    assert told["course"] == course


def test_course_when_not_asked_is_not_read(engine):
    reading = read(engine.lexicon, "no better on flexeril", None, TODAY)

    assert "course" not in {o.finding for o in reading.observations}


@pytest.mark.parametrize(
    ("text", "days", "rest"),
    [
        ("no better in 2 weeks", 14, "no better"),
        ("2 weeks later: worse, leg pain now", 14, "worse, leg pain now"),
        ("after 10 days she is much better", 10, "she is much better"),
    ],
)
def test_later_visit_when_told_splits_off_the_days(engine, text, days, rest):
    assert later_visit(engine.lexicon, text, TODAY) == (days, rest)


@pytest.mark.parametrize(
    "text",
    [
        "will he be better in 2 weeks?",
        "back pain for 2 weeks",
        "worse at night",
        "better with heat",
        "2 weeks",
    ],
)
def test_later_visit_when_nothing_came_of_it_is_none(engine, text):
    assert later_visit(engine.lexicon, text, TODAY) is None


@pytest.mark.parametrize("text", ["still no better", "all better now", "it is worse."])
def test_later_visit_when_only_the_course_is_told_is_today(engine, text):
    assert later_visit(engine.lexicon, text, TODAY) == (0, text)
