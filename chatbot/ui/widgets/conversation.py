"""The conversation: one light widget a turn, the latest in sight."""

from textual.containers import VerticalScroll
from textual.content import Content

from chatbot.ui.widgets.plain_text import PlainText


class Conversation(VerticalScroll):
    """Everything said so far, in order."""

    HELP = "The conversation. Page up and down scroll; a click on a citation opens it."
    DEFAULT_CSS = """
    Conversation { layout: stream; padding: 0 1; height: 1fr; }
    Conversation PlainText { margin: 0 0 1 0; }
    """

    def __init__(self) -> None:
        super().__init__(id="conversation")
        self._latest: PlainText | None = None
        self._text = Content("")

    def add(self, turn: Content, asked: Content | None = None) -> None:
        """Show one more turn; what it answers closes the turn before."""
        if asked and self._latest is not None:
            self._latest.show(Content("\n\n").join([self._text, asked]))
        self._text = turn
        self._latest = PlainText(turn)
        self.mount(self._latest)
        self._show_latest()

    def on_resize(self) -> None:
        """Keep the latest turn in sight when the room for it changes."""
        self._show_latest()

    def _show_latest(self) -> None:
        self.call_after_refresh(self._scroll_to_latest)

    def _scroll_to_latest(self) -> None:
        """Put the top of the latest turn in sight, or its end if all of it fits."""
        if self._latest is not None:
            self.scroll_to_widget(self._latest, top=True, animate=False)
