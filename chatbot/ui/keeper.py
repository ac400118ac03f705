"""Keeping a consult: where it goes, and what went wrong if it could not go there."""

from typing import TYPE_CHECKING

from chatbot.engine.keeping import Places

if TYPE_CHECKING:
    from chatbot.engine.session import Session
    from chatbot.ui.launch import Launch


class Keeper:
    """Remembers where the consult is kept, so that it is kept there again."""

    def __init__(self, launch: "Launch") -> None:
        self._store = launch.store
        self._told = ""
        self.path = launch.save_to or launch.resume
        """The file to keep it in; None for the user's own folder."""
        self.places = Places(self.path, beside=launch.save_to is not None)
        """Where each consult of this talk is kept."""

    def save(self, session: "Session | None", path: str | None = None) -> str | None:
        """Save a consult; return what went wrong, or None if nothing did."""
        from chatbot.model.problem import ContentError

        if session is None:
            return None
        try:
            self.places.keep(session, self._store(), path)
        except ContentError as error:
            return "\n".join(str(p) for p in error.problems)
        self._told = ""
        self.path = self.kept or self.path
        return None

    @property
    def kept(self) -> str | None:
        """Where the latest consult was saved; None if none ever was."""
        return self.places.kept[-1] if self.places.kept else None

    @property
    def unsaved(self) -> bool:
        """Whether what was said last could not be saved."""
        return bool(self._told)

    def save_quietly(self, session: "Session | None") -> str | None:
        """Save between two inputs; return what went wrong unless that was told before."""
        problem = self.save(session) or ""
        told, self._told = self._told, problem
        return problem if problem and problem != told else None

    def go_on_with(self, path: str | None) -> None:
        """Keep another consult from here on."""
        self.path = path
        self.places = Places(path, beside=False)
