"""Whom a statement is about, by its id and the people it names."""

from typing import Final

from chatbot.engine.answering.reading.aspect import Aspect
from chatbot.engine.answering.words.word import words_of
from chatbot.engine.expression import expression
from chatbot.model.knowledge import Statement

_PEOPLE: Final[dict[str, Aspect]] = {
    "pregnancy": "pregnancy", "breastfeeding": "breastfeeding", "kidney": "renal",
    "lactation": "breastfeeding", "renal": "renal", "ckd": "renal", "liver": "hepatic",
    "older": "elderly", "elderly": "elderly",
}  # fmt: skip

_RECENT: Final = expression(
    r"\bunder (?:\d+ days|[1-8] weeks)|\bof \d+ weeks or less|recent-onset"
)
_OF_MOTHERS: Final = (
    "pregnan", "breastfe", "lactat", "nursing", "postpartum", "infant",
)  # fmt: skip


def is_for_chronic(statement: Statement) -> bool | None:
    """Whether it is only for chronic pain (True), only for acute (False), or both."""
    whom = statement.for_whom or ""
    words = {*words_of(f"{statement.id} {whom}")}
    chronic = bool(words & {"chronic", "persistent"})
    acute = bool(words & {"acute", "subacute", "ed"} or _RECENT.search(whom))
    return None if chronic == acute else chronic


def is_for_axial_pain(statement: Statement) -> bool:
    """Whether it is only for pain that does not come from a nerve root."""
    words = {*words_of(statement.id), *words_of(statement.for_whom or "")}
    return bool(words & {"axial", "nonradicular"}) or {"non", "radicular"} <= words


def is_for_leg_pain(statement: Statement) -> bool:
    """Whether it is only for pain that comes from a nerve root."""
    words = {*words_of(f"{statement.id} {statement.for_whom or ''}")}
    leg = bool(words & {"sciatica", "radicular", "radiculopathy"})
    others = {"nonspecific", "axial", "non", "back", "without"}
    return leg and not words & others and not {"lbp", "or"} <= words


def only_for(statement: str) -> frozenset[Aspect]:
    """The people a statement is only for, by its id: `nsaid-pregnancy`."""
    return frozenset(_PEOPLE[w] for w in statement.split("-") if w in _PEOPLE)


def is_for_mothers(statement: Statement) -> bool:
    """Whether it speaks of a pregnancy or of breastfeeding."""
    words = words_of(f"{statement.id} {statement.says} {statement.for_whom or ''}")
    return any(word.startswith(_OF_MOTHERS) for word in words)
