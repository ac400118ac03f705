"""Answers as blocks: the direct answer first, sources behind every sentence."""

from collections.abc import Iterator

from chatbot.model.answer import Answer, AnswerPart
from chatbot.model.consult import Block
from chatbot.model.event import Compared
from chatbot.model.transcript import Reader

_WIDTH = 78
_LINES = 15
"""Lines of an answer on one screen; what is still open needs the rest."""
_FOR_THE_CLINICIAN = "The plan says more on this: go through it with your clinician."
MOST_ROWS = 12
"""Differences of a what-if on one screen."""
_OPENERS = {"conflict": "On the other hand: ", "case": "", "qualifies": ""}


def answered(answer: Answer, reader: Reader) -> Iterator[Block]:
    """Word an answer from where it was left; `more` shows what does not fit."""
    count = fitting(answer, reader)
    parts = answer.parts[answer.skip : answer.skip + count]
    sent_on = False
    for place, part in enumerate(parts):
        text = _text(part, reader)
        again, sent_on = sent_on, sent_on or text == _FOR_THE_CLINICIAN
        if again and text == _FOR_THE_CLINICIAN:
            continue
        yield Block(kind=_kind(part) if place else "text", text=text, cites=part.cites)
    left = len(answer.parts) - answer.skip - count
    if left:
        yield Block(kind="note", text=f"{left} more: type more.")


def fitting(answer: Answer, reader: Reader) -> int:
    """How many of the parts not shown yet fit a screen: one, and what speaks against."""
    lines = 0
    rest = answer.parts[answer.skip :]
    if answer.whole:
        return len(rest)
    for place, part in enumerate(rest):
        marks = sum(len(name) + 3 for name in part.cites)
        lines += 1 + (len(_text(part, reader)) + marks) // _WIDTH
        lines += _kind(part) == "text"
        if lines > _LINES and place and part.kind != "conflict":
            return place
    return len(rest)


def declined(answer: Answer, reader: Reader) -> Iterator[Block]:
    """Say that there is no curated answer, and what can be asked nearby."""
    yield Block(kind="text", text="I have no curated answer to that.")
    for part in answer.parts:
        yield Block(kind="text", text=_text(part, reader), cites=part.cites)
    if answer.nearest:
        asked = "; ".join(f"“{question}”" for question in answer.nearest)
        yield Block(kind="note", text=f"You can ask: {asked}.")


def compared(event: Compared) -> Iterator[Block]:
    """Word what the plan would be if, from where it was left."""
    again = " (continued)" if event.skip else ""
    yield Block(kind="heading", text=f"If {event.assumption.rstrip(' ?.')}{again}:")
    rows = rows_of(event)
    if event.urgency == "emergency":
        still = "" if rows else "still "
        yield Block(kind="alert", text=f"That would {still}be an emergency.")
    if not rows:
        read_as = f" Read from it: {'; '.join(event.read_as)}." if event.read_as else ""
        yield Block(kind="item", text=f"The plan would stay as it is.{read_as}")
        if event.hangs:
            hangs = ", ".join(event.hangs)
            yield Block(kind="item", text=f"It would hang on: {hangs}.")
    end = len(rows) if event.whole else event.skip + MOST_ROWS
    for row in rows[event.skip : end]:
        yield Block(kind="item", text=row)
    if rows[end:]:
        yield Block(kind="note", text=f"{len(rows[end:])} more differ: type more.")
    yield from _closing(event)


def rows_of(event: Compared) -> tuple[str, ...]:
    """All differences: what is no longer ordered, then what is added."""
    held = [text for text in event.changed if text not in event.withdrawn]
    return (
        *(f"Change: {text}" for text in event.withdrawn),
        *(f"Add: {text}" for text in event.added),
        *(f"Change: {text}" for text in held),
        *_dropped(event),
    )


def _dropped(event: Compared) -> Iterator[str]:
    """What would fall away; in an emergency all else waits, and is not told one by one."""
    if event.urgency == "emergency" and event.removed:
        yield f"The other lines of the plan would wait ({len(event.removed)})."
    else:
        for text in event.removed:
            said = text.partition(". ")[0].partition("; ")[0]
            yield f"Drop: {said.rstrip('.')}."


def _closing(event: Compared) -> Iterator[Block]:
    if event.cites and not event.skip:
        yield Block(kind="note", text="Sources:", cites=event.cites)
    if event.applies:
        yield Block(
            kind="note", text="The case is unchanged. Type make it so to apply this."
        )


def _kind(part: AnswerPart) -> str:
    return "text" if part.kind in {"says", "computed", "conflict"} else "detail"


def _text(part: AnswerPart, reader: Reader) -> str:
    text = part.text
    if reader == "patient":
        quotes_plan = part.kind == "case" and part.statements and part.plain is None
        text = _FOR_THE_CLINICIAN if quotes_plan else part.plain or part.text
    mark = " (unconfirmed)" if part.unconfirmed else ""
    return f"{_OPENERS.get(part.kind, '')}{text}{mark}"
