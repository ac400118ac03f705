"""A list to choose from over the conversation: sources, or saved consults."""

from collections.abc import Callable, Iterable, Mapping
from textwrap import shorten
from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.content import Content as Text
from textual.screen import ModalScreen
from textual.widgets import OptionList
from textual.widgets.option_list import Option

from chatbot.engine.wording.plan import source
from chatbot.model.content import Content
from chatbot.model.plan import Plan
from chatbot.ui.widgets.plain_text import visible


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


ABOUT_CHARACTERS = 140


def source_options(content: Content, cites: Iterable[str]) -> list[Option]:
    """Return each reference once, in order; or a line that there are none."""
    options = [
        Option(_row(name, source(content.references[name])), name)
        for name in dict.fromkeys(cites)
        if name in content.references
    ]
    return options or [Option(Text("No sources yet."), disabled=True)]


def _row(reference_id: str, text: str) -> Text:
    name = Text.styled(f"[{reference_id}] ", "bold")
    return Text("").join([name, Text(visible(text))])


def sources_screen(
    content: Content,
    cites: Iterable[str],
    plan: Plan,
    chosen: Callable[[str], object],
) -> ChoosingScreen:
    """List what was just cited, then the rest of the plan's sources."""
    last = tuple(cites)
    rest = [c for line in plan.lines for c in line.cites if c not in last]
    options = [_heading("In the last reply"), *source_options(content, last)]
    if rest:
        options += [_heading("In the plan"), *source_options(content, rest)]
    return ChoosingScreen("Sources", options, "Enter opens · Escape closes", chosen)


def resume_screen(told: Mapping[str, str]) -> ChoosingScreen:
    """List saved consults, each by its path with what it is about."""
    options = [Option(_consult(path, about), path) for path, about in told.items()]
    none = Option(Text("No other consult was saved yet."), disabled=True)
    hint = f"{'Enter goes on with it · ' if told else ''}Escape closes"
    return ChoosingScreen("Saved consults", options or [none], hint)


def _heading(text: str) -> Option:
    return Option(Text.styled(text, "bold $text-accent"), disabled=True)


def _consult(path: str, about: str) -> Text:
    said = shorten(visible(about), ABOUT_CHARACTERS, placeholder=" …")
    place = Text.styled(f"  {visible(path)}", "$foreground-muted")
    return Text("\n").join([Text.styled(said or "(cannot be read)", "bold"), place])
