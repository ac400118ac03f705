"""What a question says of just anyone, or only supposes: no fact of this patient."""

import re
from collections.abc import Mapping

from chatbot.engine.answering.reading.assuming import assumption
from chatbot.engine.expression import expression
from chatbot.model.case import Observation, Treatment
from chatbot.model.consult import Consult
from chatbot.model.reading import Reading

_ARTICLE = expression(r"\b(?:an?|any|some)\s+(?:\S+\s+){0,3}$", re.IGNORECASE)
_OF_PREGNANCY = ("gestation", "pregnancy")
_OF_ANYONE = ("age", "sex", *_OF_PREGNANCY)
_OWN = expression(r"\b(?:she|her|shes|pt|patient)\b", re.IGNORECASE)


def without_anyone(consult: Consult, reading: Reading) -> Reading:
    """`an 80 year old?` and `what if he is 80?` say nothing of this patient."""
    known = consult.case.observations
    kept = tuple(
        o
        for o in reading.observations
        if not _is_of_anyone(o, reading, known) and not _is_supposed(o, reading)
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


def _is_of_anyone(
    observation: Observation, reading: Reading, known: Mapping[str, Observation]
) -> bool:
    """An age, sex or trimester inside a question, with an article or unlike the own."""
    if observation.finding not in _OF_ANYONE or reading.correction:
        return False
    before = reading.text[: observation.start]
    asked = any(observation.text.strip() in question for question in reading.questions)
    carried = observation.finding in _OF_PREGNANCY and not _OWN.search(reading.text)
    other = observation.finding in known or carried or bool(_ARTICLE.search(before))
    return asked and other
