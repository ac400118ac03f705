"""The one door: `start` a consult, and `reply` to one input after another.

States are immutable and `reply` is a pure function of engine, state and input, so that
undo restores a state and replaying all inputs gives the same bytes.
"""

from datetime import date

from chatbot.engine.dialogue.learning import against_told
from chatbot.engine.engine import Engine
from chatbot.engine.following.last_inputs import chosen_offer
from chatbot.engine.following.supposing import taken_up
from chatbot.engine.hearing.absorb import Reply, take_in
from chatbot.engine.hearing.ordering import carry_out
from chatbot.engine.hearing.recalling import presupposing, recalled
from chatbot.engine.hearing.referring import referred
from chatbot.engine.hearing.settling import ask_again
from chatbot.engine.hearing.unmarked import mark
from chatbot.engine.hearing.visiting import came_back, visit
from chatbot.engine.reviewing.approved import whats_missing
from chatbot.engine.understanding import close_gaps, read
from chatbot.engine.understanding.requests.command import another_patient
from chatbot.engine.understanding.requests.courtesy import to_the_point
from chatbot.model.case import Case
from chatbot.model.consult import Consult, Input
from chatbot.model.event import Noticed, NotUnderstood
from chatbot.model.transcript import Reader


def start(engine: Engine, today: date, reader: Reader = "clinician") -> Reply:
    """Open a consult; nothing is known and nothing has been asked."""
    consult = Consult(
        today=today,
        reader=reader,
        step=engine.content.dialog.start,
        case=Case(today=today),
    )
    welcome = Noticed(code="welcome", text=engine.content.dialog.title)
    if not engine.approved_only:
        return consult, (welcome,)
    missing = Noticed(code="approved only", text=whats_missing(engine.whole))
    return consult, (welcome, missing)


def marked(question: str) -> str:
    """The question with its mark, so that a fragment is not read as a fact."""
    return question if question.rstrip().endswith("?") else f"{question}?"


def reply(engine: Engine, consult: Consult, given: Input) -> Reply:
    """Return the consult after one input, and all that followed from it.

    What is told of another patient begins anew, as `restart` does.
    """
    given = given.but(text=to_the_point(close_gaps(given.text)))
    told = another_patient(given.text) if consult.case.is_told else None
    if told is not None:
        fresh, _ = reply(engine, consult, given.but(text="restart"))
        after, events = reply(engine, fresh, given.but(text=told))
        return after, (Noticed(code="another patient"), *events)
    heard = read(engine.lexicon, given.text, consult.prompt, given.on)
    heard = against_told(consult.case.observations, heard)
    if any(u.reason in {"empty", "too long", "unreadable"} for u in heard.unread):
        return consult, (NotUnderstood(unread=heard.unread), *ask_again(consult))
    meant = taken_up(consult, given.text) or chosen_offer(consult, given.text)
    meant = meant or recalled(engine, consult, given.text, given.on)
    meant = meant or presupposing(engine, consult, given.text, given.on)
    answers = heard.is_word and heard.answered  # `nothing`, where signs are asked for
    if not (meant or answers):
        meant = referred(engine, consult, given.text, given.on)
    reading = heard if heard.is_word and not meant else meant
    reading = reading or mark(engine, consult, heard, given.on)
    turned = _turn(consult, given)
    for command in reading.commands:
        outcome = carry_out(engine, turned, command, reading)
        if outcome is not None:
            return outcome
    back = None if reading.commands else came_back(engine, turned, heard)
    return visit(engine, turned, *back) if back else take_in(engine, turned, reading)


def _turn(consult: Consult, given: Input) -> Consult:
    case = consult.case
    if case.today != given.on:
        case = case.but(today=given.on)
    return consult.but(
        turn=consult.turn + 1,
        today=given.on,
        case=case,
        text=given.text,
        previous=consult,
    )
