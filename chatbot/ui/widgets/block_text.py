"""Blocks of a reply as one styled text; every citation opens its reference."""

from collections.abc import Iterable

from textual.content import Content
from textual.style import Style

from chatbot.model.consult import Block
from chatbot.ui.widgets.plain_text import visible

_STYLES = {
    "heading": "bold $text-accent",
    "alert": "bold $text-error",
    "question": "bold $text-primary",
    "detail": "$text-muted",
    "note": "italic $text-muted",
    "source": "$text-muted",
}
_INDENTS = {"detail": "   ", "option": "  "}
_OPENERS = {"heading", "alert", "question", "text", "note"}


def drawn(blocks: Iterable[Block]) -> Content:
    """Draw blocks one below the other, an empty line before each paragraph."""
    lines: list[Content] = []
    for block in blocks:
        if lines and block.kind in _OPENERS:
            lines.append(Content(""))
        lines.append(_line(block))
    return Content("\n").join(lines)


def said(text: str) -> Content:
    """Draw what the clinician typed, exactly as typed."""
    return Content.styled(f"> {visible(text)}", "$text-accent")


def _line(block: Block) -> Content:
    number = f"{block.number}. " if block.number is not None else ""
    mark = "!! " if block.kind == "alert" else ""
    text = f"{_INDENTS.get(block.kind, '')}{mark}{number}{visible(block.text)}"
    style = _STYLES.get(block.kind, "")
    parts = [Content.styled(text, style) if style else Content(text)]
    parts += [citation(reference_id) for reference_id in block.cites]
    return Content("").join(parts)


def citation(reference_id: str) -> Content:
    """Draw a citation that opens its reference when clicked."""
    action = Style.from_meta({"@click": f"app.open_reference({reference_id!r})"})
    text = Content(f"[{reference_id}]").stylize("underline $text-secondary")
    return Content(" ") + text.stylize(action)
