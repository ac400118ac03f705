"""What is told is held against the medicines that are meant: planned, ordered, asked of."""

from typing import Final

from chatbot.engine.engine import Engine
from chatbot.engine.following import in_consult
from chatbot.engine.following.supposing import against_ordered
from chatbot.engine.planning.naming import called
from chatbot.engine.saying import answered
from chatbot.engine.wording.phrase import treated
from chatbot.model.consult import Consult
from chatbot.model.event import Event, Learned
from chatbot.model.reading import Reading

_MOST: Final = 2
"""How many are answered; the plan speaks of each that is barred."""
_FEW: Final = 4
"""Whoever tells more at once pastes a note: the plan speaks of it."""


def on_told(
    engine: Engine, before: Consult, consult: Consult, heard: tuple[Reading, Learned]
) -> in_consult.Followed:
    """Check what is planned, was ordered by a plan shown, or was asked about before."""
    reading, learned = heard
    consult, checked = _on_intended(engine, before, consult, heard)
    if not checked:
        consult, checked = _on_ordered(engine, before, consult)
    told = [*learned.treatments, *(o for o in learned.observations if not o.implied)]
    if checked or len(told) > _FEW:
        return consult, checked
    return _on_told_since(engine, before, consult, reading)


def _on_intended(
    engine: Engine, before: Consult, consult: Consult, heard: tuple[Reading, Learned]
) -> in_consult.Followed:
    """Answer whether what is newly planned may be given, and how what is stopped is tapered.

    Only where nothing else is told or asked, and no emergency stands: in a long text
    the plan says what speaks against it.
    """
    reading, learned = heard
    told = [o for o in learned.observations if not o.implied and not o.suggested]
    if told or reading.questions or consult.plan.urgency == "emergency":
        return consult, []
    events: list[Event] = []
    # what a plan ordered has a day
    told_now = (t for t in learned.treatments if t.status == "planned" and not t.on)
    planned = [t for t in told_now if _is_ours(engine, t.name)]
    for treatment in planned[:_MOST]:
        bare = treatment.but(status="unknown", response="unknown")
        question = f"can i give {treated(bare, called(engine.content, bare.name))}?"
        answer = in_consult.answer_in(engine, consult, question)
        if answer.status != "declined":
            consult, followed = in_consult.keep(consult, answer)
            events += followed
    taken = {n for n, t in before.case.treatments.items() if t.status == "current"}
    ends = (t.name for t in learned.treatments if t.status == "stopped")
    told_how = (p for n in ends if n in taken for p in engine.answerer.tapering(n))
    if tapers := tuple(told_how)[:_MOST]:
        events.append(in_consult.to_event(answered("", tapers, "case")))
    return in_consult.each_once(consult, events)


def _on_ordered(
    engine: Engine, before: Consult, consult: Consult
) -> in_consult.Followed:
    """Say which medicine of a plan that was shown is now barred or needs more care.

    `She takes warfarin` after `plan now`: while the questions go on no plan is shown
    again, and what was read last still orders the naproxen.
    """
    shown = before.shown
    if shown is None or consult.shown is not shown:
        return consult, []
    ordered = frozenset(line.drug for line in shown.lines if line.order)
    parts = tuple(against_ordered(engine.content, before.plan, consult.plan, ordered))
    if not parts or consult.plan.urgency == "emergency":
        return consult, []
    return in_consult.keep(consult, answered("", parts, "case"))


def _on_told_since(
    engine: Engine, before: Consult, consult: Consult, reading: Reading
) -> in_consult.Followed:
    """Say what was just told has against the medicine that was last asked about.

    `Already on sertraline` after `could we try duloxetine`; a plan that is shown, a
    question and an emergency speak for themselves. It is no answer to go on from: `and
    hctz` tells of another medicine taken.
    """
    last = before.answer if before.opens == "answer" else None
    name = last.subject if last else None
    told = before.case is not consult.case and name not in consult.case.treatments
    grave = consult.plan.urgency == "emergency" or consult.plan.scope
    if reading.questions or grave or not (name and told and _is_ours(engine, name)):
        return consult, []
    was, now = (
        {part.text.partition("With ")[2].partition(": ")[2]: part for part in
         engine.answerer.against(name, one.case, one.plan)}
        for one in (before, consult)
    )  # fmt: skip
    parts = [part for reason, part in now.items() if reason not in was][:_MOST]
    if not parts:
        return consult, []
    question = f"can i give {called(engine.content, name)}?"
    return consult, [
        in_consult.to_event(answered(question, parts, "case", subject=name))
    ]


def _is_ours(engine: Engine, name: str) -> bool:
    return name in engine.content.drugs or name in engine.content.classes
