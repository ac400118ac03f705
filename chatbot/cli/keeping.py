"""Keeping a consult: where it goes, where it went, or why it could not be kept."""

from pathlib import Path
from typing import TYPE_CHECKING

import click

from chatbot.cli.opening import RefusedAct
from chatbot.cli.terminal import undisturbed

if TYPE_CHECKING:
    from chatbot.engine.keeping import Places
    from chatbot.engine.session import Session
    from chatbot.model.problem import Problem
    from chatbot.model.store import Store


class Keeping:
    """Keeps a talk again and again, each consult in one place."""

    def __init__(self, places: "Places", store: "Store") -> None:
        self._places, self._store = places, store

    def keep(self, session: "Session") -> "Problem | None":
        """Keep what was said so far; return why not, if it could not be."""
        from chatbot.model.problem import ContentError

        try:
            self._places.keep(session, self._store)
        except ContentError as error:
            return error.problems[0]
        return None

    def end(self, session: "Session", *, elsewhere: bool = True) -> None:
        """Keep what was said and say where; a consult that cannot be kept still ends well.

        Where the file refuses, the user's own folder takes it, if it may go elsewhere.
        """
        from chatbot.engine.keeping import Places

        with undisturbed():
            problem = self.keep(session)
            if problem and elsewhere and self._places.first:
                click.echo(f"{self._places.first}: {problem.what}", err=True)
                self._places = Places(None, beside=False)
                problem = self.keep(session)
        if problem:
            text = f"The consult was not saved: {problem.what} Name a file: --save FILE"
            click.echo(text, err=True)
        for kept in self._places.kept:
            click.echo(f"Saved: {kept}", err=True)


def refuse_unwritable(path: str | None) -> None:
    """End before a consult begins that could not be kept where it was asked for."""
    if path is None:
        return
    from chatbot.files.store import is_taken

    place = Path(path).expanduser()
    if not place.resolve().parent.is_dir():
        raise RefusedAct(f"There is no folder to save {path} in. Make it first.")
    if is_taken(place):
        raise RefusedAct(
            f"{path} is there already, and stays as it is. Name another file, or go on "
            f"with that consult: backline chat --resume {path}"
        )
