"""The tables of a content while its files are read, and where every entry stands."""

from typing import Any

from chatbot.files.layout import OF_DIALOG, Layout
from chatbot.files.shape import Spot, typed
from chatbot.files.source import Path, Plain, Source
from chatbot.model.content import Content
from chatbot.model.dialog import Advice, Bundle, Dialog, Group, Step
from chatbot.model.problem import Problem
from chatbot.model.record import Record

_INSIDE: dict[str, type[Record]] = {"steps": Step, "groups": Group, "bundles": Bundle}
_IN_FILES = tuple(t for t, _ in OF_DIALOG.values() if t in Dialog.model_fields)
_OF_DIALOG = (*_INSIDE, *_IN_FILES)
_OTHERS = tuple(name for name in Content.model_fields if name != "dialog")


class ContentParts:
    """Types the entries of one file after another; one bad entry hides no other."""

    def __init__(self, layout: Layout) -> None:
        self.problems: list[Problem] = []
        self._layout = layout
        self._tables: dict[str, dict[str, Record]] = {
            name: {} for name in (*_OF_DIALOG, *_OTHERS)
        }
        self._spots: dict[tuple[str, str], Spot] = {}
        self._failed: set[tuple[str, str]] = set()
        self._unread: set[str] = set()
        self._dialog: Dialog | None = None

    def take(self, source: Source) -> None:
        """Type one file's entries into their table."""
        self.problems += source.problems
        table, kind = self._layout.tables.get(source.name, ("dialog", Dialog))
        if source.data is None:
            if source.whole:
                self._refuse_empty(source, table)
            self.lose(table)
            return
        if table == "dialog":
            self._take_dialog(source)
            return
        if not source.whole:
            self._unread.add(table)
        if table == "advice":
            self._take_list(source, table, kind)
        else:
            self._take_mapping(source, table, kind, ())

    def place(
        self, table: str, entry: str, keys: tuple[str | int, ...]
    ) -> tuple[str, int | None]:
        """Return the file of an entry and the line of what is below it."""
        if table == "dialog":
            spot = self._spots.get(("dialog", ""))
            return self._layout.dialog_file, spot.source.line(keys) if spot else None
        found = self._spots.get((table, entry))
        if found is None:
            return self._layout.file_of(table), None
        return found.source.name, found.source.line((*found.path, *keys))

    def doubtful(self, table: str, entry: str) -> bool:
        """Whether an entry of this name may exist, though it could not be read."""
        return table in self._unread or (table, entry) in self._failed

    def whole(self) -> bool:
        """Whether everything was read, so that it can be said what nobody uses."""
        return not self._failed and not self._unread

    def content(self) -> Content | None:
        """Put together what could be read; None without the head of the dialog."""
        if self._dialog is None:
            return None
        own = {name: self._tables[name] for name in _OF_DIALOG}
        others: dict[str, Any] = {name: self._tables[name] for name in _OTHERS}
        dialog = self._dialog.but(**own)
        return Content(dialog=dialog, **others)

    def lose(self, table: str) -> None:
        """Note that a table's file is not there, or is no text."""
        self._unread.add(table)
        if table == "dialog":
            self._unread.update(_INSIDE)

    def _refuse_empty(self, source: Source, table: str) -> None:
        """A file that lost its text is a mishap: none is written as `{}`."""
        mends = {
            "dialog": "Restore it.",
            "statements": "Write its statements, or delete the file.",
            "advice": "Restore it, or write [] for none.",
        }
        mend = mends.get(table, "Restore it, or write {} for none.")
        self._report(Spot(source, (), ""), "the file is empty.", mend)

    def _take_mapping(
        self, source: Source, table: str, kind: type[Record], path: Path
    ) -> None:
        data = source.data
        if path and isinstance(data, dict):
            data = data.get(str(path[0]))
        if isinstance(data, dict):
            for name, body in data.items():
                self._entry(table, kind, Spot(source, (*path, name), name), body)
        elif data is not None and not source.faulty(path):
            what = "names with their entries are expected here."
            mend = "Write `name:` and indent what belongs to it."
            self._report(Spot(source, path, ", ".join(map(str, path))), what, mend)
            self._unread.add(table)

    def _take_list(self, source: Source, table: str, kind: type[Record]) -> None:
        if isinstance(source.data, list):
            for number, body in enumerate(source.data):
                name = body.get("advice") if isinstance(body, dict) else None
                label = name if isinstance(name, str) else f"entry {number + 1}"
                self._entry(table, kind, Spot(source, (number,), label), body)
        else:
            what = "a list of entries is expected here."
            self._report(Spot(source, (), ""), what, "Begin each with `- advice: id`.")
            self._unread.add(table)

    def _entry(self, table: str, kind: type[Record], spot: Spot, body: Plain) -> None:
        if self._known_twice(table, spot):
            return
        self._spots[table, spot.label] = spot
        record = self._typed(spot, kind, body)
        if record is None:
            self._failed.add((table, spot.label))
        else:
            self._tables[table][spot.label] = record

    def _known_twice(self, table: str, spot: Spot) -> bool:
        first = self._spots.get((table, spot.label))
        if first is None:
            return False
        line = first.source.line(first.path)
        other = "" if first.source is spot.source else f" of {first.source.name}"
        what = f"the name is already used on line {line}{other}."
        self._report(spot, what, "Rename or delete one of the two.")
        return True

    def _typed(self, spot: Spot, kind: type[Record], body: Plain) -> Record | None:
        if spot.source.faulty(spot.path):
            return None
        if not isinstance(body, dict):
            what = "the entry is empty." if not body else "the entry is no mapping."
            self._report(spot, what, "Indent its keys under it.")
            return None
        named = kind is Advice
        if not named and "id" in body:
            keyed = Spot(spot.source, (*spot.path, "id"), spot.label)
            self._report(keyed, 'unknown key "id".', "Delete it: the name is the id.")
        given = body if named else {**body, "id": spot.label}
        return typed(kind, given, spot, self.problems)

    def _take_dialog(self, source: Source) -> None:
        data = source.data if isinstance(source.data, dict) else {}
        top = Spot(source, (), "")
        self._spots["dialog", ""] = top
        if not source.whole:
            self._unread.update(_INSIDE)
        for table, kind in _INSIDE.items():
            self._take_mapping(source, table, kind, (table,))
        head = {k: v for k, v in data.items() if k not in _INSIDE}
        elsewhere = {name.replace("_", " ") for name in _IN_FILES}
        for name in elsewhere.intersection(head):
            what = f'unknown key "{name}".'
            self._report(Spot(source, (name,), ""), what, "It has a file of its own.")
        empty: dict[str, Plain] = {name.replace("_", " "): {} for name in _OF_DIALOG}
        self._dialog = typed(Dialog, head | empty, top, self.problems)

    def _report(self, spot: Spot, what: str, mend: str) -> None:
        self.problems.append(spot.problem(what, mend))
