"""The safety check: an order, or a drug taken, against the patient in front of us.

Severities `contraindicated` and `avoid` bar a drug; `caution` and `monitor` go with it.
An unknown verdict of a barring rule makes the order hang on what is unknown.
"""

from collections.abc import Iterable
from dataclasses import dataclass, field

from chatbot.engine.planning.conditions import Condition
from chatbot.engine.planning.facts import Facts
from chatbot.engine.planning.formulary import Formulary
from chatbot.engine.planning.verdict import NOTHING, Verdict, conjunction
from chatbot.model.case import Status, Treatment
from chatbot.model.content import Content
from chatbot.model.pharmacology import Drug, Interaction
from chatbot.model.plan import Concern, Order

BARRING = {"contraindicated", "avoid"}
GRAVITY = {"contraindicated": 0, "avoid": 1, "caution": 2, "monitor": 3}
MEMORY = 1024
"""Checks kept, so that a plan works out only those that a change touches."""


@dataclass(frozen=True, slots=True)
class Check:
    """What was found about one drug."""

    concerns: tuple[Concern, ...] = ()
    unknown: tuple[str, ...] = field(default=())
    """Findings and closers a barring rule still hangs on, gravest first."""

    @property
    def barred(self) -> tuple[Concern, ...]:
        """The concerns that withdraw the drug."""
        return tuple(c for c in self.concerns if c.severity in BARRING)

    @property
    def watch(self) -> tuple[Concern, ...]:
        """The concerns that go with it."""
        return tuple(c for c in self.concerns if c.severity not in BARRING)


@dataclass(frozen=True, slots=True)
class _Rule:
    """An interaction with its condition parsed, seen from one side."""

    row: Interaction
    partners: frozenset[str]
    """Drugs and classes, with all that belong to them; empty if none is needed."""
    condition: Condition | None


class Safety:
    """Checks drugs against cases by the interaction table and the drug table."""

    def __init__(
        self, content: Content, formulary: Formulary, conditions: dict[str, Condition]
    ) -> None:
        self._content, self._formulary = content, formulary
        self._rules: dict[str, list[_Rule]] = {}
        for row in content.interactions.values():
            condition = conditions.get(row.when) if row.when else None
            self._file(row, row.a, row.b, condition)
            if row.b:
                self._file(row, row.b, row.a, condition)
        self._cache: dict[str, tuple[_Rule, ...]] = {}
        self._conditions: dict[str, tuple[Condition, ...]] = {}
        self._checked: dict[tuple[object, ...], Check] = {}

    def check(
        self,
        drug: str,
        facts: Facts,
        taken: Iterable[Treatment],
        order: Order | None = None,
    ) -> Check:
        """Check one drug beside what will be taken with it.

        The same drug, order, company and answers to the rules' conditions give the
        same check, which is kept.
        """
        others = frozenset(t.name for t in taken) - {drug}
        key = (
            drug, order and order.text, others, _medicines_told(facts),
            tuple((a.name, a.reaction) for a in facts.case.allergies.values()),
            tuple([facts.judge(c, cautious=True) for c in self._conditions_of(drug)]),
        )  # fmt: skip
        found = self._checked.get(key)
        if found is None:
            if len(self._checked) >= MEMORY:
                self._checked.clear()
            found = self._checked[key] = self._work_out(drug, facts, others, order)
        return found

    def _work_out(
        self, drug: str, facts: Facts, others: frozenset[str], order: Order | None
    ) -> Check:
        concerns: list[Concern] = []
        unknown: dict[str, int] = {}
        for rule in self._rules_for(drug):
            verdict = self._meets(rule, facts, others)
            if verdict.truth:
                concerns.append(self._concern(rule.row, verdict))
            elif verdict.truth is None and rule.row.severity in BARRING:
                for name in sorted(verdict.unknown):
                    gravity = GRAVITY[rule.row.severity]
                    unknown[name] = min(gravity, unknown.get(name, gravity))
        concerns += self._allergies(drug, facts)
        if order is not None:
            concerns += self._doses(order)
        concerns.sort(key=lambda c: (GRAVITY[c.severity], c.rule))
        ranked = sorted(unknown, key=lambda n: (unknown[n], n))
        return Check(tuple(concerns), tuple(ranked))

    def _file(
        self,
        row: Interaction,
        side: tuple[str, ...],
        partners: tuple[str, ...],
        condition: Condition | None,
    ) -> None:
        for name in side:
            wanted = NOTHING.union(*(self._formulary.members(p) for p in partners))
            self._rules.setdefault(name, []).append(_Rule(row, wanted, condition))

    def _rules_for(self, drug: str) -> tuple[_Rule, ...]:
        if drug not in self._cache:
            names = sorted(self._formulary.classes(drug))
            found = {r.row.id: r for n in names for r in self._rules.get(n, [])}
            self._cache[drug] = tuple(found.values())
        return self._cache[drug]

    def _conditions_of(self, drug: str) -> tuple[Condition, ...]:
        if drug not in self._conditions:
            found = (rule.condition for rule in self._rules_for(drug))
            self._conditions[drug] = tuple(dict.fromkeys(c for c in found if c))
        return self._conditions[drug]

    def _meets(self, rule: _Rule, facts: Facts, others: frozenset[str]) -> Verdict:
        parts = []
        if rule.partners:
            parts.append(_partner(rule.partners & others, facts))
        if rule.condition:
            parts.append(facts.judge(rule.condition, cautious=True))
        return conjunction(parts)

    def _concern(self, row: Interaction, verdict: Verdict) -> Concern:
        return Concern(
            rule=row.id,
            severity=row.severity,
            text=f"With {self._named(verdict)}: {row.effect.rstrip('.')}. {row.action}",
            because=tuple(sorted(verdict.because)),
            references=row.references,
            unconfirmed=row.verified == "memory",
        )

    def _named(self, verdict: Verdict) -> str:
        """What it meets, in words: drugs by name, findings by label."""
        findings = self._content.dialog.findings
        names = sorted(verdict.because)
        labels = (findings[n].label if n in findings else n for n in names)
        return " and ".join(dict.fromkeys(labels))

    def _allergies(self, drug: str, facts: Facts) -> list[Concern]:
        family = self._formulary.classes(drug)
        broad = {n for n in family if n in self._content.classes}
        found = []
        for name, allergy in facts.case.allergies.items():
            shared = family & self._formulary.classes(name) & _CROSS
            if name in family or name == drug or shared or name in broad:
                found.append(_allergy(name, allergy.reaction, self._row(drug)))
        return found

    def _row(self, drug: str) -> Drug | None:
        return self._content.drugs.get(drug)

    def _doses(self, order: Order) -> list[Concern]:
        row = self._row(order.drug)
        if row is None or order.dose_mg is None or order.per_day is None:
            return []
        limits = (
            ("per dose", order.dose_mg, row.dose.per_dose_max_mg),
            ("per day", order.dose_mg * order.per_day, row.dose.per_day_max_mg),
            ("days", order.days or 0, row.dose.max_days),
        )
        return [
            Concern(
                rule=f"maximum {what}",
                severity="avoid",
                text=f"{value:g} is over the maximum {what} of {limit:g}.",
                references=row.references,
            )
            for what, value, limit in limits
            if limit is not None and value > limit
        ]


def _partner(hits: frozenset[str], facts: Facts) -> Verdict:
    if hits:
        return Verdict(truth=True, because=hits)
    if _medicines_told(facts):
        return Verdict(truth=False)
    return Verdict(None, NOTHING, frozenset((_ALL_TOLD,)))


def _medicines_told(facts: Facts) -> bool:
    known = facts.case.observations.get(_ALL_TOLD)
    return known is not None and known.status is Status.PRESENT


_ALL_TOLD = "other_medicines_complete"
_CROSS = frozenset({"nsaid", "opioid", "tca", "gabapentinoid"})
"""Classes in which an allergy to one member bars the others."""


def _allergy(name: str, reaction: str | None, row: Drug | None) -> Concern:
    said = f" ({reaction})" if reaction else ""
    return Concern(
        rule="allergy",
        severity="contraindicated",
        text=f"Allergy to {name}{said}.",
        because=(name,),
        references=row.references if row else (),
    )
