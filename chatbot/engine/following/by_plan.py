"""Follow-ups that lean on the plan: when to see again, what to tell, what beside drugs.

They are answered by the plan's own lines; in an emergency by what was raised.
"""

import re
from collections.abc import Callable, Iterator
from typing import Final

from chatbot.engine.answering.answerer import Within
from chatbot.engine.answering.tables.bearing import planned
from chatbot.engine.answering.words.word import OPENERS, words_of
from chatbot.engine.engine import Engine
from chatbot.engine.expression import expression
from chatbot.engine.following.put_in_full import STILL
from chatbot.engine.following.urgency import of_case
from chatbot.engine.planning.withdrawing import STOPS
from chatbot.engine.saying import answered, line_part
from chatbot.model.answer import Answer, AnswerPart
from chatbot.model.consult import Consult
from chatbot.model.dialog import Kind
from chatbot.model.knowledge import Topic
from chatbot.model.plan import Plan, PlanLine

_Form = tuple[re.Pattern[str], Callable[[Plan], list[PlanLine]] | None, Topic]
_LEAD: Final = (
    r"^(?:(?:and|so|but|ok|okay|then|now|well|also|right|sure|fine|great|thanks) )*"
)
_WHO: Final = r"(?:i|we|you|he|she|they|the patient|the pt|pt|patient)"
_WHOM: Final = (
    r"(?:him|her|them|(?:the|this|my|his|her|their) (?:patient|pt|man|woman|lady|guy|family|wife|husband|son|daughter"
    r"|parents?|mother|father|carers?|relatives))"
)
_END: Final = r"(?: (?:then|now|though|here|for now|please|exactly|next|again|doc))*$"
_AGAIN: Final = r"(?:see|recheck|re check|review|reassess|bring|have|get|follow|come|return|recall|book|check)"
_DRUGS: Final = r"(?:drugs?|meds?|medicines?|medications?|pills?|tablets?|pain ?killers?|rx|pharma\w*)"

_SEE_AGAIN: Final = expression(
    rf"{_LEAD}(?:when|how soon|how early|in how many (?:days|weeks))(?: (?:do|does|should|would|must|can|will|to|shall))?"
    rf"(?: {_WHO})?(?: (?:need|needs|want|have|has|like)(?: to)?)? {_AGAIN}(?: {_WHOM}| up| on| with)*"
    rf"(?: back| again| in| up| in clinic| here)*{_END}"
    r"|^(?:rtc|follow ?up|f u|fu|rov|recheck|review|return|revisit|next visit)(?: (?:when|in|how soon|time|interval|plan|visit"
    r"|appointment|appt|date))*$"
    rf"|{_LEAD}when (?:is|s|for) (?:the |his |her )?(?:next |follow ?up |recheck |review |return )+(?:visit|appointment|appt)?{_END}"
    rf"|{_LEAD}(?:see|bring|have) {_WHOM} back (?:when|in how long|how soon)$"
    r"|^(?:(?:and|but|so|ok|okay|hmm|well|then|what) )*if (?:(?:he|she|hes|shes|it|its|they|this|that|(?:the |his |her )?(?:pain|back)|is|s|then) )*(?:works?|helps?|settles|improves"
    r"|(?:(?:gets?|getting|got|is) )?(?:much |a lot |a bit )?(?:better|worse)|worsens|deteriorates|flares)(?: up)?(?: (?:(?:in|after|by|within|at(?! night)) .{1,20}|tomorrow|overnight|(?:next|this) (?:week|month)))?$",
    cues="if |when|how soon|how early|in how many|how long|rtc|follow|f u|fu|rov|recheck|review|return|revisit|next visit",
)
"""`When do I see him`, `what if it gets worse`, `if it helps`."""
_COME_BACK: Final = expression(
    rf"{_LEAD}(?:what|whats|which (?:signs|symptoms|things))(?: \w+){{0,4}} (?:(?:come|comes|coming) (?:back|in)"
    r"|bring (?:him|her|them|the (?:patient|pt)) (?:back|in)|(?:call|ring|return|returns|be seen|attend)(?= (?:us|in|for|with|urg|soon|early|the same)))(?: (?:us|in|to us|to the ed|for|with|again|urgently|sooner|early|earlier|straight away|the same day|now))*$"
    rf"|{_LEAD}(?:when|what) (?:(?:should|would|do|does|must|to|is|{_WHO}) )*(?:worry|be worried|prompt an? (?:call|return|review|visit|recall)|would make (?:you|me|us|one) (?:send|refer|admit|scan|image|worry|act)(?: (?:him|her|them|today|now|in|on|to|the|ed|er|sooner|earlier|urgently))*)$"
    rf"|{_LEAD}(?:what (?:is|are|s) (?:the |my |his |her )?|give (?:him|her|them) )?(?:(?:return|ed|er) (?:precautions?|advice|if what|if|criteria)|safety ?net(?:ting)?(?: advice)?|reasons? to (?:return|come back|call)"
    rf"|(?:come|bring {_WHOM}) back (?:if(?: what)?|for what)|(?:warning signs|red flags)(?: to)? (?:tell|give|for) {_WHOM})(?: for {_WHOM})?{_END}",
    cues="come|coming|bring|call|ring|return|be seen|attend|worr|prompt|would make|precaution|advice|ed if|er if|criteria|safety|reason|warning|red flag",
)
"""`What should she come back for`: the plan's own safety net, then what is told anyone."""
_TELL: Final = expression(
    rf"{_LEAD}what(?: else)? (?:do|does|should|would|can|could|shall|to|must|will)(?: {_WHO})?(?: (?:actually|even|really|just))? (?:tell|say to|advise|explain to"
    rf"|counsel|teach) {_WHOM}(?: (?:to do|to expect|at home|today|about (?:it|this|that)|in the meantime|meanwhile))*{_END}"
    rf"|{_LEAD}(?:what (?:is|s) (?:the|your|my) )?(?:patient |home |discharge )(?:advice|instructions|information|education)"
    rf"(?: for {_WHOM})?{_END}|{_LEAD}how (?:do|should|would) (?:i|we|you) explain (?:it|this|that) to {_WHOM}{_END}",
    cues="tell|say to|advi|explain|counsel|teach|instruct|information|education",
)
_HAND_OVER: Final = expression(
    rf"{_LEAD}what (?:do|should|would|can|to)(?: (?:i|we|you))? (?:tell|say to|ask|write to|put on the referral for)"
    r" (?:the )?(?:eds?|er|a e|hospital|surgeons?|spine(?: team| surgeons?)?|neurosurg\w*|ortho\w*|radiolog\w*|consultants?"
    rf"|on call|ems|paramedics?|ambulance(?: crew)?|dispatch|transfer center|specialists?|oncolog\w*){_END}"
    rf"|{_LEAD}who(?: (?:do|should|can|must|to|would|{_WHO}))* (?:call|phone|ring|page|contact|speak to|talk to|bleep){_END}"
    rf"|{_LEAD}why (?:is (?:it|this|that|he|she) |s (?:it|this) )?(?:so |that |an? )?(?:urgent|emergency|emergent|red flag|worrying|worried"
    rf"|the (?:urgency|rush|hurry)){_END}",
    cues="tell|say to|ask|write|referral|who|urgen|emergen|red flag|worr|rush|hurry",
)
"""`What do I tell the ED`, `who do I call`, `why urgent`: what was raised."""
_OF_ORDERS: Final = expression(
    rf"{_LEAD}(?:for )?how (?:long|many days|many weeks)(?: (?:do|does|should|would|can|must|to|will|is|are|shall))?"
    rf"(?: {_WHO}| it| that| this)?(?: (?:keep|leave|continue|take|takes|stay|be|use|have|give|treat|run|prescribe|put|go|on"
    rf"|for|with|taking|it|that|this|them|{_WHOM}|the course|course))*{_END}"
    rf"|{_LEAD}(?:which|what)(?: (?:one|drug|med|of (?:them|these|those)))? (?:would|do|should|will) (?:you|i|we)"
    rf" (?:pick|choose|go (?:with|for)|prefer|recommend|start with|use|favou?r){_END}",
    cues="how long|many days|many weeks|which|what",
)
"""`How long`, `which would you pick`, where no medicine was just spoken of."""
_NOT_DRUGS: Final = expression(
    rf"{_LEAD}(?:(?:besides|apart from|other than|beyond|aside from|instead of)|(?:what|anything|is there anything|options|any options)(?: else)?(?: (?:is there|can (?:i|we|he|she) (?:do|offer|try)"
    r"|can we|should i|should he|should she|to do|to try|to offer|do we have|works|helps|do|try))* (?:besides|apart from"
    rf"|other than|beyond|without|instead of|aside from|that isnt|thats not|not))(?: (?:a|the|any|more|just))* {_DRUGS}{_END}"
    rf"|{_LEAD}(?:(?:what|anything|any|whats|else|other|is there|about) )*non ?(?:drug|pharm\w*|med\w*)(?: (?:options?|care|treatments?|stuff|things|measures|ideas|side))*$",
    cues="besides|apart|other than|beyond|without|instead|aside|isnt|not|non",
)
_AFTER: Final = expression(
    rf"{_LEAD}(?:(?:when|at what point|how soon)(?: (?:to|do|does|should|would|must|shall|{_WHO}))* refer(?: {_WHOM})?(?: on)?|refer(?:ral)? (?:when|timing)){_END}"
    rf"|{_LEAD}(?:(?:what|whats|what is|is there|any|a|the|our|my|your) )*(?:plan [bc]|fall ?back(?: plan| option)?|back ?up plan)(?: if .+)?{_END}|"
    rf"^{OPENERS}(?:(?:what |whats |next |and )?after (?:that|this)|afterwards|what then|next after that"
    r"|and then)$"
    r"|^(?!.*\b(?:he|she|they) (?:doesnt|does not|hasnt)$)(?!what .*(?:better|improv).* months?\b)(?:(?:and|but|so|ok|okay|hmm|well|then|what) )*if (?:he|she|hes|shes|it|its"
    r"|they|pain|this|that|the pain|none of (?:it|this|that)|all (?:of )?(?:this|that))?(?: is| s| are)?(?: still)?"
    r" ?(?:(?:not|no|isnt|aint|doesnt|does not|hasnt|has not)(?: any)? (?:better|improved?|improving|get better|gotten better"
    r"|settled?|settling|resolved?|resolving|ease|eased|easing|go away|gone|work|help)|doesnt|does not|hasnt"
    rf"|{STILL}|persists|lingers|drags on|fails?|does nothing|(?:is ?nt|isnt|is not|not|s not) enough)"
    r"(?: (?:in|after|by|within|at(?! night)) .{1,20})?$",
    cues="after|then|no|nt|still|persist|linger|drags|fail|plan|fall|back|refer",
)
_MAY_WAIT: Final = expression(
    r"\b(?:outpt|outpatient|out patient|op|routine|elective) (?:mri|ct|scans?|imaging|xrays?|workup|referral)\b"
    r"|\b(?:mri|ct|scans?|imag(?:e|ing)|xrays?|films?)(?: \w+){0,3} (?:next week|next month|as an? (?:outpt|outpatient)"
    r"|in a (?:week|month)|tomorrow|on monday|later)\b"
    r"|\b(?:ok|okay|safe|fine|can|could|should|may|let)(?: \w+){0,3} (?:go home|be sent home|be discharged)\b"
    r"|\b(?:sleep|ride|walk|wait|tough|sit) (?:it|this) (?:off|out)\b|\b(?:wait|leave it) (?:until|till)\b"
    r"|\bsend (?:(?:him|her|them) )?home\b(?! exercise| (?:with|on) (?!safety|advice|follow|instructions))|\bdischarge (?:him|her|them) home$|^discharge(?: (?:him|her|them))?(?: now| today| tonight)?$",
    cues="outp|out patient|op |routine|elective|week|month|outpatient|tomorrow|monday|later|home|discharge|sleep |ride |walk |wait |tough |sit |leave ",
)
_SCAN: Final = expression(
    rf"{_LEAD}(?:(?:do|does|should|can|could|would|must|shall|is|what about|how about|any|get|need|order|what|which)(?: {_WHO}| an?"
    r"| the| get| have| need| order| do| about| (?:kind|type|sort) of)*)? ?(?:an? )?(?:mri|ct|x ?rays?|scans?|imaging|image|films?|ultrasound|us)"
    rf"(?: (?:scan|spine|lumbar|l spine|him|her|it|needed|now|first|today|ok|okay|do|does|should|to|need|get|order|{_WHO}))*$",
    cues="mri|ct|ray|scan|imag|film|ultrasound|us",
)
_TESTS: Final = expression(
    rf"{_LEAD}(?:what|which|any)(?: other)? (?:tests?|labs?|bloods?|blood ?work|work ?up|investigations?|studies)"
    rf"(?: (?:to|do|does|should|would|must|will|can|need|needs|order|get|send|run|check|done|first|today|are|is|needed|indicated|{_WHO}))*{_END}"
    rf"|{_LEAD}(?:work ?up|tests|labs)(?: needed| for (?:him|her|them))?$",
    cues=("test", "lab", "blood", "work", "investig", "studies"),
)
_BLOODS: Final = expression(
    rf"{_LEAD}(?:what|which|any)(?: other)? (?:labs?|bloods?|blood ?(?:work|tests?))\b",
)
_IN_BLOOD: Final = expression(r"\b(?:blood|ESR|CRP|HLA|PSA|eGFR|creatinine)\b")
_BARRED: Final = r"(?:off limits|contraindicated|barred|out|not allowed|not safe|unsafe|to (?:be )?avoid(?:ed)?)"
_AVOID: Final = expression(
    rf"{_LEAD}(?:(?:show|tell|give|list)(?: me| us)? )?(?:what|anything)(?: else| all)?(?: (?:should|must|do|does|can|to|shall|would|{_WHO}|{_WHOM}|tell|have|has|need|needs))* (?:avoid|stay away from|stop|not to (?:do|give|use|take|prescribe))"
    rf"(?: (?:giving|doing|here|in this case|{_WHOM}))*{_END}"
    rf"|{_LEAD}what (?:(?:shouldnt|mustnt|should not|must not|cant|cannot) {_WHO}|(?:should|must) {_WHO} not) (?:do|give|use|prescribe|have|take){_END}"
    rf"|{_LEAD}(?:which|what) {_DRUGS} (?:are|is) {_BARRED}{_END}"
    rf"|{_LEAD}(?:(?:list|show|what are)(?: me)? )?(?:the )?(?:contraindicated|barred|unsafe) {_DRUGS}{_END}"
    rf"|{_LEAD}(?:what are the )?(?:dos and )?donts{_END}",
    cues="avoid|stay away|stop|not|nt|cannot|off limits|contraindicated|barred|out|unsafe",
)
_END_FIRST: Final = expression(
    rf"{_LEAD}(?:which|what)(?: (?:one|{_DRUGS}|of (?:them|these|those)(?: {_DRUGS})?))?(?: (?:of (?:his|her|the|these) {_DRUGS}|to|do|does|should|would|can|could|must|shall|gets?|{_WHO}))*"
    rf" (?:stop|stopped|drop|dropped|cut|cut out|come off|comes off|taper|tapered|wean|weaned|deprescribed?|get rid of|goes|go)(?: (?:1st|first|before|soonest))+{_END}"
    rf"|{_LEAD}(?:(?:is|are|isnt) (?:this|that|it|there|{_WHO}) (?:(?:taking|on) )?)?(?:(?:way )?too (?:many|much) {_DRUGS}|poly ?pharmacy)(?: (?:together|at once))?{_END}"
    rf"|{_LEAD}(?:anything|what|any {_DRUGS}|which {_DRUGS})(?: (?:to|can|could|should|do|{_WHO}))* (?:deprescribe|cut down|cut back|rationali[sz]e)(?: on)?{_END}"
    rf"|{_LEAD}(?:can|could|should) {_WHO} (?:stop|cut|drop|deprescribe) any(?:thing|(?: of)? (?:his|her|the|these|their) {_DRUGS}){_END}"
    rf"|{_LEAD}(?:does|do|should|must|is|are) {_WHO}(?: (?:really|still|to))* (?:need|take|have|be on|keep) (?:both|them all|all of (?:them|these|this|it)|everything|both of (?:them|these)){_END}"
    rf"|{_LEAD}which {_DRUGS} (?:is|are) (?:the|a|his|her) (?:problems?|culprits?|worst|issues?){_END}",
    cues="both|all|everything|first|1st|before|soonest|too m|pharmacy|deprescrib|cut |rational|stop any|drop any|which ",
)
"""`Which to stop first`, `too many meds?`: what the plan stops, then what it has reviewed."""
_SENDING: Final = "tests and referral"
_CARE: Final = "non-drug care"
_TELLING: Final = (Kind.EDUCATE, Kind.REASSESS)
_MOST: Final = 4


def on_plan(engine: Engine, consult: Consult, question: str) -> Answer | None:
    """Answer from the lines of the plan; None if it asks of none, or there is none."""
    said = " ".join(words_of(question))
    if not (consult.plan.lines and consult.case.is_told):
        return None
    grave = consult.plan.urgency == "emergency"
    if grave and _SCAN.search(said):
        return answered(question, of_case(engine, consult.plan), "imaging")
    for form, lines, topic in _FORMS:
        if form.search(said):
            told = tuple(_shown(engine, consult.plan, form, lines))
            if not grave and form in (_SEE_AGAIN, _AFTER, _COME_BACK) and told:
                net = "return precautions?" if form is _COME_BACK else question
                told += _in_general(engine, consult, net)
            return answered(question, told, topic) if told else None
    if _OF_ORDERS.search(said) and not _is_on_medicine(engine, consult):
        ordered = [x for x in consult.plan.lines if x.order is not None]
        timed = [x for x in ordered if x.order and x.order.days]
        told = tuple(planned(x) for x in timed or ordered)
        return answered(question, told, "nsaid") if told else None
    return None


def _shown(
    engine: Engine,
    plan: Plan,
    form: re.Pattern[str],
    lines: Callable[[Plan], list[PlanLine]] | None,
) -> Iterator[AnswerPart]:
    """The lines of a plan that a form asks for, or what was raised in its place."""
    grave = plan.urgency == "emergency"
    if grave or lines is None or (plan.urgency == "urgent" and form in _URGENT_FIRST):
        yield from of_case(engine, plan)
    for line in dict.fromkeys(lines(plan)) if lines and not grave else ():
        plain = line.plain if form is _TELL else None
        yield line_part(line, plain) if plain else planned(line)


def asks_on_plan(text: str) -> bool:
    """Whether a text asks what the plan itself says: `rtc`, `and after that`."""
    said = " ".join(words_of(text))
    return any(form.search(said) for form, _, _ in _FORMS)


def _in_general(
    engine: Engine, consult: Consult, question: str
) -> tuple[AnswerPart, ...]:
    """What is known of it in anyone, whatever was spoken of before."""
    general = engine.answerer.answer(
        question, consult.case, consult.plan, None, Within(spoken=None)
    )
    if general.status != "answered" or "referral" not in general.topics:
        return ()
    return tuple(part for part in general.parts if part.kind != "case")


def _is_on_medicine(engine: Engine, consult: Consult) -> bool:
    """Whether `how long` asks of a treatment last spoken of, or of what has no answer."""
    last = consult.answer
    read = engine.answerer.read(last.question) if last is not None else None
    named = read is not None and bool(read.medicines or read.measures)
    declined = last is not None and last.status == "declined"
    return (named or declined) and consult.opens == "answer"


def _again(plan: Plan) -> list[PlanLine]:
    return [x for x in plan.lines if x.section.startswith("reassessment")]


def _after(plan: Plan) -> list[PlanLine]:
    """What is stepped up to when this fails comes before when to look again."""
    return sorted(_again(plan), key=lambda x: "step-up-rehab" not in x.statements)


def _told(plan: Plan) -> list[PlanLine]:
    """What the plan explains to the patient."""
    return [x for x in plan.lines if x.kind in _TELLING and x.plain][:_MOST]


def _tests(plan: Plan) -> list[PlanLine]:
    """What the plan has done, by someone else first."""
    sends = [x for x in plan.lines if x.section == _SENDING and x.kind is Kind.REFER]
    return sends + [x for x in plan.lines if x.kind is Kind.TEST]


def _bloods(plan: Plan) -> list[PlanLine]:
    """What the plan has taken from the blood, be it on the way to someone else."""
    sent = (x for x in plan.lines if x.kind in (Kind.TEST, Kind.REFER))
    return [x for x in sent if _IN_BLOOD.search(x.text)]


def _stopped(plan: Plan) -> list[PlanLine]:
    return [x for x in plan.lines if x.kind is Kind.STOP]


def _ended(plan: Plan) -> list[PlanLine]:
    """What the plan stops, then what of the medicines taken it has looked at again."""
    reviewed = (x for x in plan.lines if x.kind is Kind.REASSESS and x.rules)
    return [*_stopped(plan), *reviewed]


_FORMS: Final[tuple[_Form, ...]] = (
    (_HAND_OVER, None, "red_flags"),
    (_MAY_WAIT, None, "red_flags"),
    (_SEE_AGAIN, _again, "referral"),
    (_COME_BACK, _again, "red_flags"),
    (_AFTER, _after, "referral"),
    (_TELL, _told, "prognosis"),
    (_BLOODS, _bloods, "imaging"),
    (_TESTS, _tests, "imaging"),
    (
        _NOT_DRUGS,
        lambda plan: [x for x in plan.lines if x.section.startswith(_CARE)],
        "physio_exercise",
    ),
    (
        _AVOID,
        lambda p: _stopped(p) + [x for x in p.lines if x.section == STOPS],
        "red_flags",
    ),
    (_END_FIRST, _ended, "interaction"),
)
_URGENT_FIRST: Final = (_SEE_AGAIN, _COME_BACK, _AFTER, _TELL, _AVOID)
"""What cannot wait comes before these."""
"""Each form with what it asks of the plan."""
