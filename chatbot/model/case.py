"""What is known of one patient, and where each piece came from."""

from datetime import date
from enum import StrEnum
from typing import Literal

from chatbot.model.record import Record


class Status(StrEnum):
    """How an observation was asserted."""

    PRESENT = "present"
    ABSENT = "absent"
    POSSIBLE = "possible"
    PAST = "past"
    FAMILY = "family"
    HYPOTHETICAL = "hypothetical"
    UNKNOWN = "unknown"

    @property
    def is_here(self) -> bool:
        """Whether it is so, or may be."""
        return self is Status.PRESENT or self is Status.POSSIBLE


class Interval(Record):
    """A number known only to lie between two bounds, both possible."""

    low: float
    high: float

    @property
    def middle(self) -> float:
        """The point halfway."""
        return (self.low + self.high) / 2

    @classmethod
    def between(cls, low: float, high: float) -> "float | Interval":
        """Return two bounds, or the number that both are."""
        return low if low == high else cls(low=low, high=high)


Value = bool | float | Interval | str | None


def bounds_of(value: "float | Interval") -> tuple[float, float]:
    """Return between what a value lies."""
    return (value.low, value.high) if isinstance(value, Interval) else (value, value)


class Observation(Record):
    """One finding's value, how it was asserted and the exact words it came from."""

    finding: str
    status: Status
    value: Value = None
    """Numbers in the finding's unit, lengths of time in days."""
    text: str = ""
    """The exact span, as typed."""
    start: int = 0
    end: int = 0
    turn: int = 0
    on: date | None = None
    """The day it was said: lengths of time grow with the calendar."""
    suggested: bool = False
    """Whether words only suggest it, as a pronoun does the sex: what was told stands."""
    implied: bool = False
    """Whether it follows from another finding or a closed bundle."""


TreatmentStatus = Literal[
    "current", "past", "stopped", "planned", "not taking", "unknown"
]
Schedule = Literal["regular", "as needed"]
Response = Literal["helped", "partial", "none", "adverse", "declined", "unknown"]


class Treatment(Record):
    """Something tried or taken: a drug or a measure."""

    name: str
    """The drug's id (generic), a class id if only that was said, or a measure's id."""
    drug_class: str | None = None
    """The drug's first class; None for a measure."""
    dose: float | None = None
    """Of one tablet or application, in `unit`."""
    unit: str | None = None
    frequency: str | None = None
    """Canonical words, such as `twice daily` or `every 6 hours`."""
    per_day: float | None = None
    """Doses a day, where the frequency says."""
    schedule: Schedule | None = None
    days: float | None = None
    tablets: float | None = None
    """How many of `dose` are taken at a time, if it is not one."""
    product: str | None = None
    """The combination it is part of, such as `percocet`."""
    besides: tuple["Treatment", ...] = ()
    """The same drug in other products: what counts is all of it together."""
    on: date | None = None
    """The day a plan asked for it; None if it was told."""
    status: TreatmentStatus = "unknown"
    response: Response = "unknown"
    text: str = ""
    start: int = 0
    end: int = 0
    turn: int = 0

    @property
    def at_a_time(self) -> float:
        """How much of its unit is taken at once; nothing where that is not known."""
        return (self.dose or 0.0) * (self.tablets or 1.0)

    @property
    def is_barred(self) -> bool:
        """Whether it is said that it must not be taken: `told to avoid NSAIDs`."""
        return self.status == "not taking" and self.response == "adverse"

    @property
    def is_declined(self) -> bool:
        """Whether the patient does not want it."""
        return self.status == "not taking" and self.response == "declined"


TREATMENT_DETAILS = (
    "dose", "unit", "frequency", "per_day", "schedule", "days", "tablets", "status",
    "response",
)  # fmt: skip
"""What may be told of a treatment beside its name."""


class Allergy(Record):
    """A drug or class the patient reacts to."""

    name: str
    drug_class: str | None = None
    reaction: str | None = None
    text: str = ""
    turn: int = 0


class Case(Record):
    """All current observations and treatments of one patient, with their history."""

    today: date
    observations: dict[str, Observation] = {}
    """The current one of each finding."""
    treatments: dict[str, Treatment] = {}
    """The current one of each name, in the order first told."""
    allergies: dict[str, Allergy] = {}
    earlier: tuple[Observation | Treatment, ...] = ()
    """What was since changed, oldest first."""
    unknown_drugs: tuple[str, ...] = ()
    """Names that look like drugs and are in no table: named as not checked."""
    unknown_conditions: tuple[str, ...] = ()
    """Illnesses that were told and that no finding stands for: named the same way."""

    @property
    def is_told(self) -> bool:
        """Whether anything was told of a patient."""
        return bool(self.observations or self.treatments or self.allergies)

    def status(self, finding: str) -> Status | None:
        """How a finding was told, if it was."""
        known = self.observations.get(finding)
        return known.status if known is not None else None
