"""What is no question of a treatment though a medicine is named.

The medicine is only told, taken or tried to no avail; or its price, its colour, its name
is asked.
"""

from typing import Final

from chatbot.engine.answering.reading.aspect import Aspect
from chatbot.engine.answering.reading.question import Question
from chatbot.engine.answering.words.anchor import OWN_FINDINGS, is_danger
from chatbot.engine.answering.words.word import Unit, stems_in
from chatbot.engine.expression import expression
from chatbot.model.knowledge import Statement

_TAKEN: Final = frozenset({"on", "takes", "taking"}) | stems_in("takes taking tried")
_FAILED: Final = stems_in("failed failing fails")
_OF_NO_MEDICINE: Final[frozenset[Aspect]] = frozenset(
    {"elderly", "when", "meaning", "first", "why", "compare"}
)
"""What may be asked without asking of a medicine that is told."""
_ELSE: Final = frozenset({"failing", "back"})


def failed(question: Question) -> frozenset[str]:
    """`naproxen and Flexeril failed`, `cannot take naproxen`, `allergic to naproxen`."""
    units, found = question.units, set[str]()
    for at, unit in enumerate(units):
        allergic = unit.means("allergy") and not unit.medicines
        if allergic and [u.text for u in units[at + 1 : at + 2]] == ["to"]:
            found |= _run(units[at + 2 :])
        elif allergic:
            found |= _run(units[:at][::-1])
        elif not _FAILED.isdisjoint(unit.stems):
            before = _run(units[:at][::-1])
            found |= before or _run(units[at + 1 :])
        elif unit.means("ruled out") or unit.text == "instead of":
            found |= _run(units[at + 1 :]) or _run(units[at + 2 :])
    return frozenset(found)


def is_only_told(question: Question) -> bool:
    """`old lady on prednisone with sudden back pain`: the pain, not the drug, is asked."""
    given_up, before = failed(question), ""
    for unit in question.units:
        told = before in _TAKEN or given_up.issuperset(unit.medicines)
        if unit.medicines and not told:
            return False
        before = unit.text
    of_medicine = {*question.aspects} - _OF_NO_MEDICINE
    return bool(question.medicines) and not of_medicine and _names_else(question)


def _names_else(question: Question) -> bool:
    """Whether a sign of danger, the pain or a failure is told besides."""
    units = [unit for unit in question.all_units if not unit.medicines]
    ids = {concept.id for unit in units for concept in unit.concepts}
    danger = any(is_danger(concept) for unit in units for concept in unit.concepts)
    return danger or not ids.isdisjoint(OWN_FINDINGS | _ELSE)


def _run(units: tuple[Unit, ...]) -> set[str]:
    """The medicines that stand next to a place, joined by `and`."""
    found, joined = set[str](), True
    for unit in units:
        if unit.text in {"and", "or", "plus", "both"}:
            joined = True
        elif unit.medicines and joined:
            found, joined = found | {*unit.medicines}, False
        else:
            break
    return found


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
