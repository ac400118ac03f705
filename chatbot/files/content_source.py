"""Content from texts: form, then shape, then sense, all problems in one list."""

from pydantic import ValidationError

from chatbot.engine.check import check
from chatbot.files.shape import shape_problems
from chatbot.files.yaml_source import Plain, Source, read_yaml
from chatbot.model.content import Content
from chatbot.model.dialog import Advice, Bundle, Dialog, Group, RedFlag, Step
from chatbot.model.finding import Finding, Measure
from chatbot.model.knowledge import Claim, Fact, Reference, Statement
from chatbot.model.pharmacology import Combination, Drug, DrugClass, Interaction
from chatbot.model.problem import Problem
from chatbot.model.record import Record

DIALOG = "back_strain"

EntryPath = tuple[str | int, ...]

_TABLES: dict[str, tuple[str, type[Record]]] = {
    "facts.yaml": ("facts", Fact),
    "references.yaml": ("references", Reference),
    "pharmacology/drugs.yaml": ("drugs", Drug),
    "pharmacology/classes.yaml": ("classes", DrugClass),
    "pharmacology/combinations.yaml": ("combinations", Combination),
    "pharmacology/interactions.yaml": ("interactions", Interaction),
    f"{DIALOG}/findings.yaml": ("findings", Finding),
    f"{DIALOG}/measures.yaml": ("measures", Measure),
    f"{DIALOG}/red_flags.yaml": ("red_flags", RedFlag),
    f"{DIALOG}/claims.yaml": ("claims", Claim),
}


def compile_content(
    texts: dict[str, str],
) -> tuple[Content | None, list[Source]]:
    """Read every file; the content is None if any of it cannot be used."""
    sources = {name: read_yaml(text, name) for name, text in sorted(texts.items())}
    parts = _Parts()
    for name, source in sources.items():
        parts.take(name, source)
    if any(s.problems for s in sources.values()):
        return None, list(sources.values())
    content = parts.content()
    for problem in check(content, parts):
        sources.setdefault(problem.path, Source(problem.path)).problems.append(problem)
    return content, list(sources.values())


class _Parts:
    """The tables of a content while the files are read."""

    def __init__(self) -> None:
        self._tables: dict[str, dict[str, Record]] = {
            key: {} for key, _ in _TABLES.values()
        }
        self._tables |= {"statements": {}, "advice": {}, "steps": {}}
        self._tables |= {"groups": {}, "bundles": {}}
        self._head: dict[str, Plain] = {}
        self._places: dict[tuple[str, str], tuple[Source, EntryPath]] = {}

    def place(self, table: str, entry: str, key: str) -> tuple[str, int | None]:
        """Return the file and line of an entry's key."""
        found = self._places.get((table, entry))
        if found is None:
            return f"{DIALOG}/dialog.yaml", None
        source, path = found
        return source.name, source.line((*path, key) if key else path)

    def take(self, name: str, source: Source) -> None:
        """Type one file's entries into their table."""
        if name in _TABLES:
            key, kind = _TABLES[name]
            self._mapping(key, kind, source)
        elif name.startswith(f"{DIALOG}/knowledge/"):
            self._mapping("statements", Statement, source)
        elif name == f"{DIALOG}/advice.yaml":
            self._advice(source)
        elif name == f"{DIALOG}/dialog.yaml":
            self._dialog(source)
        else:
            source.problems.append(
                Problem(
                    path=name,
                    what="no file of this name is read.",
                    mend="Rename it, or delete it.",
                )
            )

    def _mapping(
        self, key: str, kind: type[Record], source: Source, inside: str = ""
    ) -> None:
        data = source.data
        path: tuple[str | int, ...] = ()
        if inside:
            data = data.get(inside) if isinstance(data, dict) else None
            path = (inside,)
        if not isinstance(data, dict):
            source.problems.append(_not_a_mapping(source, path))
            return
        for name, body in data.items():
            self._entry(key, kind, source, (*path, name), (name, body))

    def _entry(
        self,
        key: str,
        kind: type[Record],
        source: Source,
        path: tuple[str | int, ...],
        entry: tuple[str, Plain],
    ) -> None:
        name, body = entry
        self._places.setdefault((key, name), (source, path))
        if not isinstance(body, dict):
            source.problems.append(_not_a_mapping(source, path))
            return
        if name in self._tables[key]:
            source.problems.append(
                Problem(
                    path=source.name,
                    line=source.line(path),
                    where=name,
                    what="the name is already used in another file.",
                    mend="Rename one of the two.",
                )
            )
            return
        given = body if kind is Advice else {"id": name, **body}
        try:
            self._tables[key][name] = kind.model_validate(_filled(given))
        except ValidationError as error:
            source.problems += shape_problems(error, source, path, kind)

    def _advice(self, source: Source) -> None:
        if not isinstance(source.data, list):
            source.problems.append(_not_a_mapping(source, ()))
            return
        for place, body in enumerate(source.data):
            name = body.get("advice") if isinstance(body, dict) else None
            label = name if isinstance(name, str) else f"entry {place + 1}"
            self._entry("advice", Advice, source, (place,), (label, body))

    def _dialog(self, source: Source) -> None:
        for key, kind in (("steps", Step), ("groups", Group), ("bundles", Bundle)):
            self._mapping(key, kind, source, inside=key)
        if isinstance(source.data, dict):
            self._head = {
                k: v
                for k, v in source.data.items()
                if k not in {"steps", "groups", "bundles"}
            }

    def content(self) -> Content:
        """Put the tables together."""
        own = {
            k: self._tables.pop(k)
            for k in (
                "steps", "groups", "bundles", "findings", "measures", "red_flags",
                "advice",
            )
        }  # fmt: skip
        dialog = Dialog.model_validate({**self._head, **own})
        return Content.model_validate({"dialog": dialog, **self._tables})


def _filled(body: dict[str, Plain]) -> dict[str, Plain]:
    """Leave out keys without a value, so that defaults apply."""
    return {k: v for k, v in body.items() if v is not None}


def _not_a_mapping(source: Source, path: tuple[str | int, ...]) -> Problem:
    return Problem(
        path=source.name,
        line=source.line(path),
        where=", ".join(str(p) for p in path),
        what="names with their entries are expected here.",
        mend="Write `name:` and indent what belongs to it.",
    )
