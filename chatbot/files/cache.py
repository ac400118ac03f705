"""The compiled cache: content and its tables, each a checksum and then JSON.

It is keyed by what was read and by what read it.
Anything wrong with it (read-only disk, a cut file, no home) only costs a slower start.
"""

import json
import os
from collections.abc import Callable, Iterator, Mapping
from functools import cache
from hashlib import blake2b
from pathlib import Path
from typing import TypeVar

from pydantic_core import from_json

from chatbot import __version__
from chatbot.engine.tables import Tables
from chatbot.files.text_file import write_whole
from chatbot.model.content import Content
from chatbot.model.record import share_names

_T = TypeVar("_T")
_SUM = 16
_KEPT = 4
"""Contents kept at once, so that a checkout and an installation do not compete."""

_SOURCES = ("model", "files", "engine")
"""The folders in which a changed module, at any depth, makes a cache stale."""


class Cache:
    """What was compiled from these very files, in a folder (the user's if none)."""

    def __init__(self, files: Mapping[str, bytes], folder: Path | None) -> None:
        digest = blake2b(digest_size=_SUM)
        for name, data in sorted(files.items()):
            digest.update(f"{name}\0{len(data)}\0".encode())
            digest.update(data)
        self._files = digest.digest()
        self._folder = folder

    def content(self) -> Content | None:
        """Return the content, if it is there."""
        return self._read("content", _as_content)

    def tables(self) -> Tables | None:
        """Return the content's tables, if they are there."""
        found: Tables | None = self._read("tables", from_json)
        return found

    def keep_content(self, content: Content) -> None:
        """Keep a content for the next start, all of it or nothing."""
        body = content.model_dump_json(exclude_defaults=True)
        self._write("content", body.encode())

    def keep_tables(self, tables: Tables) -> None:
        """Keep tables for the next start, all of them or nothing."""
        body = json.dumps(tables, ensure_ascii=False, separators=(",", ":"))
        self._write("tables", body.encode())

    def _read(self, kind: str, parse: Callable[[bytes], _T]) -> _T | None:
        try:
            with self._path(kind).open("rb") as file:
                known, body = file.read(_SUM), file.read()
            if blake2b(body, digest_size=_SUM).digest() != known:
                return None
            return parse(body)
        except (OSError, ValueError, RuntimeError):
            return None

    def _write(self, kind: str, body: bytes) -> None:
        try:
            path = self._path(kind)
            path.parent.mkdir(parents=True, exist_ok=True)
            write_whole(path, blake2b(body, digest_size=_SUM).digest() + body)
            _forget_old(path.parent, kind)
        except (OSError, RuntimeError):
            return

    def _path(self, kind: str) -> Path:
        key = blake2b(_stamp() + self._files, digest_size=_SUM).hexdigest()
        return (self._folder or _user_folder()) / f"{kind}-{key}.cache"


def _as_content(body: bytes) -> Content:
    content = Content.model_validate_json(body)
    share_names(content.rows())
    return content


def _user_folder() -> Path:
    from platformdirs import user_cache_path

    try:
        folder = user_cache_path("backline")
    except RuntimeError as error:
        raise OSError from error
    if not folder.is_absolute():
        raise OSError
    return folder


def _forget_old(folder: Path, kind: str) -> None:
    kept = sorted(folder.glob(f"{kind}-*"), key=lambda p: -p.stat().st_mtime)
    for path in kept[_KEPT:]:
        path.unlink(missing_ok=True)


@cache
def _stamp() -> bytes:
    """Size and time of the modules, by which Python too knows that one has changed."""
    package = Path(__file__).parent.parent
    digest = blake2b(__version__.encode(), digest_size=_SUM)
    for folder in _SOURCES:
        for line in sorted(_states(package / folder)):
            digest.update(line.encode())
    return digest.digest()


def _states(folder: Path) -> Iterator[str]:
    with os.scandir(folder) as entries:
        for entry in entries:
            if entry.is_dir():
                yield from _states(Path(entry.path))
            elif entry.name.endswith(".py"):
                state = entry.stat()
                yield f"{entry.path} {state.st_size} {state.st_mtime_ns}\n"
