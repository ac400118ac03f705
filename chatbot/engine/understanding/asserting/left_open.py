"""Whether a denial is left open: doubted, hoped for, of another day, or true only at times.

Unknown is not absent: what nobody says of today is asked about.
"""

from chatbot.engine.expression import expression
from chatbot.engine.understanding.passage import Passage
from chatbot.engine.understanding.text.token import listed, since, up_to

_CLAUSE, _ENDS = listed(", ; . ( \n but and"), listed("; . \n")
_JOINS = listed("and or")
_AHEAD = 12
_CHECKS = "(?:check|confirm|verify|document|ask|assess|examine|ensure|make sure)"
_DOUBTED = expression(
    r"\b(?:(?<!no )(?<!without )doubt(?:s|ful)?|unsure|uncertain|unclear|unlikely (?:that|to)"
    r"|(?:not|isn't|wasn't) (?:sure|certain|clear|true|convinced)|hop(?:e|es|ing|efully)|wish(?:es|ing)?"
    r"|(?:assum|presum|suppos)(?:e|es|ed|ing)|wonder(?:s|ing)?|whether|no (?:way|idea)|as if|never said|ignore"
    r"|(?:can't|cannot|couldn't|not|unable to|didn't|haven't|hasn't) (?:been able to )?(?:confirm|verify|say|tell|check)"
    rf"|(?:needs?|please|must|remember)(?: to)? (?:re)?{_CHECKS}|should be(?! noted| mentioned)|back (?:when|once|if))\b"
    r"|\b(?:mother|father|mom|mum|dad|brother|sister|uncle|aunt|grand\w+|cousin)s? :$"
)
"""Before a denial: nobody knows that it is so, or it is a relative's (`father: no cancer`)."""
_OF_THEN = expression(
    r"(?<!the )(?<!past )(?<!in )(?<!over )(?<!since )(?<!for )\blast (?:week|month|year|spring|summer|autumn|fall|winter)\b"
    r"|\b(?:last|previous|prior|earlier|old) (?:visit|time|appointment|appt|review|note|notes|clinic|consult|admission)\b"
    r"|\bbefore (?:the|his|her|my|this|that|it)\b|\bused to\b|\b(?:previously|formerly|originally)\b"
    r"|(?<!since )(?<!from )(?<!of )(?<!began )(?<!started )(?<!onset )\b(?:yesterday|monday|tuesday|wednesday|thursday|friday|saturday|sunday)\b"
    r"|(?<!since )\b(?:in|from|of|dated) (?:19|20)\d\d\b|\b(?:usually|normally|ordinarily|typically)$"
)
"""Before a denial, with nothing else told before it: of another day."""
_AT_TIMES = expression(
    r"(?:, )?(?:usually|normally|ordinarily|generally|until|till)\b|(?:on|for) (?:most|some|good|his good|her good)\b"
    r"|most (?:days|of)\b|only (?:when|if|at|on|with|after)\b|before(?:hand)?(?: (?:the|his|her|my|this|that|it|all)\b|$| [.;])"
    r"|in the (?:morning|evening|daytime) , not\b|then(?: [.;]|$)|(?:back )?in (?:19|20)\d\d\b|at (?:the|that) time\b|back then\b|(?:was|were) (?:wrong|an error|a mistake)\b"
    r"|(?:\S+ ){0,6}?(?:but|though|although|however) (?:\S+ ){0,5}(?:confused|demented|dementia|delirious|delirium|drowsy|intoxicated|drunk"
    r"|obtunded|(?:poor|unreliable|difficult) histor(?:ian|y))\b|(?:\S+ ){0,3}?(?:but|though) (?:by|at|in|on|when|during|after) (?:\S+ ){0,3}yes$"
    r"|(?:, |but |, but )(?:on exam )?(?:i|we|gp|nurse|triage|physio|the \w+) (?:found|saw|noted|felt) (?:some|it|one)\b|(?:as long as|provided|when careful)\b"
    r"|[:-] (?:unknown|unsure|not(?: (?:known|asked|checked|tested|sure|examined))?$)"
)
"""Behind a denial: when it is so, or that it is not told."""
_ONE_SIDE = expression(r"(?:on|in|of) (?:(?:the|his|her) )?(left|right|lt|rt|l|r)\b")
_SIDES = listed("left right lt rt l r")


def is_left_open(passage: Passage, first: int, last: int, *, lasting: bool) -> bool:
    """`Not sure his bladder is normal`, `at last visit gait normal`, `no fever on most days`.

    What counts though it is past (`lasting`) is denied of all days at once.
    """
    sentence = passage.sentence_of(first)
    ahead = min(last + 1 + _AHEAD, sentence.end)
    after = " ".join(up_to(passage.words(last + 1, ahead), _ENDS))
    if not lasting and _AT_TIMES.match(after):
        return True
    if _is_of_one_side(passage, first, last, after):
        return True
    ends = {_opened(passage, first, sentence.first), first}
    return any(_opens_it(passage, end, lasting=lasting) for end in ends)


def _is_of_one_side(passage: Passage, first: int, last: int, after: str) -> bool:
    """`No weakness on the right`, where nothing says that it is the side that hurts."""
    inside = [w for w in passage.words(first, last + 1) if w in _SIDES]
    found = _ONE_SIDE.match(after)
    told = inside or ([found[1]] if found else [])
    denied = _opened(passage, first, passage.sentence_of(first).first) < first
    if not (denied and told):
        return False
    side = told[0][0]
    named = [word[0] for word in passage.words(0) if word in _SIDES]
    others = {word[0] for word in passage.said_with(first) if word in _SIDES} - {side}
    return named.count(side) == 1 and not others


def _opens_it(passage: Passage, end: int, *, lasting: bool) -> bool:
    """Whether the words of the clause before a denial leave it open."""
    end = passage.back_over(end - 1, _JOINS) + 1
    words = since(passage.words(passage.sentence_of(end - 1).first, end), _CLAUSE)
    led = " ".join(words)
    if _DOUBTED.search(led):
        return True
    then = None if lasting else _OF_THEN.search(led)
    reach = (
        range(end - len(words), end - len(led[then.start() :].split())) if then else ()
    )
    return then is not None and not any(m.first in reach for m in passage.matches)


def _opened(passage: Passage, first: int, start: int) -> int:
    """Where the denial opens: `no` of `no fever, chills or sweats`, for each of them."""
    denied = (n for n in range(first, start - 1, -1) if passage.says("denying", n))
    return next(denied, first)
