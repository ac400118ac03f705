"""`backline replay`: transcripts as regression tests."""

from contextlib import suppress
from enum import Enum
from pathlib import Path

import click

from chatbot.cli.exit_code import BAD_FILE, DIFFERS
from chatbot.cli.opening import BadFiles, content_option, open_engine
from chatbot.cli.terminal import in_ci
from chatbot.engine.engine import Engine
from chatbot.engine.replay import difference, gravity, replay
from chatbot.files.content_file import is_packed
from chatbot.files.text_file import write_whole
from chatbot.files.transcript_file import (
    find_transcripts,
    read_transcript,
    write_transcript,
)
from chatbot.model.problem import ContentError, Problem
from chatbot.model.transcript import Transcript


class _Outcome(Enum):
    """How one transcript went."""

    PASSED = "passed"
    FAILED = "failed"
    UNREADABLE = "unreadable"


@click.command("replay")
@click.argument("paths", nargs=-1, type=click.Path())
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
    try:
        found = list(dict.fromkeys(find_transcripts(paths)))
    except ContentError as error:
        raise BadFiles(error) from None
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


def _one(engine: Engine, path: Path, *, accept: bool) -> _Outcome:
    try:
        expected = read_transcript(path)
    except ContentError as error:
        return _unreadable(error)
    if expected.dialog != engine.content.dialog.id:
        return _unreadable(_of_another(path, expected))
    actual = replay(engine, expected)
    before, after = path.read_text(encoding="utf-8"), write_transcript(actual)
    if before == after:
        return _Outcome.PASSED
    kind = gravity(expected, actual) or "form"
    if accept:
        return _accepted(path, after, kind)
    click.echo(f"{path}: differs ({kind})")
    click.echo(difference(before, after, str(path)))
    return _Outcome.FAILED


def _unreadable(error: ContentError) -> _Outcome:
    BadFiles(error).show()
    return _Outcome.UNREADABLE


def _of_another(path: Path, transcript: Transcript) -> ContentError:
    what = f'it is of the dialog "{transcript.dialog}", which is not the one read here.'
    return ContentError((Problem(path=str(path), what=what, mend="Name its content."),))


def _accepted(path: Path, after: str, kind: str) -> _Outcome:
    write_whole(path.resolve(), after.encode("utf-8"), path.stat().st_mode & 0o777)
    read = "Read it line by line before it is committed."
    click.echo(f"{path}: accepted ({kind}). {read}")
    return _Outcome.PASSED


def _summed_up(outcomes: list[_Outcome]) -> int:
    """Print the counts and return the exit code: the gravest there is."""
    passed = outcomes.count(_Outcome.PASSED)
    unreadable = outcomes.count(_Outcome.UNREADABLE)
    failed = len(outcomes) - passed
    click.echo(f"{passed} passed, {failed} failed")
    if unreadable:
        return BAD_FILE
    return DIFFERS if failed else 0
