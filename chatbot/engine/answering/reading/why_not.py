"""Why a treatment is not given, in its many forms: `why no X`, `no X, why?`.

All of them ask what `why not X` asks: what bars it here, else what is known of it.
"""

import re
from typing import Final

from chatbot.engine.expression import expression

_TALK: Final = (
    r"^\W*(?:(?:ok|okay|so|well|hmm|right|then|now|and|but|or|also|sorry|doc"
    r"|(?:tell|remind) me|explain)[\s,]+)*"
)
_ENDS: Final = (
    r"(?:[\s,]+(?:then|here|though|for (?:him|her|them|this (?:one|patient|pt|man|woman))"
    r"|in (?:the|this|your) plan|on (?:the|this|your) (?:list|plan)))*\W*$"
)
_WHY: Final = (
    r"(?:why|how come|what(?:'s|s| is) the reason for|(?:any |the )?reasons? for)"
)
_GIVE: Final = (
    r"(?:(?:give|giving|use|using|try|trying|offer|offering|start|starting|prescribe"
    r"|prescribing|add|adding|recommend|recommending|suggest|suggesting|order|ordering"
    r"|put (?:him|her|them) on|putting (?:him|her|them) on)\s+(?:him |her |them )?)"
)
_NAME: Final = r"(?:an?\s+|any\s+|the\s+)?(?P<name>[\w/-]+(?:\s+[\w/-]+){0,4}?)"
_USED: Final = r"(?:\s+(?:indicated|needed|given|used|recommended|warranted|called for|an option))?"
_FORMS: Final = tuple(
    expression(_TALK + form + _ENDS, re.IGNORECASE, cues=cues)
    for form, cues in {
        rf"{_WHY}\s+(?:is there\s+|are there\s+|there(?:'s|s| is| are)\s+|do you (?:have|give)\s+"
        rf"|did you (?:give|suggest|recommend)\s+)?no\s+{_NAME}": "why|how come|reason",
        rf"no\s+{_NAME}[\s,;:.-]+(?:because|but |and )?\s*(?:why(?: not| is that)?|how come|because)":
            "why|how come|because",
        rf"(?:no|never|not any)\s+{_NAME}\s+(?:at all|whatsoever|ever|of any kind|period)":
            "at all|ever|of any kind|period",
        rf"no\s+{_NAME}\s*\?": "?",
        rf"how (?:sure|certain|confident)\s+(?:are you|r u|is it)?\s*(?:re|about|of|on|that)?\W*(?:there(?:'s| is) )?no\s+{_NAME}":
            "how sure|how certain|how confident",
        rf"(?:why|how come)\s+(?:is|are)(?:n['\u2019]?t| not)\s+(?:there\s+)?{_NAME}{_USED}":
            "why|how come",
        rf"(?:why|how come)\s+{_NAME}\s+(?:is|are)(?:n['\u2019]?t| not){_USED}":
            "why|how come",
        rf"(?:why|how come)\s+(?:do|did|would|should|can|could|are|am)?(?:n['\u2019]?t| not)?\s*"
        rf"(?:i|we|you|he|she|they)\s*(?:do|did|would|should|can|could|are|am)?"
        rf"(?:n['\u2019]?t| not)\s+(?:just\s+)?{_GIVE}{_NAME}": "why|how come",
        rf"(?:(?:is there\s+)?(?:any|a) reasons?|what(?:'s|s| is) the reason)\s+"
        rf"(?:not to|i (?:can|should)(?:n['\u2019]?t|not| not)|for not)\s+{_GIVE}{_NAME}": "reason",
        rf"what(?:'s|s| is)?\s+(?:stops|stopping|keeps|keeping|prevents|preventing)\s+(?:me|us|you)\s+"
        rf"(?:from\s+)?{_GIVE}{_NAME}": "stop|keep|prevent",
        rf"what(?:'s|s| is)?\s+(?:speaks|argues|counts|there|the case|the argument)?\s*against\s+"
        rf"{_GIVE}?{_NAME}": "against",
        rf"(?:which|what)(?:'s|s| is)?(?:\s+(?:finding|fact|factor|condition|thing)s?)?\s+(?:bars|barred|barring|excluded"
        rf"|excludes|(?:rules?|ruled|ruling|knocks?|knocked) out)\s+{_GIVE}?{_NAME}": "bar|exclude|rul|knock",
        rf"why (?:did|do) you (?:reject|rule out|exclude|bar|withdraw|discard)\s+{_NAME}": "why d",
        rf"why (?:is|was|were|are) {_NAME} (?:rejected|ruled out|excluded|barred|withdrawn|discarded|off the table)": "why ",
    }.items()
)  # fmt: skip
_DOUBTS: Final = expression(
    _TALK
    + rf"what(?:'s|s| is)?\s+(?:wrong|the (?:problem|trouble|matter|issue))\s+with\s+"
    rf"{_GIVE}?{_NAME}" + _ENDS,
    re.IGNORECASE,
    cues=("wrong", "problem", "trouble", "matter", "issue"),
)


def left_out(text: str) -> str | None:
    """What a text asks the absence of: `nsaids` in `no nsaids, why?`."""
    said = " ".join(text.split())
    found = (form.match(said) for form in _FORMS)
    return next((match["name"] for match in found if match), None)


def doubted(text: str) -> str | None:
    """What a text finds fault with: `tramadol` in `what's wrong with tramadol?`."""
    found = _DOUBTS.match(" ".join(text.split()))
    return found["name"] if found else None
