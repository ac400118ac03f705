"""Running the app, and what is left to say when it has ended."""

from functools import cache
from typing import TYPE_CHECKING

import click

from chatbot.cli.keeping import end
from chatbot.cli.opening import BadFiles, Opening
from chatbot.cli.terminal import leave_on_signals, read_any_bytes
from chatbot.ui.app import BacklineApp
from chatbot.ui.launch import Launch

if TYPE_CHECKING:
    from chatbot.model.transcript import Reader, Store


def launched(
    opening: Opening,
    reader: "Reader",
    save_to: str | None = None,
    resume: str | None = None,
) -> Launch:
    """Tell the app how to read the content and where to keep the consult."""
    return Launch(opening.read, cache(_store), opening.today, reader, save_to, resume)


def run(app: BacklineApp) -> None:
    """Run the app; a consult that was not left in good order is saved all the same.

    Raises BadFiles where the content cannot be used, and SystemExit with another exit
    code than 0.
    """
    leave_on_signals(app.hang_up)
    read_any_bytes()
    try:
        app.run()
    finally:
        if app.session and not app.left:
            end(app.keeper, app.session)
        else:
            for kept in app.keeper.places.kept:
                click.echo(f"Saved: {kept}", err=True)
    if app.refused:
        raise BadFiles(app.refused)
    if app.return_code:
        raise SystemExit(app.return_code)


def _store() -> "Store":
    from chatbot.files.store import ConsultFolder

    return ConsultFolder()
