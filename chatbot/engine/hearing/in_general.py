"""What a question in general names is nothing of this patient: `pregabalin for sciatica: does it work?`."""

import re
from typing import Final

from chatbot.engine.answering.words.word import words_of
from chatbot.engine.engine import Engine
from chatbot.engine.expression import expression
from chatbot.engine.hearing.tells import is_one_sentence
from chatbot.engine.understanding.requests import question_form
from chatbot.model.case import Observation, Status
from chatbot.model.consult import Consult
from chatbot.model.reading import Reading

PICTURE: Final = {"leg_pain", "radicular", "chronic", "prior_spine_surgery"}
"""What chooses a path, and is no danger sign: those are taken in wherever they are named."""
_OPERATION: Final = "prior_spine_surgery"
_WHO: Final = r"he|she|his|hers?|him|pts?|patients?|i|i'm|i've|me|my|we|our|us|this|these|now|today"
_OF_SOMEONE: Final = expression(
    rf"[;\d]|[.!?]\s|\b(?:{_WHO}|them|their|i'd|mine|mrs?|ms|someone"
    r"|m[ae]n|wom[ae]n|lady|guy|chap|gentleman|client|worker|mum|mom|dad|mother|father|wife|husband|son|daughter|sister|brother"
    r"|since|tonight|yesterday|new|newly|still|again|also|too|has|had|have|having|gets|got|takes?|taking|took|tried|failed"
    r"|failing|hx|history of|h/o|s/p|post|prior|previous|past|known|given|despite|ago|last (?:week|month|night|time|year|visit|summer|winter)|that|weeks?|days?|yes|no|not"
    r"|actually|sorry|correction|started|stopped|ended|severe|bad|awful|terrible|worse|worsening|going|shooting|left|right|both)\b",
    re.IGNORECASE,
)
_PERSON: Final = expression(rf"\b(?:{_WHO})\b", re.IGNORECASE)
_LINKED: Final = expression(
    r"\b(?:for|in|of|on|about|with|vs\.?|versus|after|during)(?: (?:acute|chronic|persistent|plain|lumbar|lumbosacral"
    r"|degenerative|non-?specific|mechanical|or|and|a|an|the))*\s*$",
    re.IGNORECASE,
)
"""What stands behind these is what a treatment is for, or what a topic is of."""


def in_general(engine: Engine, consult: Consult, reading: Reading) -> Reading:
    """The reading, without what it names in general; a topic alone is asked about."""
    text = " ".join(reading.text.split())
    if not consult.case.is_told or reading.answered or _is_of_someone(text):
        return reading
    named = [o for o in reading.observations if _is_named(consult, o, reading.text)]
    if not named:
        return reading
    if not (reading.questions or _is_topic(engine, reading, named)):
        return reading
    observations = tuple(o for o in reading.observations if o not in named)
    # `NSAIDs for sciatica: any benefit?`: neither taken nor of any effect here
    treatments = tuple(t for t in reading.treatments if t.dose or t.frequency or t.days)
    hint = "" if observations or treatments else f"has {named[0].text}"
    return reading.but(
        observations=observations,
        treatments=treatments,
        questions=reading.questions or (text,),
        unrecorded=reading.unrecorded or hint,
    )


def _is_of_someone(text: str) -> bool:
    """Whether it tells of a person; numbers may stand in what is asked of a topic."""
    topic, colon, asked = text.partition(": ")
    apart = bool(colon) and question_form.opens_question(asked.lower().split())
    told = _OF_SOMEONE.search(topic if apart else text)
    return bool(told or (apart and _PERSON.search(asked)))


def _is_named(consult: Consult, told: Observation, text: str) -> bool:
    """Whether it stands as what is spoken of, or is of what was denied before."""
    if told.finding not in PICTURE or told.status is not Status.PRESENT:
        return False
    denied = consult.case.status(told.finding) is Status.ABSENT
    linked = bool(_LINKED.search(text[: told.start]))
    return linked or denied or told.finding == _OPERATION


def _is_topic(engine: Engine, reading: Reading, named: list[Observation]) -> bool:
    """`Natural history of sciatica`, `fusion for degenerative back pain`: nothing else is told."""
    told = {o.finding for o in reading.observations} - {o.finding for o in named}
    whole = is_one_sentence(reading) and not (told - {"back_complaint"})
    if question_form.is_no_list([*words_of(reading.text)]):
        return whole
    said = reading.text
    apart = any(
        said[: o.start].strip() or (o.finding == _OPERATION and said[o.end :].strip())
        for o in named
    )
    return whole and apart and engine.answerer.is_asked_of_a_statement(reading.text)
