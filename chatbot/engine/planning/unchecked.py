"""What was told and is in no table: named beside every medicine that the plan gives."""

from collections.abc import Sequence

from chatbot.engine.planning.draft import Draft
from chatbot.engine.planning.line import CHECKED, Offer
from chatbot.engine.planning.verdict import Verdict
from chatbot.model.dialog import Kind
from chatbot.model.plan import PlanLine

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
