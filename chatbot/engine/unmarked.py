"""Questions typed without a question mark, told from facts before anything is learned."""

from datetime import date

from chatbot.engine.answering.form import (
    MOST_WORDS,
    asked_part,
    asks,
    opens_as_question,
)
from chatbot.engine.answering.word import words_of
from chatbot.engine.engine import Engine
from chatbot.engine.understanding import read
from chatbot.model.consult import Consult
from chatbot.model.reading import Reading

_ENDS = (". ", "? ", "! ", "\n", ".\t")


def mark(engine: Engine, consult: Consult, reading: Reading, on: date) -> Reading:
    """The reading, with its text as a question if that is what it is."""
    text = " ".join(reading.text.split())
    if not _may_ask(reading):
        return reading
    asked = asked_part(text)
    if asked is not None:
        told = text[: text.rindex(asked)].rstrip(" ,;:")
        facts = read(engine.lexicon, told, consult.prompt, on)
        return facts.model_copy(update={"text": reading.text, "questions": (text,)})
    question = engine.answerer.read(text)
    follows = consult.answer is not None
    if not asks(question, follows=follows, awaited=reading.answered):
        return reading
    return Reading(text=reading.text, questions=(text,))


def _may_ask(reading: Reading) -> bool:
    """Whether it is one short sentence that nothing was made of yet but facts."""
    if reading.questions or reading.commands:
        return False
    words = words_of(reading.text)
    if not words or len(words) > MOST_WORDS or _tells_a_dose(reading, words):
        return False
    return not any(end in reading.text.strip() for end in _ENDS)


def _tells_a_dose(reading: Reading, words: tuple[str, ...]) -> bool:
    """`naproxen 500 mg bid` is what is taken, unless it opens as a question does."""
    if opens_as_question(words) or "mme" in words or "equivalents" in words:
        return False
    return any(treatment.dose is not None for treatment in reading.treatments)
