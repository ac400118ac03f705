"""What is reviewed: every entry that carries medicine, and the hash of its text.

Also what speaks against an approval, and which reviews still hold.
"""

import json
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from hashlib import blake2b

from chatbot.model.content import Content
from chatbot.model.dialog import Advice, RedFlag
from chatbot.model.knowledge import Review, Statement
from chatbot.model.pharmacology import Drug, Interaction, SafetyRule

Entry = Statement | Advice | RedFlag | Drug | Interaction | SafetyRule

KINDS = {
    "statements": "statement", "advice": "advice", "red_flags": "red flag",
    "drugs": "drug", "interactions": "interaction", "rules": "safety rule",
}  # fmt: skip
"""Tables whose entries are reviewed, and what one entry is called."""
PLURALS = {k: "lines of advice" if k == "advice" else f"{k}s" for k in KINDS.values()}

_HASH_BYTES = 8


@dataclass(frozen=True, slots=True)
class Subject:
    """One entry with the table it stands in."""

    table: str
    entry: Entry

    @property
    def kind(self) -> str:
        """What it is called, such as `red flag`."""
        return KINDS[self.table]

    @property
    def name(self) -> str:
        """Kind and id, which no other subject has."""
        return f"{self.kind} {self.entry.id}"

    @property
    def review(self) -> Review:
        """Who has read it."""
        return self.entry.review

    @property
    def edited(self) -> bool:
        """Whether its text is no longer the one that was read."""
        return self.review.hash not in {None, text_hash(self.entry)}


def subjects(content: Content) -> Iterator[Subject]:
    """Yield every entry that is reviewed, table by table in file order."""
    for table, rows in tables(content).items():
        for entry in rows.values():
            yield Subject(table, entry)


def tables(content: Content) -> dict[str, dict[str, Entry]]:
    """Return the tables whose entries are reviewed."""
    return {name: content.table(name) for name in KINDS}


def text_hash(entry: Entry) -> str:
    """Hash everything an entry says but its review; the same text, the same hash.

    What is left at its default is left out, so that a key that entries may have one day
    ends no review today.
    """
    said = {k: v for k, v in entry.as_written().items() if k != "review"}
    text = json.dumps(said, sort_keys=True, ensure_ascii=False)
    return blake2b(text.encode(), digest_size=_HASH_BYTES).hexdigest()


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
