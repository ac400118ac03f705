"""Whether a condition can hold, or fail, for anyone: a search over small assignments.

Conditions are evaluated on a patient of whom nothing is known; whatever is asked for
first is given each of its values in turn, until the condition is as it is wanted or no
value has made it so. Numbers take values at, between and beyond the bounds they are
compared with. A search that grows too long gives the benefit of the doubt.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from itertools import pairwise

from chatbot.engine.planning.conditions import (
    Comparison,
    Condition,
    Taken,
    Verdict,
    compare,
    joined,
)
from chatbot.engine.planning.formulary import Formulary
from chatbot.model.content import Content
from chatbot.model.finding import Finding, Kind

_MOST = 4000
"""Evaluations after which a search gives up."""

Name = tuple[str, str]
"""Something that can be assigned: a kind (finding, treatment, …) and an id."""

Assigned = dict[Name, object]

_UNKNOWN = Verdict(None)
_HISTORIES = [
    (verbs, schedule, days)
    for verbs in (
        frozenset({"tried"}),
        frozenset({"tried", "failed"}),
        frozenset({"tried", "taking"}),
        frozenset({"tried", "taking", "failed"}),
    )
    for schedule in ("regular", "as-needed")
    for days in (0.0, float("inf"))
]


@dataclass(frozen=True)
class World:
    """What holds for every patient: how findings hang together, and drug classes."""

    findings: Mapping[str, Finding]
    formulary: Formulary
    implied_by: dict[str, frozenset[str]]
    """For each finding, those that make it present."""
    derived: dict[str, dict[str, Condition]]
    """Findings that are only ever worked out, never told."""

    @classmethod
    def of(cls, content: Content, parsed: Mapping[str, Condition]) -> "World":
        """Take what the search needs from a content, whose conditions were parsed."""
        findings = content.dialog.findings
        derived = {
            f.id: {c: parsed[t] for c, t in f.derivations.items() if t in parsed}
            for f in findings.values()
            if f.derived and not f.words
        }
        return cls(findings, Formulary(content), _implying(findings), derived)

    def points(self, finding: str, conditions: Iterable[Condition]) -> list[float]:
        """List numbers worth trying: at, between and beyond all bounds."""
        row = self.findings[finding]
        derived = [c for rows in self.derived.values() for c in rows.values()]
        bounds = sorted(
            {
                c.bound
                for condition in (*conditions, *derived)
                for c in condition.comparisons
                if c.finding == finding
            }
        )
        if not bounds:
            return [0.0]
        between = [(a + b) / 2 for a, b in pairwise(bounds)]
        low = row.low if row.low is not None else 0.0
        high = row.high if row.high is not None else float("inf")
        tried = [low, bounds[0] - 1, *bounds, *between, bounds[-1] + 1, high]
        return [p for p in tried if low <= p <= high]

    def named(self, condition: Condition) -> list[Name]:
        """List what a condition hangs on in the end, sorted."""
        found, queue = set[Name](), [*condition.findings]
        while queue:
            key = queue.pop()
            found.add(("finding" if key in self.findings else "treatment", key))
            for derived in self.derived.get(key, {}).values():
                queue += derived.findings
        return sorted(found)

    def signs(self, condition: Condition) -> list[Name]:
        """List those of them that are findings, present or absent."""
        rows = ((name, self.findings.get(name[1])) for name in self.named(condition))
        return [name for name, row in rows if row and row.kind is Kind.YES_OR_NO]

    def nobody(self, conditions: Iterable[Condition]) -> Assigned:
        """A patient without any of what they name: each sign denied, nothing else told."""
        told: Assigned = {}
        for condition in conditions:
            told |= dict.fromkeys(self.named(condition))
            told |= dict.fromkeys(self.signs(condition), False)
        return told

    def holds(self, condition: Condition, patient: Assigned) -> bool:
        """Whether a condition holds of a patient."""
        return condition.test(_View(self, patient), 0).truth is True


def can_hold(
    conditions: tuple[Condition, ...], world: World, *, wanted: bool = True
) -> bool:
    """Whether all the conditions may hold for a patient, or with False, may not."""
    left = _MOST
    waiting: list[Assigned] = [{}]
    while waiting and left:
        left -= 1
        view = _View(world, waiting.pop())
        truth = joined(tuple(c.test for c in conditions), decisive=False)(view, 0).truth
        if truth is wanted:
            return True
        if truth is None and view.asked is not None:
            options = _options(view.asked, world, conditions)
            waiting += [{**view.assigned, view.asked: value} for value in options]
    return bool(waiting)


def _implying(findings: Mapping[str, Finding]) -> dict[str, frozenset[str]]:
    """List for each finding those that make it present, at once or through others."""
    found: dict[str, set[str]] = {name: set() for name in findings}
    for name, row in findings.items():
        queue = [*row.implies]
        while queue:
            target = queue.pop()
            if target in found and name not in found[target]:
                found[target].add(name)
                queue += findings[target].implies
    return {name: frozenset(sources) for name, sources in found.items()}


def _options(
    name: Name, world: World, conditions: tuple[Condition, ...]
) -> list[object]:
    """List the values something can take; None stands for never being told."""
    kind, key = name
    if kind == "treatment":
        return [None, *_HISTORIES]
    row = world.findings.get(key) if kind == "finding" else None
    if row is None or row.kind is Kind.YES_OR_NO:
        return [None, False, True]
    if row.kind is Kind.CHOICE:
        return [None, *row.choices]
    return [None, *world.points(key, conditions)]


class _View:
    """A patient of whom only what is assigned is known; notes what is asked first."""

    def __init__(self, world: World, assigned: Assigned) -> None:
        self._world = world
        self.assigned = assigned
        self.asked: Name | None = None

    def present(self, finding: str, *, cautious: bool) -> Verdict:
        """Whether a yes-or-no finding is present: told, implied or derived."""
        if any(
            self.assigned.get(("finding", f)) for f in self._world.implied_by[finding]
        ):
            return Verdict(truth=True)
        if finding in self._world.derived:
            (condition, *_) = self._world.derived[finding].values()
            return condition.test(self, int(cautious))
        return self._told(("finding", finding))

    def chosen(self, finding: str, choice: str) -> Verdict:
        """Whether a choice has a value; of a derived one the first that holds."""
        if finding not in self._world.derived:
            value = self._value(("finding", finding))
            return _UNKNOWN if value is None else Verdict(value == choice)
        for name, condition in self._world.derived[finding].items():
            truth = condition.test(self, 0).truth
            if truth is not False:
                return Verdict(None if truth is None else name == choice)
        return Verdict(truth=False)

    def compared(self, comparison: Comparison, *, cautious: bool) -> Verdict:
        """Whether a number lies on one side of a bound."""
        del cautious
        value = self._value(("finding", comparison.finding))
        if not isinstance(value, float):
            return _UNKNOWN
        return Verdict(compare(value, comparison.operator, comparison.bound))

    def known(self, finding: str, *, cautious: bool) -> Verdict:
        """Whether a value was told, or never will be."""
        del cautious
        name = ("finding", finding)
        if name not in self.assigned:
            self._value(name)
            return _UNKNOWN
        return Verdict(self.assigned[name] is not None)

    def treated(self, taken: Taken, *, cautious: bool) -> Verdict:
        """Whether something was tried, is taken or failed."""
        del cautious
        told = [
            value
            for (kind, key), value in self.assigned.items()
            if kind == "treatment"
            and key in self._world.formulary.members(taken.treatment)
        ]
        if any(_fits(history, taken) for history in told):
            return Verdict(truth=True)
        name = ("treatment", taken.treatment)
        if name in self.assigned:
            return Verdict(truth=False)
        self._value(name)
        return _UNKNOWN

    def allergic(self, treatment: str) -> Verdict:
        """Whether there is an allergy."""
        return self._told(("allergy", treatment))

    def flagged(self, urgency: str) -> Verdict:
        """Whether a red flag of an urgency holds."""
        return self._told(("flag", urgency))

    def _told(self, name: Name) -> Verdict:
        value = self._value(name)
        return _UNKNOWN if value is None else Verdict(bool(value))

    def _value(self, name: Name) -> object:
        if name not in self.assigned and self.asked is None:
            self.asked = name
        return self.assigned.get(name)


def _fits(history: object, taken: Taken) -> bool:
    if not isinstance(history, tuple):
        return False
    verbs, schedule, days = history
    return (
        taken.verb in verbs
        and taken.schedule in {None, schedule}
        and (taken.days is None or days >= taken.days)
    )
