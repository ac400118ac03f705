"""What a clinician says that they will give is checked at once, as if they had asked."""

from typing import Final

from chatbot.engine.engine import Engine
from chatbot.engine.following.each_once import each_once
from chatbot.engine.following.in_consult import Followed, answer_in, keep
from chatbot.engine.planning.naming import called
from chatbot.engine.wording.phrase import treated
from chatbot.model.case import Treatment
from chatbot.model.consult import Consult
from chatbot.model.event import Event, Learned
from chatbot.model.reading import Reading

_MOST: Final = 2
"""How many are answered; the plan speaks of each that is barred."""


def on_intended(
    engine: Engine, consult: Consult, reading: Reading, learned: Learned
) -> Followed:
    """Answer whether each medicine that is newly planned may be given.

    Only where nothing else is told or asked, and no emergency stands: in a long text
    the plan says what speaks against it.
    """
    told = [o for o in learned.observations if not o.implied and not o.suggested]
    if told or reading.questions or consult.plan.urgency == "emergency":
        return consult, []
    events: list[Event] = []
    planned = [t for t in learned.treatments if _is_intended(engine, t)]
    for treatment in planned[:_MOST]:
        answer = answer_in(engine, consult, _asked(engine, treatment))
        if answer.status != "declined":
            consult, followed = keep(consult, answer)
            events += followed
    return each_once(consult, events)


def _is_intended(engine: Engine, treatment: Treatment) -> bool:
    """Whether it is a medicine of ours that was told as planned, not one a plan ordered."""
    told = treatment.status == "planned" and treatment.on is None
    known = engine.content.drugs.keys() | engine.content.classes.keys()
    return told and treatment.name in known


def _asked(engine: Engine, treatment: Treatment) -> str:
    bare = treatment.but(status="unknown", response="unknown")
    return f"can i give {treated(bare, called(engine.content, treatment.name))}?"
