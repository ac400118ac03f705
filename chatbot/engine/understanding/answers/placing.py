"""Answers about a leg in few words: only a place, only how the weakness goes, only `fine`.

A place is an answer to where the pain goes; to whether there is any, it makes pain there
possible, which is asked about. Other words too say a sign only where it was asked about:
`hesitancy`, of the bladder.
"""

from collections.abc import Iterable
from functools import cache

from chatbot.engine.expression import expression
from chatbot.engine.understanding.findings import temperature
from chatbot.engine.understanding.notebook import Notebook
from chatbot.engine.understanding.passage import Passage
from chatbot.engine.understanding.text.phrase_table import Found, PhraseTable
from chatbot.engine.understanding.text.token import listed
from chatbot.model.case import Status
from chatbot.model.reading import Prompt

_PAIN, _BELOW, _WORSE = "leg_pain", "leg_pain_below_knee", "progressive_weakness"
_LEGS = listed("leg legs leg's limb limbs")
_ABOVE_KNEE = listed("thigh thighs buttock buttocks bum hip hamstring hamstrings glute glutes knee knees bottom")  # fmt: skip
_UNDER_KNEE = listed("calf calves shin shins ankle ankles foot feet heel heels toe toes sole instep")  # fmt: skip
_BUTTOCK = listed("hip bum bottom buttock buttocks")
_NO_FURTHER = listed("only just stops ends")
_BELOW_KNEE = expression(
    r" (?:below|past|beyond|under) (?:(?:the|his|her|my|left|right|l|r) )*knee "
)
_STOPS = listed(". , ! - : ; ( )")
_IN_LEG = _LEGS | _ABOVE_KNEE | _UNDER_KNEE
_ONLY_PAIN = listed("pain only just")
_WELL = listed("fine ok okay good normal alright well")
_WELL_BESIDE = listed("the his her my is are both all leg's legs' is's")
_STABLE = listed("stable same unchanged static steady better improving improved")
_WORSENED = listed("worse worsening worsened weaker deteriorating progressing")
_NOT = listed("not no isn't hasn't never doesn't don't nor aint ain't without")
_DENIED_BEFORE = 4
_CHANGED = listed("change changed changing")
_IT = listed("it it's its he's hes she's shes they're theyre")
"""`No it's worse`: behind the answer stands a clause of its own."""


def read_place(passage: Notebook, findings: tuple[str, ...]) -> bool:
    """Observe what a few words about a leg tell of what was asked."""
    words = [t.word for t in passage.tokens if t.word not in _STOPS]
    yes = words[:1] == ["yes"] and len(words) > 1 and not passage.has(_BELOW)
    words = _joined(words[1:] if yes else words)
    wanted = {f for f in findings if not passage.has(f)}
    if not words:
        return False
    of_place = _PAIN in wanted or _BELOW in findings
    return (
        (_WORSE in wanted and _course(passage))
        or (_PAIN in findings and _well(passage, words, findings))
        or (of_place and _placed(passage, words, wanted))
        or (of_place and _led(passage, words, wanted))
    )


def _course(passage: Notebook) -> bool:
    """`Getting worse`, `not worse`, `stable`, where only the weakness is spoken of."""
    words = [t.word for t in passage.tokens]
    course = _WORSENED | _STABLE | _CHANGED
    told = [n for n, w in enumerate(words) if w in course]
    beside = {w for w in words if not w.isdecimal()}
    if not told or not beside <= passage.listed("beside a course") | course:
        return False
    at = told[0]
    opened = words[:1] == ["no"] and not _IT.isdisjoint(words[1:3])
    denied = not _NOT.isdisjoint(words[max(at - _DENIED_BEFORE, opened) : at])
    if words[at] in (_STABLE if denied else _CHANGED):
        return False
    worse = words[at] in _WORSENED and not denied
    status = Status.PRESENT if worse else Status.ABSENT
    passage.observe(_WORSE, status, (at, at))
    return True


def _well(passage: Notebook, words: list[str], findings: tuple[str, ...]) -> bool:
    """`The leg is fine`: nothing that was asked of it is there."""
    said = set(words)
    if _LEGS.isdisjoint(said) or _WELL.isdisjoint(said):
        return False
    if not said <= _LEGS | _WELL | _WELL_BESIDE:
        return False
    for finding in findings:
        if not passage.has(finding):
            passage.observe(finding, Status.ABSENT, passage.whole)
    return True


def _placed(passage: Notebook, words: list[str], wanted: set[str]) -> bool:
    """`Only the thigh`, `down to the heel`, `R leg to foot`, and no other word."""
    said = set(words)
    under, above = said & _UNDER_KNEE, said & _ABOVE_KNEE
    if not said <= passage.listed("along a leg") | _IN_LEG:
        return False
    if _PAIN in wanted and said <= _ONLY_PAIN and "pain" in said:
        return _only_pain(passage, wanted, alone=len(said) > 1)
    if _PAIN in wanted:
        return _of_pain(passage, said)
    if not (under or above):
        return False
    status = Status.PRESENT if under else Status.ABSENT
    passage.drop(_BELOW)
    passage.observe(_BELOW, status, passage.whole)
    return True


def _only_pain(passage: Notebook, wanted: set[str], *, alone: bool) -> bool:
    """`Just pain`, where pain and numbness of a leg were asked."""
    for finding in sorted(wanted) if alone else [_PAIN]:
        status = Status.PRESENT if finding == _PAIN else Status.ABSENT
        passage.observe(finding, status, passage.whole)
    return True


def _led(passage: Notebook, words: list[str], wanted: set[str]) -> bool:
    """`R leg to calf w tingling`: where the pain goes, before what comes with it."""
    end = next((n for n, word in enumerate(words) if word in {"w", "with"}), 0)
    return "to" in words[:end] and _placed(passage, words[:end], wanted)


def _joined(words: list[str]) -> list[str]:
    """`Below the knee` is as good as the calf."""
    said = _BELOW_KNEE.sub(" calf ", f" {' '.join(words)} ")
    return said.split()


def note_place(passage: Notebook, finding: str, status: Status) -> None:
    """`1, left, to the calf`: where the leg pain goes that was picked by its number."""
    words = [w for w in passage.words(0) if not (w in _STOPS or w.isdecimal())]
    told = is_place(passage, words) and not _UNDER_KNEE.isdisjoint(_joined(words))
    if finding == _PAIN and status is Status.PRESENT and told:
        passage.observe(_BELOW, Status.PRESENT, passage.whole)


def is_place(passage: Passage, words: Iterable[str]) -> bool:
    """`Top of foot`, `right calf`: nothing but where in a leg."""
    said = set(_joined(list(words)))
    return (
        not _IN_LEG.isdisjoint(said) and said <= passage.listed("along a leg") | _IN_LEG
    )


def _in_leg(said: set[str]) -> bool:
    """Whether more than a leg is named: where in it, or all of it."""
    whole = bool(said & _LEGS) and not said.isdisjoint(
        {"whole", "all", "down", "entire"}
    )
    return whole or bool(said & (_UNDER_KNEE | _ABOVE_KNEE - _BUTTOCK))


def _of_pain(passage: Notebook, said: set[str]) -> bool:
    """Pain somewhere in a leg is possible; `the buttock only` is none."""
    span = passage.whole
    only = said & _IN_LEG <= _BUTTOCK and bool(said & _BUTTOCK and said & _NO_FURTHER)
    if only:
        passage.observe(_PAIN, Status.ABSENT, span)
    elif _in_leg(said):
        passage.observe(_PAIN, Status.POSSIBLE, span)
        if said & _UNDER_KNEE:
            passage.observe(_BELOW, Status.POSSIBLE, span)
    return only or _in_leg(said)


def note_own_words(passage: Notebook, asked: Prompt) -> None:
    """Observe each sign that was asked about and is told in its answer words.

    So is a fever in degrees. In a group, words that stand for two of its signs tell of neither: `can't hold it`.
    """
    temperature.lone_temperature(passage, asked.findings)
    found = {f: _found(passage, f) for f in asked.findings if not _is_told(passage, f)}
    places = [range(t.first, t.last + 1) for told in found.values() for t in told]
    for finding, told in found.items():
        for one in told:
            cool = finding == "fever" and temperature.is_cool_behind(passage, one.last)
            if not cool and sum(one.first in place for place in places) == 1:
                _observe(passage, finding, one)


def _is_told(passage: Notebook, finding: str) -> bool:
    """Whether more is told of it than that it may be so."""
    told = (o.status for o in passage.observations if o.finding == finding)
    return any(status is not Status.POSSIBLE for status in told)


def _observe(passage: Notebook, finding: str, one: Found[bool]) -> None:
    said = passage.assess(one.first, one.last)
    if said.tells and not said.historical:
        unsure = said.possible or said.unknown
        passage.drop(finding)
        status = Status.POSSIBLE if unsure else Status.PRESENT
        passage.observe(finding, status, (one.first, one.last))


def _found(passage: Notebook, finding: str) -> list[Found[bool]]:
    known = passage.lexicon.findings.get(finding)
    if known is None:
        return []
    found = list(_table(known.answer_words).all(passage.tokens))
    inside = {at for one in found for at in range(one.first, one.last + 1)}
    words = (t.word for at, t in enumerate(passage.tokens) if at not in inside)
    beside = passage.listed("beside a place")
    return found if all(w in beside or not w.isalpha() for w in words) else []


@cache
def _table(words: tuple[str, ...]) -> PhraseTable[bool]:
    return PhraseTable({True: "|".join(words)})
