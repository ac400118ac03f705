"""Where a text tells a length of time: a number and its unit, or `since Monday`."""

from collections.abc import Callable, Iterator
from itertools import takewhile

from chatbot.engine.understanding.passage import Passage
from chatbot.engine.understanding.text import period
from chatbot.engine.understanding.text.calendar_day import Since, days_since
from chatbot.engine.understanding.text.token import listed

_LONG_TIMES = {"forever": (180, 3650), "long": (180, 3650), "years": period.YEARS}
_ANSWERED = {"d": 1.0, "w": 7.0, "m": period.MONTH, "y": 365.0}
"""Units of an answer to `how long`, tight or not: `6 m` are months there."""
_LIFE = listed("teens twenties thirties forties fifties sixties seventies college adolescence "
               "highschool school teenager")  # fmt: skip
_OWNED = listed("his her my their the early mid late - high being a in")
_MANY_YEARS = (1095.0, 18250.0)
"""`Since his thirties`: three to fifty years."""
_MOST_DAYS = 365


def periods_of(passage: Passage) -> Iterator[period.Period]:
    """Find every length of time that is not yet taken as something else."""
    after = 0
    for at in passage.places_to_read(_SPOKEN.keys()):
        free = at >= after and at not in passage.taken
        found = _period_at(passage, at) if free else None
        if found:
            yield found
            after = found.last + 1


def _period_at(passage: Passage, at: int) -> period.Period | None:
    spoken = _SPOKEN.get(passage.word(at))
    if spoken is not None:
        return spoken(passage, at)
    number = passage.number(at)
    return period.measured(passage, number) if number else None


def answered_period(passage: Passage, first: int, end: int) -> period.Period | None:
    """A length of time as only an answer puts it: `a month`, `years`, `10 d`, `nov 3`."""
    for at in range(first, end):
        number = passage.number(at)
        unit = period.unit_after(passage, number) if number else None
        letter = _ANSWERED.get(passage.word(number.last + 1)) if number else None
        if number and letter and not unit:
            unit = letter, number.last + 1
        if number and unit and not period.is_rate(passage, number.first, unit[1]):
            low, high = number.low * unit[0], number.high * unit[0]
            return period.Period(
                round(low, 2), round(high, 2), number.first, unit[1], "for"
            )
    return _answered_vaguely(passage, first, end)


def _answered_vaguely(passage: Passage, first: int, end: int) -> period.Period | None:
    for at in range(first, end):
        word = passage.word(at)
        low, high = _LONG_TIMES.get(word) or period.MANY.get(word, (0, 0))
        if word == "long" and passage.word(at + 1) not in {"time", "while"}:
            low, high = 0, 0
        if high:
            return period.Period(low, high, at, at, "for")
        found = days_since(passage.words(at, at + 5), passage.today)
        if found is not None:
            return period.Period(
                found.low, found.high, at, at + found.words - 1, "since"
            )
    return None


def _on_day(passage: Passage, at: int) -> period.Period | None:
    """`On Saturday`, `on last Monday`, `on 14 March`, `on 3/14/2021`."""
    words = passage.words(at + 1, at + 6)
    named = any(w[:1].isalpha() for w in words[:2]) or words[1:4:2] == ["/", "/"]
    day = days_since(words, passage.today) if named else None
    if day is None or day.low != day.high:
        return None
    return period.Period(day.low, day.high, at, at + day.words, "day")


def _one(passage: Passage, at: int) -> period.Period | None:
    """`For the past year and a half`, `over the last month`: one, with no number."""
    days = period.DAYS.get(passage.word(at + 1))
    leads = set(passage.words(at - 3, at))
    if (
        days is None
        or passage.word(at + 1) in period.PLURALS
        or not leads & period.OVER
    ):
        return None
    half = passage.words(at + 2, at + 5) == ["and", "a", "half"]
    many = 1.5 if half else 1.0
    return period.Period(days * many, days * many, at, at + (4 if half else 1), "past")


def _numbered_day(passage: Passage, at: int) -> period.Period | None:
    """`Day 9`."""
    number = passage.word(at + 1)
    other = passage.word(at - 1) in period.PER | {"a", "/", "post", "-"}
    if other or not number.isdecimal() or not 0 < int(number) <= _MOST_DAYS:
        return None
    days = float(number) * (_WEEK if passage.word(at) in _WEEKS else 1)
    return period.Period(days, days, at, at + 1, "bare")


_WEEK, _WEEKS = 7, listed("wk week")


def _vague(passage: Passage, at: int) -> period.Period | None:
    """`for years`, `many months`."""
    before = passage.word(at - 1)
    first = at - 1 if before in {"many", "some", "multiple", "numerous"} else at
    leads = period.leads_before(passage, first)
    if first == at and not {"for", "x", "over"} & set(leads):
        return None
    low, high = period.MANY.get(passage.word(at), period.YEARS)
    ago = passage.word(at + 1) == "ago"
    return period.Period(low, high, first, at, "ago" if ago else period.by_lead(leads))


def _since(passage: Passage, at: int) -> period.Period | None:
    words = passage.words(at + 1, at + 6)
    found = days_since(words, passage.today) or _event(passage, at + 1)
    decade = next((n for n, w in enumerate(words[:4]) if w in _LIFE), None)
    if decade is not None and set(words[:decade]) <= _OWNED:
        return period.Period(*_MANY_YEARS, at, at + 1 + decade, "since")
    if found is None or passage.word(at + found.words + 1) == "ago":
        return None
    low, high, used = found
    return period.Period(low, high, at, at + used, "since")


def _event(passage: Passage, first: int) -> Since | None:
    """`Since a lifting injury at work in August`: the event bears the day."""
    told = takewhile(str.isalnum, passage.words(first, first + _TO_DAY))
    for at, word in enumerate(told, first):
        at_day = at + (word in {"in", "on"})
        year = word.isdecimal() and len(word) == _DIGITS_OF_YEAR
        dated = at_day > at or year or word in passage.listed("days by name")
        found = days_since(passage.words(at_day, at_day + 5), passage.today)
        if dated and found is not None:
            return found._replace(words=found.words + at_day - first)
    return None


_TO_DAY, _DIGITS_OF_YEAR = 9, 4


def _recent(passage: Passage, at: int) -> period.Period | None:
    words = passage.words(at, at + 2)
    single = {"yesterday": 1.0, "today": 0.5}.get(words[0])
    if single is not None:
        return period.Period(single, single, at, at, "day")
    day = (
        days_since(passage.words(at, at + 3), passage.today)
        if words[0] == "last"
        else None
    )
    if day is not None and day.low == day.high and day.words > 1:
        return period.Period(day.low, day.high, at, at + day.words - 1, "day")
    if words[0] == "last" and passage.word(at - 1) in period.OVER | {"the"}:
        return _one(passage, at)
    if day is not None and day.words > 1 and passage.word(at - 1) != "since":
        return period.Period(day.low, day.high, at, at + day.words - 1, "day")
    days = {"this": 0.5, "last": 1.0}.get(words[0])
    part = words[1:] and words[1] in _PARTS_OF_DAY
    return period.Period(days, days, at, at + 1, "day") if days and part else None


def _began(passage: Passage, at: int) -> period.Period | None:
    """`Started 10/28`, `onset 14 March`: a day that is written out."""
    dated = passage.words(at - 2, at) == ["date", "of"]
    dated |= passage.word(at + 1) == "date"
    if passage.word(at) in _BEFALLEN and not (dated or passage.word(at + 2) == "/"):
        return None
    first = passage.past(
        at + 1, {":", "date", "on", "at", "around", "about", "approx", "~", "-"}
    )
    words = passage.words(first, first + 5)
    whole = words[3:4] == ["/"]
    slashed = (
        words[1:2] == ["/"] and words[2:3] and (whole or words[2] not in _PARTS_OF)
    )
    dated = slashed or any(w.isalpha() for w in words[:2])
    found = days_since(words, passage.today) if dated and words else None
    found = found or (None if passage.word(at) in _BEFALLEN else _event(passage, first))
    recent = words[:1] and words[0] in _RECENT and words[2:3] != ["of"]
    exact = found is not None and found.low == found.high
    if found is None or recent or (found.high > _MOST_DAYS and not exact):
        return None
    return period.Period(found.low, found.high, at, first + found.words - 1, "since")


_BEFALLEN = listed("injury accident incident")
_PARTS_OF_DAY = listed("morning am afternoon pm evening night")
_PARTS_OF = listed("7 10 12 52")
"""`Started 6/12 ago` is half a year, and `5/10` is how bad it is."""
_RECENT = listed("yesterday today last this the weekend childhood early late mid")
_SPOKEN: dict[str, Callable[[Passage, int], period.Period | None]] = {
    "since": _since,
    **dict.fromkeys(["day", "wk", "week"], _numbered_day),
    **dict.fromkeys(["yesterday", "today", "this", "last"], _recent),
    "past": _one,
    "on": _on_day,
    **dict.fromkeys(
        ["started", "began", "developed", "onset", "doi", "dol", *_BEFALLEN], _began
    ),
    **dict.fromkeys(period.PLURALS, _vague),
}
