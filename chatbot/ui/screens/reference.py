"""A reference in full, over the conversation."""

from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import VerticalScroll
from textual.screen import ModalScreen

from chatbot.model.consult import Block
from chatbot.model.content import Content
from chatbot.ui.widgets.block_text import drawn
from chatbot.ui.widgets.plain_text import PlainText


class ReferenceScreen(ModalScreen[None]):
    """One source, and what Backline rests on it."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape,enter,q", "dismiss_page", "Close")
    ]
    DEFAULT_CSS = """
    ReferenceScreen { align: center middle; }
    ReferenceScreen VerticalScroll {
        width: 80%; max-width: 90; height: auto; max-height: 80%;
        border: round $accent; background: $surface; padding: 1 2;
    }
    """

    def __init__(self, blocks: list[Block]) -> None:
        super().__init__()
        self._blocks = blocks

    def compose(self) -> ComposeResult:
        """One page of text."""
        with VerticalScroll(can_focus=True):
            yield PlainText(drawn(self._blocks))

    def action_dismiss_page(self) -> None:
        """Go back to the conversation."""
        self.dismiss(None)


def reference_blocks(content: Content, reference_id: str) -> list[Block]:
    """Lay out a reference with its details and the statements that rest on it."""
    reference = content.references.get(reference_id)
    if reference is None:
        return [Block(kind="text", text=f"{reference_id} is not in the references.")]
    blocks = [Block(kind="heading", text=reference.title)]
    details = {
        "Authors": reference.authors,
        "In": " ".join(
            str(x)
            for x in (
                reference.journal,
                reference.year,
                reference.volume and f"vol {reference.volume}",
                reference.issue and f"no {reference.issue}",
                reference.pages and f"pp {reference.pages}",
            )
            if x
        ),
        "DOI": reference.doi,
        "PMID": reference.pmid,
        "Details seen": "all" if reference.verified == "full" else "in part",
    }
    blocks += [
        Block(kind="item", text=f"{name}: {value}")
        for name, value in details.items()
        if value
    ]
    blocks.append(Block(kind="heading", text="What rests on it here"))
    blocks += [
        Block(kind="item", text=f"{s.says} ({s.certainty}; {s.review.status})")
        for s in content.statements.values()
        if reference_id in s.references
    ]
    return blocks
