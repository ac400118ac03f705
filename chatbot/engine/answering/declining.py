"""The honest no: what was not answered, why, and what can be asked nearby; never cites."""

from typing import Final

from chatbot.engine.answering.reading.question import Question
from chatbot.engine.answering.words.formulary import Formulary
from chatbot.model.answer import Answer, AnswerPart
from chatbot.model.knowledge import Topic

MOST_NEAREST: Final = 3
NEARBY: Final[dict[Topic, str]] = {
    "nsaid": "do NSAIDs help back pain?",
    "muscle_relaxant": "do muscle relaxants work?",
    "opioid": "are opioids any use for back pain?",
    "gabapentinoid": "does gabapentin help sciatica?",
    "antidepressant": "does duloxetine help chronic back pain?",
    "steroid": "do steroids help back pain?",
    "acetaminophen": "does acetaminophen help back pain?",
    "topical": "is the gel as good as tablets?",
    "imaging": "when is imaging needed?",
    "referral": "when to refer?",
    "physio_exercise": "does exercise help back pain?",
    "manual_therapy": "does spinal manipulation help back pain?",
    "psychological": "does CBT help back pain?",
    "heat_cold": "does heat help back pain?",
    "red_flags": "what are the red flags?",
    "prognosis": "how long until it gets better?",
    "injection": "do epidural injections help sciatica?",
    "surgery": "when is surgery needed?",
    "work": "when can he go back to work?",
    "sleep": "which mattress is best for back pain?",
    "pregnancy": "can she take ibuprofen in pregnancy?",
    "renal": "ibuprofen in kidney disease?",
    "elderly": "are NSAIDs safe in older adults?",
}
"""What is offered in place of a question that names a topic; each can be asked."""
_ALWAYS: Final[tuple[Topic, ...]] = ("nsaid", "imaging", "red_flags")


def decline(
    question: str,
    nearest: tuple[Topic, ...] = (),
    reason: str | None = None,
    phrasings: tuple[str, ...] = (),
) -> Answer:
    """Say no and name the nearest questions that are answered: phrasings, then topics."""
    parts = (AnswerPart(kind="offer", text=reason),) if reason else ()
    topics = dict.fromkeys((*nearest, *_ALWAYS))
    offered = (NEARBY[topic] for topic in topics if topic in NEARBY)
    near = tuple(dict.fromkeys((*phrasings, *offered)))
    return Answer(
        question=question, status="declined", parts=parts, nearest=near[:MOST_NEAREST]
    )


def topics_near(question: Question, formulary: Formulary) -> tuple[Topic, ...]:
    """The topics of what a question names, its medicines first."""
    found = [t for name in question.medicines for t in formulary.topics_of(name)]
    found += [t for t in NEARBY if t in question.named("topic")]
    return tuple(dict.fromkeys(found))
