"""What speaks against an approval, and which reviews still hold."""

from collections import Counter
from collections.abc import Iterator
from datetime import date

from chatbot.engine.reviewing.subject import Entry, Subject, subjects
from chatbot.model.content import Content
from chatbot.model.dialog import Advice, RedFlag
from chatbot.model.knowledge import Statement
from chatbot.model.pharmacology import Drug, Interaction, SafetyRule

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


def objections(content: Content, entry: Entry) -> tuple[str, ...]:
    """Return every reason why an entry cannot be approved as it stands."""
    return tuple(dict.fromkeys((*_sources(content, entry), *_memory(content, entry))))


def _sources(content: Content, entry: Entry) -> Iterator[str]:
    if isinstance(entry, Advice | RedFlag | SafetyRule):
        for name in entry.because:
            statement = content.statements.get(name)
            if statement is None:
                yield f'its statement "{name}" is not there'
            elif not _cited(content, statement):
                yield f'its statement "{name}" has no source'
    elif not _cited(content, entry):
        yield "it has no source"


def _cited(content: Content, entry: Statement | Drug | Interaction) -> bool:
    return any(name in content.references for name in entry.references)


def _memory(content: Content, entry: Entry) -> Iterator[str]:
    if isinstance(entry, Advice | RedFlag | SafetyRule):
        for name in entry.because:
            statement = content.statements.get(name)
            if statement and any(_remembered(content, statement)):
                yield f'its statement "{name}" is unconfirmed'
    elif isinstance(entry, Statement):
        yield from _remembered(content, entry)
    elif isinstance(entry, Drug) and entry.unconfirmed:
        fields = ", ".join(f.replace("_", " ") for f in entry.unconfirmed)
        yield f"unconfirmed: {fields}"
    elif isinstance(entry, Interaction) and entry.verified == "memory":
        yield "it is from memory"


def _remembered(content: Content, statement: Statement) -> Iterator[str]:
    if statement.unconfirmed:
        yield "it is unconfirmed"
    for name in statement.facts:
        fact = content.facts.get(name)
        if fact is None or not fact.references:
            yield f'its fact "{name}" has no source'
        elif fact.verified == "memory":
            yield f'its fact "{name}" is from memory'
