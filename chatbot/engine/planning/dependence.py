"""What a condition hangs on, so that only what a change touches is judged again."""

from collections.abc import Iterable
from typing import NamedTuple, TypeVar

from chatbot.engine.planning.computing import COMPUTED, INPUTS
from chatbot.engine.planning.conditions import Condition
from chatbot.engine.planning.formulary import Formulary
from chatbot.model.case import Case
from chatbot.model.content import Content
from chatbot.model.dialog import RedFlag
from chatbot.model.finding import Finding

TAKEN = "*treatments"
"""Stands for all treatments and allergies where findings are named."""
CLOSER_OF = {
    "conditions": "conditions_complete",
    "medicines": "other_medicines_complete",
    "allergies": "allergies_complete",
    "treatments": "treatments_complete",
}
"""Findings that say that all of a kind was told, by the kind."""
CLOSERS = frozenset(CLOSER_OF.values())
_Key = TypeVar("_Key")
_Kept = TypeVar("_Kept")


def without(kept: dict[_Key, _Kept], touched: frozenset[_Key]) -> dict[_Key, _Kept]:
    """What is left where something was touched."""
    return {key: value for key, value in kept.items() if key not in touched}


def changes_between(before: Case, after: Case) -> frozenset[str] | None:
    """Return the findings that differ; None if everything must be judged anew."""
    if before.today != after.today:
        return None
    old, new = before.observations, after.observations
    if old is new:
        old = new = {}
    changed = {n for n, o in new.items() if old.get(n) is not o}
    changed |= old.keys() - new.keys()
    if before.treatments != after.treatments or before.allergies != after.allergies:
        changed.add(TAKEN)
    return frozenset(changed)


class Rules(NamedTuple):
    """What facts are worked out with: the same for every case of one content."""

    content: Content
    findings: dict[str, Finding]
    formulary: Formulary
    derived: dict[str, dict[str, Condition]]
    unremarkable: dict[str, Condition]
    flags: list[tuple[RedFlag, Condition]]


class Dependence:
    """Works out, once a condition, the findings told that it can hang on."""

    def __init__(self, rules: Rules) -> None:
        self._rules = rules
        self._known: dict[Condition, frozenset[str]] = {}
        self._findings: dict[str, frozenset[str]] = {}
        self._hanging: dict[str, set[Condition]] = {}
        self._resting: dict[str, set[str]] = {}

    def of(self, condition: Condition) -> frozenset[str]:
        """Return the findings, with TAKEN if treatments matter."""
        if condition not in self._known:
            self._known[condition] = self._work_out(condition)
            for name in self._known[condition]:
                self._hanging.setdefault(name, set()).add(condition)
        return self._known[condition]

    def conditions_on(self, changed: Iterable[str]) -> frozenset[Condition]:
        """Return every condition asked about that hangs on a change."""
        found = (self._hanging.get(name, ()) for name in changed)
        return frozenset[Condition]().union(*found)

    def findings_on(self, changed: Iterable[str]) -> frozenset[str]:
        """Return every finding asked about whose value hangs on a change."""
        return frozenset[str]().union(*(self._resting.get(n, ()) for n in changed))

    def _work_out(self, condition: Condition) -> frozenset[str]:
        names: frozenset[str] = frozenset()
        for name in condition.findings:
            names |= self.of_finding(name)
        if condition.flagged:
            for _, flag in self._rules.flags:
                names |= self.of(flag)
        return names

    def of_finding(self, name: str) -> frozenset[str]:
        """Return what one finding's value hangs on; a treatment hangs on TAKEN."""
        if name not in self._findings:
            self._findings[name] = frozenset((name,))
            self._findings[name] = self._sources(name)
            for source in self._findings[name]:
                self._resting.setdefault(source, set()).add(name)
        return self._findings[name]

    def _sources(self, name: str) -> frozenset[str]:
        finding = self._rules.content.dialog.findings.get(name)
        if finding is None:
            return frozenset((TAKEN, *CLOSER_OF.values()))
        found = frozenset((name,))
        for condition in self._rules.derived.get(name, {}).values():
            found |= self.of(condition)
        if name in self._rules.unremarkable:
            found |= self.of(self._rules.unremarkable[name])
        if name in COMPUTED:
            found |= INPUTS
        if finding.bundle:
            found |= {CLOSER_OF[finding.bundle]}
        return found
