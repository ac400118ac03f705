"""What is taken by now: how much of it in a day, and how many days are left of it."""

from typing import Final

from chatbot.engine.answering.words.word import OPENERS, words_of
from chatbot.engine.engine import Engine
from chatbot.engine.expression import expression
from chatbot.engine.following.bare_dose import spoken_of
from chatbot.engine.saying import answered
from chatbot.model.answer import Answer
from chatbot.model.consult import Consult

_A_DAY: Final = r"(?: (?:(?:a|per|each|every) day|daily|in all|in total|total|altogether|now|currently|together|then|so far))*"
_IN_ALL: Final = expression(
    rf"^{OPENERS}how (?:much|many (?:mg|milligrams|grams|g)(?: of)?) (?P<what>.+?) (?:is|are|does|do)"
    r" (?:that|it|this|he|she|they|those|these)(?: (?:take|taking|taken|on|get|getting|have|having|come to|make|add up to))?"
    rf"{_A_DAY}$"
    rf"|^{OPENERS}(?:whats|what is|what s|what|give me) (?:his|her|the|their) (?:(?:total|daily|current) )+"
    r"(?:dose of |intake of |amount of )?(?P<whole>.+?)(?: dose| intake)?$"
    rf"|^{OPENERS}total (?:daily )?(?:dose of )?(?P<sum>[\w-]+)(?: dose| intake)?{_A_DAY}$",
    cues=("how much", "how many", "total", "daily", "current"),
)
_JUDGED: Final = expression(
    rf"^{OPENERS}(?:is|are|isnt|was) (?:that|it|this|he|she|they|those)(?: still| already| all)?"
    r" (?:under|within|below|over|above|at|past|ok with|inside) (?:the |his |her )?(?:daily )?(?:max\w*|limit|ceiling|top dose)"
    rf"(?: dose| for (?:him|her|them))*{_A_DAY}$"
    rf"|^{OPENERS}(?:is|are|isnt) (?:his|her|the|their) [\w -]+? (?:too (?:much|high|strong)|over the (?:max\w*|limit)"
    rf"|within (?:the )?(?:max\w*|limits?))(?: for (?:him|her|them))*{_A_DAY}$",
    cues=("max", "limit", "ceiling", "top dose", "too much", "too high", "too strong"),
)
"""`Is it under the max`, `is her pregabalin too much`: of what is taken."""
_LEFT: Final = expression(
    r"\bhow (?:long|much longer|much time|many (?:more )?(?:days|weeks))\b.*\b(?:left|remain\w*|to go|more|longer|continue|carry on)\b"
    r"|\b(?:days|weeks) (?:left|remaining|to go)\b|^days (?:of|on) .+ (?:so far|in all|left|remaining)$",
    cues=("how ", "days ", "weeks "),
)


def on_taken(engine: Engine, consult: Consult, question: str) -> Answer | None:
    """The sum or the days of what is taken; None if it asks for neither."""
    said = " ".join(words_of(question))
    in_all, judged, left = _IN_ALL.match(said), _JUDGED.match(said), _LEFT.search(said)
    if not (in_all or judged or left):
        return None
    what = next(filter(None, in_all.groups())) if in_all else question
    answerer = engine.answerer
    named = answerer.read(what).medicines or (*spoken_of(engine, consult),)[:1]
    names = [n for n in named if n in consult.case.treatments]
    limits = answerer.limits
    told = limits.of_taken if in_all or judged else limits.days_of
    parts = [part for name in names for part in told(name, consult.case)]
    if not parts:
        return None
    return answered(question, parts, "case", subject=names[0], computed=True)
