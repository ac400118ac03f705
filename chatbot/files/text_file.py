"""Bytes on disk: reading a folder or a file, decoding, and writing all or nothing."""

import os
from pathlib import Path

from chatbot.model.problem import ContentError, Problem


def read_folder(root: Path) -> dict[str, bytes]:
    """Return every file below a folder by its name there, hidden ones left out."""
    if not root.is_dir():
        missing = Problem(
            path=str(root), what="there is no such folder.", mend="Check the name."
        )
        raise ContentError((missing,))
    files: dict[str, bytes] = {}
    problems: list[Problem] = []
    for path in sorted(root.rglob("*")):
        name = path.relative_to(root)
        if path.is_dir() or any(part.startswith(".") for part in name.parts):
            continue
        try:
            files[name.as_posix()] = path.read_bytes()
        except OSError as error:
            problems.append(unreadable(name.as_posix(), error))
    if problems:
        raise ContentError(tuple(problems))
    return files


def unreadable(name: str, error: OSError) -> Problem:
    """Return the problem of a file that cannot be opened."""
    what, mend = "it cannot be read.", "Check its name and permissions."
    if isinstance(error, IsADirectoryError):
        what, mend = "it is a folder.", "Name a file in it."
    elif isinstance(error, FileNotFoundError):
        what, mend = "there is no such file.", "Check the name."
    return Problem(path=name, what=what, mend=mend)


def decode(data: bytes, name: str) -> str | Problem:
    """Return the text of a file, or the place where it is not UTF-8."""
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        return Problem(
            path=name,
            line=data[: error.start].count(b"\n") + 1,
            what="it is not UTF-8 text from here on.",
            mend="Save it as UTF-8.",
        )


def text_of(path: Path) -> str:
    """Return the text of a file, or raise ContentError."""
    try:
        text = decode(path.read_bytes(), str(path))
    except OSError as error:
        raise ContentError((unreadable(str(path), error),)) from None
    if isinstance(text, Problem):
        raise ContentError((text,))
    return text


def write_whole(path: Path, data: bytes, mode: int = 0o644) -> None:
    """Write a file so that nobody ever sees half of it; raises OSError."""
    part = path.with_name(f".{path.name}.{os.getpid()}.part")
    try:
        descriptor = os.open(part, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, mode)
        with os.fdopen(descriptor, "wb") as file:
            file.write(data)
        part.replace(path)
    finally:
        part.unlink(missing_ok=True)
