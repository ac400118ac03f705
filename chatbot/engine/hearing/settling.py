"""Where the dialogue stands after a case changed: plan anew, move, and stop to ask."""

from collections.abc import Iterator

from chatbot.engine.dialogue.asking import next_prompt
from chatbot.engine.engine import Engine
from chatbot.engine.planning.difference import seen
from chatbot.model.consult import Consult
from chatbot.model.event import Asked, EmergencyRaised, Event, Moved, Planned


def settle(
    engine: Engine, consult: Consult, before: Consult
) -> tuple[Consult, list[Event]]:
    """Plan anew and move as far as the dialog goes; ask only where it stops."""
    planner = engine.planner
    plan = planner.plan(consult.case)
    *_, moved = stages(engine, consult.but(plan=plan))
    events: list[Event] = []
    if moved.step != before.step:
        events.append(Moved(source=before.step, target=moved.step))
    raised = tuple(r for r in plan.raised if r.urgency == "emergency")
    news = {r.id for r in raised} - {r.id for r in before.plan.raised}
    if raised and news:
        events.append(EmergencyRaised(raised=raised))
    announced = bool(raised and news)
    events.extend(e.but(announced=announced) for e in _show(engine, moved, before))
    if any(isinstance(e, Planned) for e in events):
        moved = moved.but(shown=plan, opens="plan")
    return moved, events


def ask_again(consult: Consult, *, whole: bool = False) -> tuple[Event, ...]:
    """Return the open question, which comes last in every reply; whole, so that a no is of its list."""
    if consult.prompt is None:
        return ()
    before = consult.previous.prompt if consult.previous else None
    asked = consult.prompt
    same = before and (asked.text, asked.findings) == (before.text, before.findings)
    return (Asked(prompt=asked, again=bool(same) and not whole),)


def _show(engine: Engine, moved: Consult, before: Consult) -> list[Planned]:
    """A plan step shows the plan when it is reached, and again when it changes."""
    step = engine.content.dialog.steps[moved.step]
    if not step.plan:
        return []
    grave = moved.plan.urgency == "emergency" != before.plan.urgency
    if grave or moved.shown is None or moved.shown.urgency != moved.plan.urgency:
        return [Planned(plan=moved.plan)]
    change = seen(moved.shown, moved.plan)
    if not change:
        return []
    return [
        Planned(
            plan=moved.plan,
            added=tuple(line.text for line in change.added),
            removed=tuple(line.text for line in change.removed),
            changed=tuple(line.text for _, line in change.changed),
        )
    ]


def stages(engine: Engine, consult: Consult) -> Iterator[Consult]:
    """Each state on the way from a step to the first that asks or has no way on."""
    dialog, planner = engine.content.dialog, engine.planner

    def truth(condition: str) -> bool | None:
        return planner.verdict(condition, consult.case).truth

    def decided(condition: str) -> bool | None:
        """Nothing is left to ask here: an unknown guard is not taken."""
        return truth(condition) is True

    step = engine.machine.interrupted(consult.step, truth)
    for _ in dialog.steps:
        prompt = next_prompt(dialog, planner, consult, step)
        yield consult.but(step=step, prompt=prompt)
        after = step if prompt else engine.machine.step_after(step, decided)
        if after == step:
            return
        step = after
