"""The line between answering and declining.

A question is ours if it names something of ours, nothing of another field stands in
it, and the statement found speaks of what it names and of most of what it is about.
"""

from typing import Final

from chatbot.engine.answering.anchor import (
    OWN_FINDINGS,
    is_alarm,
    is_strong,
    strength_of,
)
from chatbot.engine.answering.aspect import SPECIFIC
from chatbot.engine.answering.concept import Concept, Unit
from chatbot.engine.answering.formulary import Formulary
from chatbot.engine.answering.index import Index, Match, is_generic
from chatbot.engine.answering.off_field import names_other_field, names_other_part
from chatbot.engine.answering.question import Question
from chatbot.engine.answering.target import Targets
from chatbot.model.content import Content

MIN_COVERED: Final = 550
"""Thousandths of a question that a statement must speak of if a word is unknown."""
MIN_COVERED_KNOWN: Final = 350
"""The same if every word of the question is known."""
MIN_SCORE: Final = 280
ALIKE: Final = 600
"""A question this like a phrasing is ours though nothing in it is surely so."""
ALMOST_THE_SAME: Final = 850
"""The same for a question in which nothing is named at all."""

_TREATMENT_STEMS: Final = frozenset({"pain", "painkiller"})
_MEDICINE_STEMS: Final = frozenset({"drug", "medicin", "medication", "med"})
_CHOOSING: Final = frozenset({"which", "what", "avoid", "safe", "safest", "best"})
_ALARM_STEMS: Final = frozenset(
    {"worri", "worry", "sign", "risk", "suspect", "suspicion", "exclud", "likeli"}
)
_MOST_BARE_WORDS: Final = 3
_ASKING_WHAT_IS: Final = frozenset({"is", "are", "what", "whats", "does", "can"})
_BESIDE: Final = frozenset({"with", "and", "plus", "on", "or", "takes", "taking"})
_LEADING_IN: Final = frozenset(
    {
        "caus",
        "cause",
        "help",
        "for",
        "treat",
        "cure",
        "against",
        "with",
        "of",
        "in",
        "from",
    }
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
        if "back" not in question.named("idea") and any(
            map(_is_on_other_part, question.units)
        ):
            return True
        return _is_on_other_medicine(question) or self._targets.is_other(question)

    def is_elsewhere(self, question: Question) -> bool:
        """Whether it is about another part of the body than the back, or a child."""
        ideas = question.named("idea")
        other = any(
            names_other_part(root) for unit in question.units for root in unit.stems
        )
        return "children" in ideas or (other and "back" not in ideas)

    def is_anchored(self, question: Question) -> bool:
        """Whether the question names something of ours."""
        concepts = [c for unit in question.all_units for c in unit.concepts]
        strengths = {strength_of(c, self._formulary) for c in concepts}
        if "strong" in strengths:
            return True
        if not concepts or self.unknown(question):
            return False
        return "medium" in strengths or self._weak_is_ours(question, concepts)

    def names_strongly(self, question: Question) -> bool:
        """Whether something in it is surely ours."""
        return any(is_strong(unit, self._formulary) for unit in question.units)

    def names_subject(self, question: Question) -> bool:
        """Whether the question says itself what it is about."""
        return any(
            strength_of(concept, self._formulary) != "weak"
            for unit in question.units
            for concept in unit.concepts
        )

    def accepts(self, question: Question, match: Match) -> bool:
        """Whether a statement may be given as the answer."""
        if self._is_refused(question) or not self._is_near(question, match):
            return False
        if self._index.is_of_consult(match.statement) and match.phrase < ALIKE:
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

    def _is_near(self, question: Question, match: Match) -> bool:
        """Whether it names something of ours, or is put as a phrasing is."""
        if self.is_anchored(question):
            return True
        told = [
            concept
            for unit in question.all_units
            for concept in unit.concepts
            if not is_generic(concept)
        ]
        if told and all(map(_is_disease, told)):
            return False
        least = ALIKE if told else ALMOST_THE_SAME
        return match.phrase >= least and not self.unknown(question)

    def _is_refused(self, question: Question) -> bool:
        return self.is_foreign(question) or self.asks_unknown(question)

    def _names_others_only(self, question: Question) -> bool:
        """Whether it is about a medicine known by name alone: `dose of x`, `is x ...`."""
        units = _medicines(question)
        ours = [u for u in question.all_units if is_strong(u, self._formulary)]
        opened = question.words[:1] and question.words[0] in _ASKING_WHAT_IS
        if opened and units and units[0] not in ours:
            return True
        return bool(units) and all(_is_back(unit) for unit in ours)

    def _weak_is_ours(self, question: Question, concepts: list[Concept]) -> bool:
        roots = {root for unit in question.all_units for root in unit.stems}
        if roots & _TREATMENT_STEMS:
            return True
        if roots & _MEDICINE_STEMS and {*question.words} & _CHOOSING:
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
        if self._names_others_only(question) and not self._is_asked_of(question, match):
            return False
        strong = [unit for unit in units if is_strong(unit, self._formulary)]
        named = [unit for unit in strong if not _is_back(unit)]
        return not named or any(
            self._index.answers(match.statement, unit) for unit in named
        )

    def _is_asked_of(self, question: Question, match: Match) -> bool:
        """Whether a phrasing asks the same of the same medicine."""
        asked = SPECIFIC & {*question.aspects}
        return asked <= self._index.asked_for(match.statement) and all(
            self._index.is_asked_by(match, unit, itself=True)
            for unit in _medicines(question)[:1]
        )

    def _has_no_row(self, units: list[Unit]) -> bool:
        return any(
            concept.kind == "drug" and not self._formulary.has_row(concept.id)
            for unit in units
            for concept in unit.concepts
        )


def _is_disease(concept: Concept) -> bool:
    """Whether it is a finding that is not of the back: alone, it is another field's."""
    return concept.kind == "finding" and concept.id not in OWN_FINDINGS


def _is_on_other_medicine(question: Question) -> bool:
    """`steroid inhaler`: a medicine of another field, not one taken beside ours."""
    if {*question.words} & _BESIDE or question.has("interaction", "safe", "combine"):
        return False
    return any(
        names_other_field(root) for unit in _medicines(question) for root in unit.stems
    )


def _is_on_other_part(unit: Unit) -> bool:
    """`wrist fracture`, though a past one counts as a finding."""
    is_finding = any(concept.kind == "finding" for concept in unit.concepts)
    return is_finding and any(map(names_other_part, unit.stems))


def _medicines(question: Question) -> list[Unit]:
    return [
        unit
        for unit in question.all_units
        if any(concept.kind in ("drug", "class") for concept in unit.concepts)
    ]


def _is_back(unit: Unit) -> bool:
    return all(c.id in ("back", "back_complaint") for c in unit.concepts)
