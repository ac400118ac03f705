"""`backline search`: statements, references and drugs that speak of some words."""

import click

from chatbot.cli.json_line import write_line
from chatbot.cli.kinds import whole
from chatbot.cli.opening import content_option, open_engine
from chatbot.engine.searching import search

_SHOWN = 100


@click.command("search", epilog="Example: backline search naproxen dose --most 5")
@click.argument("words", nargs=-1, required=True)
@click.option(
    "--most", type=whole(1), default=12, show_default=True, help="How many to list."
)
@click.option("--json", "as_json", is_flag=True, help="One JSON object a line.")
@content_option
def command(
    words: tuple[str, ...], *, most: int, as_json: bool, content: str | None
) -> None:
    """List what speaks of some words, the nearest first.

    WORDS are what to look for; each row has its score and review status.
    """
    asked = " ".join(words)
    if not asked.strip():
        raise click.UsageError("There are no words to look for.")
    found = search(open_engine(content), asked)[:most]
    if not found:
        click.echo("Nothing speaks of that.", err=as_json)
    for one in found:
        if as_json:
            write_line(one.as_written())
        else:
            text = one.text if len(one.text) <= _SHOWN else f"{one.text[:_SHOWN]}..."
            head = f"{one.score:5}  {one.kind:9}  {one.id}  ({one.status})"
            click.echo(f"{head}  {text}")
