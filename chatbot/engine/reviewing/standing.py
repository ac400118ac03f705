"""Which reviews still hold: an edited, unsigned or unsound approval does not."""

from collections import Counter
from collections.abc import Iterator
from datetime import date

from chatbot.engine.reviewing.objection import objections
from chatbot.engine.reviewing.subject import Subject, subjects
from chatbot.model.content import Content

_PARTS = ("by", "role", "on", "due", "hash")


def faults(content: Content, subject: Subject) -> Iterator[str]:
    """Say why a review that is written down does not hold."""
    review = subject.review
    if review.status == "submitted":
        return
    needed = _PARTS if review.status == "approved" else (*_PARTS[:3], "hash")
    missing = [p for p in needed if not getattr(review, p)]
    if missing:
        yield f'"{review.status}" lacks {", ".join(missing)}'
    if subject.edited:
        yield f"the text was edited after {review.by} read it on {review.on}"
    if review.status == "approved":
        yield from objections(content, subject.entry)


def settle_reviews(content: Content) -> Content:
    """Return the content with every review that does not hold back at submitted.

    Name, day and hash stay, so that it can be said whose review an edit ended.
    """
    back = {
        (s.table, s.entry.id): s.entry.but(review=s.review.but(status="submitted"))
        for s in subjects(content)
        if any(faults(content, s))
    }
    if not back:
        return content
    changed: dict[str, dict[str, object]] = {}
    for (table, name), entry in back.items():
        changed.setdefault(table, {})[name] = entry
    whole = {table: content.table(table) | rows for table, rows in changed.items()}
    inside = {t: whole.pop(t) for t in changed if hasattr(content.dialog, t)}
    return content.but(dialog=content.dialog.but(**inside), **whole)


def tally(content: Content) -> dict[str, Counter[str]]:
    """Count the entries of each kind by review status."""
    counts: dict[str, Counter[str]] = {}
    for subject in subjects(content):
        counts.setdefault(subject.kind, Counter())[subject.review.status] += 1
    return counts


def due_by(content: Content, day: date) -> tuple[Subject, ...]:
    """List approved entries whose next review is due on a day or before, oldest first."""
    due = [
        (s.review.due, s)
        for s in subjects(content)
        if s.review.status == "approved" and s.review.due and s.review.due <= day
    ]
    return tuple(s for _, s in sorted(due, key=lambda pair: (pair[0], pair[1].name)))
