"""Drugs, the classes they belong to, and what must not be combined."""

from typing import Annotated, Literal, get_args

from pydantic import Field

from chatbot.model.knowledge import Review, Verified
from chatbot.model.record import Entry

Positive = Annotated[float, Field(gt=0, allow_inf_nan=False)]
Severity = Literal["contraindicated", "avoid", "caution", "monitor"]
GRAVEST_FIRST: tuple[Severity, ...] = get_args(Severity)


class Limit(Entry):
    """A lower ceiling for some patients: what is in it replaces the usual maximum."""

    when: str
    """A condition; while it is unknown, an order hangs on it."""
    per_dose_max_mg: Positive | None = None
    per_day_max_mg: Positive | None = None
    doses_a_day: Positive | None = None
    says: str
    """A sentence without its first capital, such as `at most 2 g a day with cirrhosis`."""
    unconfirmed: bool = False
    references: Annotated[tuple[str, ...], Field(alias="from", min_length=1)]


class Dosing(Entry):
    """Usual adult dosing: texts to show, numbers (mg, days) to check orders with."""

    start: str | None = None
    usual: str
    frequency: str
    per_dose_max: str | None = None
    per_day_max: str
    per_dose_max_mg: Positive | None = None
    per_day_max_mg: Positive | None = None
    first_day_max_mg: Positive | None = None
    by_mouth_max_mg: Positive | None = None
    """The most in a day by mouth, where it is less than by another route."""
    max_days: Annotated[int, Field(gt=0)] | None = None
    doses_a_day: Positive | None = None
    """Most doses in a day, where the label counts them."""
    salts: dict[str, float] = {}
    """Strengths in mg that are written as a salt, and the mg of base in each."""


class Drug(Entry):
    """One row of the drug table: adult facts from US labelling."""

    id: str
    name: str
    words: tuple[str, ...] = ()
    """Brands, abbreviations and common misspellings."""
    classes: Annotated[tuple[str, ...], Field(min_length=1)]
    """Ids of `classes.yaml`, the most telling first."""
    route: str
    sold: bool = False
    """Whether a shop sells it, so that a patient may take it unasked."""
    dose: Dosing
    limits: tuple[Limit, ...] = ()
    duration: str | None = None
    renal: str | None = None
    hepatic: str | None = None
    older_adults: str | None = None
    pregnancy: str | None = None
    contraindications: tuple[str, ...] = ()
    boxed_warning: str | None = None
    monitoring: str | None = None
    stopping: str | None = None
    place: str | None = None
    unconfirmed: tuple[str, ...] = ()
    """Names of the fields above whose text is from memory."""
    mme_factor: Positive | None = None
    """Morphine milligram equivalents per mg by mouth (CDC 2022)."""
    sources: dict[str, tuple[str, ...]] = {}
    """By field, those of the references below that it rests on, where that is known."""
    references: Annotated[tuple[str, ...], Field(alias="from", min_length=1)]
    review: Review = Review()


class DrugClass(Entry):
    """A class or group of drugs; members need no row in the drug table."""

    id: str
    label: str
    plain: str | None = None
    """What a patient calls one of them: `a blood thinner`."""
    words: tuple[str, ...] = ()
    members: dict[str, tuple[str, ...]] = {}
    """Drugs known by name only, with their brands and misspellings."""
    checked: bool = True
    """Whether the tables hold what its members must not meet; if not, plans say so."""
    includes: tuple[str, ...] = ()
    """Other classes that belong to this one, and drugs of the drug table."""
    shown_by: str | None = None
    """A finding that says one of them is taken, such as `alcohol_use`."""
    shows: str | None = None
    """A finding of whoever takes one of them, such as `immunosuppression`."""
    lasting: bool = False
    """Whether it still counts after stopping, for a time that is seldom told."""


class Combination(Entry):
    """A product that holds two drugs, such as Percocet."""

    id: str
    words: Annotated[tuple[str, ...], Field(min_length=1)]
    parts: Annotated[tuple[str, ...], Field(min_length=2)]


class Interaction(Entry):
    """What follows when a drug meets another drug or a condition of the patient."""

    id: str
    a: Annotated[tuple[str, ...], Field(min_length=1)]
    """Drug or class ids."""
    b: tuple[str, ...] = ()
    """Drug or class ids; empty for a condition of the patient."""
    when: str | None = None
    """A condition over findings that must hold (with `b`, as well)."""
    at_least: int | None = None
    """Holds only if so many drugs of `a` are taken together, this one included."""
    severity: Severity
    effect: str
    action: str
    mechanism: str | None = None
    references: Annotated[tuple[str, ...], Field(alias="from", min_length=1)]
    verified: Verified = "seen"
    review: Review = Review()

    @property
    def unconfirmed(self) -> bool:
        """Whether it was recalled and not seen in its source."""
        return self.verified == "memory"


class SafetyRule(Entry):
    """A rule of the safety check that is no row of a table: what it does, and why."""

    id: str
    about: str
    """One sentence: what it looks at and what follows."""
    because: Annotated[tuple[str, ...], Field(min_length=1)]
    """Statements."""
    review: Review = Review()
