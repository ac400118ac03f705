"""What is no medicine though a medicine is named: its price, its colour, its name."""

from typing import Final

from chatbot.engine.answering.reading.question import Question
from chatbot.engine.expression import expression
from chatbot.model.knowledge import Statement

_TRIVIA: Final = expression(
    r"\b(?:prices?|priced|costs?(?! effective)|costing|cheap(?:er|est|ly)?|expensive|pricey|affordable|afford|copay|coupons?"
    r"|covered by (?:\w+ )?(?:medicare|medicaid|insurance|insurers?|plan)|sales|revenue|market share|black market|street value"
    r"|colou?rs?|coloured|colored|shapes?|imprints?|scored|tastes? like|smells? like|(?:pills?|tablets?|capsules?|patch(?:es)?) looks? like"
    r"|made of|chemical formula|molecular (?:formula|weight)"
    r"|patent\w*|go(?:es|ing)? generic|trademark\w*"
    r"|storage|shelf li(?:fe|ves)|refrigerat\w+|fridge|how (?:do|should|to|can|must) (?:\w+ )?store"
    r"|manufactur\w+|who (?:makes|made|sells|owns|invented|discovered|developed|markets|produces)"
    r"|which company|inventor|first (?:synthesi[sz]ed|sold|marketed|introduced)"
    r"|when (?:was|were|did) .*(?:approved|invented|discovered|introduced|come out|come on the market|launched)"
    r"|pronounced?|spelled|spelling|how .* spell|named after|brand name .*mean|name .*(?:come from|mean|origin)"
    r"|(?:why|how come) .*(?:called|named|get its name)|history of .* as (?:a|an|the)"
    r"|how many .*prescriptions|prescriptions .*(?:written|filled|issued)"
    r"|how many (?:\w+ )?(?:people|americans|adults|patients|britons)(?: in .*)? (?:take|use|are on|are taking))\b",
)
_OF_BODY: Final = expression(r"\b(?:urine|pee|wee|stools?|poo|skin|tongue)\b")
"""What may change colour as a harm of a medicine."""


def asks_trivia(question: Question) -> bool:
    """`what colour is generic Flexeril`: of a medicine, but nothing that treats."""
    text = question.said
    of_body = _OF_BODY.search(text)
    return bool(question.medicines and _TRIVIA.search(text) and not of_body)


def speaks_of_trivia(statement: Statement, question: Question) -> bool:
    """Whether a statement is asked for the same of its medicine, in the same word."""
    sought = {*_TRIVIA.findall(question.said)}
    asked = (found for text in statement.answers for found in _TRIVIA.findall(text))
    return not sought.isdisjoint(asked)
