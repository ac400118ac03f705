"""What changed from one plan to another."""

from dataclasses import dataclass

from chatbot.model.plan import Plan, PlanLine


@dataclass(frozen=True, slots=True)
class PlanDifference:
    """Advice ids; a line whose drug, kind or cautions differ has changed."""

    added: tuple[str, ...]
    removed: tuple[str, ...]
    changed: tuple[str, ...]

    def __bool__(self) -> bool:
        return bool(self.added or self.removed or self.changed)


def compare(before: Plan, after: Plan) -> PlanDifference:
    """Compare two plans line by line."""
    old, new = _by_key(before), _by_key(after)
    added = dict.fromkeys(x.id for k, x in new.items() if k not in old)
    removed = dict.fromkeys(x.id for k, x in old.items() if k not in new)
    changed = dict.fromkeys(
        x.id for k, x in new.items() if k in old and sign(old[k]) != sign(x)
    )
    both = {i for i in added if i in removed}
    return PlanDifference(
        tuple(i for i in added if i not in both),
        tuple(i for i in removed if i not in both),
        tuple(dict.fromkeys([*changed, *(i for i in added if i in both)])),
    )


def sign(line: PlanLine) -> tuple[object, ...]:
    """Return what makes a line the advice it is, provisional or not."""
    watch = tuple(c.rule for c in line.watch)
    return (line.id, line.drug, line.kind, line.section, line.text, watch)


def signature(plan: Plan) -> tuple[object, ...]:
    """Return what makes a plan the plan it is."""
    return (plan.urgency, plan.scope, tuple(sign(x) for x in plan.lines))


def _by_key(plan: Plan) -> dict[tuple[str, str | None], PlanLine]:
    return {(x.id, x.drug): x for x in plan.lines}
