"""Sources: nothing medical goes without, and what is named speaks of what names it."""

import re
from collections import Counter
from collections.abc import Iterator
from datetime import date

from chatbot.engine.answering.words.everyday import EMPTY
from chatbot.engine.answering.words.word import stems_in
from chatbot.engine.checking.name import names_in
from chatbot.engine.checking.place import Fault, Spot
from chatbot.engine.planning.formulary import Formulary
from chatbot.engine.reviewing.standing import faults, subjects
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


_NAMING = (
    "advice.because", "red_flags.because", "groups.why", "bundles.why",
    "claims.stated by", "statements.facts",
)  # fmt: skip
_TABLES = ("statements", "facts", "advice", "red_flags", "groups", "bundles", "claims")
_NOT_OWN = {"because", "facts", "references", "why", "stated_by", "conflicts", "review"}
_ENOUGH = 50
"""Statements without which nobody can say which words are telling."""
_LEAST = 2
"""Bits that are shared at least, such as a word that a quarter of the statements has."""


def subject_problems(content: Content) -> Iterator[Fault]:
    """Report what is named by something that it does not speak of."""
    yield from _misnamed(content)
    silent = stems_in(" ".join(content.dialog.words_of(EMPTY)))
    words = {
        (table, name): stems_in(row.model_dump_json(exclude=_NOT_OWN)) - silent
        for table in _TABLES
        for name, row in content.table(table).items()
    }
    held = [words["statements", name] for name in content.statements]
    counts = Counter(word for words in held for word in words)
    bits = {w: (len(held) // n).bit_length() - 1 for w, n in counts.items()}
    for spot, name in (n for field in _NAMING for n in names_in(content, field)):
        own = words[str(spot[0]), str(spot[1])]
        both = {w for t in _TABLES[:3] for w in own & words.get((t, name), set())}
        if sum(bits.get(w, _LEAST) for w in both) < _LEAST and len(held) >= _ENOUGH:
            what = f'it shares no telling word with "{name}".'
            yield spot, what, "Name another, or say what the two have in common."


def _misnamed(content: Content) -> Iterator[Fault]:
    """Report interactions whose name, or whose labels, speak of something else."""
    kin = Formulary(content).related
    members = {m for row in content.classes.values() for m in row.members}
    names = members.union(content.drugs, content.classes, content.dialog.findings)
    known = sorted((n.replace("_", "-") for n in names), key=len, reverse=True)
    said = re.compile(rf"\b(?:{'|'.join(map(re.escape, known))})(?=s?\b)")

    for row in content.interactions.values():
        own = " ".join((*row.a, *row.b, row.when or "")).replace("_", "-")
        meant = frozenset[str]().union(*map(kin, (*row.a, *row.b)))
        for name in said.findall(row.id):
            if name not in own and name not in meant:
                what = f'its name says "{name}", and the row does not.'
                yield ("interactions", row.id), what, "Correct it, or rename it."
        sources = [content.references[name] for name in row.references]
        labels = [
            f"{s.id} {s.title.lower()}" for s in sources if s.kind == "drug_label"
        ]
        named = said.findall("; ".join(labels))
        if named and not any(name in own or name in meant for name in named):
            what = f"it rests on labels of other drugs, such as {named[0]}."
            yield ("interactions", row.id, "from"), what, "Name the label of a or b."
