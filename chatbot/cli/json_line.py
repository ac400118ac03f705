"""One line of JSON: reading it strictly from bytes, writing it so that any reader can."""

import json
import re
import sys
from collections.abc import Callable, Mapping
from datetime import date
from decimal import Decimal
from math import isfinite
from typing import get_args

from chatbot.engine.nearest import did_you_mean, in_prose
from chatbot.engine.session import Session
from chatbot.model.finding import Finding, Kind
from chatbot.model.transcript import Reader

Json = dict[str, object]

_DIGITS = 15
"""Longer whole numbers are no measure of a patient; as floats they cannot do harm."""


class BadLineError(Exception):
    """A line that is no turn."""

    def __init__(self, code: str, message: str, field: str | None = None) -> None:
        super().__init__(message)
        self.error: Json = {"error": {"code": code, "message": message, "field": field}}


def parsed(line: bytes) -> Json:
    """Return the object a line holds, or raise BadLineError."""
    try:
        text = line.decode("utf-8-sig").strip()
    except UnicodeDecodeError:
        raise BadLineError("not utf-8", "The line is not UTF-8 text.") from None
    if not text:
        raise BadLineError("empty", "The line is empty. A line holds one JSON object.")
    try:
        given = json.loads(
            text,
            parse_int=lambda d: int(d) if len(d) <= _DIGITS else float(d),
            parse_constant=_refused,
            object_pairs_hook=_each_once,
        )
    except (ValueError, RecursionError):
        raise BadLineError("not json", "The line is not a JSON object.") from None
    if not isinstance(given, dict):
        raise BadLineError("not an object", "A line holds one JSON object.")
    return given


def write_line(value: object) -> None:
    """Write one line to standard output, whatever it is set to, and pass it on at once.

    It is ASCII alone, since a line that holds U+2028 is two to some readers.
    """
    sys.stdout.buffer.write(json.dumps(value, allow_nan=False).encode("ascii") + b"\n")
    sys.stdout.buffer.flush()


def _each_once(pairs: list[tuple[str, object]]) -> Json:
    """Of two ages, neither is taken without a word."""
    given = dict(pairs)
    if len(given) < len(pairs):
        names = [name for name, _ in pairs]
        twice = next(name for name in names if names.count(name) > 1)
        message = f'"{twice}" is there twice. Keep one.'
        raise BadLineError("duplicate key", message, twice)
    return given


def _refused(name: str) -> float:
    """NaN and Infinity are no JSON."""
    raise ValueError(name)


_DATE = re.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}")
_SEPARATORS = frozenset(",;\n\r")


def typed(session: Session, given: Json) -> tuple[str, str]:
    """Return the command's key and its typed form, or raise BadLineError."""
    known = [key for key in given if key in _FORMS]
    allowed = in_prose(_FORMS)
    if not known:
        raise BadLineError("unknown key", f"A line has {allowed}.")
    if len(known) > 1:
        raise BadLineError("several commands", f"A line has one of {allowed}.")
    key = known[0]
    return key, _FORMS[key](session, given[key])


def _say(_: Session, value: object) -> str:
    if not isinstance(value, str):
        raise _bad("say", "say holds a string.")
    if any("\ud800" <= c <= "\udfff" for c in value):
        raise _bad("say", "say holds half a character, which is no text.")
    return value


def _set(session: Session, value: object) -> str:
    if not isinstance(value, dict) or not value:
        raise _bad("set", "set holds an object of finding ids with their values.")
    findings = session.engine.content.dialog.findings
    return "/set " + ", ".join(
        f"{k} {_value(findings, k, v)}" for k, v in value.items()
    )


def _value(findings: Mapping[str, Finding], key: str, value: object) -> str:
    finding = findings.get(key)
    if finding is None:
        hint = did_you_mean(key, findings, "Treatments and all else go into say.")
        raise BadLineError(
            "unknown finding", f'No finding is called "{key}". {hint}', key
        )
    if value is None:
        return "unknown"
    if isinstance(value, str) and value.strip() and _SEPARATORS.isdisjoint(value):
        return value
    if isinstance(value, bool) and finding.kind is Kind.YES_OR_NO:
        return "yes" if value else "no"
    if _is_number(value) and finding.kind in {Kind.NUMBER, Kind.LENGTH_OF_TIME}:
        return f"{Decimal(str(value)):f}"
    expected = _EXPECTED.get(finding.kind) or in_prose([*finding.choices, "null"])
    raise _bad(key, f"{key} holds {expected}.")


def _is_number(value: object) -> bool:
    whole = isinstance(value, int) and not isinstance(value, bool)
    return whole or (isinstance(value, float) and isfinite(value))


_EXPECTED = {
    Kind.YES_OR_NO: "true, false or null",
    Kind.NUMBER: "a number or null",
    Kind.LENGTH_OF_TIME: 'a number of days, a text such as "3 weeks", or null',
}


def _forget(session: Session, value: object) -> str:
    given = value if isinstance(value, list) else [value]
    names = [name for name in given if isinstance(name, str)]
    if not names or len(names) != len(given):
        raise _bad("forget", "forget holds a list of ids.")
    case = session.consult.case
    for name in names:
        if name not in {*case.observations, *case.treatments, *case.allergies}:
            raise _bad("forget", f'Nothing is known of "{name}".')
    return f"/forget {', '.join(names)}"


def _undo(_: Session, value: object) -> str:
    if _is_number(value) and isinstance(value, int | float):
        count = int(value)
        if count == value and count >= 1:
            return f"/undo {count}"
    raise _bad("undo", "undo holds a whole number of inputs, from 1.")


def _restart(_: Session, value: object) -> str:
    if value is not True:
        raise _bad("restart", "restart holds true.")
    return "/restart"


def _reader(_: Session, value: object) -> str:
    if not isinstance(value, str) or value not in get_args(Reader):
        raise _bad("reader", f"reader holds {in_prose(get_args(Reader))}.")
    return f"/reader {value}"


def _today(_: Session, value: object) -> str:
    text = value if isinstance(value, str) and _DATE.fullmatch(value) else ""
    try:
        day = date.fromisoformat(text)
    except ValueError:
        raise _bad("today", "today holds a date: 2026-12-06.") from None
    return f"/visit {day.isoformat()}"


def _bad(field: str, message: str) -> BadLineError:
    return BadLineError("bad value", message, field)


_FORMS: dict[str, Callable[[Session, object], str]] = {
    "say": _say, "set": _set, "forget": _forget, "undo": _undo, "restart": _restart,
    "reader": _reader, "today": _today,
}  # fmt: skip
