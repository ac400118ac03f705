from datetime import date

import pytest
from fakes import TODAY, with_reviews

from chatbot.engine.reviewing.decision import Act, RefusedError, decide
from chatbot.engine.reviewing.standing import Subject, text_hash
from chatbot.model.knowledge import Review

NEXT_YEAR = date(2027, 11, 22)


def make_act(action, **rest):
    return Act(action=action, by="Ann Example", role="tester", on=TODAY, **rest)


def bands(content):
    return Subject("statements", content.statements["bands"])


def test_decide_when_taken_signs_and_holds_the_hash(mini):
    subject = bands(mini.content)

    assert decide(mini.content, subject, make_act("take")) == Review(
        status="under review",
        by="Ann Example",
        role="tester",
        on=TODAY,
        hash=text_hash(subject.entry),
    )


def test_decide_when_approved_says_when_it_is_due_again(mini):
    content = with_reviews(mini.content, {"bands"}, "under review")
    subject = bands(content)

    assert decide(content, subject, make_act("approve", due=NEXT_YEAR)) == Review(
        status="approved",
        by="Ann Example",
        role="tester",
        on=TODAY,
        due=NEXT_YEAR,
        hash=text_hash(subject.entry),
    )


def test_decide_when_returned_keeps_no_hash_and_says_why(mini):
    content = with_reviews(mini.content, {"bands"})
    act = make_act("return", note="The bands overlap.")

    assert decide(content, bands(content), act) == Review(
        by="Ann Example", role="tester", on=TODAY, note="The bands overlap."
    )


def test_decide_when_never_taken_refuses_approval_and_says_what_is_open(mini):
    act = make_act("approve", due=NEXT_YEAR)

    with pytest.raises(RefusedError) as refused:
        decide(mini.content, bands(mini.content), act)

    assert str(refused.value) == "statement bands: it is submitted. Open to it: take."


def test_decide_when_unconfirmed_refuses_approval(mini):
    content = with_reviews(mini.content, {"bands"}, "under review")
    entry = content.statements["bands"].model_copy(update={"unconfirmed": True})

    with pytest.raises(RefusedError, match="cannot be approved: it is unconfirmed"):
        decide(
            content, Subject("statements", entry), make_act("approve", due=NEXT_YEAR)
        )


@pytest.mark.parametrize("due", [None, TODAY, date(2026, 1, 1)])
def test_decide_when_no_later_day_is_named_refuses_approval(mini, due):
    content = with_reviews(mini.content, {"bands"}, "under review")

    with pytest.raises(RefusedError, match="due on a day after this one"):
        decide(content, bands(content), make_act("approve", due=due))


def test_decide_when_edited_since_says_so(mini):
    content = with_reviews(mini.content, {"bands"}, "submitted", hash="0" * 16)

    with pytest.raises(RefusedError, match="its text was edited since it was read"):
        decide(content, bands(content), make_act("approve", due=NEXT_YEAR))
