"""What is given of one medicine: how much, how often and how long, and a second dose of it.

`300 am and 600 hs` are two doses; of `400 tid, then 800 tid` the later one holds.
"""

from datetime import date
from typing import NamedTuple

from chatbot.engine.products import TIMES_OF_DAY
from chatbot.engine.understanding.medicines import counting
from chatbot.engine.understanding.medicines.frequency import Frequency, frequency_at
from chatbot.engine.understanding.passage import Passage
from chatbot.engine.understanding.text.number import Number
from chatbot.engine.understanding.text.token import listed

A_DAY = ("every morning", "at midday", "at bedtime")
SPOKEN = 5
"""`Norco ten three times a day`: so few are no count of tablets."""
_MONTHS, _LAST_DAY, _LATELY = 12, 31, 3


class Dose(NamedTuple):
    """What stands around one name; `numbers` has one entry a part of the product."""

    numbers: tuple[float, ...] = ()
    unit: str | None = None
    frequency: Frequency | None = None
    as_needed: bool = False
    regular: bool = False
    days: float | None = None
    tablets: float = 1
    """Tablets of that strength at a time: `two 500 mg tablets` are 1000 mg."""
    last: int = 0
    more: tuple["Dose", ...] = ()
    """What else is taken of it at other times."""
    is_now: bool = False
    """Whether it is said to be the dose of now, after an earlier one."""


def with_frequency(dose: Dose, frequency: Frequency, *, most: bool) -> Dose:
    """Add how often; `max 4 a day` behind it is the most of it, `prn (2 a day)` what is taken."""
    if frequency.text is None:
        return dose._replace(
            as_needed=dose.as_needed or frequency.as_needed,
            regular=dose.regular or not frequency.as_needed,
            last=frequency.last,
        )
    kept = dose.frequency or frequency
    if dose.as_needed and frequency.text not in TIMES_OF_DAY and not most:
        kept = frequency
    fewer = (frequency.per_day or 0) < (kept.per_day or 0)
    if most and fewer and frequency.per_day:
        text = f"{kept.text}, at most {frequency.per_day:g} a day"
        kept = kept._replace(text=text, per_day=frequency.per_day)
    return dose._replace(frequency=kept, last=frequency.last)


def is_thrice(told: tuple[float, ...], today: date) -> bool:
    """Three doses of a day, of which some are the same; `10/10/25` is a date."""
    if len(told) != len(A_DAY) or len({*told}) == len(told):
        return False
    year = today.year % 100
    dated = min(told[:2]) <= _MONTHS and year - _LATELY <= told[2] <= year
    return min(told) >= SPOKEN and not (dated and max(told[:2]) <= _LAST_DAY)


_JOINS = listed("and , ; & + plus with or / also another")
ANEW = listed("""
    then now increased decreased raised reduced lowered titrated uptitrated changed
    switched bumped upped doubled tapered weaned up cut down dropped halved currently > \u2192
""")
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
AHEAD = listed("next tomorrow")
"""`300 qhs next week` is not yet so."""
_FURTHEST, _MOST = 7, 6


def bare_time(passage: Passage, at: int) -> Frequency | None:
    """`300 am`: a time of day right behind a dose."""
    told = _BARE_TIMES.get(passage.word(at))
    verb = passage.word(at) == "am" and passage.word(at + 1) in _VERB_AFTER
    return Frequency(told, 1.0, at) if told and not verb else None


def often_at(passage: Passage, at: int) -> Frequency | None:
    """How often, right behind a dose."""
    return frequency_at(passage, at) or bare_time(passage, at)


def further_at(passage: Passage, dose: Dose, at: int) -> Dose | None:
    """The other dose that starts at a token, behind the words that join it."""
    start = passage.past(at, _JOINS | ANEW | _SMALL, at + _FURTHEST)
    number = passage.number(start)
    words = set(passage.words(at, start))
    before = passage.word(start - 1) == "from"  # `60, up from 30`
    if number is None or before or passage.word(start) in {"a", "an"}:
        return _at_another_time(passage, dose, at)
    joined = words & _JOINS or dose.frequency
    further = _told(passage, dose, number) if joined else None
    often = often_at(passage, further.last + 1) if further else None
    if often is None or frequency_at(passage, start):
        return None
    moved = {"from", "to"} <= {*passage.words(at - 5, start)}
    then = words & ANEW == {"then"} and often.text in TIMES_OF_DAY
    return None if moved or (words & ANEW and not then) else further


def _told(passage: Passage, dose: Dose, number: Number) -> Dose | None:
    numbers, often = dose.numbers, dose.frequency
    second = second_strength(passage, number)
    at = second.last if second else number.last
    named = counting.UNITS.get(passage.word(at + 1))
    last = at + (named is not None)
    if not AHEAD.isdisjoint(passage.words(last + 1, last + 3)):
        return None
    # `10 mg, 2 bd`: so many of them
    strong = numbers[0] >= counting.LARGE or len(numbers) > 1 or often is None
    strong |= named == counting.TABLET
    few = number.high <= counting.MOST_AT_A_TIME and second is None
    if few and strong and named in {None, counting.TABLET}:
        return Dose(numbers, dose.unit, tablets=number.high, last=last)
    parts = (number.high, second.high) if second else (number.high,)
    return Dose(parts, named or dose.unit, last=last)


def is_share(old: float, new: float) -> bool:
    """Whether one dose is so many halves of the other: `7.5, now 15`, no `60, now 54`."""
    low, high = min(old, new), max(old, new)
    return 0 < low < high <= _MOST * low and not (2 * high) % low


def second_strength(passage: Passage, number: Number) -> Number | None:
    """The second strength of a product: `10/325`."""
    divided = passage.word(number.last + 1) == "/"
    return passage.number(number.last + 2) if divided else None


def _at_another_time(passage: Passage, dose: Dose, at: int) -> Dose | None:
    """`350 tid and hs`: the same dose once more; in `bid am and hs` it is not."""
    often = dose.frequency
    again = often_at(passage, at + 1) if passage.word(at) in {"and", "&", "+"} else None
    if again is None or again.text not in TIMES_OF_DAY or often is None:
        return None
    if often.last != at - 1 or often.text == again.text:
        return None
    return Dose(dose.numbers, dose.unit, last=at)
