"""One front's talk: it replies, remembers its turns, and tells its patients apart."""

from datetime import date
from typing import NamedTuple

from chatbot.engine.consult import reply, start
from chatbot.engine.engine import Engine
from chatbot.engine.replay import record
from chatbot.model.consult import Consult, Input
from chatbot.model.event import Event, Noticed, Undone
from chatbot.model.transcript import Reader, Transcript, Turn

TITLE_LENGTH = 200


class Part(NamedTuple):
    """One patient's consult within a talk: a restart begins another."""

    begin: int
    """Its first turn, which is also its name: none begins there again."""
    today: date
    reader: Reader
    before: Consult | None = None
    """The state that the restart left; undoing the restart leads back to it."""


class Session:
    """Holds the current state of a consult and everything that was said in it."""

    def __init__(self, engine: Engine, today: date, reader: Reader) -> None:
        self.engine = engine
        self.consult: Consult
        self.consult, self.greeting = start(engine, today, reader)
        self.unsent: str | None = None
        """What was typed and not sent, to be kept with the consult that goes on."""
        self._turns: list[Turn] = []
        self._parts = [Part(0, today, reader)]

    def reply(self, text: str) -> tuple[Event, ...]:
        """Take one input; what is told of another patient opens a consult of its own.

        The consult moves on unless the input was unusable.
        """
        before = here = self.consult
        given = Input(text=text, on=before.today)
        self.consult, events = reply(self.engine, before, given)
        said = events
        codes = {e.code for e in events if isinstance(e, Noticed)}
        if "another patient" in codes and self.consult.previous:
            here, text, said = self.consult.previous, self.consult.text, events[1:]
            self._turns.append(record(self.engine, before, here, "restart", ()))
            self._begin(before, here)
        self._turns.append(record(self.engine, here, self.consult, text, said))
        if "restarted" in codes:
            self._begin(before, self.consult)
        elif any(isinstance(e, Undone) for e in events):
            self._go_back()
        return events

    @property
    def parts(self) -> tuple[Part, ...]:
        """The consults of this talk, the one that goes on last."""
        return tuple(self._parts)

    def transcript(self, part: Part | None = None) -> Transcript | None:
        """Write a consult down so far, this one by default; None if nothing was said."""
        found = part or self._parts[-1]
        later = [p.begin - 1 for p in self._parts if p.begin > found.begin]
        turns = self._turns[found.begin : min(later, default=len(self._turns))]
        unsent = None if later else self.unsent
        if not turns and unsent is None:
            return None
        return Transcript(
            dialog=self.engine.content.dialog.id,
            about=(turns[0].clinician if turns else unsent or "")[:TITLE_LENGTH],
            today=found.today,
            reader=found.reader,
            turns=tuple(turns),
            unsent=unsent,
        )

    def _begin(self, before: Consult, now: Consult) -> None:
        """Another patient, whose consult is one of its own."""
        self._parts.append(Part(len(self._turns), now.today, now.reader, before))

    def _go_back(self) -> None:
        """What undoes a restart goes on with the consult that was left."""
        states = set(map(id, _states(self.consult)))
        while (left := self._parts[-1].before) is not None and id(left) not in states:
            self._parts.pop()


def _states(consult: Consult) -> list[Consult]:
    """All states that led here, the latest first."""
    found: list[Consult] = []
    here = consult.previous
    while here is not None:
        found.append(here)
        here = here.previous
    return found
