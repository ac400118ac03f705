"""Finding the content and loading it: from its compiled cache, else from its files."""

import os
from datetime import date
from pathlib import Path

from chatbot.engine.tables import Tables, derive_tables
from chatbot.files.cache import Cache
from chatbot.files.text_file import read_folder
from chatbot.model.content import Content
from chatbot.model.problem import ContentError, Problem


def find_content_root(explicit: str | None) -> Path:
    """Return the folder to read: explicit, environment, package, checkout."""
    named = explicit or os.environ.get("BACKLINE_CONTENT")
    if named:
        return Path(named)
    package = Path(__file__).parent.parent
    packed = package / "_content" / "dialogs"
    return packed if packed.is_dir() else package.parent / "dialogs"


def is_packed(root: Path) -> bool:
    """Whether a folder belongs to an installation, so that nothing is kept in it."""
    return Path(__file__).parent.parent / "_content" in root.parents


def load_content(root: Path, cache: Path | None = None) -> Content:
    """Load all content below a folder, or raise ContentError with every problem.

    Content that was compiled from the very same bytes is read from the cache (in the
    user's cache folder if none is named), without the reader of YAML.
    """
    files = _files(root)
    return _content(root, files, Cache(files, cache))


def load_compiled(root: Path, cache: Path | None = None) -> tuple[Content, Tables]:
    """Load all content as `load_content` does, and what an engine works out from it."""
    files = _files(root)
    kept = Cache(files, cache)
    content, tables = _content(root, files, kept), kept.tables()
    if tables is None:
        tables = derive_tables(content)
        kept.keep_tables(tables)
    return content, tables


def check_content(root: Path, today: date) -> Content:
    """Read all files anew, reviews past due included, or raise ContentError."""
    return _compiled(root, _files(root), today)


def _content(root: Path, files: dict[str, bytes], cache: Cache) -> Content:
    kept = cache.content()
    if kept is not None:
        return kept
    content = _compiled(root, files, None)
    cache.keep_content(content)
    return content


def _compiled(root: Path, files: dict[str, bytes], today: date | None) -> Content:
    from chatbot.files.compiler import compile_content

    content, problems = compile_content(files, today)
    if content is None:
        raise ContentError(_shown(problems, root))
    return content


def _files(root: Path) -> dict[str, bytes]:
    try:
        return read_folder(root)
    except ContentError as error:
        if error.problems[0].path == str(root):
            raise
        raise ContentError(_shown(error.problems, root)) from None


def _shown(problems: tuple[Problem, ...], root: Path) -> tuple[Problem, ...]:
    """Name files as they are reached from here, so that terminals make them links."""
    here = Path.cwd()
    base = root.relative_to(here) if root.is_relative_to(here) else root
    return tuple(p.but(path=(base / p.path).as_posix()) for p in problems)
