"""Which medicine to choose: all that the tables hold against some, in a condition."""

from collections.abc import Iterable, Iterator
from itertools import pairwise
from typing import Final

from chatbot.engine.answering.about.intent import Asked
from chatbot.engine.answering.reading.aspect import Aspect
from chatbot.engine.answering.reading.question import Question
from chatbot.engine.answering.tables.meeting import Meetings, narrower, row_part
from chatbot.engine.answering.tables.table import FIELD_OF_FINDING, Table
from chatbot.engine.expression import expression
from chatbot.engine.understanding.text.token import listed
from chatbot.model.answer import AnswerPart
from chatbot.model.pharmacology import Interaction

_CHOOSING: Final = listed("which what whats safest best any anything something least "
                          "option options choice choose")  # fmt: skip
_ALLOWING: Final = frozenset({"safe", "ok", "okay", "avoid"})
"""`analgesic ok in ckd` chooses; `nsaid ok in ckd` asks about just that class."""
_GIVING: Final = listed("take give use prescribe offer avoid add choose")
_MAY_HAVE: Final = expression(
    r"\b(?:can|may|could) (?:\w+ ){1,2}have\b|\bwhat(?: i)?s left\b"
)
_BESIDE: Final = expression(
    r"\b(?:drugs?|meds?|medicines?|medications?) (?:in|with|on|if)\b"
)
"""`which drug in cirrhosis` chooses beside it, `best drug for cirrhosis` treats it."""
PAINKILLERS: Final = frozenset({"painkiller", "analgesic"})
_FAILING: Final = ("liver", "kidney")
_FINDING_OF: Final[dict[Aspect, str]] = {"renal": "ckd", "hepatic": "liver_disease"}
_OF_MOTHERS: Final = frozenset({"pregnancy", "gestation", "breastfeeding"})
"""For whom answers are chosen elsewhere."""
_KINDS: Final = frozenset({"drug", "class", "finding", "topic"})
_MOST_ROWS: Final = 10
_NOT_SAFE: Final = "What has no row on it in my table is not thereby safe."


class Choices:
    """The tables, asked what may be given beside a condition or another medicine."""

    def __init__(self, meetings: Meetings, table: Table) -> None:
        self._content, self._formulary = meetings.content, meetings.formulary
        self._meetings, self._table = meetings, table
        self._remaining = Remaining(meetings)

    def is_asked(self, question: Question) -> bool:
        """Whether a medicine is to be chosen beside something that the tables know."""
        beside = self._beside(question)
        picks = _CHOOSING if self._class_of(question) else _CHOOSING | _ALLOWING
        if not beside or picks.isdisjoint(question.words):
            return False
        if any(unit.role in ("unknown", "foreign") for unit in question.units):
            return False
        return self._is_for_pain(question) and not _is_chosen(question, beside)

    def parts(self, asked: Asked) -> tuple[AnswerPart, ...]:
        """The rows on it, gravest first, then what has none; nothing if there is no row."""
        question = asked.question
        if not self.is_asked(question):
            return ()
        kind, beside = self._class_of(question), self._beside(question)
        each = _MOST_ROWS // len(beside)
        told = [part for name in beside for part in [*self._on(name, kind)][:each]]
        if not told:
            return ()
        left = self._remaining.parts(asked, beside, kind)
        return (*left, *told, AnswerPart(kind="computed", text=_NOT_SAFE))

    def _is_for_pain(self, question: Question) -> bool:
        """Whether what is to be chosen is a painkiller, not a medicine for anything."""
        words, ideas = {*question.words}, {*question.named("idea")}
        named = {*question.measures, *question.classes}
        if named & PAINKILLERS or self._class_of(question):
            return True
        may_have = _MAY_HAVE.search(question.said) is not None
        to_give = may_have or bool(words & _GIVING) or "medicine" in ideas
        return to_give and (bool(words & {"back", "pain"}) or _says_no_more(question))

    def _on(self, beside: str, kind: str | None) -> Iterator[AnswerPart]:
        """The rows on one thing that it is beside, for one class or for all.

        What bars a whole class is told before what bars one drug.
        """
        rows = [
            row
            for row in self._rows(beside)
            if kind is None or self._meetings.is_on(row, kind)
        ]
        classes = self._content.classes
        rows.sort(key=lambda row: not any(name in classes for name in row.a))
        yield from (self._told(row, beside) for row in rows)
        if kind is not None:
            yield from self._of_others(kind, beside, rows)

    def _beside(self, question: Question) -> tuple[str, ...]:
        """The conditions, and the medicines that are no choice themselves, with rows."""
        if any(map(self._formulary.has_row, question.medicines)):
            return ()
        others = (
            name
            for name in question.medicines
            if name not in PAINKILLERS and not self._formulary.is_ours(name)
        )
        by_aspect = (_FINDING_OF[a] for a in question.aspects if a in _FINDING_OF)
        named = (*filter(self._is_condition, question.findings), *by_aspect, *others)
        return tuple(name for name in dict.fromkeys(named) if self._rows(name))

    def _is_condition(self, finding: str) -> bool:
        found = self._content.dialog.findings.get(finding)
        return (
            found is not None
            and found.bundle is not None
            and finding not in _OF_MOTHERS
        )

    def _class_of(self, question: Question) -> str | None:
        """The class that is chosen from, if one is named."""
        by_topic = (topic.replace("_", "-") for topic in question.topics)
        named = (*question.classes, *by_topic)
        known = self._content.classes
        ours = (n for n in named if n in known and self._formulary.is_ours(n))
        return next((name for name in ours if name not in PAINKILLERS), None)

    def _rows(self, beside: str) -> tuple[Interaction, ...]:
        if beside in self._content.dialog.findings:
            return self._meetings.in_condition(beside)
        return self._meetings.of(beside)

    def _told(self, row: Interaction, beside: str) -> AnswerPart:
        """A row, opened by what is to be given and what it would meet."""
        finding = self._content.dialog.findings.get(beside)
        if finding is None:
            return row_part(row, f"{self._named(row.a)} with {self._named(row.b)}")
        opening = f"{self._named(row.a)} in {finding.label}{narrower(row, beside)}"
        return row_part(row, opening)

    def _named(self, side: tuple[str, ...]) -> str:
        return " or ".join(self._formulary.name(name) for name in side)

    def _of_others(
        self, kind: str, beside: str, rows: list[Interaction]
    ) -> Iterator[AnswerPart]:
        """What drugs of a class without a row say themselves of kidneys or liver."""
        field = FIELD_OF_FINDING.get(beside)
        if field is None:
            return
        for name in filter(self._formulary.has_row, self._formulary.members_of(kind)):
            if not any(self._meetings.is_on(row, name) for row in rows):
                yield from self._table.fields(name, (field,))


def _is_chosen(question: Question, beside: tuple[str, ...]) -> bool:
    """`which triptan`: what is named is what is to be chosen."""
    return any(
        before.text in _CHOOSING and not {*unit.medicines}.isdisjoint(beside)
        for before, unit in pairwise(question.units)
    )


def _says_no_more(question: Question) -> bool:
    """`what to avoid with sertraline`: nothing is named but what it is beside."""
    told = [u for u in question.units if u.role not in ("empty", "common")]
    beside = _BESIDE.search(question.said) and not question.has("works")
    return all(
        u.text in _GIVING
        or _KINDS & u.kinds
        or (beside and u.means("medicine"))
        or any(map(u.means, _FAILING))
        for u in told
    )


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
