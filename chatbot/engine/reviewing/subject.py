"""What is reviewed: every entry that carries medicine, and the hash of its text."""

import json
from collections.abc import Iterator
from dataclasses import dataclass
from hashlib import blake2b

from chatbot.model.content import Content
from chatbot.model.dialog import Advice, RedFlag
from chatbot.model.knowledge import Review, Statement
from chatbot.model.pharmacology import Drug, Interaction, SafetyRule

Entry = Statement | Advice | RedFlag | Drug | Interaction | SafetyRule

KINDS = {
    "statements": "statement",
    "advice": "advice",
    "red_flags": "red flag",
    "drugs": "drug",
    "interactions": "interaction",
    "rules": "safety rule",
}
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
