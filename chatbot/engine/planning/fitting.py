"""Lines that make way for others of a plan, and lines that only go with another."""

from collections.abc import Iterable, Mapping

from chatbot.engine.planning.unchecked import GIVES
from chatbot.model.dialog import Advice, Kind
from chatbot.model.plan import PlanLine

_DRUG = "any drug"


def choosy(advice: Iterable[Advice]) -> dict[str, Advice]:
    """The advice that does not fit beside every other, by its id."""
    return {a.id: a for a in advice if a.only_with or a.not_beside or a.where_no_drug}


def fitting(
    lines: Iterable[PlanLine], advice: Mapping[str, Advice]
) -> tuple[PlanLine, ...]:
    """Keep the lines that fit beside the others, by the advice that is choosy.

    Nothing makes way for a line that is not sure, or goes with one that was withdrawn.
    """
    all_ = tuple(lines)
    sure = {x.id for x in all_ if not x.provisional}
    given = {x.id for x in all_ if x.kind is not Kind.AVOID}
    given |= {_DRUG for x in all_ if x.drug and x.kind in GIVES}
    return tuple(x for x in all_ if _fits(advice.get(x.id), sure, given))


def _fits(advice: Advice | None, sure: set[str], given: set[str]) -> bool:
    if advice is None:
        return True
    alone = bool(advice.only_with) and given.isdisjoint(advice.only_with)
    spare = advice.where_no_drug and _DRUG in given
    return not (alone or spare) and sure.isdisjoint(advice.not_beside)
