"""The line mode: one line in, some lines out; for screen readers and pipes."""

import textwrap
from datetime import date

import click

from chatbot.cli.opening import typed_lines
from chatbot.engine.engine import Engine
from chatbot.engine.session import Session
from chatbot.engine.wording import Speaker, as_plain
from chatbot.files.store import keep
from chatbot.model.event import Event
from chatbot.model.transcript import Reader

WIDTH = 80


def converse(engine: Engine, today: date, reader: Reader, path: str | None) -> None:
    """Hold a consult on standard input and output until quit or the end of input."""
    session = Session(engine, today, reader)
    speaker = Speaker(engine.content)

    def show(events: tuple[Event, ...]) -> None:
        click.echo(wrapped(as_plain(speaker.say(session.consult, events))))
        click.echo()

    show(session.greeting)
    for line in typed_lines():
        text = line.rstrip("\r\n")
        if text.strip().lower() in {"quit", "exit", "/quit"}:
            break
        show(session.reply(text))
    saved = keep(session.transcript(), path)
    if saved:
        click.echo(f"Saved: {saved}")


def wrapped(text: str) -> str:
    """Fill each line to the width, keeping its indent."""
    return "\n".join(_fill(line) for line in text.splitlines())


def _fill(line: str) -> str:
    indent = " " * (len(line) - len(line.lstrip()))
    return textwrap.fill(line, WIDTH, subsequent_indent=indent) if line.strip() else ""
