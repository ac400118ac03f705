"""What followed from one input, in order; every front is drawn from these."""

from typing import Literal

from chatbot.model.answer import Answer
from chatbot.model.case import Allergy, Observation, Treatment
from chatbot.model.plan import Plan, Raised
from chatbot.model.reading import Prompt, Unread
from chatbot.model.record import Record

Remark = Literal[
    "welcome", "empty", "too long", "unreadable", "help", "nothing to undo",
    "restarted", "reader", "visit", "unknown command", "skipped", "bad value", "case", "note", "sources", "thanks",
    "nothing new", "noted", "confirm", "planned before", "emergency stands",
    "approved only", "no more", "not recorded", "bare number", "considered before",
    "plan to come", "courtesy", "complete", "as before", "length kept", "which side", "results", "crp", "results beside emergency",
    "nothing asked", "another patient", "someone else",
]  # fmt: skip


class Learned(Record):
    """Facts that were new or different."""

    observations: tuple[Observation, ...] = ()
    treatments: tuple[Treatment, ...] = ()
    allergies: tuple[Allergy, ...] = ()
    corrected: tuple[str, ...] = ()
    """Of these, finding ids and treatment names that had another value before."""
    forgotten: tuple[str, ...] = ()


class NotUnderstood(Record):
    """Words that could not be used, each with its reason."""

    unread: tuple[Unread, ...]


class Conflicted(Record):
    """Two values of one finding in one message, or against a red flag told before."""

    finding: str
    earlier: Observation
    later: Observation
    kept: bool = False
    """Whether the earlier one stands, as the later one was only suggested."""


class Asked(Record):
    """A question now open."""

    prompt: Prompt
    again: bool = False
    """Whether it was open before this input as well."""


class Moved(Record):
    """The dialogue went to another step."""

    source: str
    target: str


class EmergencyRaised(Record):
    """Red flags of emergency urgency hold; only their plan is shown."""

    raised: tuple[Raised, ...]


class Planned(Record):
    """A plan to show."""

    plan: Plan
    full: bool = False
    """Whether every line is to be shown, as `more` asks."""
    announced: bool = False
    """Whether the emergency that it answers was named right before it."""
    added: tuple[str, ...] = ()
    removed: tuple[str, ...] = ()
    changed: tuple[str, ...] = ()
    """Texts of the lines that differ from the plan shown last; empty the first time."""


class Explained(Record):
    """Why one line is in the plan, or why something is asked."""

    answer: Answer


class Answered(Record):
    """A question answered from statements or computed."""

    answer: Answer


class Declined(Record):
    """A question with no curated answer."""

    answer: Answer


class Compared(Record):
    """What the plan would be if: the case itself is unchanged."""

    assumption: str
    added: tuple[str, ...]
    """Texts of plan lines."""
    removed: tuple[str, ...]
    changed: tuple[str, ...]
    withdrawn: tuple[str, ...] = ()
    """Those of `changed` by which an order falls away: they come first."""
    urgency: str
    read_as: tuple[str, ...] = ()
    """What was read from it, where nothing in the plan differs."""
    hangs: tuple[str, ...] = ()
    """What the plan would then hang on and does not now, as short noun phrases."""
    applies: bool = True
    """Whether `make it so` would apply it; not if it is one of two alternatives."""
    skip: int = 0
    """How many differences were shown before; `more` goes on from there."""
    whole: bool = False
    """Whether all are shown at once, where nobody can type `more`."""
    cites: tuple[str, ...] = ()
    statements: tuple[str, ...] = ()


class Undone(Record):
    """Inputs taken back."""

    count: int
    text: str
    """The last input that was taken back."""


class Noticed(Record):
    """A remark without medicine in it."""

    code: Remark
    text: str = ""
    of: str = ""
    """The command that a bad value was given to."""


Event = (
    Learned | NotUnderstood | Conflicted | Asked | Moved | EmergencyRaised | Planned
    | Explained | Answered | Declined | Compared | Undone | Noticed
)  # fmt: skip
