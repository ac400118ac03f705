"""Where the clinician types: Enter sends, Shift+Enter or Ctrl+J starts a new line."""

from dataclasses import dataclass
from typing import ClassVar

from textual import events
from textual.binding import Binding, BindingType
from textual.message import Message
from textual.widgets import TextArea

_NEW_LINE = {"shift+enter", "ctrl+j", "newline"}


class MessageBox(TextArea):
    """A text box that keeps what was sent before (up and down at its edges)."""

    HELP = (
        "Type and press Enter. Shift+Enter or Ctrl+J starts a new line. Up recalls what "
        "was sent, Page Up scrolls the conversation."
    )
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("enter", "send", "Send", show=False),
        Binding("shift+enter,ctrl+j", "new_line", "New line", show=False),
        Binding("pageup", "screen.scroll_talk(-1)", "Scroll up", show=False),
        Binding("pagedown", "screen.scroll_talk(1)", "Scroll down", show=False),
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
        if text.strip() and self._sent[-1:] != [text]:
            self._sent.append(text)
        self._back = 0
        self.clear()
        self.post_message(self.Submitted(text))

    def action_new_line(self) -> None:
        """Start a new line inside the message."""
        self.insert("\n")

    def on_key(self, event: events.Key) -> None:
        """Take the keys that send, break a line or recall.

        They are taken here and not as priority bindings, which would overtake letters
        typed just before them.
        """
        if self._takes(event.key):
            event.stop()
            event.prevent_default()

    def _takes(self, key: str) -> bool:
        row = self.cursor_location[0]
        if key == "enter":
            self.action_send()
        elif key in _NEW_LINE:
            self.action_new_line()
        elif key == "up" and row == 0 and self._back < len(self._sent):
            self._recall(self._back + 1)
        elif key == "down" and self._back and row == self.document.line_count - 1:
            self._recall(self._back - 1)
        else:
            return False
        return True

    def _recall(self, back: int) -> None:
        self._back = back
        self.load_text(self._sent[-back] if back else "")
        self.move_cursor(self.document.end)
