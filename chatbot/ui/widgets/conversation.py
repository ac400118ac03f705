"""The conversation: everything said so far in one widget, the latest in sight."""

from collections.abc import Sequence

from chatbot.ui.widgets.passage import EMPTY, Passage
from chatbot.ui.widgets.passages import Passages

_END_ROWS = 2
"""How much of a long message is left in sight above its reply."""


class Conversation(Passages):
    """Everything said so far, in order."""

    def __init__(self) -> None:
        super().__init__(name="conversation")
        self._latest = 0
        self._reply = 0

    def add(self, turn: Sequence[Passage], typed: int = 0) -> None:
        """Show one more turn; its first passages are what was typed."""
        self._latest = len(self.passages)
        self._reply = self._latest + typed
        self.append([*turn, Passage([EMPTY])])
        self._show_latest()

    def on_resize(self) -> None:
        """Keep the latest turn in sight when the room for it changes."""
        super().on_resize()
        self._show_latest()

    def _show_latest(self) -> None:
        """Put the top of the latest turn in sight, or its end if all of it fits.

        Where it does not fit, an emergency comes first, and a reply is not pushed out of
        sight by a long message.
        """
        if self.passages:
            row = self.row_of(self._latest)
            if self.virtual_size.height - row > self.size.height:
                reply = self.row_of(self._reply)
                short = 2 * (reply - row) <= self.size.height
                end = row if short else reply - _END_ROWS
                row = self.lead_of(self._latest) or end
            self.scroll_to(y=row, animate=False, immediate=True, force=True)
