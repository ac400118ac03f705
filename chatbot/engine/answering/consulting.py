"""Questions about the consult itself: what is known, what is not, where it came from."""

from typing import Final, NamedTuple

from chatbot.engine.answering.question import Question
from chatbot.engine.answering.saying import said
from chatbot.engine.expression import expression
from chatbot.model.answer import Answer, AnswerPart
from chatbot.model.case import Case, Interval, Observation, Status
from chatbot.model.content import Content
from chatbot.model.finding import Finding, Kind
from chatbot.model.knowledge import Reference
from chatbot.model.plan import Plan

_KNOWN: Final = expression(
    r"what (?:do|have) (?:you|we) (?:now |already )?(?:know|got|have|understood?|recorded)"
    r"|^(?:please |can you |could you )?(?:summar(?:ise|ize)|recap)|^(?:case )?summary$"
    r"|summary (?:of|so far)|what (?:have|did) i (?:told|tell|said|say)|show (?:me )?the case|\bwhat you (?:now |already )?know\b"
    r"|what(?:s| is) (?:known|recorded|in the case)|(?:the )?case so far"
)
_UNKNOWN: Final = expression(
    r"(?:still|what(?:s| is| else is)) (?:\w+ )?(?:unknown|missing|unclear|open)"
    r"|what (?:else )?(?:do|would) you (?:still )?(?:need|want)(?: to know)?"
    r"|what (?:dont|do not) (?:you|we) know|not know yet|left to ask"
    r"|what (?:else )?should i (?:ask|check|tell you)|what would change (?:the|your) plan"
)
_WHY_ASKED: Final = expression(
    r"why (?:do|are|did|would) you (?:ask|want|need)|why ask"
)
_SOURCES: Final = expression(
    r"(?:source|reference|citation|cite)s?\b.{0,20}\b(?:for|of)? ?(?:that|this|it|these)\b"
    r"|^(?:the )?(?:sources?|references?|citations?)$|where (?:does|did) (?:that|this|it)"
    r" come from|says who|who says|based on what|(?:what|whats|what is|what are|which|show|give)"
    r" (?:me )?(?:the |your |is the )?(?:sources?|references?|citations?|papers?|stud(?:y"
    r"|ies)|trials?|guidelines?)(?: (?:for|of) (?:that|this|it))?$|evidence for (?:that|this)"
)
_SURE: Final = expression(
    r"how (?:sure|certain|confident|reliable|good|strong) (?:are you|is (?:that|this|it|the"
    r" evidence))|who (?:has |have )?(?:reviewed|checked|approved|wrote|read)\b|(?:is|was) (?:that|this"
    r"|it) (?:reviewed|checked|approved)|review status|how (?:strong|good) is the evidence"
)
_TAKEN: Final = expression(
    r"how (?:long|many days) (?:has|have|had|was|is|were) (?:\w+ ){0,4}(?:been on|taken"
    r"|taking|tried|been taking|had|used|using|on)\b"
    r"|(?:how many |number of )?days of (?:treatment|therapy)|treatment days"
)
_MOST_SHOWN: Final = 8


class Spoken(NamedTuple):
    """What `that` means in `who says that?`."""

    statements: tuple[str, ...]
    cites: tuple[str, ...]
    subject: str | None = None


def consult_answer(
    content: Content, question: Question, case: Case, plan: Plan, last: Answer | None
) -> Answer | None:
    """Answer a question about the consult; None if it is about something else."""
    text = " ".join(question.words)
    if _WHY_ASKED.search(text):
        return _why_asked(content, question)
    if _UNKNOWN.search(text):
        return _unknown(content, question, plan)
    if _KNOWN.search(text):
        return _known(content, question, case)
    if _TAKEN.search(text) and not question.has("safe"):
        return _taken(question, case)
    return _about_last(content, question, _spoken_of(plan, last))


def _spoken_of(plan: Plan, last: Answer | None) -> Spoken:
    """The last answer from statements; before there is one, the plan."""
    if last is not None and (last.statements or last.cites):
        return Spoken(last.statements, last.cites, last.subject)
    statements = dict.fromkeys(s for line in plan.lines for s in line.statements)
    cites = dict.fromkeys(c for line in plan.lines for c in line.cites)
    return Spoken(tuple(statements), tuple(cites))


def _about_last(content: Content, question: Question, last: Spoken) -> Answer | None:
    text = " ".join(question.words)
    if _SOURCES.search(text) and last.cites:
        return _sources(content, question, last)
    if _SURE.search(text) and last.statements:
        return _certainty(content, question, last)
    return None


def _taken(question: Question, case: Case) -> Answer | None:
    """How long each treatment has been taken, as far as it was told."""
    names = {*question.medicines, *question.measures}
    asked = [t for t in case.treatments.values() if not names or t.name in names]
    if not asked:
        return None
    told = [
        f"{t.name}: {t.days:g} days" if t.days else f"{t.name}: how long was not told"
        for t in asked
    ]
    text = f"Days of treatment so far, as told. {'; '.join(told)}."
    return _answer(question, (_about_case(text),), "case")


def _why_asked(content: Content, question: Question) -> Answer | None:
    for name in question.findings:
        finding = content.dialog.findings.get(name)
        why = content.statements.get((finding.why if finding else None) or "")
        if why is not None:
            return Answer(
                question=question.text,
                status="answered",
                parts=(said(why),),
                topics=why.topics,
                subject=why.id,
            )
    return None


def _known(content: Content, question: Question, case: Case) -> Answer:
    findings = content.dialog.findings
    told = [
        _line(findings.get(name), name, observation)
        for name, observation in case.observations.items()
        if not observation.implied and observation.status is not Status.UNKNOWN
    ]
    tried = [
        " ".join(
            str(piece)
            for piece in (t.name, t.dose and f"{t.dose:g}", t.unit, f"({t.status})")
            if piece
        )
        for t in case.treatments.values()
    ]
    parts = [
        _about_case(f"Known: {'; '.join(told)}." if told else "Nothing known yet.")
    ]
    if tried:
        parts.append(_about_case(f"Tried or taken: {'; '.join(tried)}."))
    if case.allergies:
        parts.append(_about_case(f"Allergies: {'; '.join(case.allergies)}."))
    return _answer(question, tuple(parts), "case")


def _unknown(content: Content, question: Question, plan: Plan) -> Answer:
    labels = [_label(content, name) for name in plan.unknown]
    parts = []
    if plan.unscreened:
        parts.append(
            _about_case(f"Red flags not yet asked about: {', '.join(plan.unscreened)}.")
        )
    if labels:
        more = len(labels) - _MOST_SHOWN
        tail = f", and {more} more" if more > 0 else ""
        shown = ", ".join(labels[:_MOST_SHOWN])
        parts.append(_about_case(f"Could still change the plan: {shown}{tail}."))
    if not parts:
        parts.append(
            _about_case("Nothing that is still unknown would change the plan.")
        )
    return _answer(question, tuple(parts), "case")


def _sources(content: Content, question: Question, last: Spoken) -> Answer:
    parts = tuple(
        AnswerPart(kind="offer", text=_cited(content.references[name]), cites=(name,))
        for name in last.cites
        if name in content.references
    )
    answer = _answer(question, parts, "content")
    return answer.model_copy(update={"subject": last.subject})


def _certainty(content: Content, question: Question, last: Spoken) -> Answer:
    parts = []
    for name in last.statements[:2]:
        statement = content.statements[name]
        graded = "our grade" if statement.judged else "the source's grade"
        review = statement.review
        unread = review.status == "submitted"
        by = ", not yet read by a clinician" if unread else f" by {review.by}"
        told = (
            f"{name}: certainty {statement.certainty} ({graded}); "
            f"review: {review.status}{by}."
        )
        parts.append(
            AnswerPart(
                kind="qualifies",
                text=told,
                statements=(name,),
                cites=statement.references,
                unconfirmed=statement.unconfirmed,
            )
        )
    answer = _answer(question, tuple(parts), "content")
    return answer.model_copy(update={"subject": last.subject})


def _answer(question: Question, parts: tuple[AnswerPart, ...], topic: str) -> Answer:
    kept = "case" if topic == "case" else "content"
    return Answer(
        question=question.text, status="answered", parts=parts, topics=(kept,)
    )


def _about_case(text: str) -> AnswerPart:
    return AnswerPart(kind="case", text=text)


def _label(content: Content, name: str) -> str:
    finding = content.dialog.findings.get(name)
    return finding.label if finding else name.replace("_", " ")


def _line(finding: Finding | None, name: str, observation: Observation) -> str:
    label = finding.label if finding else name.replace("_", " ")
    if observation.value is None or isinstance(observation.value, bool):
        return f"{label}: {_yes_or_no(observation)}"
    return f"{label}: {_amount(finding, observation)}"


def _yes_or_no(observation: Observation) -> str:
    words = {Status.PRESENT: "yes", Status.ABSENT: "no"}
    return words.get(observation.status, observation.status.value)


def _amount(finding: Finding | None, observation: Observation) -> str:
    value = observation.value
    is_time = finding is not None and finding.kind is Kind.LENGTH_OF_TIME
    unit = "days" if is_time else (finding.unit if finding else None) or ""
    if isinstance(value, Interval):
        return f"{value.low:g} to {value.high:g} {unit}".strip()
    shown = f"{value:g}" if isinstance(value, float | int) else str(value)
    return f"{shown} {unit}".strip()


def _cited(reference: Reference) -> str:
    told = [f"{reference.authors}. {reference.title}."]
    if reference.journal:
        told.append(f"{reference.journal}.")
    if reference.year:
        told.append(f"{reference.year}.")
    if reference.doi:
        told.append(f"doi:{reference.doi}")
    return " ".join(told).replace("..", ".")
