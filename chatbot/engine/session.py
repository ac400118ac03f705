"""One consult as a front holds it: it replies and remembers its turns."""

from datetime import date

from chatbot.engine.consult import reply, start
from chatbot.engine.engine import Engine
from chatbot.engine.replay import record
from chatbot.model.consult import Consult, Input
from chatbot.model.event import Event
from chatbot.model.transcript import Reader, Transcript

TITLE_LENGTH = 200


class Session:
    """Holds the current state of a consult and everything that was said in it."""

    def __init__(self, engine: Engine, today: date, reader: Reader) -> None:
        self.engine = engine
        self._first = today
        self._reader: Reader = reader
        self.consult: Consult
        self.consult, self.greeting = start(engine, today, reader)
        self._turns: list[tuple[Consult, Consult, str, tuple[Event, ...]]] = []
        """The state before, the state after, what was typed and what followed."""

    def reply(self, text: str) -> tuple[Event, ...]:
        """Take one input; the consult moves on unless the input was unusable."""
        given = Input(text=text, on=self.consult.today)
        before = self.consult
        self.consult, events = reply(self.engine, before, given)
        self._turns.append((before, self.consult, text, events))
        return events

    def transcript(self) -> Transcript | None:
        """Write the consult down so far; None if nothing was said."""
        if not self._turns:
            return None
        return Transcript(
            dialog=self.engine.content.dialog.id,
            about=self._turns[0][2][:TITLE_LENGTH],
            today=self._first,
            reader=self._reader,
            turns=tuple(record(self.engine, *turn) for turn in self._turns),
        )
