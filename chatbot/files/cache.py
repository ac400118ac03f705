"""The compiled cache: content as JSON, keyed by what was read and by the schema.

Anything wrong with it (read-only disk, a cut file, no home) only costs a slower start.
"""

from functools import lru_cache
from hashlib import blake2b
from pathlib import Path
from tempfile import NamedTemporaryFile

from platformdirs import user_cache_path
from pydantic import ValidationError

from chatbot.model.content import Content


def read_cache(texts: dict[str, str], folder: Path | None) -> Content | None:
    """Return the content compiled from these very texts before, if it is there."""
    try:
        data = _file(texts, folder).read_bytes()
        return Content.model_validate_json(data)
    except (OSError, ValidationError, RuntimeError):
        return None


def write_cache(texts: dict[str, str], content: Content, folder: Path | None) -> None:
    """Keep a content for the next start, all of it or nothing."""
    try:
        path = _file(texts, folder)
        path.parent.mkdir(parents=True, exist_ok=True)
        with NamedTemporaryFile(dir=path.parent, delete=False) as file:
            file.write(content.model_dump_json().encode())
        Path(file.name).replace(path)
        for old in path.parent.glob("content-*.json"):
            if old != path:
                old.unlink(missing_ok=True)
    except (OSError, RuntimeError):
        return


def _file(texts: dict[str, str], folder: Path | None) -> Path:
    digest = blake2b(_schema(), digest_size=16)
    for name, text in sorted(texts.items()):
        digest.update(f"{name}\0{len(text)}\0{text}".encode())
    return (
        folder or user_cache_path("backline")
    ) / f"content-{digest.hexdigest()}.json"


@lru_cache(maxsize=1)
def _schema() -> bytes:
    """The models' own source: a changed model makes every cache stale."""
    folder = Path(__file__).parent.parent / "model"
    parts = [p.read_bytes() for p in sorted(folder.glob("*.py"))]
    return blake2b(b"\0".join(parts), digest_size=16).digest()
