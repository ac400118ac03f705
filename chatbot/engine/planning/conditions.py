"""Conditions over what is known of a patient.

Truth is three-valued: nothing said is unknown, and unknown is never taken as absent.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import NamedTuple, Protocol

from chatbot.engine.planning.verdict import Verdict
from chatbot.model.content import Content
from chatbot.model.finding import Finding


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

    def evaluate(self, view: CaseView, *, cautious: bool = False) -> Verdict:
        """Judge a case; `cautious` counts what is only possible towards it."""
        return self.test(view, int(cautious))
