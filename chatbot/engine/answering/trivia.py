"""What is no medicine though a medicine is named: its price, its colour, its name."""

from typing import Final

from chatbot.engine.answering.question import Question
from chatbot.engine.expression import expression
from chatbot.model.knowledge import Statement

_TRIVIA: Final = expression(
    r"\b(?:prices?|priced|costs?|costing|cheap(?:er|est|ly)?|expensive|pricey|affordable|afford|copay|coupons?"
    r"|covered by|sales|revenue|stock|market share|black market|street value"
    r"|colou?rs?|coloured|colored|shapes?|imprints?|scored|tastes? like|smells? like|looks? like"
    r"|made of|formula|molecular"
    r"|patent\w*|go(?:es|ing)? generic|trademark\w*"
    r"|storage|shelf li(?:fe|ves)|refrigerat\w+|fridge|how (?:do|should|to|can|must) (?:\w+ )?(?:store|keep)"
    r"|manufactur\w+|who (?:makes|made|sells|owns|invented|discovered|developed|markets|produces)"
    r"|which company|invent(?:ed|or)|discovered|first (?:synthesi[sz]ed|sold|marketed|introduced)"
    r"|when (?:was|were|did) .*(?:approved|introduced|come out|come on the market|launched)"
    r"|pronounced?|spelled|spelling|how .* spell|named after|brand name .*mean|name .*(?:come from|mean|origin)"
    r"|(?:why|how come) .*(?:called|named|get its name)|history of .* as (?:a|an|the)"
    r"|how many .*prescriptions|prescriptions .*(?:written|filled|issued)"
    r"|how many (?:\w+ )?(?:people|americans|adults|patients|britons)(?: in .*)? (?:take|use|are on|are taking))\b"
)


def asks_trivia(question: Question) -> bool:
    """`what colour is generic Flexeril`: of a medicine, but nothing that treats."""
    text = " ".join(question.words)
    return bool(question.medicines) and _TRIVIA.search(text) is not None


def speaks_of_trivia(statement: Statement) -> bool:
    """Whether a statement says, or is asked for, anything of that kind itself."""
    text = " ".join((statement.says, *statement.answers)).lower()
    return _TRIVIA.search(text) is not None
