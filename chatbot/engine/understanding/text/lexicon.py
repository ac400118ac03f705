"""The words that are understood, drawn from content, and where a text says them.

The longest phrase at each place is found word by word; nothing is asserted here.
"""

from functools import cached_property, lru_cache
from typing import NamedTuple

from chatbot.engine.slip import Spellings
from chatbot.engine.understanding.text import lexicon_table
from chatbot.engine.understanding.text.grammar import Grammar, Hit
from chatbot.engine.understanding.text.phrase_table import PhraseTable, spelled
from chatbot.engine.understanding.text.spelling import Speller
from chatbot.engine.understanding.text.token import SKIPPED, Token, key_of, listed
from chatbot.engine.written import Phrases
from chatbot.model.content import Content
from chatbot.model.speech import Meaning, Speech

_PASSED_OVER = SKIPPED | listed("left right lt rt l r #")
_FOUND = listed("no + +ve -ve neg negative pos positive normal nl wnl intact absent ok retention incontinence "
                "incontinent numb numbness weak weakness stable unchanged steady")  # fmt: skip


@lru_cache(maxsize=4096)
def _each(entries: tuple[lexicon_table.Entry, ...], part: str) -> frozenset[str]:
    """What the entries of a phrase say in one of their parts."""
    return frozenset(getattr(entry, part) for entry in entries)


class Match(NamedTuple):
    """A phrase found in a text; `first` and `last` are token numbers."""

    entries: tuple[lexicon_table.Entry, ...]
    first: int
    last: int
    start: int
    end: int
    is_made: bool = False
    """Whether it is a sign made of several words, and no phrase."""

    @property
    def span(self) -> tuple[int, int]:
        """The first and the last token."""
        return self.first, self.last

    @property
    def places(self) -> range:
        """All its tokens."""
        return range(self.first, self.last + 1)

    @property
    def names(self) -> frozenset[str]:
        """All that it stands for."""
        return _each(self.entries, "name")

    @property
    def is_treatment(self) -> bool:
        """Whether it names a drug, a class or a measure."""
        return not _each(self.entries, "kind") <= {"finding"}

    @property
    def is_finding(self) -> bool:
        """Whether it says a finding."""
        return "finding" in _each(self.entries, "kind")

    @property
    def is_denial(self) -> bool:
        """Whether it says by itself that a finding is absent: `power normal`."""
        return "absent" in _each(self.entries, "means")


class Lexicon:
    """All phrases of one content."""

    def __init__(self, content: Content, table: lexicon_table.LexiconTable) -> None:
        self.findings = content.dialog.findings
        self.measures = content.dialog.measures
        self.drugs = content.drugs
        self.classes = content.classes
        self.combinations = content.combinations
        self._dialog = content.dialog
        self._meanings = [lexicon_table.Entry(*row) for row in table["entries"]]
        self._said = Phrases(table["phrases"]).get
        self._keys = frozenset(table["keys"])
        self._spelt = table["spelt"]
        self._prose = Spellings(table["prose"])
        self._grammar = Grammar(table["grammar"])
        said = self._dialog.speech
        self._speech = {n: PhraseTable(s.means) for n, s in said.items()}
        self._listed = {n: frozenset(s.words.split()) for n, s in said.items()}

    @classmethod
    def of(cls, content: Content) -> "Lexicon":
        """Return the lexicon of a content."""
        return cls(content, lexicon_table.derive_lexicon(content))

    @cached_property
    def speller(self) -> Speller:
        """Typing errors, forgiven; built when the first unknown word is met."""
        near = self._dialog.words_of("a near word")
        real = (self.common, near, self._prose)
        return Speller(self._keys, Spellings(self._spelt), real, self._widest)

    @cached_property
    def common(self) -> frozenset[str]:
        """Common English words, by key, that are never a misspelt or unknown drug."""
        return self._dialog.words_of("everyday English", "a real word")

    def speech(self, of: Speech) -> PhraseTable[Meaning]:
        """Set phrases of one kind; none where the content has none."""
        return self._speech.get(of) or PhraseTable({})

    def listed(self, of: Speech) -> frozenset[str]:
        """Single words of one kind."""
        return self._listed.get(of, frozenset())

    @cached_property
    def symptoms(self) -> dict[str, str]:
        """The kind of symptom that a word's key names."""
        return self._meant_by_words("symptom")

    @cached_property
    def places(self) -> dict[str, str]:
        """The part of the body that a word's key names."""
        return self._meant_by_words("place")

    @cached_property
    def organs(self) -> dict[str, list[str]]:
        """Findings by the organs that may stand for them where they are named alone."""
        named: dict[str, list[str]] = {}
        for finding in self.findings.values():
            for word in finding.organ_words:
                named.setdefault(word, []).append(finding.id)
        return named

    def _meant_by_words(self, of: Speech) -> dict[str, str]:
        said = self._dialog.speech
        means = said[of].means if of in said else {}
        return {
            key_of(w.strip()): m for m, text in means.items() for w in spelled(text)
        }

    @cached_property
    def illnesses(self) -> PhraseTable[bool]:
        """Illnesses that no finding stands for; true where one says more than another."""
        kinds = {True: "more than its finding", False: "a named illness"}
        said = {more: self._dialog.phrases_of(kind) for more, kind in kinds.items()}
        return PhraseTable({more: "|".join(phrases) for more, phrases in said.items()})

    @cached_property
    def no_illnesses(self) -> frozenset[str]:
        """Of the back, a joint or a muscle, gone in days, or no illness."""
        return self._dialog.words_of("no illness")

    @cached_property
    def no_conditions(self) -> frozenset[str]:
        """Talk, how it feels and how it is taken, and all common words."""
        return self.common | self._dialog.words_of("no condition")

    @cached_property
    def before_disease(self) -> frozenset[str]:
        """Words that say too little before `disease`, or that another reader knows."""
        return self._dialog.words_of("before disease")

    def _widest(self, keys: set[str]) -> str | None:
        """Of the keys that a misspelt word may be, one that means all: a brand twice."""
        senses = {key: {*self._said(key).numbers} for key in keys}
        widest = max(sorted(keys), key=lambda key: len(senses[key]))
        holds_all = senses[widest] == set().union(*senses.values())
        named = len(keys) == 1 or all(senses.values())
        return widest if named and holds_all else None

    @cached_property
    def class_of(self) -> dict[str, str]:
        """The first class of every drug, and every class itself."""
        classes = {c: c for c in self.classes}
        for drug_class in self.classes.values():
            for member in drug_class.members:
                classes.setdefault(member, drug_class.id)
        classes.update((d.id, d.classes[0]) for d in self.drugs.values())
        return classes

    @cached_property
    def relievers(self) -> frozenset[str]:
        """Drugs of the drug table, the classes they are first of, and their members."""
        found = {*self.drugs} | self.within([d.classes[0] for d in self.drugs.values()])
        wider = {c.id for c in self.classes.values() if found.intersection(c.includes)}
        return frozenset(found | wider)

    def within(self, open_: list[str]) -> set[str]:
        """Classes, their members, and the classes that they include."""
        found: set[str] = set()
        while open_:
            name = open_.pop()
            row = None if name in found else self.classes.get(name)
            found.add(name)
            if row is not None:
                found.update(row.members)
                open_ += row.includes
        return found

    def keys_of(self, tokens: list[Token]) -> list[str]:
        """Return what tokens are looked up by: their keys, spelt rightly."""
        keys = [self._key(t) for t in tokens]
        for at, token in enumerate(tokens):
            if token.kind == "word" and keys[at] not in self._keys:
                keys[at] = self._beside(keys, at, token.word)
        return keys

    def _beside(self, keys: list[str], at: int, word: str) -> str:
        """What a word may be meant for that makes a phrase with the word beside it."""
        said = [key for key in keys[max(at - _BESIDE, 0) : at] if key.isalnum()]
        before = [" ".join(said[n:]) for n in range(len(said))]
        behind = "".join(keys[at + 1 : at + 2])
        fits = {
            meant
            for meant in self.speller.may_mean(word, keys[at])
            if any(self._said(f"{meant} {behind}"))
            or any(any(self._said(f"{words} {meant}")) for words in before)
        }
        return fits.pop() if len(fits) == 1 else keys[at]

    def find(self, tokens: list[Token], keys: list[str]) -> list[Match]:
        """Return the longest phrases, left to right, none overlapping."""
        found: list[Match] = []
        at = 0
        while at < len(tokens):
            opens = any(self._said(keys[at]))
            match = self._longest(tokens, keys, at) if opens else None
            match = self._better(tokens, keys, match) if match else None
            if match:
                found.append(match)
            at = match.last + 1 if match else at + 1
        return found

    def _better(self, tokens: list[Token], keys: list[str], match: Match) -> Match:
        """A longer phrase that opens inside a shorter: `after a fall off a ladder`."""
        for at in range(match.first + 1, match.last + 1):
            later = self._longest(tokens, keys, at) if keys[at] else None
            if later and later.last > match.last and _length(later) > _length(match):
                return later
        return match

    def signs(
        self, tokens: list[Token], keys: list[str], first: int, end: int
    ) -> list[Hit]:
        """Return the signs made of several words in one sentence, by its own tokens."""
        inside, own = tokens[first:end], self._grammar.keys
        meant = zip(inside, keys[first:end], strict=True)
        return self._grammar.find(
            inside, [t.key if t.key in own else k for t, k in meant]
        )

    def single(self, tokens: list[Token], at: int) -> Match | None:
        """Return the drug that one word names by itself."""
        meanings = self._meant_by(tokens[at].key)
        named = tuple(entry for entry in meanings if entry.kind == "drug")
        span = (tokens[at].start, tokens[at].end)
        return Match(named, at, at, *span) if named else None

    def _meant_by(self, phrase: str) -> tuple[lexicon_table.Entry, ...]:
        return tuple([self._meanings[n] for n in self._said(phrase).numbers])

    def _key(self, token: Token) -> str:
        if token.kind == "word" and token.key not in self._keys:
            return self.speller.correct(token.word, token.key)
        return "" if token.kind == "break" else token.key

    def _longest(self, tokens: list[Token], keys: list[str], at: int) -> Match | None:
        said: str | None = keys[at]
        best: Match | None = None
        last = at
        while said is not None:
            entries = self._meant_by(said)
            if entries:
                if _counts_times(tokens, at, last, entries):
                    break
                best = Match(entries, at, last, tokens[at].start, tokens[last].end)
            said, last = self._step(said, tokens, keys, last)
        return best

    def _step(
        self, said: str, tokens: list[Token], keys: list[str], last: int
    ) -> tuple[str | None, int]:
        """Go one word on, over articles and over a hyphen or slash between two words."""
        at = last + 1
        while self._said(said).goes_on and at < len(tokens):
            longer = f"{said} {keys[at]}"
            if any(self._said(longer)):
                return longer, at
            if not _skippable(tokens, at):
                break
            at += 1
        return None, last


def _length(match: Match) -> int:
    return match.last - match.first


def _counts_times(
    tokens: list[Token], first: int, last: int, entries: tuple[lexicon_table.Entry, ...]
) -> bool:
    """In `tylenol 3 times a day` and `3 g a day` the number belongs to what follows."""
    drug = last > first and any(entry.kind == "drug" for entry in entries)
    if not drug or tokens[last].kind != "number":
        return False
    after = [t.word for t in tokens[last + 1 : last + 3]]
    return " ".join(after[:1]) in _COUNTED or " ".join(after) in _A_DAY


_BESIDE = 3
"""How many words before a word may be of its phrase: `can't pass urne`."""
_COUNTED = listed("times g gm gram grams")
_A_DAY = {"x a", "x /", "x daily", "a day", "per day", "/ day"}


def _skippable(tokens: list[Token], at: int) -> bool:
    token = tokens[at]
    if token.word in _PASSED_OVER:
        return True
    behind = (t.word for t in tokens[at + 1 :] if t.word not in _PASSED_OVER)
    found = [next(behind, "")]  # `SLR: R neg`, `gait - normal`
    if token.word in {":", "=", "-"} and not _FOUND.isdisjoint(found):
        return True
    if _is_bracketed(tokens, at):
        return True
    joined = token.word in {"-", "/"} and at + 1 < len(tokens)
    if joined and tokens[at - 1].kind == tokens[at + 1].kind == "number":
        return False
    return (
        joined
        and tokens[at - 1].end == token.start
        and (tokens[at + 1].start == token.end)
    )


def _is_bracketed(tokens: list[Token], at: int) -> bool:
    """`SLR (+)`, or what names the same once more: `intravenous (IV) drug use`."""
    for opens in range(max(at - 2, 1), at + 1):
        bracket = [t.word for t in tokens[opens : opens + 3]]
        if bracket[::2] == ["(", ")"]:
            spelt = {tokens[max(opens - n, 0)].word[0] for n in (1, len(bracket[1]))}
            initials = len(bracket[1]) < _SPELT and bracket[1][0] in spelt
            return initials or (bracket[1] == "+" and opens == at)
    return False


_SPELT = 6
"""Initials are fewer letters."""
