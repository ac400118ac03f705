"""An answer put together from statements: the direct one first, then what limits it."""

from collections.abc import Iterator
from typing import Literal

from chatbot.model.answer import AnswerPart
from chatbot.model.content import Content
from chatbot.model.knowledge import Statement

PartKind = Literal["says", "qualifies", "conflict"]


class Composer:
    """Turns statements into the parts of an answer."""

    def __init__(self, content: Content) -> None:
        self._content = content

    def parts(self, leading: str, others: tuple[str, ...] = ()) -> Iterator[AnswerPart]:
        """The leading statement with all that goes with it, then the others."""
        shown = self._content.statements[leading]
        yield said(shown)
        limits = _limits(shown)
        if limits is not None:
            yield limits
        yield from self._conflicts(shown)
        for other in others:
            if other != leading and other not in shown.conflicts:
                yield said(self._content.statements[other], kind="qualifies")

    def _conflicts(self, shown: Statement) -> Iterator[AnswerPart]:
        for other in shown.conflicts:
            against = self._content.statements.get(other)
            if against is not None:
                yield said(against, kind="conflict")


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


def _limits(statement: Statement) -> AnswerPart | None:
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
        plain=None,
        statements=(statement.id,),
        cites=statement.references,
        unconfirmed=False,
    )


def _sentence(text: str) -> str:
    return text if text.endswith((".", "!", "?")) else f"{text}."
