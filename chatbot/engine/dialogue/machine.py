"""The dialog as one flat, shared transitions machine behind one function.

A list of moves is tried in order; an unknown guard stops it, and `otherwise` is taken
only when every guard above it is false. Interrupts hold from every step.
"""

from collections.abc import Callable
from dataclasses import dataclass, field

from transitions import EventData, Machine

from chatbot.model.dialog import Dialog, Move

Truth = Callable[[str], bool | None]
"""The three-valued truth of a condition."""

_ADVANCE = "advance"
_INTERRUPT = "interrupt"
_VISIT = "visit"


class _Walker:
    """The one model: it only holds the step that is asked about."""

    state: str


@dataclass(frozen=True, slots=True)
class _Guard:
    """True when its condition holds and all conditions above it are false."""

    when: str | None
    earlier: tuple[str, ...] = field(default=())
    unless: tuple[str, ...] = field(default=())
    """Of interrupts, the graver ones: they may be unknown, but not true."""

    def __call__(self, event: EventData) -> bool:
        truth: Truth = event.kwargs["truth"]
        if any(truth(condition) is not False for condition in self.earlier):
            return False
        if any(truth(condition) for condition in self.unless):
            return False
        return self.when is None or truth(self.when) is True


class DialogueMachine:
    """Answers one question: which step comes after this one."""

    def __init__(self, dialog: Dialog) -> None:
        self._walker = _Walker()
        self._machine = Machine(
            model=self._walker,
            states=list(dialog.steps),
            initial=dialog.start,
            auto_transitions=False,
            send_event=True,
        )
        self._interrupts = tuple(m.when for m in dialog.from_every_step)
        for name, step in dialog.steps.items():
            self._add(_ADVANCE, name, step.then)
            self._interrupt(name, dialog.from_every_step)
            if dialog.later_visit is not None:
                self._add(_VISIT, name, (Move(otherwise=dialog.later_visit),))

    def step_after(self, step: str, truth: Truth) -> str:
        """Take the first open move of a step; the step itself if none is open."""
        return self._fire(_ADVANCE, step, truth)

    def interrupted(self, step: str, truth: Truth) -> str:
        """Where an emergency or the scope gate leads from this step, or the step.

        The machine takes its time, so it is asked only if any of them holds at all.
        """
        if not any(when is None or truth(when) for when in self._interrupts):
            return step
        return self._fire(_INTERRUPT, step, truth)

    def visited(self, step: str) -> str:
        """Where a later visit goes on from this step, or the step."""
        return self._fire(_VISIT, step, lambda _: None)

    def edges(self) -> tuple[tuple[str, str, str], ...]:
        """List (source, target, label) of all moves, in file order."""
        return tuple(
            (str(t.source), str(t.dest), _label(name, t.conditions[0].func))
            for name in (_ADVANCE, _INTERRUPT, _VISIT)
            for t in self._machine.get_transitions(name)
        )

    def _fire(self, trigger: str, step: str, truth: Truth) -> str:
        event = self._machine.events.get(trigger)
        if event is None or step not in event.transitions:
            return step
        self._machine.set_state(step, self._walker)
        event.trigger(self._walker, truth=truth)
        return self._walker.state

    def _interrupt(self, source: str, moves: tuple[Move, ...]) -> None:
        """Each holds by itself, unless one above it does: an emergency comes first."""
        graver: tuple[str, ...] = ()
        for move in moves:
            guard = _Guard(move.when, unless=graver)
            if move.go != source:
                self._machine.add_transition(
                    _INTERRUPT, source, move.go, conditions=[guard]
                )
            graver = (*graver, move.when) if move.when else graver

    def _add(self, trigger: str, source: str, moves: tuple[Move, ...]) -> None:
        earlier: tuple[str, ...] = ()
        for move in moves:
            target = move.go or move.otherwise
            guard = _Guard(move.when, earlier)
            self._machine.add_transition(trigger, source, target, conditions=[guard])
            earlier = (*earlier, move.when) if move.when else earlier


def _label(trigger: str, guard: object) -> str:
    if trigger == _VISIT:
        return "a later visit"
    return (guard.when or "otherwise") if isinstance(guard, _Guard) else ""
