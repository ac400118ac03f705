"""What somebody may do again that no list of words holds.

`Go back to landscaping`, `return to cleaning houses`: every trade and hobby is asked of
as work is.
"""

from dataclasses import replace
from typing import Final

from chatbot.engine.answering.words.concept import Unit
from chatbot.engine.expression import expression
from chatbot.engine.understanding.text.token import listed

_AGAIN: Final = expression(
    r"(?<!the )(?<!low )(?<!lower )(?<!mid )(?<!his )(?<!her )\b(?:"
    r"(?:back|return|returning|returns)(?: safely| now| soon| already)? to(?: (?:being|working as|work as))?"
    r"|resume|resuming)(?: (?:an?|the|his|her|my|their|full|light|heavy|manual|physical|regular|normal|usual))* (?=\w)"
    r"|\b(?:restart|restarting|start|fit to|fit enough to)(?: (?:his|her|my|their|the))* (?=\w+ing\b)",
    cues=("back", "return", "resum", "start", "fit "),
)
_ALONE: Final = expression(
    r"\b(?:he|she|they|patient|pt) (?:\w+ )?(?:go|get) back(?: to it)?$", cues=" back"
)
_WORK: Final = frozenset({"job", "return to work"})
_NOTHING_DONE: Final = listed(
    "square gp doctor nurse surgeon therapist clinic you me us him them basics start beginning one"
    " question topic case consult session chat former first previous same old other that this what point you're"
)
"""Whom or what one goes back to without doing it."""


def with_work(
    units: tuple[Unit, ...], said: str, work: tuple[Unit, ...]
) -> tuple[Unit, ...]:
    """The units with those of work, where what is taken up again has no word of its own."""
    if any(
        unit.ids & _WORK or _AGAIN.search(f"{unit.text} x")
        for unit in units
        if unit.concepts
    ):
        return units
    if _ALONE.search(said):
        return (*units, *work)
    found = _AGAIN.search(said)
    done = said[found.end() :].split(" ", maxsplit=1)[0] if found else ""
    named = next((u for u in units if done in u.text.split()), None)
    if named is None or named.concepts or not _is_a_doing(named, done):
        return units
    plain = replace(named, role="common")
    return (*(plain if unit is named else unit for unit in units), *work)


def _is_a_doing(unit: Unit, word: str) -> bool:
    short = len(word) <= 2  # noqa: PLR2004 - as `GP`
    return unit.role != "empty" and word not in _NOTHING_DONE and not short
