"""Whether a response word is of something else: a job, a posture, a helper, a wish."""

from itertools import pairwise

from chatbot.engine.understanding.asserting.kin import RELATIVES
from chatbot.engine.understanding.passage import Passage
from chatbot.engine.understanding.text.token import listed

_PLEA = listed("help pls please plz me us out can could you . ! ,")
_BEFORE_PLEA = listed("pls please plz you , . ! ;") | {"", "\n"}
_BEFORE_HELP = (
    "seem", "appear", "tend", "start", "beg", "contin", "used", "found", "go",
)  # fmt: skip
_AWAY = listed("off out at missed missing")
_ENDED = listed("stopping stopped stops stop quit quits")
_JOB = listed("in as outside full part outdoors construction nights days")
_TO_JOB = listed("return returns returned returning back go going fit able unable ready get getting")  # fmt: skip
_CANNOT = listed("can't cannot cant couldn't unable")
_BEGUN = listed("injury accident fall strain incident onset lift")
_DID = listed("did does do don't didn't doesn't not to really actually even it that")
"""`It did work`, `doesn't work`; a bare `work` is a job."""
_PERSONS = RELATIVES | listed("family carer carers caregiver nurse")
_PRONOUNS = listed("it they them that this which none nothing both neither")
_CLAUSE = listed(", ; : . and but - ( \n")
_BY = listed("by : the his her a when with")
_SMALL = listed("for some any more pain quick better something fast immediate real "
                "further a of his her their")  # fmt: skip
_VARIES = listed("change changes changed difference differences diff")
_WITHIN = listed("in of between to")
_ASKING = listed("do does can could will would should may")
_IS = listed("is are")
_DENYING = listed("not nothing no n't it they that this these those little much")

_HEARD = listed("heard hears read reads hearing reading")
_TOLD_TO = listed("me us the him her them my his")
_TELLS = listed("says say said tells told suggests reckons claims")
_TELLERS = listed("google internet tiktok youtube facebook online physio physiotherapist chiropractor doctor doc gp "
                  "consultant surgeon specialist pharmacist nurse friend friends mate mates neighbour neighbor")  # fmt: skip


_WHOSE = listed("his her my their the")
_HELPED_KIN = _WHOSE | listed(
    "helped helps worked works wonders great well did does has a lot for"
)


def is_of_else(passage: Passage, opened: int, first: int, *, denied: bool) -> bool:
    """Whether a response word at `first`, its small words from `opened` on, is of no treatment.

    `Any benefit`, which denies nothing, asks.
    """
    return (
        _is_of_job(passage, first, denied=denied)
        or _is_help(passage, first)
        or _has_own_subject(passage, opened)
        or _is_eased_so(passage, opened, first)
        or passage.says("wished for", passage.back_over(opened - 1, _SMALL))
        or (not denied and "any" in passage.words(opened, first))
        or _is_other_change(passage, first)
        or _is_asked(passage, first)
        or helped_kin(passage, first)
        or _is_heard(passage, opened, first)
    )


def helped_kin(passage: Passage, at: int) -> bool:
    """`Amitriptyline helped her sister`, `works for his wife`: nobody told that it is taken."""
    at = passage.past(at, _HELPED_KIN)
    return passage.word(at) in RELATIVES and passage.word(at - 1) in _WHOSE


def _is_heard(passage: Passage, opened: int, at: int) -> bool:
    """`Heard that yoga helps`, `google says turmeric works`; `says heat helps` tells."""
    places = _before(passage, opened)
    led = passage.words(places.start, places.stop)
    heard = any(
        word in _HEARD or (word == "told" and after not in _TOLD_TO)
        for word, after in pairwise((*led, ""))
    )
    says = any(who in _TELLERS and how in _TELLS for who, how in pairwise(led))
    return (heard or says) and passage.word(at) in {"helps", "works", "work"}


def _is_of_job(passage: Passage, at: int, *, denied: bool) -> bool:
    """`Off work`, `return to work`, `can't work`, `heavy work`, `works nights`; `it works` is not."""
    led = passage.words(at - 2, at)
    away = led == ["out", "of"] or not _AWAY.isdisjoint(led[-1:])
    if away or (passage.word(at) in _ENDED and passage.word(at + 1) == "work"):
        return True
    if not passage.word(at).startswith("work"):
        return False
    after = passage.words(at + 1, at + 4)
    begun = after[:1] == ["since"] and not _BEGUN.isdisjoint(after)
    to_job = led[-1:] == ["to"] and not _TO_JOB.isdisjoint(led)
    bare = passage.word(at) == "work" and _DID.isdisjoint(led) and not denied
    held = not denied and not _JOB.isdisjoint(after[:1])
    return begun or to_job or bare or held or not _CANNOT.isdisjoint(led)


def _is_help(passage: Passage, at: int) -> bool:
    """`Please help me out`, `nortriptyline to help him sleep`; `seems to help` tells."""
    if passage.word(at) != "help":
        return False
    led, after = passage.word(at - 1), passage.word(at + 1)
    alone = _PLEA.issuperset(passage.said_with(at))
    asked = after in {"me", "us"} and led in _BEFORE_PLEA
    purpose = led == "to" and not passage.word(at - 2).startswith(_BEFORE_HELP)
    return alone or asked or (purpose and after.isalpha())


def _before(passage: Passage, opened: int) -> range:
    """The places of the words of a clause before what is told."""
    least = passage.sentence_of(opened).first
    start = opened
    while start > least and passage.word(start - 1) not in _CLAUSE:
        start -= 1
    return range(start, opened)


def _names(passage: Passage, places: range) -> bool:
    return any(m.first in places for m in passage.named_treatments)


def _has_own_subject(passage: Passage, opened: int) -> bool:
    """`Lying down helps`, `his wife helps`; `walking after naproxen helped` is of naproxen."""
    places = _before(passage, opened)
    words = passage.words(places.start, places.stop)
    own = not (passage.listed("postures") | _PERSONS).isdisjoint(words)
    return own and _PRONOUNS.isdisjoint(words) and not _names(passage, places)


def _is_eased_so(passage: Passage, opened: int, at: int) -> bool:
    """`Relieved by lying`, `better leaning forward`."""
    if not passage.says("eased", at) or _names(passage, _before(passage, opened)):
        return False
    behind = passage.past(at + 1, _BY)
    return passage.says("postures", behind)


def _is_other_change(passage: Passage, at: int) -> bool:
    """`No change in bowel habit`, `no difference between sides`; `in pain` tells."""
    linked = passage.word(at) in _VARIES and passage.word(at + 1) in _WITHIN
    return linked and passage.listed("relief of").isdisjoint(
        passage.words(at + 2, at + 5)
    )


def _is_asked(passage: Passage, at: int) -> bool:
    """`Do supplements help`, `is b12 with nsaids helpful`, with no mark; `does not help` tells."""
    if passage.sentence_of(at) in passage.answered:
        return False
    first = _before(passage, at).start
    opens = passage.word(first) in _ASKING
    opens |= passage.word(first) in _IS and _names(passage, range(first + 1, at))
    return opens and first + 1 < at and passage.word(first + 1) not in _DENYING
