"""All content as one value."""

from collections.abc import Iterator, Mapping

from chatbot.model.dialog import Dialog
from chatbot.model.knowledge import Claim, Fact, Reference, Statement
from chatbot.model.pharmacology import (
    Combination,
    Drug,
    DrugClass,
    Interaction,
    SafetyRule,
)
from chatbot.model.record import Record


class Content(Record):
    """Everything under `dialogs/`, typed; what refers to what is checked elsewhere."""

    dialog: Dialog
    statements: Mapping[str, Statement]
    claims: Mapping[str, Claim]
    facts: Mapping[str, Fact]
    references: Mapping[str, Reference]
    drugs: Mapping[str, Drug]
    classes: Mapping[str, DrugClass]
    combinations: Mapping[str, Combination]
    interactions: Mapping[str, Interaction]
    rules: Mapping[str, SafetyRule] = {}

    def rows(self) -> Iterator[Record]:
        """Yield every row of every table, the dialog's own too."""
        for whole in (self, self.dialog):
            for _, table in whole:
                if isinstance(table, Mapping):
                    yield from table.values()
