"""`backline check`: every content file, all problems at once."""

from datetime import date
from statistics import median

import click

from chatbot.cli.kinds import BAD_FILE
from chatbot.cli.opening import content_option, today_option
from chatbot.engine.checking.reading import plain_grades
from chatbot.files.content_file import check_content, find_content_root
from chatbot.model.content import Content
from chatbot.model.problem import ContentError


@click.command("check", epilog="Example: backline check --content dialogs")
@content_option
@today_option
@click.pass_context
def command(ctx: click.Context, *, content: str | None, today: date) -> None:
    """Check the content: form, shape and sense, on a day."""
    root = find_content_root(content)
    try:
        loaded = check_content(root, today)
    except ContentError as error:
        for problem in error.problems:
            click.echo(str(problem))
        click.echo(_count(error))
        ctx.exit(BAD_FILE)
    dialog = loaded.dialog
    click.echo(
        f"{len(loaded.statements)} statements, {len(dialog.advice)} lines of advice, "
        f"{len(loaded.drugs)} drugs, {len(loaded.interactions)} interactions, "
        f"{len(dialog.red_flags)} red flags."
    )
    click.echo(f"{_sources(loaded)}\n{_reading(loaded)}")
    click.echo(f"{root}: form, shape and sense: no problems found.")


def _sources(content: Content) -> str:
    """Count what the statements rest on; of a good content no claim is uncovered."""
    statements = content.statements.values()
    conflicts = {frozenset((s.id, other)) for s in statements for other in s.conflicts}
    claims = content.claims.values()
    return (
        f"{len(content.facts)} facts, {len(content.references)} references used, "
        f"{sum(s.unconfirmed for s in statements)} statements unconfirmed, "
        f"{len(conflicts)} conflicts, {sum(not c.stated_by for c in claims)} of "
        f"{len(claims)} claims uncovered."
    )


def _reading(content: Content) -> str:
    grades = sorted(plain_grades(content).values())
    if not grades:
        return "No plain text."
    tenth = grades[len(grades) * 9 // 10]
    return (
        f"{len(grades)} plain texts: median grade {median(grades):.1f}, "
        f"{tenth:.1f} for one in ten, {grades[-1]:.1f} at most."
    )


def _count(error: ContentError) -> str:
    files = len({p.path for p in error.problems})
    problems = len(error.problems)
    return (
        f"{problems} problem{'s' * (problems != 1)} in {files} "
        f"file{'s' * (files != 1)}. Nothing was loaded."
    )
