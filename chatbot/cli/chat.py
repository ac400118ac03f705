"""`backline chat`: the app, the line mode, or the JSON protocol."""

from datetime import datetime

import click

from chatbot.cli.opening import content_option, day_of, open_engine, today_option
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
@content_option
@today_option
def command(
    *,
    front: str | None = None,
    reader: Reader = "clinician",
    save_to: str | None = None,
    content: str | None = None,
    today: datetime | None = None,
) -> None:
    """Start a consult."""
    engine = open_engine(content)
    day = day_of(today)
    if front == "json":
        from chatbot.cli.chat_json import serve

        serve(engine, day, reader)
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
