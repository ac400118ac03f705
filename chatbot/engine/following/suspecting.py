"""What is suspected in this patient: `any red flags here?`, `ddx`, `could it be cancer?`.

What was raised leads, with what it rests on; then what was denied and what nobody has
asked yet, so that silence never reads as an all-clear. General knowledge comes last.
"""

from collections.abc import Iterable, Iterator
from typing import Final

from chatbot.engine.answering.words.word import OPENERS, words_of
from chatbot.engine.engine import Engine
from chatbot.engine.expression import expression
from chatbot.engine.following.in_consult import answer_in
from chatbot.engine.following.urgency import is_on_danger, of_case
from chatbot.engine.saying import answered, case_part
from chatbot.engine.understanding.text.token import listed
from chatbot.engine.wording.phrase import observed
from chatbot.model.answer import Answer, AnswerPart
from chatbot.model.case import Case, Status
from chatbot.model.consult import Consult
from chatbot.model.finding import Kind
from chatbot.model.plan import Plan, Raised
from chatbot.model.reading import Reading

_IT: Final = r"(?:this|it|that|these|he|she|they)"
_HERE: Final = (
    r"(?: (?:here|so far|yet|now|raised|present|positive|told|(?:in|with|for|about)"
    r" (?:him|her|them|(?:this|the|my) (?:patient|pt|case|man|woman|guy|lady|one))))*"
)
_ASKED: Final = expression(
    r"^(?:and |so |ok |but )*(?:"
    r"what (?:would|should|do|are|is) (?:you|i|we)(?: be| most| really)* (?:worr(?:y|ied)|concern(?:ed)?|suspect(?:ing)?|thinking|think)"
    rf"(?: about| of)?(?: most)?(?: {_IT} is| is (?:going on|wrong)| here)?{_HERE}"
    r"|what (?:(?:would|should|might) )?(?:worr(?:y|ies)|concerns?|bothers?) (?:you|me|us)(?: most)?" + _HERE
    + rf"|(?:are you|should i be|should we be|am i right to be) (?:worried|concerned)(?: about (?:this|it|that))?{_HERE}"
    r"|(?:are there |is there |do you see |see |got )?(?:any|which)(?: of the)? (?:red flags?|flags|concerns|worrying signs|danger signs)"
    rf"(?: are| were| does (?:he|she) have| do you see| have i told you)?{_HERE}"
    r"|(?:what|which)(?: \w+){0,2} (?:(?:did|have) (?:you|we|i) (?:rule out|ruled out|exclude|excluded|screened?(?: for)?)|(?:is|are|was|were|has|have|hasnt|havent)(?: not)?(?: been)? (?:negative|denied|absent|ruled out|excluded|screened))" + _HERE
    + r"|(?:what|which) red flags (?:are there|do you see|did you find|does (?:he|she) have|were raised|are raised)" + _HERE
    + rf"|(?:does|do) (?:he|she|they|this patient|the patient) have (?:any )?red flags{_HERE}|red flags?{_HERE}"
    rf"|is {_IT}(?: anything| something)? (?:serious|sinister|nasty|worrying|bad news|concerning){_HERE}"
    r"|(?:(?:whats?|what is|what would be)(?: (?:your|the|my|his|her|top))* )?(?:ddx|dx|differentials?|differential diagnos[ei]s|diagnosis|working diagnosis)" + _HERE
    + rf"|whats?(?: else)? (?:could|might|can|may) {_IT}(?: else)? (?:be|have)(?: instead)?"
    + r"|what(?:s| is) (?:the |your )?(?:most|more) likely(?: (?:diagnosis|dx|cause|explanation|thing))?" + _HERE
    + r"|(?:what(?:s| is) )?(?:the |your )?(?:likeliest|most likely|leading|top|working|best guess) (?:diagnosis|dx|cause|explanation|suspicion)" + _HERE
    + r")$",
 cues=(" rule", " exclude", " screen", " negative", " denied ", " absent ", " worr", " concern", " suspect", " think", " bother", " flag", " signs ", " serious", " likel", " guess ", " cause", " explanation", " suspicion",
          " sinister", " nasty", " bad news", " ddx ", " dx ", " diagnos", " differential", " be ", " have "),)  # fmt: skip
_COULD_BE: Final = expression(
    rf"^(?:and |so |ok |but )*(?:(?:could|might|can|may) {_IT}(?: still)? (?:be|have)|is {_IT}(?: likely| probably)?"
    r"|do you (?:think|suspect)(?: (?:this|it) is)?|are you (?:worried|concerned) (?:about|for)"
    r"|(?:should|do) (?:i|we) (?:worry|be worried|need to worry) about|what about|how likely is|worried about)"
    r" (?:an? |the |any |some )?(?P<what>[\w -]+?)" + _HERE + "$",
 cues=(" could ", " might ", " can ", " may ", " is ", " think ", " suspect ", " worr", " concerned ", " about ", " likely "),)  # fmt: skip
_ALL_WELL: Final = expression(
    rf"^{OPENERS}(?:"
    r"(?:(?:can|could|should|may|is|it|am|are|im|were|i|we|be|good|ok|okay|fine|safe|clear|happy|to|just|then) )*(?:(?:treat|manage)(?:ing)?(?: (?:it|this|that|him|her|them))? (?:as|like)"
    r"|(?:call|label) (?:it|this|that)) (?:an? )?(?:just |simple |plain |mere |routine |mechanical |benign |muscle |back )*"
    r"(?:strain|sprain|back pain|lbp|msk|muscular)(?: right| ok)?"
    r"|(?:(?:its|thats|is|it|this|that) )*(?:just|only|merely) (?:an? )?(?:simple |back |muscle )*(?:strain|sprain)(?: then| right)*"
    r"|(?:(?:so|its|is|it|this) )*(?:nothing|not anything) (?:serious|sinister|bad|worrying|dangerous)(?: then| right)*"
    r")$",
 cues=(" treat", " manag", " call", " label", " strain ", " sprain ", " nothing ", " not "),)  # fmt: skip
"""`So just a strain`, `nothing serious then` ask whether all is well, and deny nothing."""
_TAG: Final = r"(?: (?:then|right|correct|yeah|yes|huh|eh|agreed|agree))"
_WHAT: Final = r"(?:an? |the |any )?(?P<{}>[\w -]+?)"
_CONCLUDED: Final = expression(
    rf"^{OPENERS}(?:"
    rf"(?<=so )(?:\w+ ){{0,3}}(?:no|not|isnt|cannot be|cant be) {_WHAT.format('a')}{_TAG}*"
    rf"|(?:\w+ ){{0,3}}(?:no|not|isnt|cannot be|cant be) {_WHAT.format('b')}{_TAG}+"
    r"|(?:(?:can|could|may|should) (?:i|we)|(?:i|we) can|(?:does |so )?(?:that|this|it|which))(?: now| safely| then)*"
    rf" (?:rules?(?: it)? out|excludes?|dismiss|clears?) {_WHAT.format('c')}{_TAG}*"
    rf"|rules? out {_WHAT.format('d')}{_TAG}+"
    rf"|(?:(?<=so )|(?=.*{_TAG}$)){_WHAT.format('e')} (?:is |are |s )?(?:out|excluded|ruled out|off the table|unlikely){_TAG}*"
    r")$",
 cues=("no ", " not ", " isnt ", " be ", " out ", " rule", " exclude", " dismiss ", " clear", " table ", " unlikely "),)  # fmt: skip
"""What is concluded of a disease asks whether it is so: `so no fracture, right`."""
_ADDED: Final = listed("spinal vertebral serious underlying syndrome hidden spine bone "
                       "an acute")  # fmt: skip
_DISEASES: Final = {
    "cancer": ("cancer malignancy malignant tumor tumour mets metastasis metastases metastatic", ("cancer", "malignancy", "metastas", "tumour")),
    "spinal infection": ("infection infected infective abscess discitis osteomyelitis spondylodiscitis septic sepsis", ("infection",)),
    "fracture": ("fracture fractured fx broken break spondylolysis pars", ("fracture", "spondylolysis")),
    "an aortic aneurysm": ("aaa aneurysm aorta aortic dissection", ("aneurysm", "aorta")),
    "cauda equina syndrome": ("ces cauda equina", ("cauda equina",)),
    "axial spondyloarthritis": ("spondyloarthritis axspa ankylosing spondylitis inflammatory", ("spondyloarthritis",)),
    "spinal stenosis": ("stenosis", ("stenosis",)),
}  # fmt: skip
"""Each disease: the words that name it, and what of a flag's `suspects` is about it."""
_SO_GIVEN: Final = expression(
    r"^(?:ok |okay |right |and )*so (?:no (?:[\w/-]+ ){1,4}?(?:in|with|for) (?!the (?:last|past)|last|past|\d)"
    r"|(?!he |she |they |it |pt |now )(?:[\w/-]+ ){1,5}?(?:is|are) (?:still |also |probably )?(?:fine|ok|okay|safe|out|contraindicated|bad|allowed)\b)",
    cues="so ",
)
"""`So no naproxen in heart failure`, `so tylenol is fine in ckd`, where a treatment is named."""
_TOLD: Final = "To be thought of in this patient, from what was told so far:"
_ORDER: Final = ("emergency", "urgent", "workup", "note")
_MOST_NAMED: Final = 8
_URGENCY: Final = {
    "emergency": "an emergency", "urgent": "urgent", "workup": "to be worked up", "note": "weak by itself",
}  # fmt: skip


def concludes(reading: Reading) -> bool:
    """Whether it says that a disease is out, or a medicine fine, as one who asks would."""
    said = " ".join(words_of(reading.text))
    weighed = bool(reading.treatments) and _SO_GIVEN.match(said) is not None
    return weighed or _concluded(said) is not None or _ALL_WELL.search(said) is not None


def on_suspicion(engine: Engine, consult: Consult, question: str) -> Answer | None:
    """What was raised in this case, denied and not asked; None if something else is asked."""
    said = " ".join(words_of(question))
    disease = disease_in(said) or _concluded(said)
    plan = consult.plan
    asked = any(form.search(said) for form in (_ASKED, _ALL_WELL))
    if (
        not (disease or asked)
        or (plan.scope is not None and not plan.raised)
        or not consult.case.observations
    ):
        return None
    general = answer_in(
        engine, consult.but(answer=None, opens="answer"), question
    ).parts
    if disease is None:
        parts = [
            *_in_all(engine, consult.case, plan),
            *(p for p in general if is_on_danger(engine, p)),
        ]
    else:
        parts = [*_of_disease(engine, consult, disease), *general]
    return answered(question, parts, "red_flags", "case")


def disease_in(said: str) -> str | None:
    """The disease that `could it be ...` names, if flags of ours are about it.

    `Can he have an anti-inflammatory` names none.
    """
    named = _COULD_BE.search(said)
    words = (
        {*named["what"].replace("anti inflammatory", "").split()} if named else set()
    )
    return next(
        (d for d, (known, _) in _DISEASES.items() if words & {*known.split()}), None
    )


def _concluded(said: str) -> str | None:
    """The disease that is said to be out, where nothing else is named with it."""
    found = _CONCLUDED.search(said)
    named = next((w for w in found.groupdict().values() if w), "") if found else ""
    words = {*named.split()} - _ADDED
    known = ((d, {*w.split()}) for d, (w, _) in _DISEASES.items())
    return next((d for d, of in known if words and words <= of), None)


def _in_all(engine: Engine, case: Case, plan: Plan) -> Iterator[AnswerPart]:
    if plan.urgency == "emergency":
        yield from of_case(engine, plan)
        return
    yield case_part(_TOLD if plan.raised else "No red flag was told so far.")
    yield from _suspected(engine, case, plan.raised)
    groups = engine.content.dialog.groups.values()
    signs = dict.fromkeys(s for group in groups for s in group.findings)
    yield from _denied(engine, case, [*signs])
    if plan.unscreened:
        yield case_part(
            f"Not asked yet, so not excluded: {', '.join(plan.unscreened)}."
        )


def _of_disease(engine: Engine, consult: Consult, disease: str) -> Iterator[AnswerPart]:
    case, plan = consult.case, consult.plan
    _, suspected = _DISEASES[disease]
    known = engine.content.dialog.red_flags.values()
    flags = [f for f in known if any(part in f.suspects for part in suspected)]
    ids = {f.id for f in flags}
    raised = [r for r in plan.raised if r.id in ids]
    none = f"Nothing that was told so far raises a flag for {disease}."
    yield case_part(_TOLD if raised else none)
    yield from _suspected(engine, case, raised)
    signs = sorted(
        {s for f in flags for s in engine.planner.condition(f.when).findings}
    )
    yield from _denied(engine, case, signs)
    yield from _open(engine, plan, signs)


def _suspected(
    engine: Engine, case: Case, raised: Iterable[Raised]
) -> Iterator[AnswerPart]:
    """A line for each disease, the most urgent first, with what was told that points to it."""
    by_disease: dict[str, list[Raised]] = {}
    for flag in sorted(raised, key=lambda f: _ORDER.index(f.urgency)):
        by_disease.setdefault(flag.suspects.removesuffix(", weakly"), []).append(flag)
    for disease, flags in by_disease.items():
        worst = _URGENCY[flags[0].urgency]
        told = ", ".join(_grounds(engine, case, flags))
        doubt = "Possible: " if all(f.possible for f in flags) else ""
        yield case_part(f"{doubt}{disease} ({worst}): {told}.")


def _grounds(engine: Engine, case: Case, flags: list[Raised]) -> dict[str, None]:
    """What was told for some flags, in words, each once."""
    known = engine.content.dialog.findings
    names = dict.fromkeys(name for flag in flags for name in flag.because)
    told = {n: case.observations[n] for n in names if n in case.observations}
    own = {n: o for n, o in told.items() if n != "back_complaint"}
    said = (observed(known[n], o) for n, o in own.items() if n in known)
    return dict.fromkeys(said) or dict.fromkeys(f.label for f in flags)


def _denied(engine: Engine, case: Case, signs: list[str]) -> Iterator[AnswerPart]:
    known = engine.content.dialog.findings
    told = [
        observed(known[s], case.observations[s])
        for s in signs
        if s in case.observations and case.observations[s].status is Status.ABSENT
    ]
    more = f", and {len(told) - _MOST_NAMED} more" * (len(told) > _MOST_NAMED)
    if told:
        yield case_part(f"Denied: {', '.join(told[:_MOST_NAMED])}{more}.")


def _open(engine: Engine, plan: Plan, signs: list[str]) -> Iterator[AnswerPart]:
    known = engine.content.dialog.findings
    open_ = [s for s in plan.unknown if s in signs and known[s].kind is Kind.YES_OR_NO]
    if open_:
        labels = ", ".join(known[s].label for s in open_[:_MOST_NAMED])
        yield case_part(f"Not known yet, so not excluded: {labels}.")
