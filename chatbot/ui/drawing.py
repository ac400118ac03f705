"""What followed from one input as passages: the one match over events of the screen."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from textwrap import shorten

from chatbot.engine.wording import Speaker
from chatbot.model.consult import Block, Consult
from chatbot.model.content import Content
from chatbot.model.event import Asked, Event, Moved, Planned
from chatbot.ui.plan_parts import plan_parts
from chatbot.ui.widgets.block_text import drawn, question_line, said
from chatbot.ui.widgets.passage import EMPTY, Line, Passage
from chatbot.ui.widgets.plain_text import visible

LONG_LINES, LONG_CHARACTERS = 8, 600
"""A message longer than this is folded, so that its reply stays in sight."""

TITLE_CHARACTERS = 60
BELOW = "The open question stands below, with its choices."


@dataclass(frozen=True)
class Turn:
    """One turn, ready to be shown."""

    passages: tuple[Passage, ...]
    cites: tuple[str, ...]
    """Ids of the references named in it, each once, in order."""


def typed(asked: str | None, text: str) -> list[Passage]:
    """Draw what was typed exactly as it was, after the question that it closed."""
    question, lines = question_line(asked) if asked else [], said(text)
    if len(lines) <= LONG_LINES and len(text) <= LONG_CHARACTERS:
        return [Passage([*question, *lines])]
    title = f"> {shorten(visible(text), TITLE_CHARACTERS, placeholder=' …')}"
    size = f"{len(lines)} lines" if len(lines) > 1 else f"{len(text)} characters"
    folded = Passage(lines, title=title, summary=size, folded=True)
    return [Passage(question), folded]


def turn_drawn(
    content: Content,
    consult: Consult,
    opening: Sequence[Passage],
    events: Iterable[Event],
) -> Turn:
    """Draw one turn: what was typed, then what followed."""
    speaker = Speaker(content)
    passages = list(opening)
    cited: list[Block] = []
    lines: list[Line] = []
    for event in events:
        match event:
            case Asked() if repeats(consult, event):
                lines += _after(lines, [Block(kind="note", text=BELOW)])
            case Asked() | Moved():
                pass  # the open question has its own place, and a step none
            case Planned():
                above, parts = plan_parts(content, event, consult.reader)
                lines += _after(lines, above)
                passages += _paragraphs(passages, [*lines, EMPTY] if lines else [])
                passages += [part.passage for part in parts]
                cited += [block for part in parts for block in part.blocks]
                lines = []
            case _:
                blocks = speaker.say(consult, [event])
                lines += _after(lines, blocks)
                cited += blocks
    passages += _paragraphs(passages, lines)
    cites = dict.fromkeys(c for block in cited for c in block.cites)
    return Turn(passages=tuple(passages), cites=tuple(cites))


def repeats(consult: Consult, event: Event) -> bool:
    """Whether a question that was open already is said whole again."""
    if not isinstance(event, Asked) or event.again or consult.previous is None:
        return False
    return event.prompt == consult.previous.prompt


def _after(lines: list[Line], blocks: Sequence[Block]) -> list[Line]:
    more = drawn(blocks)
    return [EMPTY, *more] if lines and more else more


def _paragraphs(before: Sequence[Passage], lines: list[Line]) -> list[Passage]:
    """Set lines apart from what stands above them."""
    if not lines:
        return []
    return [Passage([EMPTY, *lines] if before else lines)]
