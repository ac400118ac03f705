"""What facts are worked out with."""

from typing import NamedTuple

from chatbot.engine.planning.conditions import Condition
from chatbot.engine.planning.formulary import Formulary
from chatbot.model.content import Content
from chatbot.model.finding import Finding


class Rules(NamedTuple):
    """What facts are worked out with: the same for every case of one content."""

    content: Content
    findings: dict[str, Finding]
    formulary: Formulary
    derived: dict[str, dict[str, Condition]]
    unremarkable: dict[str, Condition]
    flags: dict[str, list[tuple[str, Condition]]]
