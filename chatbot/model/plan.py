"""The advice that holds for a case, after the safety check."""

from typing import Literal

from chatbot.model.dialog import Kind, Urgency
from chatbot.model.pharmacology import Severity
from chatbot.model.record import Record

Path = Literal["axial", "radicular", "chronic"]
Soon = Literal["routine", "workup", "urgent", "emergency"]
"""How soon a whole plan must be acted on."""


class Order(Record):
    """A drug order that can be checked: mg a dose, doses a day, days."""

    text: str
    drug: str
    dose_mg: float | None = None
    per_day: float | None = None
    days: float | None = None
    as_needed: bool = False


class Concern(Record):
    """One thing the safety check found about an order."""

    rule: str
    """The id of an interaction or of a safety rule."""
    severity: Severity
    text: str
    because: tuple[str, ...] = ()
    """Findings, drugs or classes of the case."""
    references: tuple[str, ...] = ()
    unconfirmed: bool = False


class Rejected(Record):
    """An alternative that was not taken, and why."""

    order: str
    drug: str
    concerns: tuple[Concern, ...]


class PlanLine(Record):
    """One line of a plan with its reasons and sources."""

    id: str
    """The advice id."""
    section: str
    kind: Kind
    drug: str | None = None
    text: str
    """For clinicians; the order, if any, is part of it."""
    plain: str | None = None
    """For the patient reader; None where the line is not for them."""
    order: Order | None = None
    cites: tuple[str, ...] = ()
    """Reference ids."""
    statements: tuple[str, ...] = ()
    because: tuple[str, ...] = ()
    """Findings and treatments of the case that it rests on."""
    provisional: bool = False
    only_if: tuple[str, ...] = ()
    """Findings (or drug classes) still unknown on which the line hangs."""
    check_first: tuple[str, ...] = ()
    """Short noun phrases for `only_if`, gravest first."""
    changed: tuple[Concern, ...] = ()
    """What the safety check changed about the order, and why."""
    watch: tuple[Concern, ...] = ()
    """Cautions and monitoring that go with it."""
    rejected: tuple[Rejected, ...] = ()
    rules: tuple[str, ...] = ()
    """Rules of the safety check that changed, withdrew or raised it."""
    unconfirmed: bool = False
    """Whether a statement, row or rule behind it was not seen in its source."""


class Raised(Record):
    """A red flag that holds."""

    id: str
    label: str
    suspects: str
    urgency: Urgency
    because: tuple[str, ...]
    """Findings."""
    possible: bool = False
    """Whether it rests on something only possible so far."""


class Plan(Record):
    """All lines in section order, and what is still open."""

    lines: tuple[PlanLine, ...] = ()
    raised: tuple[Raised, ...] = ()
    path: tuple[Path, ...] = ()
    urgency: Soon = "routine"
    scope: str | None = None
    """Why no orders are given at all (under 18, pregnant, not the back), if so."""
    unscreened: tuple[str, ...] = ()
    """Groups of red flags nobody has asked about yet, named first."""
    unknown: tuple[str, ...] = ()
    """Findings and bundles whose value could change the plan, safety first."""
    unchecked_drugs: tuple[str, ...] = ()
    unchecked_conditions: tuple[str, ...] = ()
    """Illnesses that were told and that no table holds."""
    withheld: tuple[str, ...] = ()
    """Advice ids left out because nobody has approved them, if only approved ones count."""
