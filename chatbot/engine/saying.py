"""Parts of an answer: a statement, a line of the plan, a row of a table, or plain talk."""

import re
from collections.abc import Iterable
from typing import Final, Literal

from chatbot.model.answer import Answer, AnswerPart
from chatbot.model.knowledge import Reference, Statement, Topic
from chatbot.model.pharmacology import Interaction, Limit
from chatbot.model.plan import Concern, PlanLine

_ENDS: Final = re.compile(r"(?<=[.!?]) (?=[A-Z0-9])")
PartKind = Literal["says", "qualifies", "conflict"]


def case_part(text: str) -> AnswerPart:
    """What is said of this case, with no source of its own."""
    return AnswerPart(kind="case", text=text)


def line_part(line: PlanLine, text: str, plain: str | None = None) -> AnswerPart:
    """A line of the plan, put in some words, with its statements and sources."""
    return AnswerPart(
        kind="case",
        text=text,
        plain=plain or line.plain,
        statements=line.statements,
        cites=line.cites,
    )


def sourced(
    row: Concern | Interaction | Limit,
    text: str,
    kind: Literal["case", "computed"] = "case",
) -> AnswerPart:
    """What a row says, with its sources."""
    return AnswerPart(
        kind=kind, text=text, cites=row.references, unconfirmed=row.unconfirmed
    )


def answered(
    question: str,
    parts: Iterable[AnswerPart],
    *topics: Topic,
    subject: str | None = None,
    computed: bool = False,
) -> Answer:
    """An answer on some topics, made of these parts."""
    return Answer(
        question=question,
        status="computed" if computed else "answered",
        parts=tuple(parts),
        topics=topics,
        subject=subject,
    )


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


def sentences(text: str) -> list[str]:
    """The sentences of a text; `incl. titration` ends none."""
    return _ENDS.split(text)


def sentence(text: str) -> str:
    """The text as a sentence: a capital first, and an end."""
    text = text[:1].upper() + text[1:]
    return text if text.endswith((".", "!", "?")) else f"{text}."
