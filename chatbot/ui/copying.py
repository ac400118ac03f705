"""The plan or the whole consult as plain text for another program.

What it is and how far it was reviewed goes with it, as the screen is left behind.
"""

from chatbot.engine.session import Session
from chatbot.engine.wording import as_plain
from chatbot.engine.wording.notice import disclaimer
from chatbot.engine.wording.plan import planned
from chatbot.model.event import Planned


def copied(session: Session, what: str) -> str:
    """Return `plan` or `consult` as text."""
    consult, content = session.consult, session.engine.content
    head = f"Backline, {consult.today.isoformat()}. {disclaimer(content)}"
    if what == "plan":
        plan = planned(content, Planned(plan=consult.plan), consult.reader)
        return f"{head}\n\n{as_plain(plan)}"
    kept = session.transcript()
    turns = kept.turns if kept else ()
    return "\n\n".join([head, *(f"> {t.clinician}\n\n{t.backline}" for t in turns)])
