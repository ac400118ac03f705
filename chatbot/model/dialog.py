"""A dialog: its steps, red flags and advice, as a clinician wrote them."""

from datetime import date
from enum import StrEnum
from typing import Annotated, Literal

from pydantic import Field

from chatbot.model import finding
from chatbot.model.knowledge import (
    AskedAspect,
    AskedIntent,
    Idea,
    Questionnaire,
    Review,
    Subject,
    Topic,
)
from chatbot.model.record import Entry
from chatbot.model.speech import SetPhrases


class Urgency(StrEnum):
    """How soon a red flag must be acted on, gravest first."""

    EMERGENCY = "emergency"
    URGENT = "urgent"
    WORKUP = "workup"
    NOTE = "note"


class RedFlag(Entry):
    """A named condition over findings, what it may be a sign of, and what to do."""

    id: str
    label: str
    when: str
    suspects: str
    urgency: Urgency
    action: str
    """An advice id."""
    because: Annotated[tuple[str, ...], Field(min_length=1)]
    """Statements."""
    review: Review = Review()


class Kind(StrEnum):
    """What a line of advice asks for."""

    RECOMMEND = "recommend"
    CONSIDER = "consider"
    CONTINUE = "continue"
    STOP = "stop"
    AVOID = "avoid"
    TEST = "test"
    REFER = "refer"
    REASSESS = "reassess"
    EDUCATE = "educate"


class Choice(Entry):
    """One alternative order, such as `naproxen 500 mg by mouth twice daily for 10 days`."""

    order: str
    when: str | None = None
    """Offered only if this holds."""


class Advice(Entry):
    """One line of a plan, before it is known whether it holds for a case."""

    id: Annotated[str, Field(alias="advice")]
    section: str
    kind: Kind
    when: str
    """A condition; `always` for every case."""
    if_unknown: Literal["hide", "show"] = "hide"
    """What to do while `when` is unknown: `show` gives a line marked `only if`."""
    say: str
    """`{drug}` and `{order}` are filled in; an order without a place comes first."""
    plain: str | None = None
    """For the patient reader; without it the line is for clinicians only."""
    once_tried: str = ""
    """Said as well, unless nothing was tried for the pain."""
    drug: str | None = None
    """The drug or class that a stop, avoid or continue line is about."""
    order: str | None = None
    one_of: tuple[Choice, ...] = ()
    """Alternatives tried in order; the first safe one wins."""
    instead_of: tuple[str, ...] = ()
    """Advice tried before; once all its orders are withdrawn, this one holds as well."""
    not_beside: tuple[str, ...] = ()
    """Advice beside whose lines this one is left out: they come first, or say more."""
    only_with: tuple[str, ...] = ()
    """Advice of which one must be given as well, not withdrawn."""
    where_no_drug: bool = False
    """Left out where a drug is given; what speaks against each is said behind it."""
    replaces: tuple[str, ...] = ()
    """Drugs or classes now taken that this order takes the place of."""
    because: Annotated[tuple[str, ...], Field(min_length=1)]
    """Statements."""
    review: Review = Review()

    @property
    def texts(self) -> dict[str, str]:
        """What is said, by the key under which it is written."""
        said = {"say": self.say, "once tried": self.once_tried, "plain": self.plain}
        return {key: text for key, text in said.items() if text}


class Move(Entry):
    """A guarded way from one step to another; the last of a list is `otherwise`."""

    when: str | None = None
    go: str | None = None
    otherwise: str | None = None


class Step(Entry):
    """A state of the dialogue machine."""

    id: str
    about: str
    ask: tuple[str, ...] = ()
    """Finding ids asked in this order if their answer is still worth having."""
    always: tuple[str, ...] = ()
    """Of `ask`, those asked whether or not the plan hangs on them."""
    screen: tuple[str, ...] = ()
    """Groups of findings, each asked as one question, always."""
    bundles: tuple[str, ...] = ()
    plan: bool = False
    """Entering this step shows the plan."""
    then: tuple[Move, ...] = ()


class Group(Entry):
    """Findings asked together, answerable `none`, `1 and 3`, `only weakness`."""

    id: str
    ask: str
    findings: Annotated[tuple[str, ...], Field(min_length=1)]
    when: str | None = None
    """The whole group is asked only where this holds."""
    where: dict[str, str] = {}
    """Of single findings, a condition: where it is false, that one is not asked."""
    why: str | None = None


class Bundle(Entry):
    """An open question whose `none` closes a part of the world."""

    id: str
    ask: str
    closes: Annotated[tuple[str, ...], Field(min_length=1)]
    """The findings that say the world is closed, such as `conditions_complete`."""
    once_told: bool = False
    """Asked only where a medicine and a condition have been told already."""
    why: str | None = None


class Dialog(Entry):
    """One conversation: its steps and everything they deal in."""

    id: str
    title: str
    start: str
    updated: date | None = None
    """The day its content was last changed."""
    sections: tuple[str, ...]
    """The plan's sections in the order they are shown."""
    from_every_step: tuple[Move, ...] = ()
    later_visit: str | None = None
    """The step at which a later visit goes on, once a plan was shown."""
    steps: dict[str, Step]
    groups: dict[str, Group]
    bundles: dict[str, Bundle]
    findings: dict[str, finding.Finding]
    word_groups: dict[str, finding.WordGroup] = {}
    other_words: dict[str, finding.OtherWords] = {}
    speech: dict[str, SetPhrases] = {}
    own_things: dict[str, finding.OwnThings] = {}
    ideas: dict[str, Idea] = {}
    aspects: dict[str, AskedAspect] = {}
    intents: dict[str, AskedIntent] = {}
    topics: dict[Topic, Subject] = {}
    questionnaires: dict[str, Questionnaire] = {}
    signs: dict[str, finding.Sign] = {}
    measures: dict[str, finding.Measure]
    red_flags: dict[str, RedFlag]
    advice: dict[str, Advice]
    """In file order, which is the order they are tried in."""

    def words_of(self, *kinds: str) -> frozenset[str]:
        """The single words of all lists of other words that are of some kinds."""
        lists = (one for one in self.other_words.values() if one.of in kinds)
        return frozenset(word for one in lists for word in one.words.split())

    def phrases_of(self, *kinds: str) -> tuple[str, ...]:
        """The phrases of all those lists, of which no single word would tell."""
        lists = (one for one in self.other_words.values() if one.of in kinds)
        return tuple(phrase for one in lists for phrase in one.phrases)
