"""The line that is always in sight: urgency, reader, review status, disclaimer."""

from collections import Counter

from textual.content import Content as Text

from chatbot.model.consult import Consult
from chatbot.model.content import Content
from chatbot.ui.widgets.plain_text import PlainText

DISCLAIMER = "for clinicians, not a substitute for judgement"

_STYLES = {
    "emergency": "bold reverse $text-error",
    "urgent": "bold $text-warning",
    "workup": "$text-warning",
    "routine": "$text-success",
}
_SIGNS = {"emergency": "!! ", "urgent": "! ", "workup": "? ", "routine": ""}


class StatusLine(PlainText):
    """Says how grave things are in a word, a sign and a colour."""

    DEFAULT_CSS = """
    StatusLine { height: auto; padding: 0 1; background: $surface; }
    StatusLine.-emergency { background: $error-muted; }
    """

    def __init__(self, content: Content) -> None:
        super().__init__(name="status")
        self._standing = f"Content: {reviewed(content)} · {DISCLAIMER}"

    def show_state(self, consult: Consult) -> None:
        """Draw a state."""
        urgency = consult.plan.urgency
        parts = [
            Text("Backline · "),
            Text.styled(f"{_SIGNS[urgency]}{urgency.upper()}", _STYLES[urgency]),
            Text(f" · {consult.step} · reader: {consult.reader} · "),
            Text.styled(self._standing, "italic $text-muted"),
        ]
        self.set_class(urgency == "emergency", "-emergency")
        self.show(Text("").join(parts))


def reviewed(content: Content) -> str:
    """Say how much of the content a clinician has approved."""
    counts = Counter(s.review.status for s in content.statements.values())
    approved, total = counts["approved"], counts.total()
    if approved == total and total:
        return "approved"
    if approved:
        return f"{approved} of {total} statements approved"
    return "submitted, not reviewed"
