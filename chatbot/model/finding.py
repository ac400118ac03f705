"""What can be known of a patient, and the words that say it."""

from enum import StrEnum
from typing import Annotated, Literal

from pydantic import Field

from chatbot.model.knowledge import Topic
from chatbot.model.record import Entry


class Kind(StrEnum):
    """How a finding's value is written."""

    YES_OR_NO = "yes or no"
    NUMBER = "number"
    CHOICE = "choice"
    LENGTH_OF_TIME = "length of time"


class Finding(Entry):
    """One thing that can be known: how it is said, how and why it is asked.

    Lengths of time are kept in days, numbers in `unit`.
    """

    id: str
    kind: Kind
    label: str
    """A short noun phrase for summaries, such as `numbness between the legs`."""
    plain: str | None = None
    """The same as a patient who has it is told it: `you have kidney disease`."""
    group: str = "other"
    words: tuple[str, ...] = ()
    """Phrases that mean it is present (or that name the number)."""
    part_words: tuple[str, ...] = ()
    """Phrases for one part of it: `hiv` is weakened immunity, `no hiv` is not the lack
    of it."""
    denied_words: tuple[str, ...] = ()
    """Phrases that count only where they are denied: `no injury`, never `injury`."""
    absent_words: tuple[str, ...] = ()
    """Phrases that mean it is absent as they stand, such as `saddle intact`."""
    possible_words: tuple[str, ...] = ()
    """Phrases that raise it without saying it, so that it is asked about."""
    answer_words: tuple[str, ...] = ()
    """Phrases that mean it only where it was asked about: `hesitancy`, of the bladder."""
    organ_words: tuple[str, ...] = ()
    """Organs that may be meant by it where they are named alone, to be asked about."""
    examined_by: tuple[str, ...] = ()
    """Words of the examination that would show it: `palpated` a tender spine."""
    not_beside: tuple[str, ...] = ()
    """Words a few away with which its own say something else: `leg ulcers`."""
    not_before: tuple[str, ...] = ()
    """Words that make another name with its own in front of them: `trauma surgeon`."""
    not_behind: tuple[str, ...] = ()
    """The same with its own behind them: `childhood trauma`."""
    choices: dict[str, tuple[str, ...]] = {}
    """For a choice: each value with the words that mean it."""
    unit: str | None = None
    low: float | None = None
    high: float | None = None
    """Bounds of what can be meant at all; a number outside is asked again."""
    ask: str | None = None
    """The question, at most three lines of 80 columns."""
    why: str | None = None
    """The statement that says why it is asked."""
    implies: tuple[str, ...] = ()
    """Findings that are present whenever this one is."""
    treated_by: tuple[str, ...] = ()
    """Treatments that are given for it, so that their name beside it asks of it alone."""
    clear_of: tuple[str, ...] = ()
    """Findings that a picture speaks of; one that is told later is not in it."""
    past_counts: bool = False
    """Whether having had it once counts as having it (cancer: yes; fever: no)."""
    asked_anew: bool = False
    """Whether having had it once says nothing of now (numbness between the legs: yes)."""
    risk: bool = False
    """Whether it is a risk for what is suspected and no sign of it (osteoporosis: yes)."""
    derived: str | dict[str, str] | None = None
    """A condition (or one a choice, first true wins) instead of being told."""
    unremarkable_when: str | None = None
    """A condition under which a number needs no asking: comparisons are false."""
    bundle: Literal["conditions", "medicines", "allergies", "treatments"] | None = None
    """The bundle whose `none` marks this finding absent."""

    @property
    def past_truth(self) -> bool | None:
        """What having had it once makes of it now."""
        return None if self.asked_anew else self.past_counts

    @property
    def derivations(self) -> dict[str, str]:
        """The condition of each choice; of what is present or absent, that of `yes`."""
        told = self.derived or {}
        return {"yes": told} if isinstance(told, str) else told


class WordGroup(Entry):
    """Words that fill one place of a sign: ways of saying numb, or parts of the leg."""

    id: str
    words: Annotated[tuple[str, ...], Field(min_length=1)]
    place: bool = False
    """Whether they are parts of the body: what is said of one is not said of another."""


class OtherWords(Entry):
    """Words of a question that name nothing of this dialog, each told in one form."""

    id: str
    of: Literal[
        "everyday talk", "another field", "another illness",
        "everyday English", "a real word", "a near word", "any subject",
        "a named illness", "more than its finding", "no illness", "before disease",
        "no condition", "a whole", "one for all", "weighed", "grammar and talk",
    ]  # fmt: skip
    """What they leave open or say; from `everyday English` on how words are spelt by key."""
    words: str = ""
    """Single words, with blanks between."""
    phrases: tuple[str, ...] = ()
    """Phrases of which no single word would tell."""
    weights: dict[str, int] = {}
    """Stems with what each counts, in hundredths of log odds, for a question's being ours."""


class OwnThings(Entry):
    """Things that a question may be about and that only their own words speak of."""

    id: str
    things: Annotated[tuple[tuple[str, ...], ...], Field(min_length=1)]
    """Each in all its words."""


class Sign(Entry):
    """A way to say a finding that is made of groups of words, in any of its patterns.

    In a pattern `<numb|odd>` stands for any word of these groups, other words for
    themselves. Up to two words may come between, and up to six where there is `..`.
    """

    id: str
    says: Annotated[tuple[str, ...], Field(min_length=1)]
    """Findings."""
    means: Literal["present", "part", "possible", "absent"] = "present"
    """As the lists of a finding: `part` denies nothing where it is denied."""
    patterns: Annotated[tuple[str, ...], Field(min_length=1)]
    unless_near: tuple[str, ...] = ()
    """Groups whose words in the same clause say that something else is meant."""
    doubtful_near: tuple[str, ...] = ()
    """Groups whose words there make it only possible, so that it is asked about."""


class Measure(Entry):
    """A treatment that is no drug: heat, exercise, physical therapy, surgery."""

    id: str
    label: str
    topic: Topic | None = None
    """What it is a matter of."""
    words: tuple[str, ...] = ()
    unheld_when: str | None = None
    """A condition: where it is so, nothing is held on whether this may be done."""
