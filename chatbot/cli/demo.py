"""`backline demo NAME`: a transcript played in the app, with typing and pauses."""

from pathlib import Path

import click

from chatbot.cli.opening import BadFiles, content_option, open_engine
from chatbot.files.transcript_file import find_demo, read_transcript
from chatbot.model.problem import ContentError


@click.command("demo")
@click.argument("name")
@click.option("--speed", type=click.FloatRange(min=0.1), default=1.0, show_default=True)
@content_option
def command(name: str, *, speed: float, content: str | None) -> None:
    """Play a transcript by its name or path."""
    path: Path | None = find_demo(name)
    if path is None:
        raise click.UsageError(f'No transcript is called "{name}".')
    try:
        transcript = read_transcript(path)
    except ContentError as error:
        raise BadFiles(error) from None
    engine = open_engine(content)
    from chatbot.ui.demo import DemoApp

    DemoApp(engine, transcript, speed).run()
