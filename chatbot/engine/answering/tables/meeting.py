"""What the interaction table says when a drug meets another drug or a condition."""

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache
from typing import Final

from chatbot.engine.answering.about.intent import Asked
from chatbot.engine.answering.words.formulary import Formulary
from chatbot.engine.expression import expression
from chatbot.engine.planning.ending import FAILED
from chatbot.engine.planning.interacting import BARRING
from chatbot.engine.planning.naming import called
from chatbot.engine.planning.planner import Planner
from chatbot.engine.planning.proposing import IN_PLACE_OF
from chatbot.engine.planning.safety import Check
from chatbot.engine.saying import said, sentence, sourced
from chatbot.model.answer import AnswerPart
from chatbot.model.case import Case, Treatment
from chatbot.model.content import Content
from chatbot.model.dialog import Kind
from chatbot.model.pharmacology import GRAVEST_FIRST, Interaction
from chatbot.model.plan import Concern

_KEPT: Final = 64
"""Pairs and conditions whose rows are kept, as one question asks for them several times."""
_FOREMOST: Final = 3
_FOR_PAIN: Final = frozenset({"nsaid", "muscle_relaxant", "acetaminophen", "topical"})
_LIMIT: Final = expression(r"\w+ (?:<=|>=|<|>) [\d.]+")
_ONE_LIMIT: Final = expression(r"\((\w+ (?:<=|>=|<|>) [\d.]+(?: mL/min| weeks)?)\)")
_KNOWN: Final = expression(r"(?:not )?known \w+ and ")
_WRITTEN: Final = (("egfr", "eGFR"), ("crcl", "CrCl"), (">=", "at least"), ("_", " "))
_HERE: Final = {
    "contraindicated": "not for this patient (contraindicated).",
    "avoid": "not for this patient (avoid).",
    "caution": "caution here.",
    "monitor": "with monitoring here.",
}
_UNLESS_OVER: Final = {
    "contraindicated": "not unless the other is stopped (contraindicated).",
    "avoid": "not unless the other is stopped (avoid).",
    "caution": "caution unless the other is stopped.",
    "monitor": "with monitoring unless the other is stopped.",
}
_SECOND: Final = {
    "contraindicated": "not a second one (contraindicated).",
    "avoid": "not a second one (avoid).",
}
"""Of a class that a medicine taken is in: it is no word against that medicine."""
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
        self.content = content
        self.formulary = formulary
        self._planner = planner
        self._rows = tuple(
            sorted(
                content.interactions.values(),
                key=lambda row: (GRAVEST_FIRST.index(row.severity), row.id),
            )
        )
        self._asked = tuple(_ids(row.when or "") for row in self._rows)
        """The findings that each row asks for."""
        self._by_name: dict[str, list[int]] = {}
        """The numbers of the rows that a drug or class stands in."""
        for number, row in enumerate(self._rows):
            for name in {*row.a, *row.b}:
                self._by_name.setdefault(name, []).append(number)
        self.between = lru_cache(maxsize=_KEPT)(self._between)
        """Rows on two drugs or classes, gravest first."""
        self.in_condition = lru_cache(maxsize=_KEPT)(self._in_condition)
        """Rows on any drug in a condition they name, or in what that shows."""

    def by_rule(self, rule: str) -> Iterator[AnswerPart]:
        """The statements of a safety rule, where no row says what it does."""
        held = self.content.rules.get(rule)
        for name in held.because if held is not None else ():
            if name in self.content.statements:
                yield said(self.content.statements[name])

    def _between(self, one: str, other: str) -> tuple[Interaction, ...]:
        kin, rows, asked = self.formulary.related(one), self._rows, self._asked
        numbers = {n for name in kin for n in self._by_name.get(name, ())}
        return tuple(
            rows[n]
            for n in sorted(numbers)
            if self._meet(rows[n], one, other)
            or self._shown_by(rows[n], asked[n], one, other)
        )

    def _meet(self, row: Interaction, one: str, other: str) -> bool:
        here = self._on(row.a, one) and self._on(row.b, other)
        return here or (self._on(row.a, other) and self._on(row.b, one))

    def _shown_by(
        self, row: Interaction, asked: frozenset[str], one: str, other: str
    ) -> bool:
        """Whether a row on one drug asks for what shows the other: heavy drinking."""
        kinds = map(self.content.classes.get, self.formulary.parents(other))
        shows = any(kind and kind.shown_by in asked for kind in kinds)
        return shows and not row.b and self._on(row.a, one)

    def in_whom(self, row: Interaction, pair: tuple[str, str]) -> str:
        """`Duloxetine in heavy drinking`, of a row that asks for what one drug shows."""
        one = next(name for name in pair if self._on(row.a, name))
        asked, findings = _ids(row.when or ""), self.content.dialog.findings
        kinds = (
            self.content.classes[k]
            for n in pair
            for k in self.formulary.parents(n)
            if k in self.content.classes
        )
        shown = next(k.shown_by for k in kinds if k.shown_by in asked)
        return f"{self.formulary.name(one)} in {findings[shown].label}"

    def with_finding(self, drug: str, finding: str) -> tuple[Interaction, ...]:
        """Rows on a drug or class in a condition of the patient, gravest first.

        What is said of several drugs at once comes last.
        """
        rows = (row for row in self.in_condition(finding) if self.is_on(row, drug))
        return tuple(sorted(rows, key=lambda row: bool(row.at_least)))

    def is_on(self, row: Interaction, drug: str) -> bool:
        """Whether a row is on a drug or class, on either side if it asks for a condition."""
        return self._on((*row.a, *row.b) if row.when else row.a, drug)

    def subject(self, row: Interaction, name: str) -> str:
        """In words, what a row is on: of a class, only the members that it names.

        What bars so many at once is no word against one of them alone.
        """
        side = (*row.a, *row.b) if row.when else row.a
        if row.at_least:
            many = " or ".join(map(self.formulary.name, row.a))
            own = called(self.content, name)
            return f"{row.at_least} or more {many}, {own} among them,"
        if any(self.formulary.belongs(name, one) for one in side):
            return self.formulary.name(name)
        within = (one for one in side if self.formulary.belongs(one, name))
        return " or ".join(map(self.formulary.name, within))

    def _in_condition(self, finding: str) -> tuple[Interaction, ...]:
        near = {finding, *_NEAR.get(finding, frozenset())}
        kinds = self.content.classes.values()
        shown = [kind.id for kind in kinds if kind.shown_by in near]
        return tuple(
            row
            for row, asked in zip(self._rows, self._asked, strict=True)
            if near & asked
            or any(self.formulary.belongs(n, one) for n in row.b for one in shown)
        )

    def gravity(self, drug: str, finding: str) -> int:
        """How grave the gravest row in a condition is: 0 the gravest, 4 if there is none."""
        rows = self.with_finding(drug, finding)
        return GRAVEST_FIRST.index(rows[0].severity) if rows else len(GRAVEST_FIRST)

    def of(self, drug: str) -> tuple[Interaction, ...]:
        """Every row on a drug or class with other drugs, gravest first."""
        return tuple(
            row for row in self._rows if row.b and self._on((*row.a, *row.b), drug)
        )

    def in_case(self, drug: str, at: Asked, told: str = "") -> tuple[AnswerPart, ...]:
        """What the safety check has against a drug or class and was not told yet.

        What hangs only on a treatment that may have been stopped comes last.
        """
        held = (
            *self._held(drug, at, told, over=False),
            *self._held(drug, at, told, over=True),
        )
        return tuple(self._concern(drug, concern, at) for concern in held)

    def beside_taken(self, drug: str, at: Asked) -> tuple[AnswerPart, ...]:
        """What bars it beside a medicine that is taken, until that is stopped."""
        held, told = self._held(drug, at, "", over=True), at.case.treatments
        return tuple(
            self._concern(drug, concern, at)
            for concern in held
            if concern.severity in BARRING
            and all(self._goes_on(told[name]) for name in concern.because)
        )

    def _goes_on(self, treatment: Treatment) -> bool:
        return treatment.status == "current" and treatment.response not in FAILED

    def foremost(self, drug: str, at: Asked, told: str) -> tuple[AnswerPart, ...]:
        """The gravest of those, and what comes of the medicines that are taken."""
        held = self._held(drug, at, told, over=False)
        taken = [
            c for c in held[1:] if not at.case.treatments.keys().isdisjoint(c.because)
        ]
        return tuple(self._concern(drug, c, at) for c in (held[:1] + taken)[:_FOREMOST])

    def _held(self, drug: str, at: Asked, told: str, *, over: bool) -> list[Concern]:
        return [
            concern
            for concern in self._check(drug, at.case).concerns
            if self._may_be_over(concern, at) is over
            and concern.text.rstrip(".") not in told
        ]

    def bars(self, drug: str, at: Asked, told: str = "") -> bool:
        """Whether something that is surely so, and not told yet, bars it here."""
        return any(
            not self._may_be_over(concern, at) and concern.text.rstrip(".") not in told
            for concern in self._check(drug, at.case).barred
        )

    def barring(
        self, drug: str, at: Asked, besides: frozenset[str]
    ) -> tuple[AnswerPart, ...]:
        """What surely bars it here and does not come from some treatments."""
        return tuple(
            self._concern(drug, concern, at)
            for concern in self._check(drug, at.case).barred
            if not (self._may_be_over(concern, at) or {*concern.because} <= besides)
        )

    def gravest(self, drug: str, at: Asked) -> str:
        """The words of what bars it most gravely here, if anything does."""
        barred = self._check(drug, at.case).barred
        return barred[0].text.rstrip(".") if barred else ""

    def still_open(self, drug: str, at: Asked) -> tuple[str, ...]:
        """In words, what is not known and could rule a drug or class out."""
        names = self._check(drug, at.case).unknown
        findings = self.content.dialog.findings
        return tuple(findings[name].label for name in names if name in findings)

    def _check(self, drug: str, case: Case) -> Check:
        """What is taken of the drug itself, as aspirin 81 mg of aspirin, meets it not."""
        drugs = self.content.drugs
        held = case.treatments
        other = {
            n: t for n, t in held.items() if n in drugs or not n.startswith(f"{drug}-")
        }
        if len(other) < len(held):
            case = case.but(treatments=other)
        facts = self._planner.facts(case)
        return self._planner.safety.check(drug, facts, facts.current)

    def _concern(self, drug: str, concern: Concern, at: Asked) -> AnswerPart:
        name = self.formulary.name(drug)
        over = self._may_be_over(concern, at)
        words = (_UNLESS_OVER if over else _HERE)[concern.severity]
        if concern.because and all(
            drug in self.formulary.parents(t) for t in concern.because
        ):
            words = _SECOND.get(concern.severity, words)
        return sourced(
            concern, f"{name[:1].upper()}{name[1:]}: {words} {sentence(concern.text)}"
        )

    def _may_be_over(self, concern: Concern, at: Asked) -> bool:
        """Whether it rests on nothing but treatments that need not go on."""
        grounds = [at.case.treatments.get(name) for name in concern.because]
        return bool(grounds) and all(
            one is not None and (not self.is_taken(one) or self._is_ended(one, at))
            for one in grounds
        )

    def is_taken(self, treatment: Treatment) -> bool:
        """What was only named is taken, unless it is tried for the pain.

        An opioid that is told with how often is taken though it did not help.
        """
        if treatment.status != "unknown" or treatment.response != "unknown":
            opioid = self.formulary.belongs(treatment.name, "opioid")
            often = treatment.status == "unknown" and treatment.frequency is not None
            return treatment.status == "current" or (opioid and often)
        return not self.is_for_pain(treatment.name)

    def is_for_pain(self, name: str) -> bool:
        """Whether a drug or class is among what is tried first for the pain."""
        return not _FOR_PAIN.isdisjoint(self.formulary.topics_of(name))

    def _is_ended(self, treatment: Treatment, at: Asked) -> bool:
        """Whether the plan stops it, or orders something in its place."""
        name = called(self.content, treatment.name)
        return any(
            (line.kind is Kind.STOP and line.drug == treatment.name)
            or (
                line.order
                and name in line.text.partition(IN_PLACE_OF)[2].partition(". ")[0]
            )
            for line in at.plan.lines
        )

    def _on(self, side: Iterable[str], name: str) -> bool:
        """Whether a drug or class is on a side, or holds one that is."""
        return not self.formulary.related(name).isdisjoint(side)


def narrower(row: Interaction, finding: str) -> str:
    """The row's own condition where it asks for more than a finding, else nothing."""
    when = _KNOWN.sub("", row.when or "")
    when = _ONE_LIMIT.sub(r"\1", when)
    if "(" not in when:
        when = " or ".join(dict.fromkeys(when.split(" or ")))
    bare = re.search(rf"(?:^|or ){re.escape(finding)}(?= or|$)", when)
    if bare or not _LIMIT.search(when) or "not " in when:
        return ""
    for name, written in _WRITTEN:
        when = when.replace(name, written)
    return f" (when: {when})"


def row_part(row: Interaction, opening: str) -> AnswerPart:
    """One row as it stands, after words that name who meets whom."""
    opening = opening[:1].upper() + opening[1:]
    told = f"{opening}: {row.severity}. {sentence(row.effect)} {sentence(row.action)}"
    return sourced(row, told, "computed")


def _ids(condition: str) -> frozenset[str]:
    for mark in "(),<>=≥≤":
        condition = condition.replace(mark, " ")
    return frozenset(condition.split())
