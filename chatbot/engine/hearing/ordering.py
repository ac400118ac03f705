"""Commands inside a consult: undo, restart, set, forget, a later visit, why, plan."""

from collections.abc import Callable
from datetime import date

from chatbot.engine.answering.about.consulting import asked_because
from chatbot.engine.engine import Engine
from chatbot.engine.following.in_consult import to_event
from chatbot.engine.following.last_inputs import was_just_answered
from chatbot.engine.following.supposing import as_assumed, set_beside, suppose
from chatbot.engine.hearing.absorb import absorb
from chatbot.engine.hearing.recalling import told_by_label
from chatbot.engine.hearing.settling import ask_again, settle
from chatbot.engine.hearing.visiting import visit
from chatbot.engine.saying import answered, case_part
from chatbot.engine.understanding import read
from chatbot.engine.wording.answer import MOST_ROWS, fitting, rows_of
from chatbot.model.case import Case
from chatbot.model.consult import Consult
from chatbot.model.event import (
    Asked,
    Event,
    Explained,
    Noticed,
    NotUnderstood,
    Planned,
    Undone,
)
from chatbot.model.reading import Command, Reading
from chatbot.model.transcript import READERS

Outcome = tuple[Consult, tuple[Event, ...]] | None
"""None where the rest of the input is still to be taken in as usual."""


def carry_out(
    engine: Engine, consult: Consult, command: Command, reading: Reading
) -> Outcome:
    """Do what a command asks for; one that takes nothing beside it is given nothing."""
    if command.name in _ALONE and command.rest not in {"", "now", "please"}:
        return _unusable(consult, "alone", command.rest)
    action = _ACTIONS.get(command.name)
    return action(engine, consult, command.rest.strip(), reading) if action else None


def _refused(consult: Consult, event: Event) -> Outcome:
    """An input that could not be used is no turn: the state before it stays."""
    kept = consult.previous or consult
    return kept, (event, *ask_again(kept))


def _unusable(consult: Consult, command: str, rest: str) -> Outcome:
    """A command whose value could not be used."""
    return _refused(consult, Noticed(code="bad value", text=rest, of=command))


def _undo(_: Engine, consult: Consult, rest: str, __: Reading) -> Outcome:
    if rest and not rest.isdecimal():
        return _unusable(consult, "undo", rest)
    wanted = int(rest or 1)
    back = consult.previous
    count, text = 0, ""
    while back is not None and back.previous is not None and count < wanted:
        count, text, back = count + 1, back.text, back.previous
    if back is None or count == 0:
        kept = back or consult
        return kept, (Noticed(code="nothing to undo"), *ask_again(kept))
    restored = back.but(turn=max(consult.turn, back.turn + count))
    return restored, (Undone(count=count, text=text), *ask_again(restored))


def _restart(engine: Engine, consult: Consult, _: str, __: Reading) -> Outcome:
    """Another patient: a consult of its own, whose turns are counted from the first."""
    fresh = Consult(
        today=consult.today,
        reader=consult.reader,
        step=engine.content.dialog.start,
        case=Case(today=consult.today),
        text=consult.text,
        previous=consult.previous,
    )
    return fresh, (Noticed(code="restarted"),)


def _plan(engine: Engine, consult: Consult, _: str, reading: Reading) -> Outcome:
    """The plan on one screen; whole if `what else?` is asked behind it."""
    told = reading.but(commands=())
    after, events = absorb(engine, consult, told)
    kept = tuple(e for e in events if not isinstance(e, Planned | Noticed | Asked))
    shown = after.but(shown=after.plan, opens="plan")
    again = consult.opens == "plan" and consult.shown == after.plan
    planned = Planned(plan=after.plan, full=again and reading.wants_plan)
    return shown, (*kept, planned, *ask_again(shown))


def _why(engine: Engine, consult: Consult, rest: str, _: Reading) -> Outcome:
    before = consult.previous
    asks = "ask" in consult.text.lower()  # of what is open
    if not (rest or asks or before is None) and was_just_answered(before):
        asked = Reading(text=consult.text, questions=("why?",))
        return absorb(engine, consult, asked)
    if not rest and (prompt := consult.prompt):
        decides = case_part("It decides which plan fits this patient.")
        because = asked_because(engine.content, prompt.text, prompt.why)
        said = because or answered(prompt.text, (decides,), "case")
        return consult, (Explained(answer=said), *ask_again(consult))
    if rest.isdecimal() and not 0 < int(rest) <= len(consult.plan.lines):
        return _unusable(consult, "why", rest)
    answer = engine.planner.explain(consult.case, consult.plan, rest or "1")
    spoken = answer if answer.statements else consult.spoken
    after = consult.but(answer=answer, spoken=spoken, opens="answer")
    return after, (to_event(answer), *ask_again(after))


def _what_if(engine: Engine, consult: Consult, rest: str, _: Reading) -> Outcome:
    label = engine.content.dialog.findings.get(rest.replace(" ", "_"))
    clause = label.label if label else rest
    event = suppose(engine, consult, clause)
    if event is None:
        return _unusable(consult, "what if", rest)
    assumed = as_assumed(engine, consult, clause)
    after = set_beside(consult, assumed, event)
    return after, (event, *ask_again(after))


def _apply(engine: Engine, consult: Consult, rest: str, _: Reading) -> Outcome:
    sides = consult.compared if consult.assumed is None else ()
    if rest.isdecimal() and 0 < int(rest) <= len(sides):
        chosen = as_assumed(engine, consult, sides[int(rest) - 1].assumption)
        return absorb(engine, consult.but(compared=()), chosen)
    if sides[1:]:
        return _refused(consult, Noticed(code="which side"))
    if consult.assumed is None:
        return _refused(consult, Noticed(code="unknown command", text="make it so"))
    return absorb(engine, consult.but(assumed=None), consult.assumed)


def _forget(engine: Engine, consult: Consult, rest: str, _: Reading) -> Outcome:
    if consult.compared and rest.replace("-", " ") == "what if":
        left = consult.but(assumed=None, compared=(), opens="answer")
        return left, (Noticed(code="courtesy", text="All right."), *ask_again(left))
    names = [n.strip().replace(" ", "_") for n in rest.split(",") if n.strip()]
    names += [n.strip() for n in rest.split(",") if " " in n.strip() or "-" in n]
    names += _as_read(engine, consult, rest)
    asked = {n.strip().casefold() for n in rest.split(",")}
    told = (*consult.case.unknown_drugs, *consult.case.unknown_conditions)
    names += [name for name in told if name.casefold() in asked]
    case, learned = engine.learner.forget(consult.case, dict.fromkeys(names))
    if not learned.forgotten:
        return _unusable(consult, "forget", rest)
    reopened = {p for p in consult.passed if p not in names}
    step = _where_screened(engine, learned.forgotten) or consult.step
    forgot = consult.but(case=case, passed=frozenset(reopened), step=step)
    after, events = settle(engine, forgot, consult)
    return after, (learned, *events, *ask_again(after))


def _where_screened(engine: Engine, forgotten: tuple[str, ...]) -> str | None:
    """The step that screens for a danger sign of which nothing is known any more."""
    dialog = engine.content.dialog
    signs = {g: {*group.findings} & {*forgotten} for g, group in dialog.groups.items()}
    steps = (
        n for n, s in dialog.steps.items() if any(signs[g] for g in s.screen) and not s.plan
    )  # fmt: skip
    later = dialog.later_visit
    return next((name for name in steps if name != later), None)


def _as_read(engine: Engine, consult: Consult, rest: str) -> list[str]:
    """What the words mean, if it was told: `coumadin` is warfarin."""
    reading = read(engine.lexicon, rest, None, consult.today)
    findings = [o.finding for o in reading.observations if not o.implied]
    named = [*findings, *(t.name for t in reading.treatments)]
    return named or told_by_label(engine, consult, rest, consult.today)


def _visit(engine: Engine, consult: Consult, rest: str, _: Reading) -> Outcome:
    try:
        day = date.fromisoformat(rest)
    except ValueError:
        return _unusable(consult, "visit", rest)
    if day < consult.today and consult.case.is_told:
        return _unusable(consult, "earlier visit", rest)
    return visit(engine, consult, day)


def _reader(_: Engine, consult: Consult, rest: str, __: Reading) -> Outcome:
    if rest not in READERS:
        return _unusable(consult, "reader", rest)
    after = consult.but(reader=rest)
    again = (Planned(plan=after.plan),) if consult.shown else ()
    return after, (Noticed(code="reader", text=rest), *again, *ask_again(after))


def _handout(engine: Engine, consult: Consult, _: str, reading: Reading) -> Outcome:
    """The plan in a patient's words, as far as it goes, once something is told."""
    if not consult.case.is_told:
        return _reader(engine, consult, "patient", reading)
    noticed = Noticed(code="reader", text="patient")
    planned = _plan(engine, consult.but(reader="patient"), "", reading)
    return planned and (planned[0], (noticed, *planned[1]))


def _skip(engine: Engine, consult: Consult, _: str, __: Reading) -> Outcome:
    if consult.prompt is None:
        return _refused(consult, Noticed(code="unknown command", text="skip"))
    passed = consult.passed | {consult.prompt.name}
    after, events = settle(engine, consult.but(passed=passed), consult)
    return after, (
        Noticed(code="skipped", text=consult.prompt.text),
        *events,
        *ask_again(after),
    )


def _repeat(_: Engine, consult: Consult, __: str, ___: Reading) -> Outcome:
    """The open question whole, with its numbers."""
    if consult.prompt is None:
        return _refused(consult, Noticed(code="nothing asked"))
    return consult, (Asked(prompt=consult.prompt),)


def _remark(_: Engine, consult: Consult, rest: str, reading: Reading) -> Outcome:
    name = reading.commands[0].name
    shown = name if name in ("help", "sources", "case", "note") else "thanks"
    return consult, (Noticed(code=shown, text=rest), *ask_again(consult))


def _more(_: Engine, consult: Consult, __: str, ___: Reading) -> Outcome:
    if consult.opens == "plan" and consult.shown is not None:
        whole = Planned(plan=consult.plan, full=True)
        return consult, (whole, *ask_again(consult))
    if consult.opens == "difference":
        return _more_differences(consult)
    if consult.answer is None:
        return _refused(consult, Noticed(code="unknown command", text="more"))
    skip = consult.answer.skip + fitting(consult.answer, consult.reader)
    if skip >= len(consult.answer.parts):
        return consult, (Noticed(code="no more"), *ask_again(consult))
    rest = consult.answer.but(skip=skip)
    after = consult.but(answer=rest)
    return after, (to_event(rest), *ask_again(after))


def _more_differences(consult: Consult) -> Outcome:
    """The next lines of each what-if that has some left."""
    told = tuple(
        e.but(skip=e.skip + MOST_ROWS)
        for e in consult.compared
        if len(rows_of(e)) > e.skip + MOST_ROWS
    )
    if not told:
        return consult, (Noticed(code="no more"), *ask_again(consult))
    after = consult.but(compared=told)
    return after, (*told, *ask_again(after))


def _set(_: Engine, consult: Consult, rest: str, reading: Reading) -> Outcome:
    if reading.unread:
        return _refused(consult, NotUnderstood(unread=reading.unread))
    if not (reading.observations or reading.treatments):
        return _unusable(consult, "set", rest)
    return None


_ALONE = ("restart", "plan", "skip", "repeat", "more", "case", "note")
"""Commands behind which words would be lost: `/restart 45F low back pain`."""

_ACTIONS: dict[str, Callable[[Engine, Consult, str, Reading], Outcome]] = {
    "undo": _undo, "restart": _restart, "plan": _plan, "why": _why, "what if": _what_if,
    "apply": _apply, "forget": _forget, "visit": _visit, "reader": _reader,
    "handout": _handout, "skip": _skip, "repeat": _repeat, "help": _remark,
    "sources": _remark, "case": _remark, "note": _remark, "quit": _remark,
    "more": _more, "set": _set,
}  # fmt: skip
