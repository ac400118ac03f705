"""All content as one value."""

from collections.abc import Iterator
from typing import Any

from chatbot.model import pharmacology
from chatbot.model.dialog import Dialog
from chatbot.model.knowledge import Claim, Fact, Reference, Statement
from chatbot.model.record import Record


class Content(Record):
    """Everything under `dialogs/`, typed; what refers to what is checked elsewhere."""

    dialog: Dialog
    statements: dict[str, Statement]
    claims: dict[str, Claim]
    facts: dict[str, Fact]
    references: dict[str, Reference]
    drugs: dict[str, pharmacology.Drug]
    classes: dict[str, pharmacology.DrugClass]
    combinations: dict[str, pharmacology.Combination]
    interactions: dict[str, pharmacology.Interaction]
    rules: dict[str, pharmacology.SafetyRule] = {}

    def table(self, name: str) -> dict[str, Any]:
        """Return a table by its name, the dialog's own too."""
        home = self if hasattr(self, name) else self.dialog
        rows: dict[str, Any] = getattr(home, name)
        return rows

    def rows(self) -> Iterator[Record]:
        """Yield every row of every table, the dialog's own too."""
        for whole in (self, self.dialog):
            for _, table in whole:
                if isinstance(table, dict):
                    yield from table.values()
