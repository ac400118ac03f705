"""One consult as it is held at a front: it replies, remembers its turns and saves them."""

from datetime import date
from pathlib import Path

from chatbot.engine.consult import reply, start
from chatbot.engine.engine import Engine
from chatbot.engine.replay import record
from chatbot.files.store import save
from chatbot.files.transcript_file import write_transcript
from chatbot.model.consult import Consult, Input
from chatbot.model.event import Event
from chatbot.model.transcript import Reader, Transcript, Turn


class Session:
    """Holds the current state of a consult and everything that was said in it."""

    def __init__(
        self, engine: Engine, today: date, reader: Reader, path: str | None = None
    ) -> None:
        self.engine = engine
        self._first = today
        self._reader = reader
        self._path = path
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

    def transcript(self) -> Transcript:
        """Return the consult so far."""
        return Transcript(
            dialog=self.engine.content.dialog.id,
            about=self._turns[0].clinician[:200] if self._turns else "",
            today=self._first,
            reader=self._reader,
            turns=tuple(self._turns),
        )

    def save(self) -> Path | None:
        """Write the consult to the path given, else to the user's data folder.

        Nothing is written for a consult in which nothing was said.
        """
        if not self._turns:
            return None
        text = write_transcript(self.transcript())
        if self._path is not None:
            path = Path(self._path)
            path.write_text(text, encoding="utf-8")
            return path
        return save(f"{self._first.isoformat()}-consult", text)
