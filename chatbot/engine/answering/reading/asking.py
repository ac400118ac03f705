"""What a question wants of the medicines it names, alone, as a pair or as a list.

Also the several questions of one message: `does it work, how long and is it safe`.
"""

import re
from collections.abc import Callable
from typing import Final

from chatbot.engine.answering.reading.question import Question
from chatbot.engine.answering.retrieval.seeking import is_generic
from chatbot.engine.answering.words.word import Unit
from chatbot.engine.expression import expression
from chatbot.engine.understanding.text.token import listed

_COMES_OF_IT: Final = expression(
    r"\b(?:causes?|raises?|how many (?:more |extra )?|at (?:high |higher )?risk (?:of|for)"
    r"|(?:risk|chance|odds|rate)s? of (?!giv|us|tak|prescrib))\b"
)
_COMPARING: Final = frozenset(
    {"same", "combine", "exchange", "back", "back_complaint", "gel"}
)
"""Ideas of comparing itself, of the pain that both are for, and of a form."""
_IN_SOMEONE: Final = listed("in with after history hx patient someone has had have")
_HOW_DONE: Final = expression(
    r"^(?:how (?:do|does|should|would|can) (?:i|we|you|one) (?:do|place|perform|insert|inject"
    r"|carry out|put in)|how to (?:do|place|perform|insert|inject)|(?:technique|steps) (?:for|of))\b"
)


def asks_how_it_is_done(question: Question) -> bool:
    """`how do I do a lumbar puncture`: a handiwork, which what is only near does not teach."""
    return _HOW_DONE.search(question.said) is not None


def asks_for_outcome(question: Question) -> bool:
    """`do nsaids cause heart attacks`: a disease as what may come of a medicine."""
    found = _COMES_OF_IT.search(question.said) is not None
    return found and _IN_SOMEONE.isdisjoint(question.words)


def asks_about_pair(question: Question) -> bool:
    """Whether two medicines are joined by its words: `X with Y`, `can I add Y`."""
    if question.has("interaction", "safe", "combine"):
        return True
    counted = [u for u in question.units if u.role in ("word", "unknown")]
    joined = {"with", "and", "on", "plus", "if"} & set(question.words)
    return bool(joined or "+" in question.text) and not counted


def asks_only_of_pair(question: Question) -> bool:
    """Whether it joins two medicines and says nothing else: `X with Y`, `X and Y ok`."""
    two = len(question.medicine_units) == 2  # noqa: PLR2004
    more = {*question.aspects} - {"interaction", "safe", "combine"}
    return two and not more and asks_about_pair(question) and not says_more(question)


def says_more(question: Question) -> bool:
    """Whether more than the medicines is said, so that both are meant for someone."""
    return any(not unit.concepts for unit in question.units if unit.role != "empty")


def is_bare(question: Question) -> bool:
    """Whether nothing but one medicine is named: `naproxen?`, `what is naproxen`."""
    told = [unit for unit in question.all_units if unit.role != "empty"]
    return (
        len(question.medicine_units) == 1
        and not {*question.aspects} - {"meaning"}
        and all(c.kind in ("drug", "class", "topic") for u in told for c in u.concepts)
        and all(unit.concepts for unit in told)
    )


def is_only_of_medicine(question: Question) -> bool:
    """Whether one medicine is named and nothing else, whatever is asked of it."""
    told = [unit for unit in question.all_units if unit.concepts]
    ideas = (c for u in told for c in u.concepts if not u.medicines)
    return len(question.medicines) == 1 and all(map(is_generic, ideas))


def is_ground(unit: Unit) -> bool:
    """Whether it is what a medicine may be judged on: `heart risk`, `nausea`."""
    telling = [c for c in unit.concepts if not is_generic(c) and c.id not in _COMPARING]
    return not unit.medicines and any(c.kind in ("idea", "finding") for c in telling)


def asks_what_it_is(question: Question) -> bool:
    """Whether nothing but the drug is left once `what is` is taken away."""
    others = set(question.aspects) - {"meaning", "works", "members"}
    counted = [u for u in question.units if u.role in ("word", "unknown", "common")]
    return not others and not counted


_ASKING: Final = (
    r"(?:what|does|do|is|are|can|should|how|when|why|which|who|will|would|could|did)\b"
)
_NEXT_QUESTION: Final = expression(
    rf"[?;]\s*|,?\s+(?:and|also|or)\s+(?={_ASKING})", re.IGNORECASE
)
_NEXT_OF_LIST: Final = expression(
    rf"[?;]\s*|(?:,|,?\s+(?:and|also|or))\s+(?={_ASKING})", re.IGNORECASE
)
"""The same behind a question: `does it work, how long`."""
_WHILE: Final = expression(
    r"^\W*when (?:an?|the|his|her|their|my|this|that|he|she|they|it|i|we|you|pain)\b[^?,]+,",
    re.IGNORECASE,
)
"""`When the naproxen is finished, what next`: a time, not a question."""
_ASKS_FIRST: Final = expression(rf"\W*{_ASKING}", re.IGNORECASE)


def questions_in(text: str, is_bare: Callable[[str], bool]) -> list[str]:
    """The questions of a message; after a comma only behind one with a subject.

    `is_bare` tells whether a question names nothing that it could be about.
    """
    text = _WHILE.sub(lambda found: found[0].rstrip(","), text)
    listed = [q for q in _NEXT_OF_LIST.split(text) if q.strip()]
    if not listed[1:] or (_ASKS_FIRST.match(text) and not is_bare(listed[0])):
        return listed
    return [q for q in _NEXT_QUESTION.split(text) if q.strip()]
