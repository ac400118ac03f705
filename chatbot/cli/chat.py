"""`backline chat`: the app, the line mode, or the JSON protocol."""

from typing import TYPE_CHECKING

import click

from chatbot.cli.keeping import refuse_unwritable
from chatbot.cli.kinds import OneOf, Place
from chatbot.cli.opening import Opening, opening_options

if TYPE_CHECKING:
    from chatbot.model.transcript import Reader


@click.command("chat", epilog="Example: backline chat --plain --save consult.yaml")
@click.option("--plain", is_flag=True, help="Line by line, for screen readers.")
@click.option("--json", is_flag=True, help="One JSON object a line.")
@click.option(
    "--reader",
    type=OneOf(["clinician", "trainee", "patient"]),
    default="clinician",
    show_default=True,
    help="Whom it is written for: a trainee is told why, a patient gets no orders.",
)
@click.option(
    "--save",
    "save_to",
    metavar="FILE",
    type=Place(dir_okay=False),
    help="Keep the consult in this file instead of your data folder.",
)
@click.option(
    "--resume",
    metavar="FILE",
    type=Place(dir_okay=False),
    help="Go on with a consult that was saved; not with --json.",
)
@opening_options
def command(
    *,
    opening: Opening,
    reader: "Reader" = "clinician",
    save_to: str | None = None,
    resume: str | None = None,
    **fronts: bool,
) -> None:
    """Start a consult: in the app, line by line, or as JSON.

    However it ends, what was said is kept (with --json only where --save says so).
    """
    chosen = [name for name, wanted in fronts.items() if wanted]
    if len(chosen) > 1:
        raise click.UsageError("Use either --plain or --json.")
    refuse_unwritable(save_to if save_to != resume else None)
    if "json" in chosen and resume:
        raise click.UsageError("--resume works in the app, and with --plain.")
    if "json" in chosen:
        from chatbot.cli.chat_json import serve

        serve(opening.engine(), opening.today, reader, save_to)
    elif "plain" in chosen:
        from chatbot.cli.chat_plain import converse

        converse(opening.engine(), opening.today, reader, save_to, resume)
    else:
        from chatbot.cli.running import launched, run
        from chatbot.cli.terminal import need_a_terminal
        from chatbot.ui.app import BacklineApp

        need_a_terminal("Use backline chat --plain, or --json for programs.")
        run(BacklineApp(launched(opening, reader, save_to, resume)))
