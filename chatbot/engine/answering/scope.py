"""The line between answering and declining.

A question is ours if it names something of ours, nothing of another field stands in
it, and the statement found speaks of what it names and of most of what it is about.
"""

from typing import Final

from chatbot.engine.answering.anchor import is_alarm, is_strong, strength_of
from chatbot.engine.answering.concept import Concept, Unit
from chatbot.engine.answering.formulary import Formulary
from chatbot.engine.answering.index import Index, Match
from chatbot.engine.answering.question import Question
from chatbot.engine.answering.target import Targets
from chatbot.model.content import Content

MIN_COVERED: Final = 550
"""Thousandths of a question that a statement must speak of if a word is unknown."""
MIN_COVERED_KNOWN: Final = 350
"""The same if every word of the question is known."""
MIN_SCORE: Final = 280

_TREATMENT_STEMS: Final = frozenset(
    {"pain", "drug", "medicin", "medication", "med", "painkiller"}
)
_ALARM_STEMS: Final = frozenset(
    {"worri", "worry", "sign", "risk", "suspect", "suspicion", "exclud", "likeli"}
)
_MOST_BARE_WORDS: Final = 3
_ASKING_WHAT_IS: Final = frozenset({"is", "are", "what", "whats", "does", "can"})
_LEADING_IN: Final = frozenset(
    {"caus", "cause", "for", "treat", "cure", "against", "with", "of", "in", "from"}
)


class Scope:
    """Judges questions; built once for a content."""

    def __init__(self, content: Content, formulary: Formulary, index: Index) -> None:
        self._content = content
        self._formulary = formulary
        self._index = index
        self._targets = Targets(content)

    def is_foreign(self, question: Question) -> bool:
        """Whether something of another field stands in the question."""
        if any(unit.role == "foreign" for unit in question.units):
            return True
        return self._targets.is_other(question)

    def is_anchored(self, question: Question) -> bool:
        """Whether the question names something of ours."""
        concepts = [c for unit in question.all_units for c in unit.concepts]
        strengths = {strength_of(c, self._formulary) for c in concepts}
        if "strong" in strengths:
            return True
        if not concepts or self.unknown(question):
            return False
        return "medium" in strengths or self._weak_is_ours(question, concepts)

    def names_subject(self, question: Question) -> bool:
        """Whether the question says itself what it is about."""
        return any(
            strength_of(concept, self._formulary) != "weak"
            for unit in question.units
            for concept in unit.concepts
        )

    def accepts(self, question: Question, match: Match) -> bool:
        """Whether a statement may be given as the answer."""
        if self._is_refused(question) or not self.is_anchored(question):
            return False
        if not self._speaks_of_named(question, match):
            return False
        needed = MIN_COVERED if self.unknown(question) else MIN_COVERED_KNOWN
        return match.covered >= needed and match.score >= MIN_SCORE

    def says_more_than_back(self, question: Question) -> bool:
        """Whether anything but the back itself is named."""
        return any(
            concept.id not in ("back", "back_complaint")
            for unit in question.units
            for concept in unit.concepts
        )

    def unknown(self, question: Question) -> tuple[Unit, ...]:
        """Words of the question that are in no statement and no list."""
        return tuple(unit for unit in question.units if unit.role == "unknown")

    def asks_unknown(self, question: Question) -> bool:
        """Whether an unknown word is what the question is about: `cause curvature`."""
        before: str | None = None
        for unit in question.units:
            if unit.role == "unknown" and before in _LEADING_IN:
                return True
            is_article = unit.role == "empty" and unit.stems[0] not in _LEADING_IN
            before = before if is_article else unit.stems[-1]
        return False

    def _is_refused(self, question: Question) -> bool:
        return (
            self.is_foreign(question)
            or self.asks_unknown(question)
            or self._is_on_drug_without_row(question)
        )

    def _is_on_drug_without_row(self, question: Question) -> bool:
        """Whether `is lexapro ...` is about a drug that is known by name alone."""
        if not question.words or question.words[0] not in _ASKING_WHAT_IS:
            return False
        told = [unit for unit in question.units if unit.role != "empty"]
        drugs = [c.id for u in told[:1] for c in u.concepts if c.kind == "drug"]
        return bool(drugs) and not any(self._formulary.has_row(d) for d in drugs)

    def _weak_is_ours(self, question: Question, concepts: list[Concept]) -> bool:
        roots = {root for unit in question.all_units for root in unit.stems}
        if roots & _TREATMENT_STEMS:
            return True
        if any(map(self._is_alarm, concepts)) and roots & _ALARM_STEMS:
            return True
        said = [unit for unit in question.all_units if unit.role != "empty"]
        bare = len(said) == 1 and len(question.words) <= _MOST_BARE_WORDS
        return bare and not question.has("meaning")

    def _is_alarm(self, concept: Concept) -> bool:
        if concept.kind != "finding":
            return is_alarm(concept)
        known = self._content.dialog.findings.get(concept.id)
        return known is not None and known.bundle is None

    def _speaks_of_named(self, question: Question, match: Match) -> bool:
        """Whether a statement speaks of the drugs, and of one treatment, named."""
        units = question.all_units
        drugs = [u for u in units if any(c.kind == "drug" for c in u.concepts)]
        missed = [u for u in drugs if not self._index.answers(match.statement, u)]
        if missed and (len(missed) == len(drugs) or self._has_no_row(missed)):
            return False
        strong = [unit for unit in units if is_strong(unit, self._formulary)]
        named = [unit for unit in strong if not _is_back(unit)]
        return not named or any(
            self._index.answers(match.statement, unit) for unit in named
        )

    def _has_no_row(self, units: list[Unit]) -> bool:
        return any(
            concept.kind == "drug" and not self._formulary.has_row(concept.id)
            for unit in units
            for concept in unit.concepts
        )


def _is_back(unit: Unit) -> bool:
    return all(c.id in ("back", "back_complaint") for c in unit.concepts)
