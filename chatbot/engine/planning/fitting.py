"""Lines that make way for others of a plan, go with one, or hang on what is not known."""

from collections.abc import Iterable, Mapping, Sequence

from chatbot.engine.planning.conditions import Verdict
from chatbot.engine.planning.draft import Draft
from chatbot.engine.planning.line import CHECKED, Offer
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
    return tuple(
        [x for x in all_ if x.id not in advice or _fits(advice[x.id], sure, given)]
    )


def _fits(advice: Advice, sure: set[str], given: set[str]) -> bool:
    alone = bool(advice.only_with) and given.isdisjoint(advice.only_with)
    spare = advice.where_no_drug and _DRUG in given
    return not (alone or spare) and sure.isdisjoint(advice.not_beside)


GIVES = {Kind.RECOMMEND, Kind.CONSIDER, Kind.CONTINUE}
"""Kinds of line by which a medicine is given."""


def hanging_on(
    names: Sequence[str], lines: tuple[PlanLine, ...]
) -> tuple[PlanLine, ...]:
    """Let each line that gives a medicine hang on what nothing was checked against."""
    if not names:
        return lines
    told = tuple(f"{name} (no row on it)" for name in names)
    return tuple(
        x.but(provisional=True, check_first=(*told, *x.check_first)[:CHECKED])
        if x.drug and x.kind in GIVES
        else x
        for x in lines
    )


def unmet(found: Offer, draft: Draft) -> list[str]:
    """What is taken and bars an alternative, while no row says of it what is offered."""
    drug = found.adapted.order.drug
    taken = {t.name for t in draft.facts.current}
    rows = {name for c in found.check.concerns for name in c.because}
    barring = dict.fromkeys(
        name for one in found.rejected for c in one.concerns
        if c.severity == "contraindicated" for name in c.because
    )  # fmt: skip
    return [f"{drug} with {name}" for name in barring if name in taken - rows]


def while_helping(verdict: Verdict, replaced: frozenset[str], draft: Draft) -> Verdict:
    """Let an order hang on whether what it takes the place of helps."""
    taken = (t.name for t in draft.facts.current if t.response == "unknown")
    told = replaced.intersection(taken)
    return Verdict(None, verdict.because, verdict.unknown | told) if told else verdict
