"""The conversation: one light widget a turn, always at its end until scrolled back."""

from collections.abc import Iterable

from textual.app import ComposeResult
from textual.containers import VerticalScroll

from chatbot.model.consult import Block
from chatbot.ui.widgets.block_text import drawn
from chatbot.ui.widgets.plain_text import PlainText


class Conversation(VerticalScroll):
    """Everything said so far, in order."""

    HELP = "The conversation. Page up and down scroll; citations open their source."
    DEFAULT_CSS = """
    Conversation { layout: stream; padding: 0 1; }
    Conversation .said { color: $text-accent; margin: 1 0 0 0; padding: 0 1; }
    Conversation .replied { margin: 1 0 0 0; }
    """

    def compose(self) -> ComposeResult:
        """Start empty."""
        return iter(())

    def on_mount(self) -> None:
        """Stay at the end while new turns come."""
        self.anchor()

    def said(self, text: str) -> None:
        """Show what the clinician typed, exactly as typed."""
        self.mount(PlainText(f"> {text}", classes="said"))

    def replied(self, blocks: Iterable[Block]) -> None:
        """Show a reply."""
        content = drawn(blocks)
        if content.plain:
            self.mount(PlainText(content, classes="replied"))
        self.anchor()

    def clear(self) -> None:
        """Take everything off the screen."""
        self.remove_children()
