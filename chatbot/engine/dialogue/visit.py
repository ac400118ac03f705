"""A later visit of the same consult: what was planned, what is asked again, what came of it."""

from datetime import date

from chatbot.engine.dialogue.learning import CLEAR
from chatbot.engine.dialogue.machine import DialogueMachine
from chatbot.engine.planning.orders import PER_DAY
from chatbot.model.case import Case, Response, Status, Treatment
from chatbot.model.consult import Consult
from chatbot.model.content import Content
from chatbot.model.dialog import Kind
from chatbot.model.event import Learned
from chatbot.model.plan import Order, Plan

COURSE = "course"
_OUTCOMES: dict[object, Response] = {
    "recovered": "helped", "better": "helped", "same": "none", "worse": "none",
}  # fmt: skip
_AGED = ("pain_score", COURSE, CLEAR)
"""Findings that say nothing of a later day."""


def planned_orders(plan: Plan) -> tuple[Order, ...]:
    """What a plan asked to take: recommended orders, else the first drug considered now."""
    ordered = [
        x for x in plan.lines if x.order is not None and x.section == "medication now"
    ]
    wanted = [x for x in ordered if x.kind is Kind.RECOMMEND] or ordered[:1]
    return tuple(x.order for x in wanted if x.order is not None)


def opened(
    content: Content,
    machine: DialogueMachine,
    consult: Consult,
    day: date,
    ended: frozenset[str],
) -> Consult:
    """Return the consult as a visit finds it; `ended` is what the plan stopped."""
    case = consult.case.but(today=day)
    later = consult.but(today=day, case=case)
    step = content.dialog.later_visit
    if step is None or not case.is_told:
        return later
    kept = _renewed(content, case, step)
    planned = _planned(content, consult.shown or Plan(), consult.today)
    treatments = _as_planned(case.treatments, ended, planned)
    case = kept.but(treatments=treatments)
    return later.but(
        step=machine.visited(consult.step),
        case=case,
        prompt=None,
        held=None,
        answer=None,
        passed=frozenset(),
    )


def with_outcome(case: Case, learned: Learned) -> tuple[Case, Learned]:
    """Whoever says how it went says how what was planned went.

    Nothing is better as a whole where a sign that was denied before is there now.
    """
    course = next((o for o in learned.observations if o.finding == COURSE), None)
    response = _OUTCOMES.get(course.value) if course else None
    if course is None or response is None:
        return case, learned
    come = (o for o in learned.observations if o.finding in learned.corrected)
    here = (o.status is Status.PRESENT and o.value is True for o in come)
    if response == "helped" and any(here):
        known = {n: o for n, o in case.observations.items() if n != COURSE}
        others = tuple(o for o in learned.observations if o.finding != COURSE)
        return case.but(observations=known), learned.but(observations=others)
    own = {t.name: t.response for t in learned.treatments if t.response != "unknown"}
    over = {
        t.name for t in case.treatments.values()
        if t.days and t.on and (case.today - t.on).days > t.days
    }  # fmt: skip
    told = {
        t.name: t.but(
            response=own.get(t.name, response),
            status="past" if t.name in over else "current",
            turn=course.turn,
            text=course.text,
        )
        for t in case.treatments.values()
        if t.status == "planned"
    }
    kept = (t for t in learned.treatments if t.name not in told)
    said = learned.but(treatments=(*kept, *told.values()))
    return case.but(treatments=case.treatments | told), said


def _renewed(content: Content, case: Case, step: str) -> Case:
    """Drop what was denied earlier and is asked at every visit."""
    groups = (content.dialog.groups[g] for g in content.dialog.steps[step].screen)
    again = {f for g in groups for f in g.findings} | set(_AGED)
    settled = {
        name
        for name, o in case.observations.items()
        if name in again and (o.status is Status.ABSENT or name in _AGED)
    }
    follows = {n: {*row.implies} for n, row in content.dialog.findings.items()}
    kept = {
        name: o
        for name, o in case.observations.items()
        if name not in settled
        and not (o.implied and settled & follows.get(name, set()))
    }
    dropped = tuple(case.observations[n] for n in sorted(settled))
    return case.but(observations=kept, earlier=(*case.earlier, *dropped))


def _as_planned(
    known: dict[str, Treatment], ended: frozenset[str], planned: tuple[Treatment, ...]
) -> dict[str, Treatment]:
    """What is taken if the last plan was followed, until something else is told."""
    stopped = {
        name: t.but(status="stopped")
        for name, t in known.items()
        if name in ended and t.status in {"current", "unknown"}
    }
    begun = {t.name: t for t in planned if t.name not in known}
    return known | stopped | begun


def _planned(content: Content, plan: Plan, on: date) -> tuple[Treatment, ...]:
    return tuple(
        Treatment(
            name=order.drug,
            drug_class=content.drugs[order.drug].classes[0],
            dose=order.dose_mg,
            unit="mg" if order.dose_mg else None,
            frequency=max(
                (p for p in PER_DAY if p in order.text), key=len, default=None
            ),
            per_day=order.per_day,
            schedule="as needed" if order.as_needed else "regular",
            days=order.days,
            status="planned",
            text=order.text,
            on=on,
        )
        for order in planned_orders(plan)
    )
