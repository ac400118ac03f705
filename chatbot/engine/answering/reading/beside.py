"""Words that mean something else for what stands beside them.

A medicine taken besides: `on diazepam for anxiety; may I add codeine` asks of codeine,
and what it is taken for is something the patient has, not what is to be treated.
`Go back to landscaping`, `return to cleaning houses`: every trade and hobby is asked of
as work is.
"""

from dataclasses import replace
from typing import Final

from chatbot.engine.answering.words.everyday import DETERMINERS
from chatbot.engine.answering.words.word import Unit, stems_in
from chatbot.engine.expression import expression
from chatbot.engine.understanding.text.token import listed

_TAKEN: Final = stems_in("on takes take taking took uses using takin prescribed "
                         "already has gets")  # fmt: skip
_EXCHANGED: Final = stems_in("switch replace instead change")
"""One for the other is given for the same."""
_FOR_PAIN: Final = frozenset({"medicine", "painkiller"})
_NEAR: Final = 3


def without_purposes(units: tuple[Unit, ...]) -> tuple[Unit, ...]:
    """The same with `for` read as `with`, and other fields left out, behind such a medicine."""
    found = list(units)
    for at, unit in enumerate(units):
        if unit.text == "for" and _is_taken_besides(units, at):
            found[at] = replace(unit, text="with", stems=("with",))
            found[at + 1 :] = _without_foreign(units[at + 1 :])
    return tuple(found)


def _is_taken_besides(units: tuple[Unit, ...], at: int) -> bool:
    """Whether a medicine stands before `for` as taken, and another elsewhere."""
    taken = units[at - 1].medicines if at else ()
    before = units[max(0, at - 1 - _NEAR) : max(0, at - 1)]
    told = any({unit.text, *unit.stems} & _TAKEN for unit in before)
    others = (
        u.ids & _FOR_PAIN or (u.medicines and {*u.medicines}.isdisjoint(taken))
        for u in units
    )
    exchanged = any(not _EXCHANGED.isdisjoint(unit.stems) for unit in units)
    return bool(taken) and told and not exchanged and any(others)


def _without_foreign(units: tuple[Unit, ...]) -> list[Unit]:
    """Units up to the next that leads on, those that are not ours left empty."""
    found = list(units)
    for at, unit in enumerate(units):
        if unit.medicines or (unit.role == "empty" and unit.text not in DETERMINERS):
            break
        if unit.role in ("foreign", "unknown"):
            found[at] = unit.emptied()
    return found


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
