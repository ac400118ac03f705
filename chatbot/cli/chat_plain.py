"""The line mode: one line in, some lines out; for screen readers and pipes."""

from datetime import date

import click

from chatbot.cli.keeping import Keeping
from chatbot.cli.terminal import (
    at_a_terminal,
    interrupt,
    leave_on_signals,
    leave_quietly,
    typed_lines,
    wrapped,
)
from chatbot.engine.engine import Engine
from chatbot.engine.session import Session
from chatbot.engine.understanding.requests.command import command_of
from chatbot.engine.wording import Speaker, as_plain
from chatbot.model.event import Event
from chatbot.model.transcript import Reader


def converse(engine: Engine, today: date, reader: Reader, path: str | None) -> None:
    """Hold a consult on standard input and output until quit or the end of input.

    However it ends, what was said is kept; where a person types, after every input.
    """
    session, keeping = Session(engine, today, reader), Keeping(path)
    leave_on_signals(interrupt)
    try:
        _talk(session, Speaker(engine.content), keeping)
    except BrokenPipeError:
        leave_quietly()
    finally:
        keeping.end(session)


def _talk(session: Session, speaker: Speaker, keeping: Keeping) -> None:
    def show(events: tuple[Event, ...]) -> None:
        click.echo(wrapped(as_plain(speaker.say(session.consult, events))))
        click.echo()

    show(session.greeting)
    for line in typed_lines():
        command = command_of(line)
        if command is not None and command.name == "quit":
            return
        show(session.reply(line))
        if at_a_terminal():
            keeping.keep(session)
