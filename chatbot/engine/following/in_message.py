"""A question answered alone, or with what its message says around it."""

from typing import Final

from chatbot.engine.engine import Engine
from chatbot.engine.expression import expression
from chatbot.engine.following.in_consult import answer_in
from chatbot.engine.following.urgency import on_raised
from chatbot.engine.understanding.requests.courtesy import without_thanks
from chatbot.model.answer import Answer
from chatbot.model.consult import Consult
from chatbot.model.reading import Reading

_MOST_WORDS = 40
_SIDE_BY_SIDE: Final = expression(r"\b(?:versus|vs|or|between)\b")


def in_context(
    engine: Engine, consult: Consult, question: str, reading: Reading
) -> Answer:
    """Answer a question alone, else with what was said around it.

    What is said of a knee, a child or a migraine around it makes it one on those: a
    story off the back stays in view of each of its questions.
    """
    others = "back_complaint" not in consult.case.observations
    others = others and engine.answerer.is_of_others(reading.text)
    around = reading.text if reading.off_back or others else _around(reading)
    raised = on_raised(engine, consult, question, reading)
    if raised is not None and engine.answerer.is_pointing(question):
        return raised
    if around and (
        _is_on_all(engine, question, around)
        or engine.answerer.fits_better(around, question)
    ):
        return answer_in(engine, consult, around)
    answer = _with_its_subject(engine, consult, question, around or "")
    if answer.status != "declined" or not engine.answerer.is_open(question):
        return answer
    return raised or _among_what_is_told(engine, consult, answer, question, reading)


def _with_its_subject(
    engine: Engine, consult: Consult, question: str, around: str
) -> Answer:
    """Answer a question by itself, or all of its message if it names nothing."""
    if around and engine.answerer.is_bare(question):
        return answer_in(engine, consult, around)
    return answer_in(engine, consult, question, around)


def _among_what_is_told(
    engine: Engine, consult: Consult, declined: Answer, question: str, reading: Reading
) -> Answer:
    """Answer what was declined alone with its message, or with the medicine told."""
    answer, around = declined, _around(reading)
    named = reading.treatments[0].name.replace("-", " ") if reading.treatments else ""
    for text in (around, f"{named}: {question}" if named else None):
        if text and answer.status == "declined":
            answer = answer_in(engine, consult, text)
    return answer


def _is_on_all(engine: Engine, question: str, around: str) -> bool:
    """Whether what is asked about stands in the whole message, as `on X, can he add Y`."""
    answerer = engine.answerer
    if answerer.is_of_others(around) or answerer.is_pointing(question):
        return True
    return answerer.meets(around) and not answerer.meets(question)


def is_of_pair(engine: Engine, question: str, reading: Reading) -> bool:
    """Whether it asks how two things that its message names differ, not two plans."""
    around = _around(reading)
    asks = engine.answerer.intent(question) == "changed"
    return asks and around is not None and bool(_SIDE_BY_SIDE.search(around))


def _around(reading: Reading) -> str | None:
    """The message a lone question ends: `foot drop, what should I worry about?`."""
    words = without_thanks(reading.text).split()
    if len(reading.questions) != 1 or len(words) > _MOST_WORDS:
        return None
    return " ".join(words)
