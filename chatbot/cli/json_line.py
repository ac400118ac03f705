"""One line of JSON: reading it strictly from bytes, writing it so that any reader can."""

import json
import sys

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
