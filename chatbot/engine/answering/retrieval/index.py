"""An index over statements that ranks with whole numbers and breaks ties by id.

Each statement is searched by how people ask for it, by its text and by what it is
about; one concept counts the same whichever of its words is used.
"""

from bisect import bisect_left
from collections.abc import Container, Iterable
from functools import lru_cache
from typing import Final, NamedTuple

from chatbot.engine.answering.reading.aspect import SPECIFIC, Aspect
from chatbot.engine.answering.reading.question import Question
from chatbot.engine.answering.reading.telling import Tellings
from chatbot.engine.answering.retrieval.nearness import WIDE, Likeness, Nearness
from chatbot.engine.answering.retrieval.population import only_for
from chatbot.engine.answering.retrieval.postings import ANSWERS, WHOLE, Postings
from chatbot.engine.answering.retrieval.ranking import Evidence, score
from chatbot.engine.answering.retrieval.seeking import Seeker, Sought
from chatbot.engine.answering.retrieval.wording import bits
from chatbot.engine.answering.words.formulary import Formulary
from chatbot.engine.answering.words.word import Concept, Unit
from chatbot.model.content import Content

_OF_CONSULT: Final = ("case",)
"""Topic of statements on the consult itself, which lead only if nothing else does."""
_SAME: Final = 1000
"""The likeness of a phrasing that is the question, word for word."""
_KEPT: Final = 4
"""Searches whose result is kept."""
_UNITS_KEPT: Final = 64
"""Units for which it is kept which statements answer."""
_WEIGHED: Final = 20
"""How many statements of each kind are weighed in full."""


class Match(NamedTuple):
    """One statement found, in thousandths."""

    statement: str
    score: int
    phrase: int
    """How alike the question is to the nearest phrasing."""
    covered: int
    """The share of what the question is about that the statement speaks of."""
    phrasing: int = -1
    """The number of the nearest phrasing; below zero if none is near."""
    evidence: Evidence | None = None
    """What the score was made of; None for what was not searched for."""

    def is_put_so(self, nearly: int = 900) -> bool:
        """Whether it is asked for in these words, or so nearly."""
        return self.phrase >= nearly or bool(self.evidence and self.evidence.same_words)


_Key = tuple[tuple[Unit, ...], tuple[Unit, ...], tuple[Aspect, ...]]
"""All of a question that a search depends on."""


_Told = list[tuple[Container[int], int]]
"""The numbers of the statements that tell a thing, and what telling it counts."""


Matches = tuple[Match, ...]


class _Spoken(NamedTuple):
    """What the statements tell of what is sought."""

    strength: dict[int, int]
    """By statement, how strongly it speaks of it."""
    covered: _Told
    """By thing sought, which speak of it, and its share of the whole."""


class _Wanted(NamedTuple):
    """What a question wants that is the same for all statements."""

    topics: tuple[str, ...]
    asked: frozenset[Aspect]
    literal: _Told
    """By word of the question, which say it, and its share of the whole."""
    roots: dict[str, int]
    """The stems of the question and what each counts."""
    medicines: tuple[frozenset[int], ...]
    """For each medicine named, the statements that speak of it."""
    total: int


class Index:
    """All statements, ready to be searched."""

    def __init__(
        self, content: Content, formulary: Formulary, postings: Postings
    ) -> None:
        self._formulary = formulary
        self._postings = postings
        self._seeker = Seeker(formulary, postings)
        self.tellings = Tellings(content)
        self._statements = content.statements
        self._only_for = [only_for(name) for name in postings.ids]
        self._that_answer = lru_cache(maxsize=_UNITS_KEPT)(self._numbers_for)
        """The numbers of the statements that answer for a unit."""
        self._latest: dict[_Key, Matches] = {}
        """What was searched for last, as one message is searched for several times."""

    def search(self, question: Question, most: int = 8) -> Matches:
        """The statements nearest to a question, best first, ties by id."""
        key = (question.units, question.carried, question.aspects)
        if key not in self._latest:
            if len(self._latest) >= _KEPT:
                self._latest.pop(next(iter(self._latest)))
            self._latest[key] = self._search(question)
        return self._latest[key][:most]

    def _search(self, question: Question) -> Matches:
        sought = [one for one in self._seeker.all_sought(question) if one.weight]
        spoken = self._cover(sought)
        nearness = Nearness(self._postings, sought, question.aspects)
        wanted = self._wanted(question, max(1, sum(one.share for one in sought)))
        alike = _greatest(nearness.by_statement())
        matches = [
            self._match(number, spoken, nearness.of(number), wanted)
            for number in {*alike, *_greatest(spoken.strength)}
        ]
        matches.sort(key=lambda m: (-m.score, -m.phrase, m.statement))
        return tuple(matches)

    def shares(self, question: Question, terms: frozenset[str]) -> tuple[int, ...]:
        """Thousandths of a question that terms satisfy, by what it looks for."""
        sought = [one for one in self._seeker.all_sought(question) if one.weight]
        whole = max(1, sum(one.weight for one in sought)) * WHOLE
        held = (max((n for t, n in s.terms if t in terms), default=0) for s in sought)
        return tuple(
            1000 * one.weight * most // whole
            for one, most in zip(sought, held, strict=True)
        )

    def speaks(self, statement: str, unit: Unit) -> bool:
        """Whether a statement speaks of what a unit means."""
        return self._says(statement, (*unit.terms, *unit.side_terms))

    def is_on(self, statement: str, unit: Unit) -> bool:
        """Whether it speaks of all that a unit means: of yoga, not of exercise alone."""
        ideas = [c.term for c in unit.concepts if c.kind == "idea"]
        return self.speaks(statement, unit) and all(
            self._says(statement, (idea,)) for idea in ideas
        )

    def names_medicine(self, statement: str, unit: Unit) -> bool:
        """Whether a statement speaks of a unit's medicine itself, not of its class."""
        drugs = [c.term for c in unit.concepts if c.kind == "drug"]
        return self._says(statement, drugs or unit.terms)

    def names_finding(self, statement: str, unit: Unit) -> bool:
        """Whether it speaks of a unit's finding itself: of heart failure, not the heart."""
        findings = (c.term for c in unit.concepts if c.kind == "finding")
        return self._says(statement, findings)

    def has_topic(self, statement: str, topic: str) -> bool:
        """Whether words of a topic stand in a statement or its phrasings."""
        return self._says(statement, (f"topic:{topic}",))

    def _says(self, statement: str, terms: Iterable[str]) -> bool:
        number = bisect_left(self._postings.ids, statement)
        return any(number in self._postings.by_term.get(term, {}) for term in terms)

    def answers(self, statement: str, unit: Unit) -> bool:
        """The same, a drug's class or topic being enough, no other topic."""
        return bisect_left(self._postings.ids, statement) in self._that_answer(unit)

    def _numbers_for(self, unit: Unit) -> frozenset[int]:
        medicines = _medicines_of(unit)
        if medicines:
            terms = [*(one.term for one in medicines), *self.terms_related(unit)]
        else:
            telling = [c.term for c in unit.concepts if c.kind != "topic"]
            terms = [*(telling or unit.terms), *unit.stems]
        found = (self._postings.by_term.get(term, {}) for term in terms)
        return frozenset(number for numbers in found for number in numbers)

    def terms_related(self, unit: Unit) -> frozenset[str]:
        """Terms that say nearly the same of a unit's medicines: a drug's class, say."""
        related = map(self._seeker.related, _medicines_of(unit))
        return frozenset(term for shares in related for term, _ in shares)

    def is_asked_by(self, match: Match, unit: Unit, *, itself: bool) -> bool:
        """Whether the nearest phrasing names a unit's medicine, or one it is in."""
        terms = [concept.term for concept in _medicines_of(unit)]
        terms += () if itself else self.terms_related(unit)
        in_phrases = self._postings.in_phrases
        return any(match.phrasing in in_phrases.get(term, {}) for term in terms)

    def is_asked_as(self, match: Match, aspects: frozenset[Aspect]) -> bool:
        """Whether the nearest phrasing asks for all of some aspects."""
        in_phrases = self._postings.in_phrases
        return all(match.phrasing in in_phrases.get(f"ask:{a}", {}) for a in aspects)

    def nearest_phrasing(self, match: Match) -> str | None:
        """How the nearest phrasing of a statement is written, if one is near."""
        if match.phrasing < 0:
            return None
        owner = self._postings.phrase_owner[match.phrasing]
        first = bisect_left(self._postings.phrase_owner, owner)
        return self._statements[match.statement].answers[match.phrasing - first]

    def _expected(self, question: Question) -> tuple[str, ...]:
        """Topics that the question's own words point to, in the order of its words."""
        found: dict[str, None] = {}
        for unit in question.all_units:
            for concept in _medicines_of(unit):
                found |= dict.fromkeys(self._formulary.topics_of(concept.id))
            found |= dict.fromkeys(c.id for c in unit.concepts if c.kind == "topic")
        found.pop("other", None)
        return tuple(found)

    def asked_for(self, statement: str) -> frozenset[str]:
        """What a statement is asked for, such as a dose."""
        return self._postings.asks[bisect_left(self._postings.ids, statement)]

    def _wanted(self, question: Question, total: int) -> _Wanted:
        return _Wanted(
            topics=self._expected(question),
            asked=SPECIFIC & {*question.aspects},
            literal=self._literal(question),
            roots=self._postings.wordings.weigh(
                frozenset(root for unit in question.units for root in unit.wording)
            ),
            medicines=tuple(map(self._that_answer, question.medicine_units)),
            total=total,
        )

    def _match(
        self, number: int, spoken: _Spoken, likeness: Likeness, wanted: _Wanted
    ) -> Match:
        evidence = self._evidence(number, spoken, likeness, wanted)
        return Match(
            statement=self._postings.ids[number],
            score=score(evidence),
            phrase=likeness.best,
            phrasing=likeness.phrasing,
            covered=evidence.covered,
            evidence=evidence,
        )

    def _evidence(
        self, number: int, spoken: _Spoken, likeness: Likeness, wanted: _Wanted
    ) -> Evidence:
        topics = self._statements[self._postings.ids[number]].topics
        strength = spoken.strength.get(number, 0)
        covered = _sum_told(spoken.covered, number)
        same = len(wanted.asked & self._postings.asks[number])
        nearest, worded = self._postings.wordings.likeness(wanted.roots, number)
        return Evidence(
            alike=likeness.best,
            alike_three=likeness.three,
            contained=likeness.contained,
            cover=min(1000, strength * 1000 // (wanted.total * ANSWERS)),
            covered=min(1000, covered * 1000 // wanted.total),
            literal=_sum_told(wanted.literal, number),
            worded=worded,
            same_words=int(nearest >= _SAME),
            on_first_topic=int(topics[0] in wanted.topics[:1]),
            on_topic=int(any(topic in wanted.topics for topic in topics)),
            asks_same=same,
            asks_other=len(wanted.asked) - same,
            for_others=int(bool(self._only_for[number] - wanted.asked)),
            medicines_missed=sum(number not in those for those in wanted.medicines),
            of_consult=int(topics[0] in _OF_CONSULT),
        )

    def _literal(self, question: Question) -> _Told:
        """Which statements say each of the question's own words, and its share."""
        units = (unit for unit in question.all_units if unit.role != "empty")
        spread = self._postings.by_term.spread
        weights = {
            root: bits(len(self._postings.ids), max(1, spread(root)))
            for unit in units
            for root in unit.named
        }
        whole = max(1, sum(weights.values()))
        said = self._postings.by_term.get
        return [(said(root, {}), 1000 * w // whole) for root, w in weights.items()]

    def _cover(self, sought: list[Sought]) -> _Spoken:
        strength: dict[int, int] = {}
        covered: _Told = []
        for one in sorted(sought, key=lambda one: -one.weight):
            best = self._postings.strengths(one.terms)
            if len(best) > WIDE and strength:
                best = {number: best[number] for number in strength if number in best}
            weight = one.weight * 3 // 2 if one.leads else one.weight
            covered.append((best, one.share))
            for number, most in best.items():
                strength[number] = strength.get(number, 0) + weight * most
        return _Spoken(strength, covered)


def _medicines_of(unit: Unit) -> list[Concept]:
    return [c for c in unit.concepts if c.kind in ("drug", "class")]


def _sum_told(told: _Told, number: int) -> int:
    """What a statement tells counts in all."""
    return sum([share for those, share in told if number in those])


def _greatest(values: dict[int, int]) -> list[int]:
    """The first of those with the greatest values; of equal ones the lower number."""
    least = sorted(values.values(), reverse=True)[_WEIGHED - 1 : _WEIGHED] or [0]
    worth = sorted([number for number, value in values.items() if value >= least[0]])
    return sorted(worth, key=values.__getitem__, reverse=True)[:_WEIGHED]
