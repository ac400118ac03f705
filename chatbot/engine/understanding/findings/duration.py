"""Which of the lengths of time in a text is that of the back pain."""

from typing import NamedTuple

from chatbot.engine.understanding.asserting.kin import SPEAKERS
from chatbot.engine.understanding.findings import whose_time
from chatbot.engine.understanding.notebook import Notebook
from chatbot.engine.understanding.passage import Passage
from chatbot.engine.understanding.requests.asked_part import is_only_asked
from chatbot.engine.understanding.text.period import LEADS, Period
from chatbot.engine.understanding.text.token import COMMA, leads, listed, up_to
from chatbot.model.case import Interval, Status
from chatbot.model.finding import Kind
from chatbot.model.reading import Prompt

_AT_WORST = listed("bad badly severe terrible awful acute acutely excruciating")
"""`Bad for 5 days but niggling 2 months`, where `bad back for 5 days` is all of it."""
_PACED = listed("began started onset came developed gradually")
"""`Started over a few days, 4 months ago`: how fast it came on."""
_ON_AND_OFF = listed("on and off")
"""`A few weeks, on and off for years`: the weeks are those of this episode."""
_FALLS = listed("fall fell falling accident crash mva mvc rta rtc lift")
_COMING = listed("rtc f/u fu rov return recheck revisit followup follow-up review "
                 "reassess")  # fmt: skip
_MORNING = listed("morning mornings stiff stiffness waking")
_IN_SHORT = listed("clbp cnslbp")
_CHRONIC = listed("chronic longstanding chronically") | _IN_SHORT
_EASED = listed("better looser relief helped helps eased great good fine worked")
"""`Chiropractor twice, better for a few days` tells how long it helped."""
_MEASURED = listed("duration for x since lasting lasted")
"""After one of these a minus sign is no dash."""
_LASTING = {"for", "x", "since", "ago", "history", "bare", "past", "over", "effort"}
_SLIPS = listed("sorry wait actually no nope nah oops mean meant should make")
_TIMELY = listed("recent recently weeks months days long past ever since ago when last "
                 "lately")  # fmt: skip
_INJURIES = frozenset(
    {"major_trauma", "minor_trauma", "contusion", "back_complaint", "age", "sex"}
)
_DID = listed("done did put threw wrecked ruined buggered knackered mucked jarred ricked cricked pranged")  # fmt: skip
_LONG, _YEAR, _GROWN = 84.0, 365.0, 730.0
_STARTING = listed("began begun started start onset since")
_ANEW = listed("now new again another fresh recurrent recurrence recurred returned presents presenting")  # fmt: skip
_EPISODE = listed("again another episode recurrent recurrence recurred returned")


class _Candidate(NamedTuple):
    score: int
    period: Period
    is_flare: bool
    anchored: bool
    """Whether the sentence says back or pain."""
    of_back: bool
    """Whether its own part of the sentence says back."""


def read_duration(passage: Notebook, periods: list[Period], *, anchored: bool) -> None:
    """Observe how long the pain has lasted, and whether it is called chronic.

    `anchored` asks for a word of the back or of pain beside a length of time, as in an
    answer to another question.
    """
    _refuse_negative(passage)
    chronic = _chronic(passage)
    found = [
        c for p in periods if p.first not in passage.taken
        if (c := _candidate(passage, p)) is not None
        and (c.anchored or not anchored)
    ]  # fmt: skip
    found = [c for c in found if not _is_of_earlier(passage, c.period, found)]
    best = _best(found, chronic=chronic)
    if best is not None:
        value = Interval.between(best.low, best.high)
        passage.observe("duration", Status.PRESENT, (best.first, best.last), value)
        if _dates_a_fall(passage, best):
            passage.suggest("duration")


def _dates_a_fall(passage: Passage, period: Period) -> bool:
    """`She had a fall 3 days ago`: no word on how long the back has hurt, where that was told."""
    said = {*passage.said_with(period.first)}
    fell = period.form == "ago" and not _FALLS.isdisjoint(said)
    return fell and (whose_time.BACK | whose_time.PAIN | {"it"}).isdisjoint(said)


def is_only_time(passage: Passage, periods: list[Period], asked: Prompt) -> bool:
    """`3 weeks`, `5 weeks not 3` and no other word, where what was asked has no time of its own."""
    ago = any(p.form == "ago" for p in periods)
    aged = asked.name != "age" or any(p.high >= _GROWN for p in periods)
    if ago or not periods or (aged and _is_timely(passage, asked)):
        return False  # `3 weeks` is no age of an adult
    told = {at for p in periods for at in range(p.first, p.last + 1)}
    rest = {passage.word(at) for at in range(len(passage.tokens)) if at not in told}
    numbers = {word for word in rest if word.isdecimal()}
    slip = len(periods) == 1 or bool(rest & (_SLIPS | {"not"}))
    return (
        slip
        and passage.listed("around a duration").issuperset(rest - numbers)
        and ("not" in rest or not numbers)
    )


def _is_timely(passage: Passage, asked: Prompt) -> bool:
    """`Steroid tablets for weeks?` may itself be answered by a length of time."""
    if asked.kind != "finding":
        return False
    known = passage.lexicon.findings.get(asked.name)
    question = (known.ask or "") if known else ""
    yes_or_no = known is not None and known.kind is Kind.YES_OR_NO
    return not yes_or_no or not _TIMELY.isdisjoint(question.lower().strip("?").split())


def _refuse_negative(passage: Notebook) -> None:
    """`Duration -3`, `for -3 days` cannot be meant."""
    for at in passage.places(_MEASURED):
        if _is_negative(passage, at + 2):
            first = at + (passage.tokens[at].word != "duration")
            last = min(at + 3, len(passage.tokens) - 1)
            passage.reject((first, last), "out of range", "duration")


def _is_negative(passage: Passage, at: int) -> bool:
    """Whether a number touches a minus sign that stands apart from what is before it."""
    signed = passage.word(at - 1) == "-" and leads(passage.tokens, at - 1)
    return signed and passage.tokens[at].kind == "number"


def _best(found: list[_Candidate], *, chronic: bool) -> Period | None:
    """The longest if called chronic; the whole pain before a flare; the likeliest."""
    whole = [c for c in found if not c.is_flare]
    if chronic:
        whole = [c for c in whole if c.period.high > _LONG]
        return max(whole, key=lambda c: c.period.high).period if whole else None
    pool = whole or found
    if not pool:
        return None
    return max(pool, key=lambda c: (c.score, c.of_back, -c.period.first)).period


def _is_of_earlier(passage: Passage, one: Period, found: list[_Candidate]) -> bool:
    """`Strain 2 years ago, now new back strain 3 days`: of its own; `3w sorry 3 mo`: taken back."""
    said = ({*passage.words(one.last + 1, c.period.first)} for c in found)
    if any(
        words <= passage.listed("around a duration") and words & _SLIPS
        for words in said
    ):
        return True
    if one.form != "ago" or _STARTING & set(whose_time.part_around(passage, one)):
        return False
    shorter = (c for c in found if c.period.high < one.low and not c.is_flare)
    later = ((c, set(passage.words(one.last + 1, c.period.first))) for c in shorter)
    return any((c.of_back or _EPISODE & said) and _ANEW & said for c, said in later)


def _candidate(passage: Passage, period: Period) -> _Candidate | None:
    if is_only_asked(passage, period.first) or _is_refused(passage, period):
        return None
    words = passage.said_with(period.first)
    part = whose_time.part_around(passage, period)
    if whose_time.belongs_elsewhere(passage, period, set(words), part):
        return None
    if period.high < 1 and period.form != "day" and _MORNING & set(part):
        return None
    near = set(part) | set(words)
    score = (
        2 * bool(near & whose_time.BACK)
        + 2 * bool(set(part) & whose_time.ONSET)
        + bool(near & whose_time.PAIN)
    )
    score += 3 * bool(set(part) & whose_time.BACK)
    score += period.form in {"history", "for", "x", "since", "ago"}
    before = set(passage.words(period.first - 4, period.first))
    flare = bool(before & passage.listed("flare")) or before >= _ON_AND_OFF
    flare |= passage.word(passage.back_over(period.first - 1, LEADS)) in _AT_WORST
    flare |= period.form == "over" and not _PACED.isdisjoint(part)
    anchored = bool(near & (whose_time.BACK | whose_time.PAIN))
    own = bool(set(part) & whose_time.BACK)
    return _Candidate(
        score - 3 * flare, period, is_flare=flare, anchored=anchored, of_back=own
    )


def _is_refused(passage: Passage, period: Period) -> bool:
    negated = passage.word(period.first - 1) == "not" or (
        passage.words(period.first - 2, period.first)
        in (["rather", "than"], ["instead", "of"])
    )
    led = passage.word(period.first - 2) in _MEASURED
    negative = led and _is_negative(passage, period.first)
    eased = passage.words(passage.back_over(period.first - 1, LEADS | {"after"}) - 1)[
        :2
    ]
    relief = not _EASED.isdisjoint(eased[1:]) and eased[0] not in {"not", "no"}
    # `grandchildren (ages 1 and 3 years)`
    aged = "ages" in passage.words(period.first - whose_time.CLOSE, period.first)
    if negated or negative or relief or aged or _is_ahead(passage, period):
        return True
    if period.form == "day":
        return not _is_onset_day(passage, period)
    if period.form == "ago" and not set(whose_time.part_around(passage, period)) & (
        whose_time.PAIN | whose_time.BEGAN
    ):
        return not (_was_hurt(passage, period) or _did_it(passage, period))
    if period.form == "old" and period.high < _YEAR:
        return not set(whose_time.part_around(passage, period)) & (
            whose_time.PAIN | whose_time.BACK
        )
    return period.form not in _LASTING


def _was_hurt(passage: Passage, period: Period) -> bool:
    """`S/P MVC 3 wks ago, LBP`, `two weeks ago I was hit by a car`: the pain is as old."""
    sentence = passage.sentence_of(period.first)
    after = [w for w in passage.words(period.last + 1, sentence.end) if w.isalpha()]
    opens = after[1:2] != [] and after[1] in SPEAKERS
    end = sentence.end if opens else period.first
    told = {
        e.name
        for m in passage.matches
        if sentence.first <= m.first and m.last < end
        for e in m.entries
    }
    return bool(told) and told <= _INJURIES


def _did_it(passage: Passage, period: Period) -> bool:
    """`Done my back in about a week ago`."""
    part = whose_time.part_around(passage, period)
    said = [n for n, w in enumerate(part) if w in _DID]
    return any("back" in part[n + 1 : n + 1 + whose_time.CLOSE] for n in said)


def _is_ahead(passage: Passage, period: Period) -> bool:
    """`RTC 4 wks`, `f/u 2 weeks`, and what stands under a plan."""
    start = passage.tokens[period.first].start
    before = passage.words(period.first - whose_time.CLOSE, period.first)
    return bool(_COMING & set(before)) or passage.section(start) == "plan"


def _is_onset_day(passage: Passage, period: Period) -> bool:
    """`began yesterday`, but not `presents today with back pain`."""
    if passage.word(period.first) == "today":
        near = passage.words(
            period.first - whose_time.CLOSE, period.last + 1 + whose_time.CLOSE
        )
        hurt = _FALLS.intersection(passage.words(period.first - 2, period.first))
        return bool(hurt or set(near) & whose_time.BEGAN)
    said = set(passage.said_with(period.first))
    exact = period.low == period.high
    part = set(whose_time.part_around(passage, period))
    if not exact and (
        part & passage.listed("visits") or not part & (whose_time.BEGAN | _FALLS)
    ):
        return False
    return bool(
        said & (whose_time.BEGAN | _FALLS)
        and said & (whose_time.BACK | {"pain", "this", "it"})
    )


def _chronic(passage: Notebook) -> bool:
    """`chronic` or `longstanding` said of the back, and not denied."""
    for at in passage.places(_CHRONIC):
        token = passage.tokens[at]
        of_back = token.word in _IN_SHORT or _is_of_back(passage, at)
        if of_back and not passage.is_asked(at):
            if not passage.assess(at, at).tells:
                continue
            passage.observe("chronic", Status.PRESENT, (at, at))
            return True
    return False


def _is_of_back(passage: Passage, at: int) -> bool:
    """`Chronic, bilateral low back pain`, `LBP (chronic)`; not `chronic cough, LBP`."""
    after = passage.words(at + 1 + (passage.word(at + 1) == ","), at + _TO_BACK)
    before = passage.back_over(at - 1, _TO_CHRONIC)
    behind = passage.word(at + 1) in _ENDS_ITEM
    follows = behind and (before < 0 or passage.word(before) in whose_time.BACK)
    return follows or not whose_time.BACK.isdisjoint(up_to(after, COMMA))


_TO_BACK = 6
_ENDS_ITEM = listed(", . ; ) - \n flare now but x for since with") | {""}
_TO_CHRONIC = listed(", . - ( : ; is long pain strain ache ongoing \n")
