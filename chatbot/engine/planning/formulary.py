"""Which drug belongs to which classes, worked out once."""

from functools import cached_property, lru_cache
from typing import Final

from chatbot.model.content import Content
from chatbot.model.pharmacology import Drug

_KEPT = 1024
"""Drugs and classes whose kin are kept."""


class Formulary:
    """Drugs, classes and measures, with membership both ways."""

    def __init__(self, content: Content) -> None:
        self._content = content
        self._drugs, self._groups = content.drugs, content.classes
        self.related = lru_cache(maxsize=_KEPT)(
            lambda name: self.classes(name) | self.members(name)
        )
        """A drug with its classes, or a class with its members."""

    def members(self, name: str) -> frozenset[str]:
        """Return a class's drugs and subclasses, itself included."""
        return self._members.get(name) or frozenset((name,))

    def classes(self, name: str) -> frozenset[str]:
        """Return all classes a drug or class belongs to, itself included."""
        return self._classes.get(name) or frozenset((name,))

    def parents(self, name: str) -> tuple[str, ...]:
        """Return every class a drug or class is in, its own first."""
        return self._parents.get(name, ())

    def belongs(self, name: str, to: str) -> bool:
        """Whether a drug or class is, or is in, a drug or class."""
        return to in self.classes(name)

    def shown_by(self, names: frozenset[str]) -> tuple[tuple[str, str], ...]:
        """Return findings that say one of these is taken, each with what it shows."""
        return tuple(
            (row.shown_by, row.label)
            for row in self._groups.values()
            if row.shown_by and self.members(row.id) & names
        )

    @cached_property
    def lasting(self) -> frozenset[str]:
        """Drugs that still count after they were stopped."""
        rows = self._groups.values()
        return frozenset().union(*(self.members(r.id) for r in rows if r.lasting))

    def is_measure(self, name: str) -> bool:
        """Whether this is a treatment without a drug."""
        return name in self._content.dialog.measures

    @cached_property
    def _parents(self) -> dict[str, tuple[str, ...]]:
        direct = {drug.id: [*drug.classes] for drug in self._drugs.values()}
        for row in self._groups.values():
            for name in (*row.members, *row.includes):
                direct.setdefault(name, []).append(row.id)
        return {name: _closed(name, direct) for name in direct}

    @cached_property
    def _classes(self) -> dict[str, frozenset[str]]:
        return {name: frozenset((name, *up)) for name, up in self._parents.items()}

    @cached_property
    def _members(self) -> dict[str, frozenset[str]]:
        found: dict[str, set[str]] = {name: {name} for name in self._groups}
        for name, parents in self._parents.items():
            for parent in parents:
                found.setdefault(parent, {parent}).add(name)
        return {name: frozenset(members) for name, members in found.items()}


def _closed(name: str, direct: dict[str, list[str]]) -> tuple[str, ...]:
    found: dict[str, None] = {}
    queue = [*direct.get(name, ())]
    while queue:
        parent = queue.pop(0)
        if parent not in found and parent != name:
            found[parent] = None
            queue += direct.get(parent, ())
    return tuple(found)


_FROM_LABEL: Final = frozenset({"contraindications", "boxed_warning", "dose"})
"""Fields that are the labelling's own, so that the label alone is their source."""


def cited(drug: Drug, fields: tuple[str, ...]) -> tuple[str, ...]:
    """What some fields of a row rest on; all its references where that is not known."""
    known = [_sources(drug, name) for name in fields]
    if not all(known):
        return drug.references
    return tuple(n for n in drug.references if any(n in one for one in known))


def _sources(drug: Drug, field: str) -> tuple[str, ...]:
    told = drug.sources.get(written(field), ())
    if told or field not in _FROM_LABEL:
        return told
    labels = tuple(name for name in drug.references if "label" in name.split("-"))
    first = drug.id.partition("-")[0]
    return tuple(n for n in labels if n.startswith(f"{first}-")) or labels


def written(field: str) -> str:
    """A field's name as it is written in the drug table."""
    return field.replace("_", " ")
