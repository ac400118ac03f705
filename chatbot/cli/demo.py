"""`backline demo NAME`: a transcript played in the app, with typing and pauses."""

from pathlib import Path

import click

from chatbot.cli.kinds import between, whole
from chatbot.cli.opening import Opening, bad_files_shown, content_option
from chatbot.cli.terminal import need_a_terminal
from chatbot.engine.nearest import did_you_mean
from chatbot.files.transcript_file import demos, find_demo, read_transcript
from chatbot.model.transcript import Transcript


@click.command("demo", epilog="Example: backline demo axial-source-article --speed 2")
@click.argument("name", required=False)
@click.option(
    "--speed",
    type=between(0.1, 100),
    default=1.0,
    show_default=True,
    help="How many times as fast as a person types, 0.1 to 100.",
)
@click.option(
    "--from",
    "first",
    metavar="LINE",
    type=whole(1),
    default=1,
    help="Begin at this line of the clinician's; what comes before is there at once.",
)
@content_option
def command(name: str | None, *, speed: float, first: int, content: str | None) -> None:
    """Play a transcript in the app.

    NAME is a path, or one of those that come with Backline; without it, they are
    listed. F8 pauses and F9 plays the next line.
    """
    if name is None:
        for known, path in demos().items():
            click.echo(f"{known}: {_read(path).about.strip()}")
        return
    transcript = _read(_find(name))
    if first > len(transcript.turns):
        has = f"It has {len(transcript.turns)} lines of the clinician's."
        raise click.UsageError(f"{name} has no line {first}. {has}")
    need_a_terminal("Use backline replay to check a transcript without one.")
    from chatbot.cli.running import launched, run
    from chatbot.ui.demo import DemoApp

    opening = Opening(content, transcript.today, approved_only=False)
    run(DemoApp(launched(opening, transcript.reader), transcript, speed, first))


def _find(name: str) -> Path:
    path = find_demo(name)
    if Path(name).is_dir() and path is None:
        raise click.UsageError(f"{name} is a folder. Name a transcript in it.")
    if path is None:
        hint = did_you_mean(
            name, demos(), "backline demo lists them; name yours by its path."
        )
        raise click.UsageError(f'No transcript is called "{name}". {hint}')
    return path


def _read(path: Path) -> Transcript:
    with bad_files_shown():
        return read_transcript(path)
