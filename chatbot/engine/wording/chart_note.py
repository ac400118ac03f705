"""What is known of a patient, finding by finding, and a note for the chart.

The note says what was told, what is denied and open, and the plan in short.
"""

from collections.abc import Iterator

from chatbot.engine.planning.dependence import CLOSERS
from chatbot.engine.planning.naming import called
from chatbot.engine.wording.brief import RAISED, do_now, folded, short_blocks
from chatbot.engine.wording.phrase import (
    allergic,
    grounds,
    observed,
    suspected,
    treated,
)
from chatbot.engine.wording.plan import meaning, opening
from chatbot.model.case import Case, Observation, Status
from chatbot.model.consult import Block, Consult
from chatbot.model.content import Content
from chatbot.model.event import Planned
from chatbot.model.plan import Plan, Raised

_DRAFT = "A draft of what was typed here: check it before you sign it."
_OPEN = {Status.POSSIBLE, Status.UNKNOWN, Status.HYPOTHETICAL}


def chart_note(content: Content, consult: Consult) -> Iterator[Block]:
    """Word a consult as a note; what was not asked is never written as absent."""
    case, plan = consult.case, consult.plan
    yield Block(kind="heading", text=f"Note for the chart, {consult.today}")
    for name, said in _history(content, case):
        yield from (
            [Block(kind="item", text=f"{name}: {'; '.join(said)}.")] if said else []
        )
    raised = (_raised(content, case, x) for x in plan.raised if x.urgency in RAISED)
    yield from dict.fromkeys(raised)
    if plan.lines and case.is_told:
        yield from _planned(content, plan)
    yield Block(kind="note", text=_DRAFT)


def _raised(content: Content, case: Case, raised: Raised) -> Block:
    told = "; ".join(dict.fromkeys(grounds(content, case, raised)))
    text = f"{suspected(raised)} ({raised.urgency}): {told}."
    return Block(kind="item", text=text)


def _history(content: Content, case: Case) -> Iterator[tuple[str, list[str]]]:
    rows = [*told(content, case)]
    absent = [text.removeprefix("no ") for x, text in rows if x.status is Status.ABSENT]
    open_ = [text for x, text in rows if x.status in _OPEN]
    held = [text for x, text in rows if x.status not in {*_OPEN, Status.ABSENT}]
    yield "History", held if case.is_told else ["nothing was told"]
    yield "Denied", absent
    yield "Uncertain", open_
    yield "Treatments", taken(content, case)
    yield "Allergies", [allergic(a) for a in case.allergies.values()]
    yield "Not checked", unheld(case)


def _planned(content: Content, plan: Plan) -> Iterator[Block]:
    """The plan as it opens, the lines to do now, and the others by name."""
    yield from opening(content, Planned(plan=plan))
    numbered = list(enumerate(plan.lines, 1))
    first = do_now(content, plan, numbered)
    said = [b for n, x in first for b in short_blocks(content, x, n, "clinician")]
    yield from (*said, *meaning(said))
    yield from folded(x for x in numbered if x not in first)


def known_blocks(
    content: Content, case: Case, *, quoted: bool = False
) -> Iterator[Block]:
    """List what was told; quoted, each finding with the words it rests on."""
    yield Block(kind="heading", text="What is known")
    for known, text in told(content, case):
        yield Block(kind="item", text=f"{text} (turn {known.turn})")
        if quoted:
            yield Block(kind="detail", text=f"“{known.text}”")
    rest = [*taken(content, case), *map(allergic, case.allergies.values())]
    rest += unheld(case)
    rest += [] if case.is_told or rest else ["Nothing yet."]
    yield from (Block(kind="item", text=text) for text in rest)


def told(content: Content, case: Case) -> Iterator[tuple[Observation, str]]:
    """Yield each finding that was told, not what follows from another, in words."""
    findings = content.dialog.findings
    for known in case.observations.values():
        inferred = known.implied and known.status is Status.ABSENT
        if known.finding in findings and not (known.finding in CLOSERS or inferred):
            yield known, observed(findings[known.finding], known)


def taken(content: Content, case: Case) -> list[str]:
    """Say each treatment with its dose and how it helped."""
    return [treated(t, called(content, t.name)) for t in case.treatments.values()]


def unheld(case: Case) -> list[str]:
    """Name the illnesses and medicines that were told and that no table holds."""
    named = (*case.unknown_conditions, *case.unknown_drugs)
    return [f"{name} (in no table)" for name in named]
