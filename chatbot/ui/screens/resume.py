"""Saved consults, to choose one to go on with."""

from collections.abc import Mapping
from textwrap import shorten
from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.content import Content as Text
from textual.screen import ModalScreen
from textual.widgets import OptionList
from textual.widgets.option_list import Option

from chatbot.ui.widgets.plain_text import visible

ABOUT_CHARACTERS = 140


class ResumeScreen(ModalScreen[str | None]):
    """Enter goes on with a consult, Escape with the present one."""

    BINDINGS: ClassVar[list[BindingType]] = [Binding("escape,q", "close", "Close")]
    DEFAULT_CSS = """
    ResumeScreen { align: center middle; }
    ResumeScreen OptionList, ResumeScreen OptionList:focus {
        width: 96%; max-width: 100; height: auto; max-height: 92%;
        border: round $accent; background: $surface;
        border-subtitle-color: $text-muted;
    }
    """

    def __init__(self, consults: Mapping[str, str]) -> None:
        super().__init__()
        self._consults = dict(consults)
        """What each is about, by its path."""

    def compose(self) -> ComposeResult:
        """What each consult is about and where it is, the last one first."""
        options = [Option(_line(p, about), p) for p, about in self._consults.items()]
        none = Option(Text("No other consult was saved yet."), disabled=True)
        saved = OptionList(*(options or [none]), markup=False)
        saved.border_title = "Saved consults"
        enter = "Enter goes on with it · " if options else ""
        saved.border_subtitle = f"{enter}Escape closes"
        yield saved

    def on_option_list_option_selected(self, event: OptionList.OptionSelected) -> None:
        """Go on with this one."""
        self.dismiss(event.option_id)

    def action_close(self) -> None:
        """Go back to the present consult."""
        self.dismiss(None)


def _line(path: str, about: str) -> Text:
    said = shorten(visible(about), ABOUT_CHARACTERS, placeholder=" …")
    place = Text.styled(f"  {visible(path)}", "$foreground-muted")
    return Text("\n").join([Text.styled(said or "(cannot be read)", "bold"), place])
