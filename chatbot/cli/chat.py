"""`backline chat`: the app, the line mode, or the JSON protocol."""

import click

from chatbot.cli.opening import Opening, opening_options
from chatbot.model.transcript import Reader


@click.command("chat")
@click.option("--plain", "front", flag_value="plain", help="Lines, for screen readers.")
@click.option("--json", "front", flag_value="json", help="One JSON object a line.")
@click.option(
    "--reader",
    type=click.Choice(["clinician", "trainee", "patient"]),
    default="clinician",
)
@click.option("--save", "save_to", type=click.Path(dir_okay=False), help="Save here.")
@opening_options
def command(
    *,
    opening: Opening,
    front: str | None = None,
    reader: Reader = "clinician",
    save_to: str | None = None,
) -> None:
    """Start a consult."""
    engine = opening.engine()
    day = opening.today
    if front == "json":
        from chatbot.cli.chat_json import serve

        serve(engine, day, reader, save_to)
    elif front == "plain":
        from chatbot.cli.chat_plain import converse

        converse(engine, day, reader, save_to)
    else:
        from chatbot.files.store import keep
        from chatbot.ui.app import BacklineApp

        app = BacklineApp(engine, day, reader)
        try:
            app.run()
        finally:
            saved = keep(app.session.transcript(), save_to)
            if saved:
                click.echo(f"Saved: {saved}")
