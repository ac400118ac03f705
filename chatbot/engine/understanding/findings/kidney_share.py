"""Kidney function told as a share: `kidneys at 30%`, `lost 70 percent of kidney function`."""

from chatbot.engine.understanding.notebook import Notebook
from chatbot.engine.understanding.passage import Passage
from chatbot.engine.understanding.text.number import Number
from chatbot.engine.understanding.text.token import listed
from chatbot.model.case import Interval, Status

_SIGNS = listed("% percent pct")
_KIDNEY = listed("kidney kidneys renal")
_BETWEEN = listed("""
    fn fxn fx func gfr egfr function functioning functions work working works at is are to about around approximately
    only just roughly now down left of has have had his her my their the in a running run
    currently capacity was were been ~ : = - by it its he she they normal total less more than
    under over below reduced decreased drops dropped fallen gone < remaining left
""")
_LOST = listed("lost losing")
_WHOLE, _ROUGHLY = 100, 5
_WELL = 60
"""From here on a share tells nothing that bears on a plan, and is left to be measured."""
_BEFORE, _AFTER = 9, 7


def kidney_share(passage: Notebook, number: Number) -> int | None:
    """Take a share under 60 for the filtration rate, as it is explained to patients."""
    sign = _sign(passage, number)
    span = _span(passage, number, sign) if sign is not None else None
    if sign is None or span is None:
        return None
    value = _rate(passage, number)
    if value.middle < _WELL:
        passage.observe("egfr", Status.PRESENT, span, value)
    return sign


def _sign(passage: Passage, number: Number) -> int | None:
    """The token that says that it is a share."""
    after = passage.words(number.last + 1, number.last + 3)
    if after[:1] and after[0] in _SIGNS:
        return number.last + 1
    return number.last + 2 if after == ["per", "cent"] else None


def _span(passage: Passage, number: Number, sign: int) -> tuple[int, int] | None:
    """From the word for the kidney to the share, whichever comes first."""
    sentence = passage.sentence_of(number.first)
    low = max(sentence.first, number.first - _BEFORE)
    for at in range(number.first - 1, low - 1, -1):
        if passage.word(at) in _KIDNEY:
            return at, sign
        if passage.word(at) not in _BETWEEN:
            break
    for at in range(sign + 1, min(sentence.end, sign + _AFTER)):
        if passage.word(at) in _KIDNEY:
            return number.first, at
        if passage.word(at) not in _BETWEEN:
            break
    return None


def _rate(passage: Passage, number: Number) -> Interval:
    """What is left, taken for less than was said, as a share is a rough figure.

    `Lost 70%` leaves about 30.
    """
    low, high = number.low, number.high
    before = set(passage.words(number.first - 3, number.first))
    if before & _LOST:
        low, high = _WHOLE - high, _WHOLE - low
    return Interval(low=max(low - _ROUGHLY, 0), high=max(high - 1, 0))
