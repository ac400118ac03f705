"""`backline check`: every content file, all problems at once."""

import click

from chatbot.cli.opening import BAD_FILE, content_option
from chatbot.files.content_file import find_content_root, load_content
from chatbot.model.problem import ContentError


@click.command("check")
@content_option
@click.pass_context
def command(ctx: click.Context, *, content: str | None) -> None:
    """Check the content: form, shape and sense."""
    try:
        loaded = load_content(find_content_root(content))
    except ContentError as error:
        for problem in error.problems:
            click.echo(str(problem))
        click.echo(_count(error))
        ctx.exit(BAD_FILE)
    click.echo(
        f"{len(loaded.statements)} statements, {len(loaded.dialog.advice)} lines of "
        f"advice, {len(loaded.drugs)} drugs, {len(loaded.references)} references: "
        "no problems found."
    )


def _count(error: ContentError) -> str:
    files = len({p.path for p in error.problems})
    problems = len(error.problems)
    return (
        f"{problems} problem{'s' * (problems != 1)} in {files} "
        f"file{'s' * (files != 1)}. Nothing was loaded."
    )
