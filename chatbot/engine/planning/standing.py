"""What became of advice that names drugs, kept while all that it rests on stands.

Most answers change nothing that a drug is checked against, and then no order is
checked anew.
"""

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, NamedTuple

from chatbot.engine.planning.conditions import NOTHING, Condition, Parse
from chatbot.model.case import Treatment
from chatbot.model.plan import PlanLine

if TYPE_CHECKING:
    from chatbot.engine.planning.facts import Facts

MEMORY = 256
"""Outcomes kept at once."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """What becomes of a piece of advice."""

    lines: tuple[PlanLine, ...] = ()
    unknown: frozenset[str] = NOTHING
    stopped: frozenset[str] = NOTHING
    """All that the plan stops from then on."""
    started: tuple[Treatment, ...] = ()
    """All that it starts."""
    withdrawn: dict[str, frozenset[str]] = field(default_factory=dict)
    """Names of what is barred, and what that rests on."""


Outcomes = dict[tuple[object, ...], Outcome]
"""By the advice, its verdict, and what is taken by then."""


class Change(NamedTuple):
    """Outcomes, and the conditions and findings that may be otherwise now."""

    outcomes: Outcomes
    conditions: frozenset[Condition]
    findings: frozenset[str]


class Standing:
    """Knows what the check of a drug rests on, and so which outcomes still stand."""

    def __init__(self, condition: Parse) -> None:
        self._condition = condition
        self._rests_on: set[Condition] = set()
        self._named: set[str] = set()

    def condition(self, text: str) -> Condition:
        """Parse a condition that the check rests on."""
        condition = self._condition(text)
        self._rests_on.add(condition)
        self._named |= condition.findings
        return condition

    def outcomes(self, facts: "Facts") -> Outcomes:
        """Return what was worked out for a case, or for the one it goes on from."""
        if facts.outcomes is None:
            change = facts.change
            stands = change is not None and self._stands(change)
            facts.outcomes = change.outcomes if change and stands else {}
        if len(facts.outcomes) > MEMORY:
            facts.outcomes.clear()
        return facts.outcomes

    def _stands(self, change: Change) -> bool:
        """Whether nothing may be otherwise that a check rests on or shows."""
        untouched = self._rests_on.isdisjoint(change.conditions)
        return untouched and self._named.isdisjoint(change.findings)
