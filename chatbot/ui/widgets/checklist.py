"""The open question as keys: a checklist for a group, choices for a finding.

A key typed before the question appeared must not answer it, so that the first moments
are deaf.
"""

from collections.abc import Callable
from dataclasses import dataclass
from time import monotonic
from typing import ClassVar

from textual import events
from textual.binding import Binding, BindingType
from textual.content import Content
from textual.message import Message
from textual.widgets import OptionList
from textual.widgets.option_list import Option

from chatbot.ui.widgets.plain_text import visible

DEAF_S = 0.4

NONE = "none of these"

_LEAVING = {"escape", "tab", "shift+tab"}


class Checklist(OptionList):
    """Numbered options; keys tick several or choose one, Enter answers."""

    HELP = (
        "Space or a number ticks, Enter answers. Nothing ticked: the line under the "
        "cursor. Escape, or any letter, goes back to typing."
    )
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("space", "tick", "Tick"),
        Binding("enter", "answer", "Answer"),
    ]
    DEFAULT_CSS = """
    Checklist { height: auto; max-height: 12; border: none; padding: 0 1; }
    Checklist, Checklist:focus { border-left: thick $primary; }
    Checklist:focus { border-left: thick $accent; }
    """

    @dataclass
    class Answered(Message):
        """The typed form of the answer."""

        text: str

    @dataclass
    class Typed(Message):
        """Something that belongs in the message box: a key, or pasted text."""

        event: events.Key | events.Paste

    def __init__(
        self,
        labels: tuple[str, ...],
        *,
        several: bool,
        clock: Callable[[], float] = monotonic,
    ) -> None:
        super().__init__(markup=False, compact=True)
        self._labels = (*labels, NONE) if several else labels
        self._several = several
        self._ticked: set[int] = set()
        self._clock = clock
        self._born = clock()
        self._typing = False

    def on_mount(self) -> None:
        """Show the options."""
        self.add_options(Option(self._line(i)) for i in range(len(self._labels)))
        self.begin()

    def begin(self) -> None:
        """Start with nothing ticked, and deaf for a moment."""
        self._born = self._clock()
        self._ticked.clear()
        self._refresh_lines()
        self.highlighted = 0

    def on_focus(self) -> None:
        """Take numbers as ticks again."""
        self._typing = False

    def on_key(self, event: events.Key) -> None:
        """A number ticks its option, a letter is typing; early keys are ignored."""
        self._typing = self._typing or _is_letter(event)
        if self._typing:
            self._pass_on(events.Key(event.key, event.character))
        elif event.is_printable and event.key.isdecimal() and not self._deaf():
            self._number(int(event.key))
        elif not self._deaf() or event.key in _LEAVING:
            return
        event.stop()
        event.prevent_default()

    def on_paste(self, event: events.Paste) -> None:
        """Pasted text is typing."""
        event.stop()
        self._typing = True
        self._pass_on(events.Paste(event.text))

    def on_option_list_option_selected(self, event: OptionList.OptionSelected) -> None:
        """A click ticks; where one is to be chosen, it answers."""
        event.stop()
        if self._several and not self._deaf():
            self._toggle(event.option_index)
        elif not self._several:
            self.action_answer()

    def action_tick(self) -> None:
        """Tick or untick the option under the cursor."""
        if self._several and self.highlighted is not None:
            self._toggle(self.highlighted)

    def action_answer(self) -> None:
        """Answer with what is ticked, or with the option under the cursor."""
        if not self._deaf():
            self.post_message(self.Answered(self.typed()))

    def typed(self) -> str:
        """Return the answer as it would have been typed."""
        here = self.highlighted or 0
        if not self._several:
            return self._labels[here].lower()
        ticked = sorted(self._ticked) or [here]
        if ticked == [len(self._labels) - 1]:
            return "none"
        return "only " + " and ".join(str(i + 1) for i in ticked)

    def _pass_on(self, event: events.Key | events.Paste) -> None:
        self.post_message(self.Typed(event))

    def _deaf(self) -> bool:
        return self._clock() - self._born < DEAF_S

    def _number(self, number: int) -> None:
        if not 0 < number <= len(self._labels):
            return
        self.highlighted = number - 1
        self.action_tick()

    def _toggle(self, index: int) -> None:
        """Tick or untick; `none of these` and the others exclude each other."""
        last = len(self._labels) - 1
        self._ticked ^= {index}
        self._ticked &= {last} if index == last else set(range(last))
        self._refresh_lines()

    def _refresh_lines(self) -> None:
        if self._several:
            for i in range(self.option_count):
                self.replace_option_prompt_at_index(i, self._line(i))

    def _line(self, index: int) -> Content:
        mark = ("[x] " if index in self._ticked else "[ ] ") if self._several else ""
        return Content(f"{mark}{index + 1}. {visible(self._labels[index])}")


def _is_letter(event: events.Key) -> bool:
    """Whether a key opens a message, such as `o` of `only the first`."""
    character = event.character or " "
    return event.is_printable and not (character.isdecimal() or character.isspace())
