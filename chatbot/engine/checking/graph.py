"""The graph of steps: every step is reached, none is a trap, every list has a way on."""

from collections.abc import Iterable, Iterator

from chatbot.engine.checking.place import Fault, Places, Spot
from chatbot.engine.nearest import did_you_mean
from chatbot.model.content import Content
from chatbot.model.dialog import Dialog, Move, Step, Urgency


def graph_problems(content: Content, places: Places) -> Iterator[Fault]:
    """Report unknown, unreachable and trapped steps, and lists without `otherwise`."""
    dialog = content.dialog
    yield from _target(dialog, places, ("dialog", "", "start"), dialog.start)
    if dialog.later_visit is not None:
        spot: Spot = ("dialog", "", "later visit")
        yield from _target(dialog, places, spot, dialog.later_visit)
    urgencies = {flag.urgency for flag in dialog.red_flags.values()}
    ways = {move.when for move in dialog.from_every_step}
    if Urgency.EMERGENCY in urgencies and "any emergency red flag" not in ways:
        mend = "Add `{when: any emergency red flag, go: step}`."
        yield ("dialog", "", "from every step"), "no move is that of emergencies.", mend
    for number, move in enumerate(dialog.from_every_step):
        yield from _shortcut(dialog, places, number, move)
    for step in dialog.steps.values():
        yield from _moves(dialog, places, step)
    if places.whole() and _connected(dialog):
        yield from _paths(dialog)


def _target(dialog: Dialog, places: Places, spot: Spot, name: str) -> Iterator[Fault]:
    if name not in dialog.steps and not places.doubtful("steps", name):
        hint = did_you_mean(name, dialog.steps, "Use a step of this file.")
        yield spot, f'no step is called "{name}".', hint


def _shortcut(
    dialog: Dialog, places: Places, number: int, move: Move
) -> Iterator[Fault]:
    spot: Spot = ("dialog", "", "from every step", number)
    if move.when is None or move.go is None or move.otherwise is not None:
        what = "a move from every step has a when and a go."
        yield spot, what, "Write `{when: condition, go: step}`."
    if move.go is not None:
        yield from _target(dialog, places, (*spot, "go"), move.go)
        step = dialog.steps.get(move.go)
        kept = [m.when for m in step.then if m.go == move.go] if step else []
        if kept and move.when not in kept:
            what = f'"{move.go}" keeps patients by another condition than this.'
            yield spot, what, "Make the two agree."


def _moves(dialog: Dialog, places: Places, step: Step) -> Iterator[Fault]:
    if not step.then:
        mend = "Add moves under then, the last with otherwise."
        yield ("steps", step.id), "the step has no way out.", mend
        return
    closed = any(m.otherwise is not None for m in step.then)
    if not closed:
        mend = "Add `- {otherwise: step}` at the end."
        what = "the moves do not end with otherwise."
        yield ("steps", step.id, "then"), what, mend
    for number, move in enumerate(step.then):
        spot: Spot = ("steps", step.id, "then", number)
        last = number == len(step.then) - 1
        yield from _form(spot, move, last=last)
        for key, name in (("go", move.go), ("otherwise", move.otherwise)):
            if name is not None:
                yield from _target(dialog, places, (*spot, key), name)


def _form(spot: Spot, move: Move, *, last: bool) -> Iterator[Fault]:
    guarded = move.when is not None and move.go is not None
    if move.otherwise is None and not guarded:
        what = "a move needs both a when and a go."
        yield spot, what, "Write `{when: condition, go: step}`."
    elif move.otherwise is not None and (move.when or move.go):
        what = "otherwise stands beside a when or a go."
        yield spot, what, "Write it as a move of its own, the last."
    elif move.otherwise is not None and not last:
        what = "the moves after otherwise are never taken."
        yield spot, what, "Put otherwise last."


def _connected(dialog: Dialog) -> bool:
    """Whether every move leads somewhere, so that paths can be judged."""
    moves = [m for step in dialog.steps.values() for m in step.then]
    targets = [dialog.start, *(m.go or m.otherwise for m in moves)]
    return all(t in dialog.steps for t in targets) and all(
        step.then for step in dialog.steps.values()
    )


def _paths(dialog: Dialog) -> Iterator[Fault]:
    """Report traps, else steps that are never reached: each where it begins."""
    onward = {name: _reached(dialog, [name]) for name in dialog.steps}
    trapped = [
        name for name in onward if not any(dialog.steps[s].plan for s in onward[name])
    ]
    for name in trapped:
        if all(name in onward[s] for s in onward[name]):
            mend = "Let a move lead on, or say `plan: yes`."
            what = "no plan is reached from this step."
            yield ("steps", name), what, mend
    shortcuts = [m.go for m in dialog.from_every_step if m.go]
    shortcuts += [dialog.later_visit] if dialog.later_visit else []
    reached = _reached(dialog, [dialog.start, *shortcuts])
    lost = [name for name in onward if name not in reached and not trapped]
    for name in lost:
        if all(name not in onward[s] or s in onward[name] for s in lost):
            mend = "Let a move lead to it, or delete it."
            yield ("steps", name), "no move leads to this step.", mend


def _reached(dialog: Dialog, starts: Iterable[str]) -> set[str]:
    found: set[str] = set()
    queue = list(starts)
    while queue:
        name = queue.pop()
        if name in found or name not in dialog.steps:
            continue
        found.add(name)
        queue += [m.go or m.otherwise or "" for m in dialog.steps[name].then]
    return found
