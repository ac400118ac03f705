"""Questions about the consult itself: what is known, what is not, where it came from.

Those about the program are answered by counting in its own content.
"""

from collections import Counter
from collections.abc import Iterator
from itertools import chain, pairwise
from textwrap import shorten
from typing import Final, NamedTuple

from chatbot.engine.answering.declining import NEARBY
from chatbot.engine.answering.reading.asked import Asked
from chatbot.engine.answering.reading.question import Question
from chatbot.engine.answering.words.word import stems_of, words_of
from chatbot.engine.planning.naming import called
from chatbot.engine.planning.proposing import SCOPES
from chatbot.engine.planning.ruling import sentence
from chatbot.engine.reviewing.standing import tally
from chatbot.engine.saying import answered, case_part, cited, said
from chatbot.engine.wording.phrase import observed, treated
from chatbot.model.answer import Answer, AnswerPart
from chatbot.model.case import Case, Status
from chatbot.model.content import Content
from chatbot.model.knowledge import Reference
from chatbot.model.plan import Plan, PlanLine

_MOST_SHOWN: Final = 8
_QUOTED: Final = 80
_OF_LINE: Final = frozenset(("line", "lines", "number"))
_OF_MEDICINES: Final = "ask-medicines"


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
    return asked_because(content, question.text, _OF_MEDICINES if stems else None)


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


_KINDS: Final = {
    "guideline": "guidelines",
    "systematic_review": "systematic reviews",
    "meta_analysis": "meta-analyses",
    "rct": "randomised trials",
    "drug_label": "drug labels",
}
_MOST_GUIDELINES: Final = 5
_MOST_TOPICS: Final = 12
_MOST_EXAMPLES: Final = 4
_ABBREVIATED: Final = frozenset({"nsaid"})
_NOT_SUBJECTS: Final = frozenset({"case", "content", "other"})


class _Told(NamedTuple):
    text: str
    cites: tuple[str, ...] = ()


def program_answer(content: Content, asked: Asked) -> Answer | None:
    """Answer a question about the program; None if it is about something else."""
    match asked.intent:
        case "origin":
            told = chain(_origin(content), _reviewed(content))
        case "guidelines":
            told = chain(_guidelines(content), _disputed(content))
        case "reviewed":
            told = chain(_reviewed(content), _updated(content))
        case "scope":
            told = chain(_covered(content), _not_covered())
        case "invent":
            told = chain(_bound(content), _reviewed(content))
        case _:
            return None
    parts = tuple(AnswerPart(kind="case", text=t, cites=c) for t, c in told)
    return answered(asked.question.text, parts, "content")


def _origin(content: Content) -> Iterator[_Told]:
    """What answers are made of, and on what sources."""
    kinds = Counter[str](reference.kind for reference in content.references.values())
    named = ", ".join(f"{kinds[k]} {label}" for k, label in _KINDS.items() if kinds[k])
    yield _Told(
        f"Answers are made of {len(content.statements)} written statements and of the "
        "drug tables, each with its references; figures are computed from those alone."
    )
    yield _Told(f"There are {len(content.references)} references: {named}, and others.")


def _bound(content: Content) -> Iterator[_Told]:
    """What an answer may be made of, and what happens where there is nothing."""
    sourced = sum(1 for s in content.statements.values() if s.references)
    unseen = sum(1 for s in content.statements.values() if s.unconfirmed)
    yield _Told(
        "Nothing is written freely: an answer repeats statements, rows of the drug "
        "tables and what is computed from them, and a question that they do not answer "
        "is declined."
    )
    yield _Told(
        f"{sourced} of {len(content.statements)} statements name a reference; {unseen} "
        "have a figure that was not seen in its source, and are marked as unconfirmed."
    )


def _reviewed(content: Content) -> Iterator[_Told]:
    """How much of what is shown a clinician has approved."""
    counts = tally(content)
    told = "; ".join(
        f"{kind}: {count['approved']} of {count.total()}"
        for kind, count in counts.items()
    )
    none = not any(count["approved"] for count in counts.values())
    first = "No clinician has approved any of it yet. " if none else ""
    yield _Told(f"{first}Approved after a clinician's review: {told}.")


def _updated(content: Content) -> Iterator[_Told]:
    day = content.dialog.updated
    if day is not None:
        yield _Told(f"The content was last changed on {day.isoformat()}.")


def _guidelines(content: Content) -> Iterator[_Told]:
    """How many guidelines there are, from when, and those that most rests on."""
    found = [r for r in content.references.values() if r.kind == "guideline"]
    years = [r.year for r in found if r.year]
    span = f", from {min(years)} to {max(years)}" if years else ""
    yield _Told(
        f"{len(found)} of {len(content.references)} references are guidelines{span}. "
        "Each line of a plan and each answer names its own."
    )
    for reference, uses in _most_used(content, found):
        yield _Told(f"{cited(reference)} Behind {uses} statements.", (reference.id,))


def _most_used(content: Content, found: list[Reference]) -> list[tuple[Reference, int]]:
    uses = Counter(r for s in content.statements.values() for r in s.references)
    ranked = sorted(found, key=lambda r: (-uses[r.id], r.id))[:_MOST_GUIDELINES]
    return [(reference, uses[reference.id]) for reference in ranked]


def _disputed(content: Content) -> Iterator[_Told]:
    disputed = sum(1 for s in content.statements.values() if s.conflicts)
    yield _Told(
        f"Where sources disagree both sides are shown: {disputed} statements name "
        "another that says otherwise."
    )


def _covered(content: Content) -> Iterator[_Told]:
    """The subjects by how much is said of them, and questions that can be asked."""
    said = Counter(
        topic
        for statement in content.statements.values()
        for topic in statement.topics
        if topic not in _NOT_SUBJECTS
    )
    ranked = sorted(said, key=lambda topic: (-said[topic], topic))
    named = ", ".join(_as_read(topic) for topic in ranked[:_MOST_TOPICS])
    more = len(ranked) - _MOST_TOPICS
    tail = f", and {more} more subjects" if more > 0 else ""
    yield _Told(f"{content.dialog.title}. Subjects: {named}{tail}.")
    examples = [NEARBY[topic] for topic in ranked if topic in NEARBY][:_MOST_EXAMPLES]
    asked = "; ".join(f"“{example}”" for example in examples)
    if asked:
        yield _Told(f"You can ask: {asked}.")


def _not_covered() -> Iterator[_Told]:
    reasons = " ".join(sentence(why.format(holds)) for _, why, holds, _ in SCOPES)
    yield _Told(
        "Other parts of the body, other fields and whatever no statement answers are "
        f"declined. No orders are given where one of these holds. {reasons}"
    )


def _as_read(topic: str) -> str:
    spaced = topic.replace("_", " ")
    return f"{spaced.upper()}s" if topic in _ABBREVIATED else spaced
