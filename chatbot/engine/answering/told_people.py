"""For whom a question is asked: the condition that its message tells before it."""

from typing import Final

from chatbot.engine.answering.knowledge import Knowledge
from chatbot.engine.answering.reading.aspect import OF_PEOPLE
from chatbot.engine.answering.reading.question import Question
from chatbot.engine.answering.tables.pairing import OF_EFFECT

_OF_MOTHERS: Final = frozenset({"pregnancy", "breastfeeding"})
"""Findings in which no medicine is asked about as for anyone else."""


def with_people(knowledge: Knowledge, question: Question, message: str) -> Question:
    """The question with a condition told before it that bears on its medicine.

    Which medicine to take hangs on every condition that bears on medicines.
    """
    if not message or question.has(*OF_EFFECT, "why"):
        return question
    told = knowledge.read(message)
    bears = _bears if _asks_which(question) else _warns
    units = [unit for unit in told.units if bears(knowledge, question.carrying([unit]))]
    people = OF_PEOPLE & {*told.aspects} if units else ()
    return question.carrying((*question.carried, *units), sorted(people))


def _warns(knowledge: Knowledge, question: Question) -> bool:
    """Whether the table warns of what is carried, or a medicine meets a pregnancy."""
    unborn = any(u.ids & _OF_MOTHERS for u in question.carried)
    warns = knowledge.medicines.warns_in_condition(question)
    return warns or (unborn and bool(question.medicines))


def _bears(knowledge: Knowledge, question: Question) -> bool:
    """Whether what is carried is a condition, or an age, that bears on medicines."""
    findings = knowledge.content.dialog.findings
    named = [concept for unit in question.carried for concept in unit.concepts]
    ill = (c.id for c in named if c.kind == "finding" and c.id in findings)
    conditions = (findings[name].bundle == "conditions" for name in ill)
    return any(conditions) or any(c.id == "elderly" for c in named)


def _asks_which(question: Question) -> bool:
    """`Which painkiller`, `what can he take`: no medicine is named."""
    if question.medicines:
        return False
    wants = "painkiller" in question.measures or "medicine" in question.named("idea")
    return wants or "take" in question.words
