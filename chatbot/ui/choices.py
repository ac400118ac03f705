"""Sources and saved consults as lists to choose from."""

from collections.abc import Callable, Iterable, Mapping
from textwrap import shorten

from textual.content import Content as Text
from textual.widgets.option_list import Option

from chatbot.engine.wording.plan import source
from chatbot.model.content import Content
from chatbot.model.plan import Plan
from chatbot.ui.screens.choosing import ChoosingScreen
from chatbot.ui.widgets.plain_text import visible

ABOUT_CHARACTERS = 140


def source_options(content: Content, cites: Iterable[str]) -> list[Option]:
    """Return each reference once, in order; or a line that there are none."""
    options = [
        Option(_row(name, source(content.references[name])), name)
        for name in dict.fromkeys(cites)
        if name in content.references
    ]
    return options or [Option(Text("No sources yet."), disabled=True)]


def _row(reference_id: str, text: str) -> Text:
    name = Text.styled(f"[{reference_id}] ", "bold")
    return Text("").join([name, Text(visible(text))])


def sources_screen(
    content: Content,
    cites: Iterable[str],
    plan: Plan,
    chosen: Callable[[str], object],
) -> ChoosingScreen:
    """List what was just cited, then the rest of the plan's sources."""
    last = tuple(cites)
    rest = [c for line in plan.lines for c in line.cites if c not in last]
    options = [_heading("In the last reply"), *source_options(content, last)]
    if rest:
        options += [_heading("In the plan"), *source_options(content, rest)]
    return ChoosingScreen("Sources", options, "Enter opens · Escape closes", chosen)


def resume_screen(told: Mapping[str, str]) -> ChoosingScreen:
    """List saved consults, each by its path with what it is about."""
    options = [Option(_consult(path, about), path) for path, about in told.items()]
    none = Option(Text("No other consult was saved yet."), disabled=True)
    hint = f"{'Enter goes on with it · ' if told else ''}Escape closes"
    return ChoosingScreen("Saved consults", options or [none], hint)


def _heading(text: str) -> Option:
    return Option(Text.styled(text, "bold $text-accent"), disabled=True)


def _consult(path: str, about: str) -> Text:
    said = shorten(visible(about), ABOUT_CHARACTERS, placeholder=" …")
    place = Text.styled(f"  {visible(path)}", "$foreground-muted")
    return Text("\n").join([Text.styled(said or "(cannot be read)", "bold"), place])
