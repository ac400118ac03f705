"""What is told under a form that asks: `did I mention he's had ulcers`.

A clause of its own with its subject tells; `did I mention ulcers?` asks the record.
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


def as_told(text: str) -> str:
    """The text, as long as before, without the words that only lead to what is told."""
    if _MENTIONED.search(text) is None:
        return text
    return _MENTIONED.sub(_without_lead, text)


def _without_lead(found: re.Match[str]) -> str:
    mark = "." if found["mark"] else ""
    return f"{' ' * len(found['lead'])}{found['told']}{mark}"
