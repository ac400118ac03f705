"""`backline read`: what one text says, marked up for a person or as JSON lines."""

import sys
from collections.abc import Mapping
from contextlib import AbstractContextManager, nullcontext
from datetime import date
from pathlib import Path
from typing import BinaryIO, NamedTuple

import click

from chatbot.cli.case_json import case_json, settled, treatments_json
from chatbot.cli.json_line import BadLineError, Json, parsed, write_line
from chatbot.cli.kinds import Place
from chatbot.cli.opening import BadFiles, content_option, open_engine, today_option
from chatbot.cli.terminal import visible
from chatbot.engine.understanding import Lexicon, read
from chatbot.files.text_file import unreadable
from chatbot.model.case import Interval, Observation, Treatment
from chatbot.model.finding import Finding
from chatbot.model.problem import ContentError, Problem
from chatbot.model.reading import Reading


class Span(NamedTuple):
    """A stretch of text and what it was read as."""

    start: int
    end: int
    note: str


@click.command("read", epilog="Example: backline read note.txt")
@click.argument("file", type=Place(), default="-")
@click.option("--json", "as_json", is_flag=True, help="JSON lines in, JSON lines out.")
@content_option
@today_option
def command(
    file: str,
    as_json: bool,  # noqa: FBT001 - click passes options by name
    content: str | None,
    today: date,
) -> None:
    """Show what a text says, each finding with its words.

    FILE is a text, or JSON lines with id and text; standard input if left out.
    """
    with _opened(file) as source:
        lexicon = open_engine(content).lexicon
        if as_json:
            for line in source:
                if line.strip():
                    write_line(_answer(lexicon, line, today))
        else:
            data = source.read()
            if b"\0" in data:
                name = "standard input" if file == "-" else file
                what, mend = "it is no plain text.", "Save it as UTF-8."
                raise BadFiles(
                    ContentError((Problem(path=name, what=what, mend=mend),))
                )
            text = data.decode("utf-8-sig", "replace")
            click.echo(visible(marked_up(read(lexicon, text, None, today))))


def _opened(file: str) -> AbstractContextManager[BinaryIO]:
    """Return what a file or, for a dash, standard input holds."""
    if file == "-":
        return nullcontext(sys.stdin.buffer)
    try:
        return Path(file).open("rb")
    except OSError as error:
        raise BadFiles(ContentError((unreadable(file, error),))) from None


def _answer(lexicon: Lexicon, line: bytes, day: date) -> Json:
    """Return what one line's text says; a bad line gives an error in its place."""
    try:
        given = parsed(line)
    except BadLineError as error:
        return error.error
    text = given.get("text")
    if not isinstance(text, str):
        message = "A line holds an object with id and text."
        return BadLineError("bad value", message, "text").error
    return {
        "id": given.get("id"),
        **reading_json(lexicon, read(lexicon, text, None, day)),
    }


def reading_json(lexicon: Lexicon, reading: Reading) -> Json:
    """Return a reading as other programs read it."""
    return {
        "case": case_json(
            with_implied(settled(reading.observations), lexicon.findings),
            reading.allergies,
            lexicon.findings,
        ),
        "treatments": treatments_json(reading.treatments),
        "questions": list(reading.questions),
        "unread": [u.as_written() for u in reading.unread],
    }


def with_implied(
    told: list[Observation], findings: Mapping[str, Finding]
) -> list[Observation]:
    """Add what is so because of what was told: pain below the knee is pain in the leg."""
    said = {o.finding: o for o in told}
    for observation in told:
        if observation.status.is_here and observation.finding in findings:
            for name in findings[observation.finding].implies:
                said.setdefault(
                    name, observation.but(finding=name, value=True, implied=True)
                )
    return list(said.values())


def marked_up(reading: Reading) -> str:
    """Return the text with every span as `[words|finding: status]`, and the rest below."""
    parts, at = [], 0
    for span in _spans(reading):
        if span.start < at:
            continue
        words = reading.text[span.start : span.end]
        parts += [reading.text[at : span.start], f"[{words}|{span.note}]"]
        at = span.end
    parts.append(reading.text[at:])
    return "\n".join(["".join(parts).rstrip("\n"), *_remarks(reading)])


def _spans(reading: Reading) -> list[Span]:
    """All spans in order, those with the same words as one."""
    notes: dict[tuple[int, int], list[str]] = {}
    for observation in reading.observations:
        place = (observation.start, observation.end)
        notes.setdefault(place, []).append(_note(observation))
    for treatment in reading.treatments:
        place = (treatment.start, treatment.end)
        notes.setdefault(place, []).append(_taken(treatment))
    ordered = sorted(notes, key=lambda place: (place[0], -place[1]))
    return [Span(*place, "; ".join(notes[place])) for place in ordered]


def _note(observation: Observation) -> str:
    value = observation.value
    if isinstance(value, Interval):
        shown = f"{value.low:g} to {value.high:g}"
    elif value is None or isinstance(value, bool):
        shown = observation.status.value
    else:
        shown = f"{value:g}" if isinstance(value, float | int) else value
    return f"{observation.finding}: {shown}"


def _taken(treatment: Treatment) -> str:
    dose = (
        f" {treatment.dose:g} {treatment.unit or ''}".rstrip() if treatment.dose else ""
    )
    said = [treatment.frequency, treatment.schedule, treatment.status]
    known = [s for s in said if s and s != "unknown"]
    if treatment.response != "unknown":
        known.append(f"response {treatment.response}")
    return f"{treatment.name}{dose}: {', '.join(known) or 'named'}"


def _remarks(reading: Reading) -> list[str]:
    lines = [f"question: {q}" for q in reading.questions]
    lines += [f"allergy: {a.name}" for a in reading.allergies]
    lines += [f"not understood: {u.text} ({u.reason})" for u in reading.unread]
    if reading.off_back:
        lines.append(f"not the back: {reading.off_back}")
    return ["", *lines] if lines else []
