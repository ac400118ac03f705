"""Saved consults: in the user's data folder, readable by the user alone."""

import os
from pathlib import Path

from chatbot.files.text_file import unreadable, write_whole
from chatbot.files.transcript_file import write_transcript
from chatbot.model.problem import ContentError, Problem
from chatbot.model.transcript import Transcript

_FOLDER_MODE = 0o700
_FILE_MODE = 0o600
_PLAIN = frozenset(" -_.")


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
    """Write a consult under a free name and return where it is."""
    place = folder or consults_folder()
    place.mkdir(parents=True, exist_ok=True, mode=_FOLDER_MODE)
    place.chmod(_FOLDER_MODE)
    path = _reserved(place, _plain(name))
    save_as(path, text)
    return path


def save_as(path: Path, text: str) -> None:
    """Write a consult to a path that was asked for, in place of what is there."""
    write_whole(path, text.encode("utf-8", "replace"), _FILE_MODE)


def keep(transcript: Transcript | None, path: str | None) -> Path | None:
    """Write a consult to the path given, else to the user's data folder.

    Nothing is written for a consult in which nothing was said.
    """
    if transcript is None:
        return None
    text = write_transcript(transcript)
    if path is None:
        return save(f"{transcript.today.isoformat()}-consult", text)
    save_as(Path(path), text)
    return Path(path)


def saved(folder: Path | None = None) -> list[Path]:
    """List saved consults, oldest name first."""
    place = folder or consults_folder()
    return sorted(place.glob("*.yaml")) if place.is_dir() else []


def load(name: str, folder: Path | None = None) -> str:
    """Return the text of a saved consult, or raise ContentError."""
    place = folder or consults_folder()
    path = place / f"{_plain(name.removesuffix('.yaml'))}.yaml"
    try:
        return path.read_bytes().decode("utf-8")
    except (OSError, UnicodeDecodeError):
        raise ContentError((unreadable(str(path)),)) from None


def _plain(name: str) -> str:
    """Keep a name inside its folder: no separators, no hidden files."""
    kept = "".join(c if c.isalnum() or c in _PLAIN else "-" for c in name)
    return kept.strip(" .") or "consult"


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
