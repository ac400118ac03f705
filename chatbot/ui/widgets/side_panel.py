"""The side panel: the case, the plan as it stands, and its sources."""

from textual.app import ComposeResult
from textual.containers import VerticalScroll
from textual.widgets import TabbedContent, TabPane

from chatbot.engine.wording.phrase import allergic, observed, treated
from chatbot.engine.wording.plan import planned
from chatbot.model.consult import Block, Consult
from chatbot.model.content import Content
from chatbot.model.event import Planned
from chatbot.ui.widgets.block_text import drawn
from chatbot.ui.widgets.plain_text import PlainText


class SidePanel(TabbedContent):
    """What is known and what follows from it, after every turn."""

    HELP = "Case, plan and sources. F2 shows or hides the panel."
    DEFAULT_CSS = """
    SidePanel { width: 48; border-left: solid $primary; }
    SidePanel VerticalScroll { padding: 0 1; }
    """

    def __init__(self, content: Content) -> None:
        super().__init__(id="side", initial="tab-plan")
        self._content = content

    def compose(self) -> ComposeResult:
        """One page a tab."""
        for name in ("Case", "Plan", "Sources"):
            with (
                TabPane(name, id=f"tab-{name.lower()}"),
                VerticalScroll(can_focus=True),
            ):
                yield PlainText(name=f"page-{name.lower()}")

    def show(self, consult: Consult) -> None:
        """Draw a state."""
        plan = list(planned(self._content, Planned(plan=consult.plan), consult.reader))
        lines = [b for b in plan if b.kind != "source" and b.text != "References"]
        sources = [b for b in plan if b.kind == "source"]
        for name, blocks in (
            ("case", case_blocks(self._content, consult)),
            ("plan", lines),
            ("sources", sources),
        ):
            self.query_one(f"#page-{name}", PlainText).show(drawn(blocks))


def case_blocks(content: Content, consult: Consult) -> list[Block]:
    """Say what is known, each with the words it rests on."""
    findings = content.dialog.findings
    blocks = [Block(kind="heading", text="Known")]
    for known in consult.case.observations.values():
        if known.finding in findings and not known.implied:
            blocks.append(
                Block(kind="item", text=observed(findings[known.finding], known))
            )
            blocks.append(
                Block(kind="detail", text=f"turn {known.turn}: “{known.text}”")
            )
    blocks += [
        Block(kind="item", text=treated(t)) for t in consult.case.treatments.values()
    ]
    blocks += [
        Block(kind="item", text=allergic(a)) for a in consult.case.allergies.values()
    ]
    return blocks
