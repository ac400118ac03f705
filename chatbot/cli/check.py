"""`backline check`: every content file, all problems at once."""

from datetime import datetime

import click

from chatbot.cli.opening import BAD_FILE, content_option, day_of, today_option
from chatbot.files.content_file import check_content, find_content_root
from chatbot.model.content import Content
from chatbot.model.problem import ContentError


@click.command("check")
@content_option
@today_option
@click.pass_context
def command(ctx: click.Context, *, content: str | None, today: datetime | None) -> None:
    """Check the content: form, shape and sense, on a day."""
    try:
        loaded = check_content(find_content_root(content), day_of(today))
    except ContentError as error:
        for problem in error.problems:
            click.echo(str(problem))
        click.echo(_count(error))
        ctx.exit(BAD_FILE)
    click.echo(f"{_contents(loaded)}: no problems found.")


def _contents(content: Content) -> str:
    return (
        f"{len(content.statements)} statements, {len(content.dialog.advice)} lines of "
        f"advice, {len(content.drugs)} drugs, {len(content.references)} references"
    )


def _count(error: ContentError) -> str:
    files = len({p.path for p in error.problems})
    problems = len(error.problems)
    return (
        f"{problems} problem{'s' * (problems != 1)} in {files} "
        f"file{'s' * (files != 1)}. Nothing was loaded."
    )
