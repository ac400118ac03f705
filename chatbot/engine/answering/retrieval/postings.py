"""Which statement speaks of what, and how its phrasings are put together."""

from array import array
from collections.abc import Iterator
from functools import cache, lru_cache
from typing import NamedTuple, TypedDict

from chatbot.engine.answering.reading.aspect import aspects_of
from chatbot.engine.answering.retrieval import wording
from chatbot.engine.answering.words.vocabulary import Vocabulary
from chatbot.engine.answering.words.word import Concept, Unit, stem, words_of
from chatbot.engine.written import Written, write
from chatbot.model.content import Content
from chatbot.model.knowledge import Statement

ANSWERS, NAMED, TOPIC, TEXT, SIDE = 16, 14, 9, 10, 5
"""How much a match counts in a phrasing, the id, a topic, the text, a caveat."""
ASK_WEIGHT = 20
"""What asking for the same (a dose, how long) weighs against naming the same."""
_FIELDS = (NAMED, TEXT, TEXT, SIDE, SIDE)

WHOLE = 16
"""What a term counts that satisfies a unit in full."""
COMMON_SHARE = 2
"""A word that says little counts one part in so many."""

_KEPT = 64
"""Things sought that are kept: those of a message are those of its parts."""

Shares = tuple[tuple[str, int], ...]
"""The terms that satisfy a thing sought, and how far each does."""
Text = tuple[tuple[str, ...], tuple[str, ...]]
"""The words of a text and their stems."""


def read_statements(content: Content) -> dict[str, tuple[Text, ...]]:
    """The words of everything that each statement is searched by, by statement id."""
    return {
        name: tuple(_read(text) for text in _texts(content.statements[name]))
        for name in sorted(content.statements)
    }


class Part(NamedTuple):
    """One word or phrase of a phrasing."""

    terms: tuple[str, ...]
    is_common: bool = False


class PostingsTable(TypedDict):
    """Terms, statements and phrasings, as plain data that a cache can hold."""

    ids: list[str]
    """The statements in order; elsewhere a statement is its number here."""
    by_term: dict[str, str]
    """For each term, written out: a statement, how strongly it speaks of it, the next..."""
    in_phrases: dict[str, str]
    """For each term: a phrasing, the weight it has there, the next phrasing..."""
    counts: list[int]
    """How many phrasings each statement has; they follow one another."""
    weights: list[int]
    """What the parts of each phrasing weigh."""
    asks: list[list[str]]
    """What each statement is asked for, by its phrasings and its id."""
    wordings: wording.WordingTable


class Packed:
    """Numbers by number for each term; those of a term are unpacked when asked for."""

    def __init__(self, packed: dict[str, str]) -> None:
        self._packed = Written(packed)
        self._unpacked: dict[str, dict[int, int]] = {}

    def spread(self, term: str) -> int:
        """Return how many numbers a term has."""
        return len(self.get(term, {}))

    def get(self, term: str, default: dict[int, int]) -> dict[int, int]:
        """Return the numbers of a term."""
        if term not in self._unpacked:
            flat = [int(number) for number in self._packed.get(term).split()]
            self._unpacked[term] = dict(zip(flat[::2], flat[1::2], strict=True))
        return self._unpacked[term] or default


class Postings:
    """The terms of all statements and phrasings, each with its strength or weight."""

    def __init__(self, table: PostingsTable) -> None:
        self.ids = tuple(table["ids"])
        self.by_term = Packed(table["by_term"])
        self.in_phrases = Packed(table["in_phrases"])
        """By term, the phrasings it stands in, with the weight it has there."""
        self.phrase_owner = array("i")
        """Whose phrasing each is."""
        for number, count in enumerate(table["counts"]):
            self.phrase_owner.extend([number] * count)
        self.phrase_weights = array("i", table["weights"])
        self.asks = [frozenset(asked) for asked in table["asks"]]
        """What each statement is asked for, by its phrasings and its id."""
        self.wordings = wording.Wordings(table["wordings"], self.phrase_owner)
        self.most = wording.bits(len(self.ids), 1)
        self.gains = lru_cache(maxsize=_KEPT)(self._gains)
        self.strengths = lru_cache(maxsize=_KEPT)(self._strengths)

    def _gains(self, terms: Shares, weight: int) -> dict[int, int]:
        """By phrasing, what it shares with a thing sought: no more than either weighs."""
        best: dict[int, int] = {}
        for term, share in terms:
            own = self.in_phrases.get(term, {})
            gains = {p: share * (w if w < weight else weight) for p, w in own.items()}
            best = _greater(best, gains) if best else gains
        return best

    def _strengths(self, terms: Shares) -> dict[int, int]:
        """How strongly each statement speaks of it, by the term it says most of."""
        best: dict[int, int] = {}
        for term, share in terms:
            told = self.by_term.get(term, {})
            reached = {n: most for n, s in told.items() if (most := s * share // WHOLE)}
            best = _greater(best, reached) if best else reached
        return best

    def weight_of(self, terms: tuple[str, ...]) -> int:
        """The rarer the terms, the more they count."""
        if terms and terms[0].startswith("ask:"):
            return ASK_WEIGHT
        spread = [count for t in terms if (count := self.by_term.spread(t))]
        return (
            wording.bits(len(self.ids), min(spread)) + wording.LOG_UNIT
            if spread
            else self.most
        )

    def weigh(self, part: Part) -> int:
        """What a part of a phrasing counts."""
        weight = self.weight_of(part.terms)
        return weight // COMMON_SHARE if part.is_common else weight


def _greater(some: dict[int, int], others: dict[int, int]) -> dict[int, int]:
    """Whichever is greater for each number; the first are written over."""
    for number, value in others.items():
        if value > some.get(number, 0):
            some[number] = value
    return some


def derive_postings(
    content: Content, vocabulary: Vocabulary, texts: dict[str, tuple[Text, ...]]
) -> PostingsTable:
    """Read every statement and phrasing with the words of the content."""
    table = PostingsTable(
        ids=list(texts), by_term={}, in_phrases={}, counts=[], weights=[], asks=[],
        wordings=wording.derive_wordings([], []),
    )  # fmt: skip
    parts: list[tuple[Part, ...]] = []
    wordings: list[tuple[str, ...]] = []
    owners: list[int] = []
    by_term: dict[str, list[int]] = {}
    for number, name in enumerate(texts):
        best = _named_terms(content.statements[name])
        for (words, roots), strength in zip(texts[name], _FIELDS, strict=False):
            _raise(best, vocabulary.units_of_words(words, roots), strength)
        for words, roots in texts[name][len(_FIELDS) :]:
            units = vocabulary.units_of_words(words, roots)
            _raise(best, units, ANSWERS)
            parts.append(_phrasing(words, units))
            wordings.append(tuple(root for unit in units for root in unit.wording))
            owners.append(number)
        table["counts"].append(len(texts[name]) - len(_FIELDS))
        table["asks"].append(_asked_of(texts[name]))
        for term, strength in best.items():
            by_term.setdefault(term, []).extend((number, strength))
    table["by_term"] = _packed(by_term)
    table["wordings"] = wording.derive_wordings(wordings, owners)
    _weigh_all(table, parts)
    return table


def _asked_of(texts: tuple[Text, ...]) -> list[str]:
    """What the statement itself and its phrasings ask or tell of."""
    asked = (texts[0], *texts[len(_FIELDS) :])
    return sorted({aspect for words, _ in asked for aspect in aspects_of(words)})


def _weigh_all(table: PostingsTable, parts: list[tuple[Part, ...]]) -> None:
    """Weigh every phrasing, now that it is known how rare each term is."""
    weigh = cache(Postings(table).weigh)
    in_phrases: dict[str, list[int]] = {}
    for phrase, own in enumerate(parts):
        table["weights"].append(sum(map(weigh, own)))
        weights = {term: weigh(part) for part in own for term in part.terms}
        for term, weight in weights.items():
            in_phrases.setdefault(term, []).extend((phrase, weight))
    table["in_phrases"] = _packed(in_phrases)


def _packed(numbers: dict[str, list[int]]) -> dict[str, str]:
    return write({term: " ".join(map(str, flat)) for term, flat in numbers.items()})


def _phrasing(words: tuple[str, ...], units: tuple[Unit, ...]) -> tuple[Part, ...]:
    parts = [
        Part(_told(unit), is_common=unit.role == "common")
        for unit in units
        if unit.role != "empty"
    ]
    parts += [Part((f"ask:{aspect}",)) for aspect in aspects_of(words)]
    return tuple(parts)


def _named_terms(statement: Statement) -> dict[str, int]:
    named = {Concept("drug", drug).term: NAMED for drug in statement.drugs}
    for place, topic in enumerate(statement.topics):
        named[Concept("topic", topic).term] = TOPIC - place
    return named


def _raise(best: dict[str, int], units: tuple[Unit, ...], strength: int) -> None:
    aside = strength * 3 // 4
    for unit in units:
        told = _told(unit)
        for term in told:
            if best.get(term, 0) < strength:
                best[term] = strength
        rest = (term for term in unit.terms if term not in told)
        for term in (*rest, *unit.side_terms):
            if best.get(term, 0) < aside:
                best[term] = aside


def _told(unit: Unit) -> tuple[str, ...]:
    """What a unit speaks of: a combination of drugs is about its first."""
    drugs = [concept.term for concept in unit.concepts if concept.kind == "drug"]
    return tuple(term for term in unit.terms if term not in drugs[1:])


def _texts(statement: Statement) -> Iterator[str]:
    """What a statement is searched by, in the order of `_FIELDS`, then phrasings."""
    yield statement.id.replace("-", " ")
    yield statement.says
    yield statement.plain
    yield statement.for_whom or ""
    yield statement.caveat or ""
    yield from statement.answers


def _read(text: str) -> Text:
    words = words_of(text)
    return words, tuple(stem(word) for word in words)
