"""Lengths of time in a text, in days, with the words that say how they are meant."""

from collections.abc import Callable, Iterator
from typing import NamedTuple

from chatbot.engine.understanding.passage import Passage
from chatbot.engine.understanding.text.calendar_day import days_since
from chatbot.engine.understanding.text.number import (
    Number,
    may_start_number,
    number_at,
)
from chatbot.engine.understanding.text.token import listed

_MONTH = 30.4
_DAYS = {
    **dict.fromkeys(["day", "days", "dy", "dys", "night", "nights"], 1.0),
    **dict.fromkeys(["week", "weeks", "wk", "wks"], 7.0),
    **dict.fromkeys(["fortnight", "fortnights"], 14.0),
    **dict.fromkeys(["month", "months", "mo", "mos", "mth", "mths"], _MONTH),
    **dict.fromkeys(["year", "years", "yr", "yrs"], 365.0),
    **dict.fromkeys(["decade", "decades"], 3650.0),
    **dict.fromkeys(["hour", "hours", "hr", "hrs"], 1 / 24),
}
_LETTERS = {"d": 1.0, "w": 7.0, "h": 1 / 24, "y": 365.0}
"""Units only when written tight against the number: `10d`."""
_FRACTIONS = {"7": 1.0, "52": 7.0, "12": _MONTH}
_PLURALS = {"days", "weeks", "months", "years", "yrs", "decades", "ages"}
_MANY = {"days": (2, 10), "weeks": (14, 56), "months": (61, 335), "ages": (180, 3650)}
_YEARS = (730, 3650)
_LONG_TIMES = {"forever": (180, 3650), "long": (180, 3650), "years": _YEARS}
_ANSWERED = {"d": 1.0, "w": 7.0, "m": _MONTH, "y": 365.0}
"""Units of an answer to `how long`, tight or not: `6 m` are months there."""
_STOPS = frozenset({"", ",", ".", ";", ":", "\n", "ago", "hx", "history", "after", "with", "w/", "w", "and",
                    "since", "p", "s/p", "post", "of", "now", "following", ")"})  # fmt: skip
"""What may follow a `d` that stands apart from its number: `10 d, denies fever`."""
_PER = listed("per each every times time x once twice thrice daily tablet tab pill mg")
_OVER = listed("for over during in within x")
_NEXT = listed("next coming another further within")
_LEADS = listed("""
    for x of about approximately approx around roughly nearly almost the past last over
    some only just now at least more than less under and until ~ * least been lasting
    during greater longer since in within next coming another further to >
    < \u2265 \u2264
""")
_MORE = (["more", "than"], ["at", "least"], ["greater", "than"], ["longer", "than"])
_LESS = (["less", "than"], ["fewer", "than"], ["up", "to"])
_SPREAD = 1.25
"""How far `more than` is taken to reach."""
_TOLERANCE = 0.02
_LIFE = listed("teens twenties thirties forties fifties sixties seventies college adolescence "
               "highschool school teenager")  # fmt: skip
_OWNED = listed("his her my their the early mid late - high being a in")
_MANY_YEARS = (1095.0, 18250.0)
"""`Since his thirties`: three to fifty years."""
_MOST_LEADS = 5
_PAINS = listed(
    "lbp pain pains backache back strain sprain sciatica ache clbp spasm spasms x for"
)
_PROCEDURES = listed("surgery operation op procedure injection epidural discectomy fusion decompression "
                     "starting stopping delivery birth childbirth")  # fmt: skip
"""`Back pain 3 weeks after surgery` may be as old as the surgery or have begun then."""
_MAX = 500 * 365.0
_MOST_DAYS = 365


class Period(NamedTuple):
    """A length of time in days and how it is meant."""

    low: float
    high: float
    first: int
    last: int
    form: str
    """for, x, since, ago, history, old, per, next, later, course, day, bare."""


def periods_of(passage: Passage) -> Iterator[Period]:
    """Find every length of time that is not yet taken as something else."""
    after = 0
    for at in passage.places_to_read(_SPOKEN.keys()):
        free = at >= after and at not in passage.taken
        period = _period_at(passage, at) if free else None
        if period:
            yield period
            after = period.last + 1


def _period_at(passage: Passage, at: int) -> Period | None:
    spoken = _SPOKEN.get(passage.word(at))
    if spoken is not None:
        return spoken(passage, at)
    if not may_start_number(passage.tokens[at]):
        return None
    number = number_at(passage.tokens, at)
    return _measured(passage, number) if number else None


def answered_period(passage: Passage, first: int, end: int) -> Period | None:
    """A length of time as only an answer puts it: `a month`, `years`, `10 d`, `nov 3`."""
    for at in range(first, end):
        number = number_at(passage.tokens, at)
        unit = _unit_after(passage, number) if number else None
        letter = _ANSWERED.get(passage.word(number.last + 1)) if number else None
        if number and letter and not unit:
            unit = letter, number.last + 1
        if number and unit:
            low, high = number.low * unit[0], number.high * unit[0]
            return Period(round(low, 2), round(high, 2), number.first, unit[1], "for")
    return _answered_vaguely(passage, first, end)


def _answered_vaguely(passage: Passage, first: int, end: int) -> Period | None:
    for at in range(first, end):
        word = passage.word(at)
        low, high = _LONG_TIMES.get(word) or _MANY.get(word, (0, 0))
        if word == "long" and passage.word(at + 1) not in {"time", "while"}:
            low, high = 0, 0
        if high:
            return Period(low, high, at, at, "for")
        found = days_since(passage.words(at, at + 5), passage.today)
        if found is not None:
            return Period(found.low, found.high, at, at + found.words - 1, "since")
    return None


def _measured(passage: Passage, number: Number) -> Period | None:
    unit = _unit_after(passage, number)
    if unit is None:
        return None
    days, last = unit
    half = passage.words(last + 1, last + 4) == ["and", "a", "half"]
    extra, last = (0.5, last + 3) if half else (0.0, last)
    more, last = _smaller(passage, last, days)
    form = _form(passage, number, last)
    low, high = (number.low + extra) * days + more, (number.high + extra) * days + more
    if days == _MONTH:
        low, high = low * (1 - _TOLERANCE), high * (1 + _TOLERANCE)
    low, high = _compared(passage, number.first, low, high)
    if form is None or high > _MAX:
        return None
    return Period(round(low, 2), round(high, 2), number.first, last, form)


def _smaller(passage: Passage, last: int, days: float) -> tuple[float, int]:
    """`1 week and 3 days`: the smaller part, in days."""
    at = last + 1 + (passage.word(last + 1) == "and")
    if at >= len(passage.tokens) or passage.tokens[at].kind != "number":
        return 0.0, last
    number = number_at(passage.tokens, at)
    unit = _unit_after(passage, number) if number else None
    if number and unit is None and passage.word(number.last + 1) == "d":
        unit = 1.0, number.last + 1
    if number is None or unit is None or unit[0] >= days:
        return 0.0, last
    return number.low * unit[0], unit[1]


def _unit_after(passage: Passage, number: Number) -> tuple[float, int] | None:
    last = number.last
    at = last + 1
    if passage.word(at) in {"-", "+"}:
        at += 1
    word = passage.word(at)
    if word in _DAYS:
        return _DAYS[word], at
    tokens = passage.tokens
    tight = at < len(tokens) and tokens[at].start == tokens[at - 1].end
    led = passage.word(number.first - 1) in {"x", "for"} and word in {"d", "w"}
    spaced = led or (word == "d" and passage.word(at + 1) in _STOPS)
    if word in _LETTERS and (tight or spaced) and tokens[last].kind == "number":
        return _LETTERS[word], at
    if word == "/" and passage.word(at + 1) in _FRACTIONS:
        if passage.word(number.first - 1) in _DATED:
            return None
        alone = "/" not in {passage.word(at + 2), passage.word(last - 1)}
        return (_FRACTIONS[passage.word(at + 1)], at + 1) if alone and tight else None
    return None


def _form(passage: Passage, number: Number, last: int) -> str | None:
    after = passage.words(last + 1, last + 4)
    leads = _leads(passage, number.first)
    by_after = _form_after([w for w in after if w != "-"])
    lasting = by_after == "later" and {"for", "x", "past"} & set(leads)
    if by_after and not (lasting or _is_since_effort(passage, number.first, last)):
        return by_after
    return _form_before(passage, number, leads)


def _is_since_effort(passage: Passage, first: int, last: int) -> bool:
    """`LBP 5 weeks after moving boxes`, where `began 2 days after lifting` lasts no time."""
    at = first - 1
    while passage.word(at) in _LEADS:
        at -= 1
    told = passage.word(at) in _PAINS
    what = passage.words(last + 2, last + 2 + _MOST_LEADS)
    return (
        passage.word(last + 1) in {"after", "from"}
        and told
        and _PROCEDURES.isdisjoint(what)
    )


def _form_after(after: list[str]) -> str | None:
    nearest = after[0] if after else ""
    if nearest in {"old", "yo"}:
        return "old"
    if nearest in {"ago", "back"} or after[:1] == ["prior"]:
        return "ago"
    if nearest in {"history", "hx", "duration"} or "history" in after[:2]:
        return "history"
    if nearest in {"course", "supply", "trial", "pack"} or "course" in after[:2]:
        return "course"
    return "later" if nearest in {"later", "after", "before", "from"} else None


def _form_before(passage: Passage, number: Number, leads: list[str]) -> str | None:
    before = passage.word(number.first - 1)
    article = passage.word(number.first) in {"a", "an"}
    counted = article or passage.word(number.first - 2).isdecimal()
    if before == "times" and not counted:
        return "x"
    if (before in _PER and before != "x") or (article and not leads):
        return None
    if _NEXT & set(leads) or leads[-1:] == ["in"]:
        return "next"
    if before in {"age", "aged"} or passage.word(number.first - 2) == "age":
        return "old"
    return _by_lead(leads)


def _by_lead(leads: list[str]) -> str:
    for lead, form in (
        ("since", "since"),
        ("for", "for"),
        ("x", "x"),
        ("over", "over"),
    ):
        if lead in leads:
            return form
    return "past" if {"past", "last"} & set(leads) else "bare"


def _leads(passage: Passage, first: int) -> list[str]:
    """The small words right before a number, nearest last."""
    at = first - 1
    found: list[str] = []
    while at >= 0 and passage.word(at) in _LEADS and len(found) < _MOST_LEADS:
        found.insert(0, passage.word(at))
        at -= 1
    return found


def _compared(
    passage: Passage, first: int, low: float, high: float
) -> tuple[float, float]:
    """Widen for `more than`, `over`, `less than`."""
    before = passage.words(first - 2, first)
    sign = before[-1] if before else ""
    if before in _MORE or sign in {">", "\u2265", "over"}:
        return low * 1.001, high * _SPREAD
    if before in _LESS or sign in {"<", "\u2264", "under", "within"}:
        return low / 2, high * 0.999
    return low, high


def _on_day(passage: Passage, at: int) -> Period | None:
    """`On Saturday`, `on last Monday`."""
    words = passage.words(at + 1, at + 3)
    named = any(w[:1].isalpha() for w in words[:1])
    day = days_since(words, passage.today) if named else None
    if day is None or day.low != day.high:
        return None
    return Period(day.low, day.high, at, at + day.words, "day")


def _one(passage: Passage, at: int) -> Period | None:
    """`For the past year and a half`, `over the last month`: one, with no number."""
    days = _DAYS.get(passage.word(at + 1))
    leads = set(passage.words(at - 3, at))
    if days is None or passage.word(at + 1) in _PLURALS or not leads & _OVER:
        return None
    half = passage.words(at + 2, at + 5) == ["and", "a", "half"]
    many = 1.5 if half else 1.0
    return Period(days * many, days * many, at, at + (4 if half else 1), "past")


def _numbered_day(passage: Passage, at: int) -> Period | None:
    """`Day 9`."""
    number = passage.word(at + 1)
    other = passage.word(at - 1) in _PER | {"a", "/", "post", "-"}
    if other or not number.isdecimal() or not 0 < int(number) <= _MOST_DAYS:
        return None
    days = float(number) * (_WEEK if passage.word(at) in _WEEKS else 1)
    return Period(days, days, at, at + 1, "bare")


_WEEK, _WEEKS = 7, listed("wk week")


def _vague(passage: Passage, at: int) -> Period | None:
    """`for years`, `many months`."""
    before = passage.word(at - 1)
    first = at - 1 if before in {"many", "some", "multiple", "numerous"} else at
    leads = _leads(passage, first)
    if first == at and not {"for", "x", "over"} & set(leads):
        return None
    low, high = _MANY.get(passage.word(at), _YEARS)
    ago = passage.word(at + 1) == "ago"
    return Period(low, high, first, at, "ago" if ago else _by_lead(leads))


def _since(passage: Passage, at: int) -> Period | None:
    words = passage.words(at + 1, at + 6)
    found = days_since(words, passage.today)
    decade = next((n for n, w in enumerate(words[:4]) if w in _LIFE), None)
    if decade is not None and set(words[:decade]) <= _OWNED:
        return Period(*_MANY_YEARS, at, at + 1 + decade, "since")
    if found is None:
        return None
    low, high, used = found
    return Period(low, high, at, at + used, "since")


def _recent(passage: Passage, at: int) -> Period | None:
    words = passage.words(at, at + 2)
    single = {"yesterday": 1.0, "today": 0.5}.get(words[0])
    if single is not None:
        return Period(single, single, at, at, "day")
    day = (
        days_since(passage.words(at, at + 3), passage.today)
        if words[0] == "last"
        else None
    )
    if day is not None and day.low == day.high and day.words > 1:
        return Period(day.low, day.high, at, at + day.words - 1, "day")
    if words[0] == "last" and passage.word(at - 1) in _OVER | {"the"}:
        return _one(passage, at)
    if day is not None and day.words > 1 and passage.word(at - 1) != "since":
        return Period(day.low, day.high, at, at + day.words - 1, "day")
    pair = {"this morning": 0.5, "last night": 1.0, "last evening": 1.0}
    days = pair.get(" ".join(words))
    return Period(days, days, at, at + 1, "day") if days else None


def _began(passage: Passage, at: int) -> Period | None:
    """`Started 10/28`, `onset 14 March`: a day that is written out."""
    first = at + 1
    while passage.word(first) in {":", "on", "around", "about", "approx", "~", "-"}:
        first += 1
    words = passage.words(first, first + 5)
    whole = words[3:4] == ["/"]
    slashed = (
        words[1:2] == ["/"] and words[2:3] and (whole or words[2] not in _PARTS_OF)
    )
    dated = slashed or any(w.isalpha() for w in words[:2])
    found = days_since(words, passage.today) if dated and words else None
    if found is None or words[0] in _RECENT or found.high > _MOST_DAYS:
        return None
    return Period(found.low, found.high, at, first + found.words - 1, "since")


_DATED = listed(
    "care clinic ed er visit visited seen note notes date dated dos doi hospital ward on"
)
"""Before a fraction, these make it a day: `urgent care 5/12`."""
_PARTS_OF = listed("7 10 12 52")
"""`Started 6/12 ago` is half a year, and `5/10` is how bad it is."""
_RECENT = listed("yesterday today last this the weekend childhood early late mid")
_SPOKEN: dict[str, Callable[[Passage, int], Period | None]] = {
    "since": _since,
    **dict.fromkeys(["day", "wk", "week"], _numbered_day),
    **dict.fromkeys(["yesterday", "today", "this", "last"], _recent),
    "past": _one,
    "on": _on_day,
    **dict.fromkeys(["started", "began", "onset", "doi"], _began),
    **dict.fromkeys(_PLURALS, _vague),
}
