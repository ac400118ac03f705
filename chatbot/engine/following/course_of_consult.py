"""Questions that need the whole consult: what changed, and what could still change."""

from collections.abc import Iterator
from typing import Final

from chatbot.engine.answering.about.consulting import asked_because, still_open
from chatbot.engine.answering.words.word import OPENERS, words_of
from chatbot.engine.engine import Engine
from chatbot.engine.expression import expression
from chatbot.engine.following.last_inputs import inputs
from chatbot.engine.following.supposing import changes
from chatbot.engine.following.told_so_far import learned, on_record, on_taken
from chatbot.engine.planning.dependence import CLOSERS
from chatbot.engine.planning.difference import seen
from chatbot.engine.saying import answered, case_part
from chatbot.engine.wording.phrase import observed
from chatbot.model.answer import Answer, AnswerPart
from chatbot.model.case import Case, Observation, Status
from chatbot.model.consult import Consult
from chatbot.model.finding import Kind

_WHY: Final = (
    rf"^{OPENERS}(?:(?:why|how come)(?: (?:is|was|are|do|did|not|it|this|that|he|she|his|her|the|pain|you|call\w*|pick\w*|choose|say|think"
    r"|count\w*|label\w*|put|on|under|as))*|how (?:do|did|can) you (?:get|know|decide|conclude|reach|arrive at|come to)(?: (?:on|it|its|is|it is|the|that))*)"
)
_PATH: Final = r"(?: (?:picked|chosen|pain|path|pathway|branch|called|here|now))*$"
_ROOT: Final = expression(rf"{_WHY} (?:radicular|axial|sciatica){_PATH}")
"""`Why is this radicular`: by which signs of this patient."""
_TURN: Final = expression(r"\b(?:turn|message|input|step) (\d+)\b")
_HOW_LONG: Final = expression(
    r"\b(?:duration|time) bands?\b|\b(?:is|was) (?:this|it|that|he|she|the pain|his pain"
    r"|her pain) (?:still |now |already )?(?:acute|subacute|chronic)\b|\bacute or (?:subacute|chronic)\b"
    rf"|{_WHY} (?:chronic|subacute|acute){_PATH}"
    r"|\b(?:which|what) (?:stage|phase|band) (?:is|are) (?:he|she|they|it|this|we)\b"
    r"|\b(?:how (?:long|many \w+)|when)\b.{0,30}\b(?:till|until|before|become|becomes|count|counts|turn|turns|considered)"
    r" (?:it |this |that |he |she |pain |counts? |becomes? |is |turns? |as )*(?:chronic|subacute)\b"
    r"|\b(?:days|weeks|months|long)(?: \w+){0,4} since (?:the )?(?:onset|start|beginning|it (?:began|started))\b"
    r"|\bhow (?:long|many \w+) (?:has|have) (?:he|she|this|it|the pain|they) (?:had (?:it|this|the pain|back pain)"
    r"|been (?:going on|there|hurting|in pain)|lasted)\b",
    cues=("chronic", "acute", "stage", "phase", "band", "since", "how "),
)
"""How long it has lasted, and how far the next band is."""
_BANDS: Final = (("subacute from", 28.0), ("chronic over", 84.0))
"""Days from which, or over which, a band begins."""
_SUPPOSING: Final = frozenset(("would", "could", "might", "may"))
"""`What would change it?` asks of what may come, and `what changed?` of what was."""
_MOST_OPEN: Final = 3
_SHORT: Final = 100


def look_back(engine: Engine, consult: Consult, question: str) -> Answer | None:
    """Answer from the course of the consult; None if it is about something else."""
    return (
        on_taken(engine, consult, question)
        or on_record(engine, consult, question)
        or _so_far(engine, consult, question)
        or _of_root(engine, consult, question)
        or _by_intent(engine, consult, question)
    )


def _so_far(engine: Engine, consult: Consult, question: str) -> Answer | None:
    """How long it has lasted, and when the next band begins: `which stage is he in`."""
    known = consult.case.observations.get("duration")
    asked = _HOW_LONG.search(" ".join(words_of(question)))
    if known is None or not asked:
        return None
    days = known.value if isinstance(known.value, float | int) else _BANDS[-1][1]
    band = engine.planner.value(consult.case, "duration_band")
    finding = engine.content.dialog.findings["duration"]
    left = [
        f"; {name} {begin / 7:g} weeks, in {_in_weeks(begin - days)}"
        for name, begin in _BANDS
        if days < begin
    ]
    now = f", which is {band.value}" if band is not None else ""
    text = f"This patient: {observed(finding, known)}{now}{''.join(left)}."
    bands = asked_because(engine.content, question, finding.why, (case_part(text),))
    return bands or answered(question, (case_part(text),), "case")


def _of_root(engine: Engine, consult: Consult, question: str) -> Answer | None:
    """Which signs make the pain one of a root, or speak against it."""
    findings, known = engine.content.dialog.findings, consult.case.observations
    if not _ROOT.match(" ".join(words_of(question))) or not consult.plan.path:
        return None
    signs = engine.planner.condition(str(findings["radicular"].derived)).findings
    of_root = "radicular" in consult.plan.path
    told = [
        observed(findings[s], known[s])
        for s in sorted(signs & known.keys())
        if of_root is (known[s].status is not Status.ABSENT)
    ]
    by = f", by {', '.join(told)}" if told else "; no sign of a root was told"
    text = f"This patient: {'radicular' if of_root else 'axial'} pain{by}."
    return answered(question, (case_part(text),), "case")


def _in_weeks(days: float) -> str:
    weeks = days / 7
    return f"{weeks:g} weeks" if weeks.is_integer() else f"{days:g} days"


def _by_intent(engine: Engine, consult: Consult, question: str) -> Answer | None:
    intent = engine.answerer.intent(question)
    if intent == "changed" and not _SUPPOSING.isdisjoint(words_of(question)):
        intent = "could change"
    if intent == "why line":
        return _line(engine, consult, question)
    if intent == "why asked":
        return _why_pending(engine, consult, question)
    if intent == "changed":
        return answered(question, _since(engine, consult, question), "case")
    if intent == "could change" and consult.plan.unknown:
        return answered(question, _could_change(engine, consult), "case")
    return None


def _line(engine: Engine, consult: Consult, question: str) -> Answer | None:
    """Why the line of a number is in the plan."""
    number = next((w for w in words_of(question) if w.isdecimal()), None)
    if number is None:
        return None
    answer = engine.planner.explain(consult.case, consult.plan, number)
    none = f"The plan has no line {number}; it has {len(consult.plan.lines)}."
    return answer if answer.parts else answered(question, (case_part(none),), "case")


def _why_pending(engine: Engine, consult: Consult, question: str) -> Answer | None:
    """Why what is being asked is asked, where nothing is named."""
    prompt, read = consult.prompt, engine.answerer.read(question)
    if prompt is None or read.findings or read.medicines:
        return None
    return asked_because(engine.content, question, prompt.why)


def _since(engine: Engine, consult: Consult, question: str) -> Iterator[AnswerPart]:
    turn = _TURN.search(" ".join(words_of(question)))
    then = _before_last_change(consult)
    if turn:
        after = (here for here, _ in inputs(consult) if here.turn == int(turn[1]))
        then = next(after, None)
    if then is None:
        yield case_part("There is no such turn in this consult.")
        return
    told = list(learned(engine, then.case, consult.case))
    told = told or _completed(engine, then.case, consult.case)
    known = f"Told since: {'; '.join(told)}." if told else "Nothing was told since."
    yield case_part(f"Since turn {then.turn}. {known}")
    parts = tuple(changes(engine.content, then.plan, consult.plan))
    yield from parts or (case_part("The plan is the same."),)


def _before_last_change(consult: Consult) -> Consult | None:
    """The consult as it stood before the last input that changed anything."""
    here = consult.previous
    for before, after in inputs(here) if here is not None else ():
        past, case = before.case, after.case
        same = case.observations == past.observations
        same &= case.treatments == past.treatments and case.allergies == past.allergies
        if not same:
            return before
        here = before
    return here


def _completed(engine: Engine, before: Case, after: Case) -> list[str]:
    """Lists that were said to be complete: `none` tells that there is no more."""
    findings = engine.content.dialog.findings
    return [
        f"complete: {findings[name].label}"
        for name in sorted(CLOSERS & after.observations.keys() & findings.keys())
        if after.observations[name] != before.observations.get(name)
    ]


def _could_change(engine: Engine, consult: Consult) -> Iterator[AnswerPart]:
    """What the first open findings would do to the plan if they were so."""
    *unscreened, named = still_open(engine.content, consult.plan)
    yield from unscreened
    findings = engine.content.dialog.findings
    shown = 0
    for name in consult.plan.unknown:
        if shown == _MOST_OPEN:
            break
        if name not in findings or findings[name].kind is not Kind.YES_OR_NO:
            continue
        effect = _effect(engine, consult, name)
        if effect is not None:
            shown += 1
            yield case_part(f"If {findings[name].label}: {effect}")
    yield named


def _effect(engine: Engine, consult: Consult, name: str) -> str | None:
    supposed = Observation(
        finding=name, status=Status.PRESENT, value=True, on=consult.today
    )
    told = consult.case.observations | {name: supposed}
    case = consult.case.but(observations=told)
    after = engine.planner.plan(case)
    if after.urgency == "emergency":
        return "it would be an emergency, and the plan would wait."
    change = seen(consult.plan, after)
    lines = [("add", line) for line in change.added]
    lines += [("change to", line) for _, line in change.changed]
    lines += [("drop", line) for line in change.removed]
    if not lines:
        return None
    word, line = lines[0]
    more = f" (and {len(lines) - 1} more)" if lines[1:] else ""
    text = (
        line.text if len(line.text) <= _SHORT else f"{line.text[:_SHORT].rstrip()}..."
    )
    return f"{word} “{text}”{more}"
