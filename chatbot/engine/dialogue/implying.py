"""What follows from a finding, and what no longer does once the finding is told otherwise."""

from collections.abc import Iterable, Iterator, Mapping

from chatbot.model.case import Observation, Status
from chatbot.model.finding import Finding

WEAK = (Status.FAMILY, Status.HYPOTHETICAL, Status.UNKNOWN)
"""Statuses that give a finding no value."""
OPPOSITE = {Status.PRESENT: Status.ABSENT, Status.ABSENT: Status.PRESENT}


class Implications:
    """Which findings follow from which: forward from presence, backward from absence."""

    def __init__(self, findings: Mapping[str, Finding]) -> None:
        self._findings = findings
        self._sources: dict[str, list[str]] = {}
        for finding in findings.values():
            for other in finding.implies:
                self._sources.setdefault(other, []).append(finding.id)

    def follow(
        self, observations: dict[str, Observation], fresh: Iterable[Observation]
    ) -> None:
        """Add what follows from what is fresh."""
        queue = list(fresh)
        while queue:
            source = queue.pop()
            for name, status in self._consequences(source):
                known = observations.get(name)
                if known and (known.status == status or not _gives_way(known, source)):
                    continue
                observations[name] = _following(source, name, status)
                queue.append(observations[name])

    def release(
        self,
        observations: dict[str, Observation],
        before: Mapping[str, Observation],
        names: Iterable[str],
    ) -> None:
        """Take out what followed from these as they were before; nobody has told it.

        `no leg pain` denies pain below the knee; once there is leg pain, how far it
        goes is open again.
        """
        queue = list(names)
        while queue:
            name = queue.pop()
            old, new = before.get(name), observations.get(name)
            for rests in self._resting(old, new) if old else ():
                if self._stands_alone(observations, rests, old):
                    continue
                del observations[rests]
                queue.append(rests)

    def _resting(
        self, old: Observation | None, new: Observation | None
    ) -> Iterator[str]:
        """What may have followed from a finding as it was and no longer does."""
        if old is None or (new and new.status == old.status):
            return
        if old.status is Status.ABSENT:
            yield from self._sources.get(old.finding, ())
        elif old.status.is_here and old.finding in self._findings:
            yield from self._findings[old.finding].implies

    def _stands_alone(
        self,
        observations: Mapping[str, Observation],
        name: str,
        old: Observation | None,
    ) -> bool:
        """Whether it was told in words of its own, or follows from something else."""
        known = observations.get(name)
        if known is None or old is None:
            return True
        if known.status is Status.ABSENT:
            return old.status is not Status.ABSENT or not (
                known.implied or _in_same_words(known, old)
            )
        return not known.implied or any(
            (source := observations.get(i)) and source.status.is_here
            for i in self._sources.get(name, ())
        )

    def _consequences(self, source: Observation) -> list[tuple[str, Status]]:
        finding = self._findings.get(source.finding)
        if finding is None:
            return []
        if source.status.is_here:
            return [(name, source.status) for name in finding.implies]
        if source.status is Status.ABSENT:
            return [(n, Status.ABSENT) for n in self._sources.get(finding.id, [])]
        return []


def _gives_way(known: Observation, source: Observation) -> bool:
    """Whether what was told gives way to what later words imply."""
    if known.implied or known.status in WEAK:
        return True
    return source.status in OPPOSITE and known.turn < source.turn


def _following(source: Observation, name: str, status: Status) -> Observation:
    """The observation of a finding that follows from another, in the other's words."""
    value = status is not Status.ABSENT
    return source.but(finding=name, status=status, value=value, implied=True)


def _in_same_words(one: Observation, other: Observation) -> bool:
    """Whether one denial told both, as `no leg symptoms` and `none` do."""
    return (one.turn, one.start, one.end, one.text) == (
        other.turn, other.start, other.end, other.text,
    )  # fmt: skip
