"""A numbered answer that is taken back: `wait, 2 should be yes` is about the last group."""

import re
from datetime import date

from chatbot.engine.engine import Engine
from chatbot.engine.expression import expression
from chatbot.engine.understanding import read
from chatbot.model.consult import Consult
from chatbot.model.reading import Reading

_CORRECTS = expression(
    r"^\W*(?:(?:no|oh|wait|sorry|actually|oops|correction|my mistake|my bad|hang on)[\s,.:;-]+)+"
    r"(?P<numbers>(?:number |item |#|no\. ?)?\d{1,2}(?:\s*(?:,|and|&)\s*\d{1,2})*)"
    r"\s*(?:should be|should have been|was|is|are|:|-|=)?\s*(?:a\s+|an\s+)?"
    r"(?P<said>yes|no|not sure|unsure|positive|negative|present|absent)\W*$",
    re.I,
)


def recalled(engine: Engine, consult: Consult, text: str, on: date) -> Reading | None:
    """What a correction by number says of the group that was answered last."""
    before = consult.previous.prompt if consult.previous else None
    if before is None or before.kind != "group" or before == consult.prompt:
        return None
    found = _CORRECTS.match(" ".join(text.split()))
    if found is None:
        return None
    numbers = " and ".join(re.findall(r"\d+", found["numbers"]))
    said = f"{numbers} {found['said']}"
    reading = read(engine.lexicon, said, before, on)
    if not reading.observations:
        return None
    return reading.model_copy(update={"text": text, "correction": True})
