"""The line between answering and declining.

What a question names, what of other fields and what unknown words stand in it, and how
well the best statement fits are signs that are weighed; a few vetoes stand besides.
"""

from collections.abc import Iterable
from functools import lru_cache
from typing import Final

from chatbot.engine.answering.reading.question import Question
from chatbot.engine.answering.reading.target import Targets
from chatbot.engine.answering.retrieval.acceptance import LONGEST, Signs, is_accepted
from chatbot.engine.answering.retrieval.index import Index, Match
from chatbot.engine.answering.retrieval.ranking import score
from chatbot.engine.answering.retrieval.seeking import is_generic
from chatbot.engine.answering.words.anchor import (
    is_danger,
    is_strong,
    may_be_ours,
    strength_of,
)
from chatbot.engine.answering.words.everyday import PARTS
from chatbot.engine.answering.words.formulary import Formulary
from chatbot.engine.answering.words.word import Unit, stems_in
from chatbot.engine.understanding.text.token import listed
from chatbot.model.content import Content
from chatbot.model.knowledge import Strength

_PAIN_STEMS: Final = stems_in("pain ache hurts painkiller sore analgesic strain spasm "
                              "relief")  # fmt: skip
_AIMING_AT: Final = frozenset({"caus", "cause", "treat", "cure", "against", "prevent"})
"""Stems after which an unknown word is surely what is asked about."""
_LEADING_IN: Final = listed("caus cause help for treat cure against with of in from")
"""Stems after which comes what a question is about."""
_ASKING_WHAT_IS: Final = frozenset({"is", "are", "what", "whats"})
_KEPT: Final = 16
"""Questions whose signs are kept."""
_PUT_SO: Final = 900
"""From this likeness on a question is the one that a phrasing puts."""
IN_A_TABLE: Final = 700
"""What a row of a table on the things named is worth, in thousandths."""


class Scope:
    """Judges questions; built once for a content."""

    def __init__(self, content: Content, formulary: Formulary, index: Index) -> None:
        self._formulary = formulary
        self._index = index
        self._targets = Targets(content)
        lists = content.dialog.other_words.values()
        self._weights = {stem: n for one in lists for stem, n in one.weights.items()}
        self.signs = lru_cache(maxsize=_KEPT)(self._signs)

    def is_foreign(self, question: Question) -> bool:
        """Whether something of another field stands in the question."""
        named = any(unit.role == "foreign" for unit in question.units)
        return named or self._targets.is_other(question)

    def is_elsewhere(self, question: Question) -> bool:
        """Whether it is about another part of the body than the back, or a child."""
        ideas = question.named("idea")
        other = any(
            not (may_be_ours(unit, self._formulary) or PARTS.isdisjoint(unit.stems))
            for unit in question.units
        )
        return "children" in ideas or (other and not {"back", "root level"} & {*ideas})

    def is_of_back(self, question: Question) -> bool:
        """Whether it speaks of the back."""
        return any(map(_is_of_back, question.all_units))

    def accepts(self, question: Question, match: Match, signs: Signs) -> bool:
        """Whether a statement may be given as the answer to a question of such signs."""
        if self._is_put_of_children(question, match):
            return True
        medicines = question.medicine_units
        spoken = [self._index.answers(match.statement, unit) for unit in medicines]
        if spoken and not any(spoken):
            return False
        if self._is_on_other_medicine(question, medicines, match):
            return False
        if _asks_unknown(question, _AIMING_AT):
            return False
        return is_accepted(fitted(signs, match))

    def _is_put_of_children(self, question: Question, match: Match) -> bool:
        """`kids back pain`: about children's backs, in what a statement is asked by."""
        children = "children" in question.named("idea") and self.is_of_back(question)
        return children and match.phrase >= _PUT_SO and match.covered >= _PUT_SO

    def is_ours(self, question: Question) -> bool:
        """Whether a table that speaks of all that is known may answer it."""
        if _asks_unknown(question, _AIMING_AT):
            return False
        signs = self.signs(question)
        known = IN_A_TABLE * (10 - signs.unknown_share) // 10
        return is_accepted(signs.with_fit(known, known))

    def _signs(self, question: Question) -> Signs:
        """What speaks for and against a question's being ours, answered or not."""
        units = question.all_units
        strengths = self._strengths(units)
        dangers = any(is_danger(c) for unit in units for c in unit.concepts)
        in_danger = "strong" in strengths and dangers
        strange = [u for u in units if u.role == "foreign" and not in_danger]
        parts = [unit for unit in strange if not PARTS.isdisjoint(unit.stems)]
        roots = frozenset(root for unit in units for root in unit.stems)
        stems = {root for unit in question.units for root in unit.stems}
        of_back = self.is_of_back(question)
        foreign = min(2, len(strange) - len(parts))
        return Signs(
            strong=min(2, strengths.count("strong")),
            weak_only=int({*strengths} == {"weak"}),
            nothing=int(not strengths),
            of_back=int(of_back),
            of_pain=int(not roots.isdisjoint(_PAIN_STEMS)),
            foreign=foreign,
            parts=min(2, len(parts)),
            unknown_share=self._unknown_share(question),
            asks_unknown=int(_asks_unknown(question, _LEADING_IN)),
            other_target=int(self._targets.is_other(question)),
            elsewhere=int(self.is_elsewhere(question)),
            foreign_alone=0 if of_back else foreign,
            length=min(LONGEST, len(question.units)),
            words=sum(self._weights.get(stem, 0) for stem in stems),
        )

    def _unknown_share(self, question: Question) -> int:
        """How many tenths of what is said is unknown; less where it goes on."""
        said = sum(unit.role != "empty" for unit in question.all_units)
        words = 2 * said if question.carried else said
        return 10 * len(self.unknown(question)) // max(1, words)

    def _is_on_other_medicine(
        self, question: Question, medicines: tuple[Unit, ...], match: Match
    ) -> bool:
        """`is lexapro an snri`: about what has no row, in words that never name it."""
        asks_what = question.words[:1] and question.words[0] in _ASKING_WHAT_IS
        if not asks_what or not medicines or is_strong(medicines[0], self._formulary):
            return False
        told = tuple(unit for unit in question.units if unit.role != "empty")
        if told == medicines and question.classes and question.named("drug"):
            return True  # nothing is asked but of which kind it is
        return not self._index.speaks(match.statement, medicines[0])

    def _strengths(self, units: Iterable[Unit]) -> list[Strength]:
        """How surely each unit that means something is ours, by its surest meaning."""
        found: list[Strength] = []
        for unit in units:
            telling = (c for c in unit.concepts if not is_generic(c))
            kinds = {strength_of(c, self._formulary) for c in telling}
            if kinds:
                surely = "strong" in kinds or _is_of_back(unit)
                found.append("strong" if surely else min(kinds))
        return found

    def unknown(self, question: Question) -> tuple[Unit, ...]:
        """Words of the question that are in no statement and no list."""
        return tuple(unit for unit in question.units if unit.role == "unknown")


def fitted(signs: Signs, match: Match) -> Signs:
    """A question's signs with how well a statement fits it, whoever the patient is."""
    if match.evidence is None:
        return signs.with_fit(match.score, match.covered)
    fits, same = score(match.evidence), match.evidence.same_words
    return signs.with_fit(fits, match.covered, same_words=same)


def _is_of_back(unit: Unit) -> bool:
    """Whether a unit names the back, if only in part: `spinal infection`."""
    named = (*unit.concepts, *unit.parts)
    return any(concept.id in ("back", "back_complaint") for concept in named)


def _asks_unknown(question: Question, leading_in: frozenset[str]) -> bool:
    """Whether an unknown word is what the question is about: `cause curvature`."""
    before: str | None = None
    for unit in question.units:
        if unit.role == "unknown" and before in leading_in:
            return True
        is_article = unit.role == "empty" and unit.stems[0] not in leading_in
        before = before if is_article else unit.stems[-1]
    return False
