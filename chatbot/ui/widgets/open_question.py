"""The question now open, always in sight, with its choices if it has any."""

from collections.abc import Callable

from textual.containers import Vertical

from chatbot.engine.wording import Speaker
from chatbot.model.content import Content
from chatbot.model.finding import Kind
from chatbot.model.reading import Prompt
from chatbot.ui.widgets.block_text import drawn
from chatbot.ui.widgets.checklist import Checklist
from chatbot.ui.widgets.plain_text import PlainText

_YES_OR_NO = ("Yes", "No", "Don't know")


class OpenQuestion(Vertical):
    """Draws a prompt; nothing if none is open."""

    DEFAULT_CSS = """
    OpenQuestion { height: auto; padding: 0 1; }
    OpenQuestion PlainText { height: auto; max-height: 4; }
    """

    def __init__(self, content: Content, clock: Callable[[], float]) -> None:
        super().__init__(id="open-question")
        self._content = content
        self._clock = clock
        self._speaker = Speaker(content)
        self._prompt: Prompt | None = None
        self._choices: Checklist | None = None

    @property
    def has_choices(self) -> bool:
        """Whether the question can be answered by choosing."""
        return self._choices is not None

    def show(self, prompt: Prompt | None) -> None:
        """Put this question in the place of the last, or clear the same one."""
        if prompt == self._prompt:
            if self._choices is not None:
                self._choices.begin()
            return
        self._prompt, self._choices = prompt, None
        self.remove_children()
        if prompt is None:
            return
        asked = [b for b in self._speaker.question(prompt) if b.kind == "question"]
        labels = _labels(self._content, prompt)
        if labels:
            several = prompt.kind == "group"
            self._choices = Checklist(labels, several=several, clock=self._clock)
        choices = [self._choices] if self._choices else []
        self.mount(PlainText(drawn(asked)), *choices)

    def focus_choices(self) -> bool:
        """Go to the choices; false if the answer has to be typed."""
        if self._choices is None:
            return False
        self._choices.focus()
        return True


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
