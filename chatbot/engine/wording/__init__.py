"""Turns results into words: events become blocks, blocks become text or Markdown."""

from chatbot.engine.wording.block import as_markdown, as_plain
from chatbot.engine.wording.speaker import Speaker

__all__ = ["Speaker", "as_markdown", "as_plain"]
