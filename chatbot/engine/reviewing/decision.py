"""One act of review: what an entry's review says after it, or why it is refused."""

from datetime import date
from typing import Literal

from chatbot.engine.reviewing.standing import Subject, objections, text_hash
from chatbot.model.content import Content
from chatbot.model.knowledge import Review, ReviewStatus
from chatbot.model.record import Record

Action = Literal["take", "approve", "return"]

_MOVES: dict[tuple[ReviewStatus, Action], ReviewStatus] = {
    ("submitted", "take"): "under review",
    ("approved", "take"): "under review",
    ("under review", "approve"): "approved",
    ("under review", "return"): "submitted",
    ("approved", "return"): "submitted",
}
"""Which act leads from which status to which."""


class RefusedError(Exception):
    """The act is not open to this entry; the message says why and what is."""


class Act(Record):
    """What somebody does with an entry, and when."""

    action: Action
    by: str
    role: str
    on: date
    due: date | None = None
    """When an approved entry is to be read again."""
    note: str | None = None
    """Why an entry is returned."""


def decide(content: Content, subject: Subject, act: Act) -> Review:
    """Return an entry's review after an act, or raise RefusedError."""
    against = objections(content, subject.entry)
    status = status_after(subject.review.status, act.action, sound=not against)
    if subject.edited and act.action == "return":
        status = "submitted"
    if status is None:
        raise RefusedError(f"{subject.name}: {_why_not(subject, act, against)}")
    if status == "submitted":
        return Review(status=status, by=act.by, role=act.role, on=act.on, note=act.note)
    if status == "approved" and (act.due is None or act.due <= act.on):
        raise RefusedError("The next review is due on a day after this one.")
    return Review(
        status=status,
        by=act.by,
        role=act.role,
        on=act.on,
        due=act.due if status == "approved" else None,
        hash=text_hash(subject.entry),
    )


def status_after(
    status: ReviewStatus, action: Action, *, sound: bool
) -> ReviewStatus | None:
    """Return the status after an action, or None where it is not open.

    Only a sound entry (sourced, and not from memory) can be approved.
    """
    if action == "approve" and not sound:
        return None
    return _MOVES.get((status, action))


def _why_not(subject: Subject, act: Act, against: tuple[str, ...]) -> str:
    status = subject.review.status
    actions = tuple(action for source, action in _MOVES if source == status)
    if act.action in actions:
        return f"it cannot be approved: {'; '.join(against)}."
    edited = " (its text was edited since it was read)" if subject.edited else ""
    actions = (*actions, "return") if subject.edited else actions
    return f"it is {status}{edited}. Open to it: {' or '.join(actions)}."
