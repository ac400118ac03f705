"""One consult as a front holds it: it replies and remembers its turns."""

from datetime import date

from chatbot.engine.consult import reply, start
from chatbot.engine.engine import Engine
from chatbot.engine.replay import record
from chatbot.model.consult import Consult, Input
from chatbot.model.event import Event
from chatbot.model.transcript import Reader, Transcript, Turn

TITLE_LENGTH = 200


class Session:
    """Holds the current state of a consult and everything that was said in it."""

    def __init__(self, engine: Engine, today: date, reader: Reader) -> None:
        self.engine = engine
        self._first = today
        self._reader: Reader = reader
        self.consult: Consult
        self.consult, self.greeting = start(engine, today, reader)
        self._turns: list[Turn] = []

    def reply(self, text: str) -> tuple[Event, ...]:
        """Take one input; the consult moves on unless the input was unusable."""
        given = Input(text=text, on=self.consult.today)
        before = self.consult
        self.consult, events = reply(self.engine, before, given)
        self._turns.append(record(self.engine, before, self.consult, text, events))
        return events

    def transcript(self) -> Transcript | None:
        """Return the consult so far; None if nothing was said."""
        if not self._turns:
            return None
        return Transcript(
            dialog=self.engine.content.dialog.id,
            about=self._turns[0].clinician[:TITLE_LENGTH],
            today=self._first,
            reader=self._reader,
            turns=tuple(self._turns),
        )
