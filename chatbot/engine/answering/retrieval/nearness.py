"""How near the phrasings of all statements come to a question, by what both name."""

from collections.abc import Iterable, Sequence
from functools import cached_property
from typing import Final, NamedTuple

from chatbot.engine.answering.reading.aspect import Aspect
from chatbot.engine.answering.retrieval.postings import (
    ASK_WEIGHT,
    WHOLE,
    Postings,
    Shares,
)
from chatbot.engine.answering.retrieval.seeking import Sought
from chatbot.engine.answering.retrieval.wording import NEAREST

WIDE: Final = 2000
"""A term in more statements than this only ranks what rarer terms found."""
_FAR_OFF: Final = 4
"""A phrasing that shares less than one part in so many of the most shared is far off."""
_ALIKE: Final = 1000
"""The likeness of what is the same."""
_TWICE: Final = 2 * _ALIKE // WHOLE
"""What is shared counts in the question and in the phrasing."""

_Part = tuple[Shares, int]
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

    @cached_property
    def _near(self) -> dict[int, list[int]]:
        """By statement, its phrasings that are near."""
        owners, near = self._postings.phrase_owner, dict[int, list[int]]()
        for phrase in self._alike:
            near.setdefault(owners[phrase], []).append(phrase)
        return near

    def by_statement(self) -> dict[int, int]:
        """By statement, how like the question its nearest phrasing is."""
        alike = self._alike.__getitem__
        return {owner: max(map(alike, near)) for owner, near in self._near.items()}

    def of(self, statement: int) -> Likeness:
        """How all that is near of one statement compares with the question."""
        near, alike = self._near.get(statement, ()), self._alike
        if not near:
            return Likeness()
        found = sorted([alike[phrase] for phrase in near], reverse=True)
        return Likeness(
            best=found[0],
            phrasing=min(phrase for phrase in near if alike[phrase] == found[0]),
            three=sum(found[:NEAREST]) // NEAREST,
            contained=self._contained(near),
        )

    def _compared(self, least: int) -> dict[int, int]:
        """How like the question each phrasing is that shares enough with it."""
        whole, weights = self._whole, self._postings.phrase_weights
        return {
            phrase: like if like < _ALIKE else _ALIKE
            for phrase, gained in self._shared.items()
            if gained >= least
            for like in (_TWICE * gained // (whole + weights[phrase]),)
        }

    def _contained(self, phrases: Sequence[int]) -> int:
        """The most that the question holds of a phrasing, and that of the question."""
        weights, whole, most = self._postings.phrase_weights, WHOLE * self._whole, 0
        for phrase in phrases:
            gained, own = self._shared[phrase], WHOLE * weights[phrase]
            told = 2000 * gained // whole
            if told > most and own:
                held = 1000 * gained // own
                both = min(_ALIKE, held) * min(_ALIKE, told) // 1000
                most = both if both > most else most
        return most

    def _gathered(self, parts: list[_Part]) -> dict[int, int]:
        """By phrasing, what it shares with the question, the weightiest part first."""
        left, shared = self._whole, dict[int, int]()
        for terms, weight in parts:
            gains = self._postings.gains(terms, weight)
            if not shared:
                shared = gains.copy()
            elif len(gains) > WIDE or self._is_late(left, shared):
                for phrase in gains.keys() & shared.keys():
                    shared[phrase] += gains[phrase]
            else:
                before = shared.get
                shared |= {p: before(p, 0) + gain for p, gain in gains.items()}
            left -= weight
        return shared

    def _is_late(self, left: int, shared: dict[int, int]) -> bool:
        """Whether what has nothing yet can come near the best no more.

        No phrasing shares more than what was looked for: the best need not be sought.
        """
        if _FAR_OFF * left >= self._whole - left:
            return False
        return WHOLE * left < max(shared.values(), default=0) // _FAR_OFF
