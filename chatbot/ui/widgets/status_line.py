"""The lines that are always in sight: urgency, reader, review status, disclaimer."""

from typing import TYPE_CHECKING

from textual.content import Content as Text

from chatbot.ui.widgets.plain_text import PlainText

if TYPE_CHECKING:
    from chatbot.model.consult import Consult
    from chatbot.model.content import Content

_FOR = "for clinicians"
DISCLAIMER = f"{_FOR}; no substitute for judgement"

_STYLES = {
    "emergency": "bold reverse $text-error",
    "urgent": "bold $text-warning",
    "workup": "bold $text-warning",
    "routine": "$text-success",
}
_NAME, _GAP = "Backline · ", " · "
"""The name is left out where room is short, and the reader where it is shorter."""
_UNSAVED = "! NOT SAVED · "
_SIGNS = {"emergency": "!! ", "urgent": "! ", "workup": "? ", "routine": ""}


class StatusLine(PlainText):
    """Says how grave things are in a word, a sign and a colour."""

    DEFAULT_CSS = """
    StatusLine { height: auto; padding: 0 1; background: $surface; }
    StatusLine.-emergency { background: $error-muted; }
    """

    def __init__(self) -> None:
        super().__init__(name="status")
        self._state, self._reader = Text("opening"), ""
        self._unsaved = False
        self._standing = self._brief = DISCLAIMER

    def on_resize(self) -> None:
        """One line where it fits, else two or three.

        It is laid out again after: within a layout, no row less than before is taken.
        """
        self._draw()
        self.call_after_refresh(self.refresh, layout=True)

    def show_review(self, content: "Content") -> None:
        """Say how far the content has been reviewed."""
        self._standing = f"Content: {reviewed(content)} · {DISCLAIMER}"
        self._brief = f"{reviewed(content).removeprefix('submitted, ')} · {_FOR}"

    def show_waiting(self) -> None:
        """Say that what was sent before the content is open is not lost."""
        self._state = Text("opening: what you sent is read next")
        self._draw()

    def show_unsaved(self, *, unsaved: bool) -> None:
        """Say, or no longer say, that the consult is not saved."""
        if unsaved != self._unsaved:
            self._unsaved = unsaved
            self._draw()

    def show_state(self, consult: "Consult") -> None:
        """Draw a state."""
        urgency = consult.plan.urgency
        word = _word(consult)
        named = consult.step.replace(".", ": ")
        step = "" if consult.step == urgency else f" · {named}"
        self._state = Text("").join([word, Text(step)])
        self._reader = f" · reader: {consult.reader} (F5)"
        self.set_class(urgency == "emergency", "-emergency")
        self._draw()

    def _draw(self) -> None:
        room = self.content_size.width
        warned = Text.styled(_UNSAVED, _STYLES["urgent"]) if self._unsaved else Text("")
        state = Text("").join([warned, self._state])
        for before, after in (("", self._reader), (_NAME, "")):
            longer = Text("").join([Text(before), state, Text(after)])
            state = longer if longer.cell_length <= room else state
        said = self._standing if len(self._standing) <= 2 * room else self._brief
        gap = _GAP if state.cell_length + len(_GAP + said) <= room else "\n"
        standing = Text.styled(said, "italic $foreground-muted")
        self.show(Text(gap).join([state, standing]))


def _word(consult: "Consult") -> Text:
    """Name the urgency; nothing is called routine before it was screened for."""
    urgency, plan = consult.plan.urgency, consult.plan
    if urgency == "routine" and (plan.unscreened or not plan.lines):
        return Text.styled("NOT YET SCREENED", _STYLES["workup"])
    return Text.styled(f"{_SIGNS[urgency]}{urgency.upper()}", _STYLES[urgency])


def reviewed(content: "Content") -> str:
    """Say how much of the content a clinician has approved."""
    from chatbot.engine.reviewing.standing import tally

    counts = tally(content).values()
    approved, total = sum(c["approved"] for c in counts), sum(c.total() for c in counts)
    if not approved:
        return "submitted, not reviewed"
    return "approved" if approved == total else f"{approved} of {total} approved"
