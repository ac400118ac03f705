"""One entry as a reviewer reads it: text, grounds, sources, and what is against it."""

from collections.abc import Iterator
from pathlib import Path

from chatbot.engine.reviewing.standing import objections
from chatbot.engine.reviewing.subject import Subject
from chatbot.engine.wording.plan import source
from chatbot.model.content import Content

_HIDDEN = {"id", "advice", "review", "from", "facts"}


def row(subject: Subject) -> str:
    """Return one line of the list: status, kind, id, and who has read it."""
    review = subject.review
    status = f"{review.status:12}  {subject.kind:11}  {subject.entry.id}"
    if subject.edited:
        return f"{status}  (edited since {review.by} read it on {review.on})"
    return f"{status}  ({review.by}, {review.on})" if review.by else status


def entry_page(
    content: Content, subject: Subject, place: tuple[Path, int | None] | None
) -> str:
    """Return everything about one entry as text."""
    lines = [subject.name]
    if place:
        lines.append(f"{place[0]}:{place[1]}" if place[1] else str(place[0]))
    lines += [*_standing(subject), ""]
    said = subject.entry.as_written()
    lines += [f"{key}: {_flat(v)}" for key, v in said.items() if key not in _HIDDEN]
    lines += _grounds(content, subject)
    against = objections(content, subject.entry)
    if against:
        lines += ["", f"Cannot be approved: {'; '.join(against)}."]
    return "\n".join(lines)


def _standing(subject: Subject) -> Iterator[str]:
    review = subject.review
    yield f"review: {review.status}"
    if review.by:
        word = "last read" if subject.edited else "signed"
        yield f"{word}: {review.by} ({review.role}) on {review.on}"
    if subject.edited:
        yield "its text was edited since"
    if review.due and review.status == "approved":
        yield f"due again: {review.due}"
    if review.note:
        yield f"note: {review.note}"


def _grounds(content: Content, subject: Subject) -> Iterator[str]:
    entry = subject.entry
    for name in getattr(entry, "because", ()):
        if name in content.statements:
            yield f"statement {name}: {content.statements[name].says}"
    for name in getattr(entry, "facts", ()):
        if name in content.facts:
            fact = content.facts[name]
            yield f"fact {name} ({fact.verified}): {fact.says}"
    for name in getattr(entry, "references", ()):
        if name in content.references:
            yield f"source [{name}] {source(content.references[name])}"


def _flat(value: object) -> str:
    if isinstance(value, list):
        return "; ".join(_flat(item) for item in value)
    if isinstance(value, dict):
        return ", ".join(f"{key}: {_flat(item)}" for key, item in value.items())
    return f"{value:g}" if isinstance(value, float) else str(value)
