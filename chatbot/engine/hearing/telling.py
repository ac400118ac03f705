"""What is told before a question in one sentence: `taking apixaban; naproxen safe?`."""

from datetime import date

from chatbot.engine.answering.reading.form import asked_part, asks, begins_as_note
from chatbot.engine.engine import Engine
from chatbot.engine.understanding import read
from chatbot.model.consult import Consult
from chatbot.model.reading import Reading


def told_and_asked(
    engine: Engine, consult: Consult, reading: Reading, on: date
) -> Reading | None:
    """Divide at the last semicolon; None if nothing is told before it, or asked after it.

    The whole is asked, so that what is told bears on the answer.
    """
    text = " ".join(reading.text.split())
    told, mark, asked = (part.strip() for part in text.rpartition(";"))
    if not mark or "?" in told or not told or not _asks(engine, asked):
        return None
    if ". " in asked:  # what stands before the last sentence tells as well
        return None
    facts = read(engine.lexicon, told, consult.prompt, on)
    tells = facts.observations or facts.treatments or asked.endswith("?")
    if facts.questions or facts.commands or not tells:
        return None
    return facts.model_copy(update={"text": reading.text, "questions": (text,)})


def _asks(engine: Engine, text: str) -> bool:
    if text.endswith("?") or asked_part(f"; {text}") is not None:
        return True
    question = engine.answerer.read(text)
    inverted = asks(question, follows=False, awaited=True)
    return inverted and not begins_as_note(question)
