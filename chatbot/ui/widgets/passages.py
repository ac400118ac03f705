"""Passages of text in one widget, however many: only the rows in sight are drawn."""

from collections.abc import Iterable
from typing import TYPE_CHECKING, ClassVar

from textual.binding import Binding, BindingType
from textual.geometry import Region, Size
from textual.scroll_view import ScrollView
from textual.selection import Selection
from textual.strip import Strip
from textual.visual import Visual

from chatbot.ui.widgets.passage import Passage

if TYPE_CHECKING:
    from textual.content import Content


class Passages(ScrollView, can_focus=True):
    """Scrolls; with the keys on it, up and down go from heading to heading."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("enter,space", "fold_here", "Fold", key_display="⏎"),
        Binding("a", "fold_all", "All", show=False),
        Binding("up", "step(-1)", "Heading before", show=False),
        Binding("down", "step(1)", "Next heading", show=False),
    ]
    DEFAULT_CSS = """
    Passages { height: 1fr; border-left: blank; scrollbar-gutter: stable; }
    Passages:focus { border-left: thick $accent; }
    """

    def __init__(self, *, name: str | None = None) -> None:
        super().__init__(id=name)
        self.auto_links = False
        self._passages: list[Passage] = []
        self._wrapped: list[list[Content]] = []
        self._rows: list[Content] = []
        self._starts: list[int] = []
        self._width = 0
        self._here: int | None = None
        """The passage whose heading has the keys."""
        self._strips: dict[int, Strip] = {}

    @property
    def passages(self) -> tuple[Passage, ...]:
        """What it shows."""
        return tuple(self._passages)

    def show(self, passages: Iterable[Passage]) -> None:
        """Replace everything."""
        self._passages, self._wrapped, self._here = [], [], None
        self.append(passages)

    def append(self, passages: Iterable[Passage]) -> None:
        """Add passages at the end; those that stand are not wrapped again."""
        for passage in passages:
            self._wrapped.append(passage.rows(self._width, len(self._passages)))
            self._passages.append(passage)
        self._lay_out()

    def row_of(self, place: int) -> int:
        """Return the row at which a passage starts."""
        return self._starts[place]

    def lead_of(self, place: int) -> int | None:
        """Return the row of the first line from a passage on that is to be seen first."""
        for i in range(place, len(self._passages)):
            row = self._passages[i].lead(self._width)
            if row is not None:
                return self._starts[i] + row
        return None

    def get_content_height(self, container: Size, viewport: Size, width: int) -> int:
        """Return how many rows all of it takes, where the height is left to it."""
        del container, viewport
        inner = width - self.styles.scrollbar_size_vertical
        return sum(len(p.rows(inner, 0)) for p in self._passages)

    def on_resize(self) -> None:
        """Wrap everything anew when the width has changed."""
        width = self.scrollable_content_region.width
        if width != self._width:
            self._width = width
            self._wrapped = [p.rows(width, i) for i, p in enumerate(self._passages)]
            self._lay_out()

    def on_focus(self) -> None:
        """Show where the keys are."""
        self._strips.clear()
        self._find_here()

    def on_blur(self) -> None:
        """Show that the keys are elsewhere."""
        self._strips.clear()

    def check_action(self, action: str, _parameters: tuple[object, ...]) -> bool | None:
        """Offer folding only where something folds."""
        return action not in {"fold_here", "fold_all"} or self._here is not None

    def action_fold(self, place: int) -> None:
        """Fold or unfold one passage."""
        self._put(place, self._passages[place].turned())
        self._lay_out()
        self._go(place)

    def action_fold_here(self) -> None:
        """Fold or unfold the passage with the keys."""
        if self._here is not None:
            self.action_fold(self._here)

    def action_fold_all(self) -> None:
        """Fold or unfold every passage as the one with the keys is about to be."""
        if self._here is not None:
            folded = not self._passages[self._here].folded
            for place in self._headings():
                if self._passages[place].folded != folded:
                    self._put(place, self._passages[place].turned())
            self._lay_out()

    def action_step(self, step: int) -> None:
        """Go to the next heading or the one before; scroll where there is none."""
        headings, here = self._headings(), self._here
        place = headings.index(here) + step if here in headings else -1
        if 0 <= place < len(headings):
            self._go(headings[place])
        else:
            self.scroll_relative(y=step, animate=False, immediate=True)

    def get_selection(self, selection: Selection) -> tuple[str, str] | None:
        """Return the text that was marked with the mouse."""
        return selection.extract("\n".join(row.plain for row in self._rows)), "\n"

    def selection_updated(self, selection: Selection | None) -> None:
        """Draw what is marked."""
        del selection
        self._strips.clear()
        self.refresh()

    def notify_style_update(self) -> None:
        """Draw anew in the new colours."""
        super().notify_style_update()
        self._strips.clear()

    def render_line(self, y: int) -> Strip:
        """Draw one row in sight."""
        row = self.scroll_offset.y + y
        if row >= len(self._rows):
            return Strip.blank(self._width, self.rich_style)
        if row not in self._strips:
            self._strips[row] = self._drawn(row)
        return self._strips[row].apply_offsets(0, row)

    def _go(self, place: int) -> None:
        """Put the keys on a heading, and as much of what is under it in sight."""
        self._here = place
        self._strips.clear()
        region = Region(0, self._starts[place], 1, len(self._wrapped[place]))
        self.scroll_to_region(region, animate=False, immediate=True, force=True)
        self.refresh()

    def _find_here(self) -> None:
        """Put the keys on the first heading in sight, else on the last."""
        if self._here is None:
            headings = self._headings()
            below = [h for h in headings if self._starts[h] >= self.scroll_offset.y]
            self._here = next(iter(below or headings[-1:]), None)
            self.refresh_bindings()

    def _drawn(self, row: int) -> Strip:
        content = self._rows[row]
        here = None if self._here is None else self._starts[self._here]
        if self.has_focus and row == here:
            content = content.stylize("reverse")
        if self.text_selection and (span := self.text_selection.get_span(row)):
            start, end = span
            end = len(content.plain) if end == -1 else end
            style = self.screen.get_visual_style("screen--selection")
            content = content.stylize(style, start, end)
        strips = Visual.to_strips(
            self,
            content,
            self._width,
            1,
            self.visual_style,
            apply_selection=False,
            pad=True,
        )
        return strips[0] if strips else Strip.blank(self._width, self.rich_style)

    def _headings(self) -> list[int]:
        return [i for i, p in enumerate(self._passages) if p.title]

    def _put(self, place: int, passage: Passage) -> None:
        self._passages[place] = passage
        self._wrapped[place] = passage.rows(self._width, place)

    def _lay_out(self) -> None:
        self._starts, self._rows = [], []
        for rows in self._wrapped:
            self._starts.append(len(self._rows))
            self._rows += rows
        self._strips.clear()
        self.virtual_size = Size(self._width, len(self._rows))
        if self.has_focus:
            self._find_here()
        self.refresh(layout=self.styles.auto_dimensions)
