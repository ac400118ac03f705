"""Which sentence of a statement answers: it is said first, the others in their order."""

from typing import Final

from chatbot.engine.answering.knowledge import Knowledge
from chatbot.engine.answering.reading.question import Question
from chatbot.engine.expression import expression
from chatbot.engine.saying import sentences

_LEANS: Final = expression(
    r"^(?:The|This|That|These|Those|It|Its|They|Their|He|She|Both|One|Here|There|Others?"
    r"|Neither|Such|Then|So|But|And|Only|Even|None|Nor?|Not|Again|More|Most|Another|Without)\b"
    r"|^(?:\w+ ){0,4}(?:it|its|they|them|their|then|there)\b"
)
"""It speaks of what the sentence before it names."""
_STAYS: Final = expression(
    r"\b(?:same[- ]day|emergency|at once|urgent\w*|today|never)\b"
    r"|^(?:No|Whether|How) |\bheld\b"
)
"""What is urgent, and what nothing is held of, stays first whatever is asked."""
_FEWEST_WORDS: Final = 8
_TOLD: Final = 550
_MORE: Final = 300
"""Thousandths of a question: what a sentence speaks of, and what the first is silent on."""


def foremost(knowledge: Knowledge, question: Question, says: str) -> str:
    """The text with the sentence first that speaks of clearly more of the question.

    It also speaks of all that the first does, leans on none before it, and is no
    fragment.
    """
    said = sentences(says)
    if len(said) == 1 or _STAYS.search(said[0]):
        return says
    told = [_spoken(knowledge, question, one) for one in said]
    best = max(range(1, len(told)), key=lambda number: sum(told[number]))
    if not _is_clear(told[0], told[best]) or not _stands_alone(said[best]):
        return says
    return " ".join((said.pop(best), *said))


def _spoken(knowledge: Knowledge, question: Question, text: str) -> tuple[int, ...]:
    """Thousandths of a question that a text speaks of, word by word."""
    return knowledge.index.shares(question, knowledge.terms_of(text))


def _is_clear(first: tuple[int, ...], other: tuple[int, ...]) -> bool:
    """Whether it speaks of all that the first does, and of what that is silent on."""
    both = tuple(zip(first, other, strict=True))
    new = sum(there for here, there in both if not here)
    return all(there >= here for here, there in both) and (
        sum(other) >= _TOLD and new >= _MORE
    )


def _stands_alone(text: str) -> bool:
    return not _LEANS.search(text) and len(text.split()) >= _FEWEST_WORDS
