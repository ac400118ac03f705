"""How near the phrasings of all statements come to a question, by what both name."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable
from typing import Final, NamedTuple

from chatbot.engine.answering.reading.aspect import Aspect
from chatbot.engine.answering.retrieval.postings import ASK_WEIGHT, Postings
from chatbot.engine.answering.retrieval.seeking import WHOLE, Sought
from chatbot.engine.answering.retrieval.wording import NEAREST

WIDE: Final = 2000
"""A term in more statements than this only ranks what rarer terms found."""
_FAR_OFF: Final = 4
"""A phrasing that shares less than one part in so many of the most shared is far off."""
_ALIKE: Final = 1000
"""The likeness of what is the same."""
_TWICE: Final = 2 * _ALIKE // WHOLE
"""What is shared counts in the question and in the phrasing."""

_Part = tuple[tuple[tuple[str, int], ...], int]
"""The terms that satisfy one thing a question asks for, and what it weighs."""


class Likeness(NamedTuple):
    """How a question compares with a statement's phrasings, in thousandths."""

    best: int = 0
    phrasing: int = -1
    three: int = 0
    contained: int = 0


class Nearness:
    """What each phrasing shares with one question; what shares too little is far off."""

    def __init__(
        self, postings: Postings, sought: Iterable[Sought], aspects: Iterable[Aspect]
    ) -> None:
        parts: list[_Part] = [(one.terms, one.weight) for one in sought]
        parts += [(((f"ask:{aspect}", WHOLE),), ASK_WEIGHT) for aspect in aspects]
        self._postings = postings
        self._whole = sum(weight for _, weight in parts)
        self._shared = self._gathered(sorted(parts, key=lambda part: -part[1]))
        self._alike = self._compared(max(self._shared.values(), default=0) // _FAR_OFF)

    def by_statement(self) -> dict[int, int]:
        """By statement, how like the question its nearest phrasing is."""
        owners, best = self._postings.phrase_owner, dict[int, int]()
        for phrase, likeness in self._alike.items():
            owner = owners[phrase]
            if likeness > best.get(owner, -1):
                best[owner] = likeness
        return {owner: min(_ALIKE, likeness) for owner, likeness in best.items()}

    def of(self, statement: int) -> Likeness:
        """How all that is near of one statement compares with the question."""
        owners, alike = self._postings.phrase_owner, self._alike
        own = range(bisect_left(owners, statement), bisect_right(owners, statement))
        near = [phrase for phrase in own if phrase in alike]
        if not near:
            return Likeness()
        found = sorted([min(_ALIKE, alike[phrase]) for phrase in near], reverse=True)
        return Likeness(
            best=found[0],
            phrasing=next(p for p in near if alike[p] >= found[0]),
            three=sum(found[:NEAREST]) // NEAREST,
            contained=max([self._contained(phrase) for phrase in near]),
        )

    def _compared(self, least: int) -> dict[int, int]:
        """How like the question each phrasing is that shares enough with it."""
        whole, weights = self._whole, self._postings.phrase_weights
        return {
            phrase: _TWICE * gained // (whole + weights[phrase])
            for phrase, gained in self._shared.items()
            if gained >= least
        }

    def _contained(self, phrase: int) -> int:
        """How much of a phrasing the question holds, and that of the question."""
        gained, own = self._shared[phrase], self._postings.phrase_weights[phrase]
        held = min(_ALIKE, 1000 * gained // (WHOLE * own)) if own else 0
        told = min(_ALIKE, 2000 * gained // (WHOLE * self._whole))
        return held * told // 1000

    def _gathered(self, parts: list[_Part]) -> dict[int, int]:
        """By phrasing, what it shares with the question, the weightiest part first."""
        left, shared = self._whole, dict[int, int]()
        for terms, weight in parts:
            late = WHOLE * left < max(shared.values(), default=0) // _FAR_OFF
            gains = self._gains(terms, weight, shared if late else None)
            if len(gains) > WIDE and shared:
                gains = {phrase: gains[phrase] for phrase in shared if phrase in gains}
            before = shared.get
            shared |= {
                phrase: before(phrase, 0) + gain for phrase, gain in gains.items()
            }
            left -= weight
        return shared

    def _gains(
        self,
        terms: tuple[tuple[str, int], ...],
        weight: int,
        among: dict[int, int] | None,
    ) -> dict[int, int]:
        """By phrasing, what it shares with one part: no more than either weighs.

        Once no other can come near the best, only those that were found are looked at.
        """
        best: dict[int, int] = {}
        for term, share in terms:
            own = self._postings.in_phrases.get(term, {})
            if among is not None:
                own = {phrase: own[phrase] for phrase in own.keys() & among.keys()}
            gains = {p: share * (w if w < weight else weight) for p, w in own.items()}
            best = greater(best, gains) if best else gains
        return best


def greater(some: dict[int, int], others: dict[int, int]) -> dict[int, int]:
    """Whichever is greater for each number; the first are written over."""
    for phrase, gained in others.items():
        if gained > some.get(phrase, 0):
            some[phrase] = gained
    return some
