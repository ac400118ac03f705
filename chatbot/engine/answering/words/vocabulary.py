"""The words of content and of everyday English, each mapped to what it means.

`naproxen`, `aleve` and `naprosin` become one concept; so do a finding's words, a
measure's, a class's, a topic's. A question and a statement are read by the same rules.
"""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from functools import cached_property
from typing import TypedDict

from chatbot.engine.answering.words.everyday import (
    EMPTY,
    OTHER_FIELDS,
    other_stems,
    plain_stems,
    sounds_medical,
)
from chatbot.engine.answering.words.spelling import (
    FEWEST_LETTERS,
    Speller,
    is_formed,
    swapped_back,
)
from chatbot.engine.answering.words.word import (
    Concept,
    ConceptKind,
    Role,
    Unit,
    stem,
    stems_in,
    stems_of,
    words_of,
)
from chatbot.engine.slip import Spellings, is_two_slips, write_out
from chatbot.engine.understanding.text.token import listed
from chatbot.engine.written import Phrases, write_phrases
from chatbot.model.content import Content

_FEWEST_MISTYPED = 7
"""A shorter word is two slips away from too much."""
_LONGEST_PHRASE = 6
_WORDS_KEPT = 20000
_AGE_WORDS = (("year", "old"), ("years", "old"), ("yr", "old"), ("y", "o"), ("yo",))
_INFANT_WORDS = (("month", "old"), ("months", "old"), ("week", "old"), ("day", "old"))
_OLDER_FROM = 65
_OLDEST = 110
_DIGITS = 4
"""More say nothing of an age, however many a key that sticks has typed."""
MEASURED = listed(
    "egfr gfr crcl clearance creatinine ckd stage weight pulse bmi crp esr inr a1c hba1c"
)
"""`If his eGFR were 70`: a number of these is no age, and no dose."""
_BEFORE_AN_AGE = listed("he she is was were age aged turns at over patient")
_CHILDREN = listed("son daughter kid child boy girl baby toddler grandson "
                   "granddaughter")  # fmt: skip
_AMOUNTS = listed("mg mcg g ml kg lb lbs days weeks of mme mmes morphine milligrams "
                  "percent points pounds kilos hours minutes degrees")  # fmt: skip
_CHILD_UNDER = 18
_DENYING = stems_in("without no non not besides")
"""Stems at the head of a phrase that is not about its other words."""
_ARTICLES = frozenset({"a", "an", "any", "the"})
_DENIED = Concept("idea", "ruled out")
_TELLING = frozenset({"drug", "class", "measure"})
"""What even a word that says nothing else may name."""
_OF_CONTENT = frozenset({"drug", "class", "finding", "measure"})
_ONE = frozenset({"the pill"})
"""Phrases that mean something else of more than one: `better than the pills`."""
_OF_PARTICIPLE = frozenset({"refer pain", "refer from"})
"""Stems that are a phrase of a participle alone: `refer pain clinic` asks to refer."""


class VocabularyTable(TypedDict):
    """What words and phrases mean, as plain data that a cache can hold."""

    concepts: list[tuple[ConceptKind, str]]
    phrases: dict[str, str]
    """The stems of phrases and the numbers of their concepts, written out."""
    words: dict[str, str]
    """Stems of the knowledge base's own text, written out."""
    others: dict[str, str]
    """Stems that belong to other fields, written out."""
    plain: dict[str, str]
    """Stems that leave open what a question is about, written out."""
    empty: str
    """Stems that say nothing, with blanks between."""
    common: str
    """Words that any subject is spoken of in, likewise."""
    common_stems: str
    """Those and their stems, likewise."""
    spelt: dict[str, str]
    """The words of phrases and of statements as they are spelt, written out."""
    real: str
    """Real words that are one slip from these, and their stems, with blanks between."""
    sealed: list[str]
    """Phrases that are not about what their words mean one by one, as stems."""
    things: list[str]
    """Things that only their own words speak of: all their phrases, as stems."""


def derive_vocabulary(content: Content, words: Iterable[str]) -> VocabularyTable:
    """Gather the phrases of a content, whose texts use these word stems."""
    from chatbot.engine.answering.words.naming import named_phrases

    said = content.dialog.words_of(EMPTY)
    empty = said.union(map(stem, said))
    common = content.dialog.words_of("any subject")
    near = content.dialog.words_of("a near word")
    numbers: dict[Concept, int] = {}
    phrases: dict[str, dict[int, None]] = {}
    spelt = {
        w
        for s in content.statements.values()
        for w in words_of(" ".join((s.says, s.plain or "", *s.answers)))
    }
    for phrase, concept in named_phrases(content):
        key = stems_of(phrase)
        spelt.update(words_of(phrase))
        if key and (key[1:] or concept.kind in _TELLING or key[0] not in empty):
            number = numbers.setdefault(concept, len(numbers))
            phrases.setdefault(" ".join(key), {})[number] = None
    return VocabularyTable(
        concepts=[(concept.kind, concept.id) for concept in numbers],
        phrases=write_phrases(phrases),
        words=write_out(sorted(set(words))),
        others=write_out(sorted(other_stems(content, *OTHER_FIELDS))),
        plain=write_out(sorted(plain_stems(content))),
        empty=" ".join(sorted(empty)),
        common=" ".join(sorted(common)),
        common_stems=" ".join(sorted({*common, *map(stem, common)})),
        spelt=write_out(
            sorted(w for w in spelt if w.isalpha() and len(w) >= FEWEST_LETTERS)
        ),
        real=" ".join(sorted(near.union(map(stem, near)))),
        sealed=[*map(_stemmed, content.dialog.phrases_of("a whole"))],
        things=[
            "|".join(map(_stemmed, thing))
            for group in content.dialog.own_things.values()
            for thing in group.things
        ],
    )


class Vocabulary:
    """All phrases that mean something, and all words content is written in."""

    def __init__(self, table: VocabularyTable) -> None:
        self.words = Spellings(table["words"])
        self._others = Spellings(table["others"])
        self._plain = Spellings(table["plain"])
        self._empty = frozenset(table["empty"].split())
        self._common_words = frozenset(table["common"].split())
        self._common = frozenset(table["common_stems"].split())
        self._sealed = frozenset(table["sealed"])
        self._phrases = Phrases(table["phrases"])
        self._table = table
        self._concepts: dict[int, Concept] = {}
        self._phrase_units: dict[str, Unit] = {}
        self._word_units: dict[str, Unit] = {}

    def units_of(self, text: str) -> tuple[Unit, ...]:
        """Read a text, longest phrases first."""
        words = words_of(text)
        return self.units_of_words(words, tuple(stem(word) for word in words))

    def units_of_words(
        self, words: tuple[str, ...], stems: tuple[str, ...]
    ) -> tuple[Unit, ...]:
        """Read words whose stems are known already."""
        units: list[Unit] = []
        at = 0
        while at < len(words):
            unit = self._unit_at(words, stems, at)
            units.append(unit)
            at += len(unit.stems)
        return tuple(_with_denial_told(units))

    def as_meant(self, word: str) -> tuple[str, str]:
        """A word and its stem, or those of the word it is a slip of the keys for."""
        root = stem(word)
        if self._phrases.get(root).numbers or self._role(word, root) != "unknown":
            return word, root
        if root in self._in_phrases or root in self._of_things:
            return word, root
        swapped = swapped_back(word, self._empty)
        if swapped:
            return swapped, stem(swapped)
        mended = self._speller.mend(word, root)
        return (mended, stem(mended)) if mended else (word, root)

    def drugs_like(self, word: str) -> frozenset[str]:
        """The drugs that a long word which nobody knows may be, with two slips in it."""
        root = stem(word)
        if len(root) < _FEWEST_MISTYPED:
            return frozenset()
        alike = (
            w for w in self._in_phrases if w[0] == root[0] and is_two_slips(root, w)
        )
        meant = (concept for name in alike for concept in self._meant_by(name))
        return frozenset(c.id for c in meant if c.kind == "drug")

    def _unit_at(self, words: tuple[str, ...], stems: tuple[str, ...], at: int) -> Unit:
        phrase = self._longest_at(words, stems, at)
        if phrase:
            return self._phrase_units.get(phrase) or self._add_phrase(phrase)
        word = words[at]
        if word.isdigit():
            aged = _age_at(words, at)
            if aged is not None:
                return aged
        return self._word_units.get(word) or self._add_word(word, stems[at])

    def _longest_at(
        self, words: tuple[str, ...], stems: tuple[str, ...], at: int
    ) -> str:
        """The longest phrase that begins at a word, as stems; empty if none does."""
        longest, phrase, said = "", "", self._phrases.get
        for end in range(at, min(len(words), at + _LONGEST_PHRASE)):
            phrase = f"{phrase} {stems[end]}" if phrase else stems[end]
            numbers, goes_on = said(phrase)
            plural = phrase in _ONE and words[end].endswith("s")
            plural = plural or _is_dosed(words[end : end + 2])
            verb = phrase in _OF_PARTICIPLE and words[at] == stems[at]
            if numbers and not (plural or verb):
                longest = phrase
            if not goes_on:
                break
        return longest

    def _meant_by(self, phrase: str) -> tuple[Concept, ...]:
        return tuple(map(self._concept, self._phrases.get(phrase).numbers))

    def _concept(self, number: int) -> Concept:
        """Make a concept when a text first means it."""
        if number not in self._concepts:
            self._concepts[number] = Concept(*self._table["concepts"][number])
        return self._concepts[number]

    def _add_phrase(self, phrase: str) -> Unit:
        concepts, key = self._meant_by(phrase), tuple(phrase.split(" "))
        foreign = all(concept.kind == "foreign" for concept in concepts)
        found = (c for root in key for c in self._meant_by(root))
        kept = dict.fromkeys(c for c in found if c.kind != "foreign")
        whole = len(key) == 1 or key[0] in _DENYING or phrase in self._sealed
        parts = () if whole else tuple(kept)
        if not whole:
            concepts = (*self._named_inside(key, concepts), *concepts)
        role: Role = "foreign" if foreign else "known"
        unit = Unit(phrase, key, role, concepts, parts)
        self._phrase_units[phrase] = unit
        return unit

    def _named_inside(
        self, key: tuple[str, ...], concepts: tuple[Concept, ...]
    ) -> tuple[Concept, ...]:
        """What content names inside an idea's phrase: `weeks pregnant`, `disc surgery`."""
        if any(concept.kind not in ("idea", "topic") for concept in concepts):
            return ()
        found: dict[Concept, None] = {}
        at = 0
        while at < len(key):
            longest = min(len(key) - at, len(key) - 1)
            tried = (" ".join(key[at : at + n]) for n in range(longest, 0, -1))
            inner = next((p for p in tried if self._meant_by(p)), key[at])
            named = (c for c in self._meant_by(inner) if c.kind in _OF_CONTENT)
            found |= dict.fromkeys(named)
            at += inner.count(" ") + 1
        return tuple(found)

    def _add_word(self, word: str, root: str) -> Unit:
        if len(self._word_units) >= _WORDS_KEPT:
            self._word_units.clear()
        unit = self._word_units[word] = self._read_word(word, root)
        return unit

    def _read_word(self, word: str, root: str) -> Unit:
        role = self._role(word, root)
        if role != "unknown":
            return Unit(word, (root,), role)
        return Unit(word, (root,), "foreign" if sounds_medical(word) else "unknown")

    def _role(self, word: str, root: str) -> Role:
        if not self._empty.isdisjoint((word, root)) or len(word) == 1:
            return "empty"
        if word not in self._common_words and root in self._others:
            return "foreign"
        if word in self._common_words or root in self._common or word[0].isdigit():
            return "common"
        if root in self.words:
            return "word"
        plain, common = self._plain, self._common
        everyday = root in plain or is_formed(word, lambda r: r in plain or r in common)
        return "common" if everyday else "unknown"

    @cached_property
    def things(self) -> dict[str, list[tuple[str, ...]]]:
        """By each phrase of a thing that only its own words speak of, all of them."""
        found: dict[str, list[tuple[str, ...]]] = {}
        for thing in (tuple(line.split("|")) for line in self._table["things"]):
            for phrase in thing:
                found.setdefault(phrase, []).append(thing)
        return found

    @cached_property
    def _of_things(self) -> frozenset[str]:
        """Stems of things: none of them is a slip of the keys for another."""
        return frozenset(root for phrase in self.things for root in phrase.split())

    @cached_property
    def _in_phrases(self) -> frozenset[str]:
        """Stems that stand in a phrase of ours, even if they mean nothing alone."""
        concepts = self._table["concepts"]
        ours = (
            phrase
            for phrase, said in self._phrases.items()
            if any(concepts[number][0] != "foreign" for number in said.numbers)
        )
        return frozenset(root for phrase in ours for root in phrase.split(" "))

    @cached_property
    def _speller(self) -> Speller:
        spelt, real = Spellings(self._table["spelt"]), self._table["real"]
        return Speller(
            self._in_phrases, self.words, self._plain, spelt, frozenset(real.split())
        )


def _is_dosed(words: tuple[str, ...]) -> bool:
    """`tylenol 3 g` is no Tylenol 3."""
    return words[0].isdigit() and words[-1] in _AMOUNTS and bool(words[1:])


def _with_denial_told(units: list[Unit]) -> Iterator[Unit]:
    """`no NSAIDs`, `without an opioid`: that it is not to be had is told as well."""
    for at, unit in enumerate(units):
        named = next((u for u in units[at + 1 :] if u.text not in _ARTICLES), None)
        denies = unit.role == "empty" and unit.text in {"no", "without"}
        if denies and named is not None and named.medicines:
            yield replace(unit, role="known", concepts=(_DENIED,))
        else:
            yield unit


def _age_at(words: tuple[str, ...], at: int) -> Unit | None:
    """`80 year old` as an older adult, `9 yo` as a child; other ages say nothing."""
    after = words[at + 1 : at + 3]
    infant = after in _INFANT_WORDS
    length = next((len(t) + 1 for t in _AGE_WORDS if after[: len(t)] == t), 3 * infant)
    measured = not MEASURED.isdisjoint(words[max(0, at - 2) : at])
    if not length and at and words[at - 1] in _BEFORE_AN_AGE and not measured:
        length = 1 if after[:1] == () or after[0] not in _AMOUNTS else 0
    years = 0 if infant else int(words[at][:_DIGITS])
    is_child = years < _CHILD_UNDER and {*words[max(0, at - 2) : at]} & _CHILDREN
    if length == 1 and not (is_child or is_older(words[at])):
        return None
    if not length or (_CHILD_UNDER <= years < _OLDER_FROM):
        return None
    group = "elderly" if years >= _OLDER_FROM else "children"
    concepts: tuple[Concept, ...] = (Concept("idea", group),)
    if group == "elderly":
        concepts = (*concepts, Concept("topic", group))
    text = words[at : at + length]
    return Unit(" ".join(text), tuple(stem(word) for word in text), "known", concepts)


def is_older(word: str) -> bool:
    """Whether a number may be the age of an older adult."""
    return word.isdecimal() and _OLDER_FROM <= int(word[:_DIGITS]) <= _OLDEST


def _stemmed(phrase: str) -> str:
    return " ".join(stems_of(phrase))
