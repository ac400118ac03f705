"""What is on record of this patient: `is she diabetic`, `what is he on`, `any allergies?`.

What was never told is said to be so, and a list is only called complete where it was.
What is taken by now is summed: how much of it in a day, and how many days are left of it.
"""

import re
from collections.abc import Callable, Iterator
from typing import Final

from chatbot.engine.answering.reading.aspect import OF_PEOPLE
from chatbot.engine.answering.reading.question import Question
from chatbot.engine.answering.words.word import OPENERS, words_of
from chatbot.engine.engine import Engine
from chatbot.engine.expression import expression
from chatbot.engine.following.bare_dose import only_dosed, spoken_of
from chatbot.engine.planning.naming import called
from chatbot.engine.saying import answered, case_part
from chatbot.engine.wording.phrase import allergic, observed, treated
from chatbot.model.answer import Answer
from chatbot.model.case import Case, Status
from chatbot.model.consult import Consult

_WHO: Final = r"(?:he|she|they|(?:the|this|my) (?:patient|pt)|patient|pt)"
_WHOSE: Final = r"(?:his|her|their|the (?:patient|pt)s?|the)"
_NOW: Final = r"(?: (?:now|currently|already|still|at the moment|so far|yet|before|for (?:it|this|that)|to|today))*"
_MEDS: Final = r"(?:(?:regular|current|home|other|all|of) )*(?:meds?|medicines?|medications?|drugs|tablets|pills)(?: list)?"
_ILLS: Final = r"(?:(?:other|known|medical|past) )*(?:conditions|comorbidities|illnesses|pmhx?|history|diagnoses)"
_RECORD: Final = expression(
    r"\b(?:did|have|has|do|didnt|havent|dont) you (?:also |even |actually )?(?:record|recorded"
    r"|note|noted|register|registered|log|logged|write down|written down|catch|caught|know that"
    r"|take down|got down|have down|save|saved|remember)\b"
    r"|\b(?:did|was|is|has) (?:that|it|this) (?:get |been )?(?:recorded|noted|registered|saved)\b"
    r"|\bdid you (?:(?:get|catch|take|hear) that|(?:get|catch|hear) (?:about )?(?:the|his|her|their))\b|\b(?:in|on) (?:your|the|this) (?:record|records|file|notes?)\b|\bon record\b"
    r"|\bhow (?:much|many \w+) (?:of )?.{3,40} (?:is|are|does) (?:he|she|they|the patient|pt) (?:on|taking|take|have|having|using)\b"
    r"|\binto account\b|\byou (?:(?:also|really) )?(?:account|allow|factor)(?:ed)? (?:for|in)\b|\baccording to (?:you|me|your|the record|what i)\b|\bwhat did i (?:say|tell you|type"
    r"|write)\b|\bdid i (?:tell|say|mention|type|write)\b|\b(?:have i|i have|ive) (?:told|said|mentioned)\b",
    cues=" you |record|noted|registered|saved| file | note|account|according|did i |have i | ive |i have|how m",
)
"""Words that ask what is on record of something named."""
_OF_LAST: Final = expression(r"\b(?:that|it|this)\b")
_WHETHER: Final = expression(
    rf"^{OPENERS}(?:(?:is|was) {_WHO}(?: (?:on|taking|known|already|still|currently|a|an|also|actually))*"
    rf"|(?:does|do|did|has) {_WHO}(?: (?:also|actually|already|currently|ever))* (?:have|had|got|take|taken|tried|use|used)(?: (?:a|an|any|known|the))*)"
    r" (?P<what>(?!for |in |at |to |up |ready |fit ).+)$",
    cues=("is ", "was ", "does ", "do ", "did ", "has "),
)
_TAKEN: Final = expression(
    rf"^{OPENERS}(?:(?:what|which)(?: {_MEDS})? (?:is|are|does|do) {_WHO}{_NOW} (?:on|taking|take|using|use){_NOW}"
    rf"|(?:(?:whats|what is|what are|list|show(?: me)?) )?(?:{_WHOSE} )?{_MEDS}(?: (?:list|{_WHO}|is|are|does|has|have|on|so|far))*"
    rf"|(?:what|which) {_MEDS}(?: (?:list|{_WHO}|is|are|does|has|have|on|so|far))+)$",
    cues=("what", "which", "med", "drugs", "tablets", "pills"),
)
_TRIED: Final = expression(
    rf"^{OPENERS}(?:what|which)(?: (?:else|all|{_MEDS}|treatments?))* (?:has|have|did|was)(?: {_WHO})?(?: (?:already|been))*"
    rf" (?:tried|had|try|taken|used|fail|failed){_NOW}$",
    cues=("what", "which"),
)
_ALLERGIES: Final = expression(
    rf"^{OPENERS}(?:(?:any|what|which|whats|list|known|drug|{_WHOSE}|does {_WHO} have|has {_WHO} got) )*allerg(?:y|ies)(?: (?:does|has|have|got|known|{_WHO}))*$"
    rf"|^{OPENERS}(?:what )?is {_WHO} allergic to(?: anything| what)?$",
    cues=("allerg",),
)
_CONDITIONS: Final = expression(
    rf"^{OPENERS}(?:what|which|any|whats|list)(?: {_WHOSE})? {_ILLS}(?: (?:does|has|have|got|{_WHO}))*$|^{_WHOSE} {_ILLS}$"
    r"|^(?:pmhx?|comorbidities|past medical history)$",
    cues="what|which|any|list|pmh|conditions|history|comorbid|illness|diagnos",
)
_FIGURE: Final = expression(
    rf"^{OPENERS}(?:(?:what|whats|what is|remind me of) {_WHOSE} (?P<what>age|sex|gender|weight|height|e?gfr|kidney function|pain score)"
    rf"|how (?P<how>old|tall|heavy) is {_WHO})$",
    cues=("what", "remind", "how "),
)
_FIGURES: Final = {
    "old": "age", "tall": "height", "heavy": "weight", "gender": "sex", "gfr": "egfr",
    "kidney function": "egfr", "pain score": "pain_score",
}  # fmt: skip
_WORKED_OUT: Final = "egfr"
"""Where it was not told it is computed, or asked what that takes."""
_SO: Final = frozenset({"finding", "drug", "measure", "class"})
_OVER: Final = frozenset({"stopped", "past"})


def on_record(engine: Engine, consult: Consult, question: str) -> Answer | None:
    """What the record has on what is asked of; None if it asks of no record."""
    said = " ".join(words_of(question))
    if _RECORD.search(said):
        read = engine.answerer.read(question)
        told = [*_asked_of_patient(engine, consult.case, said.partition(" about ")[2])]
        told = told or [*_of_named(engine, consult.case, read)]
        if not told and _OF_LAST.search(said):
            told = [*_learned_last(engine, consult)]
    else:
        told = [*_asked_of_patient(engine, consult.case, said)]
    if not told:
        return None
    return answered(question, (case_part(f"On record: {'; '.join(told)}."),), "case")


def _asked_of_patient(engine: Engine, case: Case, said: str) -> Iterator[str]:
    """`Is she diabetic`, `what is he on`, once something was told of a patient."""
    if not case.is_told:
        return
    listing = next((listed for form, listed in _LISTS if form.search(said)), None)
    if listing is not None:
        yield from listing(engine, case)
        return
    figure, whether = _FIGURE.search(said), _WHETHER.search(said)
    if figure:
        named = figure["what"] or figure["how"]
        name = _FIGURES.get(named, named)
        if name in case.observations or name != _WORKED_OUT:
            yield _of_finding(engine, case, name)
    elif whether:
        read = engine.answerer.read(whether["what"])
        if _is_only_a_name(read):
            yield from _of_named(engine, case, read)


def _is_only_a_name(read: Question) -> bool:
    """Whether nothing but an illness, a sign, a treatment or a class is named."""
    kinds = [
        {c.kind for c in unit.concepts} for unit in read.units if unit.role != "empty"
    ]
    return (
        len(kinds) == 1 and bool(kinds[0] & _SO) and OF_PEOPLE.issuperset(read.aspects)
    )


def _of_named(engine: Engine, case: Case, read: Question) -> Iterator[str]:
    names = (*read.findings, *read.medicines, *read.classes, *read.measures)
    belongs = engine.planner.formulary.belongs
    for name in dict.fromkeys(names):
        given = [t for t in case.treatments.values() if belongs(t.name, name)]
        yield from (treated(t, called(engine.content, t.name)) for t in given)
        if not given:
            yield _of_finding(engine, case, name)


def _of_finding(engine: Engine, case: Case, name: str) -> str:
    known, finding = (
        case.observations.get(name),
        engine.content.dialog.findings.get(name),
    )
    label = finding.label if finding else called(engine.content, name)
    if known is None or finding is None:
        return f"nothing was told of {label}"
    if known.implied and known.status is Status.ABSENT:
        return f"nothing was told of {label}, it counts as absent by “{known.text}”"
    return observed(finding, known)


def _learned_last(engine: Engine, consult: Consult) -> Iterator[str]:
    """What the input before this one told."""
    here = consult.previous
    before = here.previous if here is not None else None
    told = list(learned(engine, before.case, here.case)) if here and before else []
    yield from told or ["nothing new from your last message"]


def learned(engine: Engine, before: Case, after: Case) -> Iterator[str]:
    """What the later of two cases holds that the earlier does not."""
    findings = engine.content.dialog.findings
    for name, known in after.observations.items():
        if known != before.observations.get(name) and not known.implied:
            yield observed(findings[name], known)
    for name, treatment in after.treatments.items():
        if treatment != before.treatments.get(name):
            yield treated(treatment, called(engine.content, treatment.name))
    for name, allergy in after.allergies.items():
        if allergy != before.allergies.get(name):
            yield allergic(allergy)


def _medicines(engine: Engine, case: Case) -> Iterator[str]:
    taken = [*_treatments(engine, case, {"current", "unknown", "planned"})]
    yield from _whether_all(case, "other_medicines_complete", "medicines", taken)


def _tried(engine: Engine, case: Case) -> Iterator[str]:
    had = [*_treatments(engine, case, {"current", "unknown", *_OVER})]
    yield from had or ["nothing was told of any treatment"]


def _treatments(engine: Engine, case: Case, statuses: set[str]) -> Iterator[str]:
    named = (t for t in case.treatments.values() if t.status in statuses)
    yield from (treated(t, called(engine.content, t.name)) for t in named)


def _allergies(_engine: Engine, case: Case) -> Iterator[str]:
    told = [*map(allergic, case.allergies.values())]
    yield from _whether_all(case, "allergies_complete", "allergies", told)


def _conditions(engine: Engine, case: Case) -> Iterator[str]:
    findings = engine.content.dialog.findings
    told = [
        observed(findings[name], known)
        for name, known in case.observations.items()
        if findings[name].bundle == "conditions" and known.status is not Status.ABSENT
    ]
    yield from _whether_all(case, "conditions_complete", "conditions", told)


def _whether_all(case: Case, closer: str, what: str, told: list[str]) -> Iterator[str]:
    """Unknown is not absent: a list is whole only where it was said to be."""
    yield from told
    if closer in case.observations:
        yield f"no {'other ' if told else ''}{what}, as was told"
    elif told:
        yield f"whether there are other {what} was not told"
    else:
        yield f"nothing was told of {what}"


_LISTS: Final[
    tuple[tuple[re.Pattern[str], Callable[[Engine, Case], Iterator[str]]], ...]
] = (
    (_TAKEN, _medicines),
    (_TRIED, _tried),
    (_ALLERGIES, _allergies),
    (_CONDITIONS, _conditions),
)
"""Each form of a question with what it has listed."""


_A_DAY: Final = r"(?: (?:(?:a|per|each|every) day|daily|in all|in total|total|altogether|now|currently|together|then|so far))*"
_IN_ALL: Final = expression(
    rf"^{OPENERS}how (?:much|many (?:mg|milligrams|grams|g)(?: of)?) (?P<what>.+?) (?:is|are|does|do)"
    r" (?:that|it|this|he|she|they|those|these)(?: (?:take|taking|taken|on|get|getting|have|having|come to|make|add up to))?"
    rf"{_A_DAY}$"
    rf"|^{OPENERS}(?:whats|what is|what s|what|give me) (?:his|her|the|their) (?:(?:total|daily|current) )+"
    r"(?:dose of |intake of |amount of )?(?P<whole>.+?)(?: dose| intake)?$"
    rf"|^{OPENERS}total (?:daily )?(?:dose of )?(?P<sum>[\w-]+)(?: dose| intake)?{_A_DAY}$",
    cues=("how much", "how many", "total", "daily", "current"),
)
_JUDGED: Final = expression(
    rf"^{OPENERS}(?:is|are|isnt|was) (?:that|it|this|he|she|they|those)(?: still| already| all)?"
    r" (?:under|within|below|over|above|at|past|ok with|inside) (?:the |his |her )?(?:daily )?(?:max\w*|limit|ceiling|top dose)"
    rf"(?: dose| for (?:him|her|them))*{_A_DAY}$"
    rf"|^{OPENERS}(?:is|isnt|are|was)(?: (?:he|she|they|it|that|this|the patient|the dose|his dose|her dose))?"
    r"(?: (?:already|now|at|on|the|his|her|about))* ?(?:maxed|topped|max|maximum|ceiling|limit|top)(?: (?:out|dose|daily dose))*"
    r"(?: (?:on|of|for|with)(?: (?:the|his|her|that|this))?(?: [\w-]+)?)?(?: (?:already|yet|now|then))*$"
    rf"|^{OPENERS}(?:is|are|isnt) (?:his|her|the|their) [\w -]+? (?:too (?:much|high|strong)|over the (?:max\w*|limit)"
    rf"|within (?:the )?(?:max\w*|limits?))(?: for (?:him|her|them))*{_A_DAY}$",
)
"""`Is it under the max`, `is he maxed`, `is her pregabalin too much`: of what is taken."""
_TOO_MUCH: Final = expression(
    rf"^{OPENERS}(?:(?:is|isnt|are) (?:that|it|this|all that|he|she|they)(?: (?:taking|on|getting|having))* )?"
    rf"(?:way )?too (?:much|high){_A_DAY}$",
    cues="too ",
)
"""`Is that too much`, of all that was told with a dose, where no medicine was spoken of."""
_LEFT: Final = expression(
    r"\bhow (?:long|much longer|much time|many (?:more )?(?:days|weeks))\b.*\b(?:left|remain\w*|to go|more|longer|continue|carry on)\b"
    r"|\b(?:days|weeks) (?:left|remaining|to go)\b|^days (?:of|on) .+ (?:so far|in all|left|remaining)$",
    cues=("how ", "days ", "weeks "),
)


def on_taken(engine: Engine, consult: Consult, question: str) -> Answer | None:
    """The sum or the days of what is taken; None if it asks for neither."""
    said = " ".join(words_of(question))
    in_all, judged, left = _IN_ALL.match(said), _JUDGED.match(said), _LEFT.search(said)
    spoken, taken = [*spoken_of(engine, consult)], consult.case.treatments
    whole = not spoken and _TOO_MUCH.match(said)
    if not (in_all or judged or left or whole):
        return None
    what = next(filter(None, in_all.groups())) if in_all else question
    answerer = engine.answerer
    named = [*answerer.read(what).medicines] or spoken[:1]
    goes_on = [n for n, t in taken.items() if t.status in {"current", "unknown"}]
    told_of = named or (goes_on if whole else only_dosed(consult))
    names = [n for n in told_of if n in taken]
    limits = answerer.limits
    told = limits.days_of if left and not (in_all or judged) else limits.of_taken
    parts = [part for name in names for part in told(name, consult.case)]
    if not parts:
        return None
    return answered(question, parts, "case", subject=names[0], computed=True)
