"""The plan or the whole consult as plain text for another program."""

from chatbot.engine.session import Session
from chatbot.engine.wording import as_plain
from chatbot.engine.wording.plan import planned
from chatbot.model.event import Planned


def copied(session: Session, what: str) -> str:
    """Return `plan` or `consult` as text."""
    if what == "plan":
        consult, content = session.consult, session.engine.content
        return as_plain(planned(content, Planned(plan=consult.plan), consult.reader))
    kept = session.transcript()
    turns = kept.turns if kept else ()
    return "\n\n".join(f"> {turn.clinician}\n\n{turn.backline}" for turn in turns)
