"""Triggers found in one sentence: what each is, and whether it looks ahead or back."""

from itertools import pairwise, product

from chatbot.engine.expression import expression
from chatbot.engine.understanding.asserting import kin, kin_mark, stop
from chatbot.engine.understanding.asserting.bounds import Bounds, Mark
from chatbot.engine.understanding.asserting.trigger import TRIGGERS, Side, Trigger
from chatbot.engine.understanding.text.sentence import DASH, DELIMITERS, END
from chatbot.engine.understanding.text.token import listed

_FIRST_YEAR = 1900
_LAST_YEAR = 2099
_JOINS = frozenset({"and", "or", "nor", "but", "/", "&", "no", "denies", "yes"})
_SIDES = listed("left right l r lt rt both bilateral")
_APART = listed("and but with")
_GOES_ON = frozenset({"but", "and", "yet", "because", "due", "so"})
_LETTERS = frozenset({"n", "y"})
_ANSWERS = _LETTERS | {"no", "yes"}
_ASKING = frozenset({":", "?:", "--", "="})
_TODAY = frozenset({"now", "today", "currently", "tonight", "presently"})
_TOLD = frozenset({"denies", "deny", "denying"})
"""Said of what follows, even over a comma: `denies, fever`."""
_SIGNS = frozenset({"(-)", "(+)"})
_NOT_PAST = frozenset({"since", "until", "till", "by", "after", "before"})
_IN_YEAR = listed("jan feb mar apr may jun jul aug sep sept oct nov dec january "
                  "february march april june july august september october november "
                  "december early late mid about around spring summer autumn fall "
                  "winter the end of beginning -")  # fmt: skip
"""Words of a date: `since about May 2019` goes on, `fell from a roof in 2015` is over."""
_IN_YOUTH = expression(
    r"when \S+ (?:was|were) (?:(?:\S+ )?(?:child|kid|boy|girl|teen|teenager|young|younger|little|student|baby|toddler)\b"
    r"|\d+(?= (?:[][():,.=?\n]|and|or|years|yrs|yo|but|so)|$))|(?P<decade>in (?:his|her|their) (?:\S+ ){0,2}(?:(?:tw|th|fo|fi|si)\w*s|[2-8]0s?)\b)"
)
_HABITS = {"ivdu", "ivda", "idu", "heroin", "cocaine", "meth", "drugs", "use", "user", "addict",
           "injecting", "injected", "smoked", "smoker", "smoking", "drinker"}  # fmt: skip
"""What a decade of life may end; an illness told so may well go on."""

_CLOSING = listed("gone stopped longer settled passed cleared up down off now today moment present currently")  # fmt: skip
_CLAUSE_ENDS = DELIMITERS | listed("but and then while . so though by after since on in with within yesterday last over again "
                                   "now today tonight completely entirely altogether already this from as")  # fmt: skip
"""What may stand behind `stopped` or `not now` where they speak of what stood before them."""
_RECALLING = listed("remember recall say tell")
_HELPING = listed("has have had did does do will would could can")
_WHOLLY = listed("really fully completely quite entirely ever yet totally")
_ENDED = listed("resolve resolved heal healed settle settled recover recovered subside subsided "
                "disappear disappeared improve improved")  # fmt: skip
_ENDED_SO = {*product(("go", "goes", "gone", "went"), ("away",)), *product(("get", "got", "gotten"), ("better",)),
             *product(("clear", "cleared", "let"), ("up",))}  # fmt: skip


TESTS = listed("mri ct scan scans imaging xray x-ray xr xrs radiograph radiographs ray film films bloods labs biopsy cultures dexa workup tests "
               "ultrasound")  # fmt: skip


_ENDS_DOUBT = DELIMITERS | stop.POSITIONS | stop.MAYBE_STOPS | listed("and or & from after as if when for again only though")  # fmt: skip
"""`Fracture possible on CT`; in `LBP with possible fever` what is possible follows."""
_WHO_TESTED = (
    TESTS | kin.SPEAKERS | listed("hospital ed ortho neurosurgery surgeons gp")
)
_COUNTED = (stop.SYMPTOMS | stop.ANYONE | {"loss"}) - listed("pain pains ache lbp")
_RESULTS = listed("pos positive neg negative 0")
_LISTING = listed("neg negative (-)")
EXAMINED = TESTS | listed("""
    straight slr lasegue slump x ua urine dip dipstick hcg upt preg pregnancy troponin esr crp wbc cxr ekg ecg us
    u/s doppler babinski hoffman romberg screen exam examination reflex reflexes jerk jerks pulse pulses tone wink plantar
    plantars clonus covid swab swabs hiv vitals obs appetite mood
""")
"""`Neg SLR, weak foot` is of the test alone, where `neg fever, chills` is of both; of `fever, ankle
jerks absent` the reflexes are."""


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
        return _year(bounds, at) if word[-1:].isdecimal() else None
    whole = _lasting(bounds, at) or _tested_away(bounds, at)
    if whole is not None:
        return whole
    words = bounds.words
    for trigger in triggers:
        end = at + len(trigger.phrase)
        said = end <= limit and tuple(words[at:end]) == trigger.phrase
        if said and _closes(bounds, trigger, end):
            return _resolve(bounds, at, trigger, triggers)
    return _in_youth(bounds, at)


def _lasting(bounds: Bounds, at: int) -> Mark | None:
    """`Never went away`, `has not really healed`: what goes on is not denied."""
    end = at + (bounds.words[at] in _HELPING)
    if bounds.word(end) not in {"not", "never"}:
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
        return kin_mark.relative_mark(bounds, at, end)
    if trigger.phrase[-1] in _LETTERS and not _is_answer(bounds, at):
        return None
    twins = [
        t for t in triggers if t.phrase == trigger.phrase and _closes(bounds, t, end)
    ]
    side: Side = "answer" if trigger.phrase[0] == "not" else "either"
    side = trigger.side if len(twins) == 1 else side
    ends = bounds.word(end) in _ENDS_DOUBT and not _names_more(bounds, end)
    side = side if ends or trigger.kind != "possible" else "before"
    back = side == "after" or (side != "before" and _looks_back(bounds, at, end, side))
    if len(twins) > 1:
        wanted = "after" if back else "before"
        trigger = next(twin for twin in twins if twin.side == wanted)
    if trigger.phrase == ("in", "the", "past") and bounds.word(end).isdigit():
        return None
    if trigger.phrase[-1] == "free" and lasts(bounds, end):
        return Mark("ended", back=True, reach="item", start=at, end=end)
    listed = " ".join(trigger.phrase) in _LISTING and bounds.word(end) not in EXAMINED
    reach = "clause" if listed and not back else trigger.reach
    return Mark(trigger.kind, back, reach, at, end)


def _closes(bounds: Bounds, trigger: Trigger, end: int) -> bool:
    """Whether a clause ends there, where the words need it: `fever, stopped naproxen`."""
    closing = trigger.kind == "gone" and trigger.phrase[-1] in _CLOSING
    recalled = trigger.kind == "unknown" and trigger.phrase[-1] in _RECALLING
    needed = closing or recalled or trigger.kind == "begun"
    if trigger.phrase == ("0",) and trigger.side == "after":  # `fever 0`, `chills: 0`
        return bounds.word(end - 2 - (bounds.word(end - 2) in _ASKING)) in _COUNTED
    if trigger.phrase == ("x",):  # `x chills`: a cross, or a tick
        return bounds.word(end - 2) in DELIMITERS and len(bounds.word(end)) > 1
    return not needed or bounds.word(end) in _CLAUSE_ENDS


def lasts(bounds: Bounds, at: int) -> bool:
    """Whether a time stands there: who is `cancer free for 12 years` had it."""
    return bounds.word(at) in {"for", "since", "x"} or bounds.word(at)[:1].isdigit()


def _is_answer(bounds: Bounds, at: int) -> bool:
    """Whether a lone `n` or `y` answers: `fever: n`, `fever n, chills y`; not of `25 n`, at night."""
    before, behind = bounds.word(at - 1), bounds.word(at + 1)
    ends = behind in DELIMITERS and not (before in DELIMITERS or before[:1].isdigit())
    return ends or before in _ASKING or _runs_on(bounds, at)


def _looks_back(bounds: Bounds, start: int, end: int, side: str) -> bool:
    """Whether a trigger speaks of what stands before it (`SLR negative`)."""
    before, behind = bounds.word(start - 1), bounds.word(end)
    if behind in {",", ":"} and bounds.words[start] in _TOLD and before not in _ASKING:
        return False
    dashed = _by_dashes(bounds, start, end)
    if dashed is not None:
        return dashed
    if behind in DELIMITERS:
        return behind != ":" or before not in DELIMITERS
    if side == "answer":
        now = behind in _TODAY and bounds.word(end + 1) in DELIMITERS
        now = before in _ASKING and (now or behind == "/")  # `fever: no now`
        after = now or (behind in _GOES_ON and before not in DELIMITERS - _ASKING)
        return after or (bounds.words[start] != "not" and _runs_on(bounds, start))
    opens = _opens_item(before) or _is_of_test(bounds, start, end)
    opens = opens or (bounds.words[start] in _SIGNS and _signs_lead(bounds))
    opens = opens or _results_lead(bounds, start)
    return not opens or (behind in stop.POSITIONS and not _names_more(bounds, end))


def _by_dashes(bounds: Bounds, start: int, end: int) -> bool | None:
    """`Yes - weak leg, no - fever` lead, of `fever - no retention - yes` each is behind."""
    before, behind = bounds.word(start - 1), bounds.word(end)
    said = bounds.words[bounds.first : bounds.last]
    opened = said[1:2] == [DASH] and {said[0]} <= _ANSWERS and said.count(DASH) > 1
    bare = bounds.word(end + 1) in stop.ANYONE and bounds.word(end + 2) in DELIMITERS
    bare &= start > 0 and bounds.words[start - 2] != "?"  # `LBP. No - fever.`
    if behind == DASH and before in {",", END} and (opened or bare):
        return False
    closed = said[-2:-1] == [DASH] and {said[-1]} <= _ANSWERS
    return True if (before == DASH and closed) or before == behind == "-" else None


def _is_of_test(bounds: Bounds, start: int, at: int) -> bool:
    """`Fever neg SLR left`, `weak foot absent left ankle jerk`: what is negative follows."""
    near = bounds.words[at : min(bounds.last, at + kin_mark.NEAR_BRACKET)]
    sided = next((n for n, word in enumerate(near) if word not in _SIDES), len(near))
    named = next((n for n, word in enumerate(near) if word in EXAMINED), len(near))
    near_by = named < len(near) and named <= sided + 1  # not `incontinent of urine`
    told = near_by and (DELIMITERS | _APART).isdisjoint(near[sided : named + 1])
    return told and bounds.words[start] in _LISTING | {"absent"}


def _names_more(bounds: Bounds, at: int) -> bool:
    """`Absent left foot pulse`: behind the side stands what is absent."""
    behind = bounds.word(at + 1)
    return bounds.word(at) in _SIDES and behind not in DELIMITERS | _JOINS


def _runs_on(bounds: Bounds, start: int) -> bool:
    """`Fever no retention yes`: of a run that ends in an answer each is of what it follows."""
    first, last = start, start
    while bounds.word(first - 1) not in DELIMITERS:
        first -= 1
    while bounds.word(last + 1) not in DELIMITERS:
        last += 1
    ends = bounds.word(last) in _ANSWERS and last > start
    return ends and first < start and bounds.word(first) not in _ANSWERS


def _tested_away(bounds: Bounds, at: int) -> Mark | None:
    """`MRI excluded tumour`, `we ruled out CES`: none is seen, nor denied of earlier years."""
    out = bounds.words[at] == "ruled" and bounds.word(at + 1) == "out"
    before = bounds.words[max(at - kin_mark.NEAR_BRACKET, bounds.first) : at]
    named = out or bounds.words[at] == "excluded"
    if not named or kin_mark.COPULAS & set(before) or _WHO_TESTED.isdisjoint(before):
        return None
    return Mark("hypothetical", back=False, reach="item", start=at, end=at + 1 + out)


def _opens_item(before: str) -> bool:
    """Whether a trigger behind this word opens an item, and so speaks of it."""
    light = before in stop.LIGHT and before not in kin_mark.COPULAS | {"symptoms", "hx"}
    return light or before in DELIMITERS | _JOINS | stop.NORMALS


def _results_lead(bounds: Bounds, start: int) -> bool:
    """`Pos foot drop neg chills`: of an item that such a word opens each one leads."""
    first = start
    while first > bounds.first and bounds.word(first - 1) not in DELIMITERS:
        first -= 1
    return first < start and {bounds.word(first), bounds.word(start)} <= _RESULTS


def _signs_lead(bounds: Bounds) -> bool:
    """Whether the first sign of the sentence stands before its item (`(-) fever`)."""
    for at in range(bounds.first, bounds.last):
        if bounds.words[at] in _SIGNS:
            return bounds.word(at - 1) in DELIMITERS
    return False


def _in_youth(bounds: Bounds, at: int) -> Mark | None:
    """`When he was 12`, `IVDU in his 20s` right behind what it dates; `a man in his 20s` dates nothing."""
    found = _IN_YOUTH.match(" ".join(bounds.words[at : at + kin_mark.CLAUSE]))
    if found is None:
        return None
    end = at + found[0].count(" ") + 1
    if not found["decade"]:
        return Mark("ended on", back=True, reach="item", start=at, end=end)
    used = bounds.word(at - 1) in _HABITS
    return Mark("ended", back=True, reach="word", start=at, end=end) if used else None


def _year(bounds: Bounds, at: int) -> Mark | None:
    word = bounds.words[at].rpartition("/")[2]
    if len(word) != len("2000") or not word.isdecimal():
        return None
    after = bounds.words[at + 1 : at + 3]
    dosed = (
        after[:1] == ["/"] or not _DOSED.isdisjoint(after[:1]) or after == ["a", "day"]
    )
    if dosed or not _FIRST_YEAR <= int(word) <= _LAST_YEAR:
        return None
    near = bounds.words[max(bounds.first, at - kin_mark.NEAR_BRACKET) : at]
    last = len(near) - 1
    while last >= 0 and near[last] in _IN_YEAR:
        last -= 1
    begun = last >= 0 and near[last] in {"from", "now"}
    if bounds.word(at + 1) == ":":
        return _then(bounds, at, word)
    if "[" in near or begun or not _NOT_PAST.isdisjoint(near):
        return None
    end = at + 1 + (bounds.word(at + 1) == ",")  # `in 2020, she had a fever`
    ahead = near[-1:] == ["in"] and bounds.word(end + 1) == "had"
    ahead &= bounds.word(end) in kin.SPEAKERS
    return Mark("ended on", not ahead, "item", at, end if ahead else at + 1)


_DOSED = listed("mg mgs mcg g units iu ml daily nightly nocte mg/day po per bid tid "
                "qid bd tds qds od qhs hs q")  # fmt: skip
"""`Metformin 2000 daily` names no year."""


def _then(bounds: Bounds, at: int, word: str) -> Mark | None:
    """`2019: IVDU. 2026: clean`: under a year that a later one follows stands the past."""
    later = any(
        year.isdecimal() and len(year) == len("2000") and year > word
        for year, colon in pairwise(bounds.words)
        if colon == ":"
    )
    today = not {"today", "now", "currently"}.isdisjoint(bounds.words[at:])
    if not (later or today):
        return None
    return Mark("ended on", back=False, reach="clause", start=at, end=at + 2)
