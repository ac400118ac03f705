"""A question as read: the things it names, what it wants to know, what is foreign."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import get_args

from chatbot.engine.answering.aspect import Aspect, aspects_of
from chatbot.engine.answering.concept import ConceptKind, Unit
from chatbot.engine.answering.vocabulary import Vocabulary
from chatbot.engine.answering.word import stem, words_of
from chatbot.model.knowledge import Topic


@dataclass(frozen=True, slots=True)
class Question:
    """What one question says, before anything is looked up."""

    text: str
    words: tuple[str, ...]
    units: tuple[Unit, ...]
    aspects: tuple[Aspect, ...]
    carried: tuple[Unit, ...] = ()
    """What an elliptical question takes over from the one before it."""

    @classmethod
    def read(cls, text: str, vocabulary: Vocabulary) -> "Question":
        """Read a question with the words of a content."""
        words = tuple(map(vocabulary.as_meant, words_of(text)))
        units = vocabulary.units_of_words(words, tuple(stem(word) for word in words))
        aspects = aspects_of(words)
        if "elderly" not in aspects and any(map(_is_older, units)):
            aspects = (*aspects, "elderly")
        return cls(text=text, words=words, units=units, aspects=aspects)

    @property
    def all_units(self) -> tuple[Unit, ...]:
        """Its own units and those carried over."""
        return (*self.units, *self.carried)

    @property
    def drugs(self) -> tuple[str, ...]:
        """Drugs named, in order."""
        return self.named("drug")

    @property
    def classes(self) -> tuple[str, ...]:
        """Drug classes named, in order."""
        return self.named("class")

    @property
    def findings(self) -> tuple[str, ...]:
        """Findings named, in order."""
        return self.named("finding")

    @property
    def measures(self) -> tuple[str, ...]:
        """Measures named, in order."""
        return self.named("measure")

    @property
    def medicines(self) -> tuple[str, ...]:
        """Drugs and classes named, in order; a class only if no drug shares its words."""
        named = (name for unit in self.all_units for name in unit.medicines)
        return tuple(dict.fromkeys(named))

    @property
    def topics(self) -> tuple[Topic, ...]:
        """Topics named by their own words, in order."""
        named = self.named("topic")
        return tuple(topic for topic in get_args(Topic) if topic in named)

    def named(self, kind: ConceptKind) -> tuple[str, ...]:
        """Ids of one kind of concept, in order."""
        ids = (c.id for u in self.all_units for c in u.concepts if c.kind == kind)
        return tuple(dict.fromkeys(ids))

    def has(self, *aspects: Aspect) -> bool:
        """Whether it asks for one of these."""
        return any(aspect in self.aspects for aspect in aspects)

    def carrying(
        self, units: Iterable[Unit], aspects: Iterable[Aspect] = ()
    ) -> "Question":
        """The same question with what it leaves unsaid."""
        both = tuple(dict.fromkeys((*self.aspects, *aspects)))
        return replace(self, carried=tuple(units), aspects=both)


def _is_older(unit: Unit) -> bool:
    """`an 80 year old`."""
    return any(c.kind == "topic" and c.id == "elderly" for c in unit.concepts)
