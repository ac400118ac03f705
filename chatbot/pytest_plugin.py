"""Collects `transcripts/**/*.yaml` so that each transcript is a test of its own.

The engine is imported only when there is a transcript to replay.
"""

from collections.abc import Iterable
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from chatbot.engine.engine import Engine


@lru_cache(maxsize=1)
def _engine() -> "Engine":
    from chatbot.engine.engine import Engine
    from chatbot.files.content_file import find_content_root, load_compiled

    return Engine(*load_compiled(find_content_root(None)))


class TranscriptDiffersError(Exception):
    """What followed is not what the file says."""


class TranscriptItem(pytest.Item):
    """One transcript, replayed."""

    def runtest(self) -> None:
        """Replay the file and compare it as text."""
        from chatbot.engine.replay import difference, replay
        from chatbot.files.transcript_file import read_transcript, write_transcript

        actual = write_transcript(replay(_engine(), read_transcript(self.path)))
        found = difference(self.path.read_text(encoding="utf-8-sig"), actual, self.name)
        if found:
            raise TranscriptDiffersError(found)

    def repr_failure(
        self, excinfo: pytest.ExceptionInfo[BaseException], style: object = None
    ) -> str:
        """Show the difference, or what is wrong with the file, and nothing else."""
        del style
        problems = getattr(excinfo.value, "problems", None)
        return "\n".join(map(str, problems)) if problems else str(excinfo.value)

    def reportinfo(self) -> tuple[Path, None, str]:
        """Name the test by its file."""
        return self.path, None, self.name


class TranscriptFile(pytest.File):
    """A file under `transcripts/`."""

    def collect(self) -> Iterable[TranscriptItem]:
        """Yield its one test."""
        yield TranscriptItem.from_parent(self, name=self.path.stem)


def pytest_collect_file(
    file_path: Path, parent: pytest.Collector
) -> TranscriptFile | None:
    """Take transcripts below a folder called transcripts, not what else lies there."""
    placed = file_path.suffix == ".yaml" and "transcripts" in file_path.parent.parts
    if placed and _is_transcript(file_path):
        return TranscriptFile.from_parent(parent, path=file_path)
    return None


def _is_transcript(path: Path) -> bool:
    with path.open("rb") as file:
        return any(line.startswith((b"transcript:", b"turns:")) for line in file)
