"""`backline review`: who has read which entry, written into the content files."""

from collections import Counter
from datetime import date, timedelta
from pathlib import Path

import click

from chatbot.cli import opening, signing
from chatbot.cli.kinds import OneOf, day, whole
from chatbot.engine.nearest import did_you_mean
from chatbot.engine.reviewing.decision import Act, RefusedError, decide
from chatbot.engine.reviewing.standing import Subject, due_by, subjects
from chatbot.files.content_file import find_content_root, is_packed
from chatbot.files.review_file import find_entries, write_reviews
from chatbot.model.content import Content
from chatbot.model.knowledge import Review

_STATUSES = ("submitted", "under review", "approved", "edited")


@click.group("review", epilog="Example: backline review list --status submitted")
def command() -> None:
    """List what is to be read, and record who has read it.

    An entry is submitted, then under review, then approved. What lacks a source or is
    unconfirmed cannot be approved, and an edit returns an entry to submitted.
    """


@command.command("list", epilog="Example: backline review list --kind drug")
@click.option("--status", type=OneOf(_STATUSES), help="Only these.")
@signing.kind_option
@opening.content_option
def list_entries(*, status: str | None, kind: str | None, content: str | None) -> None:
    """List all entries with their review status."""
    found = [
        s
        for s in subjects(opening.load(find_content_root(content)))
        if kind in {None, s.kind}
        and status in {None, s.review.status, "edited" if s.edited else None}
    ]
    for subject in found:
        click.echo(signing.row(subject))
    counts = Counter(s.review.status for s in found)
    shown = ", ".join(f"{n} {s}" for s, n in sorted(counts.items()))
    entries = "1 entry" if len(found) == 1 else f"{len(found)} entries"
    click.echo(f"{entries}: {shown}" if shown else entries)


@command.command("show", epilog="Example: backline review show nsaid-first-line")
@click.argument("name", metavar="ID")
@signing.kind_option
@opening.content_option
def show(name: str, *, kind: str | None, content: str | None) -> None:
    """Show one entry whole, with what speaks against approving it."""
    root = find_content_root(content)
    loaded = opening.load(root)
    (subject,) = _chosen(loaded, (name,), kind)
    click.echo(_page(root, loaded, subject))


@command.command(
    "take",
    epilog='Example: backline review take nsaid-first-line --by "Ann Lee" --role GP',
)
@signing.act_options
def take(*, task: signing.Task) -> None:
    """Put entries under review, by name and role."""
    _Desk(task).record(task.act("take"))


@command.command(
    "approve",
    epilog="Example: backline review approve nsaid-first-line --due 2027-11-22",
)
@click.option("--due", type=day, help="When to read it again.")
@signing.act_options
def approve(*, task: signing.Task, due: date | None) -> None:
    """Approve entries that are under review, until a day."""
    desk = _Desk(task)
    desk.refuse_unsound()
    if None in {task.by, task.role, due}:
        desk.show()
    act = task.act("approve")
    desk.record(act.but(due=signing.asked_day(due)))


@command.command(
    "return",
    epilog='Example: backline review return nsaid-first-line --note "Which trial?"',
)
@click.option("--note", help="Why, for whoever mends it.")
@signing.act_options
def give_back(*, task: signing.Task, note: str | None) -> None:
    """Return entries to submitted."""
    _Desk(task).record(task.act("return", note=note))


@command.command("due", epilog="Example: backline review due --within 30")
@click.option("--within", type=whole(0), default=0, help="Days ahead as well.")
@opening.content_option
@opening.today_option
def due(*, within: int, content: str | None, today: date) -> None:
    """List approved entries that are due to be read again."""
    last = today + timedelta(days=within)
    found = due_by(opening.load(find_content_root(content)), last)
    for subject in found:
        click.echo(f"{subject.review.due}  {subject.name}  ({subject.review.by})")
    click.echo(f"{len(found)} due by {last}.")


class _Desk:
    """Entries on which an act is about to be recorded."""

    def __init__(self, task: signing.Task) -> None:
        self._root = _editable(find_content_root(task.content))
        self._content = opening.load(self._root)
        self._subjects = _chosen(self._content, task.names, task.kind)

    def show(self) -> None:
        """Print what is about to be approved, so that it is read first."""
        for subject in self._subjects:
            click.echo(_page(self._root, self._content, subject))
            click.echo()

    def refuse_unsound(self) -> None:
        """End before anything is asked where approval is not open anyway."""
        day, next_day = date.min, date.min + timedelta(days=1)
        self._decided(Act(action="approve", by="", role="", on=day, due=next_day))

    def record(self, act: Act) -> None:
        """Write the reviews that follow, all or none."""
        reviews = self._decided(act)
        with opening.bad_files_shown():
            write_reviews(self._root, reviews)
        for subject in self._subjects:
            review = reviews[subject.table, subject.entry.id]
            until = f", due again on {review.due}" if review.due else ""
            click.echo(
                f"{subject.name}: {review.status}, by {review.by} ({review.role}) "
                f"on {review.on}{until}"
            )

    def _decided(self, act: Act) -> dict[tuple[str, str], Review]:
        reviews, refused = {}, []
        for subject in self._subjects:
            try:
                review = decide(self._content, subject, act)
            except RefusedError as error:
                refused.append(str(error))
            else:
                reviews[subject.table, subject.entry.id] = review
        if refused:
            raise opening.RefusedAct("\n".join((*refused, "Nothing was written.")))
        return reviews


def _page(root: Path, content: Content, subject: Subject) -> str:
    name = (subject.table, subject.entry.id)
    return signing.entry_page(content, subject, find_entries(root, {name}).get(name))


def _editable(root: Path) -> Path:
    if is_packed(root):
        raise opening.RefusedAct(
            "This is the content that came with the installation; a review written "
            "there would be lost with it. Name your own copy: --content dialogs"
        )
    return root


def _chosen(
    content: Content, names: tuple[str, ...], kind: str | None
) -> list[Subject]:
    """Find each entry that was named, or end with the nearest that exists."""
    known: dict[str, list[Subject]] = {}
    for subject in subjects(content):
        if kind in {None, subject.kind}:
            known.setdefault(subject.entry.id, []).append(subject)
    chosen = []
    for name in dict.fromkeys(names):
        found = known.get(name, [])
        if not found:
            hint = did_you_mean(name, known, "See backline review list.")
            raise click.UsageError(f'No {kind or "entry"} is called "{name}". {hint}')
        if len(found) > 1:
            kinds = " or ".join(f'--kind "{s.kind}"' for s in found)
            raise click.UsageError(f'"{name}" is more than one: add {kinds}.')
        chosen += found
    return chosen
