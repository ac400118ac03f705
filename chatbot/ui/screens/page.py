"""A page of text over the conversation: a reference, the help, the content's state."""

from collections.abc import Iterable
from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Vertical
from textual.markup import escape
from textual.screen import ModalScreen

from chatbot.model.consult import Block
from chatbot.ui.widgets.block_text import drawn
from chatbot.ui.widgets.passage import Passage
from chatbot.ui.widgets.passages import Passages
from chatbot.ui.widgets.plain_text import visible

HINT = "Escape closes · arrows and Page Down scroll"


class PageScreen(ModalScreen[None]):
    """One page; Escape, Enter or q go back."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape,enter,q", "close", "Close")
    ]
    DEFAULT_CSS = """
    PageScreen { align: center middle; }
    PageScreen Vertical {
        width: 96%; max-width: 100; height: auto; max-height: 92%;
        border: round $accent; background: $surface; padding: 0;
        border-subtitle-color: $text-muted;
    }
    PageScreen Passages { height: auto; max-height: 100%; }
    """

    def __init__(self, title: str, blocks: Iterable[Block], hint: str = HINT) -> None:
        super().__init__()
        self._title = title
        self._blocks = tuple(blocks)
        self._hint = hint

    def compose(self) -> ComposeResult:
        """One page of text in a frame."""
        with Vertical() as frame:
            frame.border_title = escape(visible(self._title))
            frame.border_subtitle = self._hint
            yield Passages(name="page")

    def on_mount(self) -> None:
        """Show the text."""
        self.query_one(Passages).show([Passage(drawn(self._blocks))])

    def action_close(self) -> None:
        """Go back to where it was opened."""
        self.dismiss(None)
