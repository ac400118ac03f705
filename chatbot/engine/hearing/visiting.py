"""A later visit: the same consult goes on, and everything is planned anew for the day."""

from collections.abc import Iterator, Sequence
from datetime import date, timedelta

from chatbot.engine.dialogue.visit import opened, planned_orders
from chatbot.engine.engine import Engine
from chatbot.engine.expression import expression
from chatbot.engine.hearing.absorb import Reply, absorb, standing
from chatbot.engine.hearing.settling import ask_again, settle
from chatbot.engine.understanding import later_visit, read
from chatbot.model.consult import Consult
from chatbot.model.dialog import Kind
from chatbot.model.event import Noticed, Remark
from chatbot.model.plan import Order
from chatbot.model.reading import Reading

_LATER = expression(r"\b(?:later|back|since|ago|seen)\b")
"""Words of who comes back, whatever was taken meanwhile."""
_LOOKS_BACK = expression(
    r"\b(?:in|over|for|the|these) (?:last|past)\b", cues="last|past"
)
"""`Worse over the last 3 days` tells of the sign that raised an emergency."""
_OPEN_TO_IT = "pain_score"
"""The one question that may be open when someone comes back."""


def visit(engine: Engine, consult: Consult, day: date, told: str = "") -> Reply:
    """Open a visit on a day; what was told on coming back is taken in at once."""
    ended = _ended(engine, consult)
    later = opened(engine.content, engine.machine, consult, day, ended)
    after, events = settle(engine, later, consult)
    notices = tuple(_notices(consult, later, day))
    if not told:
        stands = standing(engine, after, consult, events)
        return after, (*notices, *events, *stands, *ask_again(after))
    reading = read(engine.lexicon, told, after.prompt, day)
    taken, followed = absorb(engine, after, reading)
    return taken, (*notices, *followed)


def came_back(
    engine: Engine, consult: Consult, reading: Reading
) -> tuple[date, str] | None:
    """The day of a visit told in words once a plan stands, and what else was said."""
    before = consult.previous
    asked = consult.prompt.name if consult.prompt else _OPEN_TO_IT
    if asked != _OPEN_TO_IT or before is None or before.shown is None:
        return None
    found = later_visit(engine.lexicon, reading.text, consult.today)
    grave = before.plan.urgency == "emergency" or before.plan.scope is not None
    if found is None or _tells_of_another(engine, before, reading):
        return None
    if grave and (found.days == 0 or _LOOKS_BACK.search(reading.text.lower())):
        return None
    return consult.today + timedelta(days=found.days), found.rest


def _tells_of_another(engine: Engine, consult: Consult, reading: Reading) -> bool:
    """`Tylenol for 2 weeks, no help`, which no plan asked for, was tried before it."""
    named = {t.name for t in reading.treatments}
    drugs = named - engine.content.dialog.measures.keys()
    lines = consult.shown.lines if consult.shown else ()
    ordered = {line.drug for line in lines if line.order is not None}
    members = engine.planner.formulary.members
    asked = any(not ordered.isdisjoint({d, *members(d)}) for d in drugs)
    return bool(drugs) and not asked and not _LATER.search(reading.text.lower())


def _ended(engine: Engine, consult: Consult) -> frozenset[str]:
    """What the plan shown last stops, or puts an order in the place of."""
    advice, members = engine.content.dialog.advice, engine.planner.formulary.members
    ended: set[str] = set()
    for line in consult.shown.lines if consult.shown else ():
        if line.kind is Kind.STOP and line.drug:
            ended.add(line.drug)
        for replaced in advice[line.id].replaces if line.order else ():
            ended |= members(replaced) - {line.drug}
    return frozenset(ended)


def _notices(before: Consult, later: Consult, day: date) -> Iterator[Noticed]:
    """The day, what the last plan asked to take, and what it only considered."""
    yield Noticed(code="visit", text=day.isoformat())
    shown = before.shown if later.step != before.step else None
    planned = planned_orders(shown) if shown else ()
    other = [x.order for x in shown.lines if x.order] if shown else []
    told: tuple[tuple[Remark, Sequence[Order]], ...] = (
        ("planned before", planned),
        ("considered before", [o for o in other if o not in planned]),
    )
    for code, orders in told:
        if orders:
            text = "; ".join(o.text for o in orders)
            yield Noticed(code=code, text=text)
