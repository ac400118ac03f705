"""A follow-up with what it leans on put in: `even for 3 days?` of the medicine last spoken of."""

import re
from collections.abc import Iterator
from typing import Final

from chatbot.engine.answering.reading.form import DANGER, RULED_OUT
from chatbot.engine.answering.tables.raising import raised
from chatbot.engine.answering.words.word import OPENERS, words_of
from chatbot.engine.engine import Engine
from chatbot.engine.expression import expression
from chatbot.engine.following import bare_dose
from chatbot.engine.following.last_inputs import was_just_answered
from chatbot.engine.following.told_results import results_in
from chatbot.engine.planning.naming import called
from chatbot.engine.understanding.requests.question_form import passed_on
from chatbot.model.case import Treatment
from chatbot.model.consult import Consult
from chatbot.model.dialog import Kind

_EVEN: Final = expression(
    r"^(?:(?:and|so|but|ok|okay|not) )*(?:even|just|only)(?: (?:for|a|an|one|at|with|as|short|few|couple|of|the|his|her"
    r"|low|lower|small|smallest|lowest|dose|doses|course|days?|weeks?|term|once|tonight|ppi|omeprazole|cover|\d+|two|three"
    r"|four|five|seven|ten))+$",
    cues="even|just|only",
)
_SPAN: Final = expression(
    r"\b(?:days?|weeks?|course|dose|doses|once|term|tonight|ppi|cover)\b"
)
_TOO_MUCH: Final = expression(
    rf"^{OPENERS}(?:is|isnt|would|wouldnt|are|was)(?: (?:that|this|it|the dose|his dose|her dose))(?: be)?"
    r"(?: (?:way|a bit|really|not))? (?:too (?:much|high|strong)|over the (?:max\w*|limit)|more than the max\w*"
    r"|above the (?:max\w*|limit)|an overdose|the max\w*)(?: for (?:him|her|them))?$",
    cues="too |over the|the max|above the|overdose",
)
STILL: Final = r"still (?:there|here|bad|hurts|hurting|painful|sore|going(?: on)?|in pain|no better|not (?:better|right)|has (?:it|pain))"
"""How the pain is said to be there at a later time."""
MEANWHILE: Final = expression(
    rf"^{OPENERS}(?:what|which|any|anything|something)?(?: can (?:he|she|i|we) (?:have|take|give|use|do))?"
    r"(?: for)? ?(?:pain ?(?:killers?|relief|control|meds?|medicines?|medications?)|pain|analgesia|analgesics?)"
    r"(?: (?:can|could|should|do) (?:i|he|she|we) (?:give|have|take|use))?"
    r" (?:meanwhile|in the meantime|until then|till then|for now|tonight|(?:while|whilst|when)(?: (?:he|she|we|i|they))?"
    r"(?: (?:is|are|s))? wait\w*)$"
    r"|^(?:(?:and|so|but|ok|okay|then|now|what|which|are|is|my|our|the|his|her|other|any|best) )*(?:(?:pain(?: ?(?:relief|control|management|killer))?|analgesi[ac]|painkiller) (?:options|choices)"
    r"|(?:options|choices|something)(?: (?:there|i have|do i have|can i give))* for (?:the |his |her )?(?:pain(?: ?(?:relief|control|management))?|analgesia))(?: (?:here|then|for (?:him|her|them)))*$",
    cues="pain|analges",
)
"""`Painkillers meanwhile`, `options for pain`: what the plan gives for it."""
_OFF_WORK: Final = expression(
    rf"^{OPENERS}how (?:long|much time|many (?:days|weeks))(?: (?:do|does|should|would|will|can|must|to|he|she|they|i|we|need|needs|be|take|takes|have|get|give|sign|signed|him|her|them|is|stay|go))* off(?: sick| for)?$",
    cues=" off",
)
"""`How many days off`: of work, where no medicine is named."""
_WHY_CHANGED: Final = expression(
    rf"^{OPENERS}(?:why|how come|(?:whats? )?(?:is )?the (?:reason|reasoning)|reason|on what grounds)(?: (?:the|this|that|it|is|was|has|did|do|you|plan|line|so|for|changed?|changing|drop|dropped|swap|switch|stop|bar|barred|withdrawn?|no longer|not|gone|out|now|then))*$",
)
_SO_WHEN: Final = expression(
    rf"^{OPENERS}when(?: (?:then|exactly|is it|is one|would it|will it|(?:would|do|does|should|can|will) (?:i|we|he|she|they|you"
    r"|the patient)(?: (?:ever|actually|then))*))?(?: (?:need|get|order|have|do|be|scan|image|mri|it|one|that|him|her|them|this|due|needed|indicated"
    r"|worth|helpful|ok|okay|appropriate|then))*$",
    cues=(" when ",),
)
_SO_WHAT: Final = expression(
    rf"^{OPENERS}(?:what (?:does|would|do|did) (?:that|this|it) (?:mean|suggest|tell (?:us|me|you)|say|change)"
    rf"|so what|what of it|{RULED_OUT}|(?:(?:that|this|it|does (?:that|this|it)) )?(?:still )?rules? (?:(?:it|this|that|anything|everything|{DANGER}) )?out(?: (?:it|{DANGER}))?|what do (?:you|i|we) make of (?:that|this|it)|is (?:that|this|it) (?:high|low|raised|bad|normal|significant"
    r"|worrying|a problem|concerning))(?: (?:then|now|here))*$",
    cues=("what", " is ", " rule", " out "),
)
"""`So what does that mean` behind a result that was just told."""
_MEDS: Final = r"(?:meds|drugs|medicines|medications|pills|tablets|list)"
_ALL: Final = (
    r"(?:these|those|(?:all|all of) (?:that|this|these|those|them)|both of (?:these|those|them)"
    rf"|(?:his|her|their|the|these|those|all|all of|current)(?: \w+){{0,2}} {_MEDS})"
)
_MIX: Final = r"(?:combos?|combinations?|mix|mixture|cocktail|regimen)"
_BAD: Final = (
    r"(?:safe|unsafe|ok|okay|fine|alright|dangerous|dangers?|risky|risks?|problems?|problematic|issues?|concern\w*"
    r"|worr(?:y|ies|ied|ying|isome)|troubl\w+|red flags?|bad)"
)
_MEETING: Final = expression(
    rf"^(?=.*\b(?:interact\w*|clash\w*|seroton\w*|together)\b).*(?:\b{_ALL}\b|^are they\b|\bwhat (?:hes|shes|he|she|they|pt)(?: is)?"
    r" (?:on|takes?|taking)\b|\b(?:risk|syndrome|problem) here$|^(?:any |too (?:much|many) )*seroton(?:in|ergics?)(?: (?:syndrome"
    r"|risks?|load|issues?|problems?|concerns?))*$|^(?:any |drug |med )*interactions$)"
    rf"|^(?:(?:and|so|but|ok|okay|also) )*(?:any|anything|something|is|are|does|do|what|whats|which|how)\b(?=.*\b{_BAD}\b).*\b(?:{_MIX}|(?:on|in|with|about) {_ALL})\b(?: \w+){{0,3}}$"
    rf"|^{OPENERS}(?:any )?{_MIX}(?: {_BAD}| here| in this patient)*$"
    rf"|^{OPENERS}(?:can|should|could) (?:he|she|they|the patient) (?:stay|remain|be|keep|continue|go on) (?:on|taking|with) {_ALL}$",
)
"""`Do her meds interact`, `is this combination safe`: each that is taken with each other."""
_AT_AGE: Final = expression(r"\bat (?:his|her|their|that|this) age\b", re.IGNORECASE)
_STOPS_WORK: Final = expression(
    r"\b((?:he|she|they|i|him|her|them|patients?|pt|people|workers?|nurses?)\b(?: (?!it\b)[a-z]+){0,3}?) (?:stop|quit|give up) (?:work|working)\b"
    r"(?! (?:out|for (?:him|her|them))\b)",
    re.IGNORECASE,
)
"""`Should he stop working`: someone stops it, and no medicine stops."""
_INSTEAD_IF: Final = expression(
    r"^(?:what|which)\b[^,.;?]* (?:instead of|in place of|alternatives? to) [^,.;?]*?,?"
    r" (?P<if>if (?:he|she|they|(?:the|my) patient|pt)\b[^.;?]+)\W*$",
    re.IGNORECASE,
)
"""`What to give instead of tramadol if he can't take NSAIDs`: another plan is asked for."""
_ABRUPTLY: Final = expression(
    r"^(?:(?:and|so|but|ok|can|could|should|may|do|is it ok to|safe to|i|we|he|she|they|you|just) )*(?:(?:stop|quit|come off|halt|cut)(?: (?:it|them|that|this|all|both|these|those|everything|the|his|her|patch(?:es)?|tablets?|pills?|meds|opioids?))*"
    r"(?: (?:all|cold|cold turkey|abruptly|suddenly|overnight|today|now|tomorrow|dead|at once|in one go|straight away|straight off))+|(?:just )?(?:stop|quit)(?: (?:it|them))?|cold turkey)$",
    cues="stop|quit|come off|halt|cut|cold",
)
"""`Stop it cold`: of what is taken, the first that is not stopped at once."""
_ON_TOP: Final = expression(r"^(?:an? |some |the )?[\w-]+ (?:alongside|on top)$")
_TELL_FROM: Final = expression(
    rf"^{OPENERS}how (?:to|do (?:i|you|we)|can (?:i|you|we)|would (?:i|you|we)) (?:tell|distinguish|differentiate|know)"
    r"(?: (?:it|this|that|them))?(?: apart)? from .+$",
    cues=(" from ",),
)
_STILL_THERE: Final = expression(
    rf"^{OPENERS}(?:what )?if (?:(?:it|its|he|hes|she|shes|they|theyre|pain|the pain|this|that|is|s) )*"
    rf"(?:(?:are )?{STILL}|(?:persists|lingers|continues|(?:drags|carries|goes) on)) (?:in|after|at|for|past|beyond|by)"
    r" (?P<long>(?:\d+|two|three|four|five|six|a few|several) (?:months?|mos?|years?|yrs?))$",
    cues=" if ",
)
"""`What if it's still there in 2 months`: the pain has lasted so long by then."""
_ONLY_STRAIN: Final = expression(
    rf"^{OPENERS}(?:(?:could|might|can|may) (?:it|this|that)(?: still| not| just| only| simply| all)*(?: be)?|(?:is|isnt) (?:it|this|that)|(?:its|it is) probably|probably)"
    r"(?: (?:just|only|simply|merely|likely|probably|maybe|still))*(?: an?)?(?: (?:just|only|simple|plain|bad))* (?:muscle|muscular|strain|sprain|spasm|pulled muscle"
    r"|mechanical|musculoskeletal|msk|back strain|wear and tear)(?: (?:strain|sprain|spasm|pain|thing|problem))?(?: (?:though|instead|then|after all))*$",
    cues=" muscle| muscular| strain| sprain| spasm| mechanical| musculoskeletal| msk| wear",
)
"""`Could it be just a strain`: where a danger was raised, that is what is to be answered."""


TAPERS: Final = expression(
    r"^(?:(?:and|so|how|when|fast|quickly|quick|slowly|soon|to|do|should|can|i|we|he|she|pt|wants?|would|like|id|lets|needs?|thinking|think|of|about|start|the|a) )*(?:taper(?!ed)\w*|wean(?!ed)\w*|(?:come|coming) off|(?:come|get) (?:(?:him|her) )?off|cut(?:ting)? (?:down|back)"
    r"|bring(?:ing)? (?:(?:him|her|it|them|that|this|the|his|her|dose) )+down)(?: (?:it|him|her|that|then|down|off|slowly|plan|how|fast|\d+|a|per|each|every|week|month|percent|actually|now|all|everything|altogether))*$"
    rf"|^{OPENERS}how (?:to|(?:do|does|should|can|would) (?:i|we|you|he|she|they|one|the patient)) (?:\w+ly |best )?(?:stop|quit|discontinue)(?: (?:it|them|that|this|then|now|\w+ly))*$",
    cues="taper|wean| off| down| back|stop|quit|discontinu",
)


def put_in_full(engine: Engine, consult: Consult, question: str) -> str:
    """Return the question with the medicine, the dose or the form that it means."""
    relayed = passed_on(question)
    if relayed is not None:
        put = _as_put((relayed["of"] or "either").strip().lower(), relayed["what"])
        at_work = {"boss", "employer", "manager"} & {*words_of(question)}
        return f"{put.rstrip('?')} at work?" if at_work else put
    result = _of_result(consult, question)
    if result is not None:
        return result
    return (
        bare_dose.on_morphine(engine, consult, question)
        or bare_dose.whole_dose(engine, consult, question)
        or _leaning(engine, consult, question)
    )


def _leaning(engine: Engine, consult: Consult, question: str) -> str:
    """What leans on the question or the answer before it, or on this patient's age."""
    age = consult.case.observations.get("age")
    if age is not None and isinstance(age.value, int | float):
        question = _AT_AGE.sub(f"at {age.value:.0f}", question)
    question = _STOPS_WORK.sub(r"\1 be off work", question)
    instead = _INSTEAD_IF.match(question)
    if instead is not None:
        return f"what {instead['if']}?"
    said = " ".join(words_of(question))
    return (
        _even(engine, consult, said, question)
        or _known_by_form(consult, said)
        or _on_danger(consult, said)
        or _more_opioid(engine, said)
        or _among_taken(engine, consult, said)
        or _tapered(engine, consult, said)
        or (next(_dosed(engine, consult), None) if _TOO_MUCH.match(said) else None)
        or question
    )


def _even(engine: Engine, consult: Consult, said: str, question: str) -> str | None:
    if not (_EVEN.match(said) and _SPAN.search(said)):
        return None
    name = next(_last_meant(engine, consult), None)
    return f"{name.replace('-', ' ')} {said}?" if name else question


def _known_by_form(consult: Consult, said: str) -> str | None:
    still = _STILL_THERE.match(said)
    if still is not None:
        return f"what if it lasts {still['long']}?"
    if consult.opens == "plan" and said.isdecimal():
        return f"why line {said}?"
    if _SO_WHEN.match(said) and _is_on_imaging(consult):
        return "when is MRI indicated?"
    last = consult.answer if consult.opens == "answer" else None
    asked = {
        "how long off work?": _OFF_WORK.match(said),
        "why did that change?": last and not last.question and _WHY_CHANGED.match(said),
        "pain relief": MEANWHILE.match(said),
    }
    return next((whole for whole, form in asked.items() if form), None)


def _on_danger(consult: Consult, said: str) -> str | None:
    """`Could it be just a strain`, `how to tell from a strain`, beside what was raised."""
    raised = consult.plan.raised
    grave = [r for u in ("emergency", "urgent") for r in raised if r.urgency == u]
    if not grave:
        return None
    if _ONLY_STRAIN.match(said):
        return "is it serious?"
    return f"{grave[0].suspects}?" if _TELL_FROM.match(said) else None


def _tapered(engine: Engine, consult: Consult, said: str) -> str | None:
    """`How do I taper`: of what is taken, the first that is not stopped at once."""
    one = consult.opens == "answer" and {"both", "patch"}.isdisjoint(said.split())
    spoken = {*bare_dose.spoken_of(engine, consult)} if one else set()
    abruptly = _ABRUPTLY.match(said)
    taken = [n for n, t in consult.case.treatments.items() if _is_taken(t)]
    meant = spoken & {*taken} if taken else spoken
    if meant or not (abruptly or TAPERS.match(said)):
        return None
    rows = [engine.content.drugs[n] for n in taken if n in engine.content.drugs]
    slow = [n for n in taken if engine.answerer.is_opioid(n)]
    slow += [
        r.id for r in rows if "taper" in (r.stopping or "").split("No ")[0].lower()
    ]
    asked = "can {} be stopped abruptly?" if abruptly else "how to taper {}?"
    known = engine.content.drugs.keys() & slow[:1]
    named = called(engine.content, slow[0]) if known else "opioids"
    return asked.format(named) if slow else None


def _more_opioid(engine: Engine, said: str) -> str | None:
    """`Oxycodone up a bit`, `bump the norco`: a statement says when that is raised."""
    what = "" if any(c.isdigit() for c in said) else raised(said) or ""
    opioid = any(map(engine.answerer.is_opioid, engine.answerer.read(what).medicines))
    return f"raise the {what}?" if opioid else None


def _among_taken(engine: Engine, consult: Consult, said: str) -> str | None:
    told, done = consult.case.treatments.items(), engine.content.dialog.measures
    taken = [n for n, t in told if _is_taken(t) and n not in done]
    on_top = consult.opens == "plan" and _ON_TOP.match(said)
    on_inr = "warfarin" in taken and "inr" in said.split()
    if not (taken and (on_top or on_inr or _MEETING.match(said))):
        return None
    names = dict.fromkeys((*engine.answerer.read(said).medicines, *taken))
    both = " and ".join(called(engine.content, name) for name in names)
    return f"{both} together?" if names.keys() - {taken[0]} else None


def _is_taken(told: Treatment) -> bool:
    """Unless it was stopped: what only failed may be taken still."""
    return told.status in ("current", "unknown")


def _is_on_imaging(consult: Consult) -> bool:
    last = consult.answer
    on = last is not None and last.topics[:1] == ("imaging",)
    return on and consult.opens == "answer"


def _of_result(consult: Consult, question: str) -> str | None:
    """The result of a test that was told just before, as a question of its own."""
    before = consult.previous.text if consult.previous is not None else ""
    told = (result for text in (consult.text, before) for result in results_in(text))
    result = next(told, None)
    said = " ".join(words_of(question.replace(result or " ", " ")))
    return f"{result}?" if result and _SO_WHAT.match(said) else None


def _as_put(of: str, what: str) -> str:
    """What someone asks, or an opinion is wanted of, as it is asked straight."""
    asked = _IS_IT.sub("is it ", _MY_MIND.sub("", what.strip('?!. "\u201c\u201d')))
    if of in {"if", "whether", "either", "that"}:
        return f"{asked}?"
    if of == "between":
        return f"{asked.replace(' and ', ' or ')}?"
    plain = of in {"about", "of", "re", "regarding", "on"}
    return f"what about {asked}?" if plain else f"{of} {asked}?"


_MY_MIND: Final = expression(
    r"\W+(?:(?:but|and|so) )?(?:i|we)(?:'m| am)? (?:can'?t|cannot|don'?t|do not|not sure|unsure|undecided)\b[^,;]*$",
    re.IGNORECASE,
)
"""`X or Y, I can't make up my mind`."""
_IS_IT: Final = expression(
    r"^it(?:['\u2019]?s| is)(?:n['\u2019]?t| not)? ", re.IGNORECASE
)


def of_what_is_told(engine: Engine, consult: Consult, told: str, asked: str) -> str:
    """`He's diabetic, problem?`: for the medicine just asked about, else for the plan."""
    last = consult.answer if was_just_answered(consult) else None
    named = engine.answerer.read(last.question).medicines if last is not None else ()
    if not named or asked.startswith("change"):
        return "does that matter?"
    return f"is {named[0].replace('-', ' ')} ok if {told}?"


def _last_meant(engine: Engine, consult: Consult) -> Iterator[str]:
    """Medicines of the last question, what it carried, then what the plan speaks against."""
    last = consult.answer
    for text in (last.question, last.carried) if last is not None else ():
        yield from engine.answerer.read(text).medicines
    barred = (x for x in consult.plan.lines if x.rules and x.kind is Kind.AVOID)
    yield from (line.drug for line in barred if line.drug)


def _dosed(engine: Engine, consult: Consult) -> Iterator[str]:
    """The last question with its dose, a dose that is taken, or the one that is ordered."""
    last = consult.answer
    asked = engine.answerer.read(last.question) if last is not None else None
    if asked is None or last is None or consult.opens != "answer":
        return
    for name in asked.medicines:
        if any(c.isdigit() for c in last.question):
            yield f"is {last.question.rstrip('? ')} too much?"
        for dose in bare_dose.doses_of(engine, consult, name):
            yield f"is {bare_dose.worded(engine, dose)} too much?"
