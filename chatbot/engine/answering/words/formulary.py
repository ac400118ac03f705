"""Which drugs belong to which classes, whether or not the drug table has a row."""

from collections.abc import Iterable
from functools import cached_property, lru_cache

from chatbot.model.content import Content
from chatbot.model.knowledge import Topic

_CLASS_TOPICS: tuple[tuple[str, Topic], ...] = (
    ("nsaid", "nsaid"),
    ("muscle-relaxant", "muscle_relaxant"),
    ("opioid", "opioid"),
    ("gabapentinoid", "gabapentinoid"),
    ("tca", "antidepressant"),
    ("snri", "antidepressant"),
    ("ssri", "antidepressant"),
    ("antidepressant", "antidepressant"),
    ("corticosteroid", "steroid"),
)

_KEPT = 256
"""Drugs and classes whose kin and topics are kept."""
_THROUGH_SKIN = ("topical", "skin", "patch", "cream", "gel")


class Formulary:
    """The drug table and its classes, seen from either side."""

    def __init__(self, content: Content) -> None:
        self._drugs = content.drugs
        self._classes = content.classes
        self.kin_of = lru_cache(maxsize=_KEPT)(self._kin_of)
        self.topics_of = lru_cache(maxsize=_KEPT)(self._topics_of)

    def has_row(self, drug: str) -> bool:
        """Whether the drug table has figures for it."""
        return drug in self._drugs

    def is_ours(self, name: str) -> bool:
        """Whether it has a row, or is a class of medicines that are given for pain."""
        kind = name in self._classes and self.topics_of(name) != ("other",)
        return self.has_row(name) or kind

    def ours_first(self, names: Iterable[str]) -> tuple[str, ...]:
        """Names in their order, those that are ours before the others."""
        return tuple(sorted(names, key=lambda name: not self.is_ours(name)))

    def is_medicine(self, name: str) -> bool:
        """Whether it is a drug or a class, and no other treatment."""
        return name in self._drugs or name in self._classes or name in self._parents

    def is_topical(self, drug: str) -> bool:
        """Whether the drug table gives it through the skin."""
        return drug in self._drugs and any(
            word in self._drugs[drug].route for word in _THROUGH_SKIN
        )

    @cached_property
    def topicals(self) -> tuple[str, ...]:
        """All that the drug table gives through the skin."""
        return tuple(name for name in self._drugs if self.is_topical(name))

    def name(self, drug_or_class: str) -> str:
        """How it is written in a sentence."""
        if drug_or_class in self._drugs:
            return self._drugs[drug_or_class].name
        if drug_or_class in self._classes:
            return self._classes[drug_or_class].label
        return drug_or_class.replace("-", " ")

    def name_inside(self, drug_or_class: str) -> str:
        """How it is written inside a sentence: only abbreviations keep capitals."""
        name = self.name(drug_or_class)
        return name if name[1:2].isupper() else f"{name[:1].lower()}{name[1:]}"

    def classes_of(self, drug: str) -> tuple[str, ...]:
        """Every class or group a drug or class is in, its own first."""
        return self._parents.get(drug, ())

    def members_of(self, drug_class: str) -> tuple[str, ...]:
        """Every drug in a class, those of the drug table first."""
        return self._members.get(drug_class, ())

    def words_of(self, drug_class: str) -> frozenset[str]:
        """What a class is called."""
        found = self._classes.get(drug_class)
        return frozenset(found.words) | {found.label} if found else frozenset()

    def classes_in(self, drug_class: str) -> tuple[str, ...]:
        """Every class a class includes, by name."""
        return tuple(
            sorted(n for n in self._classes if drug_class in self.classes_of(n))
        )

    def belongs(self, name: str, to: str) -> bool:
        """Whether a drug or class is, or is in, a drug or class."""
        return name == to or to in self.classes_of(name)

    def _kin_of(self, name: str) -> frozenset[str]:
        """A drug or class with all that it is in and all that is in it."""
        within = (n for n, parents in self._parents.items() if name in parents)
        return frozenset((name, *self.classes_of(name), *within))

    def _topics_of(self, name: str) -> tuple[Topic, ...]:
        """The topics that a drug or class falls under, at most two."""
        found: list[Topic] = [
            topic
            for drug_class, topic in _CLASS_TOPICS
            if self.belongs(name, drug_class)
        ]
        if name == "acetaminophen":
            found.append("acetaminophen")
        if self.is_topical(name):
            found.insert(0, "topical")
        return tuple(dict.fromkeys(found))[:2] or ("other",)

    @cached_property
    def _parents(self) -> dict[str, tuple[str, ...]]:
        direct: dict[str, list[str]] = {
            drug.id: list(drug.classes) for drug in self._drugs.values()
        }
        for drug_class in self._classes.values():
            for name in (*drug_class.members, *drug_class.includes):
                direct.setdefault(name, []).append(drug_class.id)
        return {name: _closed(name, direct) for name in direct}

    @cached_property
    def _members(self) -> dict[str, tuple[str, ...]]:
        members: dict[str, list[str]] = {}
        for name, parents in self._parents.items():
            if name not in self._classes:
                for parent in parents:
                    members.setdefault(parent, []).append(name)
        return {
            parent: tuple(sorted(names, key=lambda n: (not self.has_row(n), n)))
            for parent, names in members.items()
        }


def _closed(name: str, direct: dict[str, list[str]]) -> tuple[str, ...]:
    found: dict[str, None] = {}
    queue: list[str] = list(direct.get(name, ()))
    while queue:
        parent = queue.pop(0)
        if parent not in found and parent != name:
            found[parent] = None
            queue.extend(direct.get(parent, ()))
    return tuple(found)
