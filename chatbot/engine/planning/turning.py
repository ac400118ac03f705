"""Findings supposed: the values that could matter, and whether they can change a line.

The latter is told without planning again.
"""

from collections.abc import Callable, Iterable, Iterator

from chatbot.engine.planning.conditions import Condition, Parse, Verdict
from chatbot.engine.planning.dependence import CLOSERS, Dependence
from chatbot.engine.planning.facts import Facts
from chatbot.model.case import Case, Observation, Status, Value
from chatbot.model.dialog import Advice
from chatbot.model.finding import Finding, Kind


class Turning:
    """Tells conditions that only let advice in from those whose grounds may show.

    Conditions that only give a finding its value turn no line by themselves: what hangs
    on the finding is judged as well.
    """

    def __init__(
        self, condition: Parse, advised: Iterable[tuple[Advice, Condition]]
    ) -> None:
        self._condition = condition
        self._weighed: set[Condition] = set()
        self._admits: dict[Condition, bool] = {}
        """Whether any advice with this condition is shown while it is unknown."""
        for advice, when in advised:
            shown = advice.if_unknown == "show"
            self._admits[when] = self._admits.get(when, False) or shown

    def weighed(self, text: str) -> Condition:
        """Parse a condition that does more than let advice in."""
        condition = self._condition(text)
        self._weighed.add(condition)
        return condition

    def tells(
        self, finding: str, facts: Facts, other: Facts, dependence: Dependence
    ) -> bool:
        """Whether a supposed finding turns a condition that was judged for the plan.

        Without that no line turns. A closer is also looked at by itself, so it may.
        """
        if finding in CLOSERS:
            return True
        touched = dependence.findings_on((finding,))
        for condition in dependence.conditions_on((finding,)):
            turns = self._measure(condition, touched)
            if turns is not None and any(
                turns(verdict, other.judge(condition, cautious=cautious))
                for cautious, verdict in facts.judged(condition)
            ):
                return True
        return False

    def _measure(
        self, condition: Condition, touched: frozenset[str]
    ) -> Callable[[Verdict, Verdict], bool] | None:
        """What counts as a change of this condition's verdict; None if nothing does."""
        if condition in self._weighed:
            return lambda before, after: _shows(before, after, touched)
        if condition not in self._admits:
            return None
        if self._admits[condition]:
            return lambda before, after: before.truth is not after.truth
        return lambda before, after: bool(before.truth) is not bool(after.truth)


def _shows(before: Verdict, after: Verdict, touched: frozenset[str]) -> bool:
    """Whether a verdict changes what it decides, or what is said of its grounds."""
    if before.truth is not after.truth:
        return True
    grounds = before.because != after.because
    return bool(before.truth) and (grounds or not touched.isdisjoint(after.because))


def suppositions(
    case: Case, finding: Finding, bounds: tuple[float, ...]
) -> Iterator[Case]:
    """Yield the case with each telling value of a finding."""
    for status, value in _values(finding, bounds):
        supposed = Observation(
            finding=finding.id, status=status, value=value, on=case.today
        )
        yield case.but(observations=case.observations | {finding.id: supposed})


def _values(
    finding: Finding, bounds: tuple[float, ...]
) -> Iterator[tuple[Status, Value]]:
    if finding.kind is Kind.YES_OR_NO:
        yield Status.PRESENT, True
        yield Status.ABSENT, False
    elif finding.kind is Kind.CHOICE:
        for choice in finding.choices:
            yield Status.PRESENT, choice
    else:
        for value in _sides(finding, bounds):
            yield Status.PRESENT, value


def _sides(finding: Finding, bounds: tuple[float, ...]) -> Iterator[float]:
    """One value on each side of every bound that a condition names."""
    low = finding.low if finding.low is not None else 0.0
    yield low
    for bound in bounds:
        yield bound
        yield bound + 1
