"""A dose told apart from the name, and what it has come to: `down to 30`, `now 5 mg bid`."""

from chatbot.engine.understanding.findings.measured import label_of
from chatbot.engine.understanding.medicines.counting import LARGE, TABLET, UNITS
from chatbot.engine.understanding.medicines.dose import DoseReader
from chatbot.engine.understanding.medicines.frequency import Frequency, frequency_at
from chatbot.engine.understanding.medicines.given import (
    AHEAD,
    Dose,
    is_share,
    often_at,
    second_strength,
)
from chatbot.engine.understanding.passage import Passage
from chatbot.engine.understanding.text.number import Number
from chatbot.engine.understanding.text.token import listed

_NOW = listed("then now currently taking takes take uses using > \u2192")
_FIRST = listed("is was were at from , to started began begun on")
"""What leads up to the first dose that is told of a medicine: `flexeril was 10 tid`."""
_LIGHT = listed("about only just on at a dose of around roughly")
_CLOSES = listed(
    "this since for because but and due which on now at actually though sorry not"
) | {""}
_SINCE = listed(", was been has is then now")
_SHORT, _WEIGHTS = 3, listed("mg mcg g milligrams")


def later_dose(
    passage: Passage, doses: DoseReader, old: Dose, at: int, end: int
) -> Dose | None:
    """The last dose that a stretch behind a name leads up to; None if it tells none."""
    often = _often_now(passage, at)
    told = old._replace(frequency=often, is_now=True) if often else old
    for start in range(at, end):
        number = _led_to(passage, told, start, end)
        if number and _is_dose(passage, told, number):
            new = doses.growing(Dose(last=number.first - 1), end)
            if new.numbers and passage.word(new.last + 1) not in AHEAD:
                told = _in_place_of(told, new)
    return told if told is not old else None


def _often_now(passage: Passage, at: int) -> Frequency | None:
    """`From 4 a day to 2 a day`, `cut to bid`: how often it is taken after a change."""
    at = passage.past(at, passage.listed("moves a dose") | _SINCE)
    before = frequency_at(passage, at + 1) if passage.word(at) == "from" else None
    at = before.last + 1 if before else at
    often = frequency_at(passage, at + 1) if passage.word(at) == "to" else None
    return often if often and often.text else None


def _led_to(passage: Passage, old: Dose, at: int, end: int) -> Number | None:
    """The number behind `now`, `taking` or `down to`; a first strength needs no such word."""
    word, here = passage.word(at), None if old.numbers else passage.number(at)
    weighed = here and passage.word(here.last + 1) in _WEIGHTS
    if here and (weighed or second_strength(passage, here)):
        return here
    moved = passage.says("moves a dose", at - 1) or "from" in passage.words(at - 5, at)
    led = word in _NOW or (word == "to" and moved)
    led |= word in _FIRST and not old.numbers
    first = passage.past(at + 1, _LIGHT, end) if led else end
    return passage.number(first) if first < end else None


def _is_dose(passage: Passage, old: Dose, number: Number) -> bool:
    """A number with a unit, with how often, or so many halves of the dose before."""
    after = number.last + 1
    named = passage.word(after) in UNITS
    behind = after + named
    joined = behind + (passage.word(behind) == "of")  # `now 800 mg ibuprofen`
    of_next = any(m.first == joined for m in passage.named_treatments)
    second = second_strength(passage, number)
    if second and second.low >= 2 * LARGE:
        return not of_next  # `10/325`
    if label_of(passage, number) or of_next or passage.word(behind) in {"/", "%"}:
        return False
    often = often_at(passage, behind) is not None
    low = old.numbers[0] if old.numbers else 0.0
    alone = number.first - passage.sentence_of(number.first).first <= _SHORT
    corrects = alone and passage.word(number.first - 1) == "is"  # `the oxycodone is 10`
    kin = is_share(low, number.high) or (not low and (corrects or number.low >= LARGE))
    closed = not passage.word(after).isalpha() or passage.word(after) in _CLOSES
    closed |= passage.number(after) is not None  # `bumped to 15 two weeks ago`
    return number.low > 0 and (named or often or (kin and closed))


def _in_place_of(old: Dose, new: Dose) -> Dose:
    """The later dose; of tablets alone so many of the strength that was told."""
    often = new.frequency or old.frequency
    if not old.numbers:
        return new._replace(frequency=often)
    if new.unit == TABLET and old.unit != TABLET:
        return old._replace(
            tablets=new.numbers[0], frequency=often, is_now=True, more=()
        )
    days = new.days or (None if new.frequency else old.days)
    asked = new.as_needed or (old.as_needed and not new.frequency)
    return new._replace(frequency=often, is_now=True, days=days, as_needed=asked)
