"""Keeping a consult when it ends: where it went, or why it could not be kept."""

from pathlib import Path
from typing import TYPE_CHECKING

import click

from chatbot.cli.opening import RefusedAct
from chatbot.cli.terminal import undisturbed

if TYPE_CHECKING:
    from chatbot.engine.session import Session


def keep_or_say(session: "Session", path: str | None) -> None:
    """Keep what was said and say where; a consult that cannot be kept still ends well."""
    from chatbot.files.store import ConsultFolder
    from chatbot.model.problem import ContentError

    try:
        with undisturbed():
            saved = ConsultFolder().keep(session.transcript(), path)
    except ContentError as error:
        why = error.problems[0].what
        text = f"The consult was not saved: {why} Name a file: --save FILE"
        click.echo(text, err=True)
    else:
        if saved:
            click.echo(f"Saved: {saved}", err=True)


def refuse_unwritable(path: str | None) -> None:
    """End before a consult begins that could not be kept where it was asked for."""
    if path is None:
        return
    if not Path(path).expanduser().resolve().parent.is_dir():
        raise RefusedAct(f"There is no folder to save {path} in. Make it first.")
