"""Which drugs belong to which classes, whether or not the drug table has a row."""

from collections.abc import Iterable
from functools import cached_property, lru_cache

from chatbot.engine.planning import formulary
from chatbot.model.content import Content
from chatbot.model.knowledge import Strength, Topic

_KEPT = 256
"""Drugs and classes whose members and topics are kept."""
_THROUGH_SKIN = ("topical", "skin", "patch", "cream", "gel")


class Formulary(formulary.Formulary):
    """The drug table and its classes, with what they are called and what they treat."""

    def __init__(self, content: Content) -> None:
        super().__init__(content)
        self.members_of = lru_cache(maxsize=_KEPT)(self._members_of)
        """Every drug in a class, those of the drug table first."""
        self.topics_of = lru_cache(maxsize=_KEPT)(self._topics_of)

    def has_row(self, drug: str) -> bool:
        """Whether the drug table has figures for it."""
        return drug in self._drugs

    def is_ours(self, name: str) -> bool:
        """Whether it has a row, or is a class of medicines that are given for pain."""
        kind = name in self._groups and self.topics_of(name) != ("other",)
        return self.has_row(name) or kind

    def ours_first(self, names: Iterable[str]) -> tuple[str, ...]:
        """Names in their order, those that are ours before the others."""
        return tuple(sorted(names, key=lambda name: not self.is_ours(name)))

    def is_medicine(self, name: str) -> bool:
        """Whether it is a drug or a class, and no other treatment."""
        return name in self._drugs or name in self._groups or name in self._parents

    def is_topical(self, drug: str) -> bool:
        """Whether the drug table gives it through the skin."""
        return drug in self._drugs and any(
            word in self._drugs[drug].route for word in _THROUGH_SKIN
        )

    @cached_property
    def strengths(self) -> dict[tuple[str, str], Strength]:
        """How surely each topic and idea is ours; a kind of ideas alone is as they are."""
        dialog = self._content.dialog
        kinds = {i.kind_of: i for i in dialog.ideas.values() if i.kind_of}
        ideas = {**kinds, **dialog.ideas}
        found = {("idea", name): idea.strength for name, idea in ideas.items()}
        return found | {("topic", t.id): t.strength for t in dialog.topics.values()}

    @cached_property
    def topicals(self) -> tuple[str, ...]:
        """All that the drug table gives through the skin."""
        return tuple(name for name in self._drugs if self.is_topical(name))

    def name(self, drug_or_class: str) -> str:
        """How it is written in a sentence."""
        if drug_or_class in self._drugs:
            return self._drugs[drug_or_class].name
        if drug_or_class in self._groups:
            return self._groups[drug_or_class].label
        return drug_or_class.replace("-", " ")

    def name_inside(self, drug_or_class: str) -> str:
        """How it is written inside a sentence: only abbreviations keep capitals."""
        name = self.name(drug_or_class)
        return name if name[1:2].isupper() else f"{name[:1].lower()}{name[1:]}"

    def words_of(self, drug_class: str) -> frozenset[str]:
        """What a class is called."""
        found = self._groups.get(drug_class)
        return frozenset(found.words) | {found.label} if found else frozenset()

    def classes_in(self, drug_class: str) -> tuple[str, ...]:
        """Every class a class includes, by name."""
        return tuple(sorted(n for n in self._groups if drug_class in self.parents(n)))

    def _members_of(self, drug_class: str) -> tuple[str, ...]:
        within = self.members(drug_class) - self._groups.keys() - {drug_class}
        return tuple(sorted(within, key=lambda n: (not self.has_row(n), n)))

    def _topics_of(self, name: str) -> tuple[Topic, ...]:
        """The topics that a drug or class falls under, at most two."""
        found: list[Topic] = [
            topic.id
            for topic in self._content.dialog.topics.values()
            if any(self.belongs(name, drug_class) for drug_class in topic.classes)
        ]
        if name == "acetaminophen":
            found.append("acetaminophen")
        if self.is_topical(name):
            found.insert(0, "topical")
        return tuple(dict.fromkeys(found))[:2] or ("other",)
