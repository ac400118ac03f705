"""The phrases of a content with what they stand for, as plain data that a cache can hold."""

from collections.abc import Iterable, Iterator
from typing import Literal, NamedTuple, TypedDict

from chatbot.engine.slip import write_out
from chatbot.engine.understanding.text.grammar_table import GrammarTable, derive_grammar
from chatbot.engine.understanding.text.token import SKIPPED, key_of, keys_of
from chatbot.engine.written import write_phrases
from chatbot.model.content import Content
from chatbot.model.dialog import Dialog
from chatbot.model.finding import Finding, Kind

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


class LexiconTable(TypedDict):
    """Everything that reading a text looks words up in; word keys stand for words."""

    entries: list[Entry]
    """What phrases stand for; a list of the same fields where a cache held it."""
    phrases: dict[str, str]
    """The keys of phrases and the numbers of their entries, written out."""
    keys: list[str]
    """Every key that occurs in a phrase or a label."""
    spelt: dict[str, str]
    """Every word of a phrase or a label as it is spelt, written out."""
    prose: dict[str, str]
    """Every key of the content's own sentences, real words, written out."""
    grammar: GrammarTable
    """Signs that are made of groups of words."""


def derive_lexicon(content: Content) -> LexiconTable:
    """Work the table out from a content."""
    numbers: dict[Entry, int] = {}
    phrases: dict[str, dict[int, None]] = {}
    known: dict[str, None] = {}
    spelt: list[str] = []
    for phrase, entry in _phrases(content):
        keys = _telling(keys_of(phrase))
        number = numbers.setdefault(entry, len(numbers)) if keys else 0
        if keys:
            phrases.setdefault(" ".join(keys), {})[number] = None
            known.update(dict.fromkeys(keys))
            spelt += phrase.lower().split()
    for finding in content.dialog.findings.values():
        for phrase in (finding.label, *finding.words, *finding.part_words):
            known.update(dict.fromkeys(keys_of(phrase)))
            spelt += phrase.lower().split()
    return LexiconTable(
        entries=list(numbers),
        phrases=write_phrases(phrases),
        keys=list(known),
        spelt=write_out(word for word in spelt if word.isalpha()),
        prose=write_out(sorted(_prose(content))),
        grammar=derive_grammar(content.dialog),
    )


def _telling(keys: tuple[str, ...]) -> tuple[str, ...]:
    """The keys without articles, unless one word is left; none without a letter.

    `The pill` is not any pill, nor `a fib` a fib, and `3a` is not 3.
    """
    kept = tuple(
        k
        for n, k in enumerate(keys)
        if k not in SKIPPED or (n and keys[n - 1].isdecimal())
    )
    kept = keys if len(kept) <= 1 else kept
    return kept if any(c.isalpha() for key in kept for c in key) else ()


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
        yield f"{advice.say} {advice.once_tried}"
    for finding in content.dialog.findings.values():
        yield finding.ask or ""
