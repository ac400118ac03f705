"""The side panel: the case, the plan as it stands, and its sources."""

from dataclasses import replace
from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Vertical
from textual.widgets import OptionList, TabbedContent, TabPane

from chatbot.engine.wording.chart_note import known_blocks
from chatbot.model.consult import Block, Consult
from chatbot.model.content import Content
from chatbot.model.event import Planned
from chatbot.ui.plan_parts import plan_parts
from chatbot.ui.screens.choosing import source_options
from chatbot.ui.widgets.block_text import drawn
from chatbot.ui.widgets.passage import EMPTY, Passage
from chatbot.ui.widgets.passages import Passages

NONE_YET = "Nothing yet. It follows from what you tell of the patient."


class PlanPage(Passages):
    """Draws one plan after another."""

    def __init__(self, content: Content) -> None:
        super().__init__(name="page-plan")
        self._content = content

    def show_plan(self, consult: Consult) -> None:
        """Draw a plan; a section that was there before stays as it was left."""
        event = Planned(plan=consult.plan)
        above, parts = plan_parts(self._content, event, consult.reader)
        left = {p.title: p.folded for p in self.passages if p.title}
        sections = [
            replace(p.passage, folded=left.get(p.passage.title, p.passage.folded))
            for p in parts
        ]
        if not (sections or consult.turn):
            above = (*above, Block(kind="text", text=NONE_YET))
        self.show([Passage([*drawn(above), EMPTY]), *sections])


_PAGES = ("tab-case", "tab-plan", "tab-sources")


class SidePanel(Vertical):
    """What is known and what follows from it; only the page in sight is drawn."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("left", "page(-1)", "Page", key_display="←→"),
        Binding("right", "page(1)", "Next page", show=False),
        Binding("down", "take_keys", "Into the page", show=False),
    ]
    DEFAULT_CSS = """
    SidePanel { width: 48; max-width: 100%; border-left: solid $primary; }
    SidePanel TabbedContent, SidePanel TabPane { height: 1fr; padding: 0; }
    SidePanel OptionList, SidePanel OptionList:focus { height: 1fr; border: none; }
    """

    def __init__(self, content: Content) -> None:
        super().__init__(id="side")
        self._content = content
        self._consult: Consult | None = None
        self._built = False
        self._wanted = False
        self._shown: dict[str, object] = {}

    def compose(self) -> ComposeResult:
        """One page a tab, once they are wanted."""
        if not self._built:
            return
        with TabbedContent(initial="tab-plan"):
            with TabPane("Case", id="tab-case"):
                yield Passages(name="page-case")
            with TabPane("Plan", id="tab-plan"):
                yield PlanPage(self._content)
            with TabPane("Sources", id="tab-sources"):
                yield OptionList(id="page-sources", markup=False)

    @property
    def page(self) -> str:
        """The id of the tab in sight; empty while there is none."""
        tabs = self.query(TabbedContent)
        return tabs.first().active if tabs else ""

    def show(self, consult: Consult) -> None:
        """Draw a state."""
        self._consult = consult
        self.refresh_page()

    def refresh_page(self) -> None:
        """Draw the page in sight, unless it shows this state already."""
        consult, page = self._consult, self.page
        if consult is None or not page or not self.display:
            return
        key = consult.case if page == "tab-case" else (consult.plan, consult.reader)
        if self._shown.get(page) != key:
            self._shown[page] = key
            self._draw(page, consult)

    def action_page(self, step: int) -> None:
        """Turn to the next page or the one before."""
        place = (_PAGES.index(self.page) + step) % len(_PAGES)
        self.query_one(TabbedContent).active = _PAGES[place]
        self.call_after_refresh(self.action_take_keys)

    def action_take_keys(self) -> None:
        """Put the keys on the page in sight, as soon as there is one."""
        self._wanted = not self.page
        for page in self.query(f"#{self.page} Passages, #{self.page} OptionList"):
            page.focus()

    def on_show(self) -> None:
        """Build the pages when they first come in sight; the first paint is sooner."""
        if self.page:
            self.refresh_page()
        else:
            self.call_after_refresh(self._build)

    async def _build(self) -> None:
        if self._built:
            return
        self._built = True
        await self.recompose()
        self.refresh_page()
        if self._wanted:
            self.call_after_refresh(self.action_take_keys)

    def on_tabbed_content_tab_activated(self) -> None:
        """Draw the page that came in sight."""
        self.refresh_page()

    def on_option_list_option_selected(self, event: OptionList.OptionSelected) -> None:
        """Open a source."""
        event.stop()
        action = f"app.open_reference({event.option_id!r})"
        self.app.call_next(self.app.run_action, action)

    def _draw(self, page: str, consult: Consult) -> None:
        if page == "tab-case":
            blocks = known_blocks(self._content, consult.case, quoted=True)
            self.query_one("#page-case", Passages).show([Passage(drawn(blocks))])
        elif page == "tab-plan":
            self.query_one(PlanPage).show_plan(consult)
        else:
            cites = [c for line in consult.plan.lines for c in line.cites]
            sources = self.query_one("#page-sources", OptionList)
            sources.clear_options()
            sources.add_options(source_options(self._content, cites))
            sources.highlighted = 0 if cites else None
