import pytest
from fakes import TODAY

from chatbot.engine.session import Session
from chatbot.ui.drawing import turn_drawn, typed


@pytest.fixture
def session(mini):
    session = Session(mini, TODAY, "clinician")
    session.reply("42M back strain 10 days, flexeril failed")
    return session


def drawn(session, text):
    events = session.reply(text)
    return turn_drawn(
        session.engine.content, session.consult, typed(None, text), events
    )


def test_turn_when_a_plan_is_shown_has_a_passage_a_section(session):
    turn = drawn(session, "just tell me")

    titles = [(p.title, p.folded, p.summary) for p in turn.passages if p.title]
    assert titles == [
        (
            "Medication now",
            False,
            "1 Stop cyclobenzaprine; 2 Naproxen 500 mg by mouth twice daily for 10 days",
        ),
        ("Non-drug care", False, "3 Stay active"),
        ("References", True, "2"),
    ]
    assert turn.cites == ("ref-b", "ref-a")


def test_turn_when_grave_has_every_section_open_but_the_references(session):
    turn = drawn(session, "he can't pee since yesterday")

    titles = [(p.title, p.folded) for p in turn.passages]
    assert titles == [("", False), ("", False), ("Do now", False), ("References", True)]


def test_turn_when_a_question_is_asked_leaves_it_to_its_own_place(session):
    turn = drawn(session, "none")

    text = "\n".join(line.text.plain for p in turn.passages for line in p.lines)
    assert text.startswith("> none\n\nUnderstood: no numbness between the legs")
    assert "Any sign of infection?" not in text


def test_typed_when_long_is_folded_and_whole():
    note = "\n".join(f"line {n} [/b]" for n in range(30))

    question, folded = typed("Any of these?", note)

    assert [line.text.plain for line in question.lines] == ["Any of these?"]
    assert folded.title.startswith("> line 0 [/b] line 1")
    assert (folded.folded, folded.summary) == (True, "30 lines")
    assert [line.text.plain.strip("> ") for line in folded.lines] == note.split("\n")
