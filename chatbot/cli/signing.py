"""Who signs an act of review: asked for, never taken from anywhere, never made up."""

from collections.abc import Callable, Iterator
from datetime import date
from functools import wraps
from pathlib import Path
from typing import Any, NamedTuple, TypeVar

import click

from chatbot.cli.kinds import OneOf, day
from chatbot.cli.opening import content_option, today_option
from chatbot.engine.reviewing.decision import Act, Action
from chatbot.engine.reviewing.standing import KINDS, Subject, objections
from chatbot.engine.wording.plan import source
from chatbot.model.content import Content

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


_HIDDEN = {"id", "advice", "review", "from", "facts"}


def row(subject: Subject) -> str:
    """Return one line of the list: status, kind, id, and who has read it."""
    review = subject.review
    status = f"{review.status:12}  {subject.kind:11}  {subject.entry.id}"
    if subject.edited:
        return f"{status}  (edited since {review.by} read it on {review.on})"
    return f"{status}  ({review.by}, {review.on})" if review.by else status


def entry_page(
    content: Content, subject: Subject, place: tuple[Path, int | None] | None
) -> str:
    """Return everything about one entry as text."""
    lines = [subject.name]
    if place:
        lines.append(f"{place[0]}:{place[1]}" if place[1] else str(place[0]))
    lines += [*_standing(subject), ""]
    said = subject.entry.as_written()
    lines += [f"{key}: {_flat(v)}" for key, v in said.items() if key not in _HIDDEN]
    lines += _grounds(content, subject)
    against = objections(content, subject.entry)
    if against:
        lines += ["", f"Cannot be approved: {'; '.join(against)}."]
    return "\n".join(lines)


def _standing(subject: Subject) -> Iterator[str]:
    review = subject.review
    yield f"review: {review.status}"
    if review.by:
        word = "last read" if subject.edited else "signed"
        yield f"{word}: {review.by} ({review.role}) on {review.on}"
    if subject.edited:
        yield "its text was edited since"
    if review.due and review.status == "approved":
        yield f"due again: {review.due}"
    if review.note:
        yield f"note: {review.note}"


def _grounds(content: Content, subject: Subject) -> Iterator[str]:
    entry = subject.entry
    for name in getattr(entry, "because", ()):
        if name in content.statements:
            yield f"statement {name}: {content.statements[name].says}"
    for name in getattr(entry, "facts", ()):
        if name in content.facts:
            fact = content.facts[name]
            yield f"fact {name} ({fact.verified}): {fact.says}"
    for name in getattr(entry, "references", ()):
        if name in content.references:
            yield f"source [{name}] {source(content.references[name])}"


def _flat(value: object) -> str:
    if isinstance(value, list):
        return "; ".join(_flat(item) for item in value)
    if isinstance(value, dict):
        return ", ".join(f"{key}: {_flat(item)}" for key, item in value.items())
    return f"{value:g}" if isinstance(value, float) else str(value)
