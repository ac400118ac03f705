"""Which of the treatments told before is meant by a clause that names none.

It speaks of them where its subject is a word for them (`it`, `neither`, `the shots`), the
patient or the pain (`I felt dizzy`, `the pain didn't change`), or is left out (`no relief`).
With any other subject (`sitting made it worse`) it is of something else.
"""

from collections.abc import Sequence
from typing import NamedTuple

from chatbot.engine.understanding.asserting.kin import RELATIVES
from chatbot.engine.understanding.medicines.mention import Mention
from chatbot.engine.understanding.medicines.taking import cues_before
from chatbot.engine.understanding.passage import Passage
from chatbot.engine.understanding.text.token import listed

_Run = Sequence[Mention]
_THEY = listed("they them these those")
_TWO, _ALL = listed("both neither either"), listed("none nothing all any nor")
_IT = listed("it this that which one there")
_SUBJECTS = _THEY | _TWO | _ALL | _IT
_ONE, _NOW = listed("it this that"), listed("this that")
_OBJECTS = listed("it them these those this that both either")
_DRUGS = listed("med meds medication medications medicine medicines pill pills tablet tablets drug drugs")  # fmt: skip
_WHO = listed("i he she they")
_HEDGES = listed("but however then though although because so and still yet actually plus also sorry wait besides moreover")  # fmt: skip
_SINGLE = listed("pill tablet shot injection jab session")
_SHOTS = listed("shot shots injection injections jab jabs")
_MEASURES = listed("session sessions therapy therapies visits")
_ANY_KIND = listed("treatment treatments measures")
_KINDS = _DRUGS | _SHOTS | _MEASURES | _ANY_KIND
_ENDS = listed(", ; : ( ) - and but so because as \n .")
_HEAD = 5
"""`None of the shots`, where in `it failed, so a shot is planned` the kind is of another."""
_JOINS = listed("and , or - ( : ;")


class Told(NamedTuple):
    """What the last sentence with a name told of, and its last clause."""

    named: _Run = ()
    last: _Run = ()
    idle: bool = False
    """Whether something else was spoken of since."""

    def reaches(self, passage: Passage, first: int, end: int) -> bool:
        """Behind another subject only a word for the treatments leads back to them."""
        plain = not (_KINDS | _TWO).isdisjoint(passage.words(first, end))
        return bool(self.named) and (plain or not self.idle)


def refers(passage: Passage, first: int, end: int) -> bool:
    """Whether a clause has a word that may stand for treatments, or brings up nothing else."""
    said = {w.partition("'")[0] for w in passage.words(first, end) if w[:1].isalpha()}
    named = not (_SUBJECTS | _OBJECTS | _KINDS).isdisjoint(said)
    return named or said <= passage.listed("with the patient")


def speaks(passage: Passage, first: int, at: int) -> bool:
    """Whether what is told at a token of a clause from `first` on is said of treatments before."""
    if not RELATIVES.isdisjoint(passage.words(first, at)):
        return False
    if not _WHO.isdisjoint(passage.words(max(at - 1, first), at + 1)):
        return True  # `his BP rose and he quit`
    opened = at
    while opened > first and passage.word(opened - 1) not in _ENDS:
        opened -= 1
    said = [w for w in passage.words(opened, at) if w[:1].isalpha()]
    if not said and opened > first and passage.word(opened - 1) in _JOINS:
        return speaks(passage, first, opened - 1)  # `it made him sick and didn't help`
    return opens(said) or (
        passage.listed("with the patient") | _KINDS | _SUBJECTS
    ).issuperset(said)


def opens(said: list[str]) -> bool:
    """Whether words open with one that stands for what was told before."""
    hedged = said[1:] if said[:1] and said[0] in _HEDGES else said
    return bool(hedged) and hedged[0].partition("'")[0] in _SUBJECTS


def meant_by(passage: Passage, first: int, end: int, told: Told, found: _Run) -> _Run:
    """The treatments that a clause speaks of; none where its word fits none of them."""
    said = passage.words(first, end)
    kinds = _KINDS.intersection(said[:_HEAD] if opens(said) else said)
    if kinds:
        of = [m for m in told.named if _is_of(passage, m, kinds)]
        nearest = [m for m in found if _is_of(passage, m, kinds)][-1:]
        of = of or nearest
        return of[-1:] if kinds <= _SINGLE else of
    if not _TWO.isdisjoint(said):
        return told.named[-2:]
    if not (_THEY | _ALL).isdisjoint(said):
        return told.last if len(told.last) > 1 else told.named
    untold = [m for m in told.last if m.response == "unknown"]
    return told.last if "it" in said else untold or told.last


def of_harm(passage: Passage, first: int, end: int, meant: _Run) -> _Run:
    """A harm that is told of `it` is no harm of the whole list."""
    one = not _ONE.isdisjoint(passage.words(first, first + 2))
    said = passage.words(first, end)
    one |= "one" in said and (_THEY | _TWO | _ALL).isdisjoint(said)
    return meant[-1:] if one else meant


def _is_of(passage: Passage, mention: Mention, kinds: frozenset[str]) -> bool:
    near = passage.words(mention.match.first, mention.last + 3)
    shot = not _SHOTS.isdisjoint(near) or "injection" in mention.names[0]
    own = _SHOTS if shot else _DRUGS if mention.is_drug else _MEASURES
    return not kinds.isdisjoint(own | _ANY_KIND)


def taken_at(passage: Passage, first: int, end: int) -> int | None:
    """Behind which token a clause tells that they were taken: `I took it`, `she attended`."""
    for cue in cues_before(passage, first, end):
        after = passage.word(cue.last + 1)
        told = after in _OBJECTS - _NOW or passage.word(cue.last).startswith(
            ("attend", "complet")
        )
        if (
            cue.status in {"tried", "current"}
            and told
            and speaks(passage, first, cue.first)
        ):
            return cue.last + (after in _OBJECTS)
    return None
