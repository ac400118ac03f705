"""The line mode: one line in, some lines out; for screen readers and pipes."""

from datetime import date

import click

from chatbot.cli.opening import typed_lines
from chatbot.cli.wrapping import wrapped
from chatbot.engine.engine import Engine
from chatbot.engine.session import Session
from chatbot.engine.wording import Speaker, as_plain
from chatbot.files.store import keep
from chatbot.model.event import Event
from chatbot.model.transcript import Reader


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
