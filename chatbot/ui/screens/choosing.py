"""A list to choose from over the conversation: sources, or saved consults."""

from collections.abc import Callable, Iterable
from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.screen import ModalScreen
from textual.widgets import OptionList
from textual.widgets.option_list import Option


class ChoosingScreen(ModalScreen[str | None]):
    """Enter chooses, Escape leads back to where it was opened."""

    BINDINGS: ClassVar[list[BindingType]] = [Binding("escape,q", "close", "Close")]
    DEFAULT_CSS = """
    ChoosingScreen { align: center middle; }
    ChoosingScreen OptionList, ChoosingScreen OptionList:focus {
        width: 96%; max-width: 100; height: auto; max-height: 92%;
        border: round $accent; background: $surface;
        border-subtitle-color: $text-muted;
    }
    """

    def __init__(
        self,
        title: str,
        options: Iterable[Option],
        hint: str,
        chosen: Callable[[str], object] | None = None,
    ) -> None:
        """Offer options; the list closes with the one chosen, or hands it on and stays."""
        super().__init__()
        self._list = OptionList(*options, markup=False)
        self._list.border_title, self._list.border_subtitle = title, hint
        self._chosen = chosen

    def compose(self) -> ComposeResult:
        """The list in its frame."""
        yield self._list

    def on_option_list_option_selected(self, event: OptionList.OptionSelected) -> None:
        """Hand on what was chosen."""
        if self._chosen and event.option_id:
            self._chosen(event.option_id)
        else:
            self.dismiss(event.option_id)

    def action_close(self) -> None:
        """Choose nothing."""
        self.dismiss(None)
