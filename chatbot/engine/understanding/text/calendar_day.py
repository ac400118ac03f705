"""How long ago a named day, month or year was, from the day something is read."""

from datetime import date, timedelta
from typing import NamedTuple

from chatbot.engine.understanding.text.token import listed

_MONTHS = (
    "january", "february", "march", "april", "may", "june", "july", "august",
    "september", "october", "november", "december",
)  # fmt: skip
_MONTH = (
    {name: n for n, name in enumerate(_MONTHS, 1)}
    | {name[:3]: n for n, name in enumerate(_MONTHS, 1)}
    | {"sept": 9, "halloween": 10, "thanksgiving": 11, "christmas": 12, "xmas": 12}
)
_WEEKDAYS = (
    "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
)  # fmt: skip
_WEEKDAY = {name: n for n, name in enumerate(_WEEKDAYS)} | {
    name[:3]: n for n, name in enumerate(_WEEKDAYS) if name[:3] not in {"sun", "sat"}
}
_WEEKDAY |= {"tues": 1, "weds": 2, "thur": 3, "thurs": 3}
_SHORT = {"sat": 5, "sun": 6}
"""Words of their own too: days only where nothing else follows, as in `since sat,`."""
_FIRST_YEAR, _LAST_DAY = 1930, 31
_RELATIVE = {
    "yesterday": (1, 1), "today": (0.5, 0.5), "last night": (1, 1),
    "this morning": (0.5, 0.5), "last week": (5, 12), "last month": (24, 54),
    "last year": (300, 690), "the weekend": (1, 7), "last weekend": (3, 9), "childhood": (3650, 20000), "weekend": (1, 7),
}  # fmt: skip


_PARTS = listed("the of about around early late mid middle end start beginning")
"""Words before a named day or month: `the middle of August` is some time in it."""


class Since(NamedTuple):
    """Days since something, and how many words said it."""

    low: float
    high: float
    words: int


def days_since(words: list[str], today: date) -> Since | None:
    """Read what follows `since`: yesterday, Monday, March, 14 March 2021, 2019."""
    skipped = 0
    while words and words[0] in _PARTS:
        words, skipped = words[1:], skipped + 1
    if not words:
        return None
    found = (
        _relative(words)
        or _weekday(words, today)
        or _dated(words, today)
        or _day_alone(words, today)
    )
    return found._replace(words=found.words + skipped) if found else None


def _relative(words: list[str]) -> Since | None:
    for count in (2, 1):
        days = _RELATIVE.get(" ".join(words[:count]))
        if days and len(words) >= count:
            return Since(*days, count)
    return None


def today_as_told(words: list[str], today: date) -> date:
    """The day that a text is written on: `I fell on June 3 and today is June 24`."""
    for at, word in enumerate(words):
        said = words[at + 1 : at + 8] if word == "today" else []
        if said[:1] == ["is"]:
            found = _dated(said[1:], today)
            if found is not None and found.low == found.high:
                return today - timedelta(days=int(found.low))
    return today


def _day_alone(words: list[str], today: date) -> Since | None:
    """`The 14th`: the last day of that number."""
    if words[1:2] not in (["st"], ["nd"], ["rd"], ["th"]) or not words[0].isdecimal():
        return None
    for months_ago in range(len(_MONTHS)):
        month = (today.month - 1 - months_ago) % len(_MONTHS) + 1
        found = _from_day(month, int(words[0]), today, 2)
        if found is not None:
            return found
    return None


def _weekday(words: list[str], today: date) -> Since | None:
    at = 1 if words[0] in {"last", "this"} else 0
    day = _WEEKDAY.get(words[at]) if at < len(words) else None
    if day is None and words[at + 1 : at + 2] in ([], [","], ["."], ["\n"]):
        day = _SHORT.get(words[at]) if at < len(words) else None
    if day is None:
        return None
    days = (today.weekday() - day) % 7 or 7
    return Since(days, days, at + 1)


def _dated(words: list[str], today: date) -> Since | None:
    at = 1 if words[0] == "last" else 0
    kept = [(n, w) for n, w in enumerate(words) if n >= at and w not in _BETWEEN]
    rest = [w for _, w in kept]
    month = _MONTH.get(rest[0]) if rest else None
    if month is not None:
        return _from_month(kept, month, today)
    if len(rest) > 1 and rest[0].isdecimal() and rest[1] in _MONTH:
        year = _year(rest[2:3], today)
        used = kept[2 if year else 1][0] + 1
        return _from_day(_MONTH[rest[1]], int(rest[0]), today, used, year)
    return _from_number(rest, today, at)


_BETWEEN = listed(", of st nd rd th")


def _from_number(rest: list[str], today: date, at: int) -> Since | None:
    """`2019`, `3/14` (month first, unless it cannot be), `3/2021`, `3/14/21`, `2021-03-14`."""
    if not rest or not rest[0].isdecimal():
        return None
    mark = rest[1:2]
    parts = [int(w) for w in rest[:5:2] if w.isdecimal()]
    if rest[3:4] == mark and mark and mark[0] in _DATE_MARKS and len(parts) == _WHOLE:
        return _from_parts(parts, today, at + 5)
    if mark == ["/"] and rest[2:] and rest[2].isdecimal():
        return _from_two(parts[0], parts[1], today, at + 3)
    return _from_year(int(rest[0]), today, at + 1)


def _from_two(first: int, second: int, today: date, used: int) -> Since | None:
    if _is_year(second, today):
        return _span(second, first, today, used)
    return _from_day(*_month_first(first, second), today, used)


def _from_year(year: int, today: date, used: int) -> Since | None:
    if not _is_year(year, today):
        return None
    oldest = (today - date(year, 1, 1)).days
    newest = max((today - date(year, 12, 31)).days, 0)
    return Since(newest, oldest, used)


def _from_parts(parts: list[int], today: date, used: int) -> Since | None:
    """A whole date, its year first or last."""
    *day, year = parts if parts[0] <= _LAST_DAY else [*parts[1:], parts[0]]
    year += _CENTURY if year < _SHORT_YEAR else 0
    return _from_day(*_month_first(*day), today, used, year)


def _month_first(first: int, second: int) -> tuple[int, int]:
    return (second, first) if first > len(_MONTHS) else (first, second)


_DATE_MARKS, _WHOLE, _CENTURY, _SHORT_YEAR = {"/", ".", "-"}, 3, 2000, 100


def _from_month(kept: list[tuple[int, str]], month: int, today: date) -> Since | None:
    after = kept[1:3]
    year = _year([w for _, w in after[:1]], today)
    if year:
        return _span(year, month, today, after[0][0] + 1)
    if after and after[0][1].isdecimal() and 0 < int(after[0][1]) <= _LAST_DAY:
        year = _year([w for _, w in after[1:]], today)
        used = after[1 if year else 0][0] + 1
        return _from_day(month, int(after[0][1]), today, used, year)
    year = today.year if month <= today.month else today.year - 1
    return _span(year, month, today, kept[0][0] + 1)


def _year(words: list[str], today: date) -> int | None:
    told = [int(w) for w in words if w.isdecimal()]
    return told[0] if told and _is_year(told[0], today) else None


def _from_day(
    month: int, day: int, today: date, used: int, year: int | None = None
) -> Since | None:
    for told in (year,) if year else (today.year, today.year - 1):
        try:
            then = date(told, month, day)
        except ValueError:
            return None
        if then <= today:
            return Since((today - then).days, (today - then).days, used)
    return None


def _span(year: int, month: int, today: date, used: int) -> Since | None:
    if not 1 <= month <= len(_MONTHS):
        return None
    first = date(year, month, 1)
    following = date(year + month // 12, month % 12 + 1, 1)
    last = min(following - timedelta(days=1), today)
    if first > today:
        return None
    return Since((today - last).days, (today - first).days, used)


def _is_year(number: int, today: date) -> bool:
    return _FIRST_YEAR <= number <= today.year
