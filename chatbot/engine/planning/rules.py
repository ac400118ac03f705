"""What facts are worked out with, and what they hang on."""

from collections.abc import Iterable
from typing import NamedTuple, Protocol

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


class Depends(Protocol):
    """Says what a condition or a finding hangs on."""

    def of(self, condition: Condition) -> frozenset[str]:
        """Return the findings told, and a mark for treatments."""

    def of_finding(self, name: str) -> frozenset[str]:
        """Return the findings told that a finding's value hangs on."""

    def conditions_on(self, changed: Iterable[str]) -> frozenset[Condition]:
        """Return every condition asked about that hangs on a change."""

    def findings_on(self, changed: Iterable[str]) -> frozenset[str]:
        """Return every finding asked about whose value hangs on a change."""
