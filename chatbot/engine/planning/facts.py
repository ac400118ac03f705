"""What a case says about one condition after another: told, implied, derived, closed."""

from collections.abc import Iterator
from functools import cached_property, lru_cache
from typing import TYPE_CHECKING, TypeVar

from chatbot.engine.planning.computing import COMPUTED, compute, is_open, is_possible
from chatbot.engine.planning.conditions import (
    NOTHING,
    Comparison,
    Condition,
    Taken,
    Verdict,
    as_meant,
    compare,
    treatment_truth,
    truth_of,
)
from chatbot.engine.planning.dependence import (
    CLOSER_OF,
    CLOSERS,
    TAKEN,
    Dependence,
    Rules,
    changes_between,
    without,
)
from chatbot.engine.planning.standing import Change, Outcomes
from chatbot.model.case import Case, Interval, Observation, Status, Treatment, Value
from chatbot.model.finding import Finding, Kind

if TYPE_CHECKING:
    from chatbot.engine.planning.safety import Check

_Kept = TypeVar("_Kept")
Twice = tuple[_Kept, _Kept]
"""What holds surely, and where all that is possible counts as present."""
_BEHIND_TREATMENTS = frozenset({TAKEN, *CLOSERS})
_TOLD = (Status.PRESENT, Status.ABSENT, Status.PAST)
_WITHOUT_VALUE = (Status.FAMILY, Status.HYPOTHETICAL, Status.UNKNOWN)
_NOW = {"current", "unknown"}
_BEFORE = {"stopped", "past"}


class Facts:
    """One case seen through the content; everything is worked out at most once."""

    def __init__(self, rules: Rules, case: Case, dependence: Dependence) -> None:
        self._findings, self.formulary = rules.findings, rules.formulary
        self.case = case
        self._derived, self._flags = rules.derived, rules.flags
        self._unremarkable = rules.unremarkable
        self._dependence = dependence
        self._values: dict[str, Observation | None] = {}
        self._present: Twice[dict[str, Verdict]] = ({}, {})
        self._treated: dict[tuple[Taken, bool], Verdict] = {}
        self._judged: Twice[dict[Condition, Verdict]] = ({}, {})
        self.false: Twice[set[Condition]] = (set(), set())
        """What was judged false, so that it can be passed over at once."""
        self.checks: dict[tuple[str, frozenset[str]], Check] = {}
        """What was found about a drug beside others."""
        self.outcomes: Outcomes | None = None
        """What became of advice that names drugs, once that was worked out."""
        self.change: Change | None = None
        """What was worked out before, and what may be otherwise now."""

    def continue_from(self, before: "Facts") -> None:
        """Take over every verdict and value that no difference between the cases touches."""
        changed = changes_between(before.case, self.case)
        if changed is None:
            return
        conditions = self._dependence.conditions_on(changed)
        findings = self._dependence.findings_on(changed)
        sure, cautious = before._judged  # noqa: SLF001 - of its own kind
        self._judged = without(sure, conditions), without(cautious, conditions)
        self.false = before.false[0] - conditions, before.false[1] - conditions
        self._values = without(before._values, findings)  # noqa: SLF001 - as above
        there, possible = before._present  # noqa: SLF001 - as above
        self._present = without(there, findings), without(possible, findings)
        if changed.isdisjoint(_BEHIND_TREATMENTS):
            self._treated = before._treated.copy()  # noqa: SLF001 - as above
            if before.outcomes is not None:
                self.change = Change(before.outcomes, conditions, findings)

    def judge(self, condition: Condition, *, cautious: bool = False) -> Verdict:
        """Evaluate a condition once."""
        judged = self._judged[cautious]
        found = judged.get(condition)
        if found is None:
            self._dependence.of(condition)
            found = condition.test(self, int(cautious))
            judged[condition] = found
            if found.truth is False:
                self.false[cautious].add(condition)
        return found

    def judged(self, condition: Condition) -> Iterator[tuple[bool, Verdict]]:
        """Yield each verdict so far on a condition, after whether it was cautious."""
        for cautious, verdicts in enumerate(self._judged):
            if condition in verdicts:
                yield bool(cautious), verdicts[condition]

    def value(self, name: str) -> Observation | None:
        """Return what is known of a finding: told, implied, derived or closed."""
        if name not in self._values:
            self._dependence.of_finding(name)
            self._values[name] = None
            self._values[name] = self._work_out(name)
        return self._values[name]

    def present(self, finding: str, *, cautious: bool) -> Verdict:
        """Whether a yes-or-no finding is present; looked up once."""
        seen = self._present[cautious]
        found = seen.get(finding)
        if found is None:
            known, past = self.value(finding), self._findings[finding].past_truth
            found = seen[finding] = (
                self._nothing_said(finding) if known is None
                else _on(finding, truth_of(known, past=past, cautious=cautious))
            )  # fmt: skip
        return found

    def chosen(self, finding: str, choice: str) -> Verdict:
        """Whether a choice has a value."""
        known = self.value(finding)
        if known is None or known.status is not Status.PRESENT:
            return self._nothing_said(finding)
        return _on(finding, known.value == choice)

    def compared(self, comparison: Comparison, *, cautious: bool) -> Verdict:
        """Compare a number or interval with a bound; one that only may be meant so too.

        Of a number that is only possible nothing is ruled out, and all that it may
        mean counts where it is cautious.
        """
        known = self.value(comparison.finding)
        if known is not None and known.status is Status.ABSENT:
            return _on(comparison.finding, truth=False)
        told = known is not None and known.status.is_here
        value = known.value if known is not None and told else None
        if known is None or not isinstance(value, int | float | Interval):
            return self._nothing_said(comparison.finding)
        truth = compare(value, comparison.operator, comparison.bound)
        if known.status is Status.POSSIBLE:
            truth = True if cautious and truth is not False else None
        return _on(comparison.finding, truth)

    def known(self, finding: str, *, cautious: bool) -> Verdict:
        """Whether a value is known at all; what is possible is where it is cautious."""
        known = self.value(finding)
        told = known is not None and (
            known.status in _TOLD or (cautious and known.status is Status.POSSIBLE)
        )
        return Verdict(told, frozenset((finding,)) if told else NOTHING)

    def treated(self, taken: Taken, *, cautious: bool) -> Verdict:
        """Whether something was tried, is taken or failed; looked up once."""
        key = (taken, cautious)
        found = self._treated.get(key)
        if found is None:
            found = self._treated[key] = self._treatment(taken, cautious=cautious)
        return found

    def _treatment(self, taken: Taken, *, cautious: bool) -> Verdict:
        matching = self.matching(taken.treatment)
        verdicts = [treatment_truth(t, taken, cautious=cautious) for t in matching]
        named = frozenset(t.name for t in matching)
        if any(v is True for v in verdicts):
            return Verdict(truth=True, because=named)
        if any(v is None for v in verdicts):
            return Verdict(None, NOTHING, named)
        drug = taken.verb == "taking" and not self.formulary.is_measure(taken.treatment)
        return self._closed("medicines" if drug else "treatments", named)

    def allergic(self, treatment: str) -> Verdict:
        """Whether a drug, its class or a member of it is barred, as by an allergy."""
        family = self.formulary.related(treatment)
        barred = (n for n, t in self.case.treatments.items() if t.is_barred)
        hits = frozenset(n for n in (*self.case.allergies, *barred) if n in family)
        if hits:
            return Verdict(truth=True, because=hits)
        return self._closed("allergies", NOTHING)

    def flagged(self, urgency: str) -> Verdict:
        """Whether a red flag of an urgency holds, possible ones included."""
        verdicts = [
            self.judge(condition, cautious=True)
            for flag, condition in self._flags
            if flag.urgency == urgency
        ]
        true = [v for v in verdicts if v.truth]
        if true:
            return Verdict(
                truth=True, because=NOTHING.union(*(v.because for v in true))
            )
        unknown = NOTHING.union(*(v.unknown for v in verdicts))
        return Verdict(None if unknown else False, NOTHING, unknown)

    def matching(self, name: str) -> list[Treatment]:
        """List what was told of a drug, of a class's members, or of a measure."""
        family = self.formulary.members(name)
        return [t for n, t in self.case.treatments.items() if n in family]

    @cached_property
    def current(self) -> tuple[Treatment, ...]:
        """What is or may be taken now; a bare `failed` is checked as taken.

        What still counts for a time after it was stopped is in it too.
        """
        lasting = self.formulary.lasting
        return tuple(
            as_meant(t)
            for t in self.case.treatments.values()
            if t.drug_class
            and (t.status in _NOW or (t.name in lasting and t.status in _BEFORE))
        )

    def _work_out(self, name: str) -> Observation | None:
        told = self.case.observations.get(name)
        finding = self._findings.get(name)
        if finding is None:
            return told
        if told is not None and told.status not in _WITHOUT_VALUE:
            return self._aged(finding, told)
        if name in self._derived:
            return self._derive(finding)
        computed = self._computed(name)
        return computed or self._closed_for(finding) or told

    def _aged(self, finding: Finding, told: Observation) -> Observation:
        """A duration told on an earlier day has grown since."""
        grown = finding.id == "duration" and told.on is not None
        if not grown or told.on is None:
            return told
        days = (self.case.today - told.on).days
        value = told.value
        if days and isinstance(value, Interval):
            value = Interval(low=value.low + days, high=value.high + days)
        elif days and isinstance(value, int | float):
            value = value + days
        return told if not days else told.but(value=value)

    def _derive(self, finding: Finding) -> Observation | None:
        for choice, condition in self._derived[finding.id].items():
            verdict = self.judge(condition)
            if verdict.truth is None:
                return None
            if verdict.truth or finding.kind is Kind.YES_OR_NO:
                status = Status.PRESENT if verdict.truth else Status.ABSENT
                value = choice if finding.kind is Kind.CHOICE else verdict.truth
                return _implied(finding.id, status, value)
        return None

    def _computed(self, name: str) -> Observation | None:
        value = compute(name, self) if name in COMPUTED else None
        if value is None:
            return None
        status = Status.POSSIBLE if is_possible(self) else Status.PRESENT
        return _implied(name, status, value)

    def _closed_for(self, finding: Finding) -> Observation | None:
        if is_open(finding.id, self):
            return None
        condition = self._unremarkable.get(finding.id)
        if condition is not None and self.judge(condition).truth:
            return _implied(finding.id, Status.ABSENT, value=False)
        return self._by_bundle(finding)

    def _by_bundle(self, finding: Finding) -> Observation | None:
        """`None` to a list denies what belongs there, but for what nobody knows."""
        if self.case.status(finding.id) is Status.UNKNOWN:
            return None
        closer = self.case.observations.get(CLOSER_OF.get(finding.bundle or "", ""))
        if closer is None or closer.status is not Status.PRESENT:
            return None
        return _implied(
            finding.id, Status.ABSENT, value=False, text=closer.text, turn=closer.turn
        )

    def _nothing_said(self, finding: str) -> Verdict:
        """A derived finding is unknown through what it is derived from."""
        if finding not in self._derived:
            return _on(finding, None)
        verdicts = [self.judge(c) for c in self._derived[finding].values()]
        sources = NOTHING.union(*(v.unknown for v in verdicts))
        return Verdict(None, NOTHING, sources) if sources else _on(finding, None)

    def _closed(self, bundle: str, named: frozenset[str]) -> Verdict:
        """Denied by what is named in its place, or by a list that was closed."""
        closer = CLOSER_OF[bundle]
        if named or self.case.status(closer) is Status.PRESENT:
            return Verdict(truth=False, because=named)
        return _on(closer, None)


@lru_cache(maxsize=4096)
def _on(finding: str, truth: bool | None) -> Verdict:  # noqa: FBT001 - a value, no switch
    """Make the verdict that rests, or hangs, on one finding."""
    named = frozenset((finding,))
    return Verdict(None, NOTHING, named) if truth is None else Verdict(truth, named)


@lru_cache(maxsize=4096, typed=True)
def _implied(
    finding: str, status: Status, value: Value, text: str = "", turn: int = 0
) -> Observation:
    """Make an observation of what nobody told in these words."""
    return Observation(
        finding=finding, status=status, value=value, text=text, turn=turn, implied=True
    )
