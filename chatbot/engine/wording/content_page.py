"""Pages about the content: how it stands and is made, and what rests on a reference."""

from collections import Counter
from collections.abc import Iterator
from datetime import date

from chatbot.engine.reviewing.standing import PLURALS, due_by, subjects, tally
from chatbot.engine.wording.notice import disclaimer
from chatbot.model.consult import Block
from chatbot.model.content import Content
from chatbot.model.knowledge import Reference

MADE = (
    "Every statement is written in our own words from named references, and every number "
    "in it stands in a fact or a drug row.",
    "Every line of advice rests on statements, and every order passes the safety check "
    "for the patient described before it is shown.",
    "What could not be seen in a source is marked unconfirmed; where sources disagree, "
    "both are shown.",
)
REVIEWED = (
    "Everything starts as submitted. A clinician takes an entry under review and approves "
    "or returns it, with name, role and day; an approval says when it is due again.",
    "An approval holds for the very text that was read: an edit returns the entry to "
    "submitted. What lacks a source or is unconfirmed cannot be approved.",
)

_STATUSES = ("submitted", "under review", "approved")


def content_page(content: Content, today: date) -> tuple[Block, ...]:
    """Return the page as blocks: counts, last update, how made and reviewed, disclaimer."""
    return (
        Block(kind="heading", text=f"Content: {content.dialog.title}"),
        *_counts(content),
        *_days(content, today),
        Block(kind="heading", text="How it is made"),
        *(Block(kind="item", text=text) for text in MADE),
        Block(kind="heading", text="How it is reviewed"),
        *(Block(kind="item", text=text) for text in REVIEWED),
        Block(kind="note", text=disclaimer(content)),
    )


def _counts(content: Content) -> Iterator[Block]:
    for kind, counts in tally(content).items():
        shown = ", ".join(f"{counts[status]} {status}" for status in _STATUSES)
        yield Block(kind="item", text=f"{PLURALS[kind].capitalize()}: {shown}.")
    unsure = sum(s.unconfirmed for s in content.statements.values())
    drugs = sum(bool(d.unconfirmed) for d in content.drugs.values())
    rules = Counter(i.verified for i in content.interactions.values())["memory"]
    text = (
        f"Unconfirmed: {unsure} statements, {rules} interactions, and parts of {drugs} "
        "drugs."
    )
    yield Block(kind="item", text=text)
    yield Block(kind="item", text=f"References: {len(content.references)}.")


def _days(content: Content, today: date) -> Iterator[Block]:
    updated = content.dialog.updated
    yield Block(kind="text", text=f"Last update: {updated or 'not dated'}.")
    read = [s.review for s in subjects(content) if s.review.status == "approved"]
    days = sorted(str(r.on) for r in read if r.on)
    yield Block(kind="item", text=f"Last approval: {days[-1] if days else 'none yet'}.")
    due = len(due_by(content, today))
    if due:
        yield Block(kind="item", text=f"Due to be read again: {due}.")


def referred(content: Content, reference_id: str) -> Iterator[Block]:
    """Lay out a reference with its details and the statements that rest on it."""
    reference = content.references.get(reference_id)
    if reference is None:
        text = f"{reference_id} is not in the references."
        yield Block(kind="text", text=text)
        return
    yield Block(kind="heading", text=reference.title)
    details = {
        "Authors": reference.authors,
        "In": _printed(reference),
        "DOI": reference.doi,
        "PMID": reference.pmid,
        "Details seen": "all" if reference.verified == "full" else "in part",
    }
    for name, value in details.items():
        if value:
            yield Block(kind="item", text=f"{name}: {value}")
    yield Block(kind="heading", text="What rests on it here")
    for said in content.statements.values():
        if reference_id in said.references:
            mark = "; unconfirmed" if said.unconfirmed else ""
            text = f"- {said.says} ({said.certainty}; {said.review.status}{mark})"
            yield Block(kind="item", text=text)


def _printed(reference: Reference) -> str:
    parts = {
        "": reference.journal,
        " ": reference.year,
        ", vol ": reference.volume,
        ", no ": reference.issue,
        ", pp ": reference.pages,
    }
    return "".join(f"{word}{part}" for word, part in parts.items() if part).strip()
