"""Doses: of an order against its limits, and of what is taken already.

An order over a limit that holds for some patients only is written lower; one that is
over the maximum for everyone, or on top of too much taken already, is barred.
"""

from collections.abc import Iterator
from typing import NamedTuple

from chatbot.engine.planning.conditions import NOTHING, Condition, Parse
from chatbot.engine.planning.facts import Facts
from chatbot.engine.planning.naming import Ruling, listed, sentence
from chatbot.engine.planning.orders import reduced
from chatbot.engine.products import product_of, single_mg, tablets_a_day, taken_together
from chatbot.model.case import Treatment
from chatbot.model.content import Content
from chatbot.model.pharmacology import Drug, Limit, Severity
from chatbot.model.plan import Concern, Order

_FEW_TABLETS, _MANY_TABLETS = 4, 8
_A_DAY = (6.0, 4.0, 3.0, 2.0, 1.0)


class Adapted(NamedTuple):
    """An order as it may be given, what was changed, and what it hangs on."""

    order: Order
    changed: tuple[Concern, ...] = ()
    unknown: frozenset[str] = NOTHING


class _Ceiling(NamedTuple):
    """The least of the limits that hold."""

    per_day: float | None
    doses: float | None


class Dosing:
    """Checks doses by the drug table."""

    def __init__(self, content: Content, condition: Parse, ruling: Ruling) -> None:
        self._drugs, self._ruling = content.drugs, ruling
        self._limits: dict[str, tuple[tuple[Condition, Limit], ...]] = {
            row.id: tuple((condition(x.when), x) for x in row.limits)
            for row in content.drugs.values()
            if row.limits
        }

    def adapt(self, order: Order, facts: Facts) -> Adapted:
        """Write an order lower where a limit of this patient asks for it."""
        changed: list[Concern] = []
        unknown = NOTHING
        for condition, limit in self._limits.get(order.drug, ()):
            if _fits(order, limit):
                continue
            verdict = facts.judge(condition, cautious=True)
            if verdict.truth:
                order = _lowered(order, limit)
                changed.append(self._changed(limit, verdict.because))
            elif verdict.truth is None:
                unknown |= verdict.unknown
        return Adapted(order, tuple(changed), unknown)

    def of_order(
        self, order: Order, facts: Facts, taken: list[Treatment]
    ) -> Iterator[Concern]:
        """Yield what is over a maximum, alone or with what is taken of the drug."""
        row = self._drugs.get(order.drug)
        if row is None or order.dose_mg is None or order.per_day is None:
            return
        yield from self._over_maximum(row, order)
        same = next((t for t in taken if t.name == order.drug), None)
        if same is not None:
            yield self._on_top(row, order, same, self._ceiling(row, facts))

    def of_taken(self, treatment: Treatment, facts: Facts) -> Iterator[Concern]:
        """Yield what is too much, too often or too long in what is taken now."""
        row = self._drugs.get(treatment.name)
        if row is None:
            return
        ceiling = self._ceiling(row, facts)
        yield from self._over_dose(row, treatment, ceiling)
        days = treatment.days
        if row.dose.max_days is not None and (days or 0.0) > row.dose.max_days:
            yield self._too_long(row, days or 0.0)

    def uncounted(self, treatment: Treatment, facts: Facts) -> Concern | None:
        """Say that no total can be counted: tablets of no strength, products of no amount."""
        row = self._drugs.get(treatment.name)
        limit = self._ceiling(row, facts).per_day if row else None
        parts = taken_together(treatment)
        number = tablets_a_day(parts, _FEW_TABLETS)
        products = dict.fromkeys(map(product_of, parts))
        if number:
            said = f"{number:g} tablets a day are taken of a strength that was not told"
        elif len(products) > 1 and self.is_partly_told(treatment):
            said = f"it is in {listed(products)}, and not of each an amount was told"
        else:
            return None
        if row is None or limit is None:
            return None
        text = f"{said}, so no total is counted; the maximum is {limit:g} mg a day."
        severity: Severity = "avoid" if number > _MANY_TABLETS else "caution"
        return self._ruling.concern(
            "tablets-open", severity, text, (row.id,), self._ruling.labels(row)
        )

    def daily_mg(self, treatment: Treatment) -> float | None:
        """Return all that is taken of a drug in a day, in mg; None if not told."""
        amounts = [self._amount(t) for t in taken_together(treatment)]
        told = [a for a in amounts if a is not None]
        return sum(told) if told else None

    def is_partly_told(self, treatment: Treatment) -> bool:
        """Whether of some product or dose it is not known how much is taken."""
        return any(self._amount(t) is None for t in taken_together(treatment))

    def _amount(self, treatment: Treatment) -> float | None:
        dose = self._single(treatment)
        often = treatment.per_day
        return None if dose is None or often is None else dose * often

    def _single(self, treatment: Treatment) -> float | None:
        row = self._drugs.get(treatment.name)
        return single_mg(treatment, row.dose.salts if row else {})

    def holding(self, row: Drug, facts: Facts) -> list[Limit]:
        """The limits that hold of a patient, also those that only may."""
        own = self._limits.get(row.id, ())
        return [x for when, x in own if facts.judge(when, cautious=True).truth]

    def _ceiling(self, row: Drug, facts: Facts) -> _Ceiling:
        dose = row.dose
        holding = self.holding(row, facts)
        return _Ceiling(
            _least([dose.per_day_max_mg, *(x.per_day_max_mg for x in holding)]),
            _least([dose.doses_a_day, *(x.doses_a_day for x in holding)]),
        )

    def _over_maximum(self, row: Drug, order: Order) -> Iterator[Concern]:
        dose, per_day = order.dose_mg or 0.0, order.per_day or 0.0
        limits = (
            ("mg a dose", dose, row.dose.per_dose_max_mg),
            ("mg a day", dose * per_day, row.dose.per_day_max_mg),
            ("doses a day", per_day, row.dose.doses_a_day),
            ("days", order.days or 0, row.dose.max_days),
        )
        for what, value, limit in limits:
            if limit is not None and value > limit:
                rule = "duration-limit" if what == "days" else "daily-maximum"
                text = f"{value:g} {what} is over the maximum of {limit:g}."
                yield self._ruling.concern(
                    rule, "avoid", text, (), self._ruling.labels(row)
                )

    def _on_top(
        self, row: Drug, order: Order, same: Treatment, ceiling: _Ceiling
    ) -> Concern:
        ordered = (order.dose_mg or 0.0) * (order.per_day or 0.0)
        taken = self.daily_mg(same)
        over = (
            taken is not None
            and ceiling.per_day is not None
            and taken + ordered > ceiling.per_day
        )
        sources = listed(
            list(dict.fromkeys(map(product_of, taken_together(same)))) or [row.id]
        )
        most = (
            f", at most {ceiling.per_day:g} mg a day in all" if ceiling.per_day else ""
        )
        least = "At least " if self.is_partly_told(same) else ""
        told = f"{least}{taken:g} mg a day are taken" if taken else "It is taken"
        text = f"{told} already ({sources}): count every product together{most}."
        return self._ruling.concern(
            "same-drug-twice", "avoid" if over else "caution", text, (row.id,),
            self._ruling.labels(row),
        )  # fmt: skip

    def _over_dose(
        self, row: Drug, treatment: Treatment, ceiling: _Ceiling
    ) -> Iterator[Concern]:
        total = self.daily_mg(treatment)
        least = "At least " if self.is_partly_told(treatment) else ""
        limits = (
            ("mg a day", total, ceiling.per_day),
            ("mg at once", self._single(treatment), ceiling.per_day),
            ("doses a day", treatment.per_day, ceiling.doses),
        )
        for what, value, limit in limits:
            in_part = least if value == total else ""
            if value and limit and (value > limit or (in_part and value >= limit)):
                told = f"{in_part}{value:g} {what} of {row.id}"
                now = treatment.status == "current"
                taken = "is taken" if now else "was taken, perhaps still is"
                text = f"{told} {taken}, over the maximum of {limit:g}."
                labels = self._ruling.labels(row)
                yield self._ruling.concern(
                    "over-dose", "contraindicated", text, (row.id,), labels
                )
                return

    def _too_long(self, row: Drug, days: float) -> Concern:
        told = f"{days:.0f} days; the limit is {row.dose.max_days}"
        text = f"It has been taken for {told}."
        return self._ruling.concern(
            "duration-limit", "avoid", text, (row.id,), self._ruling.labels(row)
        )

    def _changed(self, limit: Limit, because: frozenset[str]) -> Concern:
        found = self._ruling.concern(
            "patient-limit", "caution", sentence(limit.says), because, limit.references
        )
        return found.but(unconfirmed=limit.unconfirmed)


def _fits(order: Order, limit: Limit) -> bool:
    dose, per_day = order.dose_mg or 0.0, order.per_day or 0.0
    pairs = (
        (dose, limit.per_dose_max_mg),
        (dose * per_day, limit.per_day_max_mg),
        (per_day, limit.doses_a_day),
    )
    return all(most is None or value <= most for value, most in pairs)


def _lowered(order: Order, limit: Limit) -> Order:
    dose = _least([order.dose_mg, limit.per_dose_max_mg]) or 0.0
    for per_day in _A_DAY:
        if per_day > (order.per_day or 0.0):
            continue
        lower = reduced(order, dose, per_day)
        if _fits(lower, limit):
            return lower
    return reduced(order, dose, 1.0)


def _least(values: list[float | None]) -> float | None:
    return min((v for v in values if v is not None), default=None)
