"""What a reading does to a case: later words win, and what they replace is kept.

What follows from a finding is learned with it, and released once it is told otherwise.
"""

from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from typing import TypeVar

from chatbot.engine.expression import expression
from chatbot.engine.planning.dependence import CLOSERS
from chatbot.engine.products import together, told_anew
from chatbot.engine.understanding.medicines.merging import is_added
from chatbot.model.case import Allergy, Case, Observation, Status, Treatment
from chatbot.model.event import Conflicted, Learned
from chatbot.model.finding import Finding
from chatbot.model.reading import Reading

WEAK = (Status.FAMILY, Status.HYPOTHETICAL, Status.UNKNOWN)
"""Statuses that give a finding no value."""
Known = dict[str, Observation]
"""What was told, by finding."""
OPPOSITE = {Status.PRESENT: Status.ABSENT, Status.ABSENT: Status.PRESENT}


def against_told(known: Known, reading: Reading) -> Reading:
    """A reading whose denials take back just what they speak of.

    `No cirrhosis after all` takes back `cirrhosis`, and denies no other liver disease.
    """
    reading = _without_narrower(known, reading)
    told = {(o.finding, o.text.casefold()) for o in known.values() if o.status.is_here}
    said = {o.finding for o in reading.observations}
    back = [
        o for o in reading.denied_parts
        if o.finding not in said and (o.finding, o.text.casefold()) in told
    ]  # fmt: skip
    return reading.but(observations=(*reading.observations, *back)) if back else reading


_NARROWER = expression(
    r"(?i)\b(?:no|not|nil|without|denies)\b[^.;,]*\b(?:new|elsewhere|anywhere else|(?:on|in|of) (?:(?:the|his|her) )?other (?:side|leg|foot|one))\b[^.;,\n]*"
)


def _without_narrower(known: Known, reading: Reading) -> Reading:
    """`No new weakness`, `none in the other leg` take back nothing that was told."""
    spans = [] if reading.correction else [*_NARROWER.finditer(reading.text)]
    told = {name for name, one in known.items() if one.status is Status.PRESENT}
    kept = tuple(
        o for o in reading.observations
        if o.value is not False or o.finding not in told
        or not any(span.start() <= o.start < span.end() for span in spans)
    )  # fmt: skip
    return reading.but(observations=kept) if spans else reading


class Implications:
    """Which findings follow from which: forward from presence, backward from absence."""

    def __init__(self, findings: Mapping[str, Finding]) -> None:
        self._findings = findings
        self._sources: dict[str, list[str]] = {}
        for finding in findings.values():
            for other in finding.implies:
                self._sources.setdefault(other, []).append(finding.id)

    def follow(self, observations: Known, fresh: Iterable[Observation]) -> None:
        """Add what follows from what is fresh."""
        queue = list(fresh)
        while queue:
            source = queue.pop()
            for name, status in self._consequences(source):
                known = observations.get(name)
                if known and (known.status == status or not _gives_way(known, source)):
                    continue
                held = {"status": status, "value": status is not Status.ABSENT}
                observations[name] = source.but(finding=name, implied=True, **held)
                queue.append(observations[name])

    def release(self, observations: Known, before: Known, names: Iterable[str]) -> None:
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
        self, observations: Known, name: str, old: Observation | None
    ) -> bool:
        """Whether it was told in words of its own, or follows from something else."""
        known = observations.get(name)
        if known is None or old is None:
            return True
        if known.status is Status.ABSENT:
            one, other = ((o.turn, o.start, o.end, o.text) for o in (known, old))
            together = known.implied or one == other  # as `no leg symptoms` denies
            return old.status is not Status.ABSENT or not together
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


_T = TypeVar("_T")
CLEAR = "scan_clear"
"""A scan that shows nothing of what the signs of its group make one suspect."""


class Learner:
    """Applies readings to cases, knowing which findings imply which."""

    def __init__(self, findings: Mapping[str, Finding]) -> None:
        self._findings, self._implications = findings, Implications(findings)

    def learn(
        self, case: Case, reading: Reading, turn: int
    ) -> tuple[Case, Learned, tuple[Conflicted, ...]]:
        """Return the case after a reading, what was new in it, and what contradicts."""
        settled, within = self._settle(reading, turn, case.today)
        told, against = _standing(case, settled)
        conflicts = (*within, *against)
        fresh = _fresh(case, told, reading)
        observations, earlier = self._observed(case, fresh, reading)
        _note_unusable(observations, reading, turn)
        treatments, changed, before = _treat(case.treatments, reading, turn)
        allergies = [a.but(turn=turn) for a in reading.allergies]
        learned = Learned(
            observations=tuple(fresh),
            treatments=tuple(treatments[n] for n in changed),
            allergies=tuple(a for a in allergies if a.name not in case.allergies),
            corrected=(*(o.finding for o in earlier), *(t.name for t in before)),
        )
        if not (fresh or changed or allergies or reading.unread):
            return case, learned, conflicts  # the same, so that it is planned once
        after = case.but(
            observations=observations,
            treatments=treatments,
            allergies=_borne(case.allergies, fresh) | {a.name: a for a in allergies},
            earlier=(*case.earlier, *earlier, *before),
            unknown_drugs=_named(case.unknown_drugs, reading, "unknown drug"),
            unknown_conditions=_named(
                case.unknown_conditions, reading, "unknown condition"
            ),
        )
        return after, learned, conflicts

    def forget(self, case: Case, names: Iterable[str]) -> tuple[Case, Learned]:
        """Take back findings, treatments or allergies by name."""
        held = {*case.observations, *case.treatments, *case.allergies}
        held |= {*case.unknown_drugs, *case.unknown_conditions}
        gone = [n for n in names if n in held]
        observations = _without(case.observations, gone)
        self._implications.release(observations, case.observations, gone)
        dropped = [case.observations[n] for n in gone if n in case.observations]
        after = case.but(
            observations=observations,
            treatments=_without(case.treatments, gone),
            allergies=_without(case.allergies, gone),
            earlier=(*case.earlier, *dropped),
            unknown_drugs=_left(case.unknown_drugs, gone),
            unknown_conditions=_left(case.unknown_conditions, gone),
        )
        return after, Learned(forgotten=tuple(gone))

    def _observed(
        self, case: Case, fresh: list[Observation], reading: Reading
    ) -> tuple[Known, list[Observation]]:
        """What is known with what is fresh and what follows; then what was replaced."""
        known = case.observations
        observations, earlier = _merge(known, fresh)
        self._implications.release(observations, known, [o.finding for o in fresh])
        self._implications.follow(observations, fresh)
        come = {o.finding for o in fresh if o.value is True}
        anew = {o.finding for o in earlier if reading.correction}
        # no picture is clear of what came after it, nor is `chronic` of a length put right
        for name, told in known.items():
            row = self._findings.get(name)
            ends = row and (
                come & {*row.clear_of} or anew & {*str(row.derived).split()}
            )
            if ends and observations.get(name) is told:
                del observations[name]
        return observations, earlier

    def _settle(
        self, reading: Reading, turn: int, today: date
    ) -> tuple[list[Observation], tuple[Conflicted, ...]]:
        """One observation a finding; present beside absent becomes possible."""
        told: Known = {}
        conflicts = []
        for raw in reading.observations:
            new = raw.but(turn=turn, on=today)
            if new.finding in CLOSERS and new.status is Status.ABSENT:
                new = new.but(status=Status.PRESENT, value=True)  # `none` closes a list
            old = told.get(new.finding)
            if old and OPPOSITE.get(old.status) == new.status:
                if not reading.correction:
                    conflicts.append(
                        Conflicted(finding=new.finding, earlier=old, later=new)
                    )
                    new = new.but(status=Status.POSSIBLE)
            elif old and new.status in WEAK:
                continue
            told[new.finding] = new
        return list(told.values()), tuple(conflicts)


def _note_unusable(observations: Known, reading: Reading, turn: int) -> None:
    """A number without its unit is no value, but the finding is open from then on."""
    for unread in reading.unread:
        name = unread.finding
        if unread.reason == "unit missing" and name and name not in observations:
            observations[name] = Observation(
                finding=name, status=Status.UNKNOWN, text=unread.text, turn=turn
            )


def _standing(
    case: Case, told: list[Observation]
) -> tuple[list[Observation], list[Conflicted]]:
    """Let what was told stand against what words only suggest, and say so."""
    against = [
        Conflicted(finding=new.finding, earlier=old, later=new, kept=True)
        for new in told
        if new.suggested
        and (old := case.observations.get(new.finding)) is not None
        and old.value not in {new.value, None}
    ]
    losing = {conflict.finding for conflict in against}
    return [o for o in told if o.finding not in losing], against


def _left(names: tuple[str, ...], gone: list[str]) -> tuple[str, ...]:
    return tuple(name for name in names if name not in gone)


def _borne(
    allergies: dict[str, Allergy], fresh: Iterable[Observation]
) -> dict[str, Allergy]:
    """Without an allergy that `she is not allergic to naproxen` denies by its name."""
    denied = [o.text.casefold() for o in fresh if o.status is Status.ABSENT]
    gone = [
        name for name, one in allergies.items()
        if any(name in text or one.text.casefold() in text for text in denied)
    ]  # fmt: skip
    return _without(allergies, gone)


def _without(values: dict[str, _T], gone: list[str]) -> dict[str, _T]:
    return {k: v for k, v in values.items() if k not in gone}


def _fresh(case: Case, told: list[Observation], reading: Reading) -> list[Observation]:
    ordered = any(c.name == "set" for c in reading.commands)
    known = case.observations
    corrected = reading.correction or ordered
    return [
        o
        for o in told
        if _says_more(known.get(o.finding), o, ordered=ordered, corrected=corrected)
    ]


def _says_more(
    known: Observation | None, new: Observation, *, ordered: bool, corrected: bool
) -> bool:
    """Not knowing takes nothing back that is known, unless it was ordered by `/set`.

    Nor does what a relative has, unless that puts it right: `sorry, her sister had cancer`.
    """
    if known is None:
        return True
    if new.status in WEAK and known.status not in WEAK and not ordered:
        return corrected and new.status is Status.FAMILY
    if known.implied:
        return True
    certain = known.status is Status.PRESENT and known.value is True
    hints = new.status is Status.POSSIBLE and new.value in (True, None)
    if certain and hints and not corrected:
        return False  # `takes alendronate`, where osteoporosis was told
    return (known.status, known.value) != (new.status, new.value)


def _merge(known: Known, fresh: list[Observation]) -> tuple[Known, list[Observation]]:
    """Let what is fresh stand; return what it takes the place of as well."""
    merged = dict(known)
    replaced = [
        known[o.finding]
        for o in fresh
        if o.finding in known and not known[o.finding].implied
    ]
    merged.update((o.finding, o) for o in fresh)
    return merged, replaced


def _treat(
    known: dict[str, Treatment], reading: Reading, turn: int
) -> tuple[dict[str, Treatment], list[str], list[Treatment]]:
    """Add what was told of each treatment to what was known of it."""
    merged = dict(known)
    changed: list[str] = []
    before: list[Treatment] = []
    for told in reading.treatments:
        besides = tuple(t.but(turn=turn) for t in told.besides)
        new = told.but(turn=turn, besides=besides)
        old = merged.get(new.name)
        adds = is_added(reading.text, new)
        now = together(old, new, told_anew, adds=adds) if old else new
        if now == old:
            continue
        merged[new.name] = now
        if new.name not in changed:
            changed.append(new.name)
            if new.name in known:
                before.append(known[new.name])
    return merged, changed, before


def _named(known: tuple[str, ...], reading: Reading, reason: str) -> tuple[str, ...]:
    """Add the names that a reading has for something that is in no table."""
    seen = (u.text for u in reading.unread if u.reason == reason)
    folded = {name.casefold() for name in known}
    return (*known, *dict.fromkeys(n for n in seen if n.casefold() not in folded))
