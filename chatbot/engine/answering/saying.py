"""A statement as a part of an answer, word for word."""

from typing import Literal

from chatbot.model.answer import AnswerPart
from chatbot.model.knowledge import Statement

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
        told.append(f"For whom: {_sentence(statement.for_whom)}")
    if statement.caveat:
        told.append(_sentence(statement.caveat))
    return AnswerPart(
        kind="qualifies",
        text=" ".join(told),
        statements=(statement.id,),
        cites=statement.references,
    )


def _sentence(text: str) -> str:
    text = text[:1].upper() + text[1:]
    return text if text.endswith((".", "!", "?")) else f"{text}."
