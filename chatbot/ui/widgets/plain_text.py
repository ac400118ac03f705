"""Text drawn exactly as it is: no markup, so that `[brackets]` and `[/x]` survive."""

from textual.content import Content
from textual.visual import VisualType
from textual.widgets import Static


class PlainText(Static):
    """A Static that reads no markup; style comes only from Content spans."""

    def __init__(
        self, text: str | Content = "", *, name: str | None = None, classes: str = ""
    ) -> None:
        super().__init__(_content(text), id=name, classes=classes, markup=False)

    def show(self, text: VisualType) -> None:
        """Replace the text."""
        self.update(_content(text) if isinstance(text, str) else text)


def _content(text: str | Content) -> Content:
    return text if isinstance(text, Content) else Content(text)
