"""What is taken back of what was told: by number, as never asked, as `not midline`."""

import re
from datetime import date

from chatbot.engine.engine import Engine
from chatbot.engine.expression import expression
from chatbot.engine.hearing.retracting import (
    meant_to_lose,
    never_asked,
    not_that,
    only_a_slip,
)
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


_NUMBERS = r"(?:number |item |#|no\. ?)?\d{1,2}(?:\s*(?:,|and|&)\s*\d{1,2})*"
_TAKES_BACK = (
    r"(?:no[\s,]+wait|wait[\s,]+no|wait|sorry|actually|oops|correction|my mistake|my bad|hang on|i meant?|make that"
    r"|make it|should be|scratch that|rather|not that)"
)
_CUES = (
    "wait", "sorry", "actually", "oops", "correction", "my ", "hang on", "mean",
    "make ", "should be", "scratch", "rather", "not that",
)  # fmt: skip
_INSTEAD = expression(
    rf"^\W*(?:(?:no|oh|ah|ok)[\s,.]+)*(?:{_TAKES_BACK}[\s,.:;-]+)+(?:(?:no|it's|its|i meant?|make that)[\s,]+)*"
    rf"(?P<numbers>(?:not )?{_NUMBERS})(?:\s*(?:not|instead of)\s+\d{{1,2}})?(?: instead)?\W*$",
    re.IGNORECASE,
    cues=_CUES,
)
_AT_ONCE = expression(
    rf"^\W*{_NUMBERS}[\s,.;:-]+(?:(?:no|oh)[\s,.]+)*(?:{_TAKES_BACK}[\s,.:;-]+)+(?P<numbers>(?:not )?{_NUMBERS})"
    r"(?:\s*(?:not|instead of)\s+\d{1,2})?(?: instead)?\W*$",
    re.IGNORECASE,
    cues=_CUES,
)
_NUMBER = expression(r"\d")


def recalled(engine: Engine, consult: Consult, text: str, on: date) -> Reading | None:
    """What a correction by number says of the group that was answered last."""
    said = " ".join(text.split())
    if not _NUMBER.search(text):
        return (
            never_asked(engine, consult, said, on)
            or not_that(engine, consult, said, on)
            or only_a_slip(engine, consult, said, on)
            or meant_to_lose(engine, consult, said, on)
        )
    return (
        _at_once(engine, consult, said, on)
        or _instead(engine, consult, said, on)
        or _called_back(engine, consult, text, on)
    )


def _at_once(engine: Engine, consult: Consult, said: str, on: date) -> Reading | None:
    """`2 no wait 3`: what was taken back before it was sent."""
    found, asked = _AT_ONCE.match(said), consult.prompt
    if found is None or asked is None or asked.kind != "group":
        return None
    reading = read(engine.lexicon, found["numbers"], asked, on)
    return reading.but(text=said) if reading.answered else None


def _instead(engine: Engine, consult: Consult, said: str, on: date) -> Reading | None:
    """`No wait, 3` after a group was answered by number: that answer anew."""
    found = _INSTEAD.match(said)
    before = consult.previous.prompt if consult.previous else None
    if found is None or before is None or before.kind != "group":
        return None
    if before == consult.prompt or not _NUMBER.search(consult.text):
        return None
    reading = read(engine.lexicon, found["numbers"], before, on)
    if not reading.observations:
        return None
    return reading.but(text=said, correction=True)


def _called_back(
    engine: Engine, consult: Consult, text: str, on: date
) -> Reading | None:
    """`wait, 2 should be yes`: one of what was asked, whatever was said of the others."""
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
    return reading.but(text=text, correction=True)
