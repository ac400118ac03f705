"""Search over everything that can be cited: statements, references, drugs."""

from typing import Literal

from chatbot.engine.answering.words.word import stems_of
from chatbot.engine.engine import Engine
from chatbot.model.knowledge import Reference
from chatbot.model.pharmacology import Drug
from chatbot.model.record import Record

_MOST_STATEMENTS = 50
_WHOLE = 1000


class Found(Record):
    """One entry that speaks of the words."""

    kind: Literal["statement", "reference", "drug"]
    id: str
    score: int
    """In thousandths for references and drugs; a statement's may go beyond."""
    status: str
    """A statement's review status; whether a reference or row was seen."""
    text: str


def search(engine: Engine, words: str) -> tuple[Found, ...]:
    """Everything that speaks of the words, best first, ties by kind and id."""
    found = [*_statements(engine, words), *_references(engine, words)]
    found += _drugs(engine, words)
    found.sort(key=lambda one: (-one.score, one.kind, one.id))
    return tuple(found)


def _statements(engine: Engine, words: str) -> list[Found]:
    statements = engine.content.statements
    return [
        Found(
            kind="statement",
            id=match.statement,
            score=match.score,
            status=statements[match.statement].review.status,
            text=statements[match.statement].says,
        )
        for match in engine.answerer.search(words, _MOST_STATEMENTS)
        if match.covered
    ]


def _references(engine: Engine, words: str) -> list[Found]:
    found = []
    for reference in engine.content.references.values():
        score = _shared(words, _told(reference))
        if score:
            by = reference.authors.rstrip(".")
            text = f"{by}. {reference.title}. {reference.year or ''}"
            found.append(
                Found(
                    kind="reference",
                    id=reference.id,
                    score=score,
                    status=reference.verified,
                    text=text.strip(),
                )
            )
    return found


def _drugs(engine: Engine, words: str) -> list[Found]:
    named = {*engine.answerer.read(words).drugs}
    found = []
    for drug in engine.content.drugs.values():
        score = _WHOLE if drug.id in named else _shared(words, _row(drug))
        if score:
            unsure = "unconfirmed in part" if drug.unconfirmed else "seen"
            text = f"{drug.name}: {drug.place or drug.dose.usual}"
            found.append(
                Found(kind="drug", id=drug.id, score=score, status=unsure, text=text)
            )
    return found


def _shared(words: str, text: str) -> int:
    """The share of the words that stand in a text, in thousandths; all or none count."""
    asked = {*stems_of(words)}
    common = asked & {*stems_of(text)}
    return _WHOLE * len(common) // len(asked) if asked and asked == common else 0


def _told(reference: Reference) -> str:
    parts = (reference.id, reference.authors, reference.title, reference.journal)
    return " ".join(str(part) for part in (*parts, reference.year) if part)


def _row(drug: Drug) -> str:
    return " ".join((drug.id, drug.name, *drug.words, *drug.classes))
