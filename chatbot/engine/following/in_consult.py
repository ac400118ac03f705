"""A question put to the knowledge as the consult stands, and the answer kept.

It is answered alone, or with what its message says around it; what stands in two answers
of one reply is said once.
"""

from typing import Final

from chatbot.engine.answering.answerer import Within
from chatbot.engine.answering.reading import ellipsis
from chatbot.engine.answering.reading.assuming import asks_what_if
from chatbot.engine.answering.tables.bearing import planned
from chatbot.engine.answering.words.word import OPENERS, stem, words_of
from chatbot.engine.engine import Engine
from chatbot.engine.expression import expression
from chatbot.engine.following.last_inputs import just_told, was_just_answered
from chatbot.engine.following.urgency import on_raised
from chatbot.engine.planning.naming import called
from chatbot.engine.saying import answered, case_part
from chatbot.engine.understanding.requests.courtesy import without_thanks
from chatbot.model.answer import Answer, AnswerPart
from chatbot.model.consult import Consult
from chatbot.model.event import Answered, Declined, Event, Explained
from chatbot.model.knowledge import Topic
from chatbot.model.plan import Plan
from chatbot.model.reading import Reading

Followed = tuple[Consult, list[Event]]
"""The consult after something, and what it brought."""
_THEY_WATCH = expression(
    r"\b(?:he|she|they|him|her|them|patient|family)(?: (?:to|should|must|needs?))* (?:watch|look)(?: out)? for$"
)
"""What the patient is to watch for is no monitoring of a medicine."""
_OF_IT = (
    r"(?: (?:is|be|not|just|an?|the|his|her|in|all|really|still|only|from|due to))*"
)
_IT_IS = expression(
    rf"(?<!does )(?<!do )(?<!did )(?<!will )(?<!can )(?<!could )(?<!would )\b(?:it|this|that){_OF_IT} (?P<what>\w+)"
    rf"|\b(?:can|could|might|may) (?:it|this|that)(?: \w+)? be{_OF_IT} (?P<be>\w+)"
)
_BARE = expression(
    rf"^{OPENERS}(?:(?:do|does|should|can|shall|need|needs|order|get|check|an?|the|any|i|we|he|she|they|his|her) )*"
    r"|(?: (?:first|now|here|needed|too|then|as well|today|ok|worth it))+$"
)
_FEWEST_LETTERS, _MOST_NAMED = 4, 3
EMERGENCY_FIRST = "The emergency comes first: act on it before you read on."
_OF_NONE = " What follows is about back pain that is no emergency."
_FIRST = "To be settled first here: {}. What follows is about plain back pain."
_UNSURE = (", weakly", "missed diagnosis")
_OF_ROOTS = ("radiculopathy", "stenosis")
_ON_DANGER: frozenset[Topic] = frozenset({"red_flags", "imaging"})
ON_CONSULT = {"case", "content"}
"""Topics of an answer about the consult and not about medicine."""


def led_by(answer: Answer, part: AnswerPart) -> Answer:
    """The answer with what it means for this patient first."""
    if answer.status == "declined":
        answer = Answer(question=answer.question, status="computed", topics=("case",))
    return answer.but(parts=(part, *answer.parts))


def keep(consult: Consult, answer: Answer) -> Followed:
    """Keep the answer for `more`, and what it was about for `which sources?`."""
    on_consult = {*answer.topics} <= ON_CONSULT
    kept: dict[str, object] = {"answer": answer, "opens": "answer"}
    if answer.statements and not on_consult:
        kept["spoken"] = answer
    return consult.but(**kept), [to_event(answer)]


def answer_in(
    engine: Engine, consult: Consult, question: str, around: str = ""
) -> Answer:
    """What is held on a question, below what stands above any answer."""
    within = Within(spoken=_spoken_last(consult), message=around)
    last = _plan_before(engine, consult, question) or consult.answer
    given = engine.answerer.answer(question, consult.case, consult.plan, last, within)
    urgent = engine.answerer.must_answer(question)
    if given.status == "declined" and not urgent:
        return _in_its_words(consult.plan, question) or given
    return given if urgent else _warned(engine, given, consult.plan)


def _in_its_words(plan: Plan, question: str) -> Answer | None:
    """`Pregnancy test?`, `blood cultures?`: no statement of its own, but the plan says it."""
    asked = _BARE.sub("", " ".join(words_of(question)))
    if len(asked) < _FEWEST_LETTERS or len(asked.split()) > _MOST_NAMED:
        return None
    said = ((line, f" {' '.join(words_of(line.text))} ") for line in plan.lines)
    found = next((line for line, text in said if f" {asked} " in text), None)
    return answered(question, [planned(found)], "case") if found else None


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
    offered = _offered_last(consult)
    ordered = [x.drug for x in consult.plan.lines if x.order is not None and x.drug]
    last = consult.answer
    told = last is not None and last.status != "declined"
    on_consult = told and last is not None and {*last.topics} <= ON_CONSULT
    of_dose = on_consult and engine.answerer.read(question).has("dose", "maximum")
    ordered = offered or ordered
    leans = consult.opens == "plan" or of_dose or offered
    if not leans or len(ordered) != 1:
        return None
    if engine.answerer.stands_alone(question) or _is_of_no_drug(engine, question):
        return Answer(question="", status="answered")
    name = called(engine.content, ordered[0])
    return Answer(question="", status="answered", carried=name, subject=ordered[0])


def _offered_last(consult: Consult) -> list[str]:
    """What the input before told to be planned: `the surgeon offers X`, `should he get it?`."""
    before, told = consult.previous, consult.case.treatments
    if before is None or was_just_answered(before):
        return []
    return [n for n in just_told(consult) if n in told and told[n].status == "planned"]


def _is_of_no_drug(engine: Engine, question: str) -> bool:
    """`How often do I see him`, `uds how often`, `what if both legs go`."""
    read = engine.answerer.read(question)
    taken = ellipsis.tells_how_taken(read.said) or "supply" in read.named("idea")
    pointing = engine.answerer.is_pointing(question)
    strange = any(unit.role in ("unknown", "foreign") for unit in read.units)
    of_taking = read.has("safe", "harm", "works", "dose", "interaction", "why")
    said_of_it = _IT_IS.search(read.said)
    name = said_of_it and stem(said_of_it["what"] or said_of_it["be"])
    told = [u for u in read.units if name in u.stems and u.role != "empty"]
    strange |= any(not u.medicines for u in told) and not of_taking
    strange |= read.has("stopping") and not (pointing or read.has("when", "duration"))
    strange |= read.has("dose") and "monitor" in read.named("idea")
    of_pain = not pointing or ellipsis.is_of_the_pain(read.said)
    strange |= asks_what_if(question) and of_pain and not taken
    measured = ellipsis.asks_how_much(read.said) and not (
        read.aspects or taken or pointing
    )
    return strange or measured or bool(_THEY_WATCH.search(read.said))


def _warned(engine: Engine, answer: Answer, plan: Plan) -> Answer:
    """What stands above any answer: an emergency, or a patient out of scope."""
    if answer.status == "declined":
        return answer
    own = [p for p in answer.parts if p.kind in {"says", "case"}]
    led = [n for part in own for n in part.statements[:1]]
    topics = {t for n in led[:1] for t in engine.content.statements[n].topics}
    warning = _unsettled(plan, topics)
    if plan.urgency == "emergency":
        calm = bool(topics) and topics.isdisjoint(_ON_DANGER)
        warning = f"{EMERGENCY_FIRST}{_OF_NONE * calm}"
    elif plan.scope:
        scope = f"No orders for this patient: {plan.scope} In general:"
        warning = f"{scope} {warning}".rstrip()
    return answer.but(parts=(case_part(warning), *answer.parts)) if warning else answer


def _unsettled(plan: Plan, topics: set[Topic]) -> str:
    """What was raised and must be looked into before what is held of plain pain applies."""
    if {"physio_exercise", "manual_therapy", "prognosis", "work"}.isdisjoint(topics):
        return ""
    unsure = _UNSURE if "physio_exercise" in topics else (*_UNSURE, *_OF_ROOTS)
    raised = (r for r in plan.raised if not r.suspects.endswith(unsure))
    named = "; ".join(f"{r.suspects} ({r.label})" for r in raised)
    return _FIRST.format(named) if named else ""


def to_event(answer: Answer) -> Event:
    """Wrap an answer in the event its status asks for."""
    if answer.status == "declined":
        return Declined(answer=answer)
    if answer.topics == ("case",):
        return Explained(answer=answer)
    return Answered(answer=answer)


_AGAIN: Final = AnswerPart(
    kind="offer", text="What is said above answers this as well."
)


def each_once(consult: Consult, events: list[Event]) -> Followed:
    """Leave each part where it leads an answer, else where it came first.

    What leads two answers leads the first; the other only points to it.
    """
    answers = [e.answer for e in events if isinstance(e, Answered)]
    if not answers[1:]:
        return consult, events
    told = {part.text for answer in answers for part in _lead(answer)}
    led: set[str] = set()
    kept: dict[int, Answer] = {}
    for answer in answers:
        kept[id(answer)] = _without(answer, told, led)
        told |= {part.text for part in answer.parts}
        led |= {part.text for part in _lead(answer)}
    if consult.answer == answers[-1]:
        consult = consult.but(answer=kept[id(answers[-1])])
    shown = [
        Answered(answer=kept[id(e.answer)]) if isinstance(e, Answered) else e
        for e in events
    ]
    return consult, shown


def _lead(answer: Answer) -> tuple[AnswerPart, ...]:
    return tuple(part for part in answer.parts if part.kind == "says")[:1]


def _without(answer: Answer, told: set[str], led: set[str]) -> Answer:
    """The answer without what was told, but for what leads it and led none before."""
    lead = tuple(part for part in _lead(answer) if part.text not in led)
    parts = tuple(p for p in answer.parts if p in lead or p.text not in told)
    again = (_AGAIN,) if len(lead) < len(_lead(answer)) else ()
    return answer.but(parts=(*again, *parts) or answer.parts)


_MOST_WORDS = 40
_SIDE_BY_SIDE: Final = expression(r"\b(?:versus|vs|or|between)\b")


def in_context(
    engine: Engine, consult: Consult, question: str, reading: Reading
) -> Answer:
    """Answer a question alone, else with what was said around it.

    What is said of a knee, a child or a migraine around it makes it one on those: a
    story off the back stays in view of each of its questions.
    """
    others = "back_complaint" not in consult.case.observations
    others = others and engine.answerer.is_of_others(reading.text)
    around = reading.text if reading.off_back or others else _around(reading)
    raised = on_raised(engine, consult, question, reading)
    if raised is not None and engine.answerer.is_pointing(question):
        return raised
    if around and (
        _is_on_all(engine, question, around)
        or engine.answerer.fits_better(around, question)
    ):
        return answer_in(engine, consult, around)
    first = (around or "").startswith(question)  # what is told behind it explains it
    bare = around and engine.answerer.is_bare(question) and not first
    asked = (around, "") if around and bare else (question, around or "")
    answer = answer_in(engine, consult, *asked)
    if answer.status != "declined" or not engine.answerer.is_open(question):
        return answer
    return raised or _among_what_is_told(engine, consult, answer, question, reading)


def _among_what_is_told(
    engine: Engine, consult: Consult, declined: Answer, question: str, reading: Reading
) -> Answer:
    """Answer what was declined alone with its message, or with the medicine told."""
    answer, around = declined, _around(reading)
    named = reading.treatments[0].name.replace("-", " ") if reading.treatments else ""
    for text in (around, f"{named}: {question}" if named else None):
        if text and answer.status == "declined":
            answer = answer_in(engine, consult, text)
    return answer


def _is_on_all(engine: Engine, question: str, around: str) -> bool:
    """Whether what is asked about stands in the whole message, as `on X, can he add Y`."""
    answerer = engine.answerer
    if answerer.is_of_others(around) or answerer.is_pointing(question):
        return True
    return answerer.meets(around) and not answerer.meets(question)


def is_of_pair(engine: Engine, question: str, reading: Reading) -> bool:
    """Whether it asks how two things that its message names differ, not two plans."""
    around = _around(reading)
    asks = engine.answerer.intent(question) == "changed"
    return asks and around is not None and bool(_SIDE_BY_SIDE.search(around))


def _around(reading: Reading) -> str | None:
    """The message a lone question ends: `foot drop, what should I worry about?`."""
    words = without_thanks(reading.text).split()
    if len(reading.questions) != 1 or len(words) > _MOST_WORDS:
        return None
    return " ".join(words)
