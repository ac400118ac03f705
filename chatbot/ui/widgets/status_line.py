"""The line that is always in sight: urgency, reader, review status, disclaimer."""

from textual.content import Content

from chatbot.model.consult import Consult
from chatbot.ui.widgets.plain_text import PlainText

STANDING = (
    "Content: submitted, not reviewed · for clinicians, not a substitute for judgement"
)

_STYLES = {
    "emergency": "bold reverse $error",
    "urgent": "bold $warning",
    "workup": "$warning",
    "routine": "$success",
}
_SIGNS = {"emergency": "!! ", "urgent": "! ", "workup": "? ", "routine": ""}


class StatusLine(PlainText):
    """Says how grave things are in a word, a sign and a colour."""

    DEFAULT_CSS = """
    StatusLine { height: auto; max-height: 2; padding: 0 1; background: $surface; }
    """

    def __init__(self) -> None:
        super().__init__(name="status")

    def show_state(self, consult: Consult) -> None:
        """Draw a state."""
        urgency = consult.plan.urgency
        sign = f"{_SIGNS[urgency]}{urgency.upper()}"
        parts = [Content.styled(sign, _STYLES[urgency])]
        parts.append(Content(f" · {consult.step} · reader: {consult.reader} · "))
        parts.append(Content.styled(STANDING, "italic $text-muted"))
        self.show(Content("").join(parts))
