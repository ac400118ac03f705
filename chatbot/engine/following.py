"""Follow-up questions inside a consult: what-if, and the knowledge base's answers."""

from chatbot.engine.answering.assuming import assumption, is_on_subject
from chatbot.engine.dialogue.learning import Learner
from chatbot.engine.engine import Engine
from chatbot.engine.planning.difference import compare
from chatbot.engine.understanding import read
from chatbot.model.answer import Answer, AnswerPart
from chatbot.model.case import Status
from chatbot.model.consult import Consult
from chatbot.model.event import Answered, Compared, Declined, Event, Explained
from chatbot.model.plan import Plan
from chatbot.model.reading import Reading

_MOST_WORDS = 40
_SENTENCE_ENDS = (". ", "? ", "! ")
_TAKEN_AS_SAID = {Status.HYPOTHETICAL, Status.POSSIBLE}


def follow_up(
    engine: Engine, consult: Consult, reading: Reading
) -> tuple[Consult, list[Event]]:
    """Answer every question of a reading in order, each seeing the one before."""
    events: list[Event] = []
    for question in reading.questions:
        consult, event = _one(engine, consult, question, _around(reading))
        events.append(event)
    return consult, events


def suppose(engine: Engine, consult: Consult, clause: str) -> Event | None:
    """Compare the plan with what it would be if a clause held; None if it says nothing."""
    reading = _as_said(read(engine.lexicon, clause, None, consult.today))
    if not (reading.observations or reading.treatments or reading.allergies):
        return None
    case, _, _ = Learner(engine.content.dialog.findings).learn(
        consult.case, reading, consult.turn
    )
    plan = engine.planner.plan(case)
    return _compared(clause, consult.plan, plan)


def as_assumed(engine: Engine, consult: Consult, clause: str) -> Reading:
    """Read a clause as if it had been told."""
    return _as_said(read(engine.lexicon, clause, None, consult.today))


def _one(
    engine: Engine, consult: Consult, question: str, around: str | None
) -> tuple[Consult, Event]:
    clause = assumption(question)
    if clause and is_on_subject(question) and consult.answer is not None:
        answer = _answer(engine, consult, question)
        if answer.status != "declined" and answer.subject == consult.answer.subject:
            return consult.model_copy(update={"answer": answer}), to_event(answer)
    if clause:
        event = suppose(engine, consult, clause)
        if event:
            assumed = as_assumed(engine, consult, clause)
            return consult.model_copy(update={"assumed": assumed}), event
    answer = _answer(engine, consult, question)
    if answer.status == "declined" and around and engine.answerer.is_open(question):
        answer = _answer(engine, consult, around)
    return consult.model_copy(update={"answer": answer}), to_event(answer)


def _answer(engine: Engine, consult: Consult, question: str) -> Answer:
    given = engine.answerer.answer(question, consult.case, consult.plan, consult.answer)
    return _warned(given, consult.plan)


def _around(reading: Reading) -> str | None:
    """The sentence a lone question ends: `foot drop, what should I worry about?`."""
    words = reading.text.split()
    if len(reading.questions) != 1 or len(words) > _MOST_WORDS:
        return None
    text = " ".join(words)
    return None if any(mark in text[:-1] for mark in _SENTENCE_ENDS) else text


def _warned(answer: Answer, plan: Plan) -> Answer:
    """What stands above any answer: an emergency, or a patient out of scope."""
    if answer.status == "declined":
        return answer
    warning = None
    if plan.urgency == "emergency":
        warning = "The emergency comes first; this is for afterwards."
    elif plan.scope:
        warning = f"No orders for this patient: {plan.scope} In general:"
    if warning is None:
        return answer
    first = AnswerPart(kind="case", text=warning)
    return answer.model_copy(update={"parts": (first, *answer.parts)})


def to_event(answer: Answer) -> Event:
    """Wrap an answer in the event its status asks for."""
    if answer.status == "declined":
        return Declined(answer=answer)
    if answer.topics == ("case",):
        return Explained(answer=answer)
    return Answered(answer=answer)


def _as_said(reading: Reading) -> Reading:
    """What stands inside `what if` counts as present; a denial stays a denial."""
    observations = tuple(
        o.model_copy(update={"status": Status.PRESENT})
        if o.status in _TAKEN_AS_SAID
        else o
        for o in reading.observations
    )
    return reading.model_copy(update={"observations": observations, "questions": ()})


def _compared(clause: str, before: Plan, after: Plan) -> Compared:
    change = compare(before, after)
    then = {line.id: line for line in after.lines}
    now = {line.id: line for line in before.lines}
    touched = [then[i] for i in (*change.added, *change.changed) if i in then]
    return Compared(
        assumption=clause,
        added=tuple(then[i].text for i in change.added if i in then),
        removed=tuple(now[i].text for i in change.removed if i in now),
        changed=tuple(then[i].text for i in change.changed if i in then),
        urgency=after.urgency,
        cites=tuple(dict.fromkeys(c for line in touched for c in line.cites)),
        statements=tuple(dict.fromkeys(s for line in touched for s in line.statements)),
    )
