"""The review of one entry: which act leads from which status to which."""

from typing import Literal

from chatbot.model.knowledge import ReviewStatus

Action = Literal["take", "approve", "return"]

_MOVES: dict[tuple[ReviewStatus, Action], ReviewStatus] = {
    ("submitted", "take"): "under review",
    ("approved", "take"): "under review",
    ("under review", "approve"): "approved",
    ("under review", "return"): "submitted",
    ("approved", "return"): "submitted",
}


def status_after(
    status: ReviewStatus, action: Action, *, sound: bool
) -> ReviewStatus | None:
    """Return the status after an action, or None where it is not open.

    Only a sound entry (sourced, and not from memory) can be approved.
    """
    if action == "approve" and not sound:
        return None
    return _MOVES.get((status, action))


def open_actions(status: ReviewStatus) -> tuple[Action, ...]:
    """List what can be done with an entry of a status."""
    return tuple(action for source, action in _MOVES if source == status)
