"""Words of suicide, self-harm, overdose and misuse: answered before all else."""

import re
from typing import Final

from chatbot.engine.answering.saying import said
from chatbot.model.answer import Answer, AnswerPart
from chatbot.model.content import Content

_SELF_HARM: Final = re.compile(
    r"suicid|kill(?:ing)? (?:my|him|her|them)sel|end(?:ing)? (?:it all|(?:my|his|her)"
    r" (?:own )?life)|self[- ]?harm|hurt(?:ing)? myself|harm(?:ing)? (?:my|him|her)self"
    r"|wants? to die|better off dead|don'?t want to (?:live|be alive|wake up)"
    r"|no reason to live|not worth living|take (?:my|his|her) own life",
    re.IGNORECASE,
)
_OVERDOSE: Final = re.compile(
    r"overdosed|od'?ed|\b(?:took|taken|swallowed|ate)\b.{0,20}\b(?:too many|too much|whole"
    r" bottle|all (?:the|my|his|her)|handful)|(?:lethal|fatal|deadly) (?:dose|amount)"
    r"|how (?:much|many)\b.{0,40}\b(?:overdose|od|die|kill|lethal|fatal)\b"
    r"|get(?:ting)? high|\bsnort|crush(?:ing)?\b.{0,20}\binject|to get a buzz"
    r"|\boverdose\b.{0,30}\b(?:what (?:do|should)|help|now|signs?|treat)|(?:took|had|having"
    r"|is|taken|suspected?|an) (?:an )?overdose|without a prescription|off the street"
    r"|fool (?:a|the) (?:drug|urine)|pass a (?:drug|urine)",
    re.IGNORECASE,
)
_SUICIDE_WORDS: Final = ("suicid", "self-harm", "crisis")
_OVERDOSE_WORDS: Final = ("overdose", "poison", "misuse", "naloxone")
_NO_STATEMENT: Final = (
    "This needs a person now, not a program. If anyone may be in danger, call the local "
    "emergency number or a crisis line at once."
)


def crisis_answer(content: Content, question: str) -> Answer | None:
    """The fixed answer to words of suicide or overdose; None for other questions."""
    plain = question.replace("\u2019", "'")
    if _SELF_HARM.search(plain):
        return _fixed(content, question, _SUICIDE_WORDS)
    if _OVERDOSE.search(plain):
        return _fixed(content, question, _OVERDOSE_WORDS)
    return None


def _fixed(content: Content, question: str, words: tuple[str, ...]) -> Answer:
    found = [
        name for word in words for name in sorted(content.statements) if word in name
    ]
    if not found:
        told = AnswerPart(kind="offer", text=_NO_STATEMENT)
        return Answer(question=question, status="declined", parts=(told,))
    kept = list(dict.fromkeys(found))[:1]
    leading = content.statements[kept[0]]
    return Answer(
        question=question,
        status="answered",
        parts=tuple(said(content.statements[name]) for name in kept),
        topics=leading.topics,
        subject=leading.id,
    )
