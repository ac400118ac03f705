"""The sources of the last reply and of the plan, to choose one to read."""

from collections.abc import Iterable
from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.content import Content as Text
from textual.screen import ModalScreen
from textual.widgets import OptionList
from textual.widgets.option_list import Option

from chatbot.model.content import Content
from chatbot.model.plan import Plan
from chatbot.ui.source_options import source_options


class SourcesScreen(ModalScreen[None]):
    """Enter opens a source, and Escape leads back to the list, then to the talk."""

    BINDINGS: ClassVar[list[BindingType]] = [Binding("escape,q", "close", "Close")]
    DEFAULT_CSS = """
    SourcesScreen { align: center middle; }
    SourcesScreen OptionList, SourcesScreen OptionList:focus {
        width: 96%; max-width: 100; height: auto; max-height: 92%;
        border: round $accent; background: $surface;
        border-subtitle-color: $text-muted;
    }
    """

    def __init__(self, content: Content, cites: Iterable[str], plan: Plan) -> None:
        super().__init__()
        self._content = content
        self._cites = tuple(cites)
        self._plan = plan

    def compose(self) -> ComposeResult:
        """One list: what was just cited, then the rest of the plan's sources."""
        last = source_options(self._content, self._cites)
        in_plan = [c for line in self._plan.lines for c in line.cites]
        rest = [c for c in in_plan if c not in self._cites]
        options = [_heading("In the last reply"), *last]
        if rest:
            more = source_options(self._content, rest)
            options += [_heading("In the plan"), *more]
        sources = OptionList(*options, markup=False)
        sources.border_title = "Sources"
        sources.border_subtitle = "Enter opens · Escape closes"
        yield sources

    def on_option_list_option_selected(self, event: OptionList.OptionSelected) -> None:
        """Open the source that was chosen."""
        action = f"app.open_reference({event.option_id!r})"
        self.app.call_next(self.app.run_action, action)

    def action_close(self) -> None:
        """Go back to the conversation."""
        self.dismiss(None)


def _heading(text: str) -> Option:
    return Option(Text.styled(text, "bold $text-accent"), disabled=True)
