"""Cases as they would be if one finding were known: the values that could matter."""

from collections.abc import Iterator

from chatbot.model.case import Case, Observation, Status, Value
from chatbot.model.finding import Finding, Kind


def suppositions(
    case: Case, finding: Finding, bounds: tuple[float, ...]
) -> Iterator[Case]:
    """Yield the case with each telling value of a finding."""
    for status, value in _values(finding, bounds):
        supposed = Observation(
            finding=finding.id, status=status, value=value, on=case.today
        )
        yield case.but(observations=case.observations | {finding.id: supposed})


def _values(
    finding: Finding, bounds: tuple[float, ...]
) -> Iterator[tuple[Status, Value]]:
    if finding.kind is Kind.YES_OR_NO:
        yield Status.PRESENT, True
        yield Status.ABSENT, False
    elif finding.kind is Kind.CHOICE:
        for choice in finding.choices:
            yield Status.PRESENT, choice
    else:
        for value in _sides(finding, bounds):
            yield Status.PRESENT, value


def _sides(finding: Finding, bounds: tuple[float, ...]) -> Iterator[float]:
    """One value on each side of every bound that a condition names."""
    low = finding.low if finding.low is not None else 0.0
    yield low
    for bound in bounds:
        yield bound
        yield bound + 1
