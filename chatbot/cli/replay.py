"""`backline replay`: transcripts as regression tests."""

from pathlib import Path

import click

from chatbot.cli.exit_code import DIFFERS
from chatbot.cli.opening import BadFiles, content_option, open_engine
from chatbot.engine.engine import Engine
from chatbot.engine.replay import difference, gravity, replay
from chatbot.files.transcript_file import (
    find_transcripts,
    read_transcript,
    write_transcript,
)
from chatbot.model.problem import ContentError
from chatbot.model.transcript import Transcript


@click.command("replay")
@click.argument("paths", nargs=-1, type=click.Path())
@click.option("--accept", is_flag=True, help="Write what follows now into the files.")
@content_option
@click.pass_context
def command(
    ctx: click.Context, paths: tuple[str, ...], *, accept: bool, content: str | None
) -> None:
    """Type each transcript again and compare; all of transcripts/ without PATHS."""
    engine = open_engine(content)
    files = _files(paths)
    failed = sum(not _one(engine, path, accept=accept) for path in files)
    click.echo(f"{len(files) - failed} passed, {failed} failed")
    ctx.exit(DIFFERS if failed else 0)


def _files(paths: tuple[str, ...]) -> list[Path]:
    try:
        found = find_transcripts(paths)
    except ContentError as error:
        raise BadFiles(error) from None
    if not found:
        raise click.UsageError("No transcripts there. Name a file or a folder.")
    return found


def _one(engine: Engine, path: Path, *, accept: bool) -> bool:
    try:
        expected = read_transcript(path)
    except ContentError as error:
        raise BadFiles(error) from None
    actual = replay(engine, expected)
    before, after = path.read_text(encoding="utf-8"), write_transcript(actual)
    if before == after:
        return True
    return (
        _accepted(path, expected, after) if accept else _shown(path, expected, actual)
    )


def _accepted(path: Path, expected: Transcript, after: str) -> bool:
    if not expected.about.strip():
        raise click.UsageError(f"{path}: about is empty. Say what it shows first.")
    path.write_text(after, encoding="utf-8")
    click.echo(f"{path}: accepted. Read it line by line before it is committed.")
    return True


def _shown(path: Path, expected: Transcript, actual: Transcript) -> bool:
    kind = gravity(expected, actual) or "form"
    click.echo(f"{path}: differs ({kind})")
    before = path.read_text(encoding="utf-8")
    click.echo(difference(before, write_transcript(actual), str(path)))
    return False
