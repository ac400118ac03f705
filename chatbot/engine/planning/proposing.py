"""Advice becomes lines: conditions, alternatives, what an order replaces, what bars it."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field

from chatbot.engine.planning.conditions import Condition
from chatbot.engine.planning.facts import Facts
from chatbot.engine.planning.formulary import Formulary
from chatbot.engine.planning.line import LineMaker, Offer
from chatbot.engine.planning.orders import parse_order
from chatbot.engine.planning.safety import Check, Safety
from chatbot.engine.planning.verdict import NOTHING, Verdict
from chatbot.model.case import Treatment
from chatbot.model.content import Content
from chatbot.model.dialog import Advice, Choice, Kind, Urgency
from chatbot.model.plan import Concern, Order, PlanLine, Raised, Rejected

DO_NOW = "do now"
STOPS = "what not to do"
_ABOUT_TAKEN = (Kind.STOP, Kind.CONTINUE)
_NO_ORDER = (Kind.REFER, Kind.TEST, Kind.EDUCATE, Kind.AVOID, Kind.STOP, Kind.REASSESS)
_FOR_PAIN = frozenset({"nsaid", "muscle-relaxant", "acetaminophen"})
"""Classes whose drugs are taken for the pain and may be stopped at once."""
_PROTECTIVE = frozenset({"antiplatelet", "anticoagulant"})
_SCOPES = (
    ("age < 18", "the patient is under 18, and the content is for adults."),
    ("pregnancy", "the patient is pregnant, and there is no obstetric content."),
    ("not back_complaint", "the complaint is not the back."),
)


@dataclass
class Draft:
    """The plan as far as it has come: lines, what is started, what is still open."""

    facts: Facts
    lines: list[PlanLine] = field(default_factory=list)
    started: list[Treatment] = field(default_factory=list)
    stopped: set[str] = field(default_factory=set)
    unknown: set[str] = field(default_factory=set)

    def taken(self, replaced: frozenset[str]) -> list[Treatment]:
        """List what is taken once the plan's stops and replacements are done."""
        gone = self.stopped | replaced
        kept = [t for t in self.facts.current() if t.name not in gone]
        return kept + self.started


class Proposer:
    """Turns the advice of a content into the lines of a plan."""

    def __init__(
        self,
        content: Content,
        formulary: Formulary,
        safety: Safety,
        condition: Callable[[str], Condition],
    ) -> None:
        self._content, self._formulary, self._safety = content, formulary, safety
        self._condition = condition
        advice = content.dialog.advice.values()
        self._when = {a.id: condition(a.when) for a in advice}
        self._choices = {
            a.id: tuple((c, parse_order(c.order, content.drugs)) for c in _choices(a))
            for a in advice
        }
        self._stops = [a for a in advice if a.kind is Kind.STOP and a.drug]
        self._actions = {f.action: f.urgency for f in content.dialog.red_flags.values()}
        self._scopes = [(condition(when), why) for when, why in _SCOPES]
        self._maker = LineMaker(content)
        self._order = {s: i for i, s in enumerate(content.dialog.sections)}

    def scope(self, facts: Facts) -> str | None:
        """Say why no orders are given, if none may be."""
        for condition, why in self._scopes:
            if facts.judge(condition, cautious=True).truth:
                return why
        return None

    def propose(
        self, facts: Facts, raised: tuple[Raised, ...]
    ) -> tuple[tuple[PlanLine, ...], frozenset[str]]:
        """Return the lines in section order, and what is still open."""
        draft = Draft(facts)
        emergency = any(r.urgency is Urgency.EMERGENCY for r in raised)
        bare = emergency or self.scope(facts) is not None
        wanted = {self._content.dialog.red_flags[r.id].action for r in raised}
        self._note_stops(draft, wanted)
        for advice in self._content.dialog.advice.values():
            if bare and not self._allowed(advice, wanted, emergency=emergency):
                continue
            self._consider(draft, advice, wanted)
        if not bare:
            self._check_taken(draft)
        lines = sorted(draft.lines, key=lambda x: self._order.get(x.section, 99))
        return tuple(lines), frozenset(draft.unknown)

    def _allowed(self, advice: Advice, wanted: set[str], *, emergency: bool) -> bool:
        """In an emergency or out of scope: no start, no continue, no order."""
        if advice.kind not in _NO_ORDER or _choices(advice):
            return False
        if emergency:
            grave = self._actions.get(advice.id) is Urgency.EMERGENCY
            return (advice.id in wanted and grave) or advice.section == DO_NOW
        return advice.id in wanted or advice.section == DO_NOW

    def _note_stops(self, draft: Draft, wanted: set[str]) -> None:
        """What the plan stops is out of the way before any order is checked."""
        for advice in self._stops:
            if self._holds(draft, advice, wanted).truth:
                draft.stopped |= {t.name for t in self._stoppable(draft, advice)}

    def _stoppable(self, draft: Draft, advice: Advice) -> list[Treatment]:
        family = self._formulary.members(advice.drug or "")
        return [t for t in draft.facts.current() if t.name in family]

    def _holds(self, draft: Draft, advice: Advice, wanted: set[str]) -> Verdict:
        if advice.id in wanted:
            return Verdict(truth=True)
        return draft.facts.judge(self._when[advice.id])

    def _consider(self, draft: Draft, advice: Advice, wanted: set[str]) -> None:
        verdict = self._holds(draft, advice, wanted)
        if verdict.truth is False:
            return
        if verdict.truth is None:
            draft.unknown |= verdict.unknown
            if advice.if_unknown == "hide":
                return
        if self._choices[advice.id]:
            self._order_line(draft, advice, verdict)
        elif advice.drug and advice.kind in _ABOUT_TAKEN:
            for treatment in self._stoppable(draft, advice):
                self._add(draft, advice, verdict, treatment.name)
        else:
            self._add(draft, advice, verdict, advice.drug)

    def _add(
        self, draft: Draft, advice: Advice, verdict: Verdict, drug: str | None
    ) -> None:
        draft.lines.append(self._maker.line(advice, verdict, drug))

    def _order_line(self, draft: Draft, advice: Advice, verdict: Verdict) -> None:
        rejected: list[Rejected] = []
        replaced = self._replaced(draft, advice)
        for choice, order in self._choices[advice.id]:
            if choice.when and not self._offered(draft, choice):
                continue
            check = self._check(draft, order, replaced)
            if check.barred:
                rejected.append(
                    Rejected(order=order.text, drug=order.drug, concerns=check.barred)
                )
                continue
            self._take(draft, advice, verdict, Offer(order, check, tuple(rejected)))
            return
        if rejected:
            self._withdraw(draft, advice, verdict, rejected)

    def _offered(self, draft: Draft, choice: Choice) -> bool:
        verdict = draft.facts.judge(self._condition(choice.when or "always"))
        draft.unknown |= verdict.unknown if verdict.truth is None else set()
        return verdict.truth is not False

    def _check(self, draft: Draft, order: Order, replaced: frozenset[str]) -> Check:
        taken = [t for t in draft.taken(replaced) if t.name != order.drug]
        check = self._safety.check(order.drug, draft.facts, taken, order)
        twice = self._second_sedative(order.drug, taken)
        return Check((twice, *check.concerns), check.unknown) if twice else check

    def _second_sedative(self, drug: str, taken: list[Treatment]) -> Concern | None:
        sedating = self._formulary.members("sedating")
        other = next((t.name for t in taken if t.name in sedating), None)
        if drug not in sedating or other is None:
            return None
        row = self._content.drugs[drug]
        return Concern(
            rule="two sedatives",
            severity="avoid",
            text=f"{other} is sedating too; not two together.",
            because=(other,),
            references=row.references,
        )

    def _replaced(self, draft: Draft, advice: Advice) -> frozenset[str]:
        if not advice.replaces:
            return NOTHING
        family = NOTHING.union(*(self._formulary.members(r) for r in advice.replaces))
        return frozenset(t.name for t in draft.facts.current() if t.name in family)

    def _take(
        self, draft: Draft, advice: Advice, verdict: Verdict, found: Offer
    ) -> None:
        order = found.order
        replaced = self._replaced(draft, advice) - {order.drug}
        draft.stopped |= replaced
        draft.started.append(
            Treatment(name=order.drug, drug_class=self._class(order.drug))
        )
        draft.unknown |= set(found.check.unknown)
        instead = f" In place of {_listed(replaced)}." if replaced else ""
        text = f"{advice.say} {_sentence(order.text)}{instead}"
        draft.lines.append(self._maker.ordered(advice, verdict, found, text))

    def _class(self, drug: str) -> str:
        row = self._content.drugs.get(drug)
        return row.classes[0] if row else "other"

    def _withdraw(
        self, draft: Draft, advice: Advice, verdict: Verdict, rejected: list[Rejected]
    ) -> None:
        """All alternatives are barred: the line says so, and why."""
        for one in rejected:
            reasons = " ".join(_sentence(c.text) for c in one.concerns[:2])
            refs = (r for c in one.concerns for r in c.references)
            because = {b for c in one.concerns for b in c.because}
            line = self._maker.line(advice, verdict, one.drug)
            draft.lines.append(
                line.model_copy(
                    update={
                        "section": STOPS,
                        "kind": Kind.AVOID,
                        "text": f"No {one.drug} here. {reasons}",
                        "plain": None,
                        "cites": tuple(dict.fromkeys([*refs, *line.cites])),
                        "because": tuple(sorted({*line.because, *because})),
                    }
                )
            )

    def _check_taken(self, draft: Draft) -> None:
        """What is taken now must pass as well; what the plan stops, only the gravest."""
        current = draft.facts.current()
        kept = [t for t in current if t.name not in draft.stopped]
        for treatment in current:
            stopped = treatment.name in draft.stopped
            beside = current if stopped else kept
            barred = self._safety.check(treatment.name, draft.facts, beside).barred
            grave = tuple(c for c in barred if c.severity == "contraindicated")
            concerns = self._own(treatment.name, grave if stopped else barred)
            if concerns:
                draft.lines.insert(0, self._warned(treatment.name, concerns))

    def _own(self, drug: str, barred: tuple[Concern, ...]) -> tuple[Concern, ...]:
        """What counts against a drug; beside one for the pain, that one is to go."""
        if self._is_for_pain(drug):
            return barred
        return tuple(
            c for c in barred if not any(self._is_for_pain(name) for name in c.because)
        )

    def _is_for_pain(self, drug: str) -> bool:
        """Whether the plan may stop it: nobody loses a blood thinner to this plan."""
        classes = self._formulary.classes(drug)
        return bool(classes & _FOR_PAIN) and not classes & _PROTECTIVE

    def _warned(self, drug: str, concerns: tuple[Concern, ...]) -> PlanLine:
        reasons = " ".join(_sentence(c.text) for c in concerns[:2])
        stops = self._is_for_pain(drug)
        told = f"Stop {drug}" if stops else f"Review {drug} with whoever prescribes it"
        return PlanLine(
            id="unsafe-now",
            section="medication now",
            kind=Kind.STOP if stops else Kind.REASSESS,
            drug=drug,
            text=f"{told}. {reasons}",
            cites=tuple(dict.fromkeys(r for c in concerns for r in c.references)),
            because=tuple(sorted({b for c in concerns for b in c.because} | {drug})),
        )


def _choices(advice: Advice) -> tuple[Choice, ...]:
    return (Choice(order=advice.order),) if advice.order else advice.one_of


def _listed(names: Iterable[str]) -> str:
    return " and ".join(sorted(names))


def _sentence(text: str) -> str:
    return f"{text[0].upper()}{text[1:].rstrip('.')}."
