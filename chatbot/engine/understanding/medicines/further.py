"""A second dose of the same medicine: `300 am and 600 hs`, `400 tid, then 800 tid`."""

from typing import NamedTuple

from chatbot.engine.products import TIMES_OF_DAY
from chatbot.engine.understanding.medicines.counting import (
    LARGE,
    MOST_AT_A_TIME,
    TABLET,
    UNITS,
)
from chatbot.engine.understanding.medicines.frequency import Frequency, frequency_at
from chatbot.engine.understanding.passage import Passage
from chatbot.engine.understanding.text.number import Number
from chatbot.engine.understanding.text.token import listed

_JOINS = listed("and , ; & + plus with or / also another")
_ADDS = listed("and & +")
_ANEW = listed("""
    then now increased decreased raised reduced lowered titrated uptitrated changed
    switched bumped doubled tapered weaned up upped cut down currently > \u2192
""")
_NOW, _ARROWS = listed("now currently"), listed("> \u2192")
_SMALL = listed("to the it was is been he she they takes taking take on recently since just "
                "has have dose at from went gone which - > an extra additional started begun commenced last week month visit")  # fmt: skip
_BARE_TIMES = {
    "am": "every morning", "mornings": "every morning", "morning": "every morning",
    "noon": "at midday", "midday": "at midday", "lunchtime": "at midday",
    "pm": "at bedtime", "night": "at bedtime", "nights": "at bedtime",
    "evening": "at bedtime",
}  # fmt: skip
_VERB_AFTER = listed("still not on in having taking also now a the")
"""After these `am` is a verb."""
_CLOSES = listed(". , ; ) \n > \u2192 for x now currently and but then since today") | {
    ""
}
_FURTHEST, _MOST, _OLDEST = 7, 6, 99


class Further(NamedTuple):
    """Another dose: how it starts, and whether it takes the place of the one before."""

    numbers: tuple[float, ...]
    unit: str | None
    tablets: float
    frequency: Frequency | None
    last: int
    """The token before its frequency."""
    anew: bool
    is_now: bool


def bare_time(passage: Passage, at: int) -> Frequency | None:
    """`300 am`: a time of day right behind a dose."""
    told = _BARE_TIMES.get(passage.word(at))
    verb = passage.word(at) == "am" and passage.word(at + 1) in _VERB_AFTER
    return Frequency(told, 1.0, at) if told and not verb else None


def often_at(passage: Passage, at: int) -> Frequency | None:
    """How often, right behind a dose."""
    return frequency_at(passage.tokens, at) or bare_time(passage, at)


def further_at(
    passage: Passage, numbers: tuple[float, ...], often: Frequency | None, at: int
) -> Further | None:
    """Return the other dose that starts at a token, behind the words that join it."""
    start = passage.past(at, _JOINS | _ANEW | _SMALL, at + _FURTHEST)
    number = passage.number(start)
    words = set(passage.words(at, start))
    if "from" in passage.words(at - 4, at) and "to" in words:
        words |= {"up"}  # `from 2.5 mg to 5 mg`
    before = passage.word(start - 1) == "from"  # `60, up from 30`
    if number is None or before or passage.word(start) in {"a", "an"}:
        return _at_another_time(passage, numbers, often, at)
    if not (words & (_JOINS | _ANEW) or often) or frequency_at(passage.tokens, start):
        return None
    return _told(passage, numbers, often, number, words)


def _told(
    passage: Passage,
    numbers: tuple[float, ...],
    often: Frequency | None,
    number: Number,
    words: set[str],
) -> Further | None:
    second = _second(passage, number)
    at = second.last if second else number.last
    named = UNITS.get(passage.word(at + 1))
    last = at + (named is not None)
    again = often_at(passage, last + 1)
    alone = often is None and not words & _ANEW  # `10 mg, 2 bd`: so many of them
    strong = numbers[0] >= LARGE or len(numbers) > 1 or alone
    small = number.high <= MOST_AT_A_TIME and (strong or named == TABLET)
    words |= {passage.word(last + 1)} & _NOW  # `300, up to 600 now`
    more = often is not None and words & _ANEW == {"then"} and _is_timed(again)
    anew = bool(words & _ANEW) and not more
    strong = named not in {None, TABLET} or number.low > _OLDEST
    strong = strong or not words.isdisjoint(_ARROWS | {"to"})
    strong = strong or _is_share(numbers[0], number.low)
    ends = passage.word(last + 1) in _CLOSES or not words.isdisjoint(_ARROWS)
    if again is None and not (anew and strong and ends):
        return None
    counted = small and second is None and named in {None, TABLET}
    parts = (number.high, second.high) if second else (number.high,)
    told = numbers if counted else parts
    tablets = number.high if counted else 1.0
    unit = None if counted else named
    return Further(told, unit, tablets, again, last, anew, bool(words & _NOW))


def _is_share(old: float, new: float) -> bool:
    """Whether one dose is so many halves of the other: `7.5, now 15`, no `60, now 54`."""
    low, high = min(old, new), max(old, new)
    return 0 < low < high <= _MOST * low and not (2 * high) % low


def _second(passage: Passage, number: Number) -> Number | None:
    """The second strength of a product: `10/325`."""
    divided = passage.word(number.last + 1) == "/"
    return passage.number(number.last + 2) if divided else None


def _at_another_time(
    passage: Passage, numbers: tuple[float, ...], often: Frequency | None, at: int
) -> Further | None:
    """`350 tid and hs`: the same dose once more; in `bid am and hs` it is not."""
    again = often_at(passage, at + 1) if passage.word(at) in _ADDS else None
    if again is None or again.text not in TIMES_OF_DAY or often is None:
        return None
    if often.last != at - 1 or often.text == again.text:
        return None
    return Further(numbers, None, 1.0, again, at, anew=False, is_now=False)


def _is_timed(again: Frequency | None) -> bool:
    """`300 tid, then 600 at night`: a dose of its own behind the others."""
    return again is not None and again.text in TIMES_OF_DAY
