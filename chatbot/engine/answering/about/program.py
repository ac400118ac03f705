"""Questions about the program itself, answered by counting in its own content."""

from collections import Counter
from collections.abc import Iterator
from itertools import chain
from typing import Final, NamedTuple

from chatbot.engine.answering.about.intent import Asked
from chatbot.engine.planning.naming import sentence
from chatbot.engine.planning.proposing import SCOPES
from chatbot.engine.reviewing.standing import tally
from chatbot.engine.saying import answered, cited
from chatbot.model.answer import Answer, AnswerPart
from chatbot.model.content import Content
from chatbot.model.knowledge import Reference

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
        if topic not in {"case", "content", "other"}
    )
    ranked = sorted(said, key=lambda topic: (-said[topic], topic))
    named = ", ".join(_as_read(topic) for topic in ranked[:_MOST_TOPICS])
    more = len(ranked) - _MOST_TOPICS
    tail = f", and {more} more subjects" if more > 0 else ""
    yield _Told(f"{content.dialog.title}. Subjects: {named}{tail}.")
    subjects = content.dialog.topics
    examples = [subjects[topic].example for topic in ranked if topic in subjects]
    asked = "; ".join(f"“{example}”" for example in examples[:_MOST_EXAMPLES])
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
    return f"{spaced.upper()}s" if topic == "nsaid" else spaced
