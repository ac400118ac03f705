"""Triggers found in one sentence: what each is, and whether it looks ahead or back."""

from itertools import pairwise, product
from typing import NamedTuple

from chatbot.engine.understanding.asserting import stop
from chatbot.engine.understanding.asserting.trigger import (
    TRIGGERS,
    Kind,
    Reach,
    Side,
    Trigger,
)
from chatbot.engine.understanding.text.sentence import DELIMITERS, END
from chatbot.engine.understanding.text.token import listed

_FIRST_YEAR = 1900
_LAST_YEAR = 2099
_JOINS = frozenset({"and", "or", "nor", "but", "/", "&", "no", "denies", "yes"})
_COPULAS = frozenset({"is", "are", "was", "were", "been"})
_GOES_ON = frozenset({"but", "and", "yet", "because", "due", "so"})
_LETTERS = frozenset({"n", "y"})
_ASKING = frozenset({":", "?:", "--", "="})
_TOLD = frozenset({"denies", "deny", "denying"})
"""Said of what follows, even over a comma: `denies, fever`."""
_SIGNS = frozenset({"(-)", "(+)"})
_NOT_PAST = frozenset({"since", "until", "till", "by", "after", "before"})
_IN_YEAR = listed("""
    jan feb mar apr may jun jul aug sep sept oct nov dec january february march april june
    july august september october november december early late mid about around spring
    summer autumn fall winter the end of beginning -
    """)
"""Words of a date: `since about May 2019` goes on, `fell from a roof in 2015` is over."""
_NEAR_BRACKET = 3
_AND = frozenset({"and", "&", "+"})
_PLURAL = frozenset({"were", "are", "both", "have"})
"""`He and his wife were` is said of him as well."""
_SUFFERS = frozenset({"is", "was", "got", "gets", "being", "has", "had", "were"})
_LATELY = frozenset({"just", "badly", "nearly", "almost", "once", "seriously", "also"})
_SOME = frozenset({"a", "an", "another", "two", "several", "hospital"})
_ONTO = frozenset({"on", "onto", "into", "against", "over"})
_WITH_PATIENT = frozenset(
    ("with", other) for other in ("him", "her", "them", "me", "pt", "patient")
)
"""`His son fell on him` befell him, as did `his wife crashed the car with him in it`."""
_YOUNG = listed(
    "child kid boy girl teen teenager young younger little student baby toddler"
)
_FOR_HOW_LONG = {"for", "since", "x"}
_HABITS = {"ivdu", "ivda", "idu", "heroin", "cocaine", "meth", "drugs", "use", "user", "addict",
           "injecting", "injected", "smoked", "smoker", "smoking", "drinker"}  # fmt: skip
"""What a decade of life may end; an illness told so may well go on."""
_TENS = {"20", "30", "40", "50", "60", "70", "80"}
_AGE_ENDS = DELIMITERS | {"and", "or", "years", "yrs", "yo", "but", "so", "."}
_CLAUSE = 5
_SELF = frozenset({"he", "she", "they", "i", "we", "pt", "patient"})
_GIVING = listed("giving given gave gives giving")
_GIVEN_TO = listed("him her me them it")
_OBJECTS = frozenset({"him", "them", "me", "pt", "patient"})
"""`His wife hit him` befell him."""
_ARTICLES = frozenset({"a", "an"})
_AHEAD = 8
_SMALL_ONES = listed("toddler infant kid kids grandchild grandchildren grandkids")
"""They are lifted and carried more often than they are told to be ill."""
_HAS = frozenset({"has", "have", "had", "with"})
_PRESENCE = listed("room bedside phone attendance waiting")

_HELPING = listed("has have had did does do will would could can")
_NOT_YET = listed("not never")
_WHOLLY = listed("really fully completely quite entirely ever yet totally")
_ENDED = listed("resolve resolved heal healed settle settled recover recovered subside subsided "
                "disappear disappeared improve improved")  # fmt: skip
_ENDED_SO = {
    *product(("go", "goes", "gone", "went"), ("away",)),
    *product(("get", "got", "gotten"), ("better",)),
    *product(("clear", "cleared"), ("up",)),
    ("let", "up"),
}


class Mark(NamedTuple):
    """A trigger where it stands: words `start` up to, not including, `end`."""

    kind: Kind
    back: bool
    reach: Reach
    start: int
    end: int


class Bounds(NamedTuple):
    """The words of one sentence: `first` up to, not including, `last`."""

    words: list[str]
    first: int
    last: int

    def word(self, at: int) -> str:
        """Return a word of the sentence; beyond it, the sign of an end."""
        return self.words[at] if self.first <= at < self.last else END


_OWNED = listed("has had with suffers")
_STILL = listed(
    "alive living still now aged age years year old - and , in her his well healthy"
)
"""What may be said of a relative before the illness that he or she has."""


def find_marks(bounds: Bounds) -> list[Mark]:
    """All triggers of a sentence, in order, the longest phrase first."""
    marks: list[Mark] = []
    at = bounds.first
    while at < bounds.last:
        mark = mark_at(bounds, at, bounds.last)
        if mark is not None:
            marks.append(mark)
            at = mark.end
        else:
            at += 1
    return marks


def mark_at(bounds: Bounds, at: int, limit: int) -> Mark | None:
    """The trigger that opens at a word and ends before `limit`, if there is one."""
    word = bounds.words[at]
    triggers = TRIGGERS.get(word)
    if triggers is None:
        return _year(bounds, at)
    lasting = _lasting(bounds, at)
    if lasting is not None:
        return lasting
    words = bounds.words
    for trigger in triggers:
        end = at + len(trigger.phrase)
        if end <= limit and tuple(words[at:end]) == trigger.phrase:
            return _resolve(bounds, at, trigger, triggers)
    return _when_young(bounds, at) or _in_decade(bounds, at)


def _lasting(bounds: Bounds, at: int) -> Mark | None:
    """`Never went away`, `has not really healed`: what goes on is not denied."""
    end = at + (bounds.words[at] in _HELPING)
    if bounds.word(end) not in _NOT_YET:
        return None
    end += 1
    while bounds.word(end) in _WHOLLY:
        end += 1
    two = (bounds.word(end), bounds.word(end + 1))
    if two[0] not in _ENDED and two not in _ENDED_SO:
        return None
    end += 2 if two in _ENDED_SO else 1
    return Mark("nothing", back=False, reach="word", start=at, end=end)


def _resolve(
    bounds: Bounds, at: int, trigger: Trigger, triggers: list[Trigger]
) -> Mark | None:
    end = at + len(trigger.phrase)
    if trigger.kind == "relative":
        return _relative(bounds, at, end)
    if trigger.phrase[-1] in _LETTERS and not _is_answer(bounds, at):
        return None
    twins = [other for other in triggers if other.phrase == trigger.phrase]
    side = trigger.side if len(twins) == 1 else _twin_side(trigger)
    back = side == "after" or (side != "before" and _looks_back(bounds, at, end, side))
    if len(twins) > 1:
        wanted = "after" if back else "before"
        trigger = next(twin for twin in twins if twin.side == wanted)
    if trigger.phrase == ("in", "the", "past") and bounds.word(end).isdigit():
        return None
    if trigger.phrase[-1] == "free" and _lasts(bounds, end):
        return Mark("ended", back=True, reach="item", start=at, end=end)
    return Mark(trigger.kind, back, trigger.reach, at, end)


def _lasts(bounds: Bounds, at: int) -> bool:
    """`Cancer free for 12 years`: who has been free of it had it."""
    return bounds.word(at) in _FOR_HOW_LONG or bounds.word(at)[:1].isdigit()


def _is_answer(bounds: Bounds, at: int) -> bool:
    """Whether a lone `n` or `y` answers: `fever: n`, `fever n, chills y`."""
    before, behind = bounds.word(at - 1), bounds.word(at + 1)
    return before in _ASKING or (behind in DELIMITERS and before not in DELIMITERS)


def _twin_side(trigger: Trigger) -> Side:
    return "answer" if trigger.phrase[0] == "not" else "either"


def _looks_back(bounds: Bounds, start: int, end: int, side: str) -> bool:
    """Whether a trigger speaks of what stands before it (`SLR negative`)."""
    before, behind = bounds.word(start - 1), bounds.word(end)
    if behind in {",", ":"} and bounds.words[start] in _TOLD and before not in _ASKING:
        return False
    if behind in DELIMITERS:
        return behind != ":" or before not in DELIMITERS
    if side == "answer":
        return behind in _GOES_ON and before not in DELIMITERS
    if behind in stop.POSITIONS:
        return True
    return not (_opens_item(before) or _leads(bounds, start))


def _opens_item(before: str) -> bool:
    """Whether a trigger behind this word opens an item, and so speaks of it."""
    if before in DELIMITERS or before in _JOINS or before in stop.NORMALS:
        return True
    return before in stop.LIGHT and before not in _COPULAS


def _leads(bounds: Bounds, start: int) -> bool:
    return bounds.words[start] in _SIGNS and _signs_lead(bounds)


def _signs_lead(bounds: Bounds) -> bool:
    """Whether the first sign of the sentence stands before its item (`(-) fever`)."""
    for at in range(bounds.first, bounds.last):
        if bounds.words[at] in _SIGNS:
            return bounds.word(at - 1) in DELIMITERS
    return False


def _when_young(bounds: Bounds, at: int) -> Mark | None:
    """`When he was 12`, `when she was a child`."""
    if bounds.words[at] != "when":
        return None
    said = bounds.words[at : at + _CLAUSE]
    if said[2:3] not in (["was"], ["were"]):
        return None
    young = not _YOUNG.isdisjoint(said[3:])
    aged = bounds.word(at + 3).isdecimal() and bounds.word(at + 4) in _AGE_ENDS
    if not (young or aged):
        return None
    return Mark("ended on", back=True, reach="item", start=at, end=at + 4)


def _in_decade(bounds: Bounds, at: int) -> Mark | None:
    """`IVDU in his 20s`, right behind what it dates; `a man in his 20s` dates nothing."""
    said = bounds.words[at : at + _CLAUSE]
    owned = said[1:2] in (["his"], ["her"], ["their"])
    if said[:1] != ["in"] or not owned or bounds.word(at - 1) not in _HABITS:
        return None
    tens = next((n for n, word in enumerate(said[2:5], 2) if word[:2] in _TENS), None)
    if tens is None:
        return None
    return Mark("ended", back=True, reach="word", start=at, end=at + tens + 1)


def _year(bounds: Bounds, at: int) -> Mark | None:
    word = bounds.words[at].rpartition("/")[2]
    if len(word) != len("2000") or not word.isdecimal():
        return None
    if not _FIRST_YEAR <= int(word) <= _LAST_YEAR:
        return None
    near = bounds.words[max(bounds.first, at - _NEAR_BRACKET) : at]
    last = len(near) - 1
    while last >= 0 and near[last] in _IN_YEAR:
        last -= 1
    begun = last >= 0 and near[last] == "from"
    if bounds.word(at + 1) == ":":
        return _then(bounds, at, word)
    if "[" in near or begun or not _NOT_PAST.isdisjoint(near):
        return None
    return Mark("ended on", back=True, reach="item", start=at, end=at + 1)


_PRESENT = listed("today now currently")


def _then(bounds: Bounds, at: int, word: str) -> Mark | None:
    """`2019: IVDU. 2026: clean`: under a year that a later one follows stands the past."""
    later = any(
        year.isdecimal() and len(year) == len("2000") and year > word
        for year, colon in pairwise(bounds.words)
        if colon == ":"
    )
    today = not _PRESENT.isdisjoint(bounds.words[at:])
    if not (later or today):
        return None
    return Mark("ended on", back=False, reach="clause", start=at, end=at + 2)


def _relative(bounds: Bounds, at: int, end: int) -> Mark | None:
    """A relative who has an illness; not one who reports it or is lived with."""
    owner = at - 1
    while bounds.word(owner) in stop.OWNERS:
        owner -= 1
    end = _past_age(bounds, end)
    before, behind = bounds.word(owner), bounds.word(end)
    state = bounds.word(end + 1)
    taken = bounds.word(end + 2)
    drug = taken in stop.TAKEN or stop.is_drug(taken)
    treated = state in ("on", "taking") and drug
    if behind in ("is", "was") and (state in stop.STATES or treated):
        return Mark("family", back=False, reach="clause", start=at, end=end)
    paired = bounds.word(owner - 1) in _SELF
    joined = behind in _PLURAL and not _is_kin(bounds, owner - 1)
    if _is_bystander(bounds, end) or (before in _AND and (paired or joined)):
        return None
    said = bounds.words[end : end + 3]
    owning = said[:2] == [",", "who"] and said[2:] in (["has"], ["had"])
    if owning or _befell(bounds, end):
        last = end + 2 * owning
        return Mark("family", back=False, reach="item", start=at, end=last)
    acts = bounds.word(end + 1) in _OBJECTS or _gives(bounds, end)
    if acts or behind in stop.REPORTERS | stop.BEFELL:
        return None
    return _ill_relative(bounds, at, end, before)


def _gives(bounds: Bounds, end: int) -> bool:
    """`His mother has been giving him Motrin`."""
    said = bounds.words[end : end + _CLAUSE]
    at = next((n for n, w in enumerate(said) if w in _GIVING), None)
    return at is not None and not _GIVEN_TO.isdisjoint(said[at + 1 : at + 2])


def _past_age(bounds: Bounds, end: int) -> int:
    """`His father, 82, had`, `her toddler (14 kg)`: an age or a weight says nothing else."""
    said = bounds.words[end : end + _CLAUSE]
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
        if word in _OWNED:
            return end + n if n > 1 else end
        if not (word[:1].isdigit() or word in _STILL):
            return end
    return end


def _is_bystander(bounds: Bounds, end: int) -> bool:
    """`Mum in the room, tried advil`: who is there says nothing of an illness."""
    said = bounds.words[end : end + _NEAR_BRACKET]
    there = said[:1] in (["in"], ["at"], ["on"]) and not _PRESENCE.isdisjoint(said)
    return there or said[:1] in (
        ["present"],
        ["here"],
        ["interpreting"],
        ["translating"],
    )


def _ill_relative(bounds: Bounds, at: int, end: int, before: str) -> Mark | None:
    """`Mother had`, `in his father`, a relative who opens a statement."""
    behind = bounds.word(end)
    if bounds.word(at) in _SMALL_ONES:
        if behind not in _HAS:
            return None
        return Mark("family", back=False, reach="item", start=at, end=end)
    if before in ("in", "(", "--", ":") and behind not in stop.DIAGNOSED:
        return Mark("family", back=True, reach="item", start=at, end=end)
    opens = before in DELIMITERS or before in ("and", "or")
    if behind in stop.DIAGNOSED or (opens and behind not in DELIMITERS):
        return Mark("family", back=False, reach="clause", start=at, end=end)
    return None


def _befell(bounds: Bounds, end: int) -> bool:
    """What a relative is or bore: `his son was in a car crash`, `since her dad fell`."""
    verb, at = bounds.word(end), end + 1
    ahead = bounds.words[at : min(bounds.last, at + _AHEAD)]
    if verb in stop.BEFELL:
        return bounds.word(at) not in _ONTO and _WITH_PATIENT.isdisjoint(
            pairwise(ahead)
        )
    if verb not in _SUFFERS:
        return False
    if bounds.word(at) in _ARTICLES and verb in _COPULAS:
        return stop.REPORTERS.isdisjoint(ahead)
    while bounds.word(at) in stop.LIGHT or bounds.word(at) in _LATELY:
        at += 1
    told = bounds.word(at)
    return told in stop.BEFALLEN or (told == "in" and bounds.word(at + 1) in _SOME)


def _is_kin(bounds: Bounds, at: int) -> bool:
    """Whether a relative is named: `his mother and father were`."""
    triggers = TRIGGERS.get(bounds.word(at), [])
    return any(trigger.kind == "relative" for trigger in triggers)
