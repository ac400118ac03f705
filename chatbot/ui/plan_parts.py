"""A worded plan cut into what stands above it and its sections, which can fold."""

from collections.abc import Sequence
from dataclasses import dataclass

from chatbot.engine.wording.plan import planned
from chatbot.model.consult import Block
from chatbot.model.content import Content
from chatbot.model.event import Planned
from chatbot.model.transcript import Reader
from chatbot.ui.widgets.block_text import drawn
from chatbot.ui.widgets.passage import Passage

_GRAVE = {"emergency", "urgent"}


@dataclass(frozen=True)
class Part:
    """One section of a plan."""

    blocks: tuple[Block, ...]
    """Those under its heading."""
    passage: Passage
    """Folded at first, but for the first section; in a grave plan all are open."""


def plan_parts(
    content: Content, event: Planned, reader: Reader
) -> tuple[tuple[Block, ...], tuple[Part, ...]]:
    """Return what stands above the first section, and the sections."""
    blocks = tuple(planned(content, event, reader))
    starts = [i for i, b in enumerate(blocks) if i and b.kind == "heading"]
    if not starts:
        return blocks, ()
    ends = [*starts[1:], len(blocks)]
    shown = ends[:-1] if event.plan.urgency in _GRAVE else ends[:1]
    parts = [
        _part(blocks[start:end], folded=end not in shown)
        for start, end in zip(starts, ends, strict=True)
    ]
    return blocks[: starts[0]], tuple(parts)


def _part(blocks: Sequence[Block], *, folded: bool) -> Part:
    heading, *body = blocks
    count = sum(b.number is not None or b.kind == "source" for b in body)
    passage = Passage(drawn(body), title=heading.text, count=count, folded=folded)
    return Part(blocks=tuple(body), passage=passage)
