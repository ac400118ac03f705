"""Search over everything that can be cited: statements, references, drugs."""

from collections.abc import Iterator
from typing import Literal

from chatbot.engine.answering.words.word import stems_of
from chatbot.engine.engine import Engine
from chatbot.model.knowledge import Reference, Statement
from chatbot.model.pharmacology import Drug
from chatbot.model.record import Record

_MOST_STATEMENTS = 50
_WHOLE = 1000
Kind = Literal["statement", "reference", "drug"]


class Found(Record):
    """One entry that speaks of the words."""

    kind: Kind
    id: str
    score: int
    """In thousandths for references and drugs; a statement's may go beyond."""
    status: str
    """A statement's review status; whether a reference or row was seen."""
    text: str


def search(engine: Engine, words: str) -> tuple[Found, ...]:
    """Everything that speaks of the words, best first, ties by kind and id."""
    rows = (*_references(engine, words), *_drugs(engine, words))
    found = [*_statements(engine, words), *(row for row in rows if row.score)]
    found.sort(key=lambda one: (-one.score, one.kind, one.id))
    return tuple(found)


def _statements(engine: Engine, words: str) -> Iterator[Found]:
    for match in engine.answerer.search(words, _MOST_STATEMENTS):
        row = engine.content.statements[match.statement]
        if match.covered:
            yield _found("statement", row, match.score, row.review.status, row.says)


def _references(engine: Engine, words: str) -> Iterator[Found]:
    for row in engine.content.references.values():
        told = (row.id, row.authors, row.title, row.journal, row.year)
        text = f"{row.authors.rstrip('.')}. {row.title}. {row.year or ''}".strip()
        yield _found("reference", row, _shared(words, *told), row.verified, text)


def _drugs(engine: Engine, words: str) -> Iterator[Found]:
    named = {*engine.answerer.read(words).named("drug")}
    for row in engine.content.drugs.values():
        told = (row.id, row.name, *row.words, *row.classes)
        score = _WHOLE if row.id in named else _shared(words, *told)
        status = "unconfirmed in part" if row.unconfirmed else "seen"
        text = f"{row.name}: {row.place or row.dose.usual}"
        yield _found("drug", row, score, status, text)


def _found(
    kind: Kind, row: Statement | Reference | Drug, score: int, status: str, text: str
) -> Found:
    return Found(kind=kind, id=row.id, score=score, status=status, text=text)


def _shared(words: str, *told: object) -> int:
    """The share of the words that stand in a row, in thousandths; all or none count."""
    asked = {*stems_of(words)}
    common = asked & {*stems_of(" ".join(str(part) for part in told if part))}
    return _WHOLE * len(common) // len(asked) if asked and asked == common else 0
