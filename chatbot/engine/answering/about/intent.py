"""Which question about the consult or the program is put, by likeness of words.

A question is held against phrasings of all that can be asked, and against some of
medicine and chat in nearly the same words; the likest decides. Words that no phrasing
has count against it, and most of all what names something of medicine.
"""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from functools import cached_property, lru_cache
from typing import Final, Literal, NamedTuple

from chatbot.engine.answering.reading.question import Question
from chatbot.engine.answering.words.word import ConceptKind, Unit, stem
from chatbot.engine.expression import expression
from chatbot.model.case import Case
from chatbot.model.dialog import Dialog
from chatbot.model.knowledge import Intent
from chatbot.model.plan import Plan

ASKING: Final = frozenset({"why", "how", "who", "when", "where"})
"""Where a phrasing has one of these, a question has it as well."""
SLOTS: Final = frozenset({"TREATMENT", "FINDING", "NUMBER"})
"""What stands in a phrasing for a name."""
WEAK: Final = frozenset(
    {
        *ASKING, *SLOTS, "what", "that", "patient", "far", "still", "more", "get", "would",
        "now", "not",
    }
)  # fmt: skip
"""Words that say little about what is asked."""
_LITTLE: Final = """
    a an the is are was were be been being do does did can should shall will may i we
    it its my our me us to of for in on at by with and have has had please just there
    here any some ever really actually then also or as if about all up down out from
    too ok okay hi hello hey well wait right again am got im ive id let lets one dont
    quick before go over exactly thing anyway stuff something anything everything keep
    bit kind sort might such own
"""
LITTLE: Final = frozenset(_LITTLE.split())
"""Words that say nothing about it."""
_LIKE: Final = 680
"""Thousandths of its words that a question must share with a phrasing."""
_STRANGE: Final = 5
"""What a word weighs that names something and stands in no phrasing."""
_NAMES: Final = 3
"""What a word of a phrasing weighs where it names something."""
_FEWEST_IN_PART: Final = 2
"""Telling words that a part of a message must share with a phrasing."""
_SHORTEST_PART: Final = 4
_PART: Final = expression(
    r"[,;:.!?]+\s+|\s+-+\s+|\s+(?:or|but|like|and|because|before|as)\s+"
)
_KEPT: Final = 16
"""Questions whose intent is kept, as one message asks for it several times."""
_UNITS_KEPT: Final = 512
"""Words and phrases of which it is kept what they weigh."""
_ROOTS_KEPT: Final = 2048
"""Words of which it is kept what stands for them."""
_ADDRESSED: Final = frozenset({"you"})
_NEVER_WHY: Final = frozenset({"known", "unknown", "could change", "taken"})
"""What is not asked in `why`: `why do you ask what else he takes`."""
_STRANGE_ROLES: Final = frozenset({"foreign", "unknown", "word"})
_SLOT: Final[dict[ConceptKind, str]] = {
    "drug": "TREATMENT",
    "class": "TREATMENT",
    "measure": "TREATMENT",
    "finding": "FINDING",
}


class _Phrasing(NamedTuple):
    roots: frozenset[str]
    intent: Intent | Literal["neither"]
    needs: tuple[str, ...]
    """Words of which a question has one at least, if there are any."""


class _Likest(NamedTuple):
    likeness: int
    intent: Intent | Literal["neither"]


class Intents:
    """All phrasings by their words; read when a question is first held against them."""

    def __init__(self, dialog: Dialog, read: Callable[[str], Question]) -> None:
        self._dialog = dialog
        self._read = read
        self._root = lru_cache(maxsize=_ROOTS_KEPT)(self._root_of)
        self.of = lru_cache(maxsize=_KEPT)(self._of)
        self._weighed = lru_cache(maxsize=_UNITS_KEPT)(self._weights_in)

    def _of(self, question: Question) -> Intent | None:
        """What is asked about the consult or the program; None if it is neither."""
        likest = max(
            self._likest(question), key=lambda found: found.likeness, default=None
        )
        if likest is None or likest.intent == "neither":
            return None
        return likest.intent

    def _likest(self, question: Question) -> Iterator[_Likest]:
        yield from self._alike(question, 1)
        texts = [part for part in _PART.split(question.text.lower()) if part.strip()]
        for at, text in enumerate(texts if texts[1:] else ()):
            part = self._read(text)
            alone = len(part.words) >= _SHORTEST_PART
            found = list(self._alike(part, _FEWEST_IN_PART)) if alone else []
            if found and self._names_nothing((*texts[:at], *texts[at + 1 :])):
                yield from found

    def _alike(self, question: Question, fewest: int) -> Iterator[_Likest]:
        """Every phrasing that a question is like enough."""
        for reading in self._readings(question.units):
            for found in self._held(reading, question.words, fewest):
                if found.likeness >= _LIKE:
                    yield found

    def _held(
        self, reading: dict[str, int], words: tuple[str, ...], fewest: int
    ) -> Iterator[_Likest]:
        """Every phrasing that a reading may be, with how like it is."""
        shared = Counter(n for root in reading for n in self._by_root.get(root, ()))
        near = sorted(n for n, count in shared.items() if count >= self._fewest[n])
        for phrasing in map(self._phrasings.__getitem__, near):
            telling = (phrasing.roots & reading.keys()) - WEAK - _ADDRESSED
            enough = len(telling) >= fewest or phrasing.roots == reading.keys()
            if enough and _may_be(phrasing, reading, words):
                yield _Likest(_likeness(reading, phrasing.roots), phrasing.intent)

    @cached_property
    def _phrasings(self) -> list[_Phrasing]:
        """As listed: of two that are as like, the first one wins."""
        return [
            _Phrasing(frozenset(self._roots(phrasing.split())), intent.id, intent.needs)
            for intent in self._dialog.intents.values()
            for phrasing in intent.asked
        ]

    @cached_property
    def _fewest(self) -> list[int]:
        """How many telling words of each phrasing what is like enough shares at least."""
        return [_fewest_of(phrasing.roots) for phrasing in self._phrasings]

    @cached_property
    def _by_root(self) -> dict[str, list[int]]:
        """The numbers of the phrasings that a telling word, else any, stands in."""
        found: dict[str, list[int]] = {}
        for number, phrasing in enumerate(self._phrasings):
            for root in phrasing.roots - WEAK or phrasing.roots:
                found.setdefault(root, []).append(number)
        return found

    @cached_property
    def _same(self) -> dict[str, str]:
        """For every word of a row, and its stem, the word that stands for the row."""
        found: dict[str, str] = {}
        for row in map(str.split, self._dialog.phrases_of("one for all")):
            for word in row:
                found.setdefault(word, row[0])
                found.setdefault(stem(word), row[0])
        return found

    def _root_of(self, word: str) -> str:
        root = stem(word)
        return self._same.get(word) or self._same.get(root) or root

    def _roots(self, words: Iterable[str]) -> Iterator[str]:
        for word in words:
            if word in ASKING or word in SLOTS:
                yield word
            elif word not in LITTLE:
                yield self._root(word)

    def _readings(self, units: tuple[Unit, ...]) -> Iterator[dict[str, int]]:
        """Words with their weights, as they stand and with names for what is named."""
        plain: dict[str, int] = {}
        for unit in units:
            plain |= self._weighed(unit)
        yield plain
        slots = [_slot(unit) for unit in units]
        if any(slots):
            slotted: dict[str, int] = {}
            for unit, slot in zip(units, slots, strict=True):
                slotted |= {slot: _STRANGE} if slot else self._weighed(unit)
            yield slotted

    def _weights_in(self, unit: Unit) -> dict[str, int]:
        strange = unit.concepts or unit.role in _STRANGE_ROLES
        weights: dict[str, int] = {}
        for root in self._roots(unit.text.split()):
            known = root in self._by_root or root in WEAK
            told, most = (unit.concepts, _NAMES) if known else (strange, _STRANGE)
            weights[root] = most if told else _weight(root)
        return weights

    def _names_nothing(self, rest: tuple[str, ...]) -> bool:
        """Whether what stands around a part of a message names nothing."""
        for unit in self._read(" ".join(rest)).units:
            known = self._by_root.keys() >= {*self._roots(unit.text.split())}
            if unit.concepts or (unit.role in _STRANGE_ROLES and not known):
                return False
        return True


def _may_be(
    phrasing: _Phrasing, reading: dict[str, int], words: tuple[str, ...]
) -> bool:
    """Whether it is named, asked and addressed as in the phrasing."""
    needed = phrasing.roots & (SLOTS | ASKING | _ADDRESSED)
    said = not phrasing.needs or not {*phrasing.needs}.isdisjoint(words)
    for_what = "why" in reading and phrasing.intent in _NEVER_WHY
    return said and needed <= reading.keys() and not for_what


def _likeness(reading: dict[str, int], roots: frozenset[str]) -> int:
    """The share of what two texts have in common in both, in thousandths."""
    both = 2 * sum(_weight(root) for root in roots if root in reading)
    alone = sum(weight for root, weight in reading.items() if root not in roots)
    alone += sum(_weight(root) for root in roots if root not in reading)
    return 1000 * both // (both + alone)


def _fewest_of(roots: frozenset[str]) -> int:
    """With fewer telling words a phrasing is not like enough, all else being shared."""
    whole, weak = sum(map(_weight, roots)), len(roots & WEAK)
    needed = -(-_LIKE * whole // (2000 - _LIKE))
    return max(1, (needed - weak + 1) // 2)


def _weight(root: str) -> int:
    return 1 if root in WEAK else 2


def _slot(unit: Unit) -> str | None:
    """What stands in a phrasing where this is named."""
    if unit.text.isdecimal():
        return "NUMBER"
    slots = {_SLOT[c.kind] for c in unit.concepts if c.kind in _SLOT}
    return max(slots, default=None)


class Asked(NamedTuple):
    """A question together with the patient it is asked about."""

    question: Question
    case: Case
    plan: Plan
    intent: Intent | None = None
    """What it asks about the consult or the program, if it does."""
