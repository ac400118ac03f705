"""An index over statements that ranks with whole numbers and breaks ties by id.

Each statement is searched by how people ask for it, by its text and by what it is
about; one concept counts the same whichever of its words is used.
"""

from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass, replace

from chatbot.engine.answering.anchor import is_strong
from chatbot.engine.answering.aspect import SPECIFIC, Aspect
from chatbot.engine.answering.concept import Concept, Unit
from chatbot.engine.answering.everyday import GENERIC_IDEAS
from chatbot.engine.answering.formulary import Formulary
from chatbot.engine.answering.postings import (
    ANSWERS,
    ASK_WEIGHT,
    COMMON_SHARE,
    Postings,
)
from chatbot.engine.answering.question import Question
from chatbot.engine.answering.word import words_of
from chatbot.model.content import Content
from chatbot.model.knowledge import Statement

_WHOLE = 16
_UNKNOWN_SHARE = 12
"""Sixteenths of the greatest weight that an unknown word takes away."""
_PHRASE_SHARE, _COVER_SHARE = 6, 4
_MOST_MEMBERS = 24
_WIDE = 2000
"""A term in more statements than this only ranks what rarer terms found."""
_TOPIC_BONUS = 110
_LITERAL = 70
_OTHER_PEOPLE = 400
_PEOPLE: dict[str, Aspect] = {
    "pregnancy": "pregnancy", "breastfeeding": "breastfeeding", "kidney": "renal",
    "lactation": "breastfeeding", "renal": "renal", "ckd": "renal", "liver": "hepatic",
    "older": "elderly", "elderly": "elderly",
}  # fmt: skip
_OF_CONSULT = ("case",)
"""Topic of statements on the consult itself, which lead only if nothing else does."""
_NO_BONUS_FROM = 1200
"""The likeness from which the words themselves decide, not the topic."""
_TELLING = ("drug", "measure", "finding", "class", "idea", "topic", "foreign")
"""Kinds of concept, the most telling first."""
_ASK_BONUS = 80


@dataclass(frozen=True, slots=True)
class Match:
    """One statement found, in thousandths."""

    statement: str
    score: int
    phrase: int
    """How alike the question is to the nearest phrasing."""
    covered: int
    """The share of what the question is about that the statement speaks of."""
    phrasing: int = -1
    """The number of the nearest phrasing; below zero if none is near."""


@dataclass(frozen=True, slots=True)
class _Sought:
    """One unit of a question: the terms that satisfy it, and how much it counts."""

    terms: tuple[tuple[str, int], ...]
    weight: int
    share: int
    """What it counts of what the question is about; 0 for what only ranks."""
    leads: bool = False
    """Whether it is the first of things compared, which count half as much again."""


class Index:
    """All statements, ready to be searched."""

    def __init__(
        self, content: Content, formulary: Formulary, postings: Postings
    ) -> None:
        self._formulary = formulary
        self._postings = postings
        self._stages = {s.id: _stage(s) for s in content.statements.values()}
        self._radicular = {s.id for s in content.statements.values() if _is_leg(s)}
        self._axial = {s.id for s in content.statements.values() if _is_axial(s)}
        self._of_people = {s.id: people for s in content.statements.values()
                           if (people := _people_of(s))}  # fmt: skip
        self._topics = {s.id: s.topics for s in content.statements.values()}

    def search(self, question: Question, most: int = 8) -> tuple[Match, ...]:
        """The statements nearest to a question, best first, ties by id."""
        sought = self._all_sought(question)
        sought = [one for one in sought if one.weight]
        spoken = self._cover(sought)
        alike = self._alike(sought, question)
        total = max(1, sum(one.share for one in sought))
        expected = self._expected(question)
        matches = [
            self._match(
                number, spoken.get(number, (0, 0)), alike.get(number, (0, -1)), total
            )
            for number in sorted({*spoken, *alike})
        ]
        asked = SPECIFIC & {*question.aspects}
        literal = self._literal(question)
        matches = [
            self._favoured(match, expected, asked, literal.get(match.statement, 0))
            for match in matches
        ]
        matches.sort(key=lambda m: (-m.score, m.statement))
        return tuple(matches[:most])

    def _all_sought(self, question: Question) -> list[_Sought]:
        """Every unit, the first that is surely ours marked as leading."""
        units = tuple({u.terms or (u.text,): u for u in question.all_units}.values())
        sought = [self._sought(unit) for unit in units]
        first = next(
            (i for i, unit in enumerate(units) if is_strong(unit, self._formulary)),
            None,
        )
        if first is not None:
            sought[first] = replace(sought[first], leads=True)
        return sought

    def speaks(self, statement: str, unit: Unit) -> bool:
        """Whether a statement speaks of what a unit means."""
        number = bisect_left(self._postings.ids, statement)
        terms = (*unit.terms, *unit.side_terms)
        return any(number in self._postings.by_term.get(term, {}) for term in terms)

    def is_of_consult(self, statement: str) -> bool:
        """Whether it is on the consult itself, such as who is out of its scope."""
        return self._topics[statement][0] in _OF_CONSULT

    def has_topic(self, statement: str, topic: str) -> bool:
        """Whether words of a topic stand in a statement or its phrasings."""
        number = bisect_left(self._postings.ids, statement)
        return number in self._postings.by_term.get(f"topic:{topic}", {})

    def answers(self, statement: str, unit: Unit) -> bool:
        """The same, a drug's class or topic being enough, no other topic."""
        number = bisect_left(self._postings.ids, statement)
        medicines = [c for c in unit.concepts if c.kind in ("drug", "class")]
        if medicines:
            related = (term for c in medicines for term, _ in self._related(c))
            terms = [*(concept.term for concept in medicines), *related]
        else:
            telling = [c.term for c in unit.concepts if c.kind != "topic"]
            terms = [*(telling or unit.terms), *unit.stems]
        return any(number in self._postings.by_term.get(term, {}) for term in terms)

    def is_asked_by(self, match: Match, unit: Unit, *, itself: bool) -> bool:
        """Whether the nearest phrasing names a unit's medicine, or one it is in."""
        medicines = [c for c in unit.concepts if c.kind in ("drug", "class")]
        terms = [c.term for c in medicines]
        if not itself:
            terms += [term for c in medicines for term, _ in self._related(c)]
        return any(
            match.phrasing in self._postings.in_phrases.get(term, {}) for term in terms
        )

    def _expected(self, question: Question) -> tuple[str, ...]:
        """Topics that the question's own words point to, in the order of its words."""
        found: dict[str, None] = {}
        for unit in question.all_units:
            for concept in unit.concepts:
                if concept.kind in ("drug", "class"):
                    found |= dict.fromkeys(self._formulary.topics_of(concept.id))
            found |= dict.fromkeys(c.id for c in unit.concepts if c.kind == "topic")
        found.pop("other", None)
        return tuple(found)

    def is_for_chronic(self, statement: str) -> bool | None:
        """Whether it is only for chronic pain (True), only for acute (False), or both."""
        return self._stages[statement]

    def is_for_leg_pain(self, statement: str) -> bool:
        """Whether it is only for pain that comes from a nerve root."""
        return statement in self._radicular

    def is_for_axial_pain(self, statement: str) -> bool:
        """Whether it is only for pain that does not come from a nerve root."""
        return statement in self._axial

    def asked_for(self, statement: str) -> frozenset[str]:
        """What a statement is asked for, such as a dose."""
        return self._postings.asks[bisect_left(self._postings.ids, statement)]

    def _favoured(
        self,
        match: Match,
        expected: tuple[str, ...],
        asked: frozenset[Aspect],
        literal: int,
    ) -> Match:
        """Raise a statement on the expected topic that is asked for the same."""
        topics = self._topics[match.statement]
        bonus = _TOPIC_BONUS if topics[0] in expected[:1] else 0
        bonus += _TOPIC_BONUS // 2 if {*expected} & {*topics} else 0
        if expected and not {*expected} & {*topics}:
            bonus -= _TOPIC_BONUS // 2
        bonus = bonus * (_NO_BONUS_FROM - match.phrase) // 1000
        bonus -= _TOPIC_BONUS if topics[0] in _OF_CONSULT else 0
        bonus += literal
        others = self._of_people.get(match.statement, frozenset()) - asked
        bonus -= _OTHER_PEOPLE if others else 0
        known = self.asked_for(match.statement)
        bonus += sum(_ASK_BONUS if a in known else -_ASK_BONUS for a in sorted(asked))
        return replace(match, score=match.score + bonus) if bonus else match

    def _match(
        self, number: int, spoken: tuple[int, int], alike: tuple[int, int], total: int
    ) -> Match:
        strength, covered = spoken
        phrase, phrasing = alike
        cover = min(1000, strength * 1000 // (total * ANSWERS))
        score = (_PHRASE_SHARE * phrase + _COVER_SHARE * cover) // 10
        return Match(
            statement=self._postings.ids[number],
            score=score,
            phrase=phrase,
            phrasing=phrasing,
            covered=min(1000, covered * 1000 // total),
        )

    def _sought(self, unit: Unit) -> _Sought:
        if unit.role == "empty":
            return _Sought((), 0, 0)
        if unit.role in ("unknown", "foreign"):
            weight = self._postings.most * _UNKNOWN_SHARE // _WHOLE
            return _Sought((), weight, weight)
        weight = self._postings.weight_of(unit.terms)
        if unit.role == "common":
            known = unit.stems[0] in self._postings.by_term
            terms = ((unit.stems[0], _WHOLE),) if known else ()
            return _Sought(terms, weight // COMMON_SHARE if known else 0, 0)
        generic = bool(unit.concepts) and all(map(is_generic, unit.concepts))
        return _Sought(self._alternatives(unit), weight, 0 if generic else weight)

    def _alternatives(self, unit: Unit) -> tuple[tuple[str, int], ...]:
        terms = _own_terms(unit)
        if unit.concepts:
            terms += [(root, 10) for root in unit.stems]
            terms += [(p.term, 6 if p.kind == "topic" else 10) for p in unit.parts]
        is_idea = any(concept.kind == "idea" for concept in unit.concepts)
        for concept in unit.concepts:
            if not (is_idea and concept.kind == "class"):
                terms += self._related(concept)
        return tuple(terms)

    def _related(self, concept: Concept) -> Iterator[tuple[str, int]]:
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
        classes = self._formulary.classes_of(drug)
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

    def _literal(self, question: Question) -> dict[str, int]:
        """What each statement gains for saying things in the question's own words."""
        roots = [r for u in question.all_units if u.role == "known" for r in u.stems]
        gained: dict[str, int] = {}
        for root in roots:
            for number in self._postings.by_term.get(root, {}):
                name = self._postings.ids[number]
                gained[name] = gained.get(name, 0) + _LITERAL // len(roots)
        return gained

    def _cover(self, sought: list[_Sought]) -> dict[int, tuple[int, int]]:
        found: dict[int, tuple[int, int]] = {}
        for one in sorted(sought, key=lambda one: -one.weight):
            best: dict[int, int] = {}
            for term, share in one.terms:
                for number, strength in self._postings.by_term.get(term, {}).items():
                    reached = strength * share // _WHOLE
                    if reached > best.get(number, 0):
                        best[number] = reached
            if len(best) > _WIDE and found:
                best = {number: best[number] for number in found if number in best}
            for number, strength in best.items():
                before, covered = found.get(number, (0, 0))
                gained = covered + one.share
                weight = one.weight * 3 // 2 if one.leads else one.weight
                found[number] = (before + weight * strength, gained)
        return found

    def _alike(
        self, sought: list[_Sought], question: Question
    ) -> dict[int, tuple[int, int]]:
        """By statement, the likeness and the number of its nearest phrasing."""
        asks = [((f"ask:{a}", _WHOLE),) for a in question.aspects]
        parts = [(one.terms, one.weight) for one in sought]
        parts += [(terms, ASK_WEIGHT) for terms in asks]
        whole = sum(weight for _, weight in parts)
        shared: dict[int, int] = {}
        for terms, weight in sorted(parts, key=lambda part: -part[1]):
            gains = self._best_phrases(terms, weight)
            if len(gains) > _WIDE and shared:
                gains = {phrase: gains[phrase] for phrase in shared if phrase in gains}
            for phrase, gained in gains.items():
                shared[phrase] = shared.get(phrase, 0) + gained
        best: dict[int, tuple[int, int]] = {}
        for phrase, gained in shared.items():
            size = whole + self._postings.phrase_weights[phrase]
            likeness = min(1000, 2000 * gained // (_WHOLE * size))
            owner = self._postings.phrase_owner[phrase]
            best[owner] = max(best.get(owner, (0, -1)), (likeness, -phrase - 1))
        return {owner: (like, -phrase - 1) for owner, (like, phrase) in best.items()}

    def _best_phrases(
        self, terms: tuple[tuple[str, int], ...], weight: int
    ) -> dict[int, int]:
        """By phrasing, what it shares with one unit: no more than either weighs."""
        best: dict[int, int] = {}
        for term, share in terms:
            for phrase, own in self._postings.in_phrases.get(term, {}).items():
                gained = share * min(weight, own)
                if gained > best.get(phrase, 0):
                    best[phrase] = gained
        return best


def _stage(statement: Statement) -> bool | None:
    words = {*words_of(f"{statement.id} {statement.for_whom or ''}")}
    chronic = bool(words & {"chronic", "persistent"})
    acute = bool(words & {"acute", "subacute", "ed"})
    return None if chronic == acute else chronic


def _is_axial(statement: Statement) -> bool:
    words = {*words_of(statement.id), *words_of(statement.for_whom or "")}
    return bool(words & {"axial", "nonradicular"}) or {"non", "radicular"} <= words


def _people_of(statement: Statement) -> frozenset[Aspect]:
    """The people a statement is only for, by its id: `nsaid-pregnancy`."""
    return frozenset(_PEOPLE[w] for w in statement.id.split("-") if w in _PEOPLE)


def _is_leg(statement: Statement) -> bool:
    words = {*words_of(f"{statement.id} {statement.for_whom or ''}")}
    leg = bool(words & {"sciatica", "radicular", "radiculopathy"})
    others = {"nonspecific", "axial", "non", "back", "without"}
    return leg and not words & others and not {"lbp", "or"} <= words


def is_generic(concept: Concept) -> bool:
    """Whether a concept ranks statements but says nothing of the question's subject."""
    return concept.kind == "idea" and concept.id in GENERIC_IDEAS


def _own_terms(unit: Unit) -> list[tuple[str, int]]:
    """What a unit means, the most telling meanings in full."""
    kinds = [concept.kind for concept in unit.concepts]
    if not kinds:
        return [(term, _WHOLE) for term in unit.terms]
    telling = min(kinds, key=_TELLING.index)
    lesser = {"idea": 12, "topic": 6}
    shares = [_WHOLE if k == telling else lesser.get(k, 13) for k in kinds]
    if _is_combination(unit):
        shares[1:] = [_WHOLE - 4 for _ in shares[1:]]
    return [(c.term, share) for c, share in zip(unit.concepts, shares, strict=True)]


def _is_combination(unit: Unit) -> bool:
    return [concept.kind for concept in unit.concepts][:2] == ["drug", "drug"]
