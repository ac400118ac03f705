"""Keeping a consult: where it goes, and what went wrong if it could not go there."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from chatbot.engine.session import Part, Session
    from chatbot.model.transcript import Store
    from chatbot.ui.launch import Launch


class Places:
    """Remembers the file of each consult, so that it is kept there again."""

    def __init__(self, first: str | None, *, beside: bool) -> None:
        """Begin at a file, None for the user's own folder.

        Further consults are kept beside the first if `beside`, else in that folder.
        """
        self.first, self._beside = first, beside
        self._at: dict[int, str] = {}
        self._done: set[int] = set()
        """Consults that were left, and kept whole after that."""

    @property
    def kept(self) -> tuple[str, ...]:
        """The files that were written, in the order of their consults."""
        return tuple(dict.fromkeys(self._at.values()))

    def of(self, part: "Part") -> str | None:
        """Return the file of a consult; None for a free name in the user's own folder."""
        if part.begin in self._at:
            return self._at[part.begin]
        if part.begin == 0 or self.first is None or not self._beside:
            return self.first if part.begin == 0 else None
        return _numbered(self.first, len(self._at) + 1)

    def keep(
        self, session: "Session", store: "Store", path: str | None = None
    ) -> str | None:
        """Keep all consults of a talk, the last one in `path` if that is given.

        Return where the last one went; None if nothing was said in it yet.
        """
        *left, last = session.parts
        for part in left:
            if part.begin not in self._done:
                self._keep(session, store, part, None)
                self._done.add(part.begin)
        self._done.discard(last.begin)
        return self._keep(session, store, last, path)

    def _keep(
        self, session: "Session", store: "Store", part: "Part", path: str | None
    ) -> str | None:
        kept = store.keep(session.transcript(part), path or self.of(part))
        if kept is not None:
            self._at[part.begin] = kept
        return kept


def _numbered(path: str, number: int) -> str:
    """`case.yaml` is followed by `case-2.yaml`."""
    stem, dot, end = path.rpartition(".")
    if not dot or "/" in end:
        return f"{path}-{number}"
    return f"{stem}-{number}.{end}"


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
