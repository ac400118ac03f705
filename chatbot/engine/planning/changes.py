"""What differs between two cases, and what is kept of what was worked out before."""

from typing import TypeVar

from chatbot.model.case import Case

TAKEN = "*treatments"
"""Stands for all treatments and allergies where findings are named."""
CLOSERS = {
    "conditions": "conditions_complete",
    "medicines": "other_medicines_complete",
    "allergies": "allergies_complete",
    "treatments": "treatments_complete",
}
"""Findings that say that all of a kind was told, by the kind."""
_Key = TypeVar("_Key")
_Kept = TypeVar("_Kept")


def parted(
    kept: dict[_Key, _Kept], touched: frozenset[_Key]
) -> tuple[dict[_Key, _Kept], dict[_Key, _Kept]]:
    """What is left, and what was touched."""
    left = kept.copy()
    gone = {key: left.pop(key) for key in touched if key in kept}
    return left, gone


def changes_between(before: Case, after: Case) -> frozenset[str] | None:
    """Return the findings that differ; None if everything must be judged anew."""
    if before.today != after.today:
        return None
    old, new = before.observations, after.observations
    if old is new:
        old = new = {}
    changed = {n for n, o in new.items() if old.get(n) is not o}
    changed |= old.keys() - new.keys()
    if before.treatments != after.treatments or before.allergies != after.allergies:
        changed.add(TAKEN)
    return frozenset(changed)
