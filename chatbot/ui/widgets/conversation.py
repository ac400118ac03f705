"""The conversation: everything said so far in one widget, the latest in sight."""

from collections.abc import Sequence

from chatbot.ui.widgets.passage import EMPTY, Passage
from chatbot.ui.widgets.passages import Passages


class Conversation(Passages):
    """Everything said so far, in order."""

    def __init__(self) -> None:
        super().__init__(name="conversation")
        self._latest = 0

    def add(self, turn: Sequence[Passage]) -> None:
        """Show one more turn."""
        self._latest = len(self.passages)
        self.append([*turn, Passage([EMPTY])])
        self._show_latest()

    def on_resize(self) -> None:
        """Keep the latest turn in sight when the room for it changes."""
        super().on_resize()
        self._show_latest()

    def _show_latest(self) -> None:
        """Put the top of the latest turn in sight, or its end if all of it fits.

        Where it does not fit, an emergency comes first.
        """
        if self.passages:
            row = self.row_of(self._latest)
            if self.virtual_size.height - row > self.size.height:
                row = self.lead_of(self._latest) or row
            self.scroll_to(y=row, animate=False, immediate=True, force=True)
