"""An index over statements that ranks with whole numbers and breaks ties by id.

Each statement is searched by how people ask for it, by its text and by what it is
about; one concept counts the same whichever of its words is used.
"""

from bisect import bisect_left
from dataclasses import dataclass
from heapq import nlargest
from typing import Final, NamedTuple

from chatbot.engine.answering import population
from chatbot.engine.answering.aspect import SPECIFIC, Aspect
from chatbot.engine.answering.concept import Unit
from chatbot.engine.answering.formulary import Formulary
from chatbot.engine.answering.postings import ANSWERS, ASK_WEIGHT, Postings
from chatbot.engine.answering.question import Question
from chatbot.engine.answering.ranking import Evidence, score
from chatbot.engine.answering.scale import bits
from chatbot.engine.answering.seeking import WHOLE, Seeker, Sought
from chatbot.engine.answering.wording import NEAREST
from chatbot.model.content import Content

_WIDE: Final = 2000
"""A term in more statements than this only ranks what rarer terms found."""
_OF_CONSULT: Final = ("case",)
"""Topic of statements on the consult itself, which lead only if nothing else does."""
_SAME: Final = 1000
"""The likeness of a phrasing that is the question, word for word."""
_WEIGHED: Final = 20
"""How many statements of each kind are weighed in full."""
_FAR_OFF: Final = 4
"""A phrasing that shares less than one part in so many of the most shared is far off."""


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
    evidence: Evidence | None = None
    """What the score was made of; None for what was not searched for."""


_Key = tuple[tuple[Unit, ...], tuple[Unit, ...], tuple[Aspect, ...]]
"""All of a question that a search depends on."""


_Alike = dict[int, list[tuple[int, int, int]]]
"""By statement, for each phrasing near the question: likeness, order, share held."""


class _Likeness(NamedTuple):
    """How a question compares with a statement's phrasings, in thousandths."""

    best: int = 0
    phrasing: int = -1
    three: int = 0
    contained: int = 0


class _Wanted(NamedTuple):
    """What a question wants that is the same for all statements."""

    topics: tuple[str, ...]
    asked: frozenset[Aspect]
    literal: dict[int, int]
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
        self._statements = content.statements
        self._topics = [content.statements[name].topics for name in postings.ids]
        self._only_for = [
            population.only_for(content.statements[name]) for name in postings.ids
        ]
        self._latest: tuple[_Key | None, tuple[Match, ...]] = (None, ())
        """What was searched for last, which one message does several times."""

    def search(self, question: Question, most: int = 8) -> tuple[Match, ...]:
        """The statements nearest to a question, best first, ties by id."""
        key = (question.units, question.carried, question.aspects)
        if self._latest[0] != key:
            self._latest = (key, self._search(question))
        return self._latest[1][:most]

    def _search(self, question: Question) -> tuple[Match, ...]:
        sought = [one for one in self._seeker.all_sought(question) if one.weight]
        spoken = self._cover(sought)
        alike = self._alike(sought, question)
        wanted = self._wanted(question, max(1, sum(one.share for one in sought)))
        matches = [
            self._match(
                number,
                spoken.get(number, (0, 0)),
                _nearest(alike.get(number, [])),
                wanted,
            )
            for number in self._likeliest(spoken, alike)
        ]
        matches.sort(key=lambda m: (-m.score, m.statement))
        return tuple(matches)

    def _likeliest(
        self, spoken: dict[int, tuple[int, int]], alike: _Alike
    ) -> list[int]:
        """Statements worth weighing: the most alike, and those that say the most."""
        by_likeness = nlargest(_WEIGHED, alike, key=lambda n: (max(alike[n])[0], -n))
        by_strength = nlargest(_WEIGHED, spoken, key=lambda n: (spoken[n][0], -n))
        return sorted({*by_likeness, *by_strength})

    def speaks(self, statement: str, unit: Unit) -> bool:
        """Whether a statement speaks of what a unit means."""
        number = bisect_left(self._postings.ids, statement)
        terms = (*unit.terms, *unit.side_terms)
        return any(number in self._postings.by_term.get(term, {}) for term in terms)

    def has_topic(self, statement: str, topic: str) -> bool:
        """Whether words of a topic stand in a statement or its phrasings."""
        number = bisect_left(self._postings.ids, statement)
        return number in self._postings.by_term.get(f"topic:{topic}", {})

    def answers(self, statement: str, unit: Unit) -> bool:
        """The same, a drug's class or topic being enough, no other topic."""
        return bisect_left(self._postings.ids, statement) in self._that_answer(unit)

    def _that_answer(self, unit: Unit) -> frozenset[int]:
        """The numbers of the statements that answer for a unit."""
        medicines = [c for c in unit.concepts if c.kind in ("drug", "class")]
        if medicines:
            related = (term for c in medicines for term, _ in self._seeker.related(c))
            terms = [*(concept.term for concept in medicines), *related]
        else:
            telling = [c.term for c in unit.concepts if c.kind != "topic"]
            terms = [*(telling or unit.terms), *unit.stems]
        found = (self._postings.by_term.get(term, {}) for term in terms)
        return frozenset(number for numbers in found for number in numbers)

    def is_asked_by(self, match: Match, unit: Unit, *, itself: bool) -> bool:
        """Whether the nearest phrasing names a unit's medicine, or one it is in."""
        medicines = [c for c in unit.concepts if c.kind in ("drug", "class")]
        terms = [c.term for c in medicines]
        if not itself:
            terms += [term for c in medicines for term, _ in self._seeker.related(c)]
        return any(
            match.phrasing in self._postings.in_phrases.get(term, {}) for term in terms
        )

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
            for concept in unit.concepts:
                if concept.kind in ("drug", "class"):
                    found |= dict.fromkeys(self._formulary.topics_of(concept.id))
            found |= dict.fromkeys(c.id for c in unit.concepts if c.kind == "topic")
        found.pop("other", None)
        return tuple(found)

    def is_for_chronic(self, statement: str) -> bool | None:
        """Whether it is only for chronic pain (True), only for acute (False), or both."""
        return population.is_for_chronic(self._statements[statement])

    def is_for_leg_pain(self, statement: str) -> bool:
        """Whether it is only for pain that comes from a nerve root."""
        return population.is_for_leg_pain(self._statements[statement])

    def is_for_axial_pain(self, statement: str) -> bool:
        """Whether it is only for pain that does not come from a nerve root."""
        return population.is_for_axial_pain(self._statements[statement])

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
        self,
        number: int,
        spoken: tuple[int, int],
        likeness: _Likeness,
        wanted: _Wanted,
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
        self,
        number: int,
        spoken: tuple[int, int],
        likeness: _Likeness,
        wanted: _Wanted,
    ) -> Evidence:
        topics, known = self._topics[number], self._postings.asks[number]
        strength, covered = spoken
        same = len(wanted.asked & known)
        nearest, worded = self._postings.wordings.likeness(wanted.roots, number)
        return Evidence(
            alike=likeness.best,
            alike_three=likeness.three,
            contained=likeness.contained,
            cover=min(1000, strength * 1000 // (wanted.total * ANSWERS)),
            covered=min(1000, covered * 1000 // wanted.total),
            literal=wanted.literal.get(number, 0),
            worded=worded,
            same_words=int(nearest >= _SAME),
            on_first_topic=int(topics[0] in wanted.topics[:1]),
            on_topic=int(not {*wanted.topics}.isdisjoint(topics)),
            asks_same=same,
            asks_other=len(wanted.asked) - same,
            for_others=int(bool(self._only_for[number] - wanted.asked)),
            medicines_missed=sum(number not in those for those in wanted.medicines),
            of_consult=int(topics[0] in _OF_CONSULT),
        )

    def _literal(self, question: Question) -> dict[int, int]:
        """The share of the question's own words that each statement says."""
        units = (unit for unit in question.all_units if unit.role != "empty")
        spread = self._postings.by_term.spread
        weights = {
            root: bits(len(self._postings.ids), max(1, spread(root)))
            for unit in units
            for root in unit.named
        }
        whole = max(1, sum(weights.values()))
        gained: dict[int, int] = {}
        for root, weight in weights.items():
            for number in self._postings.by_term.get(root, {}):
                gained[number] = gained.get(number, 0) + 1000 * weight // whole
        return gained

    def _cover(self, sought: list[Sought]) -> dict[int, tuple[int, int]]:
        found: dict[int, tuple[int, int]] = {}
        for one in sorted(sought, key=lambda one: -one.weight):
            best: dict[int, int] = {}
            for term, share in one.terms:
                for number, strength in self._postings.by_term.get(term, {}).items():
                    reached = strength * share // WHOLE
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

    def _alike(self, sought: list[Sought], question: Question) -> _Alike:
        """By statement, how its phrasings compare with the question."""
        asks = [((f"ask:{a}", WHOLE),) for a in question.aspects]
        parts = [(one.terms, one.weight) for one in sought]
        parts += [(terms, ASK_WEIGHT) for terms in asks]
        whole = left = sum(weight for _, weight in parts)
        shared: dict[int, int] = {}
        for terms, weight in sorted(parts, key=lambda part: -part[1]):
            late = WHOLE * left < max(shared.values(), default=0) // _FAR_OFF
            gains = self._best_phrases(terms, weight, shared if late else None)
            if len(gains) > _WIDE and shared:
                gains = {phrase: gains[phrase] for phrase in shared if phrase in gains}
            for phrase, gained in gains.items():
                shared[phrase] = shared.get(phrase, 0) + gained
            left -= weight
        least = max(shared.values(), default=0) // _FAR_OFF
        owners, weights = self._postings.phrase_owner, self._postings.phrase_weights
        by_owner: _Alike = {}
        for phrase, gained in shared.items():
            if gained < least:
                continue
            own = weights[phrase]
            likeness = min(1000, 2000 * gained // (WHOLE * (whole + own)))
            held = min(1000, 1000 * gained // (WHOLE * own)) if own else 0
            told = min(1000, 2000 * gained // (WHOLE * whole))
            found = (likeness, -phrase - 1, held * told // 1000)
            by_owner.setdefault(owners[phrase], []).append(found)
        return by_owner

    def _best_phrases(
        self,
        terms: tuple[tuple[str, int], ...],
        weight: int,
        among: dict[int, int] | None,
    ) -> dict[int, int]:
        """By phrasing, what it shares with one unit: no more than either weighs.

        Once no other can come near the best, only those that were found are looked at.
        """
        best: dict[int, int] = {}
        for term, share in terms:
            weights = self._postings.in_phrases.get(term, {})
            found = weights if among is None else weights.keys() & among.keys()
            for phrase in found:
                own = weights[phrase]
                gained = share * (own if own < weight else weight)
                if gained > best.get(phrase, 0):
                    best[phrase] = gained
        return best


def _nearest(found: list[tuple[int, int, int]]) -> _Likeness:
    if not found:
        return _Likeness()
    found.sort(reverse=True)
    best, phrasing, _ = found[0]
    return _Likeness(
        best=best,
        phrasing=-phrasing - 1,
        three=sum(likeness for likeness, _, _ in found[:NEAREST]) // NEAREST,
        contained=max(held for _, _, held in found),
    )
