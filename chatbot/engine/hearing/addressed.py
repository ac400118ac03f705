"""What is said to the program and not of a patient: `you said nothing about duloxetine`."""

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
_SENTENCE = expression(r"[^.!?\n]+[.!?\n]*")


def without_addressed(reading: Reading) -> Reading:
    """No medicine is taken that stands in what is said to the program, not of a patient."""
    if not reading.treatments or not _ADDRESSED.search(reading.text):
        return reading
    spans = [m.span() for m in _SENTENCE.finditer(reading.text)]
    said = [s for s in spans if _ADDRESSED.search(reading.text[slice(*s)])]
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
