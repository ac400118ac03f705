"""What-if questions: the clause to assume, or nothing if it is another question."""

import re
from typing import Final

from chatbot.engine.expression import expression

_OPENERS: Final = expression(
    r"^(?:(?:and|so|but|ok|okay|well|now|then|also|hmm|or|versus|vs\.?|(?:ignore|forget|scrap|leave|undo) (?:that|it)"
    r"|never ?mind)[\s,]+)*"
    r"(?:whatif|(?:what|how|compare(?:\s+(?:it|that|this))?(?:\s+with)?)\s+(?:if(?:\s+if)?|about\s+if)|(?:show\s+(?:me\s+)?)?what\s+(?:happens|changes)\s+(?:if(?=\s+(?:he|she|they|the\s+patient|pt|his|her)\b)|with)"
    r"|(?:what|how)\s+(?:would|will|does)\s+(?:(?:change|differ)\s+(?:if|with)|(?:happen|you\s+(?:do|say|suggest)(?:\s+differently)?)\s+if)"
    r"|(?:what|how)\s+would\s+(?:the|your)\s+(?:plan|advice|answer)\s+(?:be|change|look"
    r"(?:\s+like)?)\s+if"
    r"|(?:would|does|will)\s+(?:the|your|that|this|it|anything)\s*(?:plan|advice|answer)?"
    r"\s+(?:change|differ|be\s+different)(?:\s+(?:anything|the\s+plan))?"
    r"\s+(?:if|with|at(?=\s+(?:age\s+)?\d)|(?:in|for)(?=\s+an?\s))"
    r"|(?:let\W?s\s+)?(?:suppose|supposing|assume|assuming|imagine)(?:\s+that)?"
    r"|(?:let\W?s\s+)?say(?:\s+that)?(?=\s+(?:s?he|they|the|this|it|there|his|her|my)(?:\W?s)?\s)"
    r"|(?:the\s+)?same\s+(?:patient|pt|case|guy|man|woman|lady|person|story|scenario)[\s,]+(?:but|except|only)(?!\s+now)"
    r"|if|even\s+if|(?<=and\s)with(?=\s+(?:an?\s+)?(?:e?gfr|crcl|creatinine|inr|bp)\b))\b[\s,:]*",
    re.IGNORECASE,
    cues="if|with|suppos|assum|imagine|say|change|differ|same|happen",
)
_DOES_IT_MATTER: Final = expression(
    r"(?:^|[.;:,]\s+)(?:(?:and|so|but|ok|okay|well|now|then|also)[\s,]+)*(?:when\s+)?(?:does|would|will)"
    r"\s+(?P<clause>[^.;:,]+?)\s+(?:change|alter|affect|modify|make\s+(?:a|any)\s+difference\s+to)"
    r"\s+(?:(?:the|your|this|that|my|his|her)\s+)?(?:plan|advice|answer|recommendations?"
    r"|suggestions?|treatment|anything|things)\s*[?.!\s]*$",
    re.IGNORECASE,
    cues="chang|alter|affect|modif|difference",
)
COMING: Final = expression(
    r"^(?P<what>(?:[\w/'-]+ ){1,5}?)(?:(?:what|and|or) )?(?:if|should|were) (?:it|that|this|they|one|he|she|there)(?: (?:ever|does|do|were to|was to|should))?"
    r" (?:comes?|came|come on|happens?|happened|develops?|developed|occurs?|occurred|appears?|appeared|arises?|starts?|gets? (?:it|one|that))"
    r"(?: (?:on|up|back|later|again|tomorrow|overnight|next))*\W*$",
    re.IGNORECASE,
    cues=(" if ", " should ", " were "),
)
"""`Foot drop if it comes`: what is supposed stands before the if."""
_PARTICIPLE: Final = expression(
    r"^(?:(?:him|her|them|his|their|the\s+patient)\s+)?(being|having|taking)\b",
    re.IGNORECASE,
)
_AS_TOLD: Final = {
    "being": "patient is",
    "having": "patient has",
    "taking": "patient takes",
}
"""How a clause is told that stands in a question as `being 66`."""
_CONTRAST: Final = expression(
    r"\s+(?:rather\s+than|instead\s+of|and\s+not|not)\s+\S+(?:\s+years?)?$",
    re.IGNORECASE,
)
"""`66 rather than 56` assumes 66."""
_POINTS: Final = expression(
    r"^(?:that|this|it|these|those|his|her|their|my)\b", re.IGNORECASE
)
_TRAILING: Final = expression(
    r"\s*,?\s*(?:what\s+(?:then|now|next|changes|would\s+(?:change|you\s+do))|then\s+what"
    r"|instead|though|does\s+(?:that|it)\s+change\s+\w+|is\s+(?:that|it|this)\s+(?:still\s+)?(?:an?\s+)?(?:problem|issue|concern|ok|okay|safe|fine|bad|dangerous)|(?:how\s+)?(?:would|does|will)\s+(?:that|it|this|anything|(?:the|your|my)\s+(?:plan|advice|answer|recommendations?))\s+(?:change|differ|be\s+different|be\s+affected)"
    r"[\w\s]*)?\s*[?.!\s]*$",
    re.IGNORECASE,
)
_MAIN_CLAUSE: Final = expression(
    r",(?!\d)|\bhow (?:fast|soon|long|much|many|often|quickly|slowly)\b|\bwhat (?:dose|do|should|can|is|are)\b|\b(?:can|should|could|is|are|do|does|will|would|may|must)\s+(?:i|we|you|he|she|they"
    r"|it|there|the|this|that)\b|\b(?:i|we|you)\s+(?:also\s+)?(?:need|should|can|must"
    r"|have\s+to)\b",
    re.IGNORECASE,
)
_AGAINST: Final = expression(
    r"\s*,?\s*\b(?:versus|vs\.?|as against|compared\s+(?:to|with)|or(?=\s+(?:what\s+)?if\b))"
    r"\s+(?:(?:what\s+)?if\s+)?",
    re.IGNORECASE,
)
_AT_ONCE: Final = expression(
    r"\bcold turkey\b|\b(?:abruptly|suddenly) (?:stop|quit)|\b(?:stop|quit).*\b(?:abruptly|suddenly|all at once)\b",
    re.IGNORECASE,
)
"""`what if he suddenly stops his baclofen` asks what comes of it, not for another plan."""
_MOST_SIDES: Final = 2
_DEFINITE: Final = expression(r"\b(?:what if|what would)\b", re.IGNORECASE)
_MOST_CHARACTERS: Final = 400
_MOST_WORDS_ON_SUBJECT: Final = 10
_OF_PLAN: Final = expression(
    r"\b(?:plan|advice|change|changes|differ|different|happens?|versus|vs"
    r"|can'?t|cannot|refuses?|declines)\b"
    r"|\bwould you (?:do|say|suggest)\b",
    re.IGNORECASE,
)


def assumption(question: str) -> str | None:
    """The clause a what-if question asks to assume, such as `she had CKD`."""
    text = " ".join(question.split())
    if len(text) > _MOST_CHARACTERS:
        return None
    opened = _OPENERS.match(text)
    if opened is None:
        coming = COMING.match(text)
        return coming["what"] if coming else _thing_that_matters(text)
    clause = _as_told(_TRAILING.sub("", text[opened.end() :]).strip(" ,;:"))
    longer = _MAIN_CLAUSE.search(clause) and not _DEFINITE.search(clause)
    asked_of = (longer and not asks_what_if(text)) or _AT_ONCE.search(clause)
    return None if not clause or asked_of else clause


def asks_what_if(question: str) -> bool:
    """Whether it says `what if` outright, which asks of the plan as well."""
    return bool(_DEFINITE.search(question))


def _thing_that_matters(text: str) -> str | None:
    """What is assumed in `does being 66 change your advice?`."""
    matters = _DOES_IT_MATTER.search(text)
    told = _as_told(matters["clause"]) if matters else ""
    return None if not told or _POINTS.match(told) else told


def _as_told(clause: str) -> str:
    """`being 66` as it would be told: `patient is 66`."""
    told = _PARTICIPLE.sub(lambda found: _AS_TOLD[found[1].lower()], clause)
    return _CONTRAST.sub("", told) if told != clause else clause


def alternatives(clause: str) -> tuple[str, ...]:
    """The sides of `he had CKD versus an ulcer`; one side if nothing is compared."""
    sides = (side.strip(" ,;:?") for side in _AGAINST.split(clause))
    return tuple(side for side in sides if side)[:_MOST_SIDES]


def is_on_subject(question: str) -> bool:
    """Whether it may go on about what was just spoken of: `and if she is pregnant?`.

    What asks for a change of the plan or the advice is on the plan.
    """
    text = " ".join(question.split())
    opened = _OPENERS.match(text)
    if opened is None or len(text.split()) > _MOST_WORDS_ON_SUBJECT:
        return False
    return not _OF_PLAN.search(text)
