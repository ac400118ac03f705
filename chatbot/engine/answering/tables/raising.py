"""Whether a text asks to give more of a medicine: its most is asked for."""

import re
from typing import TYPE_CHECKING, Final

from chatbot.engine.expression import expression

if TYPE_CHECKING:
    from chatbot.engine.answering.about.intent import Asked
    from chatbot.engine.answering.knowledge import Knowledge

_MORE: Final = (
    r"(?:(?:bump|push|step|move|ramp|titrate|dial|go|crank|max|dose)(?:ing)? up(?: on)?"
    r"|go(?:ing)? higher (?:on|with)|bump|push|rais(?:e|ing)|increas(?:e|ing)|doubl(?:e|ing)|triple"
    r"|escalate|titrate|uptitrate|boost|up|max out|maximi[sz]e"
    r"|(?:give|take|use|try) (?:him |her |them )?(?:more(?: of)?|a (?:higher|bigger|larger) dose of)"
    r"|a (?:higher|bigger|larger) dose of|more(?= [\w-]+\W*$))"
)
_MAY: Final = (
    r"(?:(?:(?:how (?:far|high) )?(?:can|could|should|may|shall|do|would|might)\s+(?:i|we|you|he|she|they|"
    r"the patient)\s+(?:just |safely |also |still |now )*)|(?:(?:is|would) it (?:be )?)?(?:ok|okay|safe|fine"
    r"|worth|reasonable|possible) (?:to |for (?:him|her|them) to )?|(?:is there |any |is any )*(?:room|scope) "
    r"to |(?:i |we )?(?:want|wanna|plan) to |what about |how about |why not |is there any point in )"
)
_RAISES: Final = expression(
    r"^\W*(?:(?:and|so|but|ok|okay|then|now|well|or|also)[\s,]+)*"
    rf"{_MAY}?{_MORE}\s+(?:the |his |her |their |on |up |with |dose of |dosage of )*"
    r"(?P<what>[\w-]+)(?:'s)?(?: dose| dosage| up| more| further| a bit| a little| higher| again| now"
    r"| then| instead| rather| here| (?:to |by )?\d[\w. /]*)*\W*$",
    re.IGNORECASE,
    cues="up|higher|bump|push|rais|increas|doubl|triple|escalate|titrate|boost|max|more|bigger|larger",
)
_UP: Final = expression(r"^(?P<what>[\w-]+)(?: dose)? (?:up|higher)(?: a \w+)?\W*$")
"""`Oxycodone up a bit`."""
_BY_NEED: Final = "opioid"
"""Of these a statement says when a dose is raised, which no maximum does."""
_IT: Final = frozenset({"dose", "dosage", "it", "that", "this", "one"})


def raised(text: str) -> str | None:
    """What a text asks to give more of: `naproxen`, `dose`; None if it asks no such thing."""
    said = " ".join(text.lower().split())
    found = _RAISES.match(said) or _UP.match(said)
    return found["what"] if found else None


def as_raised(knowledge: "Knowledge", asked: "Asked") -> "Asked | None":
    """The question on the most of a medicine, where more of it may be given."""
    question = asked.question
    what = raised(question.text)
    if what is None or len(question.medicines) != 1:
        return None
    name, known = question.medicines[0], knowledge.formulary
    named = what in _IT or name in knowledge.read(what).medicines
    if not named or not known.has_row(name) or _BY_NEED in known.topics_of(name):
        return None
    most = question.carrying(question.carried, ("maximum", "safe"))
    return asked._replace(question=most)
