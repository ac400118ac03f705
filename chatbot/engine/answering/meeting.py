"""What the interaction table says when a drug meets another drug or a condition."""

from collections.abc import Iterable
from typing import Final

from chatbot.engine.answering.formulary import Formulary
from chatbot.engine.answering.ports import Planner
from chatbot.model.answer import AnswerPart
from chatbot.model.case import Case
from chatbot.model.content import Content
from chatbot.model.pharmacology import Interaction
from chatbot.model.plan import Concern

_GRAVITY: Final = ("contraindicated", "avoid", "caution", "monitor")
_NEAR: Final[dict[str, frozenset[str]]] = {
    "ckd": frozenset({"egfr", "crcl", "creatinine", "dialysis"}),
    "gi_bleed": frozenset({"peptic_ulcer", "active_bleeding"}),
    "peptic_ulcer": frozenset({"gi_bleed"}),
    "cardiovascular_disease": frozenset({"recent_mi", "stroke"}),
    "recent_mi": frozenset({"cardiovascular_disease"}),
    "pregnancy": frozenset({"gestation"}),
}


class Meetings:
    """The interaction table, asked by names."""

    def __init__(
        self, content: Content, formulary: Formulary, planner: Planner
    ) -> None:
        self._content = content
        self._formulary = formulary
        self._planner = planner
        self._rows = tuple(
            sorted(
                content.interactions.values(),
                key=lambda row: (_GRAVITY.index(row.severity), row.id),
            )
        )

    def between(self, one: str, other: str) -> tuple[Interaction, ...]:
        """Rows on two drugs or classes, gravest first."""
        return tuple(
            row
            for row in self._rows
            if row.b
            and (
                (self._on(row.a, one) and self._on(row.b, other))
                or (self._on(row.a, other) and self._on(row.b, one))
            )
        )

    def with_finding(self, drug: str, finding: str) -> tuple[Interaction, ...]:
        """Rows on a drug or class in a condition of the patient, gravest first."""
        near = {finding, *_NEAR.get(finding, frozenset())}
        return tuple(
            row
            for row in self._rows
            if row.when and self._on((*row.a, *row.b), drug) and near & _ids(row.when)
        )

    def of(self, drug: str) -> tuple[Interaction, ...]:
        """Every row on a drug or class with other drugs, gravest first."""
        return tuple(
            row for row in self._rows if row.b and self._on((*row.a, *row.b), drug)
        )

    def in_case(self, drug: str, case: Case) -> tuple[AnswerPart, ...]:
        """What the safety check has against a drug or class for this patient."""
        facts = self._planner.facts(case)
        found = self._planner.safety.check(drug, facts, facts.current())
        return tuple(self._concern(drug, concern) for concern in found.concerns)

    def _concern(self, drug: str, concern: Concern) -> AnswerPart:
        name = self._formulary.name(drug)
        return AnswerPart(
            kind="case",
            text=f"For this patient, {name}: {concern.severity}. {concern.text}",
            cites=concern.references,
            unconfirmed=concern.unconfirmed,
        )

    def _on(self, side: Iterable[str], name: str) -> bool:
        """Whether a drug or class is on a side, or holds one that is."""
        return any(
            self._formulary.belongs(name, one) or self._formulary.belongs(one, name)
            for one in side
        )


def row_part(row: Interaction, opening: str) -> AnswerPart:
    """One row as it stands, after words that name who meets whom."""
    opening = opening[:1].upper() + opening[1:]
    told = f"{opening}: {row.severity}. {_sentence(row.effect)} {_sentence(row.action)}"
    return AnswerPart(
        kind="computed",
        text=told,
        cites=row.references,
        unconfirmed=row.verified == "memory",
    )


def _ids(condition: str) -> frozenset[str]:
    for mark in "(),<>=≥≤":
        condition = condition.replace(mark, " ")
    return frozenset(condition.split())


def _sentence(text: str) -> str:
    text = text[:1].upper() + text[1:]
    return text if text.endswith((".", "!", "?")) else f"{text}."
