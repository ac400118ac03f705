"""The words that are understood, drawn from content, and where a text says them.

A trie over word keys finds the longest phrase at each place; nothing is asserted here.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from functools import cached_property
from typing import Literal, NamedTuple

from chatbot.engine.understanding.near import NEAR
from chatbot.engine.understanding.spelling import Speller
from chatbot.engine.understanding.token import Token, key_of, keys_of, listed
from chatbot.model.content import Content
from chatbot.model.dialog import Dialog
from chatbot.model.finding import Finding, Kind

_SKIPPED = listed(
    "the a an his her my their your our this that these those any some patient"
)


_FOUND = listed("neg negative pos positive normal nl wnl intact absent ok")
_READ_ELSEWHERE = {"sex"}
"""Choices that need more than their words."""


Means = Literal["present", "part", "denied", "absent", "possible"]


class Entry(NamedTuple):
    """What a phrase stands for."""

    kind: Literal["finding", "drug", "class", "measure"]
    name: str
    means: Means = "present"
    value: str | None = None
    """The choice it names, or the product that a drug is a part of."""


class Match(NamedTuple):
    """A phrase found in a text; `first` and `last` are token numbers."""

    entries: tuple[Entry, ...]
    first: int
    last: int
    start: int
    end: int

    @property
    def is_treatment(self) -> bool:
        """Whether it names a drug, a class or a measure."""
        return any(e.kind != "finding" for e in self.entries)

    @property
    def is_finding(self) -> bool:
        """Whether it says a finding."""
        return any(e.kind == "finding" for e in self.entries)


@dataclass
class _Node:
    after: dict[str, "_Node"] = field(default_factory=dict)
    entries: tuple[Entry, ...] = ()


class Lexicon:
    """All phrases of one content."""

    def __init__(self, content: Content) -> None:
        self.findings: dict[str, Finding] = content.dialog.findings
        self.measures = content.dialog.measures
        self.drugs = content.drugs
        self.classes = content.classes
        self._content = content
        self._root = _Node()
        self._keys: set[str] = set()
        for phrase, entry in _phrases(content):
            self._add(phrase, entry)
        for finding in content.dialog.findings.values():
            for phrase in (finding.label, *finding.words, *finding.part_words):
                self._keys.update(keys_of(phrase))

    @classmethod
    def of(cls, content: Content) -> "Lexicon":
        """Return the lexicon of a content."""
        return cls(content)

    @cached_property
    def speller(self) -> Speller:
        """Typing errors, forgiven; built when the first unknown word is met."""
        return Speller(self._keys, NEAR | _prose(self._content))

    @cached_property
    def class_of(self) -> dict[str, str]:
        """The first class of every drug, and every class itself."""
        classes = {c: c for c in self.classes}
        for drug_class in self.classes.values():
            for member in drug_class.members:
                classes.setdefault(member, drug_class.id)
        classes.update((d.id, d.classes[0]) for d in self.drugs.values())
        return classes

    def knows(self, key: str) -> bool:
        """Whether a key occurs in any phrase."""
        return key in self._keys

    def find(self, tokens: list[Token]) -> list[Match]:
        """Return the longest phrases, left to right, none overlapping."""
        keys = [self._key(t) for t in tokens]
        found: list[Match] = []
        at = 0
        while at < len(tokens):
            match = self._longest(tokens, keys, at) if keys[at] else None
            if match:
                found.append(match)
            at = match.last + 1 if match else at + 1
        return found

    def _key(self, token: Token) -> str:
        if token.kind == "word" and token.key not in self._keys:
            return self.speller.correct(token.word, token.key)
        return "" if token.kind == "break" else token.key

    def _longest(self, tokens: list[Token], keys: list[str], at: int) -> Match | None:
        node = self._root.after.get(keys[at])
        best: Match | None = None
        last = at
        while node is not None:
            if node.entries:
                span = (tokens[at].start, tokens[last].end)
                best = Match(node.entries, at, last, *span)
            node, last = _step(node, tokens, keys, last)
        return best

    def _add(self, phrase: str, entry: Entry) -> None:
        keys = [k for k in keys_of(phrase) if k not in _SKIPPED] or list(
            keys_of(phrase)
        )
        if not any(c.isalpha() for key in keys for c in key):
            return
        node = self._root
        for key in keys:
            node = node.after.setdefault(key, _Node())
        if keys and entry not in node.entries:
            node.entries = (*node.entries, entry)
        self._keys.update(keys)


def _step(
    node: _Node, tokens: list[Token], keys: list[str], last: int
) -> tuple[_Node | None, int]:
    """Go one word on, over articles and over a hyphen or slash between two words."""
    at = last + 1
    while at < len(tokens):
        after = node.after.get(keys[at])
        if after is not None:
            return after, at
        if not _skippable(tokens, at):
            break
        at += 1
    return None, last


def _says_sign(tokens: list[Token], at: int) -> bool:
    """`SLR: neg`, `gait - normal`: a sign and what was found."""
    return at < len(tokens) and tokens[at].word in _FOUND


def _skippable(tokens: list[Token], at: int) -> bool:
    token = tokens[at]
    if token.word in _SKIPPED or token.word == "#":
        return True
    if token.word in {":", "=", "-"} and _says_sign(tokens, at + 1):
        return True
    joined = token.word in {"-", "/"} and at + 1 < len(tokens)
    if joined and tokens[at - 1].kind == tokens[at + 1].kind == "number":
        return False
    return (
        joined
        and tokens[at - 1].end == token.start
        and (tokens[at + 1].start == token.end)
    )


def _phrases(content: Content) -> Iterator[tuple[str, Entry]]:
    yield from _finding_phrases(content.dialog)
    for measure in content.dialog.measures.values():
        for phrase in (measure.id, *measure.words):
            yield phrase, Entry("measure", measure.id)
    yield from _drug_phrases(content)
    for combination in content.combinations.values():
        for phrase in (combination.id, *combination.words):
            for part in combination.parts:
                yield phrase, Entry("drug", part, value=combination.id)


def _finding_phrases(dialog: Dialog) -> Iterator[tuple[str, Entry]]:
    for finding in dialog.findings.values():
        name = finding.id
        if finding.kind is Kind.YES_OR_NO:
            yield from _truth_phrases(finding)
        told = finding.derived is None and name not in _READ_ELSEWHERE
        for value, phrases in finding.choices.items() if told else ():
            for phrase in phrases:
                yield phrase, Entry("finding", name, "present", value)


def _truth_phrases(finding: Finding) -> Iterator[tuple[str, Entry]]:
    own = () if finding.derived else (finding.id.replace("_", " "),)
    told: tuple[tuple[Means, tuple[str, ...]], ...] = (
        ("present", (*own, *finding.words)),
        ("part", finding.part_words),
        ("denied", finding.denied_words),
        ("absent", finding.absent_words),
        ("possible", finding.possible_words),
    )
    for means, phrases in told:
        for phrase in phrases:
            yield phrase, Entry("finding", finding.id, means)


def _drug_phrases(content: Content) -> Iterator[tuple[str, Entry]]:
    for drug in content.drugs.values():
        for phrase in (drug.id, drug.name, *drug.words):
            yield phrase, Entry("drug", drug.id)
    for drug_class in content.classes.values():
        for phrase in drug_class.words:
            yield phrase, Entry("class", drug_class.id)
        for member, words in drug_class.members.items():
            for phrase in (member, *words):
                yield phrase, Entry("drug", member)


def _prose(content: Content) -> frozenset[str]:
    """Every word of the content's own sentences is a real word."""
    return frozenset(
        key_of(word)
        for sentence in _sentences(content)
        for word in sentence.lower().split()
        if word.isalpha()
    )


def _sentences(content: Content) -> Iterable[str]:
    for statement in content.statements.values():
        yield statement.says
        yield statement.plain or ""
    for advice in content.dialog.advice.values():
        yield advice.say
    for finding in content.dialog.findings.values():
        yield finding.ask or ""
