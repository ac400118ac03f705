"""The question now open, always in sight, with its choices if it has any."""

from collections.abc import Callable

from textual.app import ComposeResult
from textual.containers import Vertical

from chatbot.model.content import Content
from chatbot.model.finding import Kind
from chatbot.model.reading import Prompt
from chatbot.ui.widgets.checklist import Checklist
from chatbot.ui.widgets.plain_text import PlainText

_YES_OR_NO = ("Yes", "No", "Don't know")

TYPE = "Type the answer, don't know, or why."
GO = "F4 to choose, or type: none, 1 and 3, don't know, why."
GO_TO_ONE = "F4 to choose, or type: yes, no, don't know, why."
TICK = "Space or a number ticks, the rest is no. Enter answers."
CHOOSE = "Arrows or a number choose, Enter answers."
UNTICKED = "! Nothing is ticked. Tick what holds, or 0 for none."


class OpenQuestion(Vertical):
    """Draws a prompt; nothing if none is open."""

    DEFAULT_CSS = """
    OpenQuestion { display: none; height: auto; padding-right: 1; }
    OpenQuestion { border-left: outer $primary; }
    OpenQuestion:focus-within { border-left: outer $accent; }
    OpenQuestion PlainText { height: auto; }
    OpenQuestion Checklist.-empty { display: none; }
    OpenQuestion .-asked { max-height: 4; text-style: bold; color: $text-primary; }
    OpenQuestion .-hint { max-height: 2; color: $text-muted; }
    OpenQuestion .-hint.-warning { color: $text-warning; text-style: bold; }
    """

    def __init__(self, content: Content, clock: Callable[[], float]) -> None:
        super().__init__(id="open-question")
        self._content = content
        self._prompt: Prompt | None = None
        self._asked = PlainText(classes="-asked")
        self._checklist = Checklist(clock)
        self._hint = PlainText(classes="-hint")

    def compose(self) -> ComposeResult:
        """The question, what can be chosen, and what keys do."""
        yield self._asked
        yield self._checklist
        yield self._hint

    @property
    def choices(self) -> Checklist | None:
        """The choices, if the question can be answered by choosing."""
        return self._checklist if self._checklist.labels else None

    def show(self, prompt: Prompt | None) -> bool:
        """Put this question in the place of the last; false if it stood there before."""
        self.set_class(prompt == self._prompt, "-again")
        if prompt == self._prompt:
            self._checklist.begin()
            return False
        self._prompt = prompt
        self.display = prompt is not None
        labels = _labels(self._content, prompt) if prompt else ()
        self._checklist.set_class(not labels, "-empty")
        self._checklist.ask(labels, several=bool(prompt and prompt.kind == "group"))
        self._asked.show(prompt.text if prompt else "")
        self._show_hint()
        return prompt is not None

    def fold(self) -> None:
        """Hide the choices where room is short."""
        self.add_class("-again")

    def unfold(self) -> None:
        """Show the choices again, which a question that is only still open hides."""
        self.remove_class("-again")

    def on_checklist_ticked(self) -> None:
        """Say again what keys do here."""
        self._show_hint()

    def on_checklist_unticked(self) -> None:
        """Say why Enter did nothing."""
        self._hint.show(UNTICKED)
        self._hint.add_class("-warning")

    def on_descendant_focus(self) -> None:
        """Say what keys do here."""
        self._show_hint()

    def on_descendant_blur(self) -> None:
        """Say how to come here."""
        self._show_hint()

    def _show_hint(self) -> None:
        choices = self.choices
        if choices is None:
            text = TYPE
        elif choices.has_focus:
            text = TICK if choices.several else CHOOSE
        else:
            text = GO if choices.several else GO_TO_ONE
        self._hint.remove_class("-warning")
        self._hint.show(text)


def _labels(content: Content, prompt: Prompt) -> tuple[str, ...]:
    """What can be chosen; nothing for an answer that has to be typed.

    A finding without words of its own is asked as an open question.
    """
    findings = content.dialog.findings
    if prompt.kind == "group":
        return tuple(findings[f].label for f in prompt.findings)
    if prompt.kind == "confirm":
        return _YES_OR_NO[:2]
    finding = findings.get(prompt.name)
    if finding is None or prompt.kind != "finding":
        return ()
    if finding.kind is Kind.YES_OR_NO:
        return _YES_OR_NO if finding.words else ()
    return tuple(finding.choices)
