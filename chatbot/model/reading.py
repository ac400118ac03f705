"""What one text says: findings, treatments, questions, commands; nothing decided."""

from typing import Literal

from chatbot.model.case import Allergy, Observation, Treatment
from chatbot.model.record import Record

CommandName = Literal[
    "plan", "why", "what if", "undo", "restart", "set", "forget", "visit",
    "reader", "more", "help", "sources", "case", "quit", "skip", "apply", "repeat",
    "handout", "note",
]  # fmt: skip
Unreadable = Literal[
    "unknown word", "out of range", "contradiction", "unknown drug",
    "unknown condition", "doubtful", "unit missing", "whose dose", "other than what",
    "empty", "too long", "unreadable",
]  # fmt: skip


class Assertion(Record):
    """How a span of text is asserted."""

    negated: bool = False
    possible: bool = False
    unknown: bool = False
    historical: bool = False
    family: bool = False
    hypothetical: bool = False
    left_open: bool = False
    """Whether it is so only because a denial may or may not be of it."""

    @property
    def tells(self) -> bool:
        """Whether it is told of the patient: not denied, of others or only supposed."""
        return not (self.negated or self.family or self.hypothetical)


class Prompt(Record):
    """What was just asked, so that a short answer can be understood."""

    kind: Literal["finding", "group", "bundle", "confirm"]
    name: str
    """Finding, group or bundle id."""
    findings: tuple[str, ...] = ()
    """The finding ids it asks about, in the order shown."""
    text: str
    why: str | None = None
    """A statement id."""
    beside: tuple[str, ...] | None = None
    """Of a doubt: what was asked with it and is open, which `the others no` denies."""


class Command(Record):
    """Something to do: `/undo 2`, `undo`, `just tell me`, `why 3`."""

    name: CommandName
    rest: str = ""
    """The argument as typed: `2`, `age 54`, `ckd`, `2026-12-06`."""


class Unread(Record):
    """Words that were seen but not understood, or out of range."""

    text: str
    reason: Unreadable
    finding: str | None = None
    detail: str = ""


class Reading(Record):
    """Everything one text says, spans included, in the order it was said."""

    text: str
    observations: tuple[Observation, ...] = ()
    treatments: tuple[Treatment, ...] = ()
    allergies: tuple[Allergy, ...] = ()
    questions: tuple[str, ...] = ()
    commands: tuple[Command, ...] = ()
    unread: tuple[Unread, ...] = ()
    answered: bool = False
    """Whether it answers what was asked (even if only `don't know`)."""
    is_word: bool = False
    """Whether one word, a yes, a no or a don't know, answers what was asked."""
    correction: bool = False
    """Whether it takes back something said before (`sorry`, `scratch that`)."""
    wants_plan: bool = False
    """Whether `what next?` was asked beside what was told."""
    unrecorded: str = ""
    """What to type to record the names that were only taken as a question."""
    denied_parts: tuple[Observation, ...] = ()
    """Kinds of an illness that are denied: each takes back what its own words told."""
    off_back: str | None = None
    """The complaint, as typed, if it is not the back (a knee)."""
