"""The open question as keys: a checklist for a group, choices for a finding.

A key typed before the question appeared must not answer it, so that the first moments
are deaf; and one answer is all that a question takes.
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


class Checklist(OptionList):
    """Numbered options; keys tick several or choose one, Enter answers."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("enter", "answer", "Answer", key_display="⏎"),
        Binding("space", "tick", "Tick"),
        Binding("pageup", "screen.scroll_talk(-1)", "Scroll up", show=False),
        Binding("pagedown", "screen.scroll_talk(1)", "Scroll down", show=False),
    ]
    DEFAULT_CSS = """
    Checklist { height: auto; max-height: 12; border: none; }
    Checklist:blur > .option-list--option-highlighted {
        background: transparent; color: $foreground; text-style: none;
    }
    """

    @dataclass
    class Answered(Message):
        """The typed form of the answer."""

        text: str

    @dataclass
    class Typed(Message):
        """Something that belongs in the message box: a key, or pasted text."""

        event: events.Key | events.Paste

    class Ticked(Message):
        """Something was ticked or unticked."""

    class Unticked(Message):
        """Enter was pressed with nothing ticked, which answers nothing."""

    def __init__(self, clock: Callable[[], float] = monotonic) -> None:
        super().__init__(markup=False, compact=True)
        self.labels: tuple[str, ...] = ()
        self.several = False
        """Whether more than one can be ticked."""
        self._ticked: set[int] = set()
        self._clock = clock
        self._born = clock()
        self._typing = False
        self._answered = False

    def ask(self, labels: tuple[str, ...], *, several: bool) -> None:
        """Offer other choices."""
        self.labels = (*labels, NONE) if several else labels
        self.several = several
        self._ticked.clear()
        self.clear_options()
        self.add_options(Option(self._line(i)) for i in range(len(self.labels)))
        self.begin()

    def begin(self) -> None:
        """Start with nothing ticked, and deaf until a moment after it is painted."""
        self._answered = False
        self._ticked.clear()
        self._refresh_lines()
        self.highlighted = 0 if self.labels else None
        self._restart()
        self.call_after_refresh(self._restart)

    def on_focus(self) -> None:
        """Take numbers as ticks again."""
        self._typing = False

    def on_key(self, event: events.Key) -> None:
        """A number ticks its option, a letter is typing; early keys are ignored."""
        typed = event.character or " "
        letter = event.is_printable and not (typed.isdecimal() or typed.isspace())
        self._typing = self._typing or letter
        if self._typing:
            self._pass_on(events.Key(event.key, event.character))
        elif event.is_printable and event.key.isdecimal() and not self._deaf():
            self._number(int(event.key))
        elif not self._deaf() or event.key in {"escape", "tab", "shift+tab"}:
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
        if self.several and not self._deaf():
            self._toggle(event.option_index)
        elif not self.several:
            self.action_answer()

    def action_tick(self) -> None:
        """Tick or untick the option under the cursor."""
        if self.several and self.highlighted is not None:
            self._toggle(self.highlighted)

    def action_answer(self) -> None:
        """Answer with what is ticked, or with the one under the cursor; only once."""
        if self._deaf() or self._answered:
            return
        if self.several and not self._ticked:
            self.post_message(self.Unticked())
            return
        self._answered = True
        self.post_message(self.Answered(self.typed()))

    def typed(self) -> str:
        """Return the answer as it would have been typed."""
        if not self.several:
            return self.labels[self.highlighted or 0].lower()
        ticked = sorted(self._ticked)
        if ticked == [len(self.labels) - 1]:
            return "none"
        return "only " + " and ".join(str(i + 1) for i in ticked)

    def _restart(self) -> None:
        self._born = self._clock()

    def _pass_on(self, event: events.Key | events.Paste) -> None:
        self.post_message(self.Typed(event))

    def _deaf(self) -> bool:
        return self._clock() - self._born < DEAF_S

    def _number(self, number: int) -> None:
        last = len(self.labels)
        if number == 0 and self.several:
            number = last
        if 0 < number <= last:
            self.highlighted = number - 1
            self.action_tick()

    def _toggle(self, index: int) -> None:
        """Tick or untick; `none of these` and the others exclude each other."""
        last = len(self.labels) - 1
        self._ticked ^= {index}
        self._ticked &= {last} if index == last else set(range(last))
        self._refresh_lines()
        self.post_message(self.Ticked())

    def _refresh_lines(self) -> None:
        if self.several:
            for i in range(self.option_count):
                self.replace_option_prompt_at_index(i, self._line(i))

    def _line(self, index: int) -> Content:
        last = self.several and index == len(self.labels) - 1
        number = 0 if last else index + 1
        mark = ("[x] " if index in self._ticked else "[ ] ") if self.several else ""
        return Content(f"{mark}{number}. {visible(self.labels[index])}")
