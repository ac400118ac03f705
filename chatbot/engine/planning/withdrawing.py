"""Orders that did not pass, as lines to avoid; each drug is said once."""

from chatbot.engine.planning import naming
from chatbot.engine.planning.draft import Draft
from chatbot.engine.planning.ending import FAILED
from chatbot.engine.planning.facts import Facts
from chatbot.model.content import Content
from chatbot.model.dialog import Kind
from chatbot.model.plan import PlanLine, Rejected

STOPS = "what not to do"
_REASONS = 3
_HERE = " here. "


def withdrawn(
    line: PlanLine, one: Rejected, content: Content, facts: Facts
) -> PlanLine:
    """Turn a line into one that says what is not given here, and why.

    It cites what speaks against the drug, not what spoke for it.
    """
    name, said = naming.called(content, one.drug), one.concerns[:_REASONS]
    why = naming.plain_reason(content, facts, one.drug, said)
    plainly_not = naming.plainly(content, one.drug)
    told = f"do not take {plainly_not} unless your clinician tells you to"
    reasons = " ".join(naming.sentence(c.text) for c in said)
    because = {b for c in one.concerns for b in c.because}
    refs = (r for c in one.concerns for r in c.references)
    return line.but(
        section=STOPS,
        kind=Kind.AVOID,
        text=f"No {name}{_HERE}{reasons}",
        plain=naming.sentence(f"{why}, {told}" if why else told),
        cites=tuple(dict.fromkeys(refs)) or line.cites,
        because=tuple(sorted({*line.because, *because})),
        rules=tuple(c.rule for c in one.concerns),
        unconfirmed=any(c.unconfirmed for c in said),
    )


def _is_withdrawn(line: PlanLine) -> bool:
    """Whether a line says that a drug is not given here."""
    return _HERE in line.text


def rank(line: PlanLine) -> int:
    """In a section what the plan withdrew comes first, then what else is barred."""
    return (1 if line.id == "unsafe-plan" else 0) if _is_withdrawn(line) else 2


def with_reasons(line: PlanLine, draft: Draft, content: Content) -> PlanLine:
    """Say behind a line what bars each drug that was withdrawn, and what has failed."""
    tried = draft.facts.case.treatments.values()
    drugs = [t.name for t in tried if t.drug_class and t.response in FAILED]
    failed = [naming.called(content, name) for name in drugs]
    barred: dict[str, list[str]] = {}
    gone = {x.text.partition(_HERE): x for x in draft.lines if _is_withdrawn(x)}
    for name, _, reasons in gone:
        why = naming.inside(reasons.partition(". ")[0].rstrip("."))
        barred.setdefault(why, []).append(name.removeprefix("No "))
    said = [f"{naming.listed(names)} - {why}" for why, names in barred.items()]
    said += [f"{naming.listed(failed)} - tried without success"] if failed else []
    cites = dict.fromkeys((*line.cites, *(c for x in gone.values() for c in x.cites)))
    text = f"{line.text} {naming.sentence('; '.join(said))}"
    doubted = line.unconfirmed or any(x.unconfirmed for x in gone.values())
    return line.but(text=text, cites=tuple(cites), unconfirmed=doubted)


def once_each(lines: list[PlanLine]) -> tuple[PlanLine, ...]:
    """Keep the first line that says to avoid a drug, with the sources of the others.

    Of what is stopped as unsafe it is not said again that it is not given.
    """
    kept: list[PlanLine] = []
    places: dict[str, int] = {}
    stopped = {x.drug for x in lines if x.id == "unsafe-now" and x.kind is Kind.STOP}
    barring = {n for x in lines if x.drug and _is_withdrawn(x) for n in x.because}
    for line in lines:
        said = line.drug in stopped  # its stop says the same
        whole = (
            line.drug is None and line.rules and not barring.isdisjoint(line.because)
        )
        if (said or whole) and _is_withdrawn(line):
            continue  # so do the lines of a class's drugs
        if line.kind is not Kind.AVOID or line.drug is None:
            again = line.kind is Kind.STOP and line.id != "unsafe-now"
            whole = line.section != "do now"  # and not only less of it
            kept += [] if again and line.drug in stopped and whole else [line]
        elif line.drug not in places:
            places[line.drug] = len(kept)
            kept.append(line)
        else:
            at = places[line.drug]
            kept[at] = _both(kept[at], line)
    return tuple(kept)


def _both(first: PlanLine, second: PlanLine) -> PlanLine:
    """A line that surely holds comes before one that hangs on something."""
    lead, other = (first, second)
    if first.provisional and not second.provisional:
        lead, other = (second, first)
    more = "" if other.text in lead.text else f" {other.text}"
    return lead.but(
        text=f"{lead.text}{more}",
        cites=tuple(dict.fromkeys((*lead.cites, *other.cites))),
        statements=tuple(dict.fromkeys((*lead.statements, *other.statements))),
        because=tuple(sorted({*lead.because, *other.because})),
        plain=lead.plain or other.plain,
        rules=tuple(dict.fromkeys((*lead.rules, *other.rules))),
        unconfirmed=lead.unconfirmed or (bool(more) and other.unconfirmed),
    )
