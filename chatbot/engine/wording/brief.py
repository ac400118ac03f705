"""A plan that fits a screen: five lines to do now, and the rest by section, folded."""

from collections.abc import Iterable, Iterator
from itertools import groupby

from chatbot.engine.wording.plan import (
    Numbered,
    as_one,
    change_blocks,
    clause,
    ended,
    line_blocks,
    meaning,
    opening,
    planned,
)
from chatbot.model.consult import Block
from chatbot.model.content import Content
from chatbot.model.dialog import Kind, Urgency
from chatbot.model.event import Planned
from chatbot.model.plan import Plan, PlanLine
from chatbot.model.transcript import Reader

MOST = 5
_FIRST = {"do now", "this visit"}
_FEWEST = 3
"""Where fewer things are to be done, care without drugs is shown as well."""
_OPIOIDS = "opioid considerations"
_GIVEN = {Kind.CONSIDER, Kind.RECOMMEND, Kind.TEST}
RAISED = {Urgency.EMERGENCY, Urgency.URGENT, Urgency.WORKUP}
"""What asks for something to be done; a note is only weighed."""
_ACTS = {Kind.REFER, Kind.TEST, Kind.STOP, Kind.RECOMMEND, Kind.CONTINUE}
_CITED = 3
_DETAILS = 3


def brief(content: Content, event: Planned, reader: Reader) -> Iterator[Block]:
    """Word a plan for one screen; whole if asked for, for a patient, or with no line."""
    plan = event.plan
    if event.full or reader == "patient" or not plan.lines:
        yield from planned(content, event, reader)
        return
    yield from opening(content, event)
    yield from change_blocks(event)
    numbered = list(enumerate(plan.lines, 1))
    first = do_now(content, plan, numbered)
    yield Block(kind="heading", text="Do now")
    said = [b for n, line in first for b in short_blocks(content, line, n, reader)]
    yield from (*said, *meaning(said))
    yield from folded(x for x in numbered if x not in first)
    opens = "more: the whole plan · " if len(first) < len(numbered) else ""
    yield Block(kind="note", text=f"{opens}why 1: why line 1 · sources: all of them")


def do_now(content: Content, plan: Plan, lines: list[Numbered]) -> list[Numbered]:
    """What is to be done now and when to look again, in the order of the plan.

    What red flags that were raised ask for comes first.
    """
    if len(lines) <= MOST:
        return lines
    flags = content.dialog.red_flags
    wanted = {flags[r.id].action for r in plan.raised if r.urgency in RAISED}
    grave = [x for x in lines if x[1].section in _FIRST or x[1].id in wanted][:MOST]
    acts = [x for x in lines if x not in grave and _is_act(x[1])]
    acts.sort(key=lambda x: x[1].kind not in _ACTS or x[1].section == _OPIOIDS)
    again = [x for x in lines if x[1].section == "reassessment" and x not in acts][:1]
    room = max(MOST - len(grave) - len(again), 0)
    rest = [x for x in lines if x[1].section == "non-drug care" and x not in acts]
    filled = [*acts, *rest[: max(_FEWEST - len(acts), 0)]]
    filled = _guarded(filled, filled[:room])[:room]
    return sorted([*grave, *filled, *again], key=lambda x: x[0])


def _guarded(acts: list[Numbered], fit: list[Numbered]) -> list[Numbered]:
    """An opioid is not among them without all that belongs to it."""
    opioids = [x for x in acts if x[1].section == _OPIOIDS and x[1].kind in _GIVEN]
    whole = all(x in fit for x in opioids)
    return acts if whole else [x for x in acts if x not in opioids]


def _is_act(line: PlanLine) -> bool:
    named = line.drug is not None
    asked = line.kind in _ACTS or line.order is not None
    asked = asked or (named and line.section == "medication now")
    asked = asked or (named and line.kind is Kind.REASSESS)
    return asked and not (line.kind is Kind.TEST and line.section == "reassessment")


def short_blocks(
    content: Content, line: PlanLine, number: int, reader: Reader
) -> Iterator[Block]:
    """Word one line with its first few remarks, and a source for each of its grounds."""
    first, *details = line_blocks(content, line, number, reader)
    yield first.but(cites=_marks(content, line))
    for block in details[:_DETAILS]:
        yield block.but(cites=block.cites[:1])


def _marks(content: Content, line: PlanLine) -> tuple[str, ...]:
    """Enough of a line's sources that each statement, and its dose, has one."""
    named = (content.statements.get(name) for name in line.statements)
    grounds = [{*s.references} for s in named if s]
    if not grounds:
        return line.cites[:_CITED]
    held = set().union(*grounds)
    open_ = [*grounds, *({name} for name in line.cites if name not in held)]
    marks = {*line.cites[:1]}
    while left := [g for g in open_ if not g & marks]:
        marks.add(max(line.cites, key=lambda name: sum(name in g for g in left)))
    spare = [name for name in line.cites if name not in marks]
    marks |= {*spare[: max(_CITED - len(marks), 0)]}
    return tuple(name for name in line.cites if name in marks)


def folded(rest: Iterable[Numbered]) -> Iterator[Block]:
    """One row a section: its numbers and what its lines are about."""
    lines = as_one(rest)
    if lines:
        yield Block(kind="heading", text="Also in the plan")
    for section, rows in groupby(lines, key=lambda x: x[1].section):
        held = list(rows)
        yield Block(kind="item", text=ended(f"{section.capitalize()}: {names(held)}"))


def names(lines: list[Numbered]) -> str:
    """Name lines by their numbers and first words."""
    return "; ".join(f"{n} {clause(x.text)}" for n, x in lines)
