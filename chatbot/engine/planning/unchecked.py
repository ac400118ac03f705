"""What was told and is in no table: named beside every medicine that the plan gives."""

from collections.abc import Sequence

from chatbot.engine.planning.line import CHECKED
from chatbot.model.dialog import Kind
from chatbot.model.plan import PlanLine

_GIVES = {Kind.RECOMMEND, Kind.CONSIDER, Kind.CONTINUE}


def hanging_on(
    names: Sequence[str], lines: tuple[PlanLine, ...]
) -> tuple[PlanLine, ...]:
    """Let each line that gives a medicine hang on what nothing was checked against."""
    if not names:
        return lines
    told = tuple(f"{name} (no row on it)" for name in names)
    return tuple(_hanging(line, told) if _gives(line) else line for line in lines)


def _gives(line: PlanLine) -> bool:
    return line.kind in _GIVES and line.drug is not None


def _hanging(line: PlanLine, told: tuple[str, ...]) -> PlanLine:
    first = (*told, *line.check_first)[:CHECKED]
    return line.model_copy(update={"provisional": True, "check_first": first})
