"""One text prepared for reading: tokens, sentences, phrases found, assertions on demand."""

from bisect import bisect_right
from collections.abc import Callable, Set
from datetime import date
from functools import cached_property
from math import inf
from typing import NamedTuple

from chatbot.engine.understanding.asserting.assertion import Assessor
from chatbot.engine.understanding.asserting.doing import is_how_it_began
from chatbot.engine.understanding.asserting.kin import (
    Kin,
    kin_of,
    said_of_kin,
    said_of_writer,
)
from chatbot.engine.understanding.asserting.therapy import PT, is_therapy
from chatbot.engine.understanding.findings.made import with_signs
from chatbot.engine.understanding.text.calendar_day import today_as_told
from chatbot.engine.understanding.text.cutting import sentences_of
from chatbot.engine.understanding.text.lexicon import Lexicon, Match
from chatbot.engine.understanding.text.number import Number, may_start_number, number_at
from chatbot.engine.understanding.text.phrase_table import Found
from chatbot.engine.understanding.text.token import Token, listed, since, tokens_of
from chatbot.model.reading import Assertion
from chatbot.model.speech import Meaning, Said, Speech

_OF_OTHERS = listed("her his their")
"""`My mum is 82, her mum had cancer`."""
_STEROIDS, _TOLERATED = "steroid_use", "nsaid_hypersensitivity"
"""Findings whose own words name what is taken."""
_KEPT_ON = listed("maintenance clinic")
_GIVING = ("giv", "gave", "prescrib", "offer", "allow", "order", "dispens", "administ")
"""How words open after which `her` is whom something is given to."""
_NEAR_GROUND = 3
_IS_GIVEN = listed(
    "be been being is are was were get got has have had i've we've i we he she they gp pt patient not"
)
"""Between these and what is given, `given` is said of a medicine."""
_CANNOT = listed("for not can't cannot cant couldn't doesn't don't didn't never won't "
                 "hardly barely")  # fmt: skip
_DOING_SO = listed(
    "walking sleeping urinating peeing voiding passing feeling moving emptying holding opening going"
)
_DOING = _DOING_SO | listed(
    "walk sleep urinate pee void pass feel move empty hold open go"
)
_INABILITY = _CANNOT - {"for", "not", "didn't"} | listed(
    "unable hard harder difficult difficulty struggle struggles struggling trouble impossible longer"
)
_NOT = listed("not isn't hasn't haven't wasn't aren't never")
_TELLS = listed(
    "but he she they i we pt patient is are was were has had still ; . : ? ! \n"
)
"""What begins another statement than that of what cannot be done."""
_LISTED = 9


def _is_well(match: Match) -> bool:
    return all(e.means == "absent" for e in match.entries)


class Sentence(NamedTuple):
    """Tokens `first` up to, not including, `end`; `mark` is what closed them."""

    first: int
    end: int
    mark: str


class _Placed(dict[int, str]):
    """Words by where they stand, empty outside the text."""

    def __missing__(self, _: int) -> str:
        return ""


class Passage:
    """A text with everything that several readers need of it."""

    word: Callable[[int], str]
    """Gives the folded word of a token, empty outside the text."""

    def __init__(self, lexicon: Lexicon, text: str, today: date) -> None:
        self.lexicon = lexicon
        self.text = text
        self.tokens: list[Token] = []
        self.set_tokens(tokens_of(text))
        self.today = today_as_told(self._said, today)
        self.sentences = [Sentence(*s) for s in sentences_of(self.tokens)]
        self.asking: set[Sentence] = set()
        """Every sentence in the form of a question, once `divide` has told them."""
        self.answered: dict[Sentence, Said] = {}
        """Of these, those that the following sentence answers."""
        self.taken: set[int] = set()
        """Numbers already understood as something."""
        self._assessed: dict[tuple[int, int], Assertion] = {}

    def set_tokens(self, tokens: list[Token]) -> None:
        """Take tokens for the text; as many as before once anything was read."""
        self.tokens = tokens
        self._said = [t.word for t in tokens]
        self.word = _Placed(enumerate(self._said)).__getitem__
        self.__dict__.pop("_vocabulary", None)
        self.__dict__.pop("_numbers", None)

    @cached_property
    def matches(self) -> list[Match]:
        """Phrases of the lexicon and signs made of several words, in order."""
        keys = self.lexicon.keys_of(self.tokens)
        signs = [
            (hit, first)
            for first, end, _ in self.sentences
            for hit in self.lexicon.signs(self.tokens, keys, first, end)
        ]
        found = self.lexicon.find(self.tokens, keys)
        meant = [m for match in found for m in self._meant(match, keys)]
        told = with_signs(meant, signs, self.tokens)
        return [
            m for m in told if not (m.is_made and _is_well(m) and self._is_beyond(m))
        ]

    def _meant(self, match: Match, keys: list[str]) -> list[Match]:
        """`Can't tolerate NSAIDs` says what `tolerates NSAIDs` does not: only whom it is of.

        A `gym injury` names no exercise that was tried.
        """
        if is_how_it_began(self._said, [*match.names], match.first, match.last):
            return []
        if not _is_well(match):
            return [match]
        been = self.word(match.first - 1) == "been"
        before = self.words(match.first - 2 - been, match.first - been)
        cannot = _CANNOT if _TOLERATED in match.names else _CANNOT - {"not"}
        undone = not cannot.isdisjoint(before[-1:]) or before == ["unable", "to"]
        if not undone and not self._is_beyond(match):
            return [match]
        first, end = match.first + 1, match.last + 1
        inside = self.lexicon.find(self.tokens[first:end], keys[first:end])
        return [m._replace(first=m.first + first, last=m.last + first) for m in inside]

    def _is_beyond(self, match: Match) -> bool:
        """`Unable to work and sleep through the night`: neither is done."""
        if self.word(match.first) not in _DOING:
            return False
        told = since(self.words(match.first - _LISTED, match.first), _TELLS)
        bare = self.word(match.first) not in _DOING_SO
        able = "able" in told and not _NOT.isdisjoint(told)
        return able or not (_INABILITY if bare else _INABILITY - _CANNOT).isdisjoint(
            told
        )

    @cached_property
    def named(self) -> frozenset[int]:
        """The tokens of all phrases."""
        return frozenset(at for m in self.matches for at in m.places)

    @cached_property
    def named_as_treatments(self) -> frozenset[int]:
        """The tokens that name a drug, a class or a measure."""
        return frozenset(at for m in self.named_treatments for at in m.places)

    @cached_property
    def named_treatments(self) -> list[Match]:
        """Phrases that name a drug, a class or a measure; `long-term prednisone` does.

        So does what somebody is on within a finding's words: `on methadone maintenance`.
        """
        named = [m for m in self.matches if m.is_treatment and self._is_one(m)]
        within = [
            self.lexicon.single(self.tokens, at)
            for m in self.matches if m not in named
            for at in m.places if _STEROIDS in m.names or self._is_taken(m, at)
        ]  # fmt: skip
        return sorted([*named, *(m for m in within if m)], key=lambda m: m.first)

    def _is_one(self, match: Match) -> bool:
        """Whether it is no `pt` that stands for the patient."""
        at, alone = match.first, match.first == match.last
        pt = alone and self.word(at) in PT
        return not pt or is_therapy(
            self.lexicon, self._said, at, self.sentence_of(at).first
        )

    def _is_taken(self, match: Match, at: int) -> bool:
        """Whether a finding's words say so: `AF on warfarin`, `methadone clinic`."""
        led = at > match.first and self.word(at - 1) == "on"
        return led or (at < match.last and self.word(at + 1) in _KEPT_ON)

    def names_drug(self, match: Match) -> bool:
        """Whether a phrase for a finding holds the name of a drug: `daily prednisone`."""
        return any(self.lexicon.single(self.tokens, at) for at in match.places)

    @cached_property
    def assessor(self) -> Assessor:
        """What is denied, past, possible; prepared when first asked for."""
        return Assessor(self._as_patient())

    @cached_property
    def kin(self) -> Kin | None:
        """The relative who is the patient, if it is one."""
        return kin_of(self.tokens)

    def _as_patient(self) -> str:
        """The text with the patient's own kinship blanked: what it says is no family's."""
        if self.kin is None:
            return self.text
        letters, who = list(self.text), self.tokens[self.kin.at].word
        for at, token in enumerate(self.tokens):
            of_others = at != self.kin.at and self.word(at - 1) in _OF_OTHERS
            if token.word == who and not of_others:
                letters[token.start : token.end] = " " * (token.end - token.start)
        return "".join(letters)

    def assess(self, first: int, last: int) -> Assertion:
        """Return how tokens `first` to `last` are asserted."""
        known = self._assessed.get((first, last))
        if known is None:
            start, end, _ = self.slice(first, last)
            said = self.assessor.assess(start, end)
            if first in self._of_kin:
                said = said.but(family=True)
            known = self._assessed[first, last] = said
        return known

    @cached_property
    def _of_kin(self) -> frozenset[int]:
        """The tokens that are said of a relative by a pronoun."""
        of_kin = said_of_kin(self._said, self.kin.sex if self.kin else None)
        return of_kin | said_of_writer(self._said) if self.kin else of_kin

    def section(self, start: int) -> str | None:
        """Return the heading a place stands under, the last one before it."""
        return self.assessor.section(start)

    @cached_property
    def _starts(self) -> list[int]:
        return [t.start for t in self.tokens]

    def _token_at(self, start: int) -> int:
        return bisect_right(self._starts, start) - 1

    def words(self, first: int, end: int | None = None) -> list[str]:
        """Return the folded words of some tokens."""
        return self._said[first if first > 0 else 0 : end]

    @property
    def whole(self) -> tuple[int, int]:
        """The first and the last token."""
        return 0, max(len(self.tokens) - 1, 0)

    def past(self, at: int, words: Set[str], end: float = inf) -> int:
        """Return the first place from one on, up to an end, that has none of some words."""
        while at < end and self.word(at) in words:
            at += 1
        return at

    def back_over(self, at: int, words: Set[str], least: int = -1) -> int:
        """Return the last place up to one, down to a least, that has none of some words."""
        while at > least and self.word(at) in words:
            at -= 1
        return at

    def said_at(self, of: Speech, at: int) -> Found[Meaning] | None:
        """Return the set phrase of a kind that starts at a token, the longest."""
        inside = 0 <= at < len(self.tokens)
        return self.lexicon.speech(of).at(self.tokens, at) if inside else None

    def said(
        self, of: Speech, first: int = 0, end: int | None = None
    ) -> list[Found[Meaning]]:
        """Return all set phrases of a kind between two tokens, none overlapping."""
        return self.lexicon.speech(of).all(self.tokens, first, end)

    def listed(self, of: Speech) -> frozenset[str]:
        """Return the words that the content lists of a kind."""
        return self.lexicon.listed(of)

    def says(self, of: Speech, at: int) -> bool:
        """Whether a token is one of the words that the content lists of a kind."""
        return self.word(at) in self.listed(of)

    def number(self, at: int) -> Number | None:
        """Return the number that starts at a token, if one does."""
        return number_at(self.tokens, at)

    def places(self, cues: Set[str]) -> list[int]:
        """Return where any of some words stands, looked for only if one does."""
        if cues.isdisjoint(self._vocabulary):
            return []
        return [at for at, word in enumerate(self._said) if word in cues]

    def places_to_read(self, cues: Set[str]) -> list[int]:
        """Return where a number may start or one of some words stands, in order."""
        return sorted({*self._numbers, *self.places(cues)})

    @cached_property
    def _vocabulary(self) -> frozenset[str]:
        return frozenset(self._said)

    @cached_property
    def _numbers(self) -> list[int]:
        return [at for at, token in enumerate(self.tokens) if may_start_number(token)]

    def slice(self, first: int, last: int) -> tuple[int, int, str]:
        """Return start, end and text of tokens `first` to `last`."""
        start, end = self.tokens[first].start, self.tokens[last].end
        return start, end, self.text[start:end]

    def sentence_of(self, at: int) -> Sentence:
        """Return the sentence a token stands in."""
        return self._owners[at]

    @cached_property
    def _owners(self) -> list[Sentence]:
        nowhere = Sentence(0, 0, "")
        owners = [nowhere] * len(self.tokens)
        for sentence in self.sentences:
            for at in range(sentence.first, sentence.end):
                owners[at] = sentence
        return owners

    def phrase(self, match: Match) -> list[str]:
        """Return the folded words of a phrase."""
        return self.words(match.first, match.last + 1)

    def said_with(self, at: int) -> list[str]:
        """Return the folded words of the sentence a token stands in."""
        sentence = self.sentence_of(at)
        return self.words(sentence.first, sentence.end)

    def is_asked(self, at: int) -> bool:
        """Whether a token stands in a question."""
        return self.sentence_of(at) in self.asking

    def is_owned(self, at: int) -> bool:
        """Whether `his`, `my` or the like stands before, or before what it is joined to."""
        if self._owns(at - 1):
            return True
        joined = at - 2 if self.word(at - 1) in {"and", ",", "&", "plus", "+"} else at
        owner = next((m for m in self.matches if m.last == joined), None)
        drugs = self.named_as_treatments
        alike = owner is not None and (at in drugs) == (joined in drugs)
        return alike and owner is not None and self._owns(owner.first - 1)

    def _owns(self, at: int) -> bool:
        """`Her naproxen` is taken; `give her naproxen` asks whether it should be."""
        given = self.word(at) == "her" and self.word(at - 1).startswith(_GIVING)
        owned = self.word(at) in {"my", "his", "her", "their"}
        return owned and (not given or self.is_ground(at))

    def is_ground(self, at: int) -> bool:
        """`Given his ckd`, `given prior ulcer`, where `can it be given` gives a medicine."""
        near = (n for n in range(at - _NEAR_GROUND, at) if self.word(n) == "given")
        return any(
            self.word(n - 1) not in _IS_GIVEN and self.word(n + 1) not in {"in", "to"}
            for n in near
        )

    def take(self, first: int, last: int) -> None:
        """Mark tokens as understood."""
        self.taken.update(range(first, last + 1))


def signs_in(lexicon: Lexicon, text: str) -> tuple[str, ...]:
    """The findings that several words of a text name, whatever it says of them."""
    tokens = tokens_of(text)
    keys = lexicon.keys_of(tokens)
    hits = (
        hit
        for first, end, _ in sentences_of(tokens)
        for hit in lexicon.signs(tokens, keys, first, end)
    )
    return tuple(
        dict.fromkeys(n for hit in hits if not hit.doubted for n in hit.row.says)
    )
