"""Short phrases for observations, treatments, lengths of time and what a red flag rests on."""

from chatbot.engine.dialogue.learning import CLEAR
from chatbot.engine.planning.naming import called
from chatbot.engine.products import product_of, taken_together
from chatbot.model.case import (
    Allergy,
    Case,
    Interval,
    Observation,
    Status,
    Treatment,
    bounds_of,
)
from chatbot.model.content import Content
from chatbot.model.finding import Finding, Kind
from chatbot.model.plan import Raised

WEEK_DAYS = 7
MONTH_DAYS = 30.4
LONG_DAYS = 12 * WEEK_DAYS
"""From here on months read better than weeks."""

YEAR_DAYS = 365
LONG_YEARS = 2
"""From here on years read better than months."""
_UNITS = (("years", YEAR_DAYS), ("months", MONTH_DAYS), ("days", 1.0))

_ASSERTED = {
    Status.ABSENT: "no {}", Status.POSSIBLE: "{} (possible)",
    Status.PAST: "{} in the past", Status.FAMILY: "{} in the family",
    Status.HYPOTHETICAL: "{} (only supposed)", Status.UNKNOWN: "{} not known",
}  # fmt: skip
_TIMED = {Status.PAST, Status.FAMILY, Status.HYPOTHETICAL}
"""Statuses that say themselves when or whose it was."""
_RESPONSES = {
    "helped": "helped",
    "partial": "helped a little",
    "none": "failed",
    "adverse": "not tolerated",
}
_OVER = {"stopped", "not taking"}
"""Statuses worth saying beside how it helped."""
_STATUSES = {
    "current": "taking", "past": "past", "stopped": "stopped", "planned": "planned",
    "not taking": "not taking",
}  # fmt: skip


def number(value: float) -> str:
    """Write a number without a needless decimal: 10, 7.5."""
    return f"{value:.1f}".rstrip("0").rstrip(".")


def length_of_time(value: float | Interval) -> str:
    """Write days in the largest unit that suits them."""
    if isinstance(value, Interval):
        near = value.high - value.low <= 0.05 * max(value.middle, 1)
        if near:
            return length_of_time(value.middle)
        unit, days = next(u for u in _UNITS if value.low >= u[1] * 2 or u[1] == 1)
        return f"{number(value.low / days)} to {number(value.high / days)} {unit}"
    whole = value >= 2 * WEEK_DAYS and value % WEEK_DAYS == 0
    if value >= LONG_DAYS and not (whole and value < YEAR_DAYS / 2):
        years = value >= LONG_YEARS * YEAR_DAYS
        days, unit = (YEAR_DAYS, "years") if years else (MONTH_DAYS, "months")
        return f"{number(value / days)} {unit}"
    if whole:
        return f"{number(value / WEEK_DAYS)} weeks"
    in_months = value > 1 and value % 1
    unit, days = ("month", MONTH_DAYS) if in_months else ("day", 1)
    return _counted(value / days, unit)


def _counted(value: float, unit: str) -> str:
    told = number(value)
    return f"{told} {unit}" if told == "1" else f"{told} {unit}s"


def observed(finding: Finding, known: Observation) -> str:
    """Say one observation, such as `no fever` or `10 days`."""
    if known.status is Status.PRESENT and finding.kind is not Kind.YES_OR_NO:
        return f"{finding.label} {valued(finding, known)}"
    label = finding.label
    if known.status is Status.POSSIBLE and isinstance(known.value, float | Interval):
        label = f"{label} {_measured(finding, known.value)}"
    if known.status is Status.ABSENT:
        label = label.removeprefix("a ").removeprefix("an ")
    if known.status in _TIMED:
        label = label.removesuffix(" now or in the past")
    return _ASSERTED.get(known.status, "{}").format(label)


def valued(finding: Finding, known: Observation) -> str:
    """Say the value alone, as a transcript and the case panel show it."""
    value = known.value
    if known.status is not Status.PRESENT:
        return str(known.status)
    if isinstance(value, str):
        return value
    if isinstance(value, bool) or value is None:
        return "no" if value is False else "yes"
    return _measured(finding, value)


def _measured(finding: Finding, value: float | Interval) -> str:
    if finding.kind is Kind.LENGTH_OF_TIME and finding.unit != "weeks":
        return length_of_time(value)
    if finding.kind is Kind.LENGTH_OF_TIME:
        days = value.middle if isinstance(value, Interval) else value
        return f"{number(days / WEEK_DAYS)} weeks"
    low, high = bounds_of(value)
    shown = number(low) if low == high else f"{number(low)} to {number(high)}"
    return f"{shown} {finding.unit}" if finding.unit else shown


def treated(treatment: Treatment, name: str | None = None) -> str:
    """Say one treatment, such as `ibuprofen 800 mg (failed)`, by a name or its id."""
    parts = taken_together(treatment) if treatment.besides else ()
    within = {p.product for p in parts} - {treatment.product}
    doses = " and".join(
        _dosed(p) + (f" in {product_of(p)}" if within and p.product else "")
        for p in parts or (treatment,)
    )
    helped = _RESPONSES.get(treatment.response)
    taken = _STATUSES.get(treatment.status)
    told = [helped, taken if treatment.status in _OVER or not helped else None]
    said = "not to be taken" if treatment.is_barred else ", ".join(w for w in told if w)
    said = "declined" if treatment.is_declined else said
    return f"{name or treatment.name}{doses}" + (f" ({said})" if said else "")


def _dosed(treatment: Treatment) -> str:
    """Say how much of it and how often: ` 2 x 500 mg four times daily`."""
    many = treatment.tablets or 1
    count = "" if many == 1 else f"{number(many)} x "
    dose = treatment.dose
    told = f" {count}{number(dose)} {treatment.unit or 'mg'}" if dose else ""
    return told + (f" {treatment.frequency}" if treatment.frequency else "")


def allergic(allergy: Allergy) -> str:
    """Say one allergy with its reaction."""
    return f"allergy to {allergy.name}" + (
        f" ({allergy.reaction})" if allergy.reaction else ""
    )


def suspected(raised: Raised) -> str:
    """Say what a red flag suspects, and whether it rests on something only possible."""
    word = "Possibly" if raised.possible else "Suspect"
    return f"{word} {raised.suspects}"


def grounds(content: Content, case: Case, raised: Raised) -> list[str]:
    """Name the signs and drugs told that raised it; its own label where none was told."""
    taken = {n: case.treatments[n] for n in raised.because if n in case.treatments}
    drugs = [treated(t, called(content, n)) for n, t in taken.items()]
    return [*_signs(content, case, raised), *drugs] or [raised.label]


def _signs(content: Content, case: Case, raised: Raised) -> list[str]:
    findings = content.dialog.findings
    return [
        findings[name].label
        for name in raised.because
        if name in findings
        and name != CLEAR
        and findings[name].kind is Kind.YES_OR_NO
        and (known := case.observations.get(name)) is not None
        and known.status in (Status.PRESENT, Status.POSSIBLE, Status.PAST)
        and known.value is not False
    ]
