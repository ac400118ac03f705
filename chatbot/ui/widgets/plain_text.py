"""Text drawn exactly as it is: no markup, so that `[brackets]` and `[/x]` survive."""

from textual.content import Content
from textual.widgets import Static

_KEPT = {ord("\n"), ord("\t")}
_PICTURES = {code: chr(0x2400 + code) for code in range(0x20) if code not in _KEPT}
_PICTURES |= {0x7F: "\u2421"} | dict.fromkeys(range(0x80, 0xA0), "\ufffd")


class PlainText(Static):
    """A Static that reads no markup; style comes only from Content spans."""

    def __init__(
        self, text: str | Content = "", *, name: str | None = None, classes: str = ""
    ) -> None:
        super().__init__(_content(text), id=name, classes=classes, markup=False)

    def show(self, text: str | Content) -> None:
        """Replace the text; the same text anew would lay the whole screen out again."""
        content = _content(text)
        if not (isinstance(self.content, Content) and content.is_same(self.content)):
            self.update(content)


def visible(text: str) -> str:
    """Show control characters as pictures, so that none reaches the terminal."""
    return text.replace("\r\n", "\n").replace("\r", "\n").translate(_PICTURES)


def _content(text: str | Content) -> Content:
    return text if isinstance(text, Content) else Content(visible(text))
