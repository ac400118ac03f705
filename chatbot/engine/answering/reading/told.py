"""Medicines that are told, not asked about: taken, or tried to no avail."""

from typing import Final

from chatbot.engine.answering.reading.aspect import Aspect
from chatbot.engine.answering.reading.question import Question
from chatbot.engine.answering.words.anchor import OWN_FINDINGS, is_danger
from chatbot.engine.answering.words.concept import Unit
from chatbot.engine.answering.words.word import stems_in

_TAKEN: Final = frozenset({"on", "takes", "taking"}) | stems_in("takes taking tried")
_FAILED: Final = stems_in("failed failing fails")
_JOINS: Final = frozenset({"and", "or", "plus", "both"})
_OF_NO_MEDICINE: Final[frozenset[Aspect]] = frozenset(
    {"elderly", "when", "meaning", "first", "why", "compare"}
)
"""What may be asked without asking of a medicine that is told."""
_ELSE: Final = frozenset({"failing", "back"})


def failed(question: Question) -> frozenset[str]:
    """`naproxen and Flexeril failed`, `cannot take naproxen`, `instead of naproxen`."""
    units, found = question.units, set[str]()
    for at, unit in enumerate(units):
        if not _FAILED.isdisjoint(unit.stems):
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
        if unit.text in _JOINS:
            joined = True
        elif unit.medicines and joined:
            found, joined = found | {*unit.medicines}, False
        else:
            break
    return found
