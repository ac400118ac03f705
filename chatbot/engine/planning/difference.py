"""What changed from one plan to another."""

from collections.abc import Iterable
from typing import NamedTuple

from chatbot.model.plan import Plan, PlanLine


def sign(line: PlanLine) -> tuple[object, ...]:
    """Return what makes a line the advice it is, provisional or not."""
    watch = tuple(c.rule for c in line.watch)
    return (line.id, line.drug, line.kind, line.section, line.text, watch)


def signature(plan: Plan) -> tuple[object, ...]:
    """Return what makes a plan the plan it is."""
    return (plan.urgency, plan.scope, tuple(sign(x) for x in plan.lines))


class SeenChange(NamedTuple):
    """What a reader sees change, each line once, by its words and not its id."""

    added: tuple[PlanLine, ...]
    removed: tuple[PlanLine, ...]
    changed: tuple[tuple[PlanLine, PlanLine], ...]
    """The line before and the line after."""

    def __bool__(self) -> bool:
        return bool(self.added or self.removed or self.changed)


def seen(before: Plan, after: Plan) -> SeenChange:
    """Compare what two plans say: a line that only moved has not changed."""
    old, new = _by_text(before.lines), _by_text(after.lines)
    gone = [line for text, line in old.items() if text not in new]
    come = [line for text, line in new.items() if text not in old]
    pairs = [
        (old[text], line)
        for text, line in new.items()
        if text in old and _watch(old[text]) != _watch(line)
    ]
    for line in tuple(come):
        partner = _partner(line, gone)
        if partner is not None:
            pairs.append((partner, line))
            gone.remove(partner)
            come.remove(line)
    return SeenChange(tuple(come), tuple(gone), tuple(pairs))


def _by_text(lines: Iterable[PlanLine]) -> dict[str, PlanLine]:
    """The first line of each wording."""
    found: dict[str, PlanLine] = {}
    for line in lines:
        found.setdefault(line.text, line)
    return found


def _watch(line: PlanLine) -> tuple[str, ...]:
    return tuple(concern.rule for concern in line.watch)


def _partner(line: PlanLine, gone: list[PlanLine]) -> PlanLine | None:
    """The line it takes the place of: on the same drug, else of the same advice."""
    same_drug = (old for old in gone if line.drug and old.drug == line.drug)
    same_advice = (old for old in gone if old.id == line.id)
    return next(same_drug, None) or next(same_advice, None)
