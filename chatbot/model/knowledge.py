"""The cited knowledge base: references, facts, statements, claims and their review."""

from datetime import date
from typing import Annotated, Literal

from pydantic import Field

from chatbot.model.record import Entry, Record

Certainty = Literal["high", "moderate", "low", "very low", "consensus", "label"]
Verified = Literal["seen", "memory"]
Topic = Literal[
    "nsaid", "muscle_relaxant", "opioid", "gabapentinoid", "antidepressant",
    "steroid", "acetaminophen", "topical", "imaging", "referral",
    "physio_exercise", "manual_therapy", "psychological", "heat_cold", "red_flags",
    "prognosis", "injection", "surgery", "work", "sleep", "pregnancy", "renal",
    "elderly", "interaction", "calculator", "case", "content", "other",
]  # fmt: skip


ReviewStatus = Literal["submitted", "under review", "approved"]


Strength = Literal["strong", "medium", "weak"]
"""How surely what is named is of the back and its treatment.

What is strong is ours wherever it stands, what is medium if nothing unknown stands beside
it, and what is weak (a disease, a pregnancy, a cancer) only beside pain or a medicine.
"""


class Subject(Entry):
    """A topic with what names it, besides the ideas and measures that fall under it."""

    id: Topic
    words: tuple[str, ...] = ()
    classes: tuple[str, ...] = ()
    """Those whose drugs fall under it."""
    strength: Strength = "weak"
    example: str
    """What is offered in place of a question that has no answer; it can be asked."""


class Idea(Entry):
    """What questions and statements name besides findings, drugs and measures."""

    id: str
    kind_of: str | None = None
    """What it is a kind of: what is said of the whole is said of it, less to the point."""
    topic: Topic | None = None
    """What its words are a matter of; else that of the whole."""
    strength: Strength = "weak"
    words: Annotated[tuple[str, ...], Field(min_length=1)]
    """How people say it."""
    treated_by: tuple[str, ...] = ()
    """Treatments that are given for it, so that their name beside it asks of it alone."""


Thing = Literal["treatments", "diseases", "tests", "scores"]
"""Kinds of things of which an aspect may be asked."""


class AskedAspect(Entry):
    """What may be asked of a thing, and how a text tells it."""

    id: str
    asked: tuple[str, ...]
    told: tuple[str, ...]
    aside: tuple[str, ...] = ()
    of: tuple[Thing, ...] = ("treatments",)
    of_drugs: bool = False
    in_limits: bool = False


Intent = Literal[
    "known", "unknown", "could change", "why asked", "why treatment", "why line",
    "changed", "sources", "sure", "taken",
    "origin", "guidelines", "reviewed", "scope", "invent",
]  # fmt: skip
"""Questions about the consult (what is known, what is open, why), and about the program."""


class AskedIntent(Entry):
    """How people ask about the consult or the program, or in nearly the same words."""

    id: Intent | Literal["neither"]
    asked: Annotated[tuple[str, ...], Field(min_length=1)]
    """`TREATMENT`, `FINDING` and `NUMBER` stand where something must be named."""
    needs: tuple[str, ...] = ()
    """Words of which a question has one at least, however like a phrasing it is: what is
    recommended is not what has changed."""


class Review(Record):
    """Who has read an entry; everything starts as submitted."""

    status: ReviewStatus = "submitted"
    by: str | None = None
    """The name of who took, approved or returned it."""
    role: str | None = None
    on: date | None = None
    due: date | None = None
    """The day by which an approved entry is to be read again."""
    hash: str | None = None
    """The hash of the text that was read; an edit ends the review."""
    note: str | None = None
    """Why it was returned."""


class Reference(Entry):
    """A source."""

    id: str
    kind: Literal[
        "criteria", "cohort", "cross_sectional", "drug_label", "guideline",
        "instrument", "meta_analysis", "rct", "review", "systematic_review",
    ]  # fmt: skip
    authors: str
    title: str
    journal: str | None = None
    year: int | None = None
    volume: str | None = None
    issue: str | None = None
    pages: str | None = None
    doi: str | None = None
    pmid: str | None = None
    verified: Literal["full", "partial"] = "partial"
    """Whether every bibliographic detail was seen in a stored copy."""


class Fact(Entry):
    """One checked clinical fact, the ground under statements and numbers."""

    id: str
    says: str
    for_whom: str | None = None
    certainty: Certainty | None = None
    caveat: str | None = None
    references: Annotated[tuple[str, ...], Field(alias="from")]
    verified: Verified
    """`seen` in the source, or from `memory` and to be shown as unconfirmed."""


class Questionnaire(Entry):
    """One instrument whose score can be told, or reckoned from answers."""

    id: str
    label: str
    most: float
    """The highest score."""
    bands: Annotated[dict[str, float], Field(min_length=1)]
    """The highest score of each band, in order."""
    items: tuple[str, ...] = ()
    """What is asked; nothing where only the score is taken."""
    item_most: int = 3
    mean: bool = False
    how: str | None = None
    """What time the items are of, and how each is answered."""
    credit: str | None = None
    references: Annotated[tuple[str, ...], Field(alias="from", min_length=1)]
    unconfirmed: bool = False


class Statement(Entry):
    """One thing the knowledge base says, for clinicians and in plain words."""

    id: str
    says: str
    plain: str
    topics: Annotated[tuple[Topic, ...], Field(min_length=1, max_length=2)]
    certainty: Certainty
    judged: bool = False
    """Whether the grade of certainty is ours and not the source's."""
    for_whom: str | None = None
    not_for: str | None = None
    """A condition of the patient under which it is not shown, as it would mislead."""
    caveat: str | None = None
    facts: tuple[str, ...] = ()
    drugs: tuple[str, ...] = ()
    """Drugs whose table rows hold its figures."""
    references: Annotated[tuple[str, ...], Field(alias="from", min_length=1)]
    conflicts: tuple[str, ...] = ()
    """Statements that say otherwise; whoever shows one shows the other."""
    answers: tuple[str, ...] = ()
    """Questions that people ask it by."""
    unconfirmed: bool = False
    """Whether a figure rests on memory and is marked so on screen."""
    review: Review = Review()


class Claim(Entry):
    """One claim of the source article, judged."""

    id: str
    section: str
    claim: str
    verdict: Literal["agrees", "partly", "no", "unsupported"]
    correction: str | None = None
    stated_by: tuple[str, ...] = ()
    """Ids of the statements or advice that state, correct or dispute it."""
    references: Annotated[tuple[str, ...], Field(alias="from")] = ()
