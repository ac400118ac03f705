"""Where consults are kept, as the fronts see it."""

from typing import Protocol

from chatbot.model.transcript import Transcript


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
