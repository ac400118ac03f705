"""Follow-up questions inside a consult: what-if, and the knowledge base's answers."""

from typing import Final

from chatbot.engine.answering.answerer import Within
from chatbot.engine.answering.reading.assuming import (
    asks_what_if,
    assumption,
    is_on_subject,
)
from chatbot.engine.answering.reading.ellipsis import asks_who_says
from chatbot.engine.answering.words.word import words_of
from chatbot.engine.engine import Engine
from chatbot.engine.expression import expression
from chatbot.engine.following.choosing_here import on_choice_here
from chatbot.engine.following.each_once import each_once
from chatbot.engine.following.hanging import on_what_hangs
from chatbot.engine.following.leaving_out import as_why_not
from chatbot.engine.following.looking_back import in_band, look_back
from chatbot.engine.following.on_asked import on_asked
from chatbot.engine.following.on_plan import on_plan
from chatbot.engine.following.pairing_up import apart, as_pair
from chatbot.engine.following.put_in_full import put_in_full
from chatbot.engine.following.supposing import as_assumed, suppose_all
from chatbot.engine.following.urgency import on_raised, on_urgency
from chatbot.engine.naming import called
from chatbot.engine.understanding.requests.courtesy import without_thanks
from chatbot.model.answer import Answer, AnswerPart
from chatbot.model.consult import Consult
from chatbot.model.event import Answered, Compared, Declined, Event, Explained
from chatbot.model.plan import Plan
from chatbot.model.reading import Reading

_MOST_WORDS = 40
_TAKES_IT: Final = expression(
    r"\b(?:on|taking|takes|taken|using|used|had) (?:it|them|that|this|one)\b"
)
_DOUBTS: Final = expression(
    r"^(?:(?:so|then|and|but|ok|okay|well) )*(?:no|not|yes|really|seriously|still|still (?:no|ok|so"
    r"|yes|not|fine)|even so|even now|even then|is that so|for real)\W*$"
)
_SIDE_BY_SIDE: Final = expression(r"\b(?:versus|vs|or|between)\b")
_UNCHANGED: Final = "The plan would stay as it is."
_WHO_SAYS: Final = "who says that?"
_FEWEST_TOGETHER: Final = 2
_ON_CONSULT = {"case", "content"}


def follow_up(
    engine: Engine, consult: Consult, reading: Reading
) -> tuple[Consult, list[Event]]:
    """Answer every question of a reading in order, each seeing the one before."""
    events: list[Event] = []
    for question in reading.questions:
        bare = without_thanks(question)
        plain = _WHO_SAYS if asks_who_says(bare) else bare
        plain = as_why_not(engine, consult.case, consult.plan, plain)
        plain = put_in_full(engine, consult, plain)
        plain = as_pair(engine, consult, plain)
        message = _put_plainly(reading, bare, plain)
        consult, followed = _one(engine, consult, plain, message)
        events += followed
    return each_once(consult, events)


def _put_plainly(reading: Reading, question: str, plain: str) -> Reading:
    """The message that a question ends, with the question in its plain form."""
    text = " ".join(reading.text.split())
    if plain == question or not text.endswith(question):
        return reading
    told = text.removesuffix(question)
    return reading.model_copy(update={"text": f"{told}{plain}"})


def _one(
    engine: Engine, consult: Consult, question: str, reading: Reading
) -> tuple[Consult, list[Event]]:
    hangs = on_what_hangs(engine, consult, question)
    again = _again(engine, consult, question)
    hangs = hangs or on_asked(engine, consult, question)
    here = hangs or on_choice_here(engine, consult, question) or again
    if here is None and _is_all(reading, question):
        here = on_plan(engine, consult, question)
    if here is not None:
        return _told(consult, here)
    supposed = _on_supposition(engine, consult, question)
    return supposed or _of_this_patient(engine, consult, question, reading)


def _on_supposition(
    engine: Engine, consult: Consult, question: str
) -> tuple[Consult, list[Event]] | None:
    """What a what-if would change, or what is held on it; None if nothing is supposed."""
    clause = assumption(question)
    if clause is None:
        return None
    of_several = _is_of_several(engine, consult, question, clause)
    if is_on_subject(question) and not of_several:
        answer = _answer(engine, consult, question)
        if _stays_on_subject(engine, consult, answer, clause):
            told = _told(consult, answer)
            return _beside(engine, *told, clause) if asks_what_if(question) else told
    supposed = suppose_all(engine, consult, clause)
    if supposed is None:
        return None
    return _in_place_of_nothing(engine, consult, question, supposed)


def _of_this_patient(
    engine: Engine, consult: Consult, question: str, reading: Reading
) -> tuple[Consult, list[Event]]:
    """What is held on a question, put to this patient."""
    urgent = on_urgency(engine, consult, question)
    if urgent is not None:
        return _told(consult, urgent)
    of_pair = _is_of_pair(engine, question, reading)
    looked = None if of_pair else look_back(engine, consult, question)
    whole = reading.text if of_pair else question
    answer = looked or _in_context(engine, consult, whole, reading)
    two = apart(engine, whole, answer)
    if two:
        return _each(engine, consult, two)
    band = in_band(engine, consult, question)
    return _told(consult, answer if band is None else _led_by(answer, band))


def _each(
    engine: Engine, consult: Consult, names: tuple[str, ...]
) -> tuple[Consult, list[Event]]:
    """What is held of each of some things, one after the other."""
    events: list[Event] = []
    for name in names:
        answer = _answer(engine, consult, f"does {name} help?")
        consult, told = _told(consult, answer)
        events += told
    return consult, events


def _is_all(reading: Reading, question: str) -> bool:
    """Whether a message is the question and no more, so that it leans on what was said."""
    return words_of(without_thanks(reading.text)) == words_of(question)


def _beside(
    engine: Engine, consult: Consult, told: list[Event], clause: str
) -> tuple[Consult, list[Event]]:
    """What was told of the subject, and what would change in the plan, if anything."""
    supposed = suppose_all(engine, consult, clause)
    if supposed is None:
        return consult, told
    after, events = supposed
    if any(_differs(consult, e) for e in events if isinstance(e, Compared)):
        return after, [*told, *events]
    return after.model_copy(update={"opens": "answer"}), told


def _again(engine: Engine, consult: Consult, question: str) -> Answer | None:
    """`so no?`, `still?`: what was asked before, of the case as it now is."""
    here: Consult | None = consult
    last = consult.answer
    if last is None or not _DOUBTS.match(question.strip().lower()):
        return None
    if last.status == "declined" or {*last.topics} <= _ON_CONSULT:
        return None
    while here is not None and _is_of(here.answer, last.question):
        here = here.previous
    within = Within(spoken=consult.spoken)
    earlier = here.answer if here is not None else None
    return engine.answerer.answer(
        last.question, consult.case, consult.plan, earlier, within
    )


def _is_of(answer: Answer | None, question: str) -> bool:
    return answer is not None and answer.question == question


def _in_place_of_nothing(
    engine: Engine,
    consult: Consult,
    question: str,
    supposed: tuple[Consult, list[Event]],
) -> tuple[Consult, list[Event]]:
    """What is said of a supposition that changes no plan: `no better in a month`.

    An emergency stands as it is, and is told again instead.
    """
    told = [event for event in supposed[1] if isinstance(event, Compared)]
    matters = consult.plan.urgency == "emergency"
    matters = matters or any(e.hangs or _differs(consult, e) for e in told)
    if matters or not engine.answerer.is_asked_of_a_statement(question):
        return supposed
    answer = _answer(engine, consult, question)
    if answer.status != "answered":
        return supposed
    return _told(supposed[0], _led_by(answer, AnswerPart(kind="case", text=_UNCHANGED)))


def _differs(consult: Consult, compared: Compared) -> bool:
    lines = (*compared.added, *compared.removed, *compared.changed)
    return bool(lines) or compared.urgency != consult.plan.urgency


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
        or "declined"
        in (
            last.status,
            answer.status,
        )
    ):
        return False
    if {*last.topics} <= _ON_CONSULT or _is_of_time(engine, consult, clause):
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
    return asks_what_if(question) and len(named) >= _FEWEST_TOGETHER


def _is_of_time(engine: Engine, consult: Consult, clause: str) -> bool:
    """Whether it supposes how long the pain has lasted, which is on the plan."""
    if _TAKES_IT.search(clause):
        return False
    told = as_assumed(engine, consult, clause).observations
    return any(o.finding == "duration" for o in told)


def _led_by(answer: Answer, part: AnswerPart) -> Answer:
    """The answer with what it means for this patient first."""
    if answer.status == "declined":
        answer = Answer(question=answer.question, status="computed", topics=("case",))
    return answer.model_copy(update={"parts": (part, *answer.parts)})


def _in_context(
    engine: Engine, consult: Consult, question: str, reading: Reading
) -> Answer:
    """Answer a question alone, else with what was said around it.

    What is said of a knee, a child or a migraine around it makes it one on those.
    """
    around = _around(reading)
    raised = on_raised(engine, consult, question, reading)
    if raised is not None and engine.answerer.is_pointing(question):
        return raised
    if around and (
        _is_on_all(engine, question, around)
        or engine.answerer.fits_better(around, question)
    ):
        return _answer(engine, consult, around)
    answer = _with_its_subject(engine, consult, question, around or "")
    if answer.status != "declined" or not engine.answerer.is_open(question):
        return answer
    return raised or _among_what_is_told(engine, consult, answer, question, reading)


def _with_its_subject(
    engine: Engine, consult: Consult, question: str, around: str
) -> Answer:
    """Answer a question by itself, or all of its message if it names nothing."""
    if around and engine.answerer.is_bare(question):
        whole = _answer(engine, consult, around)
        if whole.status != "declined":
            return whole
    return _answer(engine, consult, question, around)


def _among_what_is_told(
    engine: Engine, consult: Consult, declined: Answer, question: str, reading: Reading
) -> Answer:
    """Answer what was declined alone with its message, or with the medicine told."""
    answer, around = declined, _around(reading)
    named = reading.treatments[0].name.replace("-", " ") if reading.treatments else ""
    for text in (around, f"{named}: {question}" if named else None):
        if text and answer.status == "declined":
            answer = _answer(engine, consult, text)
    return answer


def _is_on_all(engine: Engine, question: str, around: str) -> bool:
    """Whether what is asked about stands in the whole message, as `on X, can he add Y`."""
    answerer = engine.answerer
    if answerer.is_of_others(around) or answerer.is_pointing(question):
        return True
    if answerer.lacks_medicine(question, around):
        return True
    return answerer.meets(around) and not answerer.meets(question)


def _is_of_pair(engine: Engine, question: str, reading: Reading) -> bool:
    """Whether it asks how two things that its message names differ, not two plans."""
    around = _around(reading)
    asks = engine.answerer.intent(question) == "changed"
    return asks and around is not None and bool(_SIDE_BY_SIDE.search(around))


def _told(consult: Consult, answer: Answer) -> tuple[Consult, list[Event]]:
    """Keep the answer for `more`, and what it was about for `which sources?`."""
    on_consult = {*answer.topics} <= _ON_CONSULT
    kept: dict[str, object] = {"answer": answer, "opens": "answer"}
    if answer.statements and not on_consult:
        kept["spoken"] = answer
    return consult.model_copy(update=kept), [to_event(answer)]


def _answer(
    engine: Engine, consult: Consult, question: str, around: str = ""
) -> Answer:
    within = Within(spoken=_spoken_last(consult), message=around)
    last = _plan_before(engine, consult, question) or consult.answer
    given = engine.answerer.answer(question, consult.case, consult.plan, last, within)
    urgent = engine.answerer.must_answer(question)
    return given if urgent else _warned(given, consult.plan)


def _spoken_last(consult: Consult) -> Answer | None:
    """What `who says?` asks of: the difference between plans, else the last answer."""
    last = consult.answer
    on_case = last is not None and {*last.topics} == {"case"} and bool(last.cites)
    if consult.opens == "answer" and on_case:
        return last
    if consult.opens != "difference" or not consult.compared:
        return consult.spoken
    told = consult.compared[-1]
    part = AnswerPart(
        kind="case", text="", statements=told.statements, cites=told.cites
    )
    return Answer(question="", status="answered", parts=(part,))


def _plan_before(engine: Engine, consult: Consult, question: str) -> Answer | None:
    """After a plan that orders one medicine, `what dose?` asks of that.

    So it does after an answer about the consult.
    """
    ordered = [x.drug for x in consult.plan.lines if x.order is not None and x.drug]
    last = consult.answer
    told = last is not None and last.status != "declined"
    on_consult = told and last is not None and {*last.topics} <= _ON_CONSULT
    of_dose = on_consult and engine.answerer.read(question).has("dose", "maximum")
    if not (consult.opens == "plan" or of_dose) or len(ordered) != 1:
        return None
    name = called(engine.content, ordered[0])
    return Answer(question="", status="answered", carried=name, subject=ordered[0])


def _around(reading: Reading) -> str | None:
    """The message a lone question ends: `foot drop, what should I worry about?`."""
    words = without_thanks(reading.text).split()
    if len(reading.questions) != 1 or len(words) > _MOST_WORDS:
        return None
    return " ".join(words)


def _warned(answer: Answer, plan: Plan) -> Answer:
    """What stands above any answer: an emergency, or a patient out of scope."""
    if answer.status == "declined":
        return answer
    warning = None
    if plan.urgency == "emergency":
        warning = "The emergency comes first: act on it before you read on."
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
