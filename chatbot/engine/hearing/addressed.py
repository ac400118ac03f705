"""What is said to the program or of others, not of this patient: `works in my other patients`."""

import re

from chatbot.engine.expression import expression
from chatbot.model.reading import Reading

_ADDRESSED = expression(
    r"\byou(?:'ve| have| just| also| had)? (?:said|say|says|told|tell|recommend\w*|suggest\w*"
    r"|mention\w*|advis\w*|listed?|left out|gave|put)\b|\b(?:ignore|forget|disregard) (?:all |your"
    r" |the |any |previous )+(?:rules?|instructions?|guidelines?|prompts?)\b|\b(?:give|tell|show)"
    r" me (?:the |an? |some |about )?(?:[\w-]+ ){0,3}(?:dos(?:e|es|ing|age)|information|evidence|facts)\b",
    re.IGNORECASE,
)
_OTHERS = expression(
    r"\b(?:in|for|with|on|by|helps?|most|many|some|all|half|few|other) (?:of )?(?:(?:all|most|many|some|half|a lot|lots)"
    r" of )?(?:(?:my|our|the|other|older|younger|last|previous|most|many|few|these|those|own|such)\s+)*"
    r"(?:patients|pts|people|folks|clients|practice|experience|hands)\b"
    r"|\bmy (?:last|other|previous|next) (?:patient|pt|one|guy|lady)\b"
    r"|\b(?:i|we) (?:(?:usually|normally|always|often|generally|typically|mostly|tend to|like to|prefer to"
    r"|would|should|could|might|'d|d)(?: (?:always|usually|rather|just|probably|still))?) (?:give|prescribe|start|recommend"
    r"|go with|reach for|use|add|try|switch|offer|put)\b"
    r"|\bi'd (?:(?:rather|just|probably|still) )?(?:give|prescribe|start|recommend|go with|use|add|try|switch|offer|put)\b"
    r"|\b(?:i|we) (?:prefer|favou?r|like|swear by)\b"
    r"|^\W*(?:(?:so|ok|okay|well|then|fine|right)\W+)+(?:[\w-]+ ){1,3}it is\b",
    re.IGNORECASE,
    cues="patients|pts|people|folks|clients|practice|experience|hands|my last|my other|my previous|my next|i |we |i'd| it is",
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
    if len(told) == len(reading.treatments):
        return reading
    dropped = "treatments_complete" if not told else None
    observations = tuple(o for o in reading.observations if o.finding != dropped)
    return reading.model_copy(update={"treatments": told, "observations": observations})


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
