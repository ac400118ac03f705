"""Measured values with their units: pain and the kidney; others by their readers."""

from collections.abc import Callable
from itertools import pairwise

from chatbot.engine.understanding.findings import body_size, measured, sign
from chatbot.engine.understanding.findings.gestation import gestation, trimester
from chatbot.engine.understanding.findings.temperature import temperature
from chatbot.engine.understanding.findings.whose_time import BACK
from chatbot.engine.understanding.notebook import Notebook
from chatbot.engine.understanding.passage import Passage
from chatbot.engine.understanding.text.number import Number, may_start_number
from chatbot.engine.understanding.text.token import listed
from chatbot.model.case import Interval, Status, Value

_KIDNEY = listed("kidney kidneys renal")
_WHOLE, _ROUGHLY = 100, 5
_WELL = 60
"""From here on a share tells nothing that bears on a plan, and is left to be measured."""
_KIDNEY_BEFORE, _KIDNEY_AFTER = 9, 7


def _kidney_share(passage: Notebook, number: Number) -> int | None:
    """Take a share under 60 for the filtration rate, as it is explained to patients."""
    mark = _share_sign(passage, number)
    span = _share_span(passage, number, mark) if mark is not None else None
    if mark is None or span is None:
        return None
    value = _rate(passage, number)
    if value.middle < _WELL:
        passage.observe("egfr", Status.PRESENT, span, value)
    return mark


def _share_sign(passage: Passage, number: Number) -> int | None:
    """The token that says that it is a share."""
    after = passage.words(number.last + 1, number.last + 3)
    if after[:1] and after[0] in {"%", "percent", "pct"}:
        return number.last + 1
    return number.last + 2 if after == ["per", "cent"] else None


def _share_span(passage: Passage, number: Number, mark: int) -> tuple[int, int] | None:
    """From the word for the kidney to the share, whichever comes first."""
    sentence = passage.sentence_of(number.first)
    low = max(sentence.first, number.first - _KIDNEY_BEFORE)
    for at in range(number.first - 1, low - 1, -1):
        if passage.word(at) in _KIDNEY:
            return at, mark
        if not passage.says("beside a kidney", at):
            break
    for at in range(mark + 1, min(sentence.end, mark + _KIDNEY_AFTER)):
        if passage.word(at) in _KIDNEY:
            return number.first, at
        if not passage.says("beside a kidney", at):
            break
    return None


def _rate(passage: Passage, number: Number) -> Interval:
    """What is left, taken for less than was said, as a share is a rough figure.

    `Lost 70%` leaves about 30.
    """
    low, high = number.low, number.high
    before = set(passage.words(number.first - 3, number.first))
    if before & {"lost", "losing"}:
        low, high = _WHOLE - high, _WHOLE - low
    return Interval(low=max(low - _ROUGHLY, 0), high=max(high - 1, 0))


_IN_TENS = listed("in the low mid high upper lower is are now still his her")
_WORST = 10
"""The most on a scale of pain."""
_LEAST_FIT = 4
_UMOL_PER_MG = 88.42
_UNDER, _OVER = listed("< \u2264 under below less"), listed("> \u2265 over above more greater")  # fmt: skip
_INCLUDED = listed("\u2264 = equal")
_BOUNDS = _UNDER | _OVER | _INCLUDED | {"than"}
"""`< 30` is at most 29, so that it is under 30 in each condition."""
_SIGNED = sign.RAISED | {"trimester"}
"""Words beside which something is measured without a number."""
_OTHER_TIME = listed("worst best average last")
_CLOSES = listed(", . ; ( ) and now") | {"", "\n"}
"""What may follow a bare pain score."""


def read_measurements(passage: Notebook) -> None:
    """Read every measured value and mark its numbers as used."""
    for at in passage.places_to_read(_SIGNED):
        token = passage.tokens[at]
        if at in passage.taken or not may_start_number(token):
            if token.word == "trimester":
                trimester(passage, at)
            sign.raised_leg_alone(passage, at)
            continue
        number = passage.number(at)
        if number and passage.word(at - 1) != "not" and token.word not in {"a", "an"}:
            _try_each(passage, measured.as_it_is_now(passage, number))


def _try_each(passage: Notebook, number: Number) -> None:
    for reader in _READERS:
        last = reader(passage, number)
        if last is not None:
            passage.take(number.first, last)
            return


def _pain(passage: Notebook, number: Number) -> int | None:
    after = passage.words(number.last + 1, number.last + 5)
    slashed = after[:2] == ["/", "10"] and after[2:3] != ["/"]
    spoken = after[:3] in (["out", "of", "10"], ["out", "of", "ten"])
    if not (slashed or spoken):
        return _bare_pain(passage, number)
    last = number.last + (2 if slashed else 3)
    sentence = passage.sentence_of(number.first)
    earlier = (
        measured.since_comma(passage.words(sentence.first, number.first)) & _OTHER_TIME
    )
    earlier |= set(passage.words(last + 1, last + 3)) & _OTHER_TIME
    earlier |= _elsewhere(passage, number)
    if passage.has("pain_score") or earlier:
        return last
    return measured.measure(
        passage, "pain_score", number, last, measured.value_of(number)
    )


def _elsewhere(passage: Passage, number: Number) -> set[str]:
    """`Knee pain 8/10`: the other part that a score is said of."""
    first = passage.sentence_of(number.first).first
    near = measured.since_comma(passage.words(first, number.first))
    return (
        near & passage.listed("not of the pain") - {"intensity"}
        if near.isdisjoint(BACK)
        else set()
    )


def _numbers_list(passage: Passage, number: Number) -> bool:
    """`1. Low back pain 2. Hypertension`, `1) back pain 2) DM`: the second of a list."""
    mark = passage.word(number.last + 1)
    before = pairwise(passage.words(0, number.first + 1))
    return mark in {".", ")"} and (f"{number.low - 1:g}", mark) in before


def _is_no_score(passage: Passage, number: Number) -> bool:
    """`Pain (0-10):`, `pain /10` tell a scale; `PS 1` how fit a patient with cancer is."""
    before = passage.words(number.first - 2, number.first)
    if number.high == _WORST:
        return number.low == 0 or before[-1:] == ["/"] or before == ["0", "-"]
    return "ps" in before and number.high <= _LEAST_FIT


def _bare_pain(passage: Notebook, number: Number) -> int | None:
    """`pain 8`, with nothing after it that would make it something else."""
    ends = passage.word(number.last + 1) in _CLOSES
    told = measured.label_of(passage, number) == "pain_score" and number.high <= _WORST
    told = told and not (_numbers_list(passage, number) or passage.has("pain_score"))
    told = told and not _is_no_score(passage, number)
    if not (told and ends):
        return None
    return measured.measure(
        passage, "pain_score", number, number.last, measured.value_of(number)
    )


def _kidney(passage: Notebook, number: Number) -> int | None:
    """EGFR and creatinine clearance, `> 60` and `under 30` as an interval."""
    first = passage.back_over(number.first - 1, _BOUNDS) + 1
    finding = measured.label_of(passage, number._replace(first=first))
    if finding not in {"egfr", "crcl"}:
        return None
    bounds = passage.lexicon.findings.get(finding)
    top = (bounds.high if bounds else None) or max(number.high, 150)
    said = {*passage.words(first, number.first)}
    value: Value = measured.value_of(number)
    if said & _UNDER:
        itself = bool(said & _INCLUDED)
        value = Interval(low=0, high=max(number.high - (not itself), 0))
    elif said & _OVER:
        value = Interval(low=number.low, high=top)
    return measured.measure(passage, finding, number, number.last, value)


def _kidney_in_tens(passage: Notebook, number: Number) -> int | None:
    """`GFR in the low 30s` lies between 30 and 39."""
    last, first = number.last + 1, number.first - 1
    if passage.word(last) != "s" or number.low % 10 or number.low != number.high:
        return None
    first = passage.back_over(first, _IN_TENS)
    finding = measured.LABELS.get(passage.word(first))
    if finding not in {"egfr", "crcl"}:
        return None
    value = Interval(low=number.low, high=number.low + 9)
    passage.observe(finding, Status.PRESENT, (number.first, last), value)
    return last


def _creatinine(passage: Notebook, number: Number) -> int | None:
    after = passage.words(number.last + 1, number.last + 4)
    unit = "".join(after)
    micro, milli = after[:1] in (["umol"], ["micromol"]), unit.startswith("mg/dl")
    if measured.label_of(passage, number) != "creatinine":
        return None
    if not (micro or milli):
        _either_unit(passage, number)
        return measured.without_unit(passage, number, "creatinine")
    last = number.last + (3 if unit in {"umol/l", "mg/dl", "micromol/l"} else 1)
    value = measured.value_of(number, 1 / _UMOL_PER_MG if micro else 1.0)
    return measured.measure(passage, "creatinine", number, last, value)


def _either_unit(passage: Notebook, number: Number) -> None:
    """A creatinine without its unit may be meant in each that gives a likely one."""
    row = passage.lexicon.findings.get("creatinine")
    if row is None or row.low is None or row.high is None:
        return
    read = (number.low, number.high)
    meant = [n * f for f in (1.0, 1 / _UMOL_PER_MG) for n in read]
    likely = [round(n, 2) for n in meant if row.low <= n <= row.high]
    if likely:
        value = Interval.between(min(likely), max(likely))
        span = (number.first, number.last)
        passage.observe("creatinine", Status.POSSIBLE, span, value)


_READERS: tuple[Callable[[Notebook, Number], int | None], ...] = (
    _pain, sign.strength, sign.raised_leg, sign.pressure, sign.level, sign.lost_weight, body_size.drinking, gestation, body_size.weight, body_size.height, _kidney_share, _kidney_in_tens, _kidney, body_size.body_mass, _creatinine, temperature,
)  # fmt: skip
