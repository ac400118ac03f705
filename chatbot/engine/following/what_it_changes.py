"""What one thing that was told does to the plan: `does the fall matter?`."""

from collections.abc import Iterator
from typing import Final

from chatbot.engine.answering.tables.bearing import planned
from chatbot.engine.answering.words.word import OPENERS, stem, stems_of, words_of
from chatbot.engine.engine import Engine
from chatbot.engine.expression import expression
from chatbot.engine.following.last_inputs import just_told, was_just_answered
from chatbot.engine.following.supposing import changes
from chatbot.engine.planning.dependence import CLOSERS
from chatbot.engine.planning.difference import seen
from chatbot.engine.planning.naming import called
from chatbot.engine.saying import answered, case_part, said
from chatbot.engine.understanding import read as understood
from chatbot.engine.wording.phrase import observed, treated
from chatbot.model.answer import Answer, AnswerPart
from chatbot.model.case import Status
from chatbot.model.consult import Consult
from chatbot.model.plan import Plan

_ASKED: Final = expression(
    r"^(?:(?:and|so|but|ok|okay|then|now|well|why) )*(?:does|do|did|would|will|is|are|how does|how do"
    r"|how did|why does|why do|what does|what do|what did) (?P<what>.+?) (?:really |actually "
    r"|even )?(?:matter|count|change (?:anything|things|the plan|your (?:plan|advice)|that|it)"
    r"|change|make (?:a|any) difference|do to the plan|relevant|important|significant|an? (?:factor|issue|problem|concern))(?: here| then| at all)?$"
    r"|^(?:which|what)(?: (?:lines?|parts?|orders?|else|of|in|the|this|that|your|plan|all))* (?:depends?|hangs?|rests?|turns?|hinges?) on (?P<on>.+)$"
    rf"|^{OPENERS}(?:is|are|was) (?:this|that|it|the plan|all (?:of )?this)(?: all| still)? (?:ok|okay|safe|fine|alright) (?:with|given|despite|considering) (?P<with>.+)$",
    cues=" on |ok|safe|fine|alright|matter|relevant|important|significant|factor|issue|problem|concern|count|change|difference|to the plan",
)
_CAUSED: Final = expression(
    rf"^{OPENERS}(?:(?:(?:is|was|could|might|can|may|would) (?:it|this|that|these|(?:the|his|her) (?:back |leg )?pain)(?: all| just| still)* )?(?:(?:be|come|coming|have been) )*"
    r"(?:from|due to|because of|caused by|down to|related to|secondary to|a complication of|an after ?effect of) (?P<from>.+)"
    r"|(?:could|might|can|may) (?:it|this|that|these) (?:still |just )?be (?P<be>.+)"
    r"|(?:(?:is|was|did|could|can|might|blame|does|do) )?(?P<by>.+?) (?:to blame|at fault|fault|the (?:cause|culprit)|behind (?:it|this|that)|(?:(?:have )?caused?|do|does|did|done) (?:it|this|that|the pain|(?:the |his |her )?(?:low )?back ?(?:pain|ache))))$",
)
"""`Is this from the epidural`, `epidural to blame`: what a treatment may have done."""
_NO_CAUSE: Final = "My sources do not say whether {} can be behind such pain."
_LITTLE: Final = frozenset(stems_of(
    "the a an his her their my old new this that of in on or and pain thing stuff business"
    " issue problem"
))  # fmt: skip
_POINTS: Final = frozenset({"that", "this", "it"})
_MOST_BESIDE: Final = 2
_MOST_NAMED: Final = 3


def asks_of_told(question: str) -> bool:
    """`Does that matter`, `is it a problem`: of what was told right before it."""
    asked = _ASKED.match(" ".join(words_of(question)))
    return asked is not None and asked["what"] in _POINTS


def on_what_hangs(engine: Engine, consult: Consult, question: str) -> Answer | None:
    """What the plan would be without what is named; None if it is not asked, or not told.

    Only what this patient has, or is said not to have, can matter here.
    """
    asked = _ASKED.match(" ".join(words_of(question)))
    if asked is None or (asked["with"] and consult.opens != "plan"):
        return _on_cause(engine, consult, question)
    if asked["what"] in _POINTS and engine.answerer.meets(consult.text):
        return None  # `on lithium, was given naproxen, is that a problem`: of the two
    what = asked["what"] or asked["with"] or asked["on"]
    names = _named(engine, consult, question, what)
    if not names:
        return _on_open(engine, consult, question, what)
    case, _ = engine.learner.forget(consult.case, names)
    without = engine.planner.plan(case)
    of_last = _meets(engine, consult, names) or _is_on_subject(consult, without)
    if what in _POINTS and of_last:
        return None
    parts = tuple(_told(engine, consult, names, without))
    return answered(question, parts, "case")


def _on_open(
    engine: Engine, consult: Consult, question: str, what: str
) -> Answer | None:
    """`Would knowing his egfr change anything`: what of the plan hangs on what was not told."""
    plan, findings = consult.plan, engine.content.dialog.findings
    hung = dict.fromkeys((*plan.unknown, *(f for x in plan.lines for f in x.only_if)))
    said, named = {*map(stem, words_of(what))}, engine.answerer.read(what).findings
    open_ = [
        f for f in hung
        if f in findings and (f in named or {*stems_of(findings[f].label)} <= said)
    ]  # fmt: skip
    if not open_:
        return None
    labels = "; ".join(findings[f].label for f in open_)
    lines = (x for x in plan.lines if not {*open_}.isdisjoint(x.only_if))
    lead = case_part(f"Not told, and could change the plan: {labels}.")
    return answered(question, (lead, *map(planned, lines)), "case")


def _on_cause(engine: Engine, consult: Consult, question: str) -> Answer | None:
    """That nothing is held on a needle or a measure as the cause, then what it does here."""
    caused = _CAUSED.match(" ".join(words_of(question)))
    what = next(filter(None, caused.groups()), "") if caused else ""
    named = engine.answerer.read(what).measures
    if not named or not engine.answerer.names_only_care(what):
        return None
    lead = case_part(_NO_CAUSE.format(called(engine.content, named[0])))
    known = _named(engine, consult, question, what)
    held = tuple(dict.fromkeys((*known, *_by_label(engine, consult, what))))
    case, _ = engine.learner.forget(consult.case, held)
    told = _told(engine, consult, held, engine.planner.plan(case)) if held else ()
    return answered(question, (lead, *told), "case")


def _named(
    engine: Engine, consult: Consult, question: str, what: str
) -> tuple[str, ...]:
    if what in _POINTS:
        names = () if _names_more(consult, question) else just_told(consult)
    else:
        read = engine.answerer.read(what)
        said = understood(engine.lexicon, what, None, consult.today)
        told = (o.finding for o in said.observations if o.finding != "sex")
        names = (*read.findings, *read.medicines, *read.measures, *told)
    known = consult.case.observations.keys() | consult.case.treatments.keys()
    held = [n for n in names if n in known - CLOSERS]
    if not held and what not in _POINTS:
        held = [*_by_label(engine, consult, what)]
    return tuple(dict.fromkeys(held))[:_MOST_NAMED]


def _by_label(engine: Engine, consult: Consult, what: str) -> Iterator[str]:
    """What was told and is called so: `the fall` as a minor fall or strain."""
    said = {stem(word) for word in words_of(what)} - _LITTLE
    for name, known in consult.case.observations.items():
        finding = engine.content.dialog.findings.get(name)
        if finding is None or known.implied or known.status is Status.ABSENT:
            continue
        told = words_of(f"{finding.label} {known.text}")
        if said and said & {stem(word) for word in told}:
            yield name


def _names_more(consult: Consult, question: str) -> bool:
    """Whether its message names what `that` is, and tells nothing of the patient."""
    before = consult.previous
    told = before is not None and before.case != consult.case
    return not told and len(consult.text.split()) > len(question.split()) + _MOST_BESIDE


def _is_on_subject(consult: Consult, without: Plan) -> bool:
    """Whether it goes on with what was just answered, as the plan is the same."""
    before = consult.previous
    answered = before is not None and was_just_answered(before)
    return answered and not seen(without, consult.plan)


def _meets(engine: Engine, consult: Consult, names: tuple[str, ...]) -> bool:
    """`nortriptyline?`, `she takes sertraline, is that a problem`: what it is beside that."""
    last = consult.previous.answer if consult.previous else None
    spoken = engine.answerer.read(last.question).medicines if last else ()
    return bool(spoken) and any(name in consult.case.treatments for name in names)


def _told(
    engine: Engine, consult: Consult, names: tuple[str, ...], without: Plan
) -> Iterator[AnswerPart]:
    what = "; ".join(_in_words(engine, consult, name) for name in names)
    rows = [*changes(engine.content, without, consult.plan)]
    if not rows:
        text = f"Told: {what}. The plan is the same with it as without it."
        yield case_part(text)
        yield from _why(engine, names)
        return
    yield case_part(f"What this does to the plan: {what}.")
    yield from _why(engine, names)
    yield from rows


def _why(engine: Engine, names: tuple[str, ...]) -> Iterator[AnswerPart]:
    """The statements for which such findings are asked."""
    findings, known = engine.content.dialog.findings, engine.content.statements
    whys = (findings[n].why for n in names if n in findings)
    for name in dict.fromkeys(why for why in whys if why and why in known):
        yield said(known[name])


def _in_words(engine: Engine, consult: Consult, name: str) -> str:
    known = consult.case.observations.get(name)
    if known is not None:
        return observed(engine.content.dialog.findings[name], known)
    return treated(consult.case.treatments[name], called(engine.content, name))
