"""Advice proposes, pharmacology disposes: a case in, a plan out.

Advice is tried in file order. An emergency replaces the plan, the scope gate empties it
of orders, and every order passes the safety check against the case as it would be.
"""

from collections.abc import Iterator

from chatbot.engine.planning.condition_text import parse
from chatbot.engine.planning.conditions import Condition, Names, Verdict
from chatbot.engine.planning.dependence import CLOSERS, Dependence, Rules
from chatbot.engine.planning.difference import signature
from chatbot.engine.planning.facts import Facts
from chatbot.engine.planning.fitting import GIVES, hanging_on
from chatbot.engine.planning.formulary import Formulary
from chatbot.engine.planning.proposing import Proposer
from chatbot.engine.planning.safety import Safety
from chatbot.engine.planning.standing import Standing
from chatbot.engine.planning.turning import Turning, suppositions
from chatbot.engine.saying import answered, case_part, said, sourced
from chatbot.model.answer import Answer, AnswerPart
from chatbot.model.case import Case, Observation, Status
from chatbot.model.content import Content
from chatbot.model.dialog import Dialog, Group, Kind
from chatbot.model.plan import Concern, Path, Plan, PlanLine, Raised, Soon

_OPEN = (Status.POSSIBLE, Status.HYPOTHETICAL, Status.FAMILY, Status.UNKNOWN)
_GRAVEST_FIRST: tuple[Soon, ...] = ("emergency", "urgent", "workup")
_FEW = 2
MEMORY = 16
"""Plans kept with their facts, so that no case of one turn is planned twice."""


class Planner:
    """Everything that follows from a case, on one content."""

    def __init__(self, content: Content, whole: "Planner | None" = None) -> None:
        """Plan on a content; `whole` plans on all of it where this is a part."""
        self.content = content
        self._whole = whole
        self.formulary = Formulary(content)
        self._names = Names.of(content)
        self._conditions: dict[str, Condition] = {}
        self._bounded: dict[str, set[float]] = {}
        self._plan_by(content)
        self._dependence = Dependence(self._rules)
        self._latest: Facts | None = None
        self._plans: dict[int, tuple[Facts, Plan]] = {}
        self._ranks = _ranks(content.dialog)
        self._settles = _settled(content)
        unchecked = (c for c in content.classes.values() if not c.checked)
        members = {m for c in unchecked for m in c.members}
        self._checked = self._names.treatments - members

    def _plan_by(self, content: Content) -> None:
        """Read flags, advice and rules once, each in terms of its conditions."""
        advised = [(a, self.condition(a.when)) for a in content.dialog.advice.values()]
        self._turning = Turning(self.condition, advised)
        flags = content.dialog.red_flags.values()
        self._flagged = [(flag, self._turning.weighed(flag.when)) for flag in flags]
        self._rules = Rules(
            content,
            dict(content.dialog.findings.items()),
            self.formulary,
            {
                f.id: {c: self.condition(t) for c, t in f.derivations.items()}
                for f in content.dialog.findings.values()
                if f.derived
            },
            {
                f.id: self.condition(f.unremarkable_when)
                for f in content.dialog.findings.values()
                if f.unremarkable_when
            },
            self._flagged,
        )
        standing = Standing(self._turning.weighed)
        self.safety = Safety(content, self.formulary, standing.condition)
        self._proposer = Proposer(
            content, self.formulary, self.safety, standing, advised
        )

    def condition(self, text: str) -> Condition:
        """Parse a condition once."""
        if text not in self._conditions:
            parsed = self._conditions[text] = parse(text, self._names)
            for comparison in parsed.comparisons:
                self._bounded.setdefault(comparison.finding, set()).add(
                    comparison.bound
                )
        return self._conditions[text]

    def facts(self, case: Case) -> Facts:
        """Open a case, going on from the latest one, which is opened once."""
        latest = self._latest
        if latest is None or latest.case is not case:
            latest = self._latest = self._continued(latest, case)
        return latest

    def verdict(self, text: str, case: Case) -> Verdict:
        """Judge one condition."""
        return self.facts(case).judge(self.condition(text))

    def value(self, case: Case, finding: str) -> Observation | None:
        """Return what is known of a finding, derived and closed ones included."""
        return self.facts(case).value(finding)

    def is_open(self, case: Case, finding: str) -> bool:
        """Whether nothing that is told or implied of a finding settles it."""
        return self._is_open(self.facts(case), finding)

    def _is_open(self, facts: Facts, finding: str) -> bool:
        known = facts.value(finding)
        if known is None or known.status in _OPEN:
            return True
        anew = self.content.dialog.findings[finding].asked_anew
        return known.status is Status.PAST and anew

    def _continued(self, before: Facts | None, case: Case) -> Facts:
        facts = Facts(self._rules, case, self._dependence)
        if before is not None:
            facts.continue_from(before)
        return facts

    def plan(self, case: Case) -> Plan:
        """Plan for a case; the same case is planned once."""
        kept = self._plans.get(id(case))
        if kept is not None and kept[0].case is case:
            return kept[1]
        facts = self.facts(case)
        plan = self._plan(facts)
        if len(self._plans) >= MEMORY:
            self._plans.pop(next(iter(self._plans)))
        self._plans[id(case)] = (facts, plan)
        return plan

    def open_of(self, case: Case, group: Group) -> tuple[str, ...]:
        """List what a group would ask: nothing said of it, and the plan hangs on it."""
        unknown = frozenset(self.plan(case).unknown)
        return self._left(self.facts(case), group, unknown)

    def worth_asking(self, case: Case, finding: str) -> bool:
        """Whether some value of a finding changes the plan."""
        if finding not in self.content.dialog.findings:
            return False
        now = signature(self.plan(case))
        facts, _ = self._plans[id(case)]
        bounds = tuple(sorted(self._bounded.get(finding, ())))
        cases = suppositions(case, self.content.dialog.findings[finding], bounds)
        supposed = (self._continued(facts, other) for other in cases)
        return any(
            self._turning.tells(finding, facts, other, self._dependence)
            and signature(self._bare(other)) != now
            for other in supposed
        )

    def explain(self, case: Case, plan: Plan, which: str) -> Answer:
        """Explain a line by number or advice id, or a drug or class by name."""
        name = which.strip().lower()
        lines = _named(self, plan, name)
        parts = [p for line in lines[:_SHOWN] for p in _line(self, case, line)]
        if not any(line.kind in GIVES for line in lines):
            told = " ".join(line.text for line in lines)
            barred = [*_barred(self, case, name, told)]
            stops = {line.drug for line in plan.lines if line.kind is Kind.STOP}
            passing = [p for c, p in barred if stops.issuperset(c.because)]
            lasting = [p for _, p in barred if p not in passing]
            parts = [*lasting, *parts, *passing]
        if not parts:
            return Answer(question=which, status="declined", topics=("case",))
        return answered(which, parts, "case", subject=name)

    def _bare(self, facts: Facts) -> Plan:
        """Plan without what is only shown, for comparing."""
        raised, _ = self._raise(facts)
        lines, _ = self._proposer.propose(facts, raised)
        scope = self._proposer.scope(facts)
        return Plan(lines=lines, urgency=_urgency(raised), scope=scope)

    def _plan(self, facts: Facts) -> Plan:
        raised, doubtful = self._raise(facts)
        lines, open_ = self._proposer.propose(facts, raised)
        unknown = self._ranked(doubtful | open_)
        drugs, conditions = self._unchecked(facts.case), facts.case.unknown_conditions
        return Plan(
            lines=hanging_on((*conditions, *drugs), lines),
            raised=raised,
            path=_path(facts),
            urgency=_urgency(raised),
            scope=self._proposer.scope(facts),
            unscreened=self._unscreened(facts, frozenset(unknown)),
            unknown=unknown,
            unchecked_drugs=drugs,
            unchecked_conditions=conditions,
            withheld=self._withheld(facts.case, lines),
        )

    def _withheld(self, case: Case, lines: tuple[PlanLine, ...]) -> tuple[str, ...]:
        """Name what the whole content would advise and this part of it does not."""
        if self._whole is None:
            return ()
        kept = {line.id for line in lines}
        all_ = dict.fromkeys(line.id for line in self._whole.plan(case).lines)
        return tuple(name for name in all_ if name not in kept)

    def _raise(self, facts: Facts) -> tuple[tuple[Raised, ...], frozenset[str]]:
        raised, unknown = [], set[str]()
        _, out = facts.false
        for flag, condition in [row for row in self._flagged if row[1] not in out]:
            verdict = facts.judge(condition, cautious=True)
            if verdict.truth is False:
                continue
            if verdict.truth:
                sure = facts.judge(condition)
                raised.append(
                    Raised(
                        id=flag.id,
                        label=flag.label,
                        suspects=flag.suspects,
                        urgency=flag.urgency,
                        because=tuple(sorted(verdict.because)),
                        possible=sure.truth is not True,
                    )
                )
            else:
                unknown |= verdict.unknown
        return tuple(raised), frozenset(unknown)

    def _ranked(self, names: frozenset[str]) -> tuple[str, ...]:
        """Red flags first, then the closers, then file order."""
        ranks = self._ranks
        known = sorted(names & ranks.keys(), key=ranks.__getitem__)
        return (*known, *sorted(names - ranks.keys()))

    def _unscreened(self, facts: Facts, unknown: frozenset[str]) -> tuple[str, ...]:
        groups = self.content.dialog.groups.values()
        left = ((g.id, self._left(facts, g, unknown)) for g in groups)
        return tuple(self._named(facts, group, names) for group, names in left if names)

    def _named(self, facts: Facts, group: str, left: tuple[str, ...]) -> str:
        """A group, and by name what nobody knows of it; that alone if the rest is told."""
        findings, told = self.content.dialog.findings, facts.case.observations
        unknown = [f for f in left if f in told and told[f].status is Status.UNKNOWN]
        few = len(unknown) <= _FEW
        named = " and ".join(findings[f].label for f in unknown) if few else group
        if len(unknown) == len(left):
            return f"{named} (not known)"
        return f"{group} ({named} not known)" if unknown and few else group

    def _left(
        self, facts: Facts, group: Group, unknown: frozenset[str]
    ) -> tuple[str, ...]:
        settles, where = self._settles, group.where
        left = [f for f in group.findings if not settles[f].isdisjoint(unknown)]
        if not left or (group.when and not self._judged(facts, group.when).truth):
            return ()
        return tuple(
            f
            for f in left
            if self._is_open(facts, f)
            and (f not in where or self._judged(facts, where[f]).truth is not False)
        )

    def _judged(self, facts: Facts, text: str) -> Verdict:
        return facts.judge(self.condition(text))

    def _unchecked(self, case: Case) -> tuple[str, ...]:
        taken = [t.name for t in case.treatments.values() if t.drug_class]
        strange = [n for n in taken if n not in self._checked]
        return tuple(dict.fromkeys([*strange, *case.unknown_drugs]))


def _ranks(dialog: Dialog) -> dict[str, int]:
    """Red flags first, then what follows them, the closers and the rest, in file order."""
    groups = sorted(dialog.groups.values(), key=lambda g: g.when is not None)
    asked = {f: g.when is not None for g in reversed(groups) for f in g.findings}
    kinds = {
        n: int(asked[n]) if n in asked else 2 if n in CLOSERS else 3
        for n in dialog.findings
    }
    return {
        name: rank for rank, name in enumerate(sorted(kinds, key=kinds.__getitem__))
    }


def _settled(content: Content) -> dict[str, frozenset[str]]:
    """For each finding, what its absence settles: itself and all that imply it."""
    findings = content.dialog.findings
    return {
        name: frozenset((name, *(f.id for f in findings.values() if name in f.implies)))
        for name in findings
    }


def _path(facts: Facts) -> tuple[Path, ...]:
    radicular = facts.present("radicular", cautious=False).truth
    chronic = facts.present("chronic", cautious=False).truth
    side: Path = "radicular" if radicular else "axial"
    return (side, "chronic") if chronic else (side,)


def _urgency(raised: tuple[Raised, ...]) -> Soon:
    held = {r.urgency for r in raised}
    return next((soon for soon in _GRAVEST_FIRST if soon in held), "routine")


_SHOWN = 3


def _named(planner: Planner, plan: Plan, name: str) -> list[PlanLine]:
    if name.isdecimal():
        return list(plan.lines[int(name) - 1 : int(name)]) if int(name) else []
    family = planner.formulary.related(name)
    return [x for x in plan.lines if x.id == name or (x.drug and x.drug in family)]


def _line(planner: Planner, case: Case, line: PlanLine) -> Iterator[AnswerPart]:
    advice = planner.content.dialog.advice.get(line.id)
    withdrawn = advice is not None and advice.kind is not line.kind
    statements = () if withdrawn else line.statements
    alone = line.unconfirmed and not statements
    yield AnswerPart(kind="case", text=line.text, cites=line.cites, unconfirmed=alone)
    for statement_id in statements:
        yield said(planner.content.statements[statement_id])
    quoted = _quoted(planner.content, case, line.because)
    if quoted:
        yield case_part(f"It rests on what you said: {quoted}.")


def _quoted(content: Content, case: Case, names: tuple[str, ...]) -> str:
    findings = content.dialog.findings
    texts = {
        n: f"{findings[n].label} {o.text}" if o.text.isdecimal() else o.text
        for n, o in case.observations.items()
        if n in findings
    }
    texts |= {n: t.text for n, t in case.treatments.items()}
    texts |= {n: a.text for n, a in case.allergies.items()}
    spans = [f"“{texts[n]}”" for n in names if texts.get(n)]
    return ", ".join(dict.fromkeys(spans))


def _barred(
    planner: Planner, case: Case, name: str, told: str
) -> Iterator[tuple[Concern, AnswerPart]]:
    """What bars each drug here, and how that is said."""
    drugs = [d for d in planner.content.drugs if d in planner.formulary.members(name)]
    facts = planner.facts(case)
    for drug in drugs[:_SHOWN]:
        check = planner.safety.check(drug, facts, facts.current)
        for concern in check.barred[:_SHOWN]:
            if concern.text.rstrip(".") in told:
                continue
            named = planner.content.drugs[drug].name
            text = f"{named}, {concern.severity}. {concern.text}"
            yield concern, sourced(concern, text, "computed")
