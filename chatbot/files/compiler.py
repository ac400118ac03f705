"""Content from bytes in three passes: form, then shape, then sense."""

from datetime import date

from chatbot.engine.check import check
from chatbot.engine.reviewing.standing import settle_reviews
from chatbot.files.content_parts import ContentParts
from chatbot.files.layout import Layout, sort_files
from chatbot.files.text_file import decode
from chatbot.files.yaml_source import UNSEEN, read_yaml
from chatbot.model.content import Content
from chatbot.model.problem import Problem


def compile_content(
    files: dict[str, bytes], today: date | None = None
) -> tuple[Content | None, tuple[Problem, ...]]:
    """Read every file and list all problems of all of them, by path and line.

    The content is None if there is any problem. With a day, reviews past due are
    problems as well. A review that does not hold, after an edit for one, is back at
    submitted in the content.
    """
    layout = sort_files(files)
    parts = ContentParts(layout)
    parts.problems += layout.problems
    for table in layout.lost:
        parts.lose(table)
    for name in sorted({*layout.tables, layout.dialog_file}):
        _take(files, name, layout, parts)
    content = parts.content()
    problems = list(parts.problems)
    if content is not None:
        problems += check(content, parts, today)
    ordered = tuple(
        sorted(set(problems), key=lambda p: (p.path, p.line or 0, p.where, p.what))
    )
    if content is None or ordered:
        return None, ordered
    return settle_reviews(content), ordered


def _take(
    files: dict[str, bytes], name: str, layout: Layout, parts: ContentParts
) -> None:
    table = layout.tables[name][0] if name in layout.tables else "dialog"
    data = files.get(name)
    text = decode(data, name) if data is not None else None
    if isinstance(text, str):
        parts.take(read_yaml(text, name, UNSEEN))
        return
    if text is not None:
        parts.problems.append(text)
    parts.lose(table)
