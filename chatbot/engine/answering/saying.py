"""A statement as a part of an answer, word for word."""

from typing import Literal

from chatbot.model.answer import AnswerPart
from chatbot.model.knowledge import Reference, Statement

PartKind = Literal["says", "qualifies", "conflict"]


def said(statement: Statement, kind: PartKind = "says") -> AnswerPart:
    """One statement as it stands."""
    return AnswerPart(
        kind=kind,
        text=statement.says,
        plain=statement.plain,
        statements=(statement.id,),
        cites=statement.references,
        unconfirmed=statement.unconfirmed,
    )


def limits_of(statement: Statement) -> AnswerPart:
    """For whom it holds, how certain it is, and its caveat, as one paragraph."""
    graded = " (our grade)" if statement.judged else ""
    told = [f"Certainty: {statement.certainty}{graded}."]
    if statement.for_whom:
        told.append(f"For whom: {sentence(statement.for_whom)}")
    if statement.caveat:
        told.append(sentence(statement.caveat))
    return AnswerPart(
        kind="qualifies",
        text=" ".join(told),
        statements=(statement.id,),
        cites=statement.references,
    )


def cited(reference: Reference) -> str:
    """A reference on one line."""
    told = [f"{reference.authors}. {reference.title}."]
    if reference.journal:
        told.append(f"{reference.journal}.")
    if reference.year:
        told.append(f"{reference.year}.")
    if reference.doi:
        told.append(f"doi:{reference.doi}")
    return " ".join(told).replace("..", ".")


def sentence(text: str) -> str:
    """The text as a sentence: a capital first, and an end."""
    text = text[:1].upper() + text[1:]
    return text if text.endswith((".", "!", "?")) else f"{text}."
