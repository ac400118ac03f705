"""A plan as what stands above it, what to do now, and sections that fold."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby

from chatbot.engine.wording.brief import MOST, do_now, names, short_blocks
from chatbot.engine.wording.plan import (
    Numbered,
    as_one,
    change_blocks,
    line_blocks,
    meaning,
    opening,
    source_blocks,
)
from chatbot.model.consult import Block
from chatbot.model.content import Content
from chatbot.model.event import Planned
from chatbot.model.transcript import Reader
from chatbot.ui.widgets.block_text import drawn
from chatbot.ui.widgets.passage import Passage

DO_NOW = "Do now"


@dataclass(frozen=True)
class Part:
    """One section of a plan."""

    blocks: tuple[Block, ...]
    """Those under its heading."""
    passage: Passage


def plan_parts(
    content: Content, event: Planned, reader: Reader
) -> tuple[tuple[Block, ...], tuple[Part, ...]]:
    """Return what stands above the sections, and the sections with the sources last.

    At first only what is to be done now is open; the whole plan is if that was asked for,
    if it is short, in an emergency, and for a patient.
    """
    plan = event.plan
    shown = [x for x in plan.lines if reader != "patient" or x.plain]
    lines = as_one(enumerate(shown, 1))
    marked = [b for n, x in lines for b in line_blocks(content, x, n, reader)]
    above = (*opening(content, event), *change_blocks(event), *meaning(marked))
    few = len(lines) <= MOST or reader == "patient" or plan.urgency == "emergency"
    whole = few or event.full
    first = [] if whole else do_now(content, plan, lines)
    parts = [*_now(content, first, reader)]
    for section, rows in groupby(lines, key=lambda x: x[1].section):
        held = list(rows)
        if any(x not in first for x in held):
            parts.append(_section(content, section, held, reader, folded=not whole))
    return above, (*parts, *_sources(source_blocks(content, shown)))


def _now(content: Content, lines: list[Numbered], reader: Reader) -> Iterator[Part]:
    if lines:
        blocks = [b for n, x in lines for b in short_blocks(content, x, n, reader)]
        yield _part(DO_NOW, blocks, folded=False)


def _section(
    content: Content, name: str, lines: list[Numbered], reader: Reader, *, folded: bool
) -> Part:
    blocks = [b for n, x in lines for b in line_blocks(content, x, n, reader)]
    named = names(lines) if reader != "patient" else ""  # in a clinician's words
    return _part(name.capitalize(), blocks, named, folded=folded)


def _sources(blocks: Iterable[Block]) -> Iterator[Part]:
    listed = [b for b in blocks if b.kind == "source"]
    if listed:
        yield _part("References", listed, str(len(listed)), folded=True)


def _part(
    title: str, blocks: Sequence[Block], summary: str = "", *, folded: bool
) -> Part:
    passage = Passage(drawn(blocks), title=title, summary=summary, folded=folded)
    return Part(blocks=tuple(blocks), passage=passage)
