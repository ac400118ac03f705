"""What a question looks for in the index: terms, and how much each of them counts."""

from collections.abc import Iterator
from functools import lru_cache
from typing import Final, NamedTuple

from chatbot.engine.answering.reading.question import Question
from chatbot.engine.answering.retrieval.postings import (
    COMMON_SHARE,
    WHOLE,
    Postings,
    Shares,
)
from chatbot.engine.answering.words.anchor import is_strong
from chatbot.engine.answering.words.formulary import Formulary
from chatbot.engine.answering.words.word import Concept, ConceptKind, Unit

WORD_SHARE = 2
"""A word that is no idea of ours counts one part in so many."""
_UNKNOWN_SHARE = 12
"""Sixteenths of the greatest weight that an unknown word takes away."""
_NOWHERE = 12
"""What a plain word weighs that is in no statement: it makes a question less alike."""
_MOST_MEMBERS = 24
_KEPT = 256
"""Units that were sought, and concepts, of which it is kept."""
_SHARES: dict[ConceptKind, int] = {"idea": 12, "topic": 6}
"""What a meaning counts that is not the most telling of a unit's; else 13."""
GENERIC_IDEAS: Final = frozenset(
    {
        "medicine", "quantity", "same", "exchange", "combine", "interacting", "stronger",
        "numbers", "supply", "onset", "schedule", "harm", "complication", "second",
        "stepwise", "otc", "cost", "worry", "serious", "diagnose", "examine", "screen",
        "accuracy", "effect size", "placebo", "meaning", "cause", "guideline",
        "screening tool", "change that matters", "nice", "acp", "va dod", "world body",
        "nass", "acr", "kce", "canada", "denmark", "choosing wisely",
        "evidence strength", "keeping to it", "trial",
        "a month", "ruled out", "for whom", "telling", "giving up", "fading",
    }
)  # fmt: skip
"""Ideas that rank statements but do not say what a question is about."""


class Sought(NamedTuple):
    """One unit of a question: the terms that satisfy it, and how much it counts."""

    terms: Shares
    weight: int
    share: int
    """What it counts of what the question is about; 0 for what only ranks."""
    leads: bool = False
    """Whether it is the first of things compared, which count half as much again."""


class Seeker:
    """Turns the units of a question into the terms that satisfy them."""

    def __init__(self, formulary: Formulary, postings: Postings) -> None:
        self._formulary = formulary
        self._postings = postings
        self._sought = lru_cache(maxsize=_KEPT)(self._seek)
        self.related = lru_cache(maxsize=_KEPT)(lambda c: tuple(self._kin(c)))
        """Terms that say nearly the same: a drug's class, a class's members."""

    def all_sought(self, question: Question) -> list[Sought]:
        """Every unit, the first that is surely ours marked as leading."""
        units = tuple({u.terms or (u.text,): u for u in question.all_units}.values())
        sought = [self._sought(unit) for unit in units]
        first = next(
            (i for i, unit in enumerate(units) if is_strong(unit, self._formulary)),
            None,
        )
        if first is not None:
            sought[first] = sought[first]._replace(leads=True)
        return sought

    def _seek(self, unit: Unit) -> Sought:
        if unit.role == "empty":
            return Sought((), 0, 0)
        if unit.role in ("unknown", "foreign"):
            weight = self._postings.most * _UNKNOWN_SHARE // WHOLE
            return Sought((), weight, weight)
        weight = self._postings.weight_of(unit.terms)
        if unit.role == "common":
            known = bool(self._postings.by_term.spread(unit.stems[0]))
            terms = ((unit.stems[0], WHOLE),) if known else ()
            return Sought(terms, weight // COMMON_SHARE if known else _NOWHERE, 0)
        if unit.role == "word":
            weight //= WORD_SHARE
        generic = bool(unit.concepts) and all(map(is_generic, unit.concepts))
        return Sought(self._alternatives(unit), weight, 0 if generic else weight)

    def _alternatives(self, unit: Unit) -> Shares:
        terms = self._own_terms(unit)
        if unit.concepts:
            terms += [(root, 10) for root in unit.stems]
            terms += [(p.term, 6 if p.kind == "topic" else 10) for p in unit.parts]
        is_idea = "idea" in unit.kinds
        for concept in unit.concepts:
            if not (is_idea and concept.kind == "class"):
                terms += self.related(concept)
        return tuple(terms)

    def _own_terms(self, unit: Unit) -> list[tuple[str, int]]:
        """What a unit means, the most telling meaning in full: a drug, or the rarest."""
        if not unit.concepts:
            return [(term, WHOLE) for term in unit.terms]
        spread = [self._postings.by_term.spread(term) for term in unit.terms]
        rarest = min(filter(None, spread), default=0)
        shares = [
            WHOLE if count == rarest or c.kind == "drug" else _SHARES.get(c.kind, 13)
            for c, count in zip(unit.concepts, spread, strict=True)
        ]
        combined = [c.kind for c in unit.concepts[:2]] == ["drug", "drug"]
        if combined:
            shares[1:] = [WHOLE - 4 for _ in shares[1:]]
        return list(zip(unit.terms, shares, strict=True))

    def _kin(self, concept: Concept) -> Iterator[tuple[str, int]]:
        if concept.kind == "drug":
            yield from self._above(concept.id)
        if concept.kind == "class":
            for member in self._formulary.members_of(concept.id)[:_MOST_MEMBERS]:
                yield f"drug:{member}", 6
            for part in self._formulary.classes_in(concept.id):
                yield f"class:{part}", 8
            for topic in self._formulary.topics_of(concept.id):
                yield f"topic:{topic}", 9

    def _kinds_of(self, drug: str) -> tuple[str, ...]:
        """The classes that say what a drug is, before those that say what it does.

        Else what is said of relaxants that sedate would be said of gabapentin.
        """
        classes = self._formulary.parents(drug)
        kinds = tuple(c for c in classes if self._formulary.topics_of(c) != ("other",))
        return kinds or classes

    def _above(self, drug: str) -> Iterator[tuple[str, int]]:
        """A drug's classes and topic; only its nearest class if it has no row."""
        parents = self._kinds_of(drug)
        has_row = self._formulary.has_row(drug)
        for parent in parents[:3] if has_row else parents[:1]:
            yield f"class:{parent}", 8
        for topic in self._formulary.topics_of(drug) if has_row else ():
            if topic != "topical":
                yield f"topic:{topic}", 7


def is_generic(concept: Concept) -> bool:
    """Whether a concept ranks statements but says nothing of the question's subject."""
    return concept.kind == "idea" and concept.id in GENERIC_IDEAS
