"""The JSON protocol: one object a line in, one a line out; keys are only ever added."""

import json
from collections.abc import Iterator
from datetime import date

import click

from chatbot.cli.case_json import case_json, treatments_json
from chatbot.cli.opening import typed_lines
from chatbot.engine.engine import Engine
from chatbot.engine.session import Session
from chatbot.engine.wording import Speaker, as_markdown
from chatbot.model.answer import Answer
from chatbot.model.case import Observation
from chatbot.model.event import (
    Answered,
    Compared,
    Declined,
    Event,
    Explained,
    Noticed,
    NotUnderstood,
    Planned,
)
from chatbot.model.plan import Plan, PlanLine
from chatbot.model.reading import Prompt
from chatbot.model.transcript import Reader

PROTOCOL = 1

Json = dict[str, object]


class BadLineError(Exception):
    """An input line that is no turn."""

    def __init__(self, code: str, message: str, field: str | None = None) -> None:
        super().__init__(message)
        self.error: Json = {"error": {"code": code, "message": message, "field": field}}


def serve(engine: Engine, today: date, reader: Reader) -> None:
    """Answer every line of standard input with one line on standard output."""
    session = Session(engine, today, reader)
    speaker = Speaker(engine.content)
    greeting = _reply(session, speaker, session.greeting)
    click.echo(json.dumps({"protocol": PROTOCOL, **greeting}, ensure_ascii=False))
    for line in typed_lines():
        if line.strip():
            answer = _answer(session, speaker, line)
            click.echo(json.dumps(answer, ensure_ascii=False))


def _answer(session: Session, speaker: Speaker, line: str) -> Json:
    try:
        text = _typed(json.loads(line))
    except (json.JSONDecodeError, RecursionError):
        return BadLineError("not json", "The line is not a JSON object.").error
    except BadLineError as error:
        return error.error
    before = session.consult
    events = session.reply(text)
    if session.consult is before:
        return _refusal(events)
    return _reply(session, speaker, events)


def _refusal(events: tuple[Event, ...]) -> Json:
    for event in events:
        if isinstance(event, NotUnderstood):
            unread = event.unread[0]
            message = f"{unread.reason}: {unread.text} {unread.detail}".strip()
            return BadLineError(unread.reason, message, unread.finding).error
        if isinstance(event, Noticed):
            message = f"{event.code}: {event.text}"
            return BadLineError(event.code, message).error
    return BadLineError("unreadable", "Nothing could be read.").error


def _typed(given: object) -> str:
    """Return the typed form of one command; every front records that."""
    if not isinstance(given, dict):
        raise BadLineError("not an object", "A line holds one JSON object.")
    known = [k for k in given if k in _FORMS]
    if len(known) != 1:
        allowed = ", ".join(_FORMS)
        raise BadLineError("unknown key", f"A line has one of: {allowed}.")
    key = known[0]
    return _FORMS[key](given[key])


def _say(value: object) -> str:
    if not isinstance(value, str):
        raise BadLineError("bad value", "say holds a string.", "say")
    return value


def _set(value: object) -> str:
    if not isinstance(value, dict) or not value:
        raise BadLineError("bad value", "set holds an object of findings.", "set")
    return "/set " + ", ".join(f"{k} {_plain(k, v)}" for k, v in value.items())


def _plain(key: str, value: object) -> str:
    if value is True or value is False:
        return "yes" if value else "no"
    if value is None:
        return "unknown"
    if isinstance(value, int | float | str):
        return str(value)
    raise BadLineError(
        "bad value", f"{key} holds a number, a word or true or false.", key
    )


def _forget(value: object) -> str:
    names = value if isinstance(value, list) else [value]
    ids = [n for n in names if isinstance(n, str)]
    if not ids or len(ids) != len(names):
        raise BadLineError("bad value", "forget holds a list of ids.", "forget")
    return f"/forget {', '.join(ids)}"


def _undo(value: object) -> str:
    if isinstance(value, bool) or not isinstance(value, int) or value < 1:
        raise BadLineError("bad value", "undo holds a number of inputs from 1.", "undo")
    return f"/undo {value}"


def _restart(value: object) -> str:
    if value is not True:
        raise BadLineError("bad value", "restart holds true.", "restart")
    return "/restart"


def _reader(value: object) -> str:
    if value not in {"clinician", "trainee", "patient"}:
        raise BadLineError(
            "bad value", "reader holds clinician, trainee or patient.", "reader"
        )
    return f"/reader {value}"


def _today(value: object) -> str:
    try:
        day = date.fromisoformat(str(value))
    except ValueError:
        raise BadLineError(
            "bad value", "today holds a date: 2026-12-06.", "today"
        ) from None
    return f"/visit {day.isoformat()}"


_FORMS = {
    "say": _say,
    "set": _set,
    "forget": _forget,
    "undo": _undo,
    "restart": _restart,
    "reader": _reader,
    "today": _today,
}


def _reply(session: Session, speaker: Speaker, events: tuple[Event, ...]) -> Json:
    consult = session.consult
    findings = session.engine.content.dialog.findings
    answer = _last_answer(events)
    return {
        "turn": consult.turn,
        "step": consult.step,
        "reply": as_markdown(speaker.say(consult, events)),
        "asks": _asks(consult.prompt),
        "case": case_json(
            _current(session),
            consult.case.treatments.values(),
            consult.case.allergies.values(),
            findings,
        ),
        "treatments": treatments_json(consult.case.treatments.values()),
        "path": list(consult.plan.path),
        "urgency": consult.plan.urgency,
        "plan": [line_json(x) for x in consult.plan.lines],
        "answer": _answer_json(answer) if answer else None,
        "cites": list(dict.fromkeys(_cites(events, consult.plan))),
        "notices": [_notice(e) for e in events if isinstance(e, Noticed)],
    }


def _current(session: Session) -> list[Observation]:
    """What was told, lengths of time as they are today."""
    case, planner = session.consult.case, session.engine.planner
    return [planner.value(case, n) or o for n, o in case.observations.items()]


def _asks(prompt: Prompt | None) -> list[str]:
    return list(prompt.findings) if prompt else []


def line_json(line: PlanLine) -> Json:
    """Return one line of a plan as other programs read it."""
    return {
        "id": line.id,
        "section": line.section,
        "kind": line.kind.value,
        "drug": line.drug,
        "text": line.text,
        "cites": list(line.cites),
        "statements": list(line.statements),
        "because": list(line.because),
        "provisional": line.provisional,
        "check_first": list(line.check_first),
    }


def _last_answer(events: tuple[Event, ...]) -> Answer | None:
    for event in reversed(events):
        if isinstance(event, Answered | Declined | Explained):
            return event.answer
        if isinstance(event, Compared):
            return _computed(event)
    return None


def _computed(event: Compared) -> Answer:
    return Answer(question=event.assumption, status="computed", topics=("case",))


def _answer_json(answer: Answer) -> Json:
    return {
        "status": answer.status,
        "statements": list(answer.statements),
        "topics": list(answer.topics),
    }


def _cites(events: tuple[Event, ...], plan: Plan) -> Iterator[str]:
    for event in events:
        if isinstance(event, Answered | Declined | Explained):
            yield from event.answer.cites
        elif isinstance(event, Compared):
            yield from event.cites
        elif isinstance(event, Planned):
            yield from (c for x in plan.lines for c in x.cites)


def _notice(event: Noticed) -> str:
    return f"{event.code}: {event.text}" if event.text else event.code
