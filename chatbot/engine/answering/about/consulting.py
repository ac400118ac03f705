"""Questions about the consult itself: what is known, what is not, where it came from."""

from itertools import pairwise
from textwrap import shorten
from typing import Final, NamedTuple

from chatbot.engine.answering.about.intent import Asked
from chatbot.engine.answering.reading.question import Question
from chatbot.engine.answering.words.word import stems_of, words_of
from chatbot.engine.planning.naming import called
from chatbot.engine.saying import answered, case_part, cited, said
from chatbot.engine.wording.phrase import observed, treated
from chatbot.model.answer import Answer, AnswerPart
from chatbot.model.case import Case, Status
from chatbot.model.content import Content
from chatbot.model.plan import Plan, PlanLine

_MOST_SHOWN: Final = 8
_QUOTED: Final = 80
_OF_LINE: Final = frozenset(("line", "lines", "number"))


class Spoken(NamedTuple):
    """What `that` means in `who says that?`."""

    statements: tuple[str, ...]
    cites: tuple[str, ...]
    subject: str | None = None


def consult_answer(
    content: Content, asked: Asked, last: Answer | None
) -> Answer | None:
    """Answer a question about the consult; None if it is about something else."""
    question, plan = asked.question, asked.plan
    answer: Answer | None = None
    match asked.intent:
        case "why asked":
            answer = _why_asked(content, question, plan)
        case "unknown" | "could change":
            answer = answered(question.text, still_open(content, plan), "case")
        case "known":
            answer = _known(content, question, asked.case)
        case "taken":
            answer = _taken(content, question, asked.case)
        case "sources" | "sure":
            spoken = _spoken_of_line(asked) or _spoken_of(plan.lines, last)
            answer = _about_last(content, asked, spoken)
    return answer


def _spoken_of_line(asked: Asked) -> Spoken | None:
    """What one line of the plan rests on, where its number is named."""
    words = words_of(asked.question.text)
    named = (n for of, n in pairwise(words) if of in _OF_LINE and n.isdecimal())
    number = int(next(named, "0"))
    lines = asked.plan.lines[number - 1 : number] if number else ()
    return _spoken_of(lines, None) if lines else None


def _spoken_of(lines: tuple[PlanLine, ...], last: Answer | None) -> Spoken:
    """The last answer from statements; before there is one, the plan."""
    if last is not None and (last.statements or last.cites):
        return Spoken(last.statements, last.cites, last.subject)
    statements = dict.fromkeys(s for line in lines for s in line.statements)
    cites = dict.fromkeys(c for line in lines for c in line.cites)
    return Spoken(tuple(statements), tuple(cites))


def _about_last(content: Content, asked: Asked, last: Spoken) -> Answer | None:
    if asked.intent == "sources" and last.cites:
        return _sources(content, asked.question, last)
    if asked.intent == "sure" and last.statements:
        return _certainty(content, asked.question, last)
    return None


def _taken(content: Content, question: Question, case: Case) -> Answer:
    """How long each treatment has been taken, as far as it was told."""
    names = {*question.medicines, *question.measures}
    asked = {n: t for n, t in case.treatments.items() if not names or t.name in names}
    told = [
        f"{t.name}: {t.days:g} days" if t.days else f"{t.name}: how long was not told"
        for t in asked.values()
    ]
    told += [
        f"{called(content, name)}: nothing was told of it"
        for name in sorted(names - {t.name for t in asked.values()})
        if not asked
    ]
    what = "; ".join(told) or "nothing was told of any"
    text = f"Days of treatment so far, as told. {what}."
    return answered(question.text, (case_part(text),), "case")


def _why_asked(content: Content, question: Question, plan: Plan) -> Answer | None:
    """The statement that a finding is asked for, and whether the plan hangs on it.

    A medicine is asked for as a sign of its own, or as one of those that are taken.
    """
    findings = content.dialog.findings
    named = [findings[name] for name in question.findings if name in findings]
    stems = {s for unit in question.units if unit.medicines for s in unit.stems}
    own = (f for f in findings.values() if stems and stems <= {*stems_of(f.label)})
    for finding in named or own:
        open_ = f"Still open, and could change the plan: {finding.label}."
        lead = (case_part(open_),) if finding.id in plan.unknown else ()
        answer = asked_because(content, question.text, finding.why, lead)
        if answer is not None:
            return answer
    return asked_because(content, question.text, "ask-medicines" if stems else None)


def asked_because(
    content: Content, question: str, why: str | None, lead: tuple[AnswerPart, ...] = ()
) -> Answer | None:
    """The statement that something is asked for, if there is one."""
    statement = content.statements.get(why or "")
    if statement is None:
        return None
    return answered(
        question,
        (*lead, said(statement)),
        "case",
        statement.topics[0],
        subject=statement.id,
    )


def _known(content: Content, question: Question, case: Case) -> Answer:
    findings = content.dialog.findings
    told = [
        observed(findings[name], known)
        for name, known in case.observations.items()
        if name in findings and not known.implied and known.status is not Status.UNKNOWN
    ]
    tried = [treated(t, called(content, t.name)) for t in case.treatments.values()]
    parts = [case_part(f"Known: {'; '.join(told)}." if told else "Nothing known yet.")]
    if tried:
        parts.append(case_part(f"Tried or taken: {'; '.join(tried)}."))
    if case.allergies:
        parts.append(case_part(f"Allergies: {'; '.join(case.allergies)}."))
    return answered(question.text, parts, "case")


def still_open(content: Content, plan: Plan) -> list[AnswerPart]:
    """The red flags that nobody asked about, then what could still change the plan."""
    labels = [_label(content, name) for name in plan.unknown]
    told = []
    if plan.unscreened:
        told.append(f"Red flags not yet asked about: {', '.join(plan.unscreened)}.")
    if labels:
        more = len(labels) - _MOST_SHOWN
        tail = f", and {more} more" if more > 0 else ""
        shown = ", ".join(labels[:_MOST_SHOWN])
        told.append(f"Could still change the plan: {shown}{tail}.")
    none = "Nothing that is still unknown would change the plan."
    return [case_part(text) for text in told or [none]]


def _sources(content: Content, question: Question, last: Spoken) -> Answer:
    parts = tuple(
        AnswerPart(kind="offer", text=cited(content.references[name]), cites=(name,))
        for name in last.cites
        if name in content.references
    )
    return answered(question.text, parts, "content", subject=last.subject)


def _certainty(content: Content, question: Question, last: Spoken) -> Answer:
    parts = []
    for name in last.statements[:2]:
        statement = content.statements[name]
        graded = "our grade" if statement.judged else "the source's grade"
        review = statement.review
        unread = review.status == "submitted"
        by = ", not yet read by a clinician" if unread else f" by {review.by}"
        told = (
            f"“{shorten(statement.says, _QUOTED, placeholder=' ...')}”: certainty {statement.certainty} ({graded}); "
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
    return answered(question.text, parts, "content", subject=last.subject)


def _label(content: Content, name: str) -> str:
    finding = content.dialog.findings.get(name)
    return finding.label if finding else name.replace("_", " ")
