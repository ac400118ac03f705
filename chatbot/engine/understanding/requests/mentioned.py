"""What is told under a form that asks, and asked under one that tells.

A clause of its own with its subject tells, behind a question too, as in `can she have it,
she's on lithium?`; `did I mention ulcers?` asks the record.
"""

import re

from chatbot.engine.expression import expression

_MENTIONED = expression(
    r"(?P<lead>\b(?:(?:oh|and|also|so|but|btw)[\s,]+)*(?:did|have|had)(?:n['\u2019]?t)?\s+i\s+(?:(?:already|also|ever|even|forget to"
    r"|forgot to)\s+)*(?:mention(?:ed)?|tell\s+you|told\s+you)(?:\s+that)?\s+)"
    r"(?P<told>(?:he|she|they|(?:the|my|this)\s+(?:patient|pt|man|woman|lady|guy)|patient|pt)(?:['\u2019]?s|['\u2019]?d|['\u2019]?re"
    r"|['\u2019]?ve)?\s+\w[^?\n]*)(?P<mark>\??)",
    re.IGNORECASE,
    cues=("mention", "you"),
)


_BEHIND = expression(
    r"(?P<asked>(?:^|(?<=[.?!\n])|(?<=[.?!\n] ))(?:(?:and|so|but|ok|okay|also|then|now)[\s,]+)*"
    r"(?:wh\w+|how|can|could|should|would|does|do|is|are|will|shall|may|any)\b(?:(?!\b(?:if|whether|when|unless|until)\b)[^.?!;\n])+?)"
    r"(?P<joint>\s?[,;(\u2013\u2014-]|\s(?:given|since|because|as|considering)(?:\sthat)?)\s?"
    r"(?P<told>\b(?:(?:he|she|pt|(?:the|my|this) (?:patient|pt))(?:['\u2019]s| is| has| takes| uses| had| was)|s?hes)\b[^?!\n]+)\?",
    re.IGNORECASE,
    cues=("?",),
)
"""What is supposed is not told: `is it safe if he's on lithium?`."""
_WHETHER = expression(
    r"^(?P<asked>[^\n]*\w)(?:\s*[,;:?(\u2013\u2014-]*\s*\b(?:(?:yes|y)\s?(?:/| or )\s?(?:no|n)|ye[as] or nay|yay or nay"
    r"|good\s(?:idea|call|choice|plan) or (?:no|not|bad))|\s*[?;\u2013\u2014-]\s*(?:any\s|your\s|ur\s)?(?:thoughts|opinions?|views?|take))\s*\)?\s*\?*\s*$",
    re.IGNORECASE,
    cues=("/", " or ", "thought", "opinion", "view", "take"),
)
"""`Medrol pack y/n`: whether, and nothing that is taken or denied."""


def as_told(text: str) -> str:
    """The text, as long as before, without the words that only lead to what is told."""
    text = _BEHIND.sub(_told_apart, text)
    text = _WHETHER.sub(lambda m: f"{m['asked']}?".ljust(len(m[0])), text)
    return _MENTIONED.sub(_without_lead, text) if _MENTIONED.search(text) else text


def _told_apart(found: re.Match[str]) -> str:
    """The question with its mark, and what is told as a sentence of its own."""
    between = len(found[0]) - len(found["asked"]) - len(found["told"]) - 1
    return f"{found['asked']}{'?':<{between}}{found['told']}."


def _without_lead(found: re.Match[str]) -> str:
    mark = "." if found["mark"] else ""
    return f"{' ' * len(found['lead'])}{found['told']}{mark}"
