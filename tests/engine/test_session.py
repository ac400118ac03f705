"""One front's talk, and what is written down of it."""

from fakes import TODAY

from chatbot.engine.session import Session


def test_transcript_when_written_again_holds_the_turns_written_before(mini):
    session = Session(mini, TODAY, "clinician")
    session.reply("42M back strain 10 days")
    first = session.transcript()
    session.reply("naproxen failed")
    second = session.transcript()

    assert first is not None
    assert second is not None
    assert second.turns[0] is first.turns[0]
    assert len(second.turns) == len(first.turns) + 1
