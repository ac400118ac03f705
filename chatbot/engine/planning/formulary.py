"""Which drug belongs to which classes, worked out once."""

from functools import cached_property

from chatbot.model.content import Content


class Formulary:
    """Drugs, classes and measures, with membership both ways."""

    def __init__(self, content: Content) -> None:
        self._content = content

    @cached_property
    def _members(self) -> dict[str, frozenset[str]]:
        return {name: frozenset(self._collect(name)) for name in self._content.classes}

    @cached_property
    def _classes(self) -> dict[str, frozenset[str]]:
        owners: dict[str, set[str]] = {}
        for name, members in self._members.items():
            for member in members:
                owners.setdefault(member, set()).add(name)
        return {member: frozenset((*names, member)) for member, names in owners.items()}

    def members(self, name: str) -> frozenset[str]:
        """Return a class's drugs and subclasses, itself included."""
        return self._members.get(name) or frozenset((name,))

    def classes(self, name: str) -> frozenset[str]:
        """Return all classes a drug or class belongs to, itself included."""
        return self._classes.get(name) or frozenset((name,))

    def related(self, name: str) -> frozenset[str]:
        """Return a drug with its classes, or a class with its members."""
        return self.classes(name) | self.members(name)

    def shown_by(self, names: frozenset[str]) -> tuple[tuple[str, str], ...]:
        """Return findings that say one of these is taken, each with what it shows."""
        return tuple(shown for members, shown in self._shown if members & names)

    @cached_property
    def _shown(self) -> list[tuple[frozenset[str], tuple[str, str]]]:
        rows = self._content.classes.values()
        return [
            (self.members(row.id), (row.shown_by, row.label))
            for row in rows
            if row.shown_by
        ]

    @cached_property
    def lasting(self) -> frozenset[str]:
        """Drugs that still count after they were stopped."""
        rows = self._content.classes.values()
        return frozenset().union(*(self.members(r.id) for r in rows if r.lasting))

    def is_measure(self, name: str) -> bool:
        """Whether this is a treatment without a drug."""
        return name in self._content.dialog.measures

    def _collect(self, name: str) -> set[str]:
        found: set[str] = set()
        queue = [name]
        while queue:
            here = queue.pop()
            if here in found:
                continue
            found.add(here)
            drug_class = self._content.classes.get(here)
            if drug_class:
                queue += [*drug_class.members, *drug_class.includes]
            queue += self._rows_in.get(here, ())
        return found

    @cached_property
    def _rows_in(self) -> dict[str, list[str]]:
        """The drugs whose own row names a class."""
        found: dict[str, list[str]] = {}
        for drug in self._content.drugs.values():
            for name in drug.classes:
                found.setdefault(name, []).append(drug.id)
        return found
