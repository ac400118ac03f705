"""Sources: nothing medical goes without, conflicts are mutual, memory says so."""

import re
from collections.abc import Iterator
from datetime import date

from chatbot.engine.checking.place import Fault, Spot
from chatbot.engine.reviewing.standing import faults
from chatbot.engine.reviewing.subject import subjects
from chatbot.model.content import Content
from chatbot.model.knowledge import Reference, Statement

_DOI = re.compile(r"10\.[0-9]{4,9}/\S+")
_PMID = re.compile(r"[0-9]{1,8}")
_YEARS = range(1800, 2101)


def source_problems(content: Content) -> Iterator[Fault]:
    """Report what has no source, or hides how sure it is."""
    for fact in content.facts.values():
        if not fact.references:
            spot: Spot = ("facts", fact.id, "from")
            yield spot, "the fact has no source.", "Name a reference."
    for claim in content.claims.values():
        if not claim.references and claim.verdict != "unsupported":
            spot = ("claims", claim.id, "verdict")
            what = f'the verdict "{claim.verdict}" has no source.'
            mend = "Name a reference under from, or say unsupported."
            yield spot, what, mend
        if not claim.stated_by:
            spot = ("claims", claim.id)
            what = "nothing states, corrects or disputes the claim."
            yield spot, what, "Name a statement or advice under stated by."
    for reference in content.references.values():
        yield from _identifiers(reference)
    for statement in content.statements.values():
        yield from _memory(content, statement)
        yield from _conflicts(content, statement)


def review_problems(content: Content, today: date) -> Iterator[Fault]:
    """Report reviews past due, those that do not hold, and days that have yet to come."""
    days: dict[Spot, date | None] = {("dialog", "", "updated"): content.dialog.updated}
    for subject in subjects(content):
        review = subject.review
        spot: Spot = (subject.table, subject.entry.id, "review")
        if review.due is not None and review.due < today:
            what = f"the review was due on {review.due.isoformat()}."
            yield (*spot, "due"), what, "Review it, and set a new day."
        days[*spot, "on"] = review.on
        for fault in faults(content, subject):
            what = f"the review does not hold: {fault}."
            yield spot, what, "Take it under review anew, or return it."
    for spot, day in days.items():
        if day is not None and day > today:
            yield spot, f"{day} is yet to come.", f"Write {today} or an earlier day."


def _memory(content: Content, statement: Statement) -> Iterator[Fault]:
    for number, name in enumerate(statement.facts):
        fact = content.facts.get(name)
        if fact and fact.verified == "memory" and not statement.unconfirmed:
            spot = ("statements", statement.id, "facts", number)
            what = f'the fact "{name}" is from memory.'
            yield spot, what, "Add `unconfirmed: yes`."


def _conflicts(content: Content, statement: Statement) -> Iterator[Fault]:
    for number, name in enumerate(statement.conflicts):
        spot: Spot = ("statements", statement.id, "conflicts", number)
        other = content.statements.get(name)
        if name == statement.id:
            yield spot, "it conflicts with itself.", "Delete it."
        elif other and statement.id not in other.conflicts:
            what = f'"{name}" does not name this one as a conflict.'
            yield spot, what, f'Add "{statement.id}" to its conflicts.'


def _identifiers(reference: Reference) -> Iterator[Fault]:
    """Report what leads nobody to the source."""
    doi, pmid, year = reference.doi, reference.pmid, reference.year
    found = {
        "doi": (doi is None or _DOI.fullmatch(doi), "Write it as 10.1001/name."),
        "pmid": (pmid is None or _PMID.fullmatch(pmid), "Write its digits alone."),
        "year": (year is None or year in _YEARS, "Write the year it appeared."),
    }
    for key, (right, mend) in found.items():
        if not right:
            spot: Spot = ("references", reference.id, key)
            yield spot, f'"{getattr(reference, key)}" is no {key}.', mend
