"""For whom a question is asked: the condition that its message tells before it."""

from typing import Final

from chatbot.engine.answering.knowledge import Knowledge
from chatbot.engine.answering.reading.aspect import OF_PEOPLE
from chatbot.engine.answering.reading.question import Question
from chatbot.engine.answering.tables.pairing import OF_EFFECT

_OF_MOTHERS: Final = frozenset({"pregnancy", "breastfeeding"})
"""Findings in which no medicine is asked about as for anyone else."""


def with_people(knowledge: Knowledge, question: Question, message: str) -> Question:
    """The question with a condition told before it that bears on its medicine."""
    if not message or question.has(*OF_EFFECT, "why"):
        return question
    told = knowledge.read(message)
    units = [u for u in told.units if _warns(knowledge, question.carrying([u]))]
    people = OF_PEOPLE & {*told.aspects} if units else ()
    return question.carrying((*question.carried, *units), sorted(people))


def _warns(knowledge: Knowledge, question: Question) -> bool:
    """Whether the table warns of what is carried, or a medicine meets a pregnancy."""
    unborn = any(c.id in _OF_MOTHERS for u in question.carried for c in u.concepts)
    warns = knowledge.medicines.warns_in_condition(question)
    return warns or (unborn and bool(question.medicines))
