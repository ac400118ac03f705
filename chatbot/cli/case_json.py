"""A case as other programs read it: findings by id, treatments, allergies."""

from collections.abc import Iterable, Mapping

from chatbot.cli.json_line import Json
from chatbot.model.case import Allergy, Interval, Observation, Status, Treatment, Value
from chatbot.model.finding import Finding, Kind

_WEAK = {Status.FAMILY, Status.HYPOTHETICAL, Status.UNKNOWN}


def case_json(
    observations: Iterable[Observation],
    allergies: Iterable[Allergy],
    findings: Mapping[str, Finding],
) -> Json:
    """Return every observation under its finding's id, the later one of two.

    Treatments have their own key beside the case; they are not repeated here.
    """
    case: Json = {o.finding: _observation(o, findings) for o in observations}
    duration = case.get("duration")
    case["duration_days"] = duration["value"] if isinstance(duration, dict) else None
    case["allergies"] = [
        {"name": a.name, "class": a.drug_class, "reaction": a.reaction, "text": a.text}
        for a in allergies
    ]
    return case


def treatments_json(treatments: Iterable[Treatment]) -> list[Json]:
    """Return treatments in the order they were told."""
    return [_treatment(t) for t in treatments]


def _treatment(treatment: Treatment) -> Json:
    """Return one treatment; what is taken of it in other products or doses besides."""
    return {
        "name": treatment.name,
        "class": treatment.drug_class,
        "dose": _number(treatment.dose),
        "unit": treatment.unit,
        "tablets": _number(treatment.tablets or 1.0),
        "frequency": treatment.frequency,
        "per_day": _number(treatment.per_day),
        "schedule": treatment.schedule,
        "days": _number(treatment.days),
        "product": treatment.product,
        "status": treatment.status,
        "response": treatment.response,
        "text": treatment.text,
        "besides": treatments_json(treatment.besides),
    }


def _observation(observation: Observation, findings: Mapping[str, Finding]) -> Json:
    finding = findings.get(observation.finding)
    timed = finding is not None and finding.kind is Kind.LENGTH_OF_TIME
    unit = finding.unit if finding else None
    return {
        "value": _value(observation.value, 7 if timed and unit == "weeks" else 1),
        "unit": unit or ("days" if timed else None),
        "status": observation.status.value,
        "turn": observation.turn,
        "text": observation.text,
    }


def _value(value: Value, days: int) -> object:
    """Return the middle of an interval, whole numbers as such, times in their unit."""
    if isinstance(value, Interval):
        return _number(round(value.middle / days, 1))
    if isinstance(value, bool) or not isinstance(value, int | float):
        return value
    return _number(value if days == 1 else round(value / days, 1))


def _number(value: float | None) -> float | int | None:
    if value is None:
        return None
    return int(value) if value == int(value) else value


def settled(observations: Iterable[Observation]) -> list[Observation]:
    """Return one observation a finding; said and denied in one text is possible."""
    told: dict[str, Observation] = {}
    for new in observations:
        old = told.get(new.finding)
        if old is None or old.status in _WEAK:
            told[new.finding] = new
        elif {old.status, new.status} == {Status.PRESENT, Status.ABSENT}:
            told[new.finding] = old.but(status=Status.POSSIBLE)
        elif new.status not in _WEAK and old.status is not Status.POSSIBLE:
            told[new.finding] = new
    return list(told.values())
