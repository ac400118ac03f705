"""Opening the content for a command: options in common, and problems as lines."""

import io
import sys
from collections.abc import Callable, Iterator
from datetime import date, datetime
from typing import IO, Any, TypeVar

import click

from chatbot.engine.engine import Engine
from chatbot.files.content_file import find_content_root, load_content
from chatbot.model.problem import ContentError

_F = TypeVar("_F", bound=Callable[..., Any])

BAD_FILE = 2


def content_option(command: _F) -> _F:
    """Add `--content DIR` to a command."""
    return click.option(
        "--content",
        type=click.Path(file_okay=False),
        help="Folder to read instead of the dialogs that come with Backline.",
    )(command)


def today_option(command: _F) -> _F:
    """Add `--today DATE` to a command; without it, the day the clock shows."""
    return click.option(
        "--today",
        type=click.DateTime(formats=["%Y-%m-%d"]),
        help="The day of the consult, such as 2026-11-22.",
    )(command)


def day_of(today: datetime | None) -> date:
    """Return the day given, or the clock's; the one place that reads the clock."""
    return (today or datetime.now().astimezone()).date()  # noqa: TID251 - the composition root


def open_engine(content: str | None) -> Engine:
    """Load the content or end with all its problems and exit code 2."""
    try:
        return Engine(load_content(find_content_root(content)))
    except ContentError as error:
        raise BadFiles(error) from None


def typed_lines() -> Iterator[str]:
    """Yield the lines of standard input as they come, whatever bytes they hold."""
    stream = io.TextIOWrapper(sys.stdin.buffer, encoding="utf-8", errors="replace")
    yield from iter(stream.readline, "")


class BadFiles(click.ClickException):
    """All problems of all files, a line each."""

    exit_code = BAD_FILE

    def __init__(self, error: ContentError) -> None:
        super().__init__("\n".join(str(p) for p in error.problems))

    def show(self, file: IO[str] | None = None) -> None:
        """Print the lines as they are."""
        click.echo(self.message, err=True, file=file)
