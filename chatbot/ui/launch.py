"""What the app is started with, and opening it once the screen is painted."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from chatbot.engine.engine import Engine
    from chatbot.engine.session import Session
    from chatbot.model.transcript import Reader, Store

    Opened = tuple[Session, list[str]]
    """A new consult, and what is to be typed into it."""

_PARTS = ("lexicon", "planner", "answerer", "machine")


@dataclass(frozen=True)
class Launch:
    """Handed in by a command; nothing of it is called before the first paint."""

    engine: "Callable[[], Engine]"
    """Reads the content; raises ContentError."""
    store: "Callable[[], Store]"
    today: date
    reader: "Reader" = "clinician"
    save_to: str | None = None
    """The file to keep the consult in; None for the user's own folder."""
    resume: str | None = None
    """A kept consult to go on with."""

    def open(self) -> "Opened":
        """Read the content, build what the first turn needs, and start a consult.

        Raises ContentError if the content, or the consult to resume, is unusable.
        """
        from chatbot.engine.session import Session

        engine = self.engine()
        opened = (
            self.reopen(engine, self.resume)
            if self.resume
            else (Session(engine, self.today, self.reader), [])
        )
        for part in _PARTS:
            getattr(engine, part)
        return opened

    def reopen(self, engine: "Engine", path: str) -> "Opened":
        """Start a kept consult anew; raises ContentError if that cannot be."""
        from chatbot.engine.replay import refuse_another
        from chatbot.engine.session import Session

        kept = self.store().load(path)
        refuse_another(engine, kept, path)
        session = Session(engine, kept.today, kept.reader)
        session.unsent = kept.unsent
        return session, [turn.clinician for turn in kept.turns]
