"""The safety check: an order, or a drug taken, against the patient in front of us.

Severities `contraindicated` and `avoid` bar a drug; `caution` and `monitor` go with it.
An unknown verdict of a barring rule makes the order hang on what is unknown.
"""

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from chatbot.engine.expression import expression
from chatbot.engine.planning.conditions import Parse, Verdict
from chatbot.engine.planning.dosing import Adapted, Dosing
from chatbot.engine.planning.ending import FAILED
from chatbot.engine.planning.facts import Facts
from chatbot.engine.planning.formulary import Formulary
from chatbot.engine.planning.interacting import BARRING, GRAVITY, MEMORY, Interactions
from chatbot.engine.planning.loading import Loads, Protection
from chatbot.engine.planning.naming import Ruling, called, listed, sentence
from chatbot.model.case import Case, Interval, Status, Treatment
from chatbot.model.content import Content
from chatbot.model.finding import Kind
from chatbot.model.pharmacology import Interaction
from chatbot.model.plan import Concern, Order

_CROSS = frozenset({"nsaid", "opioid", "tca", "gabapentinoid"})
"""Classes in which an allergy to one member bars the others."""

_INSTEAD = expression(r"(?:(?:Use|Choose) a|A)cetaminophen[^.]*\. ?")


class Check(NamedTuple):
    """What was found about one drug."""

    concerns: tuple[Concern, ...] = ()
    unknown: tuple[str, ...] = ()
    """Findings and closers a barring rule still hangs on, gravest first."""

    @property
    def barred(self) -> tuple[Concern, ...]:
        """The concerns that withdraw the drug."""
        return tuple(c for c in self.concerns if c.severity in BARRING)

    @property
    def watch(self) -> tuple[Concern, ...]:
        """The concerns that go with it."""
        return tuple(c for c in self.concerns if c.severity not in BARRING)


class Safety:
    """Checks drugs against cases by the tables and the rules."""

    def __init__(
        self, content: Content, formulary: Formulary, condition: Parse
    ) -> None:
        self._content, self._formulary = content, formulary
        self._ruling = Ruling(content)
        self._interactions = Interactions(content, formulary, condition)
        self.dosing = Dosing(content, condition, self._ruling)
        self.loads = Loads(formulary, condition, self.dosing, self._ruling)
        self._worded: dict[tuple[object, ...], Concern] = {}
        self.protection = Protection(content, formulary, condition, self._ruling)

    def check(
        self,
        drug: str,
        facts: Facts,
        taken: Iterable[Treatment],
        order: Order | None = None,
    ) -> Check:
        """Check one drug beside what will be taken with it."""
        beside = list(taken)
        names = frozenset(t.name for t in beside)
        check = facts.checks.get((drug, names))
        if check is None:
            check = facts.checks[drug, names] = self._check(drug, facts, names)
        if order is None:
            return check
        found = [*check.concerns, *self._of_order(order, facts, beside)]
        return Check(_gravest_first(found), check.unknown)

    def _check(self, drug: str, facts: Facts, names: frozenset[str]) -> Check:
        found = self._interactions.found(drug, facts, names)
        concerns = [self._concern(row, verdict, facts) for row, verdict in found.rows]
        concerns += self._barred(drug, facts)
        return Check(_gravest_first(concerns), found.unknown)

    def adapt(self, order: Order, facts: Facts, taken: list[Treatment]) -> Adapted:
        """Change an order to what this patient may have; what bars it is not looked at."""
        adapted = self.dosing.adapt(order, facts)
        added = self.protection.of(adapted.order.drug, facts, taken)
        if added is None:
            return adapted
        return Adapted(adapted.order, (*adapted.changed, added), adapted.unknown)

    def overdoses(self, treatment: Treatment, facts: Facts) -> tuple[Concern, ...]:
        """Say what is too much or too long in what is taken now."""
        return tuple(self.dosing.of_taken(treatment, facts))

    def _of_order(
        self, order: Order, facts: Facts, taken: list[Treatment]
    ) -> Iterator[Concern]:
        yield from self.dosing.of_order(order, facts, taken)
        for found in (
            self.loads.second_sedative(order.drug, facts, taken),
            self.loads.of_order(order, taken),
            self.loads.serotonin(taken, order.drug),
        ):
            if found is not None:
                yield found

    def _concern(self, row: Interaction, verdict: Verdict, facts: Facts) -> Concern:
        met = self._named(verdict.because, facts)
        told = facts.case.treatments.get("acetaminophen")
        failed = told is not None and told.response in FAILED
        no_safer = failed or "acetaminophen" in facts.case.allergies
        key = (row.id, met, verdict.because, no_safer)
        if key not in self._worded:
            if len(self._worded) >= MEMORY:
                self._worded.clear()
            self._worded[key] = self._word(row, verdict, met, spare=key[-1])
        return self._worded[key]

    def _word(
        self, row: Interaction, verdict: Verdict, met: tuple[str, ...], *, spare: bool
    ) -> Concern:
        action = _INSTEAD.sub("", row.action).strip() if spare else row.action
        opening = f"With {listed(met)}: {row.effect}" if met else row.effect
        return Concern(
            rule=row.id,
            severity=row.severity,
            text=f"{sentence(opening)} {action}",
            because=tuple(sorted(verdict.because)),
            references=row.references,
            unconfirmed=row.unconfirmed,
        )

    def _named(self, names: Iterable[str], facts: Facts) -> tuple[str, ...]:
        """What it meets, in words: drugs by name, findings by label and number."""
        told = [n for n in sorted(names) if not self._is_absent(n, facts)]
        return tuple(dict.fromkeys(self._label(n, facts) for n in told))

    def _is_absent(self, name: str, facts: Facts) -> bool:
        if name not in self._content.dialog.findings:
            return False
        known = facts.value(name)
        return known is not None and known.status is Status.ABSENT

    def _label(self, name: str, facts: Facts) -> str:
        finding = self._content.dialog.findings.get(name)
        if finding is None:
            is_allergy = name in facts.case.allergies
            named = called(self._content, name)
            return f"an allergy to {named}" if is_allergy else named
        known = facts.value(name)
        value = known.value if known is not None else None
        timed = finding.kind is Kind.LENGTH_OF_TIME
        days, unit = (7, " weeks") if timed else (1, "")
        if isinstance(value, Interval):
            low, high = value.low / days, value.high / days
            return f"{finding.label} {low:.0f} to {high:.0f}{unit}"
        if isinstance(value, bool) or not isinstance(value, int | float):
            return finding.label
        return f"{finding.label} {value / days:.0f}{unit}"

    def _barred(self, drug: str, facts: Facts) -> Iterator[Concern]:
        """What the patient does not bear, was told not to take, or declines."""
        row = self._content.drugs.get(drug)
        family = self._formulary.classes(drug)
        for name, text in self._told_against(facts.case):
            if name in family or family & self._formulary.classes(name) & _CROSS:
                labels = self._ruling.labels(row) if row else ()
                yield self._ruling.concern(
                    "allergy", "contraindicated", text, (name,), labels
                )

        for name in family & facts.case.treatments.keys():
            if facts.case.treatments[name].is_declined:
                text = f"The patient declines {called(self._content, name)}."
                yield self._ruling.concern("declined", "avoid", text, (name,))

    def _told_against(self, case: Case) -> Iterator[tuple[str, str]]:
        for name, allergy in case.allergies.items():
            said = f" ({allergy.reaction})" if allergy.reaction else ""
            yield name, f"Allergy to {called(self._content, name)}{said}."
        for name, treatment in case.treatments.items():
            whole = name in self._content.classes and treatment.response == "adverse"
            why = "must not be taken" if treatment.is_barred else "were not tolerated"
            if treatment.is_barred or whole:
                told = called(self._content, name)
                yield name, f"It was told that {told} {why}."


def _gravest_first(concerns: list[Concern]) -> tuple[Concern, ...]:
    """The concerns in order; the same danger of the same meeting is told at its gravest."""
    found = sorted(concerns, key=lambda c: (GRAVITY[c.severity], c.rule))
    gravest: dict[str, str] = {}
    for concern in found:
        gravest.setdefault(_danger(concern), concern.severity)
    return tuple(c for c in found if c.severity == gravest[_danger(c)])


def _danger(concern: Concern) -> str:
    """`With eGFR 25: AKI`: what it meets, and what comes of it."""
    return concern.text.partition(". ")[0]
