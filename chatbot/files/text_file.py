"""Bytes on disk: reading a folder or a file, decoding, and writing all or nothing."""

import errno
import os
from pathlib import Path

from chatbot.model.problem import ContentError, Problem

_NAMED_BY = "Name the folder that holds it, by --content or BACKLINE_CONTENT."


def read_folder(root: Path) -> dict[str, bytes]:
    """Return every file below a folder by its name there, hidden ones left out.

    Raises ContentError with everything that cannot be read. A folder with no YAML near its top is no content, and is not looked through.
    """
    what = "it is a file." if root.is_file() else "there is no such folder."
    if root.is_dir():
        if any((*root.glob("*.yaml"), *root.glob("*/*.yaml"))):
            return _read_below(root)
        what = "no content is in this folder."
    raise ContentError((Problem(path=str(root), what=what, mend=_NAMED_BY),))


def _read_below(root: Path) -> dict[str, bytes]:
    """Read all files below a folder, or raise ContentError with all that cannot be."""
    files: dict[str, bytes] = {}
    faults: list[OSError] = []
    for folder, below, names in os.walk(root, onerror=faults.append):
        below[:] = [name for name in below if not name.startswith(".")]
        files_meant = (*names, *(name for name in below if name.endswith(".yaml")))
        for path in (Path(folder, n) for n in files_meant if not n.startswith(".")):
            if path.exists() and not (path.is_file() or path.is_dir()):  # a pipe waits
                faults.append(OSError(errno.EINVAL, "no file", str(path)))
                continue
            try:
                files[path.relative_to(root).as_posix()] = path.read_bytes()
            except OSError as error:
                faults.append(error)
    if faults:
        places = {Path(e.filename).relative_to(root).as_posix(): e for e in faults}
        raise ContentError(tuple(unreadable(n, places[n]) for n in sorted(places)))
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
    except OSError as error:
        raise OSError(error.errno, error.strerror, str(path)) from None
    finally:
        part.unlink(missing_ok=True)
