"""What a follow-up question got back."""

from typing import Literal

from chatbot.model.knowledge import Topic
from chatbot.model.record import Record


class AnswerPart(Record):
    """One paragraph or row of an answer; medicine always names its sources."""

    kind: Literal["says", "qualifies", "conflict", "case", "computed", "offer"]
    text: str
    plain: str | None = None
    statements: tuple[str, ...] = ()
    cites: tuple[str, ...] = ()
    unconfirmed: bool = False


class Answer(Record):
    """An answer made of statements and computed figures only, or an honest no."""

    question: str
    status: Literal["answered", "computed", "declined"]
    parts: tuple[AnswerPart, ...] = ()
    topics: tuple[Topic, ...] = ()
    nearest: tuple[str, ...] = ()
    """When declined: questions nearby that are answered, to choose from."""
    skip: int = 0
    """How many parts were shown before; `more` goes on from there."""
    whole: bool = False
    """Whether all parts are shown at once, where nobody can type `more`."""
    unheld: tuple[str, ...] = ()
    """Words of what was asked that nothing given speaks of: it is only the nearest."""
    subject: str | None = None
    """The drug, measure or statement it was about, for `and how long?`."""

    carried: str = ""
    """Medicines taken over from the question before, so that the next can go on."""

    @property
    def statements(self) -> tuple[str, ...]:
        """Statement ids used, each once, in order."""
        return tuple(dict.fromkeys(s for p in self.parts for s in p.statements))

    @property
    def cites(self) -> tuple[str, ...]:
        """Reference ids used, each once, in order."""
        return tuple(dict.fromkeys(c for p in self.parts for c in p.cites))
