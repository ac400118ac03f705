"""How many of one strength are taken at a time: `2 tabs of 200`, `2 x 500 mg`, `500 x2`."""

from typing import NamedTuple

from chatbot.engine.understanding.medicines.frequency import frequency_at
from chatbot.engine.understanding.passage import Passage
from chatbot.engine.understanding.text.number import Number
from chatbot.engine.understanding.text.token import listed
from chatbot.model.pharmacology import Drug

UNITS = {
    "mg": "mg", "mgs": "mg", "milligrams": "mg", "milligram": "mg", "mcg": "mcg", "micrograms": "mcg", "microgram": "mcg",
    "ug": "mcg", "g": "g", "gm": "g", "gram": "g", "grams": "g", "ml": "mL", "%": "%",
    "units": "units", "iu": "units", "u": "units",
    **dict.fromkeys(
        ["tab", "tabs", "tablet", "tablets", "pill", "pills", "cap", "caps", "capsule",
         "capsules", "patch", "patches", "puff", "puffs"], "tablet"),
}  # fmt: skip
TABLET = "tablet"
LARGE = 50
MOST_TABLETS = 12
MOST_AT_A_TIME = 4
_TIMES = {"x", "\u00d7"}
_OF = _TIMES | {"of", "@"}
_A_DAY = listed("a per / daily times each every") | {""}
_AT_ONCE = (["at", "a", "time"], ["at", "one", "time"])
_TAKES = listed("take takes taking took uses")
_OF_ONE = listed("of a an the those")
_VOLUME = "ml"
_BEFORE_VOLUME = listed(", ; - ( ) : x solution syrup liquid suspension elixir oral dose takes take taking")  # fmt: skip
_OF_LIQUID = listed("of ( [ , - the a at")
_ENDS = listed(". , ; ) and")
HOUR = listed("h hr hrs hour")
_MANY_A_DAY = 50
"""What is less than this part of the most in a day is no dose but a count."""


class Counted(NamedTuple):
    """A strength and how many of it, up to token `last`."""

    tablets: float
    strength: Number
    unit: str | None
    last: int


class Poured(NamedTuple):
    """The milligrams that are given of a liquid, up to token `last`; none if untold."""

    numbers: tuple[float, ...]
    last: int


def counted_strength(passage: Passage, count: Number) -> Counted | None:
    """`2 x 500 mg`, `2 tabs of 200`, `2 tablets 200 mg`: what a count is a count of."""
    at = count.last + 1
    named = UNITS.get(passage.word(at)) == TABLET
    at += named
    halved = count.high < 1  # `half a 25`
    told = halved or passage.word(at) in _OF
    at = passage.past(at, _OF | _OF_ONE) if told else at
    strength = passage.number(at)
    if strength is None or count.high > MOST_TABLETS:
        return None
    after = strength.last + 1
    plural = passage.word(after) == "s"  # `4 of the 200s`
    after += plural
    unit = UNITS.get(passage.word(after))
    a_day = passage.word(after) in _A_DAY  # `7.5 x 6 a day`: six times of 7.5
    often = not a_day and frequency_at(passage, after)
    bare = told and (strength.low >= LARGE / 2 or often)
    tablets = UNITS.get(passage.word(after + 1)) == TABLET  # `two 500 mg tablets`
    if unit == TABLET or not ((unit and (named or told or tablets)) or bare):
        return None
    return Counted(
        count.high, strength, unit, strength.last + plural + (unit is not None)
    )


def count_after(passage: Passage, last: int, at: int) -> tuple[float, int] | None:
    """`5/325 1 tab`, `500 x2`, `500 mg 1-2 qds`: how many, and where that ends."""
    times = passage.word(at) in _TIMES
    number = passage.number(at + times)
    if number is None or number.high > MOST_TABLETS:
        return None
    after = number.last + 1
    if passage.words(after, after + 3) in _AT_ONCE:
        after += 2
    if after > number.last + 1 or UNITS.get(passage.word(after)) == TABLET:
        return number.high, after
    after += passage.word(after) in {"po", "orally", "oral"}
    often = frequency_at(passage, after)
    if times:
        alone = not passage.word(after) or passage.word(after) in _ENDS
        return (number.high, number.last) if alone or often else None
    few = number.high in range(1, MOST_AT_A_TIME + 1) and number.first - last == 1
    own = often is None or often.text is None
    if not few or own or frequency_at(passage, at) is not None:
        return None
    return number.high, number.last


def count_before(passage: Passage, first: int) -> tuple[float, int] | None:
    """The count in `2 x 500 mg paracetamol` and `half a 25`, and its token."""
    count = passage.number(first - 2)
    if count is not None and passage.word(first - 1) in _TIMES:
        return count.high, count.first
    two = passage.number(first - 1)
    if two and passage.word(first - 2) in _TAKES and two.high <= MOST_AT_A_TIME:
        return two.high, two.first
    before = (passage.number(at) for at in range(first - 2, first - 6, -1))
    half = next((n for n in before if n is not None and n.high < 1), None)
    told = half and _OF_ONE.issuperset(passage.words(half.last + 1, first))
    return (half.high, half.first) if half and told else None


def is_count(row: Drug | None, number: float, at_most: float = MOST_AT_A_TIME) -> bool:
    """Whether so few milligrams are nobody's dose: `aleve 2 bid` are two tablets."""
    most = row.dose.per_day_max_mg if row else None
    few = number == int(number) <= at_most
    return few and most is not None and number * _MANY_A_DAY <= most


def is_many(passage: Passage, first: int, number: float) -> bool:
    """`Took 20 tylenol`, `15 norco`: tablets, as nobody's dose has so few milligrams."""
    named = next(m.entries for m in passage.named_treatments if m.first == first)
    row = passage.lexicon.drugs.get(named[0].name)
    return any(e.value for e in named) or is_count(row, number, LARGE)


def poured(
    passage: Passage, numbers: tuple[float, ...], unit: str, last: int
) -> Poured | None:
    """`10 mg/5 ml, 2.5 ml`, or `2.5 ml of 10 mg/5 ml`; None where it is no liquid."""
    if unit == "mL":
        return _in_liquid(passage, numbers, last)
    per = _per(passage, last) if unit == "mg" else None
    if per is None:
        return None
    given = passage.number(passage.past(per[1] + 1, _BEFORE_VOLUME))
    if given is None or passage.word(given.last + 1) != _VOLUME:
        return Poured((), per[1])
    return Poured(tuple(n * (given.high / per[0]) for n in numbers), given.last + 1)


def _in_liquid(
    passage: Passage, volumes: tuple[float, ...], last: int
) -> Poured | None:
    """What `of 10 mg/5 ml` makes of a volume before it."""
    strength = passage.number(passage.past(last + 1, _OF_LIQUID))
    named = strength is not None and UNITS.get(passage.word(strength.last + 1)) == "mg"
    per = _per(passage, strength.last + 1) if strength and named else None
    if strength is None or per is None:
        return None
    return Poured((volumes[-1] * (strength.high / per[0]),), per[1])


def _per(passage: Passage, last: int) -> tuple[float, int] | None:
    """The `/5 ml` behind a strength: how many ml hold it, and where that ends."""
    if passage.word(last + 1) not in {"/", "per", "in"}:
        return None
    per = passage.number(last + 2)
    at = per.last + 1 if per else last + 2
    return (per.high if per else 1.0, at) if passage.word(at) == _VOLUME else None
