"""Content from disk, from the compiled cache where it is fresh."""

import os
from pathlib import Path

from chatbot.files.cache import read_cache, write_cache
from chatbot.model.content import Content
from chatbot.model.problem import ContentError, Problem


def find_content_root(explicit: str | None) -> Path:
    """Return the folder to read: explicit, environment, package, checkout."""
    if explicit:
        return Path(explicit)
    named = os.environ.get("BACKLINE_CONTENT")
    if named:
        return Path(named)
    package = Path(__file__).parent.parent
    packed = package / "_content" / "dialogs"
    return packed if packed.is_dir() else package.parent / "dialogs"


def load_content(root: Path, cache: Path | None = None) -> Content:
    """Load all content below a folder; any problem and nothing is loaded.

    The YAML reader is imported only when the cache has to be made.
    """
    texts = _texts(root)
    kept = read_cache(texts, cache)
    if kept is not None:
        return kept
    from chatbot.files.content_source import compile_content

    content, sources = compile_content(texts)
    problems = [p for s in sources for p in s.problems]
    if content is None or problems:
        raise ContentError(_sorted(problems))
    write_cache(texts, content, cache)
    return content


def _texts(root: Path) -> dict[str, str]:
    if not root.is_dir():
        missing = Problem(path=str(root), what="there is no such folder.")
        raise ContentError((missing,))
    texts, problems = {}, []
    for path in sorted(root.rglob("*.yaml")):
        name = path.relative_to(root).as_posix()
        try:
            texts[name] = path.read_text(encoding="utf-8")
        except (OSError, UnicodeDecodeError):
            problems.append(
                Problem(path=name, what="it cannot be read.", mend="Save it as UTF-8.")
            )
    if problems:
        raise ContentError(tuple(problems))
    return texts


def _sorted(problems: list[Problem]) -> tuple[Problem, ...]:
    return tuple(sorted(problems, key=lambda p: (p.path, p.line or 0, p.what)))
