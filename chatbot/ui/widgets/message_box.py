"""Where the clinician types: Enter sends, Shift+Enter or Ctrl+J starts a new line."""

from dataclasses import dataclass
from typing import ClassVar

from textual import events
from textual.binding import Binding, BindingType
from textual.message import Message
from textual.widgets import TextArea


class MessageBox(TextArea):
    """A text box that keeps what was sent before (up and down at its edges)."""

    HELP = "Type and press Enter. Shift+Enter starts a new line. Up recalls."
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("enter", "send", "Send", priority=True),
        Binding("shift+enter,ctrl+j", "new_line", "New line", show=False),
    ]
    DEFAULT_CSS = """
    MessageBox { height: auto; max-height: 8; min-height: 3; border: round $primary; }
    MessageBox:focus { border: round $accent; }
    """

    @dataclass
    class Submitted(Message):
        """The text was sent."""

        text: str

    def __init__(self) -> None:
        super().__init__(
            id="message",
            soft_wrap=True,
            show_line_numbers=False,
            tab_behavior="focus",
            placeholder="Describe the patient, answer, or ask",
        )
        self._sent: list[str] = []
        self._back = 0

    def action_send(self) -> None:
        """Send what is in the box and empty it."""
        text = self.text
        self._sent.append(text)
        self._back = 0
        self.clear()
        self.post_message(self.Submitted(text))

    def action_new_line(self) -> None:
        """Start a new line inside the message."""
        self.insert("\n")

    def on_key(self, event: events.Key) -> None:
        """Recall what was sent before at the first and last line."""
        row = self.cursor_location[0]
        if event.key == "up" and row == 0 and self._back < len(self._sent):
            self._recall(self._back + 1)
            event.prevent_default()
        elif event.key == "down" and self._back and row == self.document.line_count - 1:
            self._recall(self._back - 1)
            event.prevent_default()

    def _recall(self, back: int) -> None:
        self._back = back
        self.load_text(self._sent[-back] if back else "")
        self.move_cursor(self.document.end)
