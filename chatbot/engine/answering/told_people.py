"""Of whom and what a question is asked: a condition told before it, a danger raised."""

from typing import Final

from chatbot.engine.answering.knowledge import Knowledge
from chatbot.engine.answering.reading.aspect import OF_PEOPLE
from chatbot.engine.answering.reading.ellipsis import points, supposes
from chatbot.engine.answering.reading.question import Question
from chatbot.engine.answering.retrieval.seeking import is_generic
from chatbot.engine.answering.tables.pairing import OF_EFFECT
from chatbot.engine.answering.words.anchor import is_strong
from chatbot.engine.answering.words.formulary import Formulary
from chatbot.engine.answering.words.word import Unit
from chatbot.model.plan import Plan

_MOST_WORDS: Final = 8
"""A longer question says itself what it is about, whatever was raised."""
_OF_MOTHERS: Final = frozenset({"pregnancy", "breastfeeding"})
"""Findings in which no medicine is asked about as for anyone else."""
_OF_SOMEONE: Final = frozenset({"finding", "drug", "class"})
"""Kinds of what is told of a patient, of whom another answer may be held."""


def with_people(knowledge: Knowledge, question: Question, message: str) -> Question:
    """The question with a condition told before it that bears on its medicine."""
    if not message or question.has(*OF_EFFECT, "why"):
        return question
    told = knowledge.read(message)
    units = [u for u in told.units if _warns(knowledge, question.carrying([u]))]
    people = OF_PEOPLE & {*told.aspects} if units else ()
    return question.carrying((*question.carried, *units), sorted(people))


def with_raised(knowledge: Knowledge, question: Question, plan: Plan) -> Question:
    """`Does a soft abdomen rule it out`: in an emergency `it` is what is suspected.

    So is what `dexamethasone - dose` is for, where a statement speaks of both.
    """
    if question.carried or supposes(question.said):
        return question
    signs = knowledge.scope.signs(question)
    points_at_it = points(question.said) and signs.strong <= signs.of_back
    open_ = ("emergency",) if question.medicines else ("emergency", "urgent")
    grave = [f for f in plan.raised if f.urgency in open_]
    for flag in sorted(grave, key=lambda f: f.urgency):
        whole = question.carrying(knowledge.vocabulary.units_of(flag.suspects))
        pointed = points_at_it and flag.urgency == "emergency"
        if pointed or _is_held_together(knowledge, whole):
            return whole
    return question


def _is_held_together(knowledge: Knowledge, question: Question) -> bool:
    """Whether what fits best speaks of all that is named and, unlike before, of what is carried over."""
    barring = question.medicines and question.has("safe")  # in this patient, first
    if barring or len(question.words) > _MOST_WORDS:
        return False
    words = (u for u in question.units if u.role in ("word", "unknown", "foreign"))
    named = (u for u in question.all_units if not all(map(is_generic, u.concepts)))
    search, speaks = knowledge.index.search, knowledge.index.speaks
    alone = [m.statement for m in search(question.carrying(()), 1)]
    whole = [m.statement for m in search(question, 1)]
    anew = alone == whole or not any(
        speaks(a, u) for a in alone for u in question.carried
    )
    sought = (*words, *named)
    return anew and any(all(speaks(w, u) for u in sought) for w in whole)


def _warns(knowledge: Knowledge, question: Question) -> bool:
    """Whether the table warns of what is carried, or a medicine meets a pregnancy."""
    unborn = any(u.ids & _OF_MOTHERS for u in question.carried)
    warns = knowledge.medicines.warns_in_condition(question)
    return warns or (unborn and bool(question.medicines))


def is_of_someone(unit: Unit, formulary: Formulary) -> bool:
    """Whether it is told of a patient, as what he has or takes is, or an illness."""
    has = bool(unit.kinds & _OF_SOMEONE) or unit.means("elderly")
    return has or (unit.kinds == {"idea"} and is_strong(unit, formulary))
