"""References as a list to choose from."""

from collections.abc import Iterable

from textual.content import Content as Text
from textual.widgets.option_list import Option

from chatbot.engine.wording.plan import source
from chatbot.model.content import Content
from chatbot.ui.widgets.plain_text import visible


def source_options(content: Content, cites: Iterable[str]) -> list[Option]:
    """Return each reference once, in order; or a line that there are none."""
    options = [
        Option(
            _row(reference_id, source(content.references[reference_id])), reference_id
        )
        for reference_id in dict.fromkeys(cites)
        if reference_id in content.references
    ]
    return options or [Option(Text("No sources yet."), disabled=True)]


def _row(reference_id: str, text: str) -> Text:
    name = Text.styled(f"[{reference_id}] ", "bold")
    return Text("").join([name, Text(visible(text))])
