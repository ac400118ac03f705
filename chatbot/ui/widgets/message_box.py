"""Where the clinician types: Enter sends, Shift+Enter or Ctrl+J starts a new line."""

from collections.abc import Callable
from dataclasses import dataclass
from time import monotonic
from typing import ClassVar

from textual import events
from textual.binding import Binding, BindingType
from textual.geometry import Offset
from textual.message import Message
from textual.widgets import TextArea

from chatbot.ui.widgets.checklist import DEAF_S
from chatbot.ui.widgets.plain_text import visible

_OTHERWISE = {"f6", "f7", "pageup", "pagedown"}
_EDITING = [
    b for b in TextArea.BINDINGS if isinstance(b, Binding) and b.key not in _OTHERWISE
]
"""Without the keys that the screen uses otherwise."""

HINT = "Enter sends · Ctrl+J new line · Up recalls"
FIRST = "Such as: 42M, back strain 10 days, flexeril failed"
ASKED = "Answer, tell more, or ask"
FREE = "Tell more, or ask"
"""What the empty box invites to: at the start, beside an open question, and else."""

NOTHING = "! Nothing is typed yet: describe, answer or ask"
HELD = "! A new question came up: read it, then Enter sends"


class MessageBox(TextArea, inherit_bindings=False):
    """A text box that keeps what was sent before (up and down at its edges)."""

    BINDINGS: ClassVar[list[BindingType]] = [
        *_EDITING,
        Binding("enter", "send", "Send", show=False),
        Binding("shift+enter,ctrl+j", "new_line", "New line", show=False),
        Binding("pageup", "screen.scroll_talk(-1)", "Scroll up", show=False),
        Binding("pagedown", "screen.scroll_talk(1)", "Scroll down", show=False),
    ]
    DEFAULT_CSS = """
    MessageBox, MessageBox:focus { border-subtitle-color: $foreground-muted; }
    MessageBox { height: auto; max-height: 8; min-height: 3; border: round $primary; }
    MessageBox { min-width: 12; }
    MessageBox:focus { border: round $accent; }
    MessageBox.-warned:focus {
        border-subtitle-color: $text-warning; border-subtitle-style: bold;
    }
    """

    @dataclass
    class Submitted(Message):
        """The text was sent."""

        text: str

    def __init__(self, clock: Callable[[], float] = monotonic) -> None:
        super().__init__(
            id="message",
            soft_wrap=True,
            show_line_numbers=False,
            tab_behavior="focus",
            placeholder=FIRST,
        )
        self.border_subtitle = HINT
        self._clock = clock
        self._question_at = clock() - DEAF_S
        self._sent: list[str] = []
        self._back = 0
        self._draft = ""

    def question_appeared(self) -> None:
        """Hold back an Enter that was pressed before the question could be read."""
        self._question_at = self._clock()

    def action_send(self) -> None:
        """Send what is in the box and empty it."""
        text = self.text
        if text.strip() and self._sent[-1:] != [text]:
            self._sent.append(text)
        self._back, self._draft = 0, ""
        self.clear()
        self._warn("")
        self.post_message(self.Submitted(text))

    def action_new_line(self) -> None:
        """Start a new line inside the message."""
        self.insert("\n")

    def scroll_cursor_visible(self, *center: bool, **animate: bool) -> Offset:
        """Wait while the cursor stands below the end, as within an undo of many lines."""
        if self.cursor_location[0] >= self.document.line_count:
            return Offset(0, 0)
        return super().scroll_cursor_visible(*center, **animate)

    def on_key(self, event: events.Key) -> None:
        """Take the keys that send, break a line or recall.

        They are taken here and not as priority bindings, which would overtake letters
        typed just before them.
        """
        if self._takes(event.key):
            event.stop()
            event.prevent_default()

    def on_paste(self, event: events.Paste) -> None:
        """Let no control character through, which the terminal would obey."""
        event.text = visible(event.text)

    def _takes(self, key: str) -> bool:
        row = self.cursor_location[0]
        if key == "enter":
            self._enter()
        elif key in {"shift+enter", "ctrl+j", "newline"}:
            self.action_new_line()
        elif key == "up" and row == 0 and self._back < len(self._sent):
            self._recall(self._back + 1)
        elif key == "down" and self._back and row == self.document.line_count - 1:
            self._recall(self._back - 1)
        else:
            return False
        return True

    def _enter(self) -> None:
        if self._clock() - self._question_at < DEAF_S:
            self._warn(HELD)
        elif not self.text.strip():
            self._warn(NOTHING)
        else:
            self.action_send()

    def _warn(self, text: str) -> None:
        self.set_class(bool(text), "-warned")
        self.border_subtitle = text or HINT

    def _recall(self, back: int) -> None:
        if not self._back:
            self._draft = self.text
        self._back = back
        self.load_text(self._sent[-back] if back else self._draft)
        self.move_cursor(self.document.end)
