"""A question together with the patient it is asked about."""

from typing import NamedTuple

from chatbot.engine.answering.about.intent import Intent
from chatbot.engine.answering.reading.question import Question
from chatbot.model.case import Case
from chatbot.model.plan import Plan


class Asked(NamedTuple):
    """A question together with the patient it is asked about."""

    question: Question
    case: Case
    plan: Plan
    intent: Intent | None = None
    """What it asks about the consult or the program, if it does."""
