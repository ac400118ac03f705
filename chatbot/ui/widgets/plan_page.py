"""The plan as it stands, in sections that stay folded as they were left."""

from dataclasses import replace

from chatbot.model.consult import Block, Consult
from chatbot.model.content import Content
from chatbot.model.event import Planned
from chatbot.ui.plan_parts import plan_parts
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
