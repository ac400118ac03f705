"""Saved consults: in the user's data folder, readable by the user alone."""

import os
from pathlib import Path

from platformdirs import user_data_path

from chatbot.files.transcript_file import write_transcript
from chatbot.model.transcript import Transcript

_FOLDER_MODE = 0o700
_FILE_MODE = 0o600


def save(name: str, text: str, folder: Path | None = None) -> Path:
    """Write a consult under a free name and return where it is."""
    place = folder or user_data_path("backline") / "consults"
    place.mkdir(parents=True, exist_ok=True, mode=_FOLDER_MODE)
    count = 1
    while True:
        path = place / (f"{name}.yaml" if count == 1 else f"{name}-{count}.yaml")
        try:
            _create(path, text)
        except FileExistsError:
            count += 1
        else:
            return path


def keep(transcript: Transcript | None, path: str | None) -> Path | None:
    """Write a consult to the path given, else to the user's data folder.

    Nothing is written for a consult in which nothing was said.
    """
    if transcript is None:
        return None
    text = write_transcript(transcript)
    if path is None:
        return save(f"{transcript.today.isoformat()}-consult", text)
    place = Path(path)
    place.write_text(text, encoding="utf-8")
    return place


def saved(folder: Path | None = None) -> list[Path]:
    """List saved consults, oldest name first."""
    place = folder or user_data_path("backline") / "consults"
    return sorted(place.glob("*.yaml")) if place.is_dir() else []


def _create(path: Path, text: str) -> None:
    descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, _FILE_MODE)
    with os.fdopen(descriptor, "w", encoding="utf-8") as file:
        file.write(text)
