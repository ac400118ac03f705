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
    rest = [w for w in words[at:] if w not in {",", "of"}]
    month = _MONTH.get(rest[0]) if rest else None
    if month is not None:
        return _from_month(words, at, month, today)
    if len(rest) > 1 and rest[0].isdecimal() and rest[1] in _MONTH:
        used = 2 + at
        return _from_day(_MONTH[rest[1]], int(rest[0]), today, used)
    return _from_number(rest, today, at)


def _from_number(rest: list[str], today: date, at: int) -> Since | None:
    """`2019`, `3/14` (month first, unless it cannot be), `3/2021`."""
    if not rest or not rest[0].isdecimal():
        return None
    if rest[1:2] == ["/"] and rest[2:] and rest[2].isdecimal():
        first, second = int(rest[0]), int(rest[2])
        if _is_year(second, today):
            return _span(second, first, today, at + 3)
        if first > len(_MONTHS):
            first, second = second, first
        return _from_day(first, second, today, at + 3)
    year = int(rest[0])
    if not _is_year(year, today):
        return None
    oldest = (today - date(year, 1, 1)).days
    newest = max((today - date(year, 12, 31)).days, 0)
    return Since(newest, oldest, at + 1)


def _from_month(words: list[str], at: int, month: int, today: date) -> Since | None:
    after = [(n, w) for n, w in enumerate(words) if n > at and w not in {",", "of"}]
    if after and after[0][1].isdecimal():
        number, used = int(after[0][1]), after[0][0] + 1
        if _is_year(number, today):
            return _span(number, month, today, used)
        if 0 < number <= _LAST_DAY:
            return _from_day(month, number, today, used)
    year = today.year if month <= today.month else today.year - 1
    return _span(year, month, today, at + 1)


def _from_day(month: int, day: int, today: date, used: int) -> Since | None:
    for year in (today.year, today.year - 1):
        try:
            then = date(year, month, day)
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
