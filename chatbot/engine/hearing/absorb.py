"""What a reading does to a consult: facts first, then questions, then what is next."""

from collections.abc import Iterable, Iterator

from chatbot.engine.answering.reading.form import says_of_someone
from chatbot.engine.dialogue.visit import with_outcome
from chatbot.engine.engine import Engine
from chatbot.engine.expression import expression
from chatbot.engine.following.follow_up import follow_up
from chatbot.engine.following.intended import on_told
from chatbot.engine.following.last_inputs import told_last
from chatbot.engine.following.told_results import is_crp_level, results_told
from chatbot.engine.following.urgency import is_on_danger
from chatbot.engine.hearing.lasting import length_kept, steady
from chatbot.engine.hearing.renaming import by_name, learn_renamed, renamed
from chatbot.engine.hearing.settling import ask_again, settle
from chatbot.engine.hearing.tells import is_one_sentence, without_teller
from chatbot.engine.planning.dependence import CLOSERS
from chatbot.engine.understanding.requests.courtesy import courtesy, greeting, objects
from chatbot.engine.wording.phrase import grounds, treated
from chatbot.model.case import Case, Observation, Status
from chatbot.model.consult import Consult
from chatbot.model.event import (
    Answered,
    Asked,
    Conflicted,
    Declined,
    EmergencyRaised,
    Event,
    Explained,
    Learned,
    Moved,
    Noticed,
    NotUnderstood,
    Planned,
    Remark,
)
from chatbot.model.reading import Prompt, Reading

Reply = tuple[Consult, tuple[Event, ...]]

_NO = expression(
    r"(?i)(?:(?:actually|sorry|wait|oh|oops|well)\W+)*(?:no|nope|nah)\|[\s,]+(?!(?:and|but|also|to)\b|sorry\W*$)\w"
)
_NO_THANKS = expression(
    r"(?i)^\W*(?:no|nope|nah|not now)\W+(?:thanks|thank you|thx|ta|cheers)\b[\s\w]{0,12}\W*$"
)
_OF_ANSWER = expression(
    r"(?i)^\W*(?:all good|no (?:way|problem|probs|then)|(?:no|nope|nah)\W+(?:(?:the|that) other(?: one)?"
    r"|(?:he|she|they|i|we|pt|patient)\W+(?:won'?t|wouldn'?t|(?:doesn|don)'?t want|refuse[sd]?|hates?|declines?)\b[\s\w]{0,20}))\W*$"
)
"""`No way`, `no, the other one`, `nah he won't`: of what was just answered."""
_OF_SIDE = expression(
    r"(?i)^\W*(?:no|nope|nah)\W+(?:(?:it'?s|it is|the|his|her|on|in)\W+)*(?:left|right|other)\b(?:\W+(?:leg|side|foot|thigh|buttock|one))*\W*$"
)
"""`No, the left leg`: where a pain that was told is."""
_WHY = expression(
    r"(?i)^\W*(?:but |and )*why(?: do you (?:ask|want to know)| is that| ask)?\W*$",
    cues="why",
)
_ABSENT = {Status.ABSENT, Status.UNKNOWN, Status.FAMILY}
_REQUEST = expression(
    r"(?i)\W*(?:(?:please|pls|can you|could you|just) )*(?:write|draft|fill(?: in| out)?|sign|print|email|translate|list|draw|google|look up|find|give me|get me|book)\b"
)
"""`Write me a work note`: wanted of Backline, and no fact of a patient."""


def take_in(engine: Engine, consult: Consult, reading: Reading) -> Reply:
    """Facts first, then questions, then the pending question comes back."""
    if consult.asks == "confirm":
        return _confirmed(engine, consult, reading)
    if _takes_back_emergency(engine, consult, reading):
        return _hold(consult, reading)
    came = absorb(engine, consult, reading)
    useless = any(isinstance(e, Noticed) and e.code == "nothing new" for e in came[1])
    grave = consult.plan.urgency == "emergency"
    wants = consult.case.is_told and _REQUEST.match(reading.text)
    told = not grave and without_teller(reading.text) is not None
    asks = (grave or consult.shown) and not objects(reading.text)
    asks = asks and (told or not says_of_someone(reading.text.lower()))
    if not (useless and (wants or asks) and is_one_sentence(reading)):
        return came
    return _as_asked(engine, consult, reading, grave=grave) or came


def _as_asked(
    engine: Engine, consult: Consult, reading: Reading, *, grave: bool
) -> Reply | None:
    """`Sleep side or back`, which tells nothing, asks after a plan; in an emergency of it."""
    question = without_teller(reading.text) or " ".join(reading.text.split())
    asked = absorb(engine, consult, reading.but(questions=(question,)))
    held = [e.answer for e in asked[1] if isinstance(e, Answered)]
    parts = [p for a in held if not a.unheld for p in a.parts]
    fits = any(is_on_danger(engine, p) for p in parts) if grave else bool(parts)
    sure = grave or engine.answerer.is_asked_of_a_statement(question)
    named = engine.answerer.is_only_named(question)
    return asked if (fits and sure) or named or _REQUEST.match(question) else None


def absorb(engine: Engine, consult: Consult, reading: Reading) -> Reply:
    """Apply a reading, move, answer its questions and ask what is next."""
    heard = _elsewhere(consult, _before_it(engine, consult, reading))
    reading = _no_thanks(consult, steady(consult, _no_of_other(consult, heard)))
    case, learned, conflicts = _learn(engine, consult, reading)
    case, learned = with_outcome(case, learned)
    events = [*_heard(learned, reading), *_someone_else(learned, reading), *conflicts]
    known = consult.but(case=case, held=None)
    moved, followed = settle(engine, _answered(known, reading), before=consult)
    asked, answers = _follow_up(engine, consult, moved, reading)
    asked, checked = on_told(engine, consult, asked, (reading, learned))
    grave = moved.plan.urgency in {"emergency", "urgent"}
    parts = followed, [*answers, *checked]  # what was asked first, but for a danger
    events += [e for part in (parts if grave else parts[::-1]) for e in part]
    events += [*_noticed(reading, asked), *length_kept(heard, reading)]
    asked, events = _on_next(asked, reading, events)
    again = ask_again(asked, whole=bool(reading.unread))
    if not (events or reading.answered):
        events.append(_useless(asked, reading))
    elif not events:
        events.append(Noticed(code="skipped"))
    elif not again and all(_unseen(e) for e in events):
        noted = Noticed(code="noted", text=reading.text)
        events.append(noted if learned in events else _useless(asked, reading))
    elif learned in events and not reading.answered and all(map(_unseen, events)):
        named = _as_before(case, reading)
        told = {"treatments_complete"} if named else set[str]()
        events += [*named, *_closed(engine, learned, but=told)]
    else:
        events += _closed(engine, learned, but={"treatments_complete", *consult.asked})
    return asked, (*events, *standing(engine, asked, consult, events), *again)


def _follow_up(
    engine: Engine, before: Consult, moved: Consult, reading: Reading
) -> tuple[Consult, list[Event]]:
    """The answers; `none, why?` asks of what it answers, and not of what is asked next."""
    told = any(o.finding in before.asked for o in reading.observations)
    if not (told and reading.questions and all(map(_WHY.match, reading.questions))):
        return follow_up(engine, moved, reading)
    asked = reading.but(questions=("why do you ask?",))
    after, answers = follow_up(engine, moved.but(prompt=before.prompt), asked)
    return after.but(prompt=moved.prompt), answers


def _someone_else(learned: Learned, reading: Reading) -> Iterator[Noticed]:
    """Another age beside another sex, or beside the complaint, may be of another patient."""
    told = {o.finding for o in reading.observations if not o.implied}
    anew = {"sex", "age"} <= {*learned.corrected} or "back_complaint" in told
    meant = reading.correction or reading.commands
    if "age" in learned.corrected and anew and not meant:
        yield Noticed(code="someone else")


def _heard(learned: Learned, reading: Reading) -> list[Event]:
    """What was learned, and what was not understood."""
    events: list[Event] = []
    if learned.observations or learned.treatments or learned.allergies:
        events.append(learned)
    if reading.unread:
        events.append(NotUnderstood(unread=reading.unread))
    return events


def _noticed(reading: Reading, consult: Consult) -> list[Event]:
    """What is not kept of a text, and the results it told, each kind together."""
    events: list[Event] = []
    if reading.unrecorded:
        events.append(Noticed(code="not recorded", text=reading.unrecorded))
    results: dict[Remark, list[str]] = {}
    grave = consult.plan.urgency == "emergency"
    kept: Remark = "results beside emergency" if grave else "results"
    for result in results_told(reading):
        code: Remark = "crp" if is_crp_level(result) else kept
        results.setdefault(code, []).append(result)
    events += [Noticed(code=c, text="; ".join(told)) for c, told in results.items()]
    return events


def _on_next(
    consult: Consult, reading: Reading, events: list[Event]
) -> tuple[Consult, list[Event]]:
    """`What now?` beside facts: the plan, or that it follows on what is asked first."""
    said = any(isinstance(e, Planned | EmergencyRaised | Answered) for e in events)
    if not reading.wants_plan or said:
        return consult, events
    events = [e for e in events if not isinstance(e, Declined)]
    if consult.prompt is not None:
        return consult, [*events, Noticed(code="plan to come")]
    shown = consult.but(shown=consult.plan, opens="plan")
    return shown, [*events, Planned(plan=consult.plan)]


def _useless(consult: Consult, reading: Reading) -> Noticed:
    """Thanks are answered in kind; a number that answers no question wants its name."""
    text = reading.text.strip()
    kind = courtesy(_NO_THANKS.sub("thanks", text)) or greeting(text)
    if kind is not None:
        return Noticed(code="courtesy", text=kind)
    bare = consult.prompt is None and text.replace(".", "", 1).isdecimal()
    return Noticed(code="bare number" if bare else "nothing new", text=text)


def _learn(
    engine: Engine, consult: Consult, reading: Reading
) -> tuple[Case, Learned, tuple[Conflicted, ...]]:
    """Take in what is told; a name that corrects another takes its place."""
    known, turn, found = consult.case, consult.turn, None
    if reading.treatments:
        reading = by_name(engine.planner.formulary, known, reading)
        found = renamed(known, reading, told_last(engine, consult))
    if found is None:
        return engine.learner.learn(known, reading, turn)
    return (*learn_renamed(engine.learner, known, reading, turn, found), ())


def _unseen(event: Event) -> bool:
    """Whether an event has no words of its own, as a list that is complete."""
    if not isinstance(event, Learned):
        return isinstance(event, Moved)
    told = any(not o.implied and o.finding not in CLOSERS for o in event.observations)
    return not (told or event.treatments or event.allergies or event.forgotten)


def _as_before(case: Case, reading: Reading) -> list[Event]:
    """What stands of a medicine that was named again, and nothing new read of it."""
    named = [
        case.treatments[t.name] for t in reading.treatments if t.name in case.treatments
    ]
    told = "; ".join(treated(t) for t in named)
    return [Noticed(code="as before", text=told)] if told else []


def _closed(engine: Engine, learned: Learned, but: set[str]) -> Iterator[Noticed]:
    """Lists that were said to be complete though they were not asked for."""
    findings = engine.content.dialog.findings
    closed = [
        findings[o.finding].label
        for o in learned.observations
        if o.finding in CLOSERS - but and o.finding in findings
    ]
    if closed:
        yield Noticed(code="complete", text=", ".join(closed))


def standing(
    engine: Engine, after: Consult, before: Consult, events: Iterable[Event]
) -> Iterator[Noticed]:
    """An emergency that was raised before is not lost sight of."""
    warned = Planned | EmergencyRaised | Answered | Explained
    said = any(isinstance(e, warned) for e in events)
    if after.plan.urgency == before.plan.urgency == "emergency" and not said:
        told = dict.fromkeys(
            ground
            for raised in after.plan.raised
            if raised.urgency == "emergency"
            for ground in grounds(engine.content, after.case, raised)
        )
        yield Noticed(code="emergency stands", text="; ".join(told))


def _no_of_other(consult: Consult, reading: Reading) -> Reading:
    """`No, off eliquis now`, `no, 7 days`: the no is of what was told, and of no sign."""
    asked, text, told = consult.prompt, reading.text, reading.observations
    corrects = reading.correction or _tells_anew(consult.case, reading)
    corrects |= bool(_OF_SIDE.match(text))
    if not corrects or asked is None or asked.kind != "group":
        return reading
    kept = tuple(o for o in told if not _NO.match(f"{o.text}|{text[o.end :]}"))
    answered = reading.answered and kept == told
    return reading.but(observations=kept, answered=answered)


def _tells_anew(case: Case, reading: Reading) -> bool:
    """Whether a medicine or a value that is known is told to be another."""
    taken = [(t, case.treatments.get(t.name)) for t in reading.treatments]
    values = [o for o in reading.observations if not isinstance(o.value, bool)]
    known = [(o, case.observations.get(o.finding)) for o in values if not o.suggested]
    return any(
        was and (t.status not in {"unknown", was.status} or t.dose) for t, was in taken
    ) or any(was and o.value != was.value for o, was in known)


def _no_thanks(consult: Consult, reading: Reading) -> Reading:
    """`No thanks` behind an answer declines what it spoke of, and denies no sign."""
    last, text = consult.previous, reading.text
    of_it = _NO_THANKS.match(text) or _OF_ANSWER.match(text)
    if last is None or last.answer is None or not of_it:
        return reading
    old = last.previous is not None and last.previous.answer is last.answer
    return reading if old else reading.but(observations=(), answered=False)


def _before_it(engine: Engine, consult: Consult, reading: Reading) -> Reading:
    """Asked of since the pain began, a sign that was there only before is not."""
    findings = engine.content.dialog.findings
    told = tuple(
        o.but(status=Status.ABSENT, value=False)
        if o.finding in consult.asked
        and o.status is Status.PAST
        and findings[o.finding].asked_anew
        else o
        for o in reading.observations
    )
    return reading.but(observations=told)


def _elsewhere(consult: Consult, reading: Reading) -> Reading:
    """A complaint that is not the back denies the back, unless it was told."""
    told = {o.finding for o in reading.observations} | set(consult.case.observations)
    if reading.off_back is None or "back_complaint" in told:
        return reading
    denied = Observation(
        finding="back_complaint",
        status=Status.ABSENT,
        value=False,
        text=reading.off_back,
    )
    return reading.but(observations=(*reading.observations, denied))


def _answered(consult: Consult, reading: Reading) -> Consult:
    """Note which question was answered, or passed over."""
    prompt = consult.prompt
    if prompt is None or not reading.answered:
        return consult
    known = {o.finding for o in reading.observations if o.status is not Status.UNKNOWN}
    some = {o.finding for o in reading.observations}.intersection(prompt.findings)
    left = bool(some) and len(some) < len(prompt.findings)
    if known.isdisjoint(prompt.findings) and not left:
        return consult.but(passed=consult.passed | {prompt.name})
    return consult


def _takes_back_emergency(engine: Engine, consult: Consult, reading: Reading) -> bool:
    """Whether a reading denies what an emergency that was shown rests on."""
    grounds = {
        f for r in consult.plan.raised if r.urgency == "emergency" for f in r.because
    }
    findings = engine.content.dialog.findings
    grounds |= {i for g in grounds if g in findings for i in findings[g].implies}
    denied = {
        o.finding
        for o in reading.observations
        if o.status in _ABSENT and o.finding in grounds
    }
    if not denied:
        return False
    case, _, _ = engine.learner.learn(consult.case, reading, consult.turn)
    plan = engine.planner.plan(case)
    return plan.urgency != "emergency" and denied.isdisjoint(consult.asked)


def _hold(consult: Consult, reading: Reading) -> Reply:
    """Ask once before an emergency is taken back, quoting what raised it."""
    denied = {o.finding for o in reading.observations if o.status in _ABSENT}
    known = consult.case.observations.values()
    grounds = [o for o in known if o.finding in denied and o.status.is_here]
    quoted = "; ".join(
        dict.fromkeys(f"turn {o.turn}: {o.text.strip()}" for o in grounds)
    )
    prompt = Prompt(
        kind="confirm",
        name="emergency",
        findings=tuple(o.finding for o in grounds),
        text=f"This takes back what raised the emergency ({quoted}). Is that right?",
    )
    held = consult.but(held=reading, prompt=prompt)
    return held, (Asked(prompt=prompt),)


def _still_held(before: Consult, came: Reply) -> Reply:
    """What was asked about an emergency stays open while something else is told."""
    after, events = came
    same = all(
        after.case.observations.get(f) == before.case.observations.get(f)
        for f in before.asked
    )
    if not same or before.held is None or before.prompt is None or after.prompt:
        return came
    if not any(isinstance(e, Learned | Answered) for e in events):
        return came
    asked = Asked(prompt=before.prompt, again=True)
    kept = (
        e for e in events
        if not (isinstance(e, Noticed) and e.code == "emergency stands")
    )  # fmt: skip
    held = after.but(held=before.held, prompt=before.prompt)
    return held, (*kept, asked)


def _confirmed(engine: Engine, consult: Consult, reading: Reading) -> Reply:
    """Yes applies what was held; no keeps the emergency; anything else is read."""
    said = next((o for o in reading.observations if o.finding == "confirm"), None)
    freed = consult.but(prompt=None)
    if said is None:
        return _still_held(consult, absorb(engine, freed, reading))
    if said.status is Status.PRESENT and consult.held is not None:
        return absorb(engine, freed, consult.held)
    kept = Noticed(code="confirm", text="It stays as it was.")
    return freed.but(held=None), (kept,)
