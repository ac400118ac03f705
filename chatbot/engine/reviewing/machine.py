"""The review of one entry as a small transitions machine behind two functions.

It has a machine of its own: the dialogue's is built from a dialog's steps and guarded by
three-valued conditions, and this one is fixed and guarded by what speaks against an entry.
"""

from functools import lru_cache
from typing import Literal, get_args

from transitions import EventData, Machine

from chatbot.model.knowledge import ReviewStatus

Action = Literal["take", "approve", "return"]

_MOVES: tuple[tuple[Action, ReviewStatus, ReviewStatus], ...] = (
    ("take", "submitted", "under review"),
    ("take", "approved", "under review"),
    ("approve", "under review", "approved"),
    ("return", "under review", "submitted"),
    ("return", "approved", "submitted"),
)


class _Entry:
    """The one model: it only holds the status that is asked about."""

    state: ReviewStatus


def _sound(event: EventData) -> bool:
    return bool(event.kwargs["sound"])


@lru_cache(maxsize=1)
def _built() -> tuple[Machine, _Entry]:
    entry = _Entry()
    machine = Machine(
        model=entry,
        states=list(get_args(ReviewStatus)),
        initial="submitted",
        auto_transitions=False,
        send_event=True,
    )
    for action, source, target in _MOVES:
        guard = _sound if action == "approve" else None
        machine.add_transition(action, source, target, conditions=guard)
    return machine, entry


def status_after(
    status: ReviewStatus, action: Action, *, sound: bool
) -> ReviewStatus | None:
    """Return the status after an action, or None where it is not open.

    Only a sound entry (sourced, and not from memory) can be approved.
    """
    machine, entry = _built()
    event = machine.events[action]
    if status not in event.transitions:
        return None
    machine.set_state(status, entry)
    return entry.state if event.trigger(entry, sound=sound) else None


def open_actions(status: ReviewStatus) -> tuple[Action, ...]:
    """List what can be done with an entry of a status."""
    return tuple(a for a, source, _ in _MOVES if source == status)
