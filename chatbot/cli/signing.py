"""Who signs an act of review: asked for, never taken from anywhere, never made up."""

from collections.abc import Callable
from datetime import date
from functools import wraps
from typing import Any, NamedTuple, TypeVar

import click

from chatbot.cli.kinds import OneOf, day
from chatbot.cli.opening import content_option, today_option
from chatbot.engine.reviewing.decision import Act, Action
from chatbot.engine.reviewing.subject import KINDS

_F = TypeVar("_F", bound=Callable[..., Any])
_LONGEST = 80


class Task(NamedTuple):
    """Entries to act on, and who acts, as far as the command line says."""

    names: tuple[str, ...]
    kind: str | None
    content: str | None
    today: date
    by: str | None
    role: str | None

    def act(self, action: Action, **rest: object) -> Act:
        """Return the act with name and role, asking for what was not given."""
        by = _asked(self.by, "Your name", "--by NAME")
        role = _asked(self.role, "Your role, such as physician", "--role ROLE")
        signed = {"action": action, "by": by, "role": role, "on": self.today}
        return Act.model_validate({**signed, **rest})


def act_options(command: Callable[..., None]) -> Callable[..., None]:
    """Add what every act of review takes, passed on as one Task."""

    @click.argument("names", metavar="ID...", nargs=-1, required=True)
    @click.option("--by", metavar="NAME", help="Who acts; asked for if left out.")
    @click.option("--role", metavar="ROLE", help="Their role; asked for likewise.")
    @kind_option
    @content_option
    @today_option
    @wraps(command)
    def acted(  # noqa: PLR0913 - click passes every option by name
        *,
        names: tuple[str, ...],
        by: str | None,
        role: str | None,
        kind: str | None,
        content: str | None,
        today: date,
        **rest: object,
    ) -> None:
        command(task=Task(names, kind, content, today, by, role), **rest)

    return acted


def kind_option(command: _F) -> _F:
    """Add `--kind KIND` to a command."""
    return click.option(
        "--kind", type=OneOf(list(KINDS.values())), help="Only this kind."
    )(command)


def asked_day(due: date | None) -> date:
    """Return the day of the next review, asking for it if it was not given."""
    return due or day(_line("To be read again on (year-month-day)", "--due DATE"))


def _asked(given: str | None, question: str, option: str) -> str:
    text = _line(question, option) if given is None else given
    text = " ".join(text.split())
    if not any(c.isalpha() for c in text):
        raise click.UsageError(f"A review is signed: {option}.")
    if len(text) > _LONGEST or not text.isprintable():
        raise click.UsageError(f"{option}: at most {_LONGEST} letters on one line.")
    return text


def _line(question: str, option: str) -> str:
    click.echo(f"{question}: ", nl=False, err=True)
    try:
        return input().strip()
    except EOFError:
        click.echo(err=True)
        raise click.UsageError(f"A review is signed: {option}.") from None
