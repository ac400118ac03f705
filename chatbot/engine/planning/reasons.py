"""Why a line is in the plan, and why a drug is not, in statements and the case's words."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from chatbot.engine.planning.fitting import GIVES
from chatbot.engine.saying import answered, case_part, said, sourced
from chatbot.model.answer import Answer, AnswerPart
from chatbot.model.case import Case
from chatbot.model.content import Content
from chatbot.model.dialog import Kind
from chatbot.model.plan import Concern, Plan, PlanLine

if TYPE_CHECKING:
    from chatbot.engine.planning.planner import Planner

_SHOWN = 3


def explain(planner: "Planner", case: Case, plan: Plan, which: str) -> Answer:
    """Explain a line by number or advice id, or a drug or class by name."""
    name = which.strip().lower()
    lines = _named(planner, plan, name)
    parts = [p for line in lines[:_SHOWN] for p in _line(planner, case, line)]
    if not any(line.kind in GIVES for line in lines):
        told = " ".join(line.text for line in lines)
        barred = [*_barred(planner, case, name, told)]
        stops = {line.drug for line in plan.lines if line.kind is Kind.STOP}
        passing = [p for c, p in barred if stops.issuperset(c.because)]
        lasting = [p for _, p in barred if p not in passing]
        parts = [*lasting, *parts, *passing]
    if not parts:
        return Answer(question=which, status="declined", topics=("case",))
    return answered(which, parts, "case", subject=name)


def _named(planner: "Planner", plan: Plan, name: str) -> list[PlanLine]:
    if name.isdecimal():
        return list(plan.lines[int(name) - 1 : int(name)]) if int(name) else []
    family = planner.formulary.related(name)
    return [x for x in plan.lines if x.id == name or (x.drug and x.drug in family)]


def _line(planner: "Planner", case: Case, line: PlanLine) -> Iterator[AnswerPart]:
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
    planner: "Planner", case: Case, name: str, told: str
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
