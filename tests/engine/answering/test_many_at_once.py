import pytest

from chatbot.engine.answering.crisis import crisis_answer


@pytest.mark.parametrize(
    ("text", "many"),
    [
        ("he took 30 of them last night with vodka", True),
        ("she swallowed 20 tablets", True),
        ("took the oxycodone all at once", True),
        ("he took 30 tablets over a month", False),
        ("took 21 tablets of a steroid pack", False),
        ("took 2 of them last night", False),
    ],
    ids=str,
)
def test_crisis_when_many_were_taken_at_once_then_needs_a_person(content, text, many):
    assert (crisis_answer(content, text) is not None) == many
