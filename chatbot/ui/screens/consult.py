"""The consult screen: the conversation, the open question, the box, the side panel."""

from collections.abc import Iterable
from typing import ClassVar

from textual import on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Horizontal, Vertical
from textual.screen import Screen
from textual.widgets import Footer

from chatbot.engine.wording import Speaker
from chatbot.files.session import Session
from chatbot.model.content import Content
from chatbot.model.event import Event
from chatbot.model.finding import Kind
from chatbot.model.reading import Prompt
from chatbot.ui.widgets.checklist import Checklist
from chatbot.ui.widgets.conversation import Conversation
from chatbot.ui.widgets.message_box import MessageBox
from chatbot.ui.widgets.side_panel import SidePanel
from chatbot.ui.widgets.status_line import StatusLine

_QUIT = {"quit", "exit", "/quit", "/exit"}
_YES_OR_NO = ("Yes", "No", "Don't know")


class ConsultScreen(Screen[None]):
    """Draws one session; every click becomes the words one could have typed."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("f2", "toggle_side", "Panel"),
        Binding("f3", "say('/plan')", "Plan now"),
        Binding("f4", "to_choices", "Choices"),
        Binding("f6", "say('/undo')", "Undo"),
        Binding("f5", "next_reader", "Reader"),
        Binding("escape", "to_message", "Type", show=False),
    ]
    HORIZONTAL_BREAKPOINTS: ClassVar[list[tuple[int, str]] | None] = [
        (0, "-narrow"),
        (110, "-wide"),
    ]
    DEFAULT_CSS = """
    ConsultScreen #talk { width: 1fr; }
    ConsultScreen #body { height: 1fr; }
    ConsultScreen.-narrow SidePanel { display: none; }
    ConsultScreen.-narrow.-side SidePanel { display: block; width: 1fr; border: none; }
    ConsultScreen.-narrow.-side #talk { display: none; }
    ConsultScreen.-wide.-side SidePanel { display: none; }
    """

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.session = session
        self._speaker = Speaker(session.engine.content)

    def compose(self) -> ComposeResult:
        """Lay out the parts."""
        with Horizontal(id="body"):
            with Vertical(id="talk"):
                yield Conversation(id="conversation")
                yield Vertical(id="open-question")
                yield MessageBox()
            yield SidePanel(self.session.engine.content)
        yield StatusLine()
        yield Footer()

    def on_mount(self) -> None:
        """Greet."""
        self._draw(self.session.greeting)
        self.query_one(MessageBox).focus()

    @on(MessageBox.Submitted)
    def _typed(self, message: MessageBox.Submitted) -> None:
        self.action_say(message.text)

    @on(Checklist.Answered)
    def _chosen(self, message: Checklist.Answered) -> None:
        self.action_say(message.text)
        self.query_one(MessageBox).focus()

    def action_say(self, text: str) -> None:
        """Say something, as if it had been typed."""
        if text.strip().lower() in _QUIT:
            self.app.exit()
            return
        self.query_one(Conversation).said(text)
        self._draw(self.session.reply(text))

    def action_toggle_side(self) -> None:
        """Show or hide the side panel."""
        self.toggle_class("-side")

    def action_to_choices(self) -> None:
        """Go to the choices of the open question."""
        for checklist in self.query(Checklist):
            checklist.focus()

    def action_to_message(self) -> None:
        """Go back to typing."""
        if self.has_class("-narrow"):
            self.remove_class("-side")
        self.query_one(MessageBox).focus()

    def action_next_reader(self) -> None:
        """Switch to the next reader level."""
        levels = ("clinician", "trainee", "patient")
        here = levels.index(self.session.consult.reader)
        self.action_say(f"/reader {levels[(here + 1) % len(levels)]}")

    def _draw(self, events: Iterable[Event]) -> None:
        consult = self.session.consult
        blocks = self._speaker.say(consult, events)
        self.query_one(Conversation).replied(blocks)
        self.query_one(SidePanel).show(consult)
        self.query_one(StatusLine).show_state(consult)
        self._offer(consult.prompt)

    def _offer(self, prompt: Prompt | None) -> None:
        """Offer the open question as choices, if it has any."""
        place = self.query_one("#open-question", Vertical)
        place.remove_children()
        checklist = self._checklist(prompt) if prompt else None
        if checklist:
            place.mount(checklist)

    def _checklist(self, prompt: Prompt) -> Checklist | None:
        labels = _labels(self.session.engine.content, prompt)
        return Checklist(labels, several=prompt.kind == "group") if labels else None


def _labels(content: Content, prompt: Prompt) -> tuple[str, ...]:
    """What can be chosen; nothing for an answer that has to be typed."""
    findings = content.dialog.findings
    if prompt.kind == "group":
        return tuple(findings[f].label for f in prompt.findings)
    if prompt.kind == "confirm":
        return _YES_OR_NO[:2]
    finding = findings.get(prompt.name)
    if finding is None or finding.kind is Kind.YES_OR_NO:
        return _YES_OR_NO if finding and prompt.kind == "finding" else ()
    return tuple(finding.choices)
