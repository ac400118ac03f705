"""How urgent this patient is: `er tonight?`, `mri now or wait`, answered from the case."""

from collections.abc import Iterator
from typing import Final

from chatbot.engine.answering.answerer import Within
from chatbot.engine.answering.reading.telegraphic import TELLS
from chatbot.engine.answering.words.word import OPENERS, words_of
from chatbot.engine.engine import Engine
from chatbot.engine.expression import expression
from chatbot.engine.saying import answered, case_part, line_part
from chatbot.model.answer import Answer, AnswerPart
from chatbot.model.consult import Consult
from chatbot.model.knowledge import Topic
from chatbot.model.plan import Plan, Raised
from chatbot.model.reading import Reading

_PLACE: Final = (
    r"(?:eds?|er|a e|ae|casualty|hospital|emergency(?: room| department| dept)?)"
)
_SOON: Final = (
    r"(?:now|tonight|today|tomorrow|immediately|right away|straight away|at once|stat"
    r"|this (?:morning|evening|afternoon|week))"
)
_SCAN: Final = r"(?:mri|ct|scans?|imag(?:e|ing)|xrays?|x ray|films?)"
_ASKED: Final = expression(
    rf"\b(?:go|going|send|sending|refer|straight|back|come|take|get|bring|need|needs)"
    rf"(?: \w+)? (?:to|in|into)(?: the| an?)? {_PLACE}\b"
    rf"|^(?:to |the )*{_PLACE}$|^(?:to |the )*{_PLACE}(?: visit| referral)? (?:{_SOON}|needed|necessary|or)\b"
    rf"|^(?:urgent |emergency |stat )?{_SCAN} (?:{_SOON}|or wait)\b"
    rf"|\b(?:{_SOON}|urgent|urgently|same day|emergency|{_PLACE}) or (?:\w+ )?(?:wait\w*"
    r"|later|tomorrow|monday|routine|elective|next week|outpatient|home|not)\b"
    r"|\b(?:can|could|should|may|will|safe to|ok to|okay to)(?: \w+){0,2} wait\b"
    r"|^wait (?:until|till|for) (?:(?:the|his|her) )?(?:\w+day|tomorrow|morning|next week|results?|bloods?|labs?|cultures?|scan|mri)\b"
    r"|\bhow (?:urgent|urgently|worried|soon|quickly|fast)(?: \w+){0,2}"
    r" (?:this|it|that|he|she|they|the patient|i|we)\b"
    rf"|^(?:and |so |but )*how urgent(?:ly)?$|\b(?:home|discharged?|admit) (?:or|vs|versus) (?:admit|{_PLACE}|home)\b"
    r"|\b(?:is|isnt) (?:this|it|that|he|she)(?: \w+)? (?:emergency|emergent|urgent"
    r"|emergencies|dangerous)\b"
    rf"|\bneeds?(?: the| an?)? {_PLACE}(?: \w+)?$"
    r"|\b(?:call|calls|needs?|get)(?: an?)? ambulance\b|^admit(?: (?:him|her|them))?$"
    r"|\badmit(?: (?:him|her|them))? (?:or|now|today|tonight)\b|^(?:any )?emergency$"
    r"|\bneeds? (?:to be )?(?:admission|admitted|admitting)\b"
    r"|\b(?:can|could|may|should|ok|okay|safe|fine|fit|ready|alright)(?: \w+){0,3}"
    r" (?:go home|going home|home today|home tonight|sent home|send \w+ home|discharged?|discharging)\b"
    r"|^(?:so )?(?:discharge|send home|home)(?: (?:him|her|them))?(?: (?:now|today|tonight|home))?$"
    r"|\b(?:can|may|should|safe to|ok to|okay to)(?: (?:i|we))?(?: \w+)? reassure(?: (?:him|her|them|the patient|pt))?(?: (?:now|yet|that .+|its? .+))?$",
    cues=(" ed ", " eds ", " er ", " a e ", " ae ", "casualty", "hospital", "emergenc",
          " now ", "tonight", "today", "tomorrow", "immediately", " away ", " once ",
          " stat ", "morning", "evening", "afternoon", " week ", "wait", "urgent",
          " day ", " worried ", " soon ", " quickly ", " fast ", "emergent",
          "dangerous", "ambulance", "admi", " home", "discharg", "reassur"),
)  # fmt: skip
_IN_EMERGENCY: Final = expression(
    r"\bhow (?:long|much time|many hours)(?: \w+){1,2} (?:have|got|left)\b|\b(?:lie|lay|lying|nurse|keep|stay)(?: \w+)? (?:flat|down|still|supine)\b|^(?:keep )?supine$|\b(?:if|just) (?:(?:we|i|he|she|they|just|only) )*waits?$"
    r"|\bwhat(?: else)? (?:do|should|can|could|must|to)(?: (?:i|we))? do\b.*\b(?:while|until|till|meanwhile|meantime"
    r"|waiting|before)\b|^(?:and |so )?(?:in the )?mean(?:while|time)$"
    r"|(?<!better )(?<!there )(?<!on )\b(?:still(?: an? emergency)?|even so|even then)$|\bhow (?:long|soon)\b.*\b(?:permanent|too late|damage|paraly\w+|irreversible)\b|\bneeds? to (?:go|come|be seen)\b|\b(?:can|ok|okay|safe)\b.* drive (?:(?:him|her|them)(?:sel(?:f|ves))?\b|there\b|(?:in|to) )|\bdrive (?:him|her|them)sel(?:f|ves)\b|\bwho (?:do|should|can|must|to)(?: (?:i|we))? (?:call|phone|ring|page|contact)\b"
    r"|\b(?:no|dont have|(?:cant|cannot) (?:get|do)|without)(?: an?)? (?:mri|scanner|(?:\w+ )?surgeons?)\b(?! (?:yet|done|needed))"
    r"|\b(?:mri|scanner)\b.* (?:(?:not|isnt) available|unavailable|down|closed|offline)\b|^(?:home|discharge|send home)\b|\bnearest (?:mri|scanner|(?:\w+ )?surgeon)\b"
    rf"|^{OPENERS}(?:how (?:fast|soon|quick(?:ly)?)|(?:(?:what|whats|which) )?(?:the )?time ?(?:frame|scale|line)|same day)(?: (?:then|exactly|is (?:it|that|this)|referral))*$"
    rf"|^{OPENERS}(?:(?:who|whom|where|which (?:doctor|unit|clinic))(?: (?:do|should|can|could|must|to|does|would|will|shall|i|we|he|she|they|him|her|them|refer|send|go|ring|the|patient|pt|for|on))*(?: (?:to|now|then))?"
    r"|refer(?: (?:him|her|them))?(?: to)? (?:who|whom|where)|(?:which|what) (?:speciali(?:st|ty)|surgeons?|team|service|department|hospital)(?: \w+){0,4}"
    r"|(?:ortho\w*|spin(?:e|al)(?: surg\w+)?|neurosurg\w*|neuro\w*|eds?|er|rheum\w*) (?:or|vs|versus) (?:ortho\w*|spin(?:e|al)(?: surg\w+)?|neurosurg\w*|neuro\w*|eds?|er|rheum\w*))$"
)
"""What is asked once an emergency stands, and is answered by what was raised."""
_MAY: Final = (
    r"(?:(?:can|could|should|may|must|do|does|shall) (?:i|we|he|she|they|pt|the patient)|(?:is it )?(?:ok|okay|fine|safe|allowed)(?: for (?:him|her|them))? to"
    r"|let (?:him|her|them))(?: (?:be|keep|have|let|get|need to|still|him|her|them|be kept))*"
)
_CARE: Final = expression(
    rf"^(?:(?:and|so|but|ok|okay|also) )*(?:(?:{_MAY} |stay |keep (?:him |her |them )?)?(?:npo|nbm|nil (?:oral|(?:by|per) (?:mouth|os))|nothing by mouth|fast(?:ed|ing)?)"
    rf"|(?:{_MAY} )?(?:(?:start|give|need|any|some|hang) )*(?:iv )?(?:fluids|(?:line|access|cannula)|saline|oxygen|o2|collar|log ?roll|bed ?rest|(?:spinal )?(?:board|precautions)|immobili[sz]\w*)"
    rf"|(?:(?:what about|how about|{_MAY}|start|give|any|some|iv|high dose|stat) )*(?:cortico)?(?:steroids?|dex(?:amethasone)?|decadron|prednis\w+|(?:methyl)?pred|solu ?medrol|methylprednis\w+)"
    rf"|{_MAY} (?:sit|stand|walk|mobili[sz]e|move|weight ?bear|eat|drink|food|water|turn|roll|drive|fly|travel|exercise|work|(?:get|go)? ?(?:up|out of bed)|transfer))"
    r"(?: (?:up|around|about|on|to|the|a|of|in|out|bed|chair|toilet|scanner|mri|scan|it|or|and|eat|drink|him|her|them|now|first|yet|meanwhile|before|till|until|for|surgery|theatre|ok|okay|needed"
    r"|while|waiting|here|stat|load\w*|dose|help|start|iv|anything|something|normally|then|please|surgeons?|seen))*$",
)
"""How to keep the patient meanwhile: `npo?`, `steroids?`, `can she sit up`."""
_ENDS: Final = expression(r"[.!?;\n]+")
_IN_GENERAL: Final = expression(
    r"^(?:when|what|whats|which|why|who|where)\b|\b(?:a|any|every) patients?\b|\bif\b"
    r"|\bbetter\b|\bwork\b|\bplan\b|\bbring(?:ing)? (?:\w+ ){1,2}down\b|\b(?:come|coming|get|getting) (?:\w+ )?off\b|\b(?:taper|wean|reduc|lower)\w*\b"
    r"|\b(?:lift|drive|run|exercise|walk|train|swim|fly|travel|sport|gym|heal|recover|improve|settle|resolve|clear|subside)\w*\b"
)
"""What would be urgent in anyone, how soon something works or a dose comes down, is no question of this case."""
_OF_CASE: Final = expression(r"\b(?:he|she|they|him|her|them|we|i|it|this|patient)\b")
_TOPICS: Final[frozenset[Topic]] = frozenset({"red_flags", "imaging", "referral"})
_NO_MORE: Final = "Beyond that my sources hold nothing on this in such an emergency."
_WORDS: Final = {
    "urgent": "This patient: urgent, though no sign of an emergency was told so far.",
    "workup": "This patient: no sign of an emergency was told so far, but this is to be "
    "worked up.",
    "routine": "This patient: no sign of an emergency was told so far.",
}


def asks_urgency(text: str) -> bool:
    """Whether a text asks how soon this patient must be seen, sent or scanned."""
    said = " ".join(words_of(text))
    return bool(_ASKED.search(said)) and not _IN_GENERAL.search(said)


def asks_of_danger(plan: Plan, text: str) -> bool:
    """Whether it asks how soon, tells nothing, or leans on an emergency: `no mri here`."""
    soon = asks_urgency(text) and not TELLS.search(text.lower())
    return soon or _asks_in_emergency(plan, text)


def on_urgency(engine: Engine, consult: Consult, question: str) -> Answer | None:
    """Answer from this case first, then what is known of danger, scans and referral."""
    plan = consult.plan
    barred = plan.scope is not None and plan.urgency != "emergency"
    care = plan.urgency == "emergency" and _CARE.search(" ".join(words_of(question)))
    asked = asks_urgency(question) or _asks_in_emergency(plan, question)
    on_else = barred or _is_on_else(engine, plan, question)
    if not (care or (asked and not on_else)):
        return None
    within = Within(spoken=consult.spoken)
    general = engine.answerer.answer(
        question, consult.case, plan, consult.answer, within
    )
    kept = tuple(p for p in general.parts if is_on_danger(engine, p))
    topics = tuple(t for t in general.topics if t in _TOPICS) or ("red_flags",)
    first, *todo = of_case(engine, plan)
    if care and not kept:
        todo.append(case_part(_NO_MORE))
    todo = [*kept, *todo] if care else [*todo, *kept]  # what is asked for leads
    return answered(
        question,
        (first, *todo),
        *topics,
        subject=kept[0].statements[0] if kept else None,
    )


def in_emergency(engine: Engine, consult: Consult, answer: Answer) -> Answer:
    """`Chance of recovery`, `do I really need to send him`: plain pain's answer is none."""
    plan, question = consult.plan, answer.question
    on_danger = any(is_on_danger(engine, part) for part in answer.parts)
    if plan.urgency != "emergency" or on_danger or _is_on_else(engine, plan, question):
        return answer
    ours = answer.topics or _OF_CASE.search(" ".join(words_of(question)))
    crisis = engine.answerer.must_answer(question)
    if crisis or not (ours and engine.answerer.is_bare(question)):
        return answer
    told = (*of_case(engine, plan), case_part(_NO_MORE))
    return answered(question, told, "red_flags")


def _asks_in_emergency(plan: Plan, question: str) -> bool:
    """`how long do I have`, `no mri here`, where an emergency was raised."""
    said = " ".join(words_of(question))
    forms = (_IN_EMERGENCY, _CARE) if plan.urgency == "emergency" else ()
    return any(form.search(said) for form in forms)


def on_raised(
    engine: Engine, consult: Consult, question: str, reading: Reading
) -> Answer | None:
    """What a message itself raised, where its question has no answer of its own.

    A story of chills and injected drugs that ends in `is it infected` is not sent away.
    """
    plan = consult.plan
    if plan.scope or plan.urgency != "emergency":
        return None
    asking = _sentence_of(question, reading.text)
    told = {o.finding for o in reading.observations if o.text not in asking}
    grounds = {f for flag in plan.raised for f in flag.because}
    if told.isdisjoint(grounds):
        return None
    if any(map(engine.answerer.is_of_others, (question, reading.text))):
        return None
    return answered(question, of_case(engine, plan), "red_flags")


def _sentence_of(question: str, text: str) -> str:
    """The whole sentence that a question ends, or all of a text that has no other."""
    sentences = (" ".join(part.split()) for part in _ENDS.split(text))
    asked = " ".join(question.split()).rstrip("?")
    return next((part for part in sentences if asked in part), text)


def _is_on_else(engine: Engine, plan: Plan, question: str) -> bool:
    """Whether a treatment is named that may wait, or a sign that this patient has not."""
    asked = engine.answerer.read(question)
    raised = {f for flag in plan.raised for f in flag.because}
    return bool(asked.medicines or asked.measures or {*asked.findings} - raised)


def is_on_danger(engine: Engine, part: AnswerPart) -> bool:
    """Whether a part of general knowledge is on danger, scans or referral."""
    known = engine.content.statements
    named = [known[s] for s in part.statements if s in known]
    return part.kind != "case" and any(_TOPICS & {*s.topics} for s in named)


def of_case(engine: Engine, plan: Plan) -> Iterator[AnswerPart]:
    """What was raised and what to do for it, then what nobody has asked about yet."""
    flags = [r for r in plan.raised if r.urgency == plan.urgency]
    if plan.urgency == "emergency":
        yield case_part(f"This patient: an emergency. {_named(flags)}")
    else:
        why = f" {_named(flags)}" if flags and plan.urgency != "routine" else ""
        yield case_part(f"{_WORDS[plan.urgency]}{why}")
    if plan.unscreened and plan.urgency != "emergency":
        open_ = ", ".join(plan.unscreened)
        text = f"Not asked yet, so not excluded: {open_}."
        yield case_part(text)
    if plan.urgency != "routine":
        yield from _actions(engine, plan, flags)


def _named(flags: list[Raised]) -> str:
    told = (
        f"{'Possible' if f.possible else 'Suspect'} {f.suspects}: {f.label}."
        for f in flags
    )
    return " ".join(dict.fromkeys(told))


def _actions(engine: Engine, plan: Plan, flags: list[Raised]) -> Iterator[AnswerPart]:
    """The plan's own lines for what was raised."""
    wanted = {engine.content.dialog.red_flags[f.id].action for f in flags}
    for line in plan.lines:
        if line.id in wanted:
            yield line_part(line, line.text)
