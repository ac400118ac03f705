"""Blocks as plain text (transcripts, line mode) and as Markdown (the JSON protocol)."""

from collections.abc import Callable, Iterable

from chatbot.engine.expression import expression
from chatbot.model.consult import Block

_SPECIAL = expression(r"([\\`*_#<>\[\]~|])")
_INDENT = {"detail": "   ", "option": "  "}


def as_plain(blocks: Iterable[Block]) -> str:
    """Join blocks as text: a heading opens a paragraph, items carry their number."""
    return _join(blocks, _plain_line)


def as_markdown(blocks: Iterable[Block]) -> str:
    """Join blocks as Markdown in which no character of a text is read as markup."""
    return _join(blocks, _markdown_line)


def cited(block: Block) -> str:
    """Return the block's text with its sources behind it."""
    marks = "".join(f" [{c}]" for c in block.cites)
    return f"{block.text}{marks}"


def _join(blocks: Iterable[Block], line: Callable[[Block], str]) -> str:
    lines: list[str] = []
    for block in blocks:
        if lines and block.kind in {"heading", "alert", "question", "text", "note"}:
            lines.append("")
        lines.append(line(block))
    return "\n".join(lines).strip("\n")


def _plain_line(block: Block) -> str:
    number = f"{block.number}. " if block.number is not None else ""
    mark = "!! " if block.kind == "alert" else ""
    return f"{_INDENT.get(block.kind, '')}{mark}{number}{cited(block)}"


_MARKDOWN = {
    "heading": "**{text}**\n",
    "alert": "**{text}**",
    "source": "- {text}",
    "detail": "   - {text}",
}
"""How a block without a number is marked up."""


def _markdown_line(block: Block) -> str:
    text = _SPECIAL.sub(r"\\\1", cited(block))
    if block.number is not None:
        return f"{block.number}. {text}"
    shape = "- {text}" if block.kind == "item" else _MARKDOWN.get(block.kind, "{text}")
    return shape.replace("{text}", text)
