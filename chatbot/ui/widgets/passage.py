"""Running text with hanging indents, in passages that can fold under a heading."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import NamedTuple

from textual.content import Content
from textual.style import Style

from chatbot.ui.widgets.plain_text import visible

_OPEN, _FOLDED = "▾", "▸"


class Line(NamedTuple):
    """One line of text before it is wrapped."""

    text: Content
    hang: int = 0
    """How many cells its further rows are set in."""
    leads: bool = False
    """Whether it is to be seen first where not all of a turn can be."""


EMPTY = Line(Content(""))


@dataclass(frozen=True)
class Passage:
    """Some lines; with a title, they can fold."""

    lines: Sequence[Line]
    title: str = ""
    summary: str = ""
    """What stands under the title, in a few words; shown while it is folded."""
    folded: bool = False

    def turned(self) -> "Passage":
        """Fold, or unfold."""
        return replace(self, folded=not self.folded)

    def rows(self, width: int, place: int) -> list[Content]:
        """Wrap to a width in cells; a click on the heading folds the passage there."""
        body = () if self.folded else self.lines
        heading = [self._heading(place)] if self.title else []
        return [row for line in (*heading, *body) for row in wrapped(line, width)]

    def lead(self, width: int) -> int | None:
        """Return the row of the first line that leads; None if there is none in sight."""
        if self.folded:
            return None
        row = len(wrapped(self._heading(0), width)) if self.title else 0
        for line in self.lines:
            if line.leads:
                return row
            row += len(wrapped(line, width))
        return None

    def _heading(self, place: int) -> Line:
        sign = _FOLDED if self.folded else _OPEN
        heading = Content.styled(f"{sign} {self.title}", "bold $text-accent")
        text = heading.stylize(Style.from_meta({"@click": f"fold({place})"}))
        if self.folded and self.summary:
            more = Content.styled(f": {visible(self.summary)}", "$foreground-muted")
            text = Content("").join([text, more])
        return Line(text, 2)


def wrapped(line: Line, width: int) -> list[Content]:
    """Wrap one line to a width in cells."""
    if width <= 2 * line.hang or line.text.cell_length <= width:
        return line.text.wrap(max(width, 1))
    first = line.text.wrap(width)[0]
    rest = line.text[len(first) :]
    rest = rest[len(rest.plain) - len(rest.plain.lstrip(" ")) :]
    if not rest:
        return [first]
    return [first, *(r.pad_left(line.hang) for r in rest.wrap(width - line.hang))]
