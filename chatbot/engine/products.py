"""One drug in two products: Norco and Tylenol are acetaminophen twice."""

from chatbot.model.case import Treatment

_TAKEN = {"current", "unknown", "planned"}
_OVER = {"stopped", "past", "not taking"}


def beside(old: Treatment, new: Treatment) -> Treatment | None:
    """Return the drug with both products on record; None if they are the same one."""
    if new.product == old.product or _is_known(old, new):
        return None
    first, second = (old, new) if _leads(old, new) else (new, old)
    others = (*old.besides, second.model_copy(update={"besides": ()}))
    return first.model_copy(update={"besides": others})


def taken_together(treatment: Treatment) -> tuple[Treatment, ...]:
    """List every product of a drug that is or may be taken now."""
    return tuple(t for t in (treatment, *treatment.besides) if t.status in _TAKEN)


def _is_known(old: Treatment, new: Treatment) -> bool:
    return any(new.product == other.product for other in old.besides)


def _leads(old: Treatment, new: Treatment) -> bool:
    """The one that is surely taken stands first, then what is not over, then the earlier."""
    if old.status in _OVER and new.status not in _OVER:
        return False
    return old.status == "current" or new.status != "current"
