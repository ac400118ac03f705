"""Follow-up questions inside a consult: what-if, and the knowledge base's answers."""

from typing import Final

from chatbot.engine.answering.answerer import Within
from chatbot.engine.answering.reading.assuming import (
    asks_what_if,
    assumption,
    is_on_subject,
)
from chatbot.engine.answering.reading.ellipsis import asks_who_says
from chatbot.engine.answering.words.shorthand import written_out
from chatbot.engine.answering.words.word import OPENERS, words_of
from chatbot.engine.engine import Engine
from chatbot.engine.expression import expression
from chatbot.engine.following.by_plan import on_plan
from chatbot.engine.following.choosing_here import on_choice_here
from chatbot.engine.following.course_of_consult import look_back
from chatbot.engine.following.in_consult import (
    ON_CONSULT,
    Followed,
    answer_in,
    each_once,
    in_context,
    is_of_pair,
    keep,
    led_by,
)
from chatbot.engine.following.last_inputs import inputs
from chatbot.engine.following.leaving_out import apart, as_pair, as_why_not
from chatbot.engine.following.put_in_full import put_in_full
from chatbot.engine.following.supposing import as_assumed, differs, suppose_all
from chatbot.engine.following.suspecting import on_suspicion
from chatbot.engine.following.urgency import in_emergency, on_urgency
from chatbot.engine.following.what_is_meant import on_asked
from chatbot.engine.following.what_it_changes import on_what_hangs
from chatbot.engine.following.with_number import is_number_alone, with_number
from chatbot.engine.saying import answered, case_part, line_part
from chatbot.engine.understanding.requests.courtesy import without_thanks
from chatbot.model.answer import Answer
from chatbot.model.case import Status
from chatbot.model.consult import Consult
from chatbot.model.event import Compared, Event
from chatbot.model.reading import Reading

_TAKES_IT: Final = expression(
    r"\b(?:on|taking|takes|taken|using|used|had) (?:it|them|that|this|one)\b"
)
_DOUBTS: Final = expression(
    rf"^{OPENERS}(?:no|not|yes|really|seriously|still|still (?:no|ok|so"
    r"|yes|not|fine)|even so|even now|even then|is that so|for real)\W*$"
)


def follow_up(engine: Engine, consult: Consult, reading: Reading) -> Followed:
    """Answer every question of a reading in order, each seeing the one before."""
    events: list[Event] = []
    for question in reading.questions:
        bare = without_thanks(question)
        plain = "who says that?" if asks_who_says(bare) else written_out(bare)
        plain = as_why_not(engine, consult.case, consult.plan, plain)
        plain = put_in_full(engine, consult, plain)
        plain = as_pair(engine, consult, plain)
        message = _put_plainly(reading, bare, plain)
        consult, followed = _one(engine, consult, plain, message)
        events += followed
    return each_once(consult, events)


def _put_plainly(reading: Reading, question: str, plain: str) -> Reading:
    """The message that a question ends, in its plain form; other words stand for all of it."""
    text = " ".join(reading.text.split())
    if " ".join(words_of(question)) not in " ".join(words_of(text)):
        return reading.but(text=plain)
    if plain == question or not text.endswith(question):
        return reading
    told = text.removesuffix(question)
    return reading.but(text=f"{told}{plain}")


def _one(engine: Engine, consult: Consult, question: str, reading: Reading) -> Followed:
    hangs = on_what_hangs(engine, consult, question)
    again = _again(engine, consult, question)
    hangs = hangs or on_asked(engine, consult, question)
    here = hangs or on_choice_here(engine, consult, question) or again
    alone = words_of(without_thanks(reading.text)) == words_of(question)
    if here is None and alone:
        here = on_plan(engine, consult, question)
    if here is not None:
        return keep(consult, here)
    numbered = _again_with_number(engine, consult, question)
    if numbered is not None:
        return numbered
    supposed = _on_supposition(engine, consult, question)
    return supposed or _of_this_patient(engine, consult, question, reading)


def _on_supposition(engine: Engine, consult: Consult, question: str) -> Followed | None:
    """What a what-if would change, or what is held on it; None if nothing is supposed."""
    clause = assumption(question)
    if clause is None:
        return None
    of_several = _is_of_several(engine, consult, question, clause)
    if is_on_subject(question) and not of_several:
        answer = answer_in(engine, consult, question)
        if _stays_on_subject(engine, consult, answer, clause):
            told = keep(_assuming(engine, consult, clause), answer)
            return _beside(engine, *told, clause) if asks_what_if(question) else told
    supposed = suppose_all(engine, consult, clause)
    if supposed is None:
        return None
    return _in_place_of_nothing(engine, consult, question, supposed)


def _assuming(engine: Engine, consult: Consult, clause: str | None) -> Consult:
    """The consult where `make it so` applies what was just supposed, and nothing older."""
    if clause is None:
        return consult
    return consult.but(assumed=as_assumed(engine, consult, clause))


def _of_this_patient(
    engine: Engine, consult: Consult, question: str, reading: Reading
) -> Followed:
    """What is held on a question, put to this patient."""
    numbered = with_number(engine, consult, question)
    if numbered is not None:
        supposed, lead = numbered
        answer = in_context(engine, supposed, question, reading)
        if answer.status == "declined":
            return keep(consult, answer)
        after = _assuming(engine, consult, assumption(question))
        return keep(after, led_by(answer, lead))
    urgent = on_urgency(engine, consult, question)
    urgent = urgent or on_suspicion(engine, consult, question)
    if urgent is not None:
        return keep(consult, urgent)
    of_pair = is_of_pair(engine, question, reading)
    looked = None if of_pair else look_back(engine, consult, question)
    whole = reading.text if of_pair else question
    answer = looked or in_context(engine, consult, whole, reading)
    two = apart(engine, whole, answer)
    if two:
        return _each(engine, consult, two)
    answer = in_emergency(engine, consult, _of_barred(engine, consult, answer))
    return _as_taken(engine, consult, answer) or keep(consult, answer)


def _as_taken(engine: Engine, consult: Consult, answer: Answer) -> Followed | None:
    """`What about lisinopril`, of which no row is held: what changes in the plan shown."""
    units = engine.answerer.read(answer.question).units
    named = [u for u in units if u.role != "empty" or u.text in ("is", "for")]
    unheld = consult.shown and answer.status == "declined"
    if not unheld or any("drug" not in u.kinds for u in named):
        return None
    told = as_assumed(engine, consult, " and ".join(u.text for u in named)).treatments
    known = consult.case.treatments.keys() | engine.content.drugs.keys()
    new = " and ".join(t.name for t in told if t.name not in known)
    takes = f"this patient takes {new}"
    supposed = suppose_all(engine, consult, takes) if new else None
    changes = supposed and any(
        differs(consult, e) for e in supposed[1] if isinstance(e, Compared)
    )
    return supposed if changes else None


def _of_barred(engine: Engine, consult: Consult, answer: Answer) -> Answer:
    """`What's safe`, `heating pad ok` where no orders are given: what the plan has instead."""
    barred = answer.status == "declined" and consult.plan.scope
    if not (barred and engine.answerer.names_only_care(answer.question)):
        return answer
    lines = (line_part(line, line.text) for line in consult.plan.lines)
    return answered(answer.question, lines, "case")


def _each(engine: Engine, consult: Consult, names: tuple[str, ...]) -> Followed:
    """What is held of each of some things, one after the other."""
    events: list[Event] = []
    for name in names:
        answer = answer_in(engine, consult, f"does {name} help?")
        consult, told = keep(consult, answer)
        events += told
    return consult, events


def _beside(
    engine: Engine, consult: Consult, told: list[Event], clause: str
) -> Followed:
    """What was told of the subject, and what would change in the plan, if anything."""
    supposed = suppose_all(engine, consult, clause)
    if supposed is None:
        return consult, told
    after, events = supposed
    if any(differs(consult, e) for e in events if isinstance(e, Compared)):
        return after, [*told, *events]
    return after.but(opens="answer"), told


def _again(engine: Engine, consult: Consult, question: str) -> Answer | None:
    """`so no?`, `still?`: what was asked before, of the case as it now is."""
    last = consult.answer
    if last is None or not _DOUBTS.match(question.strip().lower()):
        return None
    if last.status == "declined" or {*last.topics} <= ON_CONSULT:
        return None
    return _asked_anew(engine, consult, consult, last.question)


def _asked_anew(engine: Engine, consult: Consult, of: Consult, question: str) -> Answer:
    """The last question put once more, to a case that may be another."""
    given = (here.answer for _, here in inputs(consult))
    earlier = next((a for a in given if a is None or a.question != question), None)
    within = Within(spoken=consult.spoken)
    return engine.answerer.answer(question, of.case, of.plan, earlier, within)


def _again_with_number(
    engine: Engine, consult: Consult, question: str
) -> Followed | None:
    """`And if creatinine goes to 250?`: what was just worked out, with that number."""
    last = consult.answer
    if last is None or consult.opens != "answer" or last.status == "declined":
        return None
    numbered = with_number(engine, consult, question)
    if numbered is None or not is_number_alone(engine, consult, question):
        return None
    supposed, lead = numbered
    answer = _asked_anew(engine, consult, supposed, last.question)
    before = {part.text for part in last.parts}
    if all(part.text in before for part in answer.parts):
        return None
    after = _assuming(engine, consult, assumption(question))
    return keep(after, led_by(answer, lead))


def _in_place_of_nothing(
    engine: Engine, consult: Consult, question: str, supposed: Followed
) -> Followed:
    """What is said of a supposition that changes no plan: `no better in a month`.

    An emergency stands as it is, and is told again instead.
    """
    told = [event for event in supposed[1] if isinstance(event, Compared)]
    matters = consult.plan.urgency == "emergency"
    matters = matters or any(e.hangs or differs(consult, e) for e in told)
    if matters or not engine.answerer.is_asked_of_a_statement(question):
        return supposed
    answer = answer_in(engine, consult, question)
    if answer.status != "answered":
        return supposed
    return keep(supposed[0], led_by(answer, case_part("The plan would stay as it is.")))


def _stays_on_subject(
    engine: Engine, consult: Consult, answer: Answer, clause: str
) -> bool:
    """Whether a supposition is answered for what was last spoken of.

    After a plan, or an answer about the consult, it asks what would change in the plan;
    so it does where nothing is said of what is supposed.
    """
    last = consult.answer
    if (
        last is None
        or consult.opens != "answer"
        or "declined" in (last.status, answer.status)
    ):
        return False
    if {*last.topics} <= ON_CONSULT or _is_of_plan(engine, consult, clause):
        return False
    if not engine.answerer.leads_on(answer, last):
        return False
    return engine.answerer.is_on(answer, clause)


def _is_of_several(
    engine: Engine, consult: Consult, question: str, clause: str
) -> bool:
    """`what if she was 80 and had a fall`: another patient, whatever was spoken of."""
    told = as_assumed(engine, consult, clause)
    named = {o.finding for o in told.observations if not o.implied} - {"sex"}
    named |= {t.name for t in told.treatments}
    return asks_what_if(question) and len(named) > 1


def _is_of_plan(engine: Engine, consult: Consult, clause: str) -> bool:
    """Whether it supposes how long the pain has lasted, or away what was told."""
    if _TAKES_IT.search(clause):
        return False
    told = as_assumed(engine, consult, clause).observations
    away = {o.finding for o in told if o.status is Status.ABSENT}
    named = {o.finding for o in told}
    return "duration" in named or not away.isdisjoint(consult.case.observations)
