"""Blocks of a reply as styled lines; every citation opens its reference."""

from collections.abc import Iterable
from typing import TYPE_CHECKING

from textual.content import Content
from textual.style import Style

from chatbot.ui.widgets.passage import EMPTY, Line
from chatbot.ui.widgets.plain_text import visible

if TYPE_CHECKING:
    from chatbot.model.consult import Block

_STYLES = {
    "heading": "bold $text-accent", "alert": "bold $text-error reverse",
    "question": "bold $text-primary", "detail": "$foreground-muted", "note": "italic",
    "source": "$foreground-muted",
}  # fmt: skip
_INDENTS = {"detail": 3, "option": 2}
_HANGS = {"item": 2, "source": 2}


def drawn(blocks: "Iterable[Block]") -> list[Line]:
    """Draw blocks one below the other, an empty line before each paragraph."""
    lines: list[Line] = []
    for block in blocks:
        if lines and block.kind in {"heading", "alert", "question", "text", "note"}:
            lines.append(EMPTY)
        lines += _lines(block)
    return lines


def said(text: str) -> list[Line]:
    """Draw what the clinician typed, exactly as typed."""
    rows = visible(text).split("\n")
    marks = ["> ", *("  " for _ in rows[1:])]
    return [
        Line(Content.styled(f"{mark}{row}", "bold $text-accent"), 2)
        for mark, row in zip(marks, rows, strict=True)
    ]


def question_line(text: str) -> list[Line]:
    """Draw a question that what follows has answered."""
    return [Line(Content.styled(visible(text), "$foreground-muted"))]


def remark(text: str) -> list[Line]:
    """Draw what a narrator says beside the consult."""
    style = "italic $text-warning"
    return [Line(Content.styled(f"| {row}", style), 2) for row in text.split("\n")]


def citation(reference_id: str) -> Content:
    """Draw a citation that opens its reference when clicked."""
    action = Style.from_meta({"@click": f"app.open_reference({reference_id!r})"})
    text = Content(f"[{reference_id}]").stylize("$text-secondary")
    return Content(" ") + text.stylize(action)


def _lines(block: "Block") -> list[Line]:
    number = f"{block.number}. " if block.number is not None else ""
    mark = "!! " if block.kind == "alert" else ""
    indent = " " * _INDENTS.get(block.kind, 0)
    opener = f"{indent}{mark}{number}"
    style = _STYLES.get(block.kind, "")
    rows = visible(block.text).split("\n")
    texts = [opener + rows[0], *(" " * len(opener) + row for row in rows[1:])]
    drawn_rows = [Content.styled(t, style) if style else Content(t) for t in texts]
    cites = [citation(reference_id) for reference_id in block.cites]
    drawn_rows[-1] = Content("").join([drawn_rows[-1], *cites])
    hang = len(opener) or _HANGS.get(block.kind, 0)
    leads = block.kind == "alert"
    return [Line(row, hang, leads) for row in drawn_rows]
