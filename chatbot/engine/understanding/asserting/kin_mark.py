"""A relative named in a sentence: who has an illness, and who is only there."""

from itertools import pairwise

from chatbot.engine.understanding.asserting import kin, stop
from chatbot.engine.understanding.asserting.bounds import Bounds, Mark, Target
from chatbot.engine.understanding.text.sentence import DELIMITERS
from chatbot.engine.understanding.text.token import listed

_LEADS = stop.OWNERS | listed("best late foster half step elder eldest older oldest younger youngest big little elderly "
                              "next door adopted adult")  # fmt: skip
"""What may stand before a relative: `her late husband had`, `his best friend has`."""
COPULAS = frozenset({"is", "are", "was", "were", "been"})
NEAR_BRACKET = 3
_BESIDE = frozenset({"by", "from", "per", "with", "w", "and"})
"""`Seen with his wife, on warfarin`, without the comma too: it may be he who is."""
_PLURAL = frozenset({"were", "are", "both", "have"})
"""`He and his wife were` is said of him as well."""
_SUFFERS = frozenset({"is", "was", "got", "gets", "being", "has", "had", "were"})
_LATELY = frozenset({"just", "badly", "nearly", "almost", "once", "seriously", "also"})
_SOME = frozenset({"a", "an", "another", "two", "several", "hospital"})
_WITH_PATIENT = {
    (beside, other)
    for beside in ("with", "on", "onto", "into", "against", "over")
    for other in ("him", "her", "his", "my", "them", "me", "pt", "patient")
}
"""`His son fell on him` befell him, as did `his wife crashed the car with him in it`."""
CLAUSE = 5
_OBJECTS = frozenset({"him", "them", "me", "pt", "patient"})
"""`His wife hit him` befell him."""
_OBJECT = dict.fromkeys(kin.MALE_KIN, "him") | dict.fromkeys(kin.FEMALE_KIN, "her")
_AHEAD = 8
_SELDOM_ILL = kin.PETS | listed("toddler infant kid kids baby babies grandchild "
                                "grandchildren grandkids mate mates")  # fmt: skip
"""They are lifted, walked or spoken to more often than they are told to be ill."""
_HAS = listed("has have had with died recently soiled wet wets pooed vomited")
_PERFECT = frozenset({"has", "had", "have"})
"""`His wife has noticed` reports as `his wife notices` does."""
_PRESENCE = listed("room bedside phone attendance waiting")
_NOT_TAKEN = (
    _PRESENCE | stop.OWNERS | stop.PLACES | {"board", "call", "holiday", "leave"}
)
"""`His wife is on the phone, gave him tramadol`: what she is on is no medicine."""
_THERE = listed("present here interpreting translating")
_AS_WELL = listed("too also likewise")
"""`Allergic to Motrin (mother too)` is of both."""
_CHILDREN = listed("one two three four five six 1 2 3 4 5 6")
_STILL = listed(
    "also frail unwell poorly disabled retired elderly quite very too sick alive living still now aged age years year old - and , in her his well healthy"
)
"""What may be said of a relative before the illness that he or she has."""


def relative_mark(bounds: Bounds, at: int, end: int) -> Mark | None:
    """A relative who has an illness; not one who reports it or is lived with."""
    owner = at - 1
    while bounds.word(owner) in _LEADS:
        owner -= 1
    end = _past_age(bounds, end)
    before = bounds.word(owner)
    if before not in _BESIDE and _is_in_a_state(bounds, end):
        return Mark("family", back=False, reach="item", start=at, end=end)
    joined = before in {"and", "&", "+"} and _is_joined(bounds, owner, end)
    if before in ("by", "from", "per") or joined or _is_bystander(bounds, end):
        return None
    pointed = _pointed_from(bounds, owner, end)
    if pointed is not None:
        return Mark("family", back=True, reach="item", start=pointed, end=end)
    said = bounds.words[end : end + 3]
    owning = said[:2] == [",", "who"] and said[2:] in (["has"], ["had"])
    if owning or _befell(bounds, end):
        last = end + 2 * owning
        return Mark("family", back=False, reach="item", start=at, end=last)
    acts = _acts(bounds, end)
    return None if acts else _ill_relative(bounds, at, end, before)


_POINTS = listed("that that's thats it it's its")
_MENDS = listed("no nope sorry wait hang hold on actually oops , - -- i mean")


def _pointed_from(bounds: Bounds, owner: int, end: int) -> int | None:
    """Where `cancer - no sorry, that's his brother`, `cancer was her sister` turns to whose it is."""
    being = bounds.word(owner) in COPULAS
    at = owner - (being and bounds.word(owner - 1) in _POINTS)
    told = being or bounds.word(at) in _POINTS
    if not told or bounds.word(end) not in DELIMITERS:
        return None
    while bounds.word(at - 1) in _MENDS:
        at -= 1
    return at


def is_of_other_sex(bounds: Bounds, mark: Mark, target: Target) -> bool:
    """`Mum had a stroke his left leg is weak`: said of the patient."""
    male, female = listed("he he's his him himself"), listed("she she's her herself")
    relative = bounds.words[mark.start]
    sexes = [male] * (relative in kin.FEMALE_KIN) + [female] * (
        relative in kin.MALE_KIN
    )
    said = pairwise(bounds.words[mark.end : target.end])
    return any(
        w in sex and before not in _BESIDE | _SINCE
        for sex in sexes
        for before, w in said
    )


_SINCE = listed("when since after before while as of in to for")


def _is_in_a_state(bounds: Bounds, end: int) -> bool:
    """`His wife is pregnant`, `her dad was on dialysis`, `husband's on warfarin`."""
    at = end + (bounds.word(end) in ("is", "was"))
    state, taken = bounds.word(at), bounds.word(at + 1)
    drug = taken in stop.TAKEN or stop.is_drug(taken)
    drug |= at > end and taken not in _NOT_TAKEN
    treated = state in ("on", "taking", "prescribed", "given") and drug
    bare = taken in DELIMITERS
    return treated or ((at > end or bare) and state in stop.STATES)


def _is_joined(bounds: Bounds, owner: int, end: int) -> bool:
    """`She and her mother`, `he lives with ... and his son are`: the patient as well."""
    if bounds.word(owner - 1) in kin.SPEAKERS:
        return True
    return bounds.word(end) in _PLURAL


def _acts(bounds: Bounds, end: int) -> bool:
    """Whether the relative reports or does something, and is not said to be ill."""
    behind, after = bounds.word(end), bounds.word(end + 1)
    if after in _OBJECTS:
        return True
    told = after if behind in _PERFECT else behind
    reports = told in stop.REPORTERS - COPULAS
    return reports or behind in stop.REPORTERS | stop.BEFELL | kin.CALLS


def _past_age(bounds: Bounds, end: int) -> int:
    """`His father, 82, had`, `mother of the pt has`, `her toddler (14 kg)`: nothing else is said."""
    owner = end + 1 + (bounds.word(end + 1) == "the")
    if bounds.word(end) == "of" and bounds.word(owner) in _OBJECTS:
        end = owner + 1
    said = bounds.words[end : end + CLAUSE]
    if said[:1] in (["is"], ["was"]):
        return _past_state(said, end)
    if not said[1:2] or not said[1][:1].isdigit() or said[0] not in {",", "("}:
        return end
    close = said.index(")") if ")" in said else 0
    if said[0] == "(":
        return end + close + 1 if close else end
    return end + 3 if said[2:3] == [","] else end


def _past_state(said: list[str], end: int) -> int:
    """`Her mother is 84 and has`, `his father is alive with`: what follows tells the illness."""
    for n, word in enumerate(said[1:], 1):
        if word in {"has", "had", "with", "suffers"}:
            return end + n if n > 1 else end
        if not (word[:1].isdigit() or word in _STILL):
            return end
    return end


def _is_bystander(bounds: Bounds, end: int) -> bool:
    """`Mum in the room, tried advil`, `mother of two with`: nobody else is told to be ill."""
    said = bounds.words[end : end + NEAR_BRACKET]
    children = said[:1] == ["of"] and not _CHILDREN.isdisjoint(said[1:2])
    there = said[:1] in (["in"], ["at"], ["on"]) and not _PRESENCE.isdisjoint(said)
    return there or children or not _THERE.isdisjoint(said[:1])


def _ill_relative(bounds: Bounds, at: int, end: int, before: str) -> Mark | None:
    """`Mother had`, `in his father`, a relative who opens a statement."""
    behind = bounds.word(end)
    if bounds.word(at) in _SELDOM_ILL:
        if behind not in _HAS:
            return None
        return Mark("family", back=False, reach="item", start=at, end=end)
    named = before in ("in", "(", "--", ":")
    had = behind not in stop.DIAGNOSED or bounds.word(end + 1) == "it"
    alone = _AS_WELL.isdisjoint(bounds.words[end : end + NEAR_BRACKET])
    if named and had and alone:
        told = before in (":", "--") and behind not in DELIMITERS
        return Mark("family", back=not told, reach="item", start=at, end=end)
    opens = before in DELIMITERS or before in ("and", "or")
    borrowed = stop.is_drug(behind)  # `took advil and my roommate's flexeril`
    owner = _OBJECT.get(bounds.word(at), "")  # `her husband's tramadol helped him`
    opens = opens and (not borrowed or owner in bounds.words[end + 1 : end + CLAUSE])
    if behind in stop.DIAGNOSED or (opens and behind not in DELIMITERS):
        return Mark("family", back=False, reach="clause", start=at, end=end)
    return None


def _befell(bounds: Bounds, end: int) -> bool:
    """What a relative is or bore: `his son was in a car crash`, `since her dad fell`."""
    verb, at = bounds.word(end), end + 1
    ahead = bounds.words[at : min(bounds.last, at + _AHEAD)]
    if verb in stop.BEFELL:
        return _WITH_PATIENT.isdisjoint(pairwise(ahead))
    if verb not in _SUFFERS:
        return False
    if bounds.word(at) in {"a", "an"} and verb in COPULAS:
        return stop.REPORTERS.isdisjoint(ahead)
    while bounds.word(at) in stop.LIGHT or bounds.word(at) in _LATELY:
        at += 1
    told = bounds.word(at)
    return told in stop.BEFALLEN or (told == "in" and bounds.word(at + 1) in _SOME)
