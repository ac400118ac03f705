"""Where a consult could not be saved: what went wrong, and a place to try instead."""

from collections.abc import Callable
from typing import ClassVar, Literal

from textual import on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Horizontal, Vertical
from textual.screen import ModalScreen
from textual.widgets import Button, Input

from chatbot.ui.widgets.plain_text import PlainText

Keep = Callable[[str], str | None]
"""Tries a path; returns what went wrong, or None once it is saved."""


Outcome = Literal["saved", "given up", "back"]


class SaveScreen(ModalScreen[Outcome]):
    """Asks for another file until it is saved, given up, or gone on with."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape", "back", "Go back", priority=True),
        Binding("ctrl+d", "leave", "Leave without saving", priority=True),
    ]
    DEFAULT_CSS = """
    SaveScreen { align: center middle; }
    SaveScreen #frame {
        width: 96%; max-width: 90; height: auto; padding: 0 1;
        border: round $warning; background: $surface;
    }
    SaveScreen PlainText { height: auto; margin: 0 0 1 0; }
    SaveScreen Horizontal { height: auto; }
    SaveScreen Button { margin: 0 1 0 0; }
    """

    def __init__(self, problem: str, keep: Keep, suggested: str = "") -> None:
        super().__init__()
        self._problem = problem
        self._suggested = suggested
        self._keep = keep

    def compose(self) -> ComposeResult:
        """What is wrong, a path, and three ways on."""
        with Vertical(id="frame") as frame:
            frame.border_title = "! Not saved"
            yield PlainText(self._problem, name="problem")
            yield PlainText(
                "Nothing is lost yet. Save it to another file (Enter), go back to the "
                "consult (Escape), or leave without saving (Ctrl+D)."
            )
            place = "/path/to/consult.yaml"
            yield Input(self._suggested, placeholder=place, id="path", compact=True)
            with Horizontal():
                yield Button("Save", id="save", variant="primary", compact=True)
                yield Button("Go back", id="back", compact=True)
                yield Button("Leave unsaved", id="leave", compact=True)

    def on_mount(self) -> None:
        """Let the path be typed at once."""
        self.query_one(Input).focus()

    @on(Input.Submitted)
    @on(Button.Pressed, "#save")
    def _save(self) -> None:
        path = self.query_one(Input).value.strip()
        problem = self._keep(path) if path else self._problem
        if problem is None:
            self.dismiss("saved")
        else:
            self.query_one("#problem", PlainText).show(problem)

    @on(Button.Pressed, "#back")
    def action_back(self) -> None:
        """Go on with the consult."""
        self.dismiss("back")

    @on(Button.Pressed, "#leave")
    def action_leave(self) -> None:
        """Give the consult up."""
        self.dismiss("given up")
