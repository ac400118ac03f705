"""The line between answering and declining.

A question is ours if it names something of ours, nothing of another field stands in
it, and the statement found speaks of most of what it is about.
"""

from typing import Final

from chatbot.engine.answering.concept import Concept, Unit
from chatbot.engine.answering.formulary import Formulary
from chatbot.engine.answering.index import Match
from chatbot.engine.answering.question import Question
from chatbot.model.content import Content

MIN_COVERED: Final = 600
"""Thousandths of a question that a statement must speak of if a word is unknown."""
MIN_COVERED_KNOWN: Final = 450
"""The same if every word of the question is known."""
MIN_SCORE: Final = 280
VERBATIM: Final = 700
"""From here on a question is nearly a phrasing of the statement itself."""

_PATIENT_TOPICS: Final = frozenset({"pregnancy", "renal", "elderly", "interaction"})
"""Topics that need pain or a medicine beside them to be ours."""
_LIFE_TOPICS: Final = frozenset({"sleep", "work"})
_WEAK_TOPICS: Final = _PATIENT_TOPICS | _LIFE_TOPICS
_TREATMENT_STEMS: Final = frozenset(
    {"pain", "drug", "medicin", "medication", "treat", "treatment", "med", "painkiller"}
)
_PERSON: Final = frozenset({"pregnancy", "gestation", "breastfeeding"})
_OFF_TARGETS: Final = frozenset(
    {"fever", "chills", "night_sweats", "weight_loss", "recent_infection"}
)
_OFF_IDEAS: Final = frozenset(
    {"alcohol", "weightloss", "smoke", "pressure", "nausea", "breathing", "children"}
)
_OWN_IDEAS: Final = frozenset(
    {
        "back", "sciatica", "disc", "stenosis", "cauda", "cord", "inflammatory",
        "screening", "classify", "epidural", "oral steroid", "bed", "active",
        "exercise", "operation", "device", "electric", "support", "several",
        "mind therapy", "gastroprotection", "naloxone", "cannabis", "supplement",
        "injection", "germs", "aneurysm", "break", "labs", "job", "sport", "slumber",
        "specialist", "driving", "weightloss", "smoke", "outlook", "again", "emergency",
        "followup", "dependence", "taper", "failing",
    }
)  # fmt: skip
_ASKING_WHAT_IS: Final = frozenset({"is", "are", "what", "whats", "does", "can"})
_LEADING_IN: Final = frozenset(
    {"caus", "for", "treat", "cur", "against", "with", "of", "in", "manag", "from"}
)
_DOSE_SHIFTING: Final = frozenset(
    {
        "ckd", "egfr", "crcl", "creatinine", "dialysis", "liver_disease", "pregnancy",
        "breastfeeding",
    }
)  # fmt: skip


class Scope:
    """Judges questions; built once for a content."""

    def __init__(self, content: Content, formulary: Formulary) -> None:
        self._content = content
        self._formulary = formulary

    def is_foreign(self, question: Question) -> bool:
        """Whether something of another field stands in the question."""
        if any(unit.role == "foreign" for unit in question.units):
            return True
        return self._treats_other_condition(question)

    def is_anchored(self, question: Question) -> bool:
        """Whether the question names something of ours."""
        concepts = [c for unit in question.all_units for c in unit.concepts]
        if any(self._is_own(concept) for concept in concepts):
            return True
        if self.unknown(question):
            return False
        topics = {c.id for c in concepts if c.kind == "topic"}
        roots = {root for unit in question.all_units for root in unit.stems}
        return bool(
            topics & _LIFE_TOPICS
            or (topics & _PATIENT_TOPICS and roots & _TREATMENT_STEMS)
        )

    def accepts(self, question: Question, match: Match) -> bool:
        """Whether a statement may be given as the answer."""
        if self._is_refused(question) or match.missed:
            return False
        if match.phrase >= VERBATIM and match.covered >= MIN_COVERED:
            return True
        if not self.is_anchored(question):
            return False
        needed = MIN_COVERED if self.unknown(question) else MIN_COVERED_KNOWN
        return match.covered >= needed and match.score >= MIN_SCORE

    def says_more_than_back(self, question: Question) -> bool:
        """Whether anything but the back itself is named."""
        return any(
            concept.id != "back" for unit in question.units for concept in unit.concepts
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

    def _is_own(self, concept: Concept) -> bool:
        if concept.kind == "drug":
            return self._formulary.has_row(concept.id)
        if concept.kind == "class":
            return self._formulary.topics_of(concept.id) != ("other",)
        if concept.kind == "topic":
            return concept.id not in _WEAK_TOPICS
        if concept.kind == "finding":
            return concept.id not in _PERSON and not self._is_condition(concept.id)
        return concept.kind == "measure" or (
            concept.kind == "idea" and concept.id in _OWN_IDEAS
        )

    def _is_condition(self, finding: str) -> bool:
        known = self._content.dialog.findings.get(finding)
        return known is not None and known.bundle is not None

    def _treats_other_condition(self, question: Question) -> bool:
        """Whether it asks how to treat a condition that is not the back."""
        before: list[str] = []
        for unit in question.units:
            if self._is_other_condition(unit) and _is_target(before):
                return not question.has("safe") or "safe" not in question.words
            before = [*before, *unit.stems][-3:]
        return False

    def _is_other_condition(self, unit: Unit) -> bool:
        findings = [c.id for c in unit.concepts if c.kind == "finding"]
        if any(c.kind == "foreign" for c in unit.concepts):
            return True
        if not findings:
            return any(c.kind == "idea" and c.id in _OFF_IDEAS for c in unit.concepts)
        return all(
            f in _OFF_TARGETS or (self._is_condition(f) and f not in _DOSE_SHIFTING)
            for f in findings
        )


def _is_target(before: list[str]) -> bool:
    near = [word for word in before if word not in {"the", "her", "his", "my", "their"}]
    return bool(near) and near[-1] in {"for", "treat", "cur", "against", "manag"}
