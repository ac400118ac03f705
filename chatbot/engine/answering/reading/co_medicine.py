"""A medicine taken besides: `on diazepam for anxiety; may I add codeine` asks of codeine.

What it is taken for is something the patient has, not what is to be treated.
"""

from dataclasses import replace
from typing import Final

from chatbot.engine.answering.words.concept import Unit
from chatbot.engine.answering.words.everyday import DETERMINERS
from chatbot.engine.answering.words.word import stems_in

_TAKEN: Final = stems_in(
    "on takes take taking took uses using takin prescribed already has gets"
)
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
