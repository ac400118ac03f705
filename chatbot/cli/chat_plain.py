"""The line mode: one line in, some lines out; for screen readers and pipes."""

from datetime import date

import click

from chatbot.cli import terminal
from chatbot.cli.keeping import end
from chatbot.cli.opening import bad_files_shown
from chatbot.engine.engine import Engine
from chatbot.engine.session import Session
from chatbot.engine.understanding.requests.command import command_of
from chatbot.engine.wording import Speaker, as_plain
from chatbot.files.store import ConsultFolder
from chatbot.model.event import Event
from chatbot.model.transcript import Reader
from chatbot.ui.keeper import Keeper
from chatbot.ui.launch import Launch


def converse(
    engine: Engine, today: date, reader: Reader, path: str | None, resume: str | None
) -> None:
    """Hold a consult on standard input and output until quit or the end of input.

    However it ends, what was said is kept; where a person types, after every input.
    """
    store = ConsultFolder()
    launch = Launch(lambda: engine, lambda: store, today, reader, path, resume)
    with bad_files_shown():
        session, typed = launch.open()
    keeper = Keeper(launch)
    terminal.leave_on_signals(terminal.interrupt)
    try:
        _talk(session, typed, Speaker(engine.content), keeper)
    except BrokenPipeError:
        terminal.leave_quietly()
    finally:
        end(keeper, session)


def _talk(session: Session, typed: list[str], speaker: Speaker, keeper: Keeper) -> None:
    """Reply to each line; of what was typed before, only the last is said again."""

    def show(events: tuple[Event, ...]) -> None:
        click.echo(terminal.wrapped(as_plain(speaker.say(session.consult, events))))
        click.echo()

    show(session.greeting)
    replies = [session.reply(text) for text in typed]
    if replies:
        click.echo(terminal.wrapped(f"After: {typed[-1]}\n"))
        show(replies[-1])
    for line in terminal.typed_lines():
        command = command_of(line)
        if command is not None and command.name == "quit":
            return
        show(session.reply(line))
        problem = keeper.save_quietly(session) if terminal.at_a_terminal() else None
        if problem:
            click.echo(terminal.wrapped(f"Not saved. {problem}\n"), err=True)
