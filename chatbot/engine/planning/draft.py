"""A plan as far as it has come, while advice is tried in file order."""

from dataclasses import dataclass, field

from chatbot.engine.planning.facts import Facts
from chatbot.engine.planning.standing import Outcome, Outcomes
from chatbot.model.case import Treatment
from chatbot.model.plan import PlanLine


@dataclass
class Draft:
    """The plan as far as it has come: lines, what is started, what is still open."""

    facts: Facts
    lines: list[PlanLine] = field(default_factory=list)
    started: list[Treatment] = field(default_factory=list)
    stopped: set[str] = field(default_factory=set)
    unknown: set[str] = field(default_factory=set)
    withdrawn: dict[str, frozenset[str]] = field(default_factory=dict)
    """Advice whose orders were all barred, and what that rests on."""
    unsafe: dict[str, frozenset[str]] = field(default_factory=dict)
    """What is taken for the pain and must not go on, and what that rests on."""
    outcomes: Outcomes = field(default_factory=dict)
    """What became of advice that names drugs, here or before."""

    @property
    def taken_so_far(self) -> tuple[object, ...]:
        """Return what tells it from other drafts for the same case."""
        ordered = tuple((t.name, t.dose, t.per_day, t.days) for t in self.started)
        return frozenset(self.stopped), frozenset(self.unsafe.items()), ordered

    def apart(self) -> "Draft":
        """Return a draft that goes on from here, with nothing written yet."""
        started, stopped = [*self.started], {*self.stopped}
        return Draft(self.facts, [], started, stopped, unsafe=self.unsafe)

    @property
    def outcome(self) -> Outcome:
        """Return all that was written."""
        return Outcome(
            tuple(self.lines), frozenset(self.unknown), frozenset(self.stopped),
            tuple(self.started), self.withdrawn,
        )  # fmt: skip

    def go_on(self, outcome: Outcome) -> None:
        """Go on from what became of a piece of advice."""
        self.lines += outcome.lines
        self.unknown |= outcome.unknown
        self.withdrawn |= outcome.withdrawn
        self.stopped, self.started = {*outcome.stopped}, [*outcome.started]

    def taken(self, replaced: frozenset[str]) -> list[Treatment]:
        """List what is taken once the plan's stops and replacements are done."""
        gone = self.stopped | replaced | self.unsafe.keys()
        kept = [t for t in self.facts.current if t.name not in gone]
        return kept + self.started
