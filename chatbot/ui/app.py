"""The Textual app: opens the consult screen, references and help; saves on quit."""

from collections.abc import Callable
from datetime import date
from time import monotonic
from typing import ClassVar

from textual import work
from textual.app import App
from textual.binding import Binding, BindingType

from chatbot.engine.engine import Engine
from chatbot.engine.session import Session
from chatbot.model.transcript import Reader
from chatbot.ui.screens.consult import ConsultScreen
from chatbot.ui.screens.reference import ReferenceScreen, reference_blocks


class BacklineApp(App[str]):
    """One consult; what is said is saved when it ends."""

    TITLE = "Backline"
    clock: Callable[[], float] = staticmethod(monotonic)
    """What tells keys typed too early; tests put their own in its place."""
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("f1", "toggle_help", "Help"),
        Binding("ctrl+q", "quit", "Quit", priority=True),
    ]

    def __init__(self, engine: Engine, today: date, reader: Reader) -> None:
        super().__init__()
        self.session = Session(engine, today, reader)

    def on_mount(self) -> None:
        """Open the consult."""
        self.push_screen(ConsultScreen(self.session, self.clock))
        self.call_after_refresh(self._warm_up)

    @work(thread=True)
    def _warm_up(self) -> None:
        """Build what the first turn needs while the clinician begins to type."""
        for part in ("lexicon", "planner", "answerer", "machine"):
            getattr(self.session.engine, part)

    def action_open_reference(self, reference_id: str) -> None:
        """Show a source over the conversation."""
        blocks = reference_blocks(self.session.engine.content, reference_id)
        self.push_screen(ReferenceScreen(blocks))

    def action_toggle_help(self) -> None:
        """Show or hide the help panel."""
        if self.screen.query("HelpPanel"):
            self.action_hide_help_panel()
        else:
            self.action_show_help_panel()

    async def action_quit(self) -> None:
        """Leave; saving is done by whoever ran the app."""
        self.exit()
