"""Questions with the answers they should get, and what they got."""

from typing import Annotated, Literal

from pydantic import Field

from chatbot.model.knowledge import Topic
from chatbot.model.record import Record

Judgement = Literal["right", "wrong", "wrongly declined", "wrongly answered"]
Place = Literal["first", "shown", "missed"]
"""Where in an answer stands what should lead it."""


class Sample(Record):
    """One question, what was asked before it, and the topics that would be right."""

    question: str
    after: str | None = None
    """The question before it, for `and how long?`."""
    expect: Literal["decline"] | Annotated[tuple[Topic, ...], Field(min_length=1)]
    leads: tuple[str, ...] = ()
    """What may come first: ids of statements, `table` for a row or a figure, `consult`
    for what is said of the consult itself, `none` where an honest no is right, or the
    nearest with a word that what is asked is not held."""

    @property
    def topic(self) -> str:
        """What it is counted under: `decline`, or the first topic expected."""
        return self.expect if isinstance(self.expect, str) else self.expect[0]


class Outcome(Record):
    """What one question got."""

    sample: Sample
    judgement: Judgement
    topics: tuple[Topic, ...] = ()
    leading: str | None = None
    """What came first, in the words of `Sample.leads`."""
    place: Place | None = None
    """Where what should lead was found; None if nothing was named."""
