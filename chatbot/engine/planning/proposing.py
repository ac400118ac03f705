"""Advice becomes lines: conditions, alternatives, what an order replaces, what bars it."""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import Literal, NamedTuple

from chatbot.engine.planning.conditions import NOTHING, Condition, Verdict
from chatbot.engine.planning.conditions import Taken as Tried
from chatbot.engine.planning.dosing import Adapted
from chatbot.engine.planning.draft import Draft
from chatbot.engine.planning.ending import FAILED, apart, ended, failing
from chatbot.engine.planning.facts import Facts
from chatbot.engine.planning.fitting import (
    choosy,
    fitting,
    hanging_on,
    unmet,
    while_helping,
)
from chatbot.engine.planning.formulary import Formulary
from chatbot.engine.planning.line import LineMaker, Offer, with_order
from chatbot.engine.planning.naming import called, grounds_of, listed, with_care
from chatbot.engine.planning.orders import parse_order
from chatbot.engine.planning.safety import Check, Safety
from chatbot.engine.planning.standing import Outcome, Standing
from chatbot.engine.planning.taking import DO_NOW, Taken, TakingCheck
from chatbot.engine.planning.withdrawing import once_each, rank, with_reasons, withdrawn
from chatbot.engine.products import taken_together
from chatbot.model.case import Treatment
from chatbot.model.content import Content
from chatbot.model.dialog import Advice, Choice, Kind, Urgency
from chatbot.model.plan import Order, PlanLine, Raised, Rejected

_ABOUT_TAKEN = (Kind.STOP, Kind.CONTINUE)
_NO_ORDER = (Kind.REFER, Kind.TEST, Kind.EDUCATE, Kind.AVOID, Kind.STOP, Kind.REASSESS)
_STARTS = (Kind.RECOMMEND, Kind.CONSIDER)
IN_PLACE_OF = ", in place of "
"""What ends the text of an order that takes the place of other treatments."""
_FOR_PAIN = ("nsaid", "acetaminophen", "muscle-relaxant", "opioid")
SCOPES = (
    ("age < 18", "the patient {} under 18, and the content is for adults.", "is", "may be"),
    ("pregnancy", "the patient {} pregnant, and there is no obstetric content.", "is", "may be"),
    ("not back_complaint and not (known positive_slr and positive_slr)", "the complaint {} the back.", "is not", ""),
)  # fmt: skip
"""Where no orders are given, why, and how it is said of what holds and of what may hold."""


class _Row(NamedTuple):
    """One piece of advice with what it says read once."""

    advice: Advice
    when: Condition
    choices: tuple[tuple[Choice, Order], ...]
    is_of_drug: bool
    """Whether what becomes of it hangs on what is taken and what may be taken."""


class Proposer:
    """Turns the advice of a content into the lines of a plan."""

    def __init__(
        self,
        content: Content,
        formulary: Formulary,
        safety: Safety,
        standing: Standing,
        advised: Iterable[tuple[Advice, Condition]],
    ) -> None:
        self._content, self._formulary, self._safety = content, formulary, safety
        self._standing, self._condition = standing, standing.condition
        self._rows = [
            _Row(
                a,
                when,
                tuple((c, parse_order(c.order, content.drugs)) for c in _choices(a)),
                is_of_drug=bool(
                    _choices(a) or (a.drug and a.kind in _ABOUT_TAKEN + _STARTS)
                ),
            )
            for a, when in advised
        ]
        self._stops = [
            row
            for row in self._rows
            if row.advice.kind is Kind.STOP and row.advice.drug
        ]
        self._choosy = choosy(content.dialog.advice.values())
        self._actions = {f.action: f.urgency for f in content.dialog.red_flags.values()}
        self._scopes = [(self._condition(row[0]), *row[1:]) for row in SCOPES]
        self._maker = LineMaker(content)
        self._taking = TakingCheck(content, formulary, safety)
        self._order = {s: i for i, s in enumerate(content.dialog.sections)}

    def scope(self, facts: Facts) -> str | None:
        """Say why no orders are given, if none may be."""
        for condition, why, holds, may_hold in self._scopes:
            sure = facts.judge(condition).truth
            if sure or (may_hold and facts.judge(condition, cautious=True).truth):
                return why.format(holds if sure else may_hold)
        return None

    def propose(
        self, facts: Facts, raised: tuple[Raised, ...]
    ) -> tuple[tuple[PlanLine, ...], frozenset[str]]:
        """Return the lines in section order, and what is still open."""
        draft = Draft(facts, outcomes=self._standing.outcomes(facts))
        emergency = any(r.urgency is Urgency.EMERGENCY for r in raised)
        bare = emergency or self.scope(facts) is not None
        wanted = {self._content.dialog.red_flags[r.id].action for r in raised}
        now = self._taken_now(draft, wanted, emergency=emergency)
        for row in self._open(facts, wanted):
            if not bare or self._allowed(row, wanted, emergency=emergency):
                self._consider(draft, row, wanted)
        lines = self._with_taken(draft, now)
        return fitting(once_each(lines), self._choosy), frozenset(draft.unknown)

    def _taken_now(self, draft: Draft, wanted: set[str], *, emergency: bool) -> Taken:
        """What is taken, before any order, and what of it is unsafe."""
        self._note_stops(draft, wanted)
        pregnant = draft.facts.judge(self._condition("pregnancy"), cautious=True).truth
        now = Taken(draft.facts, frozenset(draft.stopped), emergency, bool(pregnant))
        draft.unsafe = self._of_taken(draft, now, "unsafe").withdrawn
        return now

    def _with_taken(self, draft: Draft, now: Taken) -> list[PlanLine]:
        """The lines with what must be said of what is taken, in section order."""
        shown = fitting(once_each(draft.lines), self._choosy)
        hidden = now.stopped - {x.drug for x in shown if x.kind is Kind.STOP}
        going_on = (x.drug for x in shown if x.kind is Kind.CONTINUE and x.drug)
        after = replace(
            now,
            stopped=frozenset(draft.stopped - hidden),
            going_on=frozenset(going_on),
            ordered=frozenset(x.drug for x in shown if x.order and x.drug),
            replaced=frozenset(draft.stopped - now.stopped),
            withdrawn=frozenset(x.drug for x in shown if x.drug and rank(x) == 0),
        )
        found = self._of_taken(draft, after, "lines").lines
        lines = [*draft.lines, *found] if now.emergency else [*found, *draft.lines]
        return sorted(lines, key=lambda x: (self._order.get(x.section, 99), rank(x)))

    def _of_taken(
        self, draft: Draft, taken: Taken, what: Literal["unsafe", "lines"]
    ) -> Outcome:
        """What is unsafe in what is taken, or what must be said of it."""
        key = (
            what, taken.stopped, taken.emergency, taken.pregnant, taken.going_on,
            taken.ordered, taken.replaced, taken.withdrawn,
        )  # fmt: skip
        if key not in draft.outcomes:
            draft.outcomes[key] = (
                Outcome(withdrawn=self._taking.unsafe(taken))
                if what == "unsafe"
                else Outcome(tuple(self._taking.lines(taken)))
            )
        return draft.outcomes[key]

    def _open(self, facts: Facts, wanted: set[str]) -> list[_Row]:
        """Leave out what is known not to hold, and could not hold otherwise."""
        false, _ = facts.false
        return [
            row
            for row in self._rows
            if row.when not in false or row.advice.instead_of or row.advice.id in wanted
        ]

    def _allowed(self, row: _Row, wanted: set[str], *, emergency: bool) -> bool:
        """In an emergency or out of scope: no start, no continue, no order."""
        advice = row.advice
        if advice.kind not in _NO_ORDER or row.choices:
            return False
        if emergency:
            grave = self._actions.get(advice.id) is Urgency.EMERGENCY
            return (advice.id in wanted and grave) or advice.section == DO_NOW
        return advice.id in wanted or advice.section == DO_NOW

    def _note_stops(self, draft: Draft, wanted: set[str]) -> None:
        """What the plan stops is out of the way before any order is checked."""
        for row in self._stops:
            if self._holds(draft, row, wanted).truth:
                draft.stopped |= {t.name for t in self._stoppable(draft, row.advice)}

    def _stoppable(self, draft: Draft, advice: Advice) -> list[Treatment]:
        family = self._formulary.members(advice.drug or "")
        taken = [t for t in draft.facts.current if t.name in family]
        opioids = self._formulary.members("opioid")
        taken = apart(taken, draft.facts.current, opioids)
        return failing(advice, taken) if advice.kind is Kind.STOP else taken

    def _holds(self, draft: Draft, row: _Row, wanted: set[str]) -> Verdict:
        if wanted and row.advice.id in wanted:
            return Verdict(truth=True)
        gone = draft.withdrawn
        if gone and row.advice.instead_of:
            barred = [gone[i] for i in row.advice.instead_of if i in gone]
            if barred:
                return Verdict(truth=True, because=NOTHING.union(*barred))
        return draft.facts.judge(row.when)

    def _consider(self, draft: Draft, row: _Row, wanted: set[str]) -> None:
        verdict, advice = self._holds(draft, row, wanted), row.advice
        held = row.choices and any(x.id in advice.not_beside for x in draft.lines)
        if verdict.truth is False or held:
            return
        if verdict.truth is None:
            draft.unknown |= verdict.unknown
            if advice.if_unknown == "hide" and not _hangs_on_told(
                draft, advice, verdict
            ):
                return
        if row.is_of_drug:
            key = (advice.id, verdict, *draft.taken_so_far)
            if key not in draft.outcomes:
                apart = draft.apart()
                self._of_drug(apart, row, verdict)
                draft.outcomes[key] = apart.outcome
            draft.go_on(draft.outcomes[key])
        else:
            line = self._maker.line(advice, verdict, advice.drug)
            if advice.where_no_drug:
                line = with_reasons(line, draft, self._content)
            draft.lines.append(line)

    def _of_drug(self, draft: Draft, row: _Row, verdict: Verdict) -> None:
        advice = row.advice
        if row.choices:
            self._order_line(draft, row, verdict)
        elif advice.kind in _ABOUT_TAKEN:
            self._about_taken(draft, advice, verdict)
        else:
            self._suggest(draft, advice, verdict, advice.drug or "")

    def _about_taken(self, draft: Draft, advice: Advice, verdict: Verdict) -> None:
        for treatment in self._stoppable(draft, advice):
            if advice.kind is Kind.STOP:
                line = self._maker.line(advice, verdict, treatment.name)
                row = self._content.drugs.get(treatment.name)
                draft.lines.append(ended(line, treatment, row))
            else:
                self._go_on(draft, advice, verdict, treatment)

    def _go_on(
        self, draft: Draft, advice: Advice, verdict: Verdict, treatment: Treatment
    ) -> None:
        """What is unsafe or too much is not continued, whatever it helped."""
        drug, facts = treatment.name, draft.facts
        if drug in draft.unsafe:
            grounds = draft.unsafe[drug]
            if not grounds <= draft.unsafe.keys():  # not only beside one another
                draft.withdrawn[advice.id] = grounds
            return
        taken = [t for t in draft.taken(frozenset()) if t.name != drug]
        check = self._safety.check(drug, facts, taken)
        if check.barred:
            draft.withdrawn[advice.id] = grounds_of(check.barred)
        if check.barred or self._safety.overdoses(treatment, facts):
            return
        draft.unknown |= set(check.unknown)
        line = self._maker.suggested(advice, verdict, drug, check)
        added = self._safety.protection.of(drug, facts, taken)
        draft.lines.append(self._maker.with_added(line, added) if added else line)

    def _suggest(
        self, draft: Draft, advice: Advice, verdict: Verdict, drug: str
    ) -> None:
        """A drug that is offered without an order is checked like one with it."""
        taken = [t for t in draft.taken(frozenset()) if t.name != drug]
        check = self._safety.check(drug, draft.facts, taken)
        ordered = {t.name for t in draft.started}
        if check.barred and all(ordered.issuperset(c.because) for c in check.barred):
            return  # the plan orders what it would be offered in place of
        if check.barred:
            barred = Rejected(order=drug, drug=drug, concerns=check.barred)
            self._withdraw(draft, advice, verdict, [barred])
            return
        draft.unknown |= set(check.unknown)
        draft.lines.append(self._maker.suggested(advice, verdict, drug, check))

    def _order_line(self, draft: Draft, row: _Row, verdict: Verdict) -> None:
        rejected: list[Rejected] = []
        advice = row.advice
        replaced = self._replaced(draft, advice)
        for choice, order in row.choices:
            if choice.when and not self._offered(draft, choice):
                continue
            adapted, check = self._vet(draft, order, replaced)
            if check.barred:
                rejected.append(
                    Rejected(order=order.text, drug=order.drug, concerns=check.barred)
                )
                continue
            hanging = while_helping(verdict, replaced, draft)
            self._take(draft, advice, hanging, Offer(adapted, check, tuple(rejected)))
            return
        if rejected:
            self._withdraw(draft, advice, verdict, rejected)

    def _offered(self, draft: Draft, choice: Choice) -> bool:
        """Whether it may be tried; a finding that is only possible counts against it."""
        facts, when = draft.facts, choice.when or "always"
        verdict = facts.judge(self._condition(when))
        draft.unknown |= verdict.unknown if verdict.truth is None else set()
        feared = facts.judge(self._condition(f"not ({when})"), cautious=True)
        against = feared.truth and feared.because - facts.case.treatments.keys()
        return verdict.truth is not False and not against

    def _vet(
        self, draft: Draft, order: Order, replaced: frozenset[str]
    ) -> tuple[Adapted, Check]:
        """Change an order to this patient, and check what came of it."""
        taken = [b for t in draft.taken(replaced) for b in _besides(t, order)]
        adapted = self._safety.adapt(order, draft.facts, taken)
        check = self._safety.check(order.drug, draft.facts, taken, adapted.order)
        return adapted, check

    def _replaced(self, draft: Draft, advice: Advice) -> frozenset[str]:
        if not advice.replaces:
            return NOTHING
        related = (self._formulary.related(r) for r in advice.replaces)
        family = NOTHING.union(*related)  # `NSAIDs` may be any of them
        return frozenset(t.name for t in draft.facts.current if t.name in family)

    def _take(
        self, draft: Draft, advice: Advice, verdict: Verdict, found: Offer
    ) -> None:
        order = found.adapted.order
        replaced = self._replaced(draft, advice) - {order.drug}
        draft.stopped |= replaced
        draft.started.append(self._as_taken(order))
        draft.unknown |= {*found.check.unknown, *found.adapted.unknown}
        shown = ((n, called(self._content, n)) for n in sorted(replaced))
        names = [f"other {w}" if n in self._content.classes else w for n, w in shown]
        taken = [t for t in draft.facts.current if t.name == order.drug]
        if any(not one.product for t in taken for one in taken_together(t)):
            names.append(f"any other dose of {called(self._content, order.drug)}")
        instead = f"{IN_PLACE_OF}{listed(names)}" if names else ""
        changed = "".join(f" {c.text}" for c in found.adapted.changed)
        said = advice.say
        if advice.once_tried and self._is_to_check(draft):
            said = f"{said} {advice.once_tried}"
        text = with_order(said, order.text + instead, changed)
        line = self._maker.ordered(advice, verdict, found, text)
        line = with_care(line, self._content, draft.facts, found.check.watch)
        draft.lines += hanging_on(unmet(found, draft), (line,))

    def _is_to_check(self, draft: Draft) -> bool:
        """Whether something was tried for the pain, and no line of a visit asks of it."""
        facts, asked = draft.facts, self._condition("not_improving")
        tried = (facts.treated(Tried("tried", n), cautious=False) for n in _FOR_PAIN)
        return any(v.truth for v in tried) and not facts.judge(asked).truth

    def _as_taken(self, order: Order) -> Treatment:
        row = self._content.drugs.get(order.drug)
        return Treatment(
            name=order.drug,
            drug_class=row.classes[0] if row else "other",
            dose=order.dose_mg,
            unit="mg",
            per_day=order.per_day,
            days=order.days,
            status="planned",
        )

    def _withdraw(
        self, draft: Draft, advice: Advice, verdict: Verdict, rejected: list[Rejected]
    ) -> None:
        """All alternatives are barred: the line says so, and why."""
        concerns = [c for r in rejected for c in r.concerns]
        draft.withdrawn[advice.id] = grounds_of(concerns)
        for one in rejected:
            line = self._maker.line(advice, verdict, one.drug)
            draft.lines.append(withdrawn(line, one, self._content, draft.facts))


def _besides(treatment: Treatment, order: Order) -> Iterator[Treatment]:
    """What stays beside an order: of the same drug only what is in other products."""
    if treatment.name != order.drug:
        yield treatment
        return
    held = [t for t in taken_together(treatment) if t.product]
    if any(t.status == "current" for t in held):
        yield held[0].but(besides=tuple(held[1:]))


def _hangs_on_told(draft: Draft, advice: Advice, verdict: Verdict) -> bool:
    """A review of what was told is due though nobody said that it is still taken."""
    told = draft.facts.case.treatments
    review = advice.kind is Kind.REASSESS and advice.drug is not None
    if not review or not verdict.unknown <= told.keys():
        return False
    failed = all(told[name].response in FAILED for name in verdict.unknown)
    return failed or f"failed {advice.drug}" not in advice.when


def _choices(advice: Advice) -> tuple[Choice, ...]:
    return (Choice(order=advice.order),) if advice.order else advice.one_of
