"""A plan as blocks: what is grave first, then sections, then sources."""

from collections.abc import Iterable, Iterator
from functools import lru_cache
from textwrap import shorten

from chatbot.engine.expression import expression
from chatbot.model.consult import Block
from chatbot.model.content import Content
from chatbot.model.event import Planned
from chatbot.model.knowledge import Reference
from chatbot.model.plan import Concern, Plan, PlanLine
from chatbot.model.transcript import Reader

Numbered = tuple[int, PlanLine]
_ROW = 150
_URGENCIES = {"emergency": "emergency", "urgent": "urgent", "workup": "to be worked up"}
UNCONFIRMED = " (unconfirmed)"
"""Stands behind a line that rests on anything that was not seen in its source."""
_MEANING = (
    "(unconfirmed): something behind the line was recalled and not seen in its "
    "source; why and its number shows what."
)
_NOT_HERE = expression(r"^No (?P<names>.+?) here\. (?P<why>.+)$")
_NOT_TO_TAKE = r"^(?P<why>(?:Because .+, d|D)o not take )(?P<names>.+?) unless "
_BARRED = {"patient": ("plain", expression(_NOT_TO_TAKE))}
_FEW = 2
_END = expression(r"[.;:,]| - ")


def planned(content: Content, event: Planned, reader: Reader) -> Iterator[Block]:
    """Word a plan for a reader; the patient gets no orders."""
    plan = event.plan
    yield from opening(content, event)
    yield from change_blocks(event)
    lines = [x for x in plan.lines if reader != "patient" or x.plain]
    said = tuple(_sections(content, lines, reader))
    yield from (*said, *meaning(said))
    yield from source_blocks(content, lines)


def _sections(
    content: Content, lines: list[PlanLine], reader: Reader
) -> Iterator[Block]:
    section = None
    for number, line in as_one(enumerate(lines, 1), reader):
        if line.section != section:
            section = line.section
            yield Block(kind="heading", text=section.capitalize())
        yield from line_blocks(content, line, number, reader)


def as_one(lines: Iterable[Numbered], reader: Reader = "clinician") -> list[Numbered]:
    """`No naproxen, ibuprofen or celecoxib here`: what the same reasons bar is one line."""
    said: list[Numbered] = []
    for number, line in lines:
        both = _barred_too(said[-1][1], line, reader) if said else None
        if both is None:
            said.append((number, line))
        else:
            said[-1] = (said[-1][0], both)
    return said


def _barred_too(first: PlanLine, second: PlanLine, reader: Reader) -> PlanLine | None:
    field, barred = _BARRED.get(reader, ("text", _NOT_HERE))
    one, other = (barred.match(getattr(x, field) or "") for x in (first, second))
    open_ = {x.check_first for x in (first, second) if x.check_first}
    if not (one and other and len(open_) < _FEW and one["why"] == other["why"]):
        return None
    names = f"{one['names'].replace(' or ', ', ')} or {other['names']}"
    said = one.string
    said = f"{said[: one.start('names')]}{names}{said[one.end('names') :]}"
    cites = tuple(dict.fromkeys((*first.cites, *second.cites)))
    open_.add(())
    return first.but(**{field: said}, cites=cites, check_first=max(open_))


def opening(content: Content, event: Planned) -> Iterator[Block]:
    """Say what the plan is for, and what is missing."""
    plan = event.plan
    if event.announced:
        pass
    elif plan.urgency == "emergency":
        yield Block(kind="alert", text="Emergency: act on this first.")
    elif plan.scope:
        yield Block(kind="alert", text=f"No orders: {plan.scope}")
    elif event.added or event.removed or event.changed:
        yield Block(kind="heading", text="The plan has changed")
    else:
        yield Block(kind="heading", text=title(plan))
    if plan.unscreened and plan.urgency != "emergency" and not plan.scope:
        groups = ", ".join(plan.unscreened)
        yield Block(kind="note", text=f"Provisional. Not yet screened: {groups}.")
    if plan.unchecked_drugs:
        drugs = ", ".join(plan.unchecked_drugs)
        yield Block(kind="note", text=f"Not in my tables, so not checked: {drugs}.")
    if plan.unchecked_conditions:
        named = ", ".join(plan.unchecked_conditions)
        text = f"No row on {named}: check it yourself before any medicine."
        yield Block(kind="note", text=text)
    yield from _withheld(content, plan)


def _withheld(content: Content, plan: Plan) -> Iterator[Block]:
    """Say what is missing where only approved content counts, red flags first."""
    if not plan.withheld:
        return
    flags = content.dialog.red_flags
    for raised in plan.raised:
        if flags[raised.id].action not in content.dialog.advice:
            text = (
                f"{raised.urgency.capitalize()}: {raised.label}, suspect "
                f"{raised.suspects}. No approved line says what to do about it."
            )
            yield Block(kind="alert", text=text)
    count = len(plan.withheld)
    lines = f"{count} line{'s' * (count != 1)}"
    names = ", ".join(plan.withheld)
    yield Block(kind="note", text=f"Left out, not approved: {lines} ({names}).")


def title(plan: Plan) -> str:
    """Name the plan by its path and urgency."""
    path = " and ".join(plan.path)
    urgency = f" ({_URGENCIES[plan.urgency]})" if plan.urgency in _URGENCIES else ""
    return f"Plan for {path} back pain{urgency}" if path else f"Plan{urgency}"


def change_blocks(event: Planned) -> Iterator[Block]:
    """Name what came into the plan and what went, by its first words."""
    grave = event.plan.urgency == "emergency" or event.plan.scope
    for word, texts in (
        ("Added", event.added),
        ("Removed", event.removed),
        ("Changed", event.changed),
    ):
        if texts and not grave:
            yield Block(kind="item", text=f"{word}: {_row(texts)}")


def _row(texts: Iterable[str]) -> str:
    """As many names as fit a row, and how many more there are."""
    names = list(dict.fromkeys(clause(text) for text in texts))
    fit = [
        n for i, n in enumerate(names) if not i or len("; ".join(names[: i + 1])) < _ROW
    ]
    left = len(names) - len(fit)
    return ended("; ".join(fit) + (f"; and {left} more" if left else ""))


def ended(text: str) -> str:
    """A text with a full stop, unless it ends in dots of its own."""
    return text if text.endswith("...") else f"{text}."


@lru_cache(maxsize=1024)
def clause(text: str) -> str:
    """The first clause of a line, as its name."""
    barred = _NOT_HERE.match(text)
    first = f"No {barred['names']} here" if barred else _END.split(text)[0]
    return shorten(first, width=58, placeholder=" ...")


def line_blocks(
    content: Content, line: PlanLine, number: int, reader: Reader
) -> Iterator[Block]:
    """Word one line with what is to be checked, watched and why."""
    asks = line.kind.value.capitalize()
    text = line.text if line.text.startswith(asks) else f"{asks}: {line.text}"
    text = (line.plain or "") if reader == "patient" else f"{text}{_mark(line)}"
    yield Block(kind="item", text=text, cites=line.cites, number=number, line=line.id)
    if reader == "patient":
        return
    if line.check_first:
        yield Block(kind="detail", text=f"Check first: {', '.join(line.check_first)}.")
    for concern in line.watch:
        text = f"{concern.severity.capitalize()}: {concern.text}{_mark(concern)}"
        yield Block(kind="detail", text=text, cites=concern.references)
    for other in line.rejected:
        reasons = "; ".join(f"{c.text}{_mark(c)}" for c in other.concerns)
        yield Block(kind="detail", text=f"Not {other.order}: {reasons}")
    if reader == "trainee":
        yield from _because(content, line)


def _mark(rests: Concern | PlanLine) -> str:
    return UNCONFIRMED if rests.unconfirmed else ""


def meaning(blocks: Iterable[Block]) -> Iterator[Block]:
    """Say what the mark means, once, if any of these bears it."""
    if any(UNCONFIRMED in block.text for block in blocks):
        yield Block(kind="note", text=_MEANING)


def _because(content: Content, line: PlanLine) -> Iterator[Block]:
    for statement_id in line.statements:
        statement = content.statements.get(statement_id)
        if statement:
            text = f"Why: {statement.says} (certainty: {statement.certainty})"
            yield Block(kind="detail", text=text, cites=statement.references)


def source_blocks(content: Content, lines: Iterable[PlanLine]) -> Iterator[Block]:
    """List the references of some lines, in the order they are cited."""
    ids = dict.fromkeys(
        c
        for line in lines
        for c in (*line.cites, *(r for w in line.watch for r in w.references))
    )
    if ids:
        yield Block(kind="heading", text="References")
    for reference_id in ids:
        reference = content.references.get(reference_id)
        if reference:
            yield Block(kind="source", text=f"[{reference_id}] {source(reference)}")


def source(reference: Reference) -> str:
    """Write a reference in one line: who, where, when; its title where nothing else."""
    first, comma, _ = reference.authors.partition(",")
    body = first.split(" (")[0] if first.count("(") > first.count(")") else first
    many = " et al." if comma and body == first else "."
    where = reference.journal or reference.title
    year = f" {reference.year}" if reference.year else ""
    doi = f" doi:{reference.doi}" if reference.doi else ""
    partial = "" if reference.verified == "full" else " (details partly unconfirmed)"
    return f"{body}{many} {where}{year}.{doi}{partial}"
