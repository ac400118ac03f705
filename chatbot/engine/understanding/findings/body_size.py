"""Weight, height and body mass, in the units that people use."""

from chatbot.engine.understanding.asserting.slimming import is_on_purpose
from chatbot.engine.understanding.findings.measured import (
    MOVED,
    POUND,
    STONE,
    WEIGHTS,
    label_of,
    measure,
    since_comma,
    value_of,
    without_unit,
)
from chatbot.engine.understanding.findings.sign import LOSS_KG
from chatbot.engine.understanding.notebook import Notebook
from chatbot.engine.understanding.text.number import Number, number_at
from chatbot.engine.understanding.text.token import listed
from chatbot.model.case import Status

_INCH, _FOOT = 2.54, 30.48
_OBESE = 30
"""The body mass index that it begins at."""
_TIMES = listed(
    "day days d week weeks wk wks w month months mo mos year years yr yrs hour hours hrs times"
)
"""`Fell 8 ft 3 wks ago`."""
_LIFTED = listed("""
    lost gained loss gain lifting lift lifted carrying carried lose losing dropped down
    gaining box load per mg over
""")
_LIGHTEST, _HEAVIEST = 30, 300
"""Kilograms that are a person's without the word weight."""


def weight(passage: Notebook, number: Number) -> int | None:
    """`62 kg`, `11 stone 4`, `weight 150 lb`; what is lifted or lost is none."""
    after = number.last + 1
    after += passage.word(after) == "-"
    factor = WEIGHTS.get(passage.word(after))
    if factor is None:
        after = number.last
    labelled = label_of(passage, number) == "weight"
    if factor is None:
        return without_unit(passage, number, "weight") if labelled else None
    near = since_comma(passage.words(number.first - 4, number.first))
    near |= set(passage.words(after + 1, after + 3))
    moved = passage.word(number.first - 1) in MOVED
    meant = (labelled and not moved) or _LIGHTEST <= number.low * factor <= _HEAVIEST
    if passage.word(after + 1) == "/" or not meant or (near & _LIFTED and not labelled):
        return after
    value, last = value_of(number, factor), after
    pounds = passage.word(after + 1)
    if factor == STONE and pounds.isdecimal() and isinstance(value, float):
        value = round(value + int(pounds) * POUND, 2)
        last += 1 + (WEIGHTS.get(passage.word(after + 2)) == POUND)
    passage.observe("weight", Status.PRESENT, (number.first, last), value)
    before = number_at(passage.tokens, number.first)  # `70 -> 62 kg`
    lost = before and (before.low - number.high) * factor >= LOSS_KG
    if lost and not is_on_purpose(passage, number.first, last):
        passage.observe("weight_loss", Status.PRESENT, (number.first, last))
    return last


def height(passage: Notebook, number: Number) -> int | None:
    """`5'11"`, `180 cm tall`."""
    after = passage.words(number.last + 1, number.last + 4)
    tall = label_of(passage, number) == "height" or "tall" in after
    if after[:1] in (["'"], ["ft"], ["feet"], ["foot"]):
        return _feet(passage, number, tall=tall)
    factor = {"cm": 1.0, "m": 100.0, "in": _INCH, "inches": _INCH}.get(
        "".join(after[:1])
    )
    if not tall or factor is None:
        return None
    value = value_of(number, factor)
    return measure(passage, "height", number, number.last + 1, value)


def _feet(passage: Notebook, number: Number, *, tall: bool) -> int | None:
    inches = passage.word(number.last + 2)
    has_inches = inches.isdecimal() and passage.word(number.last + 3) not in _TIMES
    if not (has_inches or tall):
        return None
    total = number.low * _FOOT + (int(inches) * _INCH if has_inches else 0)
    last = number.last + (2 if has_inches else 1)
    if passage.word(last + 1) in {'"', "in", "inches"}:
        last += 1
    return measure(passage, "height", number, last, round(total, 1))


def body_mass(passage: Notebook, number: Number) -> int | None:
    """A body mass index of 30 or more is obesity by definition."""
    if label_of(passage, number) != "bmi":
        return None
    status = Status.PRESENT if number.low >= _OBESE else Status.ABSENT
    passage.observe("obesity", status, (number.first, number.last))
    return number.last
