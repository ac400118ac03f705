"""The consult screen: the conversation, the open question, the box, the side panel.

It is painted before the content is read: until `begin`, what is sent waits. How much
of each part a small terminal shows stands in `backline.tcss`.
"""

from collections.abc import Callable, Iterable
from time import monotonic
from typing import TYPE_CHECKING, ClassVar, cast

from textual import events, on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Horizontal, Vertical
from textual.message import Message
from textual.screen import Screen
from textual.widgets import Footer

from chatbot.ui.widgets.banner import Banner
from chatbot.ui.widgets.block_text import question_line, remark
from chatbot.ui.widgets.checklist import Checklist
from chatbot.ui.widgets.conversation import Conversation
from chatbot.ui.widgets.message_box import ASKED, FIRST, FREE, MessageBox
from chatbot.ui.widgets.passage import Passage
from chatbot.ui.widgets.status_line import StatusLine

if TYPE_CHECKING:
    from chatbot.engine.session import Session
    from chatbot.model.consult import Consult
    from chatbot.model.event import Event
    from chatbot.ui.app import BacklineApp
    from chatbot.ui.widgets.open_question import OpenQuestion
    from chatbot.ui.widgets.side_panel import SidePanel

OPENING = "Opening the content. Type already: what you send is read next."
UNSENT = "Not sent yet: Enter sends what is in the box, Ctrl+Q again leaves without it."
OPENING_S = 1.0
"""So soon opening is too short to speak of."""


class ConsultScreen(Screen[None]):
    """Draws one session; every click becomes the words one could have typed."""

    class Said(Message):
        """Something was said, and answered."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("f1", "app.help", "Help", key_display="F1", priority=True),
        Binding("f2", "toggle_side", "Panel", key_display="F2", priority=True),
        Binding("f3", "say('/plan')", "Plan", key_display="F3", priority=True),
        Binding("f4", "to_choices", "Choices", key_display="F4", priority=True),
        Binding(
            "f5", "next_reader", "Reader", key_display="F5", show=False, priority=True
        ),
        Binding("f6", "say('/undo')", "Undo", key_display="F6", priority=True),
        Binding("f7", "sources", "Sources", key_display="F7", priority=True),
        Binding("escape", "to_message", "Type", show=False),
    ]
    AUTO_FOCUS = "MessageBox"
    """Where the keys are from the first paint on: what is typed sooner is kept as well."""
    HORIZONTAL_BREAKPOINTS = [(0, "-narrow"), (110, "-wide")]
    VERTICAL_BREAKPOINTS = [(0, "-tiny"), (16, "-short"), (22, "-mid"), (36, "-tall")]

    def __init__(self, clock: Callable[[], float] = monotonic) -> None:
        super().__init__()
        self._clock = clock
        self._session: Session | None = None
        self._question: OpenQuestion | None = None
        self._side: SidePanel | None = None
        self._cites: tuple[str, ...] = ()
        self._waiting: list[str] = []
        self._unsent = ""
        self._offered: bool | None = False
        self._whole = False
        """Whether the open question was asked for once more."""

    def compose(self) -> ComposeResult:
        """Lay out the parts that need no content."""
        yield Banner()
        with Horizontal(id="body"), Vertical(id="talk"):
            yield Conversation()
            yield MessageBox(self._clock)
        yield StatusLine()
        yield Footer(show_command_palette=False, compact=True)

    def on_mount(self) -> None:
        """Let the clinician type at once, and say so where that takes a while."""
        self.query_one(MessageBox).focus()
        self.set_timer(OPENING_S, self._say_opening)

    def _say_opening(self) -> None:
        if self._session is None:
            self.query_one(Conversation).show([Passage(question_line(OPENING))])

    def begin(self, session: "Session", typed: Iterable[str] = ()) -> None:
        """Take the session, greet, and take in what was typed so far."""
        from chatbot.ui.widgets.open_question import OpenQuestion
        from chatbot.ui.widgets.side_panel import SidePanel

        content = session.engine.content
        self._session = session
        self._question = OpenQuestion(content, self._clock)
        self._side = SidePanel(content)
        self.mount(self._question, before=self.query_one(MessageBox))
        self.query_one("#body").mount(self._side)
        self.query_one(StatusLine).show_review(content)
        self.query_one(Conversation).show(())
        self._draw([], session.greeting)
        for text in typed:
            self._take(text)
        if session.unsent:
            self.query_one(MessageBox).insert(session.unsent, (0, 0))
            session.unsent = None
        self._show_state()
        waiting, self._waiting = self._waiting, []
        for text in waiting:
            self.action_say(text)

    def tell(self, text: str) -> None:
        """Remark on the consult from outside, as the narrator of a demo does."""
        self.query_one(Conversation).add([Passage(remark(text))])

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
        self._to_box(message, message.event)

    def on_key(self, event: events.Key) -> None:
        """Let letters that nothing takes, as while reading back, go into the box."""
        if event.is_printable and event.key not in self.active_bindings:
            self._to_box(event, events.Key(event.key, event.character))

    def on_paste(self, event: events.Paste) -> None:
        """Let what is pasted go into the box, wherever the keys are."""
        self._to_box(event, events.Paste(event.text))

    def _to_box(self, event: Message, copy: events.Event) -> None:
        box = self.query_one(MessageBox)
        if self.focused is not box:
            event.stop()
            box.focus()
            box.post_message(copy)

    def on_descendant_focus(self) -> None:
        """Make room for whoever reads back: F4 shows the choices again."""
        if self._question and isinstance(self.focused, Conversation):
            self._question.fold()

    def check_action(self, action: str, _parameters: tuple[object, ...]) -> bool | None:
        """Offer the way to the choices only while there are any to go to."""
        if action != "to_choices":
            return True
        has_choices = self._question is not None and self._question.choices is not None
        return has_choices and not isinstance(self.focused, Checklist)

    def action_say(self, text: str) -> None:
        """Say something, as if it had been typed."""
        if _leaves(text) and not self._waiting:
            self.call_next(self.run_action, "app.quit")
        elif self._session is None:
            self._waiting.append(text)
            self.query_one(StatusLine).show_waiting()
        else:
            self._take(text)
            self._show_state()
            self.post_message(self.Said())

    @property
    def unsent(self) -> str | None:
        """What stands in the box; None where nothing does."""
        return self.query_one(MessageBox).text.strip() or None

    def holds_back(self) -> bool:
        """Whether leaving waits: for what was sent to be read, or to speak of the unsent."""
        if self._waiting and self._session is None:
            self.action_say("quit")
            return True
        left, self._unsent = self._unsent, self.unsent or ""
        if self._unsent and self._unsent != left:
            self.notify(UNSENT, severity="warning", markup=False)
            return True
        return False

    def action_toggle_side(self) -> None:
        """Show or hide the side panel; where it fills the screen, it takes the keys."""
        self.toggle_class("-side")
        if self.has_class("-narrow", "-side") and self._side:
            self.call_after_refresh(self._side.action_take_keys)
        else:
            self.call_after_refresh(self.query_one(MessageBox).focus)

    def action_to_choices(self) -> None:
        """Go to the choices of the open question, or to the box if it has none."""
        choices = self._question.choices if self._question else None
        self._fold_side()
        if self._question:
            self._question.unfold()
        self.call_after_refresh((choices or self.query_one(MessageBox)).focus)

    def action_to_message(self) -> None:
        """Go back to typing."""
        self._fold_side()
        self.query_one(MessageBox).focus()

    def action_next_reader(self) -> None:
        """Switch to the next reader level."""
        from chatbot.model.transcript import READERS

        if self._session:
            here = READERS.index(self._session.consult.reader)
            self.action_say(f"/reader {READERS[(here + 1) % len(READERS)]}")

    def action_sources(self) -> None:
        """Choose from the sources of the last reply and of the plan."""
        if self._session:
            from chatbot.ui.screens.choosing import sources_screen

            content, plan = self._session.engine.content, self._session.consult.plan
            opens = cast("BacklineApp", self.app).action_open_reference
            self.app.push_screen(sources_screen(content, self._cites, plan, opens))

    def action_scroll_talk(self, pages: int) -> None:
        """Scroll the conversation by a page."""
        talk = self.query_one(Conversation)
        rows = pages * max(talk.size.height - 1, 1)
        talk.scroll_relative(y=rows, animate=False, immediate=True)

    def _fold_side(self) -> None:
        if self.has_class("-narrow"):
            self.remove_class("-side")

    def _hint_at_choices(self) -> None:
        """Draw the footer anew, but only if it has changed: it is slow."""
        offered = self.check_action("to_choices", ())
        if offered != self._offered:
            self._offered = offered
            self.refresh_bindings()

    def _take(self, text: str) -> None:
        """Reply to one input and draw the turn, the question first if it was closed."""
        from chatbot.ui.drawing import repeats, typed

        session = cast("Session", self._session)
        before = session.consult.prompt
        events = session.reply(text)
        closed = before is not None and before != session.consult.prompt
        asked = before.text if before and closed else None
        self._draw(typed(asked, text), events)
        self._whole = any(repeats(session.consult, event) for event in events)

    def _draw(self, opening: "list[Passage]", events: "Iterable[Event]") -> None:
        from chatbot.ui.drawing import turn_drawn

        session = cast("Session", self._session)
        drawn = turn_drawn(session.engine.content, session.consult, opening, events)
        self._cites = drawn.cites
        self.query_one(Conversation).add(drawn.passages, len(opening))

    def _show_state(self) -> None:
        """Draw everything that shows how the consult stands."""
        if self._session and self._question and self._side:
            consult, box = self._session.consult, self.query_one(MessageBox)
            box.placeholder = _invitation(consult)
            if self._question.show(consult.prompt):
                box.question_appeared()
            elif self._whole:
                self._question.unfold()
            self._side.show(consult)
            self.query_one(Banner).show_state(consult)
            self.query_one(StatusLine).show_state(consult)
            self._hint_at_choices()


def _invitation(consult: "Consult") -> str:
    if not consult.turn:
        return FIRST
    return ASKED if consult.prompt else FREE


def _leaves(text: str) -> bool:
    """Whether this is a word for leaving, in any front."""
    from chatbot.engine.understanding.requests.command import command_of

    command = command_of(text)
    return command is not None and command.name == "quit"
