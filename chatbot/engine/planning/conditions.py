"""Conditions over what is known of a patient, and truth with its grounds.

Truth is three-valued: nothing said is unknown, and unknown is never taken as absent.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from operator import eq, ge, gt, le, lt
from typing import NamedTuple, Protocol, TypeVar

from chatbot.engine.products import taken_together
from chatbot.model.case import Interval, Observation, Status, Treatment, bounds_of
from chatbot.model.content import Content
from chatbot.model.finding import Finding

NOTHING: frozenset[str] = frozenset()


class Verdict(NamedTuple):
    """Whether a condition holds, on what that rests, and what could still change it."""

    truth: bool | None
    because: frozenset[str] = NOTHING
    unknown: frozenset[str] = NOTHING

    def __invert__(self) -> "Verdict":
        """Return the opposite on the same grounds."""
        if self.truth is None:
            return self
        return Verdict(not self.truth, self.because, self.unknown)


Case = TypeVar("Case")
Judge = Callable[[Case, int], Verdict]
"""Judges a case; the number says how what is only possible counts."""


def joined(judges: tuple[Judge[Case], ...], *, decisive: bool) -> Judge[Case]:
    """Join what is judged: `decisive` as soon as any part is, its opposite if all are.

    The first decisive part ends it: the rest is not even judged.
    """

    def judge(case: Case, weight: int) -> Verdict:
        because, unknown, doubtful = NOTHING, NOTHING, False
        for part in judges:
            truth, grounds, open_ = part(case, weight)
            if truth is decisive:
                return Verdict(decisive, grounds)
            if truth is None:
                doubtful = True
                unknown = unknown | open_ if unknown else open_
            else:
                because = because | grounds if because else grounds
        if doubtful:
            return Verdict(None, because, unknown)
        return Verdict(not decisive, because)

    return judge


def at_least(count: int, parts: tuple[Verdict, ...]) -> Verdict:
    """Count what is true, and what could still become true."""
    true = [p for p in parts if p.truth is True]
    open_ = [p for p in parts if p.truth is None]
    because = NOTHING.union(*(p.because for p in true))
    if len(true) >= count:
        return Verdict(truth=True, because=because)
    if len(true) + len(open_) < count:
        return Verdict(
            truth=False,
            because=NOTHING.union(*(p.because for p in parts if p.truth is False)),
        )
    return Verdict(None, because, NOTHING.union(*(p.unknown for p in open_)))


class FormError(Exception):
    """A condition or an order that cannot be read; `what` and `mend` are sentences."""

    def __init__(self, what: str, mend: str) -> None:
        super().__init__(what)
        self.what, self.mend = what, mend


class Names(NamedTuple):
    """What a condition may name."""

    findings: Mapping[str, Finding]
    treatments: frozenset[str]
    """Drugs, classes, members of classes and measures."""

    @classmethod
    def of(cls, content: Content) -> "Names":
        """Collect all names of a content."""
        members = {m for c in content.classes.values() for m in c.members}
        known = {*content.drugs, *content.classes, *members}
        return cls(
            content.dialog.findings, frozenset(known | set(content.dialog.measures))
        )


class Comparison(NamedTuple):
    """A number or a length of time (in days) against a bound."""

    finding: str
    operator: str
    bound: float


class Taken(NamedTuple):
    """What is asked of treatments."""

    verb: str
    treatment: str
    schedule: str | None = None
    days: float | None = None


class CaseView(Protocol):
    """What a condition asks of a case."""

    def present(self, finding: str, *, cautious: bool) -> Verdict:
        """Whether a yes-or-no finding is present."""

    def chosen(self, finding: str, choice: str) -> Verdict:
        """Whether a choice has a value."""

    def compared(self, comparison: Comparison, *, cautious: bool) -> Verdict:
        """Whether a number lies on one side of a bound."""

    def known(self, finding: str, *, cautious: bool) -> Verdict:
        """Whether anything is known of a finding; never unknown."""

    def treated(self, taken: Taken, *, cautious: bool) -> Verdict:
        """Whether something was tried, is taken or failed."""

    def allergic(self, treatment: str) -> Verdict:
        """Whether there is an allergy to a drug or class."""

    def flagged(self, urgency: str) -> Verdict:
        """Whether a red flag of this urgency holds."""


Test = Callable[[CaseView, int], Verdict]
"""What is only possible is present above 0, absent below it, and unknown at 0."""


@dataclass(frozen=True, slots=True, eq=False)
class Condition:
    """A parsed condition, itself a key; it names `findings` and treatments."""

    text: str
    test: Test
    findings: frozenset[str]
    flagged: bool = False
    """Whether it asks for any red flag, and so hangs on all of them."""
    comparisons: tuple[Comparison, ...] = ()


Parse = Callable[[str], Condition]
"""Gives the condition that a text says."""

_OPERATORS: dict[str, Callable[[float, float], bool]] = {
    "<": lt, "<=": le, ">": gt, ">=": ge, "=": eq,
}  # fmt: skip
_TRIED = {"current", "past", "stopped", "unknown"}
_PROTECTING_MG = 325
"""Up to this a day aspirin is no analgesic; Beers counts more of it as an NSAID."""


def truth_of(known: Observation, *, past: bool | None, cautious: bool) -> bool | None:
    """Whether a yes-or-no finding holds; what is only possible where it is cautious."""
    match known.status:
        case Status.PRESENT:
            return known.value is not False
        case Status.ABSENT:
            return False
        case Status.PAST:
            return past
        case Status.POSSIBLE:
            return True if cautious else None
        case _:
            return None


def compare(value: float | Interval, operator: str, bound: float) -> bool | None:
    """Whether a number lies on one side of a bound; unknown if an interval holds it."""
    low, high = bounds_of(value)
    holds = _OPERATORS[operator]
    at_low, at_high = holds(low, bound), holds(high, bound)
    if operator == "=" and low < bound < high:
        return None
    return at_low if at_low == at_high else None


def treatment_truth(
    treatment: Treatment, taken: Taken, *, cautious: bool
) -> bool | None:
    """Whether a treatment was tried, is taken or failed, as it is asked of it."""
    truth = _verb_truth(treatment, taken.verb, cautious=cautious)
    if truth and taken.schedule:
        said = (treatment.schedule or "").replace(" ", "-")
        truth = None if not said else said == taken.schedule
    if truth and taken.days is not None:
        truth = None if treatment.days is None else treatment.days >= taken.days
    return truth


def _verb_truth(treatment: Treatment, verb: str, *, cautious: bool) -> bool | None:
    if verb == "tried":
        return treatment.status in _TRIED
    if verb == "failed":
        if treatment.response == "unknown":
            return None if treatment.status in _TRIED else False
        return treatment.response in {"none", "adverse"}
    if treatment.status == "unknown":
        return True if cautious else None
    return treatment.status == "current"


def as_meant(treatment: Treatment) -> Treatment:
    """Aspirin that nobody said was for the pain is taken to protect heart and vessels."""
    daily = sum(t.at_a_time * (t.per_day or 1.0) for t in taken_together(treatment))
    told = treatment.response != "unknown" or daily > _PROTECTING_MG
    told = told or treatment.product is not None  # Excedrin is taken for the pain
    if treatment.name != "aspirin" or told or treatment.status != "current":
        return treatment
    return treatment.but(name="aspirin-low-dose")
