"""One thing that words can mean, and a word or phrase of a text with what it means."""

from dataclasses import dataclass, replace
from functools import cached_property
from typing import Literal

ConceptKind = Literal["drug", "class", "finding", "measure", "topic", "idea", "foreign"]
Role = Literal["empty", "common", "known", "word", "unknown", "foreign"]

DRUNK = "alcohol"
"""The idea of a drink, and the drug that it is."""


@dataclass(frozen=True, order=True)
class Concept:
    """One thing that words can mean."""

    kind: ConceptKind
    id: str

    def __hash__(self) -> int:
        return hash(self.id)

    @cached_property
    def term(self) -> str:
        """How the index knows it."""
        return f"{self.kind}:{self.id}"


@dataclass(frozen=True)
class Unit:
    """A word or phrase of a text with what it means; equal ones are shared."""

    text: str
    stems: tuple[str, ...]
    role: Role
    concepts: tuple[Concept, ...] = ()
    parts: tuple[Concept, ...] = ()
    """What the single words of a phrase mean on their own."""

    def __hash__(self) -> int:
        return hash(self.text)

    @cached_property
    def terms(self) -> tuple[str, ...]:
        """How the index knows it: by what it means, else by its word."""
        if self.role == "empty":
            return ()
        return tuple(concept.term for concept in self.concepts) or self.stems

    @cached_property
    def medicines(self) -> tuple[str, ...]:
        """Drugs it means, or classes if it means no drug; two drugs of one product.

        What is drunk meets a drug as one: `a beer with tramadol`.
        """
        drugs = tuple(c.id for c in self.concepts if c.kind == "drug")
        drugs = drugs or ((DRUNK,) if self.means(DRUNK) else ())
        return drugs or tuple(c.id for c in self.concepts if c.kind == "class")

    def means(self, idea: str) -> bool:
        """Whether an idea is among what it means."""
        return any(c.kind == "idea" and c.id == idea for c in self.concepts)

    @cached_property
    def kinds(self) -> frozenset[ConceptKind]:
        """The kinds of what it means."""
        return frozenset(concept.kind for concept in self.concepts)

    @cached_property
    def ids(self) -> frozenset[str]:
        """The names of what it means."""
        return frozenset(concept.id for concept in self.concepts)

    def emptied(self) -> "Unit":
        """The same where it says nothing of what is asked."""
        return replace(self, role="empty", concepts=(), parts=())

    @cached_property
    def wording(self) -> tuple[str, ...]:
        """Its words; for a medicine, whatever it is called, its one name."""
        return self.medicines[:1] or self.stems

    @cached_property
    def named(self) -> tuple[str, ...]:
        """How the index knows its words; for a medicine, whatever it is called, itself."""
        kinds = ("drug", "class")
        named = (concept.term for concept in self.concepts if concept.kind in kinds)
        return tuple(named)[:1] or self.stems

    @cached_property
    def side_terms(self) -> tuple[str, ...]:
        """The words of a phrase, and what they mean one by one."""
        if not self.concepts:
            return ()
        return (*self.stems, *(part.term for part in self.parts))
