"""The honest no: what was not answered, why, and what is covered nearby; never cites."""

from typing import Final

from chatbot.engine.answering.index import Match
from chatbot.model.answer import Answer, AnswerPart

_NEAREST: Final = 3
_NEAR: Final = 350
"""A statement less like the question than this is no help to be named."""
_FALLBACK: Final = ("nsaid", "imaging", "red_flags")


def decline(
    question: str, matches: tuple[Match, ...], reason: str | None = None
) -> Answer:
    """Say no and name the nearest things that are covered."""
    parts = (AnswerPart(kind="offer", text=reason),) if reason else ()
    near = tuple(m.statement for m in matches if m.phrase >= _NEAR)[:_NEAREST]
    nearest = near or _FALLBACK
    return Answer(question=question, status="declined", parts=parts, nearest=nearest)
