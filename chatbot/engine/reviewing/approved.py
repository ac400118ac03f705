"""Content cut down to what is approved, without making any plan less safe.

Red flags, interactions and safety rules hold whether approved or not: they only ever
raise an alarm, or change or withdraw an order. Drug rows stay for reading and checking; an order, or an answer from the
table, needs an approved one.
"""

from chatbot.engine.reviewing.standing import PLURALS
from chatbot.model.content import Content
from chatbot.model.dialog import Advice
from chatbot.model.knowledge import Statement

_CUT = ("statement", "advice", "drug")
"""The kinds of which something is left out."""


def approved_content(content: Content) -> Content:
    """Keep approved statements, and approved advice that rests on those alone.

    A statement goes unless all that it conflicts with is approved as well, since whoever
    shows one shows the other. An order needs an approved drug.
    """
    statements = _undisputed(content)
    kept = (
        _with_approved_drugs(content, advice)
        for advice in content.dialog.advice.values()
        if advice.review.status == "approved"
        and all(name in statements for name in advice.because)
    )
    advice = {line.id: line for line in kept if line is not None}
    dialog = content.dialog.but(advice=advice)
    return content.but(dialog=dialog, statements=statements, claims={})


def answerable_content(content: Content) -> Content:
    """Leave out the drug rows that nobody has approved, as answers quote them."""
    drugs = {n: d for n, d in content.drugs.items() if d.review.status == "approved"}
    return content.but(drugs=drugs)


def whats_missing(content: Content) -> str:
    """Say how much is approved, and what holds even so."""
    from chatbot.engine.reviewing.standing import tally

    counts = tally(content)
    parts = [
        f"{counts[kind]['approved']} of {counts[kind].total()} {PLURALS[kind]}"
        for kind in _CUT
        if kind in counts
    ]
    return (
        f"On approved content alone: {', '.join(parts)} are approved. The rest is left "
        "out. Red flags, interactions and safety rules hold, approved or not."
    )


def _undisputed(content: Content) -> dict[str, Statement]:
    kept = {
        n: s for n, s in content.statements.items() if s.review.status == "approved"
    }
    size = -1
    while size != len(kept):
        size = len(kept)
        kept = {n: s for n, s in kept.items() if all(c in kept for c in s.conflicts)}
    return kept


def _with_approved_drugs(content: Content, advice: Advice) -> Advice | None:
    """Return advice with the orders of approved drugs; None if all its orders go."""
    if advice.order:
        return advice if _approved_order(content, advice.order) else None
    if not advice.one_of:
        return advice
    left = tuple(c for c in advice.one_of if _approved_order(content, c.order))
    return advice.but(one_of=left) if left else None


def _approved_order(content: Content, order: str) -> bool:
    drug = content.drugs.get(order.split(" ", 1)[0])
    return drug is not None and drug.review.status == "approved"
