"""Answers as blocks: the direct answer first, sources behind every sentence."""

from collections.abc import Iterator

from chatbot.model.answer import Answer, AnswerPart
from chatbot.model.consult import Block
from chatbot.model.content import Content
from chatbot.model.event import Compared
from chatbot.model.transcript import Reader

SCREENFUL = 4
_OPENERS = {"conflict": "On the other hand: ", "case": "", "qualifies": ""}


def answered(answer: Answer, reader: Reader) -> Iterator[Block]:
    """Word an answer; `more` shows what does not fit a screenful."""
    parts = answer.parts if answer.full else answer.parts[:SCREENFUL]
    for place, part in enumerate(parts):
        kind = _kind(part) if place else "text"
        yield Block(kind=kind, text=_text(part, reader), cites=part.cites)
    left = len(answer.parts) - len(parts)
    if left:
        yield Block(kind="note", text=f"{left} more: type more.")


def declined(content: Content, answer: Answer, reader: Reader) -> Iterator[Block]:
    """Say that there is no curated answer, and what is covered nearby."""
    yield Block(kind="text", text="I have no curated answer to that.")
    for part in answer.parts:
        yield Block(kind="text", text=_text(part, reader), cites=part.cites)
    nearest = [_nearest(content, n) for n in answer.nearest]
    if nearest:
        yield Block(kind="note", text=f"What I do cover: {'; '.join(nearest)}.")


def compared(event: Compared) -> Iterator[Block]:
    """Word what the plan would be if."""
    yield Block(kind="heading", text=f"If {event.assumption.rstrip(' ?.')}:")
    if event.urgency == "emergency":
        yield Block(kind="alert", text="That would be an emergency.")
    if not (event.added or event.removed or event.changed):
        yield Block(kind="item", text="The plan would stay as it is.")
    for word, texts in (
        ("Add", event.added),
        ("Drop", event.removed),
        ("Change", event.changed),
    ):
        for text in texts:
            yield Block(kind="item", text=f"{word}: {text}")
    if event.cites:
        yield Block(kind="note", text="Sources:", cites=event.cites)
    yield Block(
        kind="note", text="The case is unchanged. Type make it so to apply this."
    )


def _kind(part: AnswerPart) -> str:
    return "text" if part.kind in {"says", "computed", "conflict"} else "detail"


def _text(part: AnswerPart, reader: Reader) -> str:
    text = part.plain if reader == "patient" and part.plain else part.text
    mark = " (unconfirmed)" if part.unconfirmed else ""
    return f"{_OPENERS.get(part.kind, '')}{text}{mark}"


def _nearest(content: Content, name: str) -> str:
    statement = content.statements.get(name)
    if statement and statement.answers:
        return statement.answers[0]
    return name.replace("_", " ")
