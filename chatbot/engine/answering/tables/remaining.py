"""What is left to choose from beside conditions and medicines: a summary of the rows."""

from collections.abc import Iterable, Iterator
from typing import Final

from chatbot.engine.answering.about.intent import Asked
from chatbot.engine.answering.tables.meeting import Meetings, narrower
from chatbot.model.answer import AnswerPart
from chatbot.model.pharmacology import Interaction

_FOR_PAIN: Final = frozenset({"topical", "acetaminophen", "nsaid", "opioid"})
"""Topics of drugs that a painkiller is chosen from, where no class is named."""
_LAST: Final = "opioid"
"""Never named as left: it is kept for when the rest has failed."""
_GRAVE: Final = ("contraindicated", "avoid")
_FREE, _CARE, _GRAVER, _BARRED = "free", "care", "graver", "barred"
_MOST_EFFECTS: Final = 2
_LEADS: Final = {
    _FREE: "Left, with no row against them in my table, beside {beside}: {names}. That is not the "
    "same as safe.",
    _CARE: "Only with care: {names}.",
    _GRAVER: "To avoid in the graver cases, as the rows say: {names}.",
    _BARRED: "To avoid: {names}.",
}


class Remaining:
    """Sorts the painkillers with a row by the gravest that stands against each."""

    def __init__(self, meetings: Meetings) -> None:
        self._content, self._formulary = meetings.content, meetings.formulary
        self._meetings = meetings

    def parts(
        self, asked: Asked, beside: tuple[str, ...], kind: str | None
    ) -> Iterator[AnswerPart]:
        """What is left first, then what takes care, then what is barred, with why."""
        drugs = [*self._painkillers(kind)]
        rows = {drug: [*self._rows_on(drug, beside)] for drug in drugs}
        group_of = {
            d: _BARRED if self._meetings.bars(d, asked) else _group(rows[d])
            for d in drugs
        }
        labels = " and ".join(map(self._label, beside))
        for group, lead in _LEADS.items():
            inside = [d for d in drugs if group_of[d] == group]
            if group == _FREE:
                topics_of = self._formulary.topics_of
                inside = [d for d in inside if _LAST not in topics_of(d)]
            if not inside:
                continue
            names = self._named(inside, drugs, rows)
            told = [row for drug in inside for row, _ in rows[drug]]
            yield AnswerPart(
                kind="computed",
                text=lead.format(beside=labels, names="; ".join(names)),
                cites=tuple(dict.fromkeys(c for row in told for c in row.references)),
                unconfirmed=any(row.unconfirmed for row in told),
            )

    def _painkillers(self, kind: str | None) -> Iterator[str]:
        for name in self._content.drugs:
            topics = self._formulary.topics_of(name)
            meant = (
                self._formulary.belongs(name, kind)
                if kind
                else not _FOR_PAIN.isdisjoint(topics)
            )
            if meant:
                yield name

    def _rows_on(
        self, drug: str, beside: Iterable[str]
    ) -> Iterator[tuple[Interaction, bool]]:
        """The rows against a drug, each with whether it holds without more conditions."""
        for name in beside:
            if name in self._content.dialog.findings:
                for row in self._meetings.with_finding(drug, name):
                    yield row, not narrower(row, name)
            else:
                yield from ((row, True) for row in self._meetings.between(drug, name))

    def _label(self, name: str) -> str:
        finding = self._content.dialog.findings.get(name)
        return finding.label if finding else self._formulary.name_inside(name)

    def _named(
        self,
        inside: list[str],
        drugs: list[str],
        rows: dict[str, list[tuple[Interaction, bool]]],
    ) -> list[str]:
        """A class for all its drugs where all are of one group, each with the why."""
        found: dict[str, list[str]] = {}
        for drug in inside:
            kind = self._content.drugs[drug].classes[0]
            mates = [d for d in drugs if kind in self._content.drugs[d].classes]
            whole = mates[1:] and all(mate in inside for mate in mates)
            found.setdefault(kind if whole else drug, []).append(drug)
        return [self._with_why(name, rows[of[0]]) for name, of in found.items()]

    def _with_why(self, name: str, rows: list[tuple[Interaction, bool]]) -> str:
        gravest = sorted(rows, key=_weight)[:_MOST_EFFECTS]
        effects = dict.fromkeys(row.effect.rstrip(".") for row, _ in gravest)
        why = f" ({'; '.join(effects)})" if effects else ""
        return f"{self._formulary.name_inside(name)}{why}"


def _weight(found: tuple[Interaction, bool]) -> int:
    row, always = found
    if row.severity not in _GRAVE:
        return 2
    return 0 if always else 1


def _group(rows: list[tuple[Interaction, bool]]) -> str:
    if not rows:
        return _FREE
    grave = [always for row, always in rows if row.severity in _GRAVE]
    if not grave:
        return _CARE
    return _BARRED if any(grave) else _GRAVER
