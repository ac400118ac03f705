"""A consult as a file that a person can read and a machine can replay, and what keeps it."""

from datetime import date
from typing import Literal, Protocol, get_args

from chatbot.model.record import Record

Reader = Literal["clinician", "trainee", "patient"]
READERS: tuple[Reader, ...] = get_args(Reader)


class Turn(Record):
    """What was typed, and what is expected of the reply."""

    clinician: str
    on: date | None = None
    learned: dict[str, str] = {}
    treatments: tuple[str, ...] = ()
    step: str = ""
    urgency: str = "routine"
    asks: tuple[str, ...] = ()
    plan: tuple[str, ...] = ()
    backline: str = ""
    teach: str | None = None


class Transcript(Record):
    """A whole consult; `today` is the only clock."""

    transcript: Literal["1"] = "1"
    dialog: str
    about: str
    today: date
    reader: Reader = "clinician"
    turns: tuple[Turn, ...]
    unsent: str | None = None
    """What stood in the box when the terminal went; a resumed consult has it there again."""


class Store(Protocol):
    """Keeps consults; whatever goes wrong is a ContentError that says so."""

    def keep(self, transcript: Transcript | None, path: str | None) -> str | None:
        """Write a consult to a path, else to its own place; return where it is.

        Nothing is written, and None returned, if nothing was said.
        """
        ...

    def saved(self) -> tuple[str, ...]:
        """Return the paths of kept consults, the latest first."""
        ...

    def about(self, path: str) -> str:
        """Say in a line what a kept consult is about; empty if it cannot be read."""
        ...

    def load(self, path: str) -> Transcript:
        """Read a consult."""
        ...
