"""The consult screen: the conversation, the open question, the box, the side panel."""

from collections.abc import Callable, Iterable
from time import monotonic
from typing import ClassVar

from textual import on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Horizontal, Vertical
from textual.content import Content
from textual.screen import Screen
from textual.widgets import Footer

from chatbot.engine.session import Session
from chatbot.engine.wording import Speaker
from chatbot.model.consult import Block
from chatbot.model.event import Asked, Event
from chatbot.model.reading import Prompt
from chatbot.ui.widgets.block_text import drawn, said
from chatbot.ui.widgets.checklist import Checklist
from chatbot.ui.widgets.conversation import Conversation
from chatbot.ui.widgets.message_box import MessageBox
from chatbot.ui.widgets.open_question import OpenQuestion
from chatbot.ui.widgets.side_panel import SidePanel
from chatbot.ui.widgets.status_line import StatusLine

_QUIT = {"quit", "exit", "/quit", "/exit"}
_READERS = ("clinician", "trainee", "patient")


class ConsultScreen(Screen[None]):
    """Draws one session; every click becomes the words one could have typed."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("f2", "toggle_side", "Panel", priority=True),
        Binding("f3", "say('/plan')", "Plan", priority=True),
        Binding("f4", "to_choices", "Choices", priority=True),
        Binding("f5", "next_reader", "Reader", priority=True),
        Binding("f6", "say('/undo')", "Undo", priority=True),
        Binding("escape", "to_message", "Type", show=False),
    ]
    HORIZONTAL_BREAKPOINTS = [(0, "-narrow"), (110, "-wide")]
    DEFAULT_CSS = """
    ConsultScreen #talk { width: 1fr; }
    ConsultScreen #body { height: 1fr; }
    ConsultScreen SidePanel { display: none; }
    ConsultScreen.-wide SidePanel { display: block; }
    ConsultScreen.-narrow.-side SidePanel { display: block; width: 1fr; border: none; }
    ConsultScreen.-narrow.-side #talk { display: none; }
    ConsultScreen.-wide.-side SidePanel { display: none; }
    """

    def __init__(
        self, session: Session, clock: Callable[[], float] = monotonic
    ) -> None:
        super().__init__()
        self.session = session
        self._clock = clock
        self._speaker = Speaker(session.engine.content)
        self._recorded: Prompt | None = None

    def compose(self) -> ComposeResult:
        """Lay out the parts."""
        content = self.session.engine.content
        with Horizontal(id="body"):
            with Vertical(id="talk"):
                yield Conversation()
                yield OpenQuestion(content, self._clock)
                yield MessageBox()
            yield SidePanel(content)
        yield StatusLine(content)
        yield Footer(show_command_palette=False)

    def on_mount(self) -> None:
        """Greet."""
        self._draw([], self.session.greeting)
        self.query_one(MessageBox).focus()

    @on(MessageBox.Submitted)
    def _submitted(self, message: MessageBox.Submitted) -> None:
        self.action_say(message.text)

    @on(Checklist.Answered)
    def _chosen(self, message: Checklist.Answered) -> None:
        """Answer; whoever answers by keys goes on with keys."""
        self.action_say(message.text)
        self.action_to_choices()

    @on(Checklist.Typed)
    def _typed(self, message: Checklist.Typed) -> None:
        box = self.query_one(MessageBox)
        box.focus()
        box.post_message(message.event)

    def check_action(self, action: str, _parameters: tuple[object, ...]) -> bool | None:
        """Offer the way to the choices only while there are any to go to."""
        if action != "to_choices" or not self.is_mounted:
            return True
        has_choices = self.query_one(OpenQuestion).has_choices
        return has_choices and not isinstance(self.focused, Checklist)

    def action_say(self, text: str) -> None:
        """Say something, as if it had been typed."""
        if text.strip().lower() in _QUIT:
            self.app.exit()
            return
        asked = self._asked(self.session.consult.prompt)
        self._draw([said(text)], self.session.reply(text), asked)

    def action_toggle_side(self) -> None:
        """Show or hide the side panel; where it fills the screen, it takes the keys."""
        self.toggle_class("-side")
        if self.has_class("-narrow", "-side"):
            self.call_after_refresh(self.query_one(SidePanel).action_focus_page)
        else:
            self.call_after_refresh(self.query_one(MessageBox).focus)

    def action_to_choices(self) -> None:
        """Go to the choices of the open question, or to the box if it has none."""
        if self.has_class("-narrow"):
            self.remove_class("-side")
        if not self.query_one(OpenQuestion).focus_choices():
            self.query_one(MessageBox).focus()

    def action_to_message(self) -> None:
        """Go back to typing."""
        if self.has_class("-narrow"):
            self.remove_class("-side")
        self.query_one(MessageBox).focus()

    def action_next_reader(self) -> None:
        """Switch to the next reader level."""
        here = _READERS.index(self.session.consult.reader)
        self.action_say(f"/reader {_READERS[(here + 1) % len(_READERS)]}")

    def action_scroll_talk(self, pages: int) -> None:
        """Scroll the conversation by a page."""
        talk = self.query_one(Conversation)
        talk.scroll_relative(y=pages * max(talk.size.height - 1, 1), animate=False)

    def _draw(
        self,
        opening: list[Content],
        events: Iterable[Event],
        asked: Content | None = None,
    ) -> None:
        """Draw one turn, and everything that shows the state."""
        consult = self.session.consult
        shown = [e for e in events if not isinstance(e, Asked)]
        reply = drawn(self._speaker.say(consult, shown))
        parts = [*opening, reply] if reply.plain else opening
        self.query_one(Conversation).add(Content("\n\n").join(parts), asked)
        self.query_one(OpenQuestion).show(consult.prompt)
        self.query_one(SidePanel).show(consult)
        self.refresh_bindings()
        self.query_one(StatusLine).show_state(consult)

    def _offer(self, prompt: Prompt | None) -> None:
        question = self.query_one(OpenQuestion)
        had_choices = question.has_choices
        question.show(prompt)
        if question.has_choices != had_choices:
            self.refresh_bindings()

    def _asked(self, prompt: Prompt | None) -> Content | None:
        """Record the question that is being answered, in full the first time."""
        if prompt is None:
            return None
        blocks: list[Block] = list(self._speaker.question(prompt))
        again = prompt == self._recorded
        self._recorded = prompt
        return drawn(blocks[:1] if again else blocks)
