"""Danger: no slip in a condition or an urgency may make a sign of danger look harmless.

Patients are tried who have none, one or two of the signs that a condition names, and
nothing else. What stands first in a plan is raised by a red flag as urgent, and no red
flag hangs on a denial, is ended by a grave sign, or is less than its grounds call it.
"""

import re
from collections.abc import Iterator
from itertools import combinations

from chatbot.engine.checking.condition import conditions_of
from chatbot.engine.checking.holding import Assigned, World
from chatbot.engine.checking.place import Fault
from chatbot.engine.planning.condition_text import parse
from chatbot.engine.planning.conditions import Condition, Names
from chatbot.engine.planning.taking import DO_NOW
from chatbot.model.content import Content
from chatbot.model.dialog import Advice, RedFlag, Urgency

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
        self.flags = [(f, parsed[f.when]) for f in content.dialog.red_flags.values()]
        moves = content.dialog.from_every_step
        self._moves = [parsed[move.when] for move in moves if move.when]
        scope = dict.fromkeys(n for c in self._moves for n in world.named(c))
        self._nobody = world.nobody(parsed.values()) | scope

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
                grave = self._soonest({sign: True}) <= _URGENT
                more = self._soonest({**patient, sign: True})
                if denied or (grave and more > _SOON.index(flag.urgency)):
                    name, how = sign[1], "denied" if denied else "not there"
                    what = f'a red flag must not need that "{name}" is {how}.'
                    mend = f"Take its not out, or write: not (known {name} and {name})."
                    yield ("red_flags", flag.id, "when"), what, mend
                    return

    def _soonest(self, patient: Assigned) -> int:
        """How soon the gravest red flag of a patient is to be acted on, 0 at once."""
        found = (f.urgency for f, c in self.flags if self._holds(c, patient))
        return min(map(_SOON.index, found), default=len(_SOON))

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
