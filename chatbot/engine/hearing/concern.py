"""What someone fears, believes or has read: told of a patient, it asks for an answer.

`She googled that turmeric helps`, `his wife thinks he should rest`, `he can't sleep`. A
sign that is told so is a fact, and one that is feared to be there is possible.
"""

import re
from typing import Final

from chatbot.engine.answering.words.word import OPENERS, words_of
from chatbot.engine.expression import expression
from chatbot.engine.following.suspecting import disease_in
from chatbot.engine.hearing.tells import OF_TREATMENTS, is_one_sentence
from chatbot.engine.understanding.requests.question_form import SOMEONE
from chatbot.model.case import Status
from chatbot.model.consult import Consult
from chatbot.model.reading import Reading

_IS: Final = r"(?: (?:is|are|was|were|has|have|had|been|seems?|also|still|just|now|very|really|so|quite|a bit|keeps?))*"
_WHO: Final = rf"^{OPENERS}{SOMEONE}{_IS}"
_CURED: Final = expression(
    rf"^{OPENERS}(?:his|her|their|the|a|my) \w+{_IS} (?:swears by|got (?:much |all )?(?:better|well|right)(?: fast| quickly)? (?:with|on|after|from|by)"
    r"|(?:cured|fixed|helped) by) (?P<what>.+)$",
    cues="swears|got|by ",
)
_FEARS: Final = expression(
    rf"{_WHO} (?:worried|scared|afraid|frightened|terrified|petrified|anxious|nervous|concerned|convinced|sure|certain|panicking|adamant|worry|worries"
    r"|worrying|fears?|fearful|dreads?|thinks?|believes?|reckons?|insists?|suspects|assumes)(?P<how> (?:that|about|of|to|by|because))?(?P<be> (?:it is|this is"
    r"|it (?:might|could|may|must|will) (?:still |well )?(?:be|mean)|(?:he|she|they)(?: (?:has|have|may|might|could|must|got))+))? (?P<what>.+)$",
)
_SAYS: Final = expression(
    rf"^(?P<all>{OPENERS}{SOMEONE}{_IS} (?:(?:says?|said|complains?|feels?|tells? me|told me)(?: that)? (?P<what>.+)|.+))$"
)
_SHORT: Final = expression(r"\b(it|he|she|that)['\u2019]?s ", re.IGNORECASE)
_PRONOUN: Final = expression(r"\b(?:he|she|they|his|her|their|pt|patient)\b")
_TO_COME: Final = expression(r"\b(?:will|might|may|could|would|gets?|ends?|going|if)\b")
_DOES: Final = expression(r"\b(?:help|work|upset|ease|made|stopp|hurt)")


def as_concern(consult: Consult, reading: Reading) -> Reading | None:
    """The reading as a question, or with what is feared as possible; None for the rest."""
    if reading.answered or not (consult.case.is_told and is_one_sentence(reading)):
        return None
    said = " ".join(words_of(_SHORT.sub(r"\1 is ", reading.text)))
    signs = {o.status for o in reading.observations if o.finding not in OF_TREATMENTS}
    cured, fears = _CURED.match(said), _FEARS.match(said)
    if cured is not None:
        return Reading(text=reading.text, questions=(f"does {cured['what']} help?",))
    if fears is not None and _is_feared(signs, fears):
        may_be = {Status.HYPOTHETICAL: Status.POSSIBLE}
        known = reading.observations
        told = (o.but(status=may_be.get(o.status, o.status)) for o in known)
        return reading.but(observations=tuple(told))
    asked = _asked(reading, signs, fears) if fears else None
    return Reading(text=reading.text, questions=(asked,)) if asked else None


def without_teller(text: str) -> str | None:
    """`He says nothing works`, `he can't sleep`: what is told of someone; None of no one."""
    told = _SAYS.match(" ".join(words_of(text)))
    return (told["what"] or told["all"]) if told else None


def _asked(reading: Reading, signs: set[Status], fears: re.Match[str]) -> str | None:
    """What is to be answered of a fear or a belief that tells nothing of the patient."""
    what, how = fears["what"], fears["how"]
    could_be = f"could it be {what}" if fears["be"] else ""
    if disease_in(could_be):
        return f"{could_be}?"
    own = signs and _PRONOUN.search(f"{fears['be']} {what}")
    taken = reading.treatments and _DOES.search(what)
    if own or taken or signs - {Status.POSSIBLE}:
        return None
    afraid = f"afraid{how} {what}" if how in (" of", " to") else ""
    return f"{afraid or could_be or what}?"


def _is_feared(signs: set[Status], fears: re.Match[str]) -> bool:
    """`Worried he can't pee`, `fears his cancer is back`; `will end up incontinent` is to come."""
    own = signs == {Status.HYPOTHETICAL} and _PRONOUN.search(fears["what"])
    return bool(own) and not _TO_COME.search(fears["what"])
