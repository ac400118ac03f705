import pytest


def test_follow_up_when_only_a_drug_then_takes_over_what_was_asked(ask):
    last = ask("what dose of naproxen?")

    answer = ask("and ibuprofen?", last)

    assert answer.subject == "ibuprofen"
    assert "usual adult dose" in answer.parts[0].text


def test_follow_up_when_only_how_long_then_takes_over_the_drug(ask):
    last = ask("what dose of naproxen?")

    answer = ask("how long?", last)

    assert answer.subject == "naproxen"
    assert any("7 days" in part.text for part in answer.parts)


@pytest.mark.parametrize("question", ["how long until it gets better?", "how long will he be in pain?"])  # fmt: skip
def test_follow_up_when_the_course_of_the_pain_is_asked_then_leaves_the_drug(
    ask, question
):
    last = ask("what dose of naproxen?")

    assert ask(question, last).subject != "naproxen"


def test_follow_up_when_only_a_condition_then_takes_over_the_drug(ask):
    last = ask("what dose of naproxen?")

    answer = ask("and in kidney disease?", last)

    assert "kidney-study" in answer.cites


def test_follow_up_when_about_something_else_then_stands_alone(ask):
    last = ask("what dose of naproxen?")

    assert ask("does he need an MRI?", last).statements[0] == "no-routine-imaging"


@pytest.mark.parametrize("question", ["how long?", "why not?", "and then?"])
def test_follow_up_when_nothing_came_before_then_declines(ask, question):
    assert ask(question).status == "declined"


def test_follow_up_when_foreign_then_declines_all_the_same(ask):
    last = ask("what dose of naproxen?")

    assert ask("and for migraine?", last).status == "declined"
