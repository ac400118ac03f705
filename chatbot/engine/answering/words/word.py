"""Words of a text, lower case and lightly stemmed, and what words and phrases can mean.

The stems only have to agree between a question and the knowledge base; they are not
shown to anyone.
"""

import re
import unicodedata
from dataclasses import dataclass, replace
from functools import cached_property, lru_cache
from typing import Literal

_WORD = re.compile(r"[a-z]+|\d+(?:\.\d+)?")
_POSSESSIVE = re.compile(r"'s\b")
_GLUED = re.compile(r"(?<=[a-z])'(?=[a-z])")
_BRITISH = (("aem", "em"), ("oed", "ed"), ("oest", "est"), ("aest", "est"))
_DOUBLED = frozenset("bdgmnprt")
_NO_PLURALS = frozenset({"tens"})
"""Short forms that end like a plural: a TENS machine is not more than one ten."""
OPENERS = r"(?:(?:and|so|but|ok|okay|then|now|well) )*"
"""As an expression: the little words that a question may begin with."""
_MIN_STEM = 3
_MIN_WITHOUT_E = 4


def words_of(text: str) -> tuple[str, ...]:
    """The words and numbers of a text, in order."""
    plain = text.lower() if text.isascii() else _without_accents(text)
    if "'" in plain:
        plain = _GLUED.sub("", _POSSESSIVE.sub("", plain))
    return tuple(_WORD.findall(plain))


@lru_cache(maxsize=32768)
def stem(word: str) -> str:
    """The part of a word that its plural and its tenses share."""
    for british, other in _BRITISH:
        word = word.replace(british, other)
    word = _without_plural(word)
    word = _without_tense(word)
    if len(word) > _MIN_WITHOUT_E and word.endswith("e"):
        return word[:-1]
    return word[:-1] + "i" if len(word) > _MIN_STEM and word.endswith("y") else word


def stems_of(text: str) -> tuple[str, ...]:
    """The stems of a text's words, in order."""
    return tuple(stem(word) for word in words_of(text))


def stems_in(text: str) -> frozenset[str]:
    """The stems of a list of words that is written as text."""
    return frozenset(stems_of(text))


def _without_accents(text: str) -> str:
    plain = unicodedata.normalize("NFKD", text.replace("\u2019", "'")).lower()
    return "".join(c for c in plain if not unicodedata.combining(c))


def _without_plural(word: str) -> str:
    if len(word) <= _MIN_STEM or word.endswith(("ss", "us", "is")):
        return word
    if word in _NO_PLURALS:
        return word
    if word.endswith("ies"):
        return word[:-3] + "y"
    if word.endswith(("ches", "shes", "sses", "xes")):
        return word[:-2]
    return word[:-1] if word.endswith("s") else word


def _without_tense(word: str) -> str:
    for ending in ("ing", "ed"):
        kept = word[: -len(ending)]
        spoken = any(letter in "aeiouy" for letter in kept)
        if word.endswith(ending) and len(kept) >= _MIN_STEM and spoken:
            twice = kept[-1] == kept[-2] and kept[-1] in _DOUBLED
            return kept[:-1] if twice else kept
    return word


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
