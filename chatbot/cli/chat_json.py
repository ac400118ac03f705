"""The JSON protocol: one object a line in, one a line out; keys are only ever added."""

import sys
from collections.abc import Iterable
from datetime import date

from chatbot.cli.case_json import case_json, treatments_json
from chatbot.cli.json_line import BadLineError, Json, parsed, typed, write_line
from chatbot.cli.keeping import end
from chatbot.cli.terminal import leave_quietly
from chatbot.engine.engine import Engine
from chatbot.engine.session import Session
from chatbot.engine.wording import Speaker, as_markdown
from chatbot.files.store import ConsultFolder
from chatbot.model.content import Content
from chatbot.model.event import (
    Answered,
    Compared,
    Declined,
    Event,
    Explained,
    Noticed,
    NotUnderstood,
)
from chatbot.model.plan import PlanLine
from chatbot.model.transcript import Reader
from chatbot.ui.keeper import Keeper
from chatbot.ui.launch import Launch

PROTOCOL = 1


def serve(engine: Engine, today: date, reader: Reader, path: str | None) -> None:
    """Answer every line of standard input with one line on standard output.

    The consult is kept only where a path says so.
    """
    session = Session(engine, today, reader)
    speaker = Speaker(engine.content)
    try:
        greeting = reply_json(session, speaker, session.greeting)
        write_line({"protocol": PROTOCOL, **greeting})
        for line in sys.stdin.buffer:
            write_line(_replied(session, speaker, line))
    except BrokenPipeError:
        leave_quietly()
    finally:
        if path:
            launch = Launch(lambda: engine, ConsultFolder, today, reader, path)
            end(Keeper(launch), session, elsewhere=False)


def _replied(session: Session, speaker: Speaker, line: bytes) -> Json:
    try:
        key, text = typed(session, parsed(line))
    except BadLineError as error:
        return error.error
    before = session.consult
    events = session.reply(text)
    if session.consult is before:
        return _refusal(speaker, session, key, events)
    return reply_json(session, speaker, events)


def _refusal(
    speaker: Speaker, session: Session, key: str, events: tuple[Event, ...]
) -> Json:
    """Say why an input was no turn, in the words that every front has."""
    kept = tuple(e for e in events if isinstance(e, NotUnderstood | Noticed))
    message = " ".join(b.text for b in speaker.say(session.consult, kept))
    for event in kept:
        if isinstance(event, NotUnderstood):
            unread = event.unread[0]
            field = unread.finding or key
            return BadLineError(unread.reason, message, field).error
        return BadLineError(event.code, _MENDS.get(key, message), key).error
    return BadLineError("unreadable", "Nothing could be read.", key).error


_MENDS = {
    "today": "Once something is known, today only goes forward.",
    "undo": "There is nothing to take back.",
}
"""Refusals whose words for people are about typed commands."""


def reply_json(session: Session, speaker: Speaker, events: tuple[Event, ...]) -> Json:
    """Return a reply as other programs read it, with the consult as it stands."""
    consult, plan = session.consult, session.consult.plan
    findings = session.engine.content.dialog.findings
    blocks = speaker.say(consult, events)
    case, today = consult.case, session.engine.planner.value
    told = [today(case, n) or o for n, o in case.observations.items()]
    return {
        "turn": consult.turn,
        "step": consult.step,
        "reply": as_markdown(blocks),
        "asks": list(consult.asked),
        "case": case_json(told, case.allergies.values(), findings),
        "treatments": treatments_json(case.treatments.values()),
        "path": list(plan.path),
        "urgency": plan.urgency,
        "plan": [_line(session.engine.content, x) for x in plan.lines],
        "answer": _last_answer(events),
        "cites": list(dict.fromkeys(c for b in blocks for c in b.cites)),
        "notices": [
            f"{e.code}: {e.text}" if e.text else e.code
            for e in events
            if isinstance(e, Noticed)
        ],
        "withheld": list(plan.withheld),
        "unchecked": [*plan.unchecked_conditions, *plan.unchecked_drugs],
    }


def _line(content: Content, line: PlanLine) -> Json:
    """Return one line of a plan as other programs read it.

    `drug` is a generic name: a line about a whole class has none. `because` holds
    findings, `because_treatments` what is taken or was tried.
    """
    findings = content.dialog.findings
    return {
        "id": line.id,
        "section": line.section,
        "kind": line.kind.value,
        "drug": None if line.drug in content.classes else line.drug,
        "text": line.text,
        "cites": list(line.cites),
        "statements": list(line.statements),
        "because": [b for b in line.because if b in findings],
        "because_treatments": [b for b in line.because if b not in findings],
        "provisional": line.provisional,
        "check_first": list(line.check_first),
        "unconfirmed": line.unconfirmed,
        "cautions": [concern.text for concern in line.watch],
    }


def _last_answer(events: tuple[Event, ...]) -> Json | None:
    for event in reversed(events):
        if isinstance(event, Compared):
            return _answer("computed", event.statements, ["case"])
        if isinstance(event, Answered | Declined | Explained):
            said = event.answer
            return _answer(said.status, said.statements, said.topics)
    return None


def _answer(status: str, statements: Iterable[str], topics: Iterable[str]) -> Json:
    named = list(dict.fromkeys(statements))
    return {"status": status, "statements": named, "topics": list(topics)}
