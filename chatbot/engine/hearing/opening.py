"""What is told, asked and doubted in a first message: `23F LBP, tylenol ok?`, `retention?`."""

import re
from datetime import date
from typing import Final

from chatbot.engine.engine import Engine
from chatbot.engine.expression import expression
from chatbot.engine.understanding import read
from chatbot.model.case import Status
from chatbot.model.consult import Consult
from chatbot.model.reading import Reading

_DESCRIBES: Final = expression(
    r"^\W*(?:(?:hi|hello|so|ok)\W+)*(?:\d{1,3}\W{0,2}(?:y/?o|yrs?|years?|[mf]|male|female"
    r"|woman|man)\b|(?:pt|patient|male|female|man|woman|lady|gentleman)\b)",
    re.IGNORECASE,
)
_WISHES: Final = expression(
    r"\b(?:needs?|wants?|ok|okay|safe|give|start|add|try|use|should|can|could|better|best)\b",
    re.IGNORECASE,
)
_FEWEST: Final = 2
"""Words before a comma that may tell of someone."""


def described(
    engine: Engine, consult: Consult, reading: Reading, on: date
) -> Reading | None:
    """Return what is told around what is asked; None where nothing is told, or later on."""
    text = " ".join(reading.text.split())
    question = reading.questions[0] if len(reading.questions) == 1 else ""
    first = bool(question) and text.startswith(question.rstrip("? "))
    if consult.case.is_told or not first or not _DESCRIBES.match(text):
        return None
    told, asked = _divided(question)
    rest = text[len(question) :].strip(" ?,;.")
    facts = read(engine.lexicon, f"{told}. {rest}".strip(" ."), consult.prompt, on)
    doubts = (o for o in reading.observations if o.status is Status.POSSIBLE)
    doubted = tuple(o for o in doubts if o.text in asked)
    kept = facts.but(text=reading.text, questions=() if doubted else (asked,))
    return kept.but(observations=(*facts.observations, *doubted))


def _divided(question: str) -> tuple[str, str]:
    """What is told in a question, and what it asks: `tylenol ok?` after the last comma.

    Without a comma the whole is asked, and told is what stands before a wish.
    """
    told, _, asked = question.rpartition(",")
    if len(told.split()) >= _FEWEST and asked.strip(" ?"):
        return told, asked.strip()
    return _WISHES.split(question, maxsplit=1)[0].strip(" ?"), question
