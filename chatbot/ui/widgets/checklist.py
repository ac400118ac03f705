"""The open question as keys: a checklist for a group, choices for a finding.

A key typed before the question appeared must not answer it, so that the first moments
are deaf.
"""

from dataclasses import dataclass
from time import monotonic
from typing import ClassVar

from textual import events
from textual.binding import Binding, BindingType
from textual.content import Content
from textual.message import Message
from textual.widgets import OptionList
from textual.widgets.option_list import Option

DEAF_S = 0.4

NONE = "none of these"


class Checklist(OptionList):
    """Numbered options; keys tick several or choose one, Enter answers."""

    HELP = "Space or a number ticks, Enter answers. Escape goes back to typing."
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("space", "tick", "Tick"),
        Binding("enter", "answer", "Answer", priority=True),
    ]
    DEFAULT_CSS = """
    Checklist { height: auto; max-height: 10; border: round $primary; }
    Checklist:focus { border: round $accent; }
    """

    @dataclass
    class Answered(Message):
        """The typed form of the answer."""

        text: str

    def __init__(self, labels: tuple[str, ...], *, several: bool) -> None:
        super().__init__(markup=False)
        self._labels = (*labels, NONE) if several else labels
        self._several = several
        self._ticked: set[int] = set()
        self._born = monotonic()

    def on_mount(self) -> None:
        """Show the options."""
        self._draw()

    def on_key(self, event: events.Key) -> None:
        """A number ticks its option; early keys are ignored."""
        if monotonic() - self._born < DEAF_S:
            event.stop()
            event.prevent_default()
        elif event.key.isdecimal() and 0 < int(event.key) <= len(self._labels):
            self.highlighted = int(event.key) - 1
            self.action_tick()

    def action_tick(self) -> None:
        """Tick or untick the option under the cursor."""
        if not self._several or self.highlighted is None:
            return
        self._ticked ^= {self.highlighted}
        self._draw()

    def action_answer(self) -> None:
        """Answer with what is ticked, or with the option under the cursor."""
        if monotonic() - self._born < DEAF_S:
            return
        self.post_message(self.Answered(self.typed()))

    def typed(self) -> str:
        """Return the answer as it would have been typed."""
        here = self.highlighted or 0
        if not self._several:
            return self._labels[here].lower()
        last = len(self._labels) - 1
        ticked = sorted(self._ticked - {last}) or [here]
        if ticked == [last]:
            return "none"
        return "only " + " and ".join(str(i + 1) for i in ticked)

    def _draw(self) -> None:
        here = self.highlighted
        self.clear_options()
        self.add_options(
            Option(Content(f"{self._mark(i)}{i + 1}. {label}"))
            for i, label in enumerate(self._labels)
        )
        self.highlighted = here if here is not None else 0

    def _mark(self, index: int) -> str:
        if not self._several:
            return ""
        return "[x] " if index in self._ticked else "[ ] "
