"""What a message names and tells of nobody: of just anyone, of others, or known already."""

import re
from collections.abc import Mapping
from typing import Final

from chatbot.engine.answering.reading.assuming import assumption
from chatbot.engine.engine import Engine
from chatbot.engine.expression import expression
from chatbot.engine.following.with_number import is_measured, is_unlike
from chatbot.model.case import Case, Observation, Treatment
from chatbot.model.consult import Consult
from chatbot.model.reading import Reading

_ARTICLE = expression(r"\b(?:an?|any|some)\s+(?:\S+\s+){0,3}$", re.IGNORECASE)
_OF_PREGNANCY = ("gestation", "pregnancy")
_OF_ANYONE = ("age", "sex", *_OF_PREGNANCY)
_IF = expression(
    r"\bif\b|^(?:(?:and|so|but|ok) )*(?:with|what about|how about|versus|vs)\b"
)
_OWN = expression(r"\b(?:she|her|shes|pt|patient)\b", re.IGNORECASE)


def without_anyone(consult: Consult, reading: Reading) -> Reading:
    """`an 80 year old?` and `what if he is 80?` say nothing of this patient."""
    known = consult.case.observations
    kept = tuple(
        o
        for o in reading.observations
        if not _is_of_anyone(o, reading, known)
        and not _is_supposed(o, reading)
        and not _is_asked_with(o, reading, known)
    )
    told = tuple(t for t in reading.treatments if not _is_supposed(t, reading))
    asked = " ".join(q for q in reading.questions if assumption(q))
    allergies = tuple(a for a in reading.allergies if a.text not in asked)
    unread = tuple(u for u in reading.unread if u.text not in asked)
    return reading.but(
        observations=kept, treatments=told, allergies=allergies, unread=unread
    )


def _is_supposed(told: Observation | Treatment, reading: Reading) -> bool:
    """Whether it stands inside a what-if, which never touches the case."""
    return any(
        assumption(q) and _stands_in(told, q, reading) for q in reading.questions
    )


def _stands_in(told: Observation | Treatment, asked: str, reading: Reading) -> bool:
    start = reading.text.find(asked)
    return start >= 0 and 0 <= told.start - start < len(asked)


def _is_asked_with(
    told: Observation, reading: Reading, known: Mapping[str, Observation]
) -> bool:
    """`Her clearance at 60 kg?` where 70 kg were told: the number is only supposed."""
    within = next((q for q in reading.questions if told.text.strip() in q), None)
    if within is None or not is_measured(told):
        return False
    lead = within[: within.find(told.text.strip())].lower()
    return bool(_IF.search(lead) or (not reading.correction and is_unlike(told, known)))


def _is_of_anyone(
    observation: Observation, reading: Reading, known: Mapping[str, Observation]
) -> bool:
    """An age, sex or trimester inside a question, with an article or unlike the own."""
    if observation.finding not in _OF_ANYONE or reading.correction:
        return False
    before = reading.text[: observation.start]
    asked = any(_stands_in(observation, q, reading) for q in reading.questions)
    carried = observation.finding in _OF_PREGNANCY and not _OWN.search(reading.text)
    other = observation.finding in known or carried or bool(_ARTICLE.search(before))
    return asked and other


_ANOTHER: Final = expression(
    r"\b(?:also|another|too|as well|besides|plus|added|regular|full)\b"
)


def without_known_forms(engine: Engine, case: Case, reading: Reading) -> Reading:
    """Take no second form of a drug from a message that only names it.

    Nor what is asked about beside a medicine that is taken: `her losartan and naproxen?`.
    """
    if not reading.treatments or _ANOTHER.search(reading.text.lower()):
        return reading
    first = min(reading.treatments, key=lambda t: t.start)
    asked_beside = bool(reading.questions) and first.name in case.treatments
    ours = (t for t in reading.treatments if t.name in engine.content.drugs)
    new = {t.name for t in ours if t.dose is None} - case.treatments.keys()
    told = tuple(
        t
        for t in reading.treatments
        if not (_is_known(case, t) or (asked_beside and t.name in new))
    )
    return reading.but(treatments=told)


def _is_known(case: Case, named: Treatment) -> bool:
    """Whether only its name was told, and the case has the drug in another form."""
    details = (named.dose, named.frequency, named.days, named.schedule, named.tablets)
    if any(details) or named.response != "unknown" or named.name in case.treatments:
        return False
    name = named.name
    forms = (
        k.startswith(f"{name}-") or name.startswith(f"{k}-") for k in case.treatments
    )
    return any(forms)


_ADDRESSED = expression(
    r"\byou(?:'ve| have| just| also| had)? (?:said|say|says|told|tell|recommend\w*|suggest\w*"
    r"|mention\w*|advis\w*|listed?|left out|gave|put)\b|\b(?:ignore|forget|disregard) (?:all |your"
    r" |the |any |previous )+(?:rules?|instructions?|guidelines?|prompts?)\b|\b(?:give|tell|show)"
    r" me (?:the |an? |some |about )?(?:[\w-]+ ){0,3}(?:dos(?:e|es|ing|age)|information|evidence|facts)\b",
    re.IGNORECASE,
    cues="you|ignore|forget|disregard|give me|tell me|show me",
)
_OTHERS = expression(
    r"\b(?:in|for|with|on|by|helps?|most|many|some|all|half|few|other) (?:of )?(?:(?:all|most|many|some|half|a lot|lots)"
    r" of )?(?:(?:my|our|the|other|older|younger|last|previous|most|many|few|these|those|own|such)\s+)*"
    r"(?:patients|pts|people|folks|clients|practice|experience|hands)\b"
    r"|\b(?:colleagues?|partners|everyone|everybody|doctors|gps|surgeons)(?: (?:i know|here|around here|locally|always|often|usually))* (?:adds?|starts?|gives?|prescribes?|uses?|recommends?)\b"
    r"|\bmy (?:last|other|previous|next) (?:patient|pt|one|guy|lady)\b"
    r"|\b(?:i|we) (?:(?:usually|normally|always|often|generally|typically|mostly|tend to|like to|prefer to"
    r"|would|should|could|might|'d|d)(?: (?:always|usually|rather|just|probably|still))?) (?:give|prescribe|start|recommend"
    r"|go with|reach for|use|add|try|switch|offer|put)\b"
    r"|\bi'd (?:(?:rather|just|probably|still) )?(?:give|prescribe|start|recommend|go with|use|add|try|switch|offer|put)\b"
    r"|\b(?:i|we) (?:prefer|favou?r|like|swear by)\b"
    r"|^\W*(?:(?:so|ok|okay|well|then|fine|right)\W+)+(?:[\w-]+ ){1,3}it is\b",
    re.IGNORECASE,
    cues="colleague|partners|every|doctors|gps|surgeons|patients|pts|people|folks|clients|practice|experience|hands|my last|my other|my previous|my next|i |we |i'd| it is",
)
"""What is usual, or would be done, is nothing that this patient takes."""
_TAKES = expression(
    r"\b(?:he|she|they|pt|patient|who|i|we)(?:'s| is| was| has| had)? (?:been )?(?:takes?|taking|took|taken"
    r"|on|tried|uses|using|used|failed|gave|given|started)\b",
    re.IGNORECASE,
)
_SENTENCE = expression(r"[^.!?\n]+[.!?\n]*")


def without_addressed(reading: Reading) -> Reading:
    """No medicine is taken that stands in what is said to the program, not of a patient."""
    if not reading.treatments or not _is_aside(reading.text):
        return reading
    spans = [m.span() for m in _SENTENCE.finditer(reading.text)]
    said = [s for s in spans if _is_aside(reading.text[slice(*s)])]
    told = tuple(
        t
        for t in reading.treatments
        if t.dose is not None or not any(a <= t.start < b for a, b in said)
    )
    dropped = "treatments_complete" if not told else None
    observations = tuple(o for o in reading.observations if o.finding != dropped)
    return reading.but(treatments=told, observations=observations)


def speaks_of_others(reading: Reading) -> bool:
    """Whether all that it tells is what others are given: an opinion to be answered."""
    told = [o for o in reading.observations if o.finding != "sex"]
    rest = told or reading.treatments or reading.questions
    return _is_usual(reading.text) and not rest


def _is_aside(text: str) -> bool:
    return bool(_ADDRESSED.search(text)) or _is_usual(text)


def _is_usual(text: str) -> bool:
    """Whether it tells what others are given; `like most people he takes it` does not."""
    return bool(_OTHERS.search(text)) and not _TAKES.search(text)
