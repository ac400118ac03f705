"""Keeping a consult at its end: where it went, or why it could not be kept."""

from os.path import realpath
from pathlib import Path
from tempfile import TemporaryFile
from typing import TYPE_CHECKING

import click

from chatbot.cli.kinds import BAD_FILE
from chatbot.cli.opening import RefusedAct
from chatbot.cli.terminal import undisturbed, visible

if TYPE_CHECKING:
    from chatbot.engine.session import Session
    from chatbot.ui.keeper import Keeper


def end(keeper: "Keeper", session: "Session", *, elsewhere: bool = True) -> None:
    """Keep what was said and say where; raise SystemExit where it cannot be kept.

    Where the file refuses, the user's own folder takes it, if it may go elsewhere, and
    where that does too, the terminal: it is the last that holds what was said.
    """
    with undisturbed():
        problem = keeper.save(session)
        if problem and elsewhere and keeper.path:
            click.echo(problem, err=True)
            keeper.go_on_with(None)
            problem = keeper.save(session)
    for kept in keeper.places.kept:
        click.echo(f"Saved: {kept}", err=True)
    if problem:
        click.echo(f"The consult was not saved. {problem}", err=True)
        _print_whole(session)
        raise SystemExit(BAD_FILE)


def _print_whole(session: "Session") -> None:
    from chatbot.files.transcript_file import write_transcript

    for part in session.parts:
        if told := session.transcript(part):
            click.echo(
                "Copy this into a file; chat --resume FILE goes on with it.\n", err=True
            )
            click.echo(visible(write_transcript(told)), err=True)


def refuse_unwritable(path: str | None) -> None:
    """End before a consult begins that could not be kept where it was asked for."""
    if path is None:
        return
    from chatbot.files.store import is_taken, refused

    place = Path(path).expanduser()
    try:
        TemporaryFile(dir=Path(realpath(place)).parent).close()  # a link may lead round
    except OSError as error:
        raise RefusedAct(str(refused(error, path))) from None
    if is_taken(place):
        raise RefusedAct(
            f"{path} is there already, and stays as it is. Name another file, or go on "
            f"with that consult: backline chat --resume {path}"
        )
