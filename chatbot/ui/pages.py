"""The pages that open over the conversation, what is on them, and what is copied."""

from datetime import date

from chatbot.engine.engine import Engine
from chatbot.engine.session import Session
from chatbot.engine.wording import as_plain
from chatbot.engine.wording.content_page import content_page, referred
from chatbot.engine.wording.notice import HELP, disclaimer
from chatbot.engine.wording.plan import planned
from chatbot.model.consult import Block
from chatbot.model.content import Content
from chatbot.model.event import Planned
from chatbot.model.problem import ContentError
from chatbot.ui.screens.page import PageScreen

_KEYS = (
    "Enter sends · Ctrl+J or Shift+Enter starts a new line · Up recalls what was sent",
    "F1 this page · F2 side panel · F3 plan · F4 choices of the open question",
    "F5 next reader · F6 undo · F7 sources · Ctrl+P all commands · Ctrl+Q save and quit",
    "Page Up and Page Down scroll · Tab goes on to the sections of a plan",
    "In a list: a number or Space ticks · 0 none of these · Enter answers · Escape types",
    "On a section: up and down go on · Enter folds or unfolds · a all of them",
    "In the panel: left and right change the page · Escape goes back to typing",
    "Mouse: everything can be clicked; drag marks text, Ctrl+C copies it",
)


def help_page(content: Content | None) -> PageScreen:
    """What can be typed, what can be pressed, and what this is not."""
    blocks = [Block(kind="heading", text="Type")]
    blocks += [Block(kind="item", text=line) for line in HELP]
    blocks.append(Block(kind="heading", text="Press"))
    blocks += [Block(kind="item", text=line) for line in _KEYS]
    if content:
        blocks.append(Block(kind="note", text=disclaimer(content)))
    return PageScreen("Help", blocks)


def reference_page(content: Content, reference_id: str) -> PageScreen:
    """One source, and what Backline rests on it."""
    return PageScreen(f"[{reference_id}]", referred(content, reference_id))


def content_screen(engine: Engine, today: date) -> PageScreen:
    """What there is, how it is made and reviewed, and how far that has come."""
    return PageScreen("Content", content_page(engine.whole, today))


def problems_page(error: ContentError) -> PageScreen:
    """The lines that `backline check` prints."""
    count = len(error.problems)
    blocks = [Block(kind="item", text=str(p)) for p in error.problems]
    text = f"{count} problem{'s' * (count != 1)}. Nothing was loaded."
    blocks.append(Block(kind="note", text=text))
    return PageScreen("! Backline cannot start", blocks, "Escape leaves")


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
