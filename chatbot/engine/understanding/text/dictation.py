"""Punctuation that was spoken and typed out: `back pain comma no fever period`."""

import re
from collections.abc import Callable
from itertools import pairwise

from chatbot.engine.expression import expression

_SPOKEN = expression(
    r"(?<=\s)(period|comma|full stop|semicolon|new paragraph|new line)(?=\s|$)", re.I
)
_LEVELS = {
    "one": "1", "two": "2", "three": "3", "four": "4", "five": "5", "ten": "10", "eleven": "11", "twelve": "12",
}  # fmt: skip
_SPELT = expression(
    r"(?<![\w'./])(?!(?:[yn] )+[yn])((?:[b-hj-z] ){2,}[b-hj-z])(?![\w'/])"
    r"|(?<![\w'])([lst]) (one|two|three|four|five|ten|eleven|twelve)(?![\w'/])",
    re.I,
)
"""Abbreviations and levels of the spine, letter by letter."""
_DOTTED = expression(r"(?<![\d.])(\d{1,2})\.(\d{1,2})\.((?:19|20)?\d\d)(?![\d.])")
"""`12.07.1988` is a day."""
_UNENDED = expression(
    r"(?<=[^\S\n](?:of|or|to|by|at|an|is|be))\n(?=[a-z])|(?<=[^\S\n](?:and|the|any|has|had|was|not|for|his|her|are|but|nor|due))\n(?=[a-z])"
    r"|(?<=[^\S\n](?:with|from|were|been|does|took|than|very|into|over))\n(?=[a-z])|(?<=\bwithout)\n(?=[a-z])|(?<=,)\n(?=[a-z])"
    r"|(?<=[^\S\n]no)\n(?=(?:help|relief|benefit|better|effect|improvement|change)\b)"
    r"|(?<=\d)\n(?=(?:days?|weeks?|wks?|months?|mos?|years?|yrs?|hours?|hrs?|lbs?|kgs?|mgs?|[btq]id|prn|daily|times)\b)"
)
"""A line that cannot end there."""
_LONG_STANDING = expression(r"\blong[- ]standing\b", re.I)
_NARROWEST, _WIDEST = 50, 130
_MARKS = {
    "period": ".", "full stop": ".", "comma": ",", "semicolon": ";",
    "new paragraph": "\n", "new line": "\n",
}  # fmt: skip
_SURE = frozenset({"comma", "full stop", "semicolon", "new paragraph", "new line"})
_FEWEST = 2


def as_written(text: str) -> str:
    """The text, of the same length, with marks for the words that were said for them.

    `Period` alone may be a woman's: it counts if it ends the text or a comma is spoken.
    """
    text = _LONG_STANDING.sub("longstanding ", text)
    text = _SPELT.sub(_joined, _DOTTED.sub(r"\1/\2/\3", _unwrapped(text)))
    said = [found[1].lower() for found in _SPOKEN.finditer(text)]
    ends = text.rstrip().lower().endswith(" period")
    if len(said) < _FEWEST or not (ends or _SURE.intersection(said)):
        return text
    return _SPOKEN.sub(lambda said: _MARKS[said[1].lower()].ljust(len(said[1])), text)


def _unwrapped(text: str) -> str:
    """The text with a space for each line end that is there only because the line was full."""
    lines = text.split("\n")
    width = max(map(len, lines))
    full = [
        n for n, (line, after) in enumerate(pairwise(lines))
        if _GOES_ON.match(after) and not line.endswith(_CLOSED)
        and len(line) + len(after.split()[0]) >= width
    ]  # fmt: skip
    sure = [n for n in full if not lines[n + 1][0].isupper()]
    alone = sure == [0] and len(lines) == _FEWEST and not _OPENS.match(lines[1])
    wrapped = len(sure) > 1 or (alone and not _DENIES.search(_HALF.sub("", lines[0])))
    wrapped &= "|" not in text  # the rows of a table
    if wrapped and _NARROWEST <= width <= _WIDEST:
        ends = ["\n"] * (len(lines) - 1) + [""]
        ends = [" " if n in full else end for n, end in enumerate(ends)]
        text = "".join(line + end for line, end in zip(lines, ends, strict=True))
    return _UNENDED.sub(" ", text)


_CLOSED = (".", ":", "!", "?")
_GOES_ON = expression(r"(?!\d+[.)])[\w(\"'/]")
"""No mark or number of a list."""
_OPENS = expression(
    r"(?:no|denie[sd]|nil|none|neg\w*|reports|pmhx?|allerg\w+|meds?|on)\b"
)
"""What may begin a row of its own."""
_DENIES = expression(
    r"(?i)(?:\b(?:no|not|denie[sd]|without|nil|never|neg\w*)\b|n't|w/o)[^,.;:]*$"
)
"""A denial that is open at the end of a line, where a row may be told below it."""
_HALF = expression(
    r"(?i)\b(?:no|any|denies) (?:leg|bladder|bowel|saddle|midline|spinal|other|known|new|motor|sensory|urinary|drug|weight|night|recent|focal|red)$"
)
"""What is denied has only begun."""


def _joined(found: re.Match[str]) -> str:
    """`C k d` is `ckd`, `l four` is `L4`."""
    letters = (
        found[1].replace(" ", "") if found[1] else found[2] + _LEVELS[found[3].lower()]
    )
    return letters.ljust(len(found[0]))


_LIGHT = (
    r"(?:allerg\w+|label|status|tag|on|chart|his|her|the|an?|in|is|was|were|ha[sd]|have|been|but|and|as|since|later|now|then|child|last"
    r"|age|told|listed|previously|which|that|pt|patient|s?he|many|times|year|\d+)"
)
_NOT, _ENDS = r"(?:(?:is|was)n['\u2019]?t|not)", r"(?=\s*(?:[.,;)\n]|$))"
_BACK = (
    rf"(?:(?:de-?|mis)labell?ed|outgr[eo]wn?|disprove[dn]|refuted|(?:label|status|tag|allergy)(?: \w+){{0,2}} removed|ruled out|excluded|cleared by|in error|passed .{{0,12}}challenge|(?P<none>{_NOT} an? (?:true |real )?allergy)"
    rf"|(?:no longer|{_NOT}(?: any ?(?:more|longer))?){_ENDS}|tolerat\w+(?: it| (?P=n))?(?: since| well| fine|{_ENDS})"
    r"|(?=(?:tak(?:en|es|ing)|took|had|used) (?:it|(?P=n))\b[^.;\n]{0,25}\b(?:without|no) (?:any? )?(?:reaction|problem|issue|incident))"
    r"|(?:re)?(?:challenge|test\w*)(?: was| came back)? negative(?! for)|negative (?:skin |oral )?(?:test\w*|challenge))"
)
_TOLD = expression(
    rf"\b(?:allerg(?:ic|y) to )?(?P<n>\w+)\b(?:[\s,(;:-]*\b{_LIGHT}\b){{0,12}}[\s,(;:-]*\b{_BACK}"
    rf"|\b(?:{_NOT} (?:really|actually|truly) allergic to|(?:tested )?negative (?:test\w* )?for) (?P<m>\w+)(?: allergy)?",
    re.IGNORECASE,
)

_INSTEAD = expression(
    r"(?P<lead>\ballerg(?:ic to|y to|ies:|y:)\s+)(?P<wrong>\w+[\s,.;-]+(?:(?:nope|no(?=\s*,|\s+(?:wait|i m|sorry|actually|correction|its?\b))"
    r"|sorry|oops|wait|actually|correction|it['\u2019]?s|i mean|i meant|make that|rather)[\s,:-]+)+)(?P<n>\w+)"
    r"(?=\s*(?:[-.,;)(\n]|$|and\b))",
    re.IGNORECASE,
    cues="llerg",
)


def as_denied(text: str, is_drug: Callable[[str], bool]) -> str:
    """The text with a denial for each allergy that it takes back, without one told by a wrong name."""
    if "llerg" not in text.lower():
        return text

    def meant(found: re.Match[str]) -> str:
        put_right = f"{found['lead']}{' ' * len(found['wrong'])}{found['n']}"
        return put_right if is_drug(found["n"]) else found[0]

    def denied(found: re.Match[str]) -> str:
        said, name = found[0], found["n"] or found["m"]
        denial, back = f"no {name} allergy", len(found["none"] or "")
        known = is_drug(name) or "allerg" in said[: len(said) - back].lower()
        fits = "allerg" in said.lower() and len(denial) <= len(said)
        return denial.ljust(len(said)) if fits and known else said

    return _TOLD.sub(denied, _INSTEAD.sub(meant, text))
