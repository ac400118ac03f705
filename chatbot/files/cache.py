"""The compiled cache: a checksum, then content as JSON.

It is keyed by what was read and by what read it.
Anything wrong with it (read-only disk, a cut file, no home) only costs a slower start.
"""

import gc
from functools import lru_cache
from hashlib import blake2b
from pathlib import Path

from pydantic import ValidationError

from chatbot import __version__
from chatbot.files.text_file import write_whole
from chatbot.model.content import Content

_SUM = 16
_KEPT = 4
"""Contents kept at once, so that a checkout and an installation do not compete."""

_SOURCES = (
    "model/*.py", "files/*.py", "engine/check*.py", "engine/planning/*.py",
    "engine/reviewing/*.py",
)  # fmt: skip


def read_cache(files: dict[str, bytes], folder: Path | None) -> Content | None:
    """Return the content compiled from these very files before, if it is there."""
    try:
        data = _path(files, folder).read_bytes()
        body = data[_SUM:]
        if blake2b(body, digest_size=_SUM).digest() != data[:_SUM]:
            return None
        return _parsed(body)
    except (OSError, ValidationError, RuntimeError):
        return None


def write_cache(files: dict[str, bytes], content: Content, folder: Path | None) -> None:
    """Keep a content for the next start, all of it or nothing."""
    try:
        path = _path(files, folder)
        path.parent.mkdir(parents=True, exist_ok=True)
        body = content.model_dump_json(exclude_defaults=True).encode()
        write_whole(path, blake2b(body, digest_size=_SUM).digest() + body)
        _forget_old(path.parent)
    except (OSError, RuntimeError):
        return


def _parsed(body: bytes) -> Content:
    """Build all records with the collector at rest: none of them is garbage yet."""
    was_on = gc.isenabled()
    gc.disable()
    try:
        return Content.model_validate_json(body)
    finally:
        if was_on:
            gc.enable()


def _path(files: dict[str, bytes], folder: Path | None) -> Path:
    key = blake2b(_reader(), digest_size=_SUM)
    for name, data in sorted(files.items()):
        key.update(f"{name}\0{len(data)}\0".encode())
        key.update(data)
    return (folder or _user_folder()) / f"content-{key.hexdigest()}.cache"


def _user_folder() -> Path:
    from platformdirs import user_cache_path

    try:
        folder = user_cache_path("backline")
    except RuntimeError as error:
        raise OSError from error
    if not folder.is_absolute():
        raise OSError
    return folder


def _forget_old(folder: Path) -> None:
    kept = sorted(folder.glob("content-*"), key=lambda p: -p.stat().st_mtime)
    for path in kept[_KEPT:]:
        path.unlink(missing_ok=True)


@lru_cache(maxsize=1)
def _reader() -> bytes:
    """What reads and checks content: a change in it makes every cache stale."""
    package = Path(__file__).parent.parent
    digest = blake2b(__version__.encode(), digest_size=_SUM)
    for pattern in _SOURCES:
        for path in sorted(package.glob(pattern)):
            digest.update(path.read_bytes())
    return digest.digest()
