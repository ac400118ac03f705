"""A reference in full, and what is said here on its word."""

from collections.abc import Iterator

from chatbot.model.consult import Block
from chatbot.model.content import Content
from chatbot.model.knowledge import Reference


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
