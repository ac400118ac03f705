"""Opening the content for a command: options in common, and problems as lines."""

import gc
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import date, datetime
from functools import wraps
from pathlib import Path
from typing import IO, TYPE_CHECKING, Any, NamedTuple, TypeVar

import click

from chatbot.cli.kinds import BAD_FILE, USED_WRONGLY, Place, day

if TYPE_CHECKING:
    from chatbot.engine.engine import Engine
    from chatbot.model.content import Content
    from chatbot.model.problem import ContentError

_F = TypeVar("_F", bound=Callable[..., Any])
_SELDOM = 3_000
"""New objects before the collector looks at them: records are trees, so few are rings."""


def content_option(command: _F) -> _F:
    """Add `--content DIR` to a command."""
    return click.option(
        "--content",
        metavar="FOLDER",
        type=Place(file_okay=False),
        help="Folder to read instead of the dialogs that come with Backline.",
    )(command)


def today_option(command: _F) -> _F:
    """Add `--today DATE` to a command; without it, the day the clock shows."""
    return click.option(
        "--today",
        metavar="DATE",
        type=day,
        default=_on_the_clock,
        help="The day to take for today, such as 2026-11-22.",
    )(command)


def _on_the_clock() -> str:
    """The one place that reads the clock."""
    return datetime.now().astimezone().date().isoformat()  # noqa: TID251 - the composition root


class Opening(NamedTuple):
    """What a consult is opened with."""

    content: str | None
    today: date
    approved_only: bool

    def engine(self) -> "Engine":
        """Load the content or end with all its problems and exit code 2."""
        return open_engine(self.content, approved_only=self.approved_only)

    def read(self) -> "Engine":
        """Load the content; raises ContentError."""
        return read_engine(self.content, approved_only=self.approved_only)


def opening_options(command: Callable[..., None]) -> Callable[..., None]:
    """Add `--content`, `--today` and `--approved-only`, passed on as one Opening."""

    @click.option(
        "--approved-only",
        is_flag=True,
        help="Leave out what no clinician has approved, and say what is missing.",
    )
    @content_option
    @today_option
    @wraps(command)
    def opened(
        *, content: str | None, today: date, approved_only: bool, **rest: object
    ) -> None:
        command(opening=Opening(content, today, approved_only), **rest)

    return opened


def open_engine(content: str | None, *, approved_only: bool = False) -> "Engine":
    """Load the content or end with all its problems and exit code 2."""
    with bad_files_shown():
        return read_engine(content, approved_only=approved_only)


def read_engine(content: str | None, *, approved_only: bool = False) -> "Engine":
    """Load the content; raises ContentError.

    Imported only here: the app is painted before the engine is wanted.
    """
    from chatbot.engine.engine import Engine
    from chatbot.files.content_file import (
        find_content_root,
        load_compiled,
        load_content,
    )

    root = find_content_root(content)
    if approved_only:
        engine = Engine(load_content(root), approved_only=True)
    else:
        engine = Engine(*load_compiled(root))
    if not gc.isenabled():
        gc.freeze()
        gc.set_threshold(_SELDOM)
        gc.enable()
    return engine


def load(root: Path) -> "Content":
    """Load a content or end with all its problems and exit code 2."""
    from chatbot.files.content_file import load_content

    with bad_files_shown():
        return load_content(root)


@contextmanager
def bad_files_shown() -> Iterator[None]:
    """End with all problems of the content and exit code 2 if it has any."""
    from chatbot.model.problem import ContentError

    try:
        yield
    except ContentError as error:
        raise BadFiles(error) from None


class RefusedAct(click.ClickException):
    """Something that was asked for rightly, but is not open."""

    exit_code = USED_WRONGLY


class BadFiles(click.ClickException):
    """All problems of all files, a line each."""

    exit_code = BAD_FILE

    def __init__(self, error: "ContentError") -> None:
        super().__init__("\n".join(str(p) for p in error.problems))

    def show(self, file: IO[str] | None = None) -> None:
        """Print the lines as they are."""
        click.echo(self.message, err=True, file=file)
