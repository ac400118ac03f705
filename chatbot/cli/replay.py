"""`backline replay`: transcripts as regression tests."""

from collections import Counter
from contextlib import suppress
from pathlib import Path

import click

from chatbot.cli.kinds import BAD_FILE, DIFFERS, Place
from chatbot.cli.opening import BadFiles, bad_files_shown, content_option, open_engine
from chatbot.cli.terminal import in_ci
from chatbot.engine.engine import Engine
from chatbot.engine.replay import difference, gravity, refuse_another, replay
from chatbot.files.content_file import is_packed
from chatbot.files.text_file import write_whole
from chatbot.files.transcript_file import (
    find_transcripts,
    read_transcript,
    write_transcript,
)
from chatbot.model.problem import ContentError, Problem
from chatbot.model.transcript import Transcript

_PASSED, _UNREADABLE = "", "unreadable"
"""How one transcript went, where it is not in what it differs."""


@click.command(
    "replay", epilog="Example: backline replay transcripts --content dialogs"
)
@click.argument("paths", nargs=-1, type=Place())
@click.option("--accept", is_flag=True, help="Write what follows now into the files.")
@content_option
@click.pass_context
def command(
    ctx: click.Context, paths: tuple[str, ...], *, accept: bool, content: str | None
) -> None:
    """Type transcripts again and show what differs.

    PATHS are files or folders; without any, all that come with Backline. Exit codes: 0
    all pass, 1 one differs, 2 one cannot be read, 3 used wrongly.
    """
    if accept and in_ci():
        raise click.UsageError("New words are accepted by a person, not in CI.")
    files = _files(paths)
    if accept:
        _refuse_unfit(files)
    engine = open_engine(content)
    outcomes = [_one(engine, path, accept=accept) for path in files]
    ctx.exit(_summed_up(outcomes))


def _files(paths: tuple[str, ...]) -> list[Path]:
    with bad_files_shown():
        found = list(dict.fromkeys(find_transcripts(paths)))
    if not found:
        raise click.UsageError("No transcripts there. Name a file or a folder.")
    return found


def _refuse_unfit(files: list[Path]) -> None:
    """Accept into none of the files where one of them may not be written."""
    if any(is_packed(path) for path in files):
        raise click.UsageError(
            "These came with the installation. Name your own: "
            "backline replay transcripts --accept"
        )
    bare = [str(path) for path in files if _says_nothing(path)]
    if bare:
        raise click.UsageError(
            f"{', '.join(bare)}: about is empty. Say what it shows first."
        )


def _says_nothing(path: Path) -> bool:
    with suppress(ContentError):
        return not read_transcript(path).about.strip()
    return False


def _one(engine: Engine, path: Path, *, accept: bool) -> str:
    """Return in what it differs; nothing if it passes."""
    try:
        expected = read_transcript(path)
        refuse_another(engine, expected, str(path))
        _refuse_empty(expected, str(path))
    except ContentError as error:
        BadFiles(error).show()
        return _UNREADABLE
    actual = replay(engine, expected)
    before, after = path.read_text(encoding="utf-8-sig"), write_transcript(actual)
    if before == after:
        return _PASSED
    kind = gravity(expected, actual) or "form"
    if accept:
        write_whole(path.resolve(), after.encode("utf-8"), path.stat().st_mode & 0o777)
        read = "Read it line by line before it is committed."
        click.echo(f"{path}: accepted ({kind}). {read}")
        return _PASSED
    click.echo(f"{path}: differs ({kind})")
    click.echo(difference(before, after, str(path)))
    return kind


def _refuse_empty(transcript: Transcript, path: str) -> None:
    if not transcript.turns:
        what, mend = "nothing is typed in it.", "Record a turn, or leave the file out."
        raise ContentError((Problem(path=path, where="turns", what=what, mend=mend),))


def _summed_up(outcomes: list[str]) -> int:
    """Print the counts and what to do, and return the exit code: the gravest there is."""
    kinds = Counter(outcomes)
    passed = kinds.pop(_PASSED, 0)
    failed, unreadable = kinds.total(), kinds.pop(_UNREADABLE, 0)
    if kinds:
        counted = ", ".join(f"{n} in {kind}" for kind, n in sorted(kinds.items()))
        click.echo(f"Differ: {counted}. Once each was read and is right: --accept")
    click.echo(f"{passed} passed, {failed} failed")
    return BAD_FILE if unreadable else DIFFERS if failed else 0
