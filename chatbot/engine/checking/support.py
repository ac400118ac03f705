"""Support: what a statement or a line says stands in what it names.

A statement rests on a fact or a drug's row, each source that it names carries one of
them, and the sources of its facts are named. Names of bodies, tests and scores (`NICE`,
`ESR`, `HLA-B27`) and lengths of time in words (`six weeks`) are held to stand in a fact,
a row or the particulars of a source, and numbers in a fact or a row; what the content
has a word for (`NSAID`, `eGFR`) may be named freely.
"""

import re
from collections.abc import Container, Iterable, Iterator
from dataclasses import dataclass

from chatbot.engine.checking.number import numbers, otherwise, row_text
from chatbot.engine.checking.place import Fault, Places, Spot, texts_in
from chatbot.model.content import Content
from chatbot.model.knowledge import Reference, Statement

_WORDED = (
    "drugs.words", "classes.words", "classes.members", "measures.words",
    "findings.words",
)  # fmt: skip
_NAME = re.compile(r"(?<![\w-])(?=[\w-]*[A-Z][\w-]*[A-Z0-9])[A-Za-z][\w-]*")
_WORD = re.compile(r"\w+")
_NUMERALS = (
    "one", "two", "three", "four", "five", "six",
    "seven", "eight", "nine", "ten", "eleven", "twelve",
)  # fmt: skip
_COUNTS = {word: str(value) for value, word in enumerate(_NUMERALS, 1)}
_ANY = "|".join(_NUMERALS)
_COUNT = re.compile(rf"\b({_ANY})\b", re.IGNORECASE)
_SPELLED = re.compile(
    rf"\b({_ANY})(?:(?: to | or |-)(?:{_ANY}))?[ -](?:minute|hour|day|week|month|year)s?\b",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Ground:
    """What may be said: names by their parts, and numbers by value."""

    names: frozenset[str]
    numbers: frozenset[str]
    measured: str
    """The text of facts and rows alone, in which numbers stand with their units."""

    def holds(self, name: str) -> bool:
        """Whether all parts of a name are there, in the singular or the plural."""
        parts = _WORD.findall(name)
        return all({p, p.removesuffix("s")} & self.names for p in parts)


def support_problems(content: Content, places: Places) -> Iterator[Fault]:
    """Report what is said without a ground, and sources that carry nothing."""
    spoken = _spoken(content)
    every = content.statements.values()
    sound = {s.id: s for s in every if not _doubtful(content, places, s)}
    for statement in sound.values():
        yield from _grounds(content, statement)
        yield from _statement(statement, _ground(content, [statement], spoken))
    grounds = {
        a.id: _ground(content, [sound[name] for name in a.because], spoken)
        for a in content.dialog.advice.values()
        if sound.keys() >= {*a.because}
    }
    for name, ground in grounds.items():
        for key, text in content.dialog.advice[name].texts.items():
            yield from _told(("advice", name, key), text, ground)
    for spot, order in texts_in(content, "advice.order", "advice.one of.order"):
        row = content.drugs.get(order.split(" ", 1)[0])
        if row and str(spot[1]) in grounds:
            own = f"{grounds[str(spot[1])].measured}; {row_text(row)}"
            yield from _uncounted(spot, numbers(order), numbers(own))


def names(text: str) -> set[str]:
    """List the names in capitals of a text: bodies, trials, tests and scores."""
    return set(_NAME.findall(text))


def spelled_times(text: str) -> dict[str, str]:
    """List lengths of time in words: by value, as written."""
    return {_COUNTS[m[1].lower()]: m[0] for m in _SPELLED.finditer(text)}


def _ground(content: Content, rests: list[Statement], spoken: frozenset[str]) -> Ground:
    """All that statements may draw on: facts, rows, and what their sources are."""
    facts = (content.facts[f] for s in rests for f in s.facts)
    texts = [t for f in facts for t in (f.says, f.caveat, f.for_whom) if t]
    texts += [row_text(content.drugs[d]) for s in rests for d in s.drugs]
    sources = (content.references[r] for s in rests for r in s.references)
    measured = "; ".join(texts)
    text = "; ".join((measured, *map(_particulars, sources)))
    counts = (_COUNTS[word.lower()] for word in _COUNT.findall(text))
    counted = frozenset((*numbers(text), *counts))
    return Ground(spoken | {*_WORD.findall(text)}, counted, measured)


def _spoken(content: Content) -> frozenset[str]:
    """What the content has words for, as it would be written in capitals."""
    words = {w for _, t in texts_in(content, *_WORDED) for w in _WORD.findall(t)}
    forms = {w.upper() for w in words} | {f"{w[:1]}{w[1:].upper()}" for w in words}
    return frozenset(form for form in forms if names(form))


def _particulars(reference: Reference) -> str:
    named = reference.id.replace("-", " ")
    held = (named, named.upper(), reference.authors, reference.title, reference.journal)
    return ", ".join(filter(None, held))


def _doubtful(content: Content, places: Places, statement: Statement) -> bool:
    """Whether something it names is missing, which is another problem."""
    named: Iterable[tuple[str, str, object]] = (
        *(("facts", f, content.facts.get(f)) for f in statement.facts),
        *(("drugs", d, content.drugs.get(d)) for d in statement.drugs),
        *(("references", r, content.references.get(r)) for r in statement.references),
    )
    return any(held is None or places.doubtful(t, name) for t, name, held in named)


def _grounds(content: Content, statement: Statement) -> Iterator[Fault]:
    """Report a statement on nothing, and sources that carry nothing or are left out."""
    if not statement.facts and not statement.drugs:
        what = "it rests on no fact and no drug row."
        yield ("statements", statement.id), what, "Name one."
        return
    facts = {r for f in statement.facts for r in content.facts[f].references}
    rows = {r for d in statement.drugs for r in content.drugs[d].references}
    for number, name in enumerate(statement.references):
        if name not in facts | rows:
            what = f'"{name}" is the source of none of its facts or drug rows.'
            mend = "Name the fact that it carries, or delete it."
            yield _spot(statement, "from", number), what, mend
    for name in sorted(facts & {*content.references} - {*statement.references}):
        what = f'"{name}" carries one of its facts and is not named.'
        yield _spot(statement, "from"), what, "Add it."


def _statement(statement: Statement, ground: Ground) -> Iterator[Fault]:
    for key, text in (("says", statement.says), ("plain", statement.plain)):
        yield from _told(_spot(statement, key), text, ground)
    besides = {"caveat": statement.caveat or "", "for whom": statement.for_whom or ""}
    for key, text in besides.items():
        spot = _spot(statement, key)
        yield from _unsupported(spot, text, ground)
        yield from _uncounted(spot, numbers(text), ground.numbers)


def _spot(statement: Statement, *keys: str | int) -> Spot:
    return ("statements", statement.id, *keys)


def _told(spot: Spot, text: str, ground: Ground) -> Iterator[Fault]:
    yield from _unsupported(spot, text, ground)
    yield from _uncounted(spot, numbers(text), numbers(ground.measured))
    yield from otherwise(spot, text, ground.measured)


def _unsupported(spot: Spot, text: str, ground: Ground) -> Iterator[Fault]:
    for name in sorted(names(text)):
        if not ground.holds(name):
            yield _groundless(spot, name)
    yield from _uncounted(spot, spelled_times(text), ground.numbers)


def _uncounted(
    spot: Spot, said: dict[str, str], known: Container[str]
) -> Iterator[Fault]:
    for value, written in said.items():
        if value not in known:
            yield _groundless(spot, written)


def _groundless(spot: Spot, written: str) -> Fault:
    what = f'"{written}" stands in no fact, drug row or source that is named.'
    return spot, what, "Name the fact it comes from, or take it out."
