"""Questions typed without a question mark, told from facts before anything is learned."""

import re
from datetime import date

from chatbot.engine.answering.assuming import assumption
from chatbot.engine.answering.form import (
    MOST_WORDS,
    asked_part,
    asks,
    opens_as_question,
)
from chatbot.engine.answering.word import words_of
from chatbot.engine.engine import Engine
from chatbot.engine.understanding import read
from chatbot.model.case import Interval, Observation, Status, Treatment
from chatbot.model.consult import Consult
from chatbot.model.reading import Reading

_MOST_CHARACTERS = 300
_MOST_WORDS_BEFORE = 8
_ARTICLE = re.compile(r"\b(?:an?|any|some)\s+(?:\S+\s+){0,3}$", re.IGNORECASE)
_ENDS = (". ", "? ", "! ", "\n", ".\t")


def mark(engine: Engine, consult: Consult, reading: Reading, on: date) -> Reading:
    """The reading, with its text as a question if that is what it is."""
    reading = _without_anyone(reading)
    text = " ".join(reading.text.split())
    if _is_urgent(engine, reading, text):
        return reading.model_copy(update={"questions": (text,)})
    asked = asked_part(text) if _may_ask(reading) else None
    if asked is not None:
        told = text[: text.rindex(asked)].rstrip(" ,;:")
        facts = read(engine.lexicon, told, consult.prompt, on)
        return facts.model_copy(update={"text": reading.text, "questions": (text,)})
    if _asks_throughout(engine, consult, reading, text):
        return Reading(text=reading.text, questions=(text,))
    return reading


def _asks_throughout(
    engine: Engine, consult: Consult, reading: Reading, text: str
) -> bool:
    if not _may_ask(reading):
        return _begins_with_another(engine, reading, text)
    follows = consult.answer is not None
    return asks(engine.answerer.read(text), follows=follows, awaited=reading.answered)


def _begins_with_another(engine: Engine, reading: Reading, text: str) -> bool:
    """`max tylenol and can I add ibuprofen?`: what stands before asks as well."""
    if len(reading.questions) != 1 or reading.questions[0] not in text:
        return False
    before = text[: text.rindex(reading.questions[0])].strip(" ,;:?")
    before = before.removesuffix(" and").removesuffix(" or")
    words = words_of(before)
    if not words or len(words) > _MOST_WORDS_BEFORE or _tells(reading, words):
        return False
    return asks(engine.answerer.read(before), follows=False, awaited=True)


def _without_anyone(reading: Reading) -> Reading:
    """`an 80 year old?` and `what if he is 80?` say nothing of this patient."""
    kept = tuple(
        o
        for o in reading.observations
        if not _is_of_anyone(o, reading) and not _is_supposed(o, reading)
    )
    told = tuple(t for t in reading.treatments if not _is_supposed(t, reading))
    if (len(kept), len(told)) == (len(reading.observations), len(reading.treatments)):
        return reading
    return reading.model_copy(update={"observations": kept, "treatments": told})


def _is_supposed(told: Observation | Treatment, reading: Reading) -> bool:
    """Whether it stands inside a what-if, which never touches the case."""
    for question in reading.questions:
        start = reading.text.find(question)
        inside = start <= told.start < start + len(question)
        if start >= 0 and inside and assumption(question):
            return True
    return False


def _is_of_anyone(observation: Observation, reading: Reading) -> bool:
    if observation.finding not in ("age", "sex"):
        return False
    before = reading.text[: observation.start]
    asked = any(observation.text.strip() in question for question in reading.questions)
    return asked and _ARTICLE.search(before) is not None


def _is_urgent(engine: Engine, reading: Reading, text: str) -> bool:
    """Words of crisis are answered though nothing was asked, unless they are denied."""
    if reading.questions or reading.commands or len(text) > _MOST_CHARACTERS:
        return False
    denied = any(
        o.finding == "suicidal_thoughts" and o.status is not Status.PRESENT
        for o in reading.observations
    )
    return not denied and engine.answerer.must_answer(text)


def _may_ask(reading: Reading) -> bool:
    """Whether it is one short sentence that nothing was made of yet but facts."""
    if reading.questions or reading.commands:
        return False
    words = words_of(reading.text)
    if not words or len(words) > MOST_WORDS or _tells(reading, words):
        return False
    return not any(end in reading.text.strip() for end in _ENDS)


def _tells(reading: Reading, words: tuple[str, ...]) -> bool:
    """`naproxen 500 mg bid` is what is taken and `eGFR 25` what was measured.

    Unless it opens as a question does.
    """
    if opens_as_question(words) or "mme" in words or "equivalents" in words:
        return False
    return any(t.dose is not None for t in reading.treatments) or any(
        isinstance(o.value, int | float | Interval) and not isinstance(o.value, bool)
        for o in reading.observations
    )
