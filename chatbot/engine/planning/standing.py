"""What became of advice that names drugs, kept while all that it rests on stands.

Most answers change nothing that a drug is checked against: what the check rests on is
judged again, and no order is checked anew where every verdict is what it was.
"""

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, NamedTuple

from chatbot.engine.planning.conditions import Condition
from chatbot.engine.planning.verdict import NOTHING, Verdict
from chatbot.model.case import Observation, Treatment
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
    """Outcomes, with what was judged and known for them and may be otherwise now."""

    outcomes: Outcomes
    sure: dict[Condition, Verdict]
    cautious: dict[Condition, Verdict]
    values: dict[str, Observation | None]


class Standing:
    """Knows what the check of a drug rests on, and so which outcomes still stand."""

    def __init__(self, condition: Callable[[str], Condition]) -> None:
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
            change, facts.change = facts.change, None
            stands = change is not None and self._stands(change, facts)
            facts.outcomes = change.outcomes if change and stands else {}
        if len(facts.outcomes) > MEMORY:
            facts.outcomes.clear()
        return facts.outcomes

    def _stands(self, change: Change, now: "Facts") -> bool:
        """Whether every verdict is what it was, and every value that is shown with one."""
        return (
            all(
                _same(old, now.value(name))
                for name, old in change.values.items()
                if name in self._named
            )
            and all(
                now.judge(condition) == old
                for condition, old in change.sure.items()
                if condition in self._rests_on
            )
            and all(
                now.judge(condition, cautious=True) == old
                for condition, old in change.cautious.items()
                if condition in self._rests_on
            )
        )


def _same(before: Observation | None, after: Observation | None) -> bool:
    """Whether words show the same; what was not known was not shown."""
    if before is None or after is None:
        return before is None
    return (before.status, before.value) == (after.status, after.value)
