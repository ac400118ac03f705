"""The interaction table at work: a drug beside what is taken, and in its conditions."""

from collections.abc import Iterable
from typing import NamedTuple

from chatbot.engine.planning.conditions import (
    NOTHING,
    Condition,
    Parse,
    Verdict,
    at_least,
)
from chatbot.engine.planning.facts import Facts
from chatbot.engine.planning.formulary import Formulary
from chatbot.model.case import Status
from chatbot.model.content import Content
from chatbot.model.pharmacology import Interaction

MEDICINES = "other_medicines_complete"
MEMORY = 1024
"""Results kept, so that a plan works out only those that a change touches."""
Names = frozenset[str]
BARRING = {"contraindicated", "avoid"}
GRAVITY = {"contraindicated": 0, "avoid": 1, "caution": 2, "monitor": 3}
_ALONE = Verdict(truth=False)
_UNTOLD = Verdict(None, NOTHING, frozenset((MEDICINES,)))
"""Nothing that a drug meets is taken: for sure, or as far as medicines were told."""


class _Rule(NamedTuple):
    """An interaction seen from one side: which drugs it looks for, and where."""

    row: Interaction
    wanted: Names
    """Drugs and classes that make it hold; empty for a condition alone."""
    needed: int
    """How many of them are needed."""
    shown: tuple[Condition, ...]
    """Conditions that say one of them is taken."""
    condition: Condition
    """What else must hold; always true for two drugs alone."""


class _Side(NamedTuple):
    """One side of a row: what its drugs meet there, and where."""

    row: str
    partners: tuple[str, ...]
    condition: Condition


class _Company(NamedTuple):
    """What a drug is looked at beside."""

    names: Names
    judged: dict[Condition, Verdict]
    closed: bool
    """Whether all medicines were told."""


class Found(NamedTuple):
    """The rows that hold for a drug, and what a barring row still hangs on."""

    rows: tuple[tuple[Interaction, Verdict], ...]
    unknown: tuple[str, ...]
    """Findings and closers, gravest first."""


class Interactions:
    """Finds the rows that hold for a drug."""

    def __init__(
        self, content: Content, formulary: Formulary, condition: Parse
    ) -> None:
        self._formulary = formulary
        self._condition = condition
        self._sides: dict[str, list[_Side]] = {}
        self._rules: dict[_Side, _Rule] = {}
        for row in content.interactions.values():
            when = condition(row.when or "always")
            if row.at_least:
                self._file(row.a, _Side(row.id, row.a, when))
                continue
            self._file(row.a, _Side(row.id, row.b, when))
            if row.b:
                self._file(row.b, _Side(row.id, row.a, when))
        self._rows = content.interactions
        self._of_drug: dict[str, tuple[_Rule, ...]] = {}
        self._conditions: dict[str, tuple[Condition, ...]] = {}
        self._kept: dict[tuple[object, ...], Found] = {}

    def found(self, drug: str, facts: Facts, taken: Names) -> Found:
        """Return the rows that hold, with what that rests on, and what may make more.

        The same drug in the same company, with the same answers to the rows'
        conditions, gives the same rows, which are kept.
        """
        others = taken - {drug}
        conditions = self._conditions_of(drug)
        judged = tuple([facts.judge(c, cautious=True) for c in conditions])
        key = (drug, others, _is_closed(facts), judged)
        known = self._kept.get(key)
        if known is None:
            if len(self._kept) >= MEMORY:
                self._kept.clear()
            company = _Company(
                others, dict(zip(conditions, judged, strict=True)), _is_closed(facts)
            )
            known = self._kept[key] = self._work_out(drug, company)
        return known

    def _work_out(self, drug: str, company: _Company) -> Found:
        """A drug on both sides of a row has two rules for it; one that holds wins."""
        found: dict[str, tuple[Interaction, Verdict]] = {}
        for rule in self._rules_for(drug):
            if company.judged[rule.condition].truth is False:
                continue
            verdict = company.judged[rule.condition]
            if rule.wanted:
                verdict = at_least(2, (_partner(rule, company), verdict))
            if verdict.truth or (verdict.truth is None and rule.row.id not in found):
                found[rule.row.id] = (rule.row, verdict)
        rows = tuple((row, v) for row, v in found.values() if v.truth)
        return Found(rows, _open(found.values()))

    def _conditions_of(self, drug: str) -> tuple[Condition, ...]:
        if drug not in self._conditions:
            rules = self._rules_for(drug)
            found = [c for r in rules for c in (r.condition, *r.shown)]
            self._conditions[drug] = tuple(dict.fromkeys(found))
        return self._conditions[drug]

    def _file(self, names: tuple[str, ...], side: _Side) -> None:
        for name in names:
            self._sides.setdefault(name, []).append(side)

    def _rule(self, side: _Side) -> _Rule:
        """Return a rule, put together when a drug first meets it."""
        if side not in self._rules:
            row = self._rows[side.row]
            members = (self._formulary.members(p) for p in side.partners)
            wanted = NOTHING.union(*members)
            shown = self._formulary.shown_by(wanted)
            self._rules[side] = _Rule(
                row=row,
                wanted=wanted,
                needed=(row.at_least or 2) - 1,
                shown=tuple(self._condition(finding) for finding, _ in shown),
                condition=side.condition,
            )
        return self._rules[side]

    def _rules_for(self, drug: str) -> tuple[_Rule, ...]:
        if drug not in self._of_drug:
            names = sorted(self._formulary.classes(drug))
            rules = [self._rule(s) for n in names for s in self._sides.get(n, [])]
            found = {(r.row.id, r.wanted): r for r in rules}
            self._of_drug[drug] = tuple(found.values())
        return self._of_drug[drug]


def _is_closed(facts: Facts) -> bool:
    return facts.case.status(MEDICINES) is Status.PRESENT


def _partner(rule: _Rule, company: _Company) -> Verdict:
    verdicts = [company.judged[c] for c in rule.shown]
    hits = company.names & rule.wanted
    if verdicts:
        hits = hits.union(*(v.because for v in verdicts if v.truth))
    if len(hits) >= rule.needed:
        return Verdict(truth=True, because=hits)
    if company.closed or not verdicts:
        return _ALONE if company.closed else _UNTOLD
    unknown = NOTHING.union(*(v.unknown for v in verdicts if v.truth is None))
    return Verdict(None, NOTHING, unknown | {MEDICINES})


def _open(found: Iterable[tuple[Interaction, Verdict]]) -> tuple[str, ...]:
    """What the unknown verdicts of barring rows hang on, gravest first."""
    unknown: dict[str, int] = {}
    for row, verdict in found:
        if verdict.truth is None and row.severity in BARRING:
            gravity = GRAVITY[row.severity]
            for name in verdict.unknown:
                unknown[name] = min(gravity, unknown.get(name, gravity))
    return tuple(sorted(unknown, key=lambda name: (unknown[name], name)))
