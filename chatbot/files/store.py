"""Saved consults: in the user's data folder, readable by the user alone."""

import errno
import os
from pathlib import Path

from chatbot.files.text_file import unreadable, write_whole
from chatbot.files.transcript_file import read_about, read_transcript, write_transcript
from chatbot.model.problem import ContentError, Problem
from chatbot.model.transcript import Transcript

_FOLDER_MODE = 0o700
_FILE_MODE = 0o600
_ANOTHER = "Name another file."
_REFUSALS = {
    errno.ENOSPC: "the disk is full.",
    errno.EDQUOT: "the disk is full.",
    errno.EROFS: "the disk is read-only.",
    errno.EACCES: "you may not write there.",
    errno.EPERM: "you may not write there.",
    errno.ENOENT: "there is no such folder.",
    errno.ENOTDIR: "a part of the path is no folder.",
    errno.EEXIST: "a part of the path is no folder.",
    errno.EISDIR: "it is a folder.",
    errno.ENAMETOOLONG: "the name is too long.",
}


def consults_folder() -> Path:
    """Return the folder of saved consults, or raise ContentError without a home."""
    from platformdirs import user_data_path

    try:
        folder = user_data_path("backline") / "consults"
    except RuntimeError:
        folder = Path("~/consults")
    if not folder.is_absolute():
        what = "there is no home folder to keep consults in."
        raise ContentError((Problem(path=str(folder), what=what, mend="Name a file."),))
    return folder


def save(name: str, text: str, folder: Path | None = None) -> Path:
    """Write a consult under a free name and return where it is; raises OSError."""
    place = folder or consults_folder()
    place.mkdir(parents=True, exist_ok=True, mode=_FOLDER_MODE)
    place.chmod(_FOLDER_MODE)
    path = _reserved(place, name)
    try:
        save_as(path, text)
    except OSError:
        path.unlink()
        raise
    return path


def save_as(path: Path, text: str) -> None:
    """Write a consult in place of what is there; raises OSError."""
    write_whole(path, text.encode("utf-8", "replace"), _FILE_MODE)


class ConsultFolder:
    """The user's own folder of consults; a file may be named instead.

    A file is written over only while it holds what was read from it or written to it here.
    """

    def __init__(self) -> None:
        self._held: dict[Path, bytes] = {}

    def keep(self, transcript: Transcript | None, path: str | None) -> str | None:
        """Write a consult to the path given, else to the folder; return where it is.

        Nothing is written for a consult in which nothing was said. Raises ContentError
        where the disk refuses, or where the file holds something else.
        """
        if transcript is None:
            return None
        text = write_transcript(transcript)
        try:
            if path is None:
                place = save(f"{transcript.today.isoformat()}-consult", text)
            else:
                place = Path(path).expanduser()
                self._refuse_another(place)
                save_as(place, text)
            self._held[place.resolve()] = place.read_bytes()
        except (OSError, ValueError, RuntimeError) as error:
            raise ContentError((refused(error, path),)) from None
        return str(place)

    def saved(self) -> tuple[str, ...]:
        """Return the paths of kept consults, the one written last first.

        Raises ContentError where they cannot be listed.
        """
        try:
            paths = sorted(saved(), key=lambda p: p.stat().st_mtime_ns, reverse=True)
        except OSError as error:
            shut = unreadable(str(consults_folder()), error)
            raise ContentError((shut,)) from None
        return tuple(str(p) for p in paths)

    def about(self, path: str) -> str:
        """Say in a line what a kept consult is about."""
        return read_about(Path(path))

    def load(self, path: str) -> Transcript:
        """Read a consult, or raise ContentError with everything that is wrong."""
        place = Path(path).expanduser()
        held = place.read_bytes() if place.is_file() else b""
        transcript = read_transcript(place)
        self._held[place.resolve()] = held
        return transcript

    def _refuse_another(self, place: Path) -> None:
        """Leave alone what somebody else wrote, such as a second Backline."""
        if not is_taken(place):
            return
        known = self._held.get(place.resolve())
        if known is None:
            what = "there is such a file already, and it stays as it is."
        elif known != place.read_bytes():
            what = "another program has changed it meanwhile."
        else:
            return
        raise ContentError((Problem(path=str(place), what=what, mend=_ANOTHER),))


def is_taken(path: Path) -> bool:
    """Whether something is kept in this file already."""
    return path.is_file() and path.stat().st_size > 0


def saved(folder: Path | None = None) -> list[Path]:
    """List saved consults, oldest name first."""
    place = folder or consults_folder()
    return sorted(place.glob("*.yaml")) if place.is_dir() else []


def refused(error: Exception, path: str | None) -> Problem:
    """Say in a sentence why a consult could not be written."""
    number = error.errno if isinstance(error, OSError) else None
    place = path or (error.filename if isinstance(error, OSError) else None)
    return Problem(
        path=str(place or "the data folder"),
        what=_REFUSALS.get(number or 0, "it cannot be written."),
        mend=_ANOTHER,
    )


def _reserved(folder: Path, name: str) -> Path:
    """Take the first free name; the empty file keeps others from taking it too."""
    count = 1
    while True:
        path = folder / (f"{name}.yaml" if count == 1 else f"{name}-{count}.yaml")
        try:
            os.close(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, _FILE_MODE))
        except FileExistsError:
            count += 1
        else:
            return path
