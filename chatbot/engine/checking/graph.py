"""The graph of steps: every step is reached, none is a trap, every list has a way on.

No slip in a condition or an urgency may make a sign of danger look harmless.
"""

import re
from collections.abc import Iterable, Iterator
from functools import cache
from itertools import combinations

from chatbot.engine.checking.condition import conditions_of
from chatbot.engine.checking.holding import Assigned, World
from chatbot.engine.checking.place import Fault, Places, Spot
from chatbot.engine.nearest import did_you_mean
from chatbot.engine.planning.condition_text import parse
from chatbot.engine.planning.conditions import Condition, Names
from chatbot.engine.planning.taking import DO_NOW
from chatbot.model.content import Content
from chatbot.model.dialog import Advice, Dialog, Move, RedFlag, Step, Urgency


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


_SOON = (*Urgency,)
"""Gravest first."""
_URGENT = _SOON.index(Urgency.URGENT)
_CALLS = re.compile(r"(?i)\b(?:emergency|ambulance)\b")
_BARS = re.compile(r"Never|Not within|Do not (?:combine|use)|Label: should not")
_SAME_DAY = re.compile(r"(?i)\b(?:emergency|ambulance|same day|at once|today)\b")


def danger_problems(content: Content) -> Iterator[Fault]:
    """Report what would play an emergency down; nothing else is wrong with the content."""
    names = Names.of(content)
    parsed = {text: parse(text, names) for _, text in conditions_of(content)}
    tried = _Tried(content, parsed)
    for flag, condition in tried.flags:
        yield from tried.kept_down(flag, condition)
        yield from _belittled(content, flag)
    for advice in content.dialog.advice.values():
        yield from tried.unraised(advice, parsed[advice.when])
    for row in content.interactions.values():
        if _BARS.match(row.action) and row.severity in {"caution", "monitor"}:
            what = f'"{row.severity}" is less than its action says.'
            yield ("interactions", row.id, "severity"), what, "Write avoid."


class _Tried:
    """The red flags, tried on patients who have little."""

    def __init__(self, content: Content, parsed: dict[str, Condition]) -> None:
        self._world = world = World.of(content, parsed)
        flags = content.dialog.red_flags.values()
        by_urgency = sorted(flags, key=lambda flag: _SOON.index(flag.urgency))
        self.flags = [(flag, parsed[flag.when]) for flag in by_urgency]
        moves = content.dialog.from_every_step
        self._moves = [parsed[move.when] for move in moves if move.when]
        scope = dict.fromkeys(n for c in self._moves for n in world.named(c))
        self._nobody = world.nobody(parsed.values()) | scope
        self._is_grave = cache(lambda sign: self._soonest({sign: True}) <= _URGENT)
        """Whether a sign alone is to be acted on soon."""

    def unraised(self, advice: Advice, condition: Condition) -> Iterator[Fault]:
        """Report a line that stands first, or is an action, where no flag raises it."""
        of = [_SOON.index(f.urgency) for f, _ in self.flags if f.action == advice.id]
        latest = _URGENT if advice.section == DO_NOW else max(of, default=len(_SOON))
        latest = 0 if 0 in of else latest
        for patient in self._patients(condition):
            left = any(self._holds(c, patient) for c in self._moves)
            if not left and self._soonest(patient) > latest:
                signs = " and ".join(name for _, name in patient) or "no sign"
                what = f'with {signs} this holds, and no red flag "{_SOON[latest]}".'
                yield ("advice", advice.id, "when"), what, "Make the two agree."
                return

    def kept_down(self, flag: RedFlag, condition: Condition) -> Iterator[Fault]:
        """Report a red flag that a sign must be denied for, or that a grave sign ends."""
        for patient in self._patients(condition):
            for sign in (s for s in self._world.signs(condition) if s not in patient):
                denied = not self._holds(condition, {**patient, sign: None})
                grave = self._is_grave(sign)
                more = self._soonest({**patient, sign: True}) if grave else 0
                if denied or more > _SOON.index(flag.urgency):
                    name, how = sign[1], "denied" if denied else "not there"
                    what = f'a red flag must not need that "{name}" is {how}.'
                    mend = f"Take its not out, or write: not (known {name} and {name})."
                    yield ("red_flags", flag.id, "when"), what, mend
                    return

    def _soonest(self, patient: Assigned) -> int:
        """How soon the gravest red flag of a patient is to be acted on, 0 at once."""
        whole, holds = self._nobody | patient, self._world.holds
        found = (f.urgency for f, c in self.flags if holds(c, whole))
        return next(map(_SOON.index, found), len(_SOON))

    def _holds(self, condition: Condition, patient: Assigned) -> bool:
        return self._world.holds(condition, self._nobody | patient)

    def _patients(self, condition: Condition) -> Iterator[Assigned]:
        """Yield those of whom it holds who have at most two of the signs it names."""
        signs = self._world.signs(condition)
        for some in (s for count in range(3) for s in combinations(signs, count)):
            patient: Assigned = dict.fromkeys(some, True)
            if self._holds(condition, patient):
                yield patient


def _belittled(content: Content, flag: RedFlag) -> Iterator[Fault]:
    """Report an emergency that does not stand first, or that is not called one."""
    rests = [content.statements[name].plain for name in flag.because]
    action = content.dialog.advice[flag.action]
    grave = _CALLS.search(action.plain or "") or all(map(_SAME_DAY.search, rests))
    if grave and flag.urgency is not Urgency.EMERGENCY:
        what = f'"{flag.urgency}" is less than its statements or action say in plain.'
        yield ("red_flags", flag.id, "urgency"), what, "Make it an emergency."
    if flag.urgency is Urgency.EMERGENCY and action.section != DO_NOW:
        what = f'"{action.id}" of an emergency does not stand under "{DO_NOW}".'
        yield ("red_flags", flag.id, "action"), what, "Name the advice that does."
