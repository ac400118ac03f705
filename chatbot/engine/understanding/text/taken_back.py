"""An allergy that is told and taken back: `delabelled` is read as the denial it is, `allergic to Motrin, no, morphine` without Motrin.

Texts keep their length, so that every span still slices what was typed.
"""

import re
from collections.abc import Callable

from chatbot.engine.expression import expression

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
