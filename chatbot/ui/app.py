"""The Textual app: opens the consult, its pages and its references; saves on quit.

The screen is painted before the content is read, so that typing can begin at once:
nothing that this module imports may import the engine, the model or pydantic.
"""

from collections.abc import Callable, Iterable
from functools import partial
from pathlib import Path
from time import monotonic
from typing import TYPE_CHECKING, ClassVar

from rich.console import RenderableType
from rich.text import Text
from textual import on, work
from textual.app import App, SystemCommand
from textual.binding import Binding, BindingType
from textual.screen import Screen

from chatbot.ui.keeper import Keeper
from chatbot.ui.launch import Launch
from chatbot.ui.screens.consult import ConsultScreen
from chatbot.ui.widgets.status_line import StatusLine

if TYPE_CHECKING:
    from chatbot.engine.session import Session
    from chatbot.model.problem import ContentError
    from chatbot.ui.launch import Opened
    from chatbot.ui.screens.save import Outcome

BAD_FILE = 2

COMMANDS: tuple[tuple[str, str, str], ...] = (
    ("Plan", "Show the plan as it stands (F3)", "screen.say('/plan')"),
    ("Undo", "Take the last input back (F6)", "screen.say('/undo')"),
    ("Case", "Say what is known", "screen.say('case')"),
    ("Note", "Draft a note for the chart", "screen.say('note')"),
    ("Sources", "Open a source of the last reply or the plan (F7)", "screen.sources"),
    ("Panel", "Show or hide case, plan and sources (F2)", "screen.toggle_side"),
    ("Reader: clinician", "Write for a clinician", "screen.say('/reader clinician')"),
    ("Reader: trainee", "The same, with the reasons", "screen.say('/reader trainee')"),
    ("Reader: patient", "Plain words, no orders", "screen.say('/reader patient')"),
    ("Restart", "Begin a new consult", "screen.say('/restart')"),
    ("Copy the plan", "As plain text, to the clipboard", "app.copy('plan')"),
    ("Copy the consult", "All that was said, as plain text", "app.copy('consult')"),
    ("Save", "Say where the consult is saved: it is after every input", "app.save"),
    ("Resume", "Go on with a saved consult", "app.resume"),
    ("Content", "How far the content is reviewed and how it is made", "app.content"),
    ("Help", "What can be typed and pressed (F1)", "app.help"),
    ("Quit", "Save the consult and leave (Ctrl+Q)", "app.quit"),
)


class BacklineApp(App[None]):
    """One consult at a time; what was said is saved when it ends."""

    TITLE = "Backline"
    CSS_PATH = Path(__file__).with_name("backline.tcss")
    clock: Callable[[], float] = staticmethod(monotonic)
    """What tells keys typed too early; tests put their own in its place."""
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("f1", "help", "Help", show=False, priority=True),
        Binding("ctrl+p", "command_palette", "More", priority=True),
        Binding("ctrl+q", "quit", "Quit", priority=True),
    ]

    def __init__(self, launch: Launch) -> None:
        super().__init__()
        self.launch = launch
        self.keeper = Keeper(launch)
        self.session: Session | None = None
        self.refused: ContentError | None = None
        """Why nothing could be opened, if so."""
        self.left = False
        """Whether it was left in good order: saved, or given up."""

    @property
    def talk(self) -> ConsultScreen:
        """The consult's screen, whatever lies over it."""
        return next(s for s in self.screen_stack if isinstance(s, ConsultScreen))

    def on_mount(self) -> None:
        """Show the screen, then read the content."""
        self.push_screen(ConsultScreen(self.clock))
        self.call_after_refresh(self._open)

    def get_system_commands(self, screen: Screen[object]) -> Iterable[SystemCommand]:
        """Offer everything that can be done, also what has no key."""
        from chatbot.ui.app import COMMANDS

        kept = {"Theme", "Screenshot"}
        yield from (c for c in super().get_system_commands(screen) if c.title in kept)
        for title, help_text, action in COMMANDS:
            run = partial(self.call_later, self.run_action, action)
            yield SystemCommand(title, help_text, run)

    def deliver_screenshot(
        self,
        filename: str | None = None,
        path: str | None = None,
        time_format: str | None = None,
    ) -> str | None:
        """Save a picture of the screen where Backline was started.

        Textual's own choice is a Downloads folder, which a server does not have.
        """
        here = path or str(Path.cwd())
        return super().deliver_screenshot(filename, here, time_format)

    @work(thread=True, name="open")
    def _open(self) -> None:
        """Read the content away from the screen, which takes typing meanwhile."""
        from chatbot.model.problem import ContentError

        try:
            opened = self.launch.open()
        except ContentError as error:
            self.call_from_thread(self._refuse, error)
        else:
            self.call_from_thread(self.begin, opened)

    def begin(self, opened: "Opened") -> None:
        """Show a consult on the screen that waits for one."""
        self.session, typed = opened
        self.talk.begin(self.session, typed)

    @on(ConsultScreen.Said)
    def _said(self) -> None:
        self.keep_now()

    def keep_now(self) -> None:
        """Save after every input, so that a machine that stops loses nothing."""
        problem = self.keeper.save_quietly(self.session)
        if problem:
            text = f"Not saved. {problem} Quitting asks for one."
            self.notify(text, severity="error", markup=False)
        status = self.talk.query_one(StatusLine)
        status.show_unsaved(unsaved=self.keeper.unsaved)

    def _refuse(self, error: "ContentError") -> None:
        """Show the problems of the files, then leave."""
        from chatbot.ui.pages import problems_page

        self.refused, self.left = error, True
        self.push_screen(
            problems_page(error), lambda _: self.exit(return_code=BAD_FILE)
        )

    def action_open_reference(self, reference_id: str) -> None:
        """Show a source over the conversation."""
        if self.session:
            from chatbot.ui.pages import reference_page

            self.push_screen(reference_page(self.session.engine.content, reference_id))

    def action_help(self) -> None:
        """Show what can be typed and pressed; the same key closes it."""
        from chatbot.ui.pages import help_page
        from chatbot.ui.screens.page import PageScreen

        if isinstance(self.screen, PageScreen):
            self.screen.dismiss(None)
        else:
            content = self.session.engine.content if self.session else None
            self.push_screen(help_page(content))

    def action_content(self) -> None:
        """Show how far the content has been reviewed, and how it is made."""
        if self.session:
            from chatbot.ui.pages import content_screen

            engine, today = self.session.engine, self.session.consult.today
            self.push_screen(content_screen(engine, today))

    def action_copy(self, what: str) -> None:
        """Copy the plan or the whole consult to the terminal's clipboard."""
        if self.session:
            from chatbot.ui.pages import copied

            self.copy_to_clipboard(copied(self.session, what))
            self.notify(f"Copied the {what}.", markup=False)

    def action_save(self) -> None:
        """Save now, and to the same file from here on."""
        problem = self.keeper.save(self.session)
        if problem:
            self.notify(problem, severity="error", markup=False)
        else:
            kept = self.keeper.kept
            text = f"Saved: {kept}" if kept else "Nothing was said yet."
            self.notify(text, markup=False)

    def action_resume(self) -> None:
        """Choose a saved consult and go on with it; this one is saved first."""
        from chatbot.model.problem import ContentError
        from chatbot.ui.screens.choosing import resume_screen

        store = self.launch.store()
        try:
            others = [p for p in store.saved() if p != self.keeper.path]
        except ContentError as error:
            self.notify(str(error.problems[0]), severity="error", markup=False)
            return
        told = {path: store.about(path) for path in others}
        self.push_screen(resume_screen(told), self._resume)

    def _resume(self, path: str | None) -> None:
        from chatbot.model.problem import ContentError

        if path is None or self.session is None:
            return
        try:
            opened = self.launch.reopen(self.session.engine, path)
        except ContentError as error:
            self.notify(str(error.problems[0]), severity="error", markup=False)
            return
        problem = self.keeper.save(self.session)
        if problem:
            self.notify(problem, severity="error", markup=False)
            return
        self.keeper.go_on_with(path)
        while not isinstance(self.screen, ConsultScreen):
            self.pop_screen()
        self.switch_screen(ConsultScreen(self.clock))
        self.call_after_refresh(self.begin, opened)

    async def action_quit(self) -> None:
        """Save and leave; where it cannot be saved, ask where else."""
        from chatbot.ui.screens.save import SaveScreen

        if isinstance(self.screen, SaveScreen) or self.talk.holds_back():
            return
        problem = self.keeper.save(self.session)
        if problem:
            self.clear_notifications()
            elsewhere = f"~/{self.launch.today.isoformat()}-consult.yaml"
            keep = partial(self.keeper.save, self.session)
            screen = SaveScreen(problem, keep, elsewhere)
            self.push_screen(screen, self._leave)
        else:
            self._leave("saved")

    def hang_up(self) -> None:
        """Leave because the terminal goes; what was typed and not sent is kept as well."""
        if self.session and not self._exit:
            self.session.unsent = self.talk.unsent
        self.exit()

    def _leave(self, outcome: "Outcome | None") -> None:
        if outcome != "back":
            self.left = True
            self.exit(return_code=BAD_FILE if self.refused else 0)

    def panic(self, *renderables: RenderableType) -> None:
        """Leave with a sentence in place of a traceback; the consult is saved."""
        self._return_code = 1
        if "devtools" in self.features:
            super().panic(*renderables)
            return
        error = self._exception
        named = f" ({type(error).__name__})" if error else ""
        super().panic(
            Text(
                f"Backline had to stop: a fault of its own{named}. "
                "What you typed is kept; `backline chat --resume FILE` goes on with it."
            )
        )

    def _fatal_error(self) -> None:
        if "devtools" in self.features:
            super()._fatal_error()
        else:
            self.panic()
