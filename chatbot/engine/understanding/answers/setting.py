"""A finding's value as typed: yes or no, a number with its unit, a time, a choice.

It is set by `/set age 54`, or answers what was asked (`valued`).
"""

from collections.abc import Iterator
from itertools import chain
from typing import Literal, NamedTuple

from chatbot.engine.understanding.asserting.yes_no import STATUS, said_at
from chatbot.engine.understanding.findings.measured import WEIGHTS
from chatbot.engine.understanding.notebook import Notebook
from chatbot.engine.understanding.passage import Passage
from chatbot.engine.understanding.text.number import Number
from chatbot.engine.understanding.text.period import Period
from chatbot.engine.understanding.text.token import fold, keys_of, listed, stretches
from chatbot.engine.understanding.text.told_time import answered_period, periods_of
from chatbot.model.case import Interval, Status, Value
from chatbot.model.finding import Finding, Kind

_FACTORS = {
    "weight": WEIGHTS,
    "height": {"cm": 1, "m": 100, "in": 2.54, "inches": 2.54, "ft": 30.48},
    "creatinine": {"mg": 1, "mg/dl": 1, "umol": 1 / 88.42, "umol/l": 1 / 88.42,
                   "micromol/l": 1 / 88.42, "micromol": 1 / 88.42},
    "age": {"": 1, "years": 1, "year": 1, "yrs": 1, "yr": 1, "y": 1, "yo": 1, "months": 1 / 12,
            "month": 1 / 12, "mo": 1 / 12, "weeks": 7 / 365, "days": 1 / 365},
    "gestation": {"": 7, "weeks": 7, "week": 7, "w": 7, "wks": 7, "wk": 7, "months": 30.4},
}  # fmt: skip
_SEXES = {"m": "male", "f": "female", "man": "male", "woman": "female", "male": "male",
          "female": "female", "boy": "male", "girl": "female", "he": "male",
          "she": "female"}  # fmt: skip
_STATUSES = {"present": Status.PRESENT, "absent": Status.ABSENT, "past": Status.PAST,
             "possible": Status.POSSIBLE, "family": Status.FAMILY,
             "unknown": Status.UNKNOWN}  # fmt: skip
_BANDS = {"1": (90, 200), "2": (60, 89), "3": (30, 59), "3a": (45, 59), "3b": (30, 44),
          "4": (15, 29), "5": (0, 14)}  # fmt: skip
"""The KDIGO categories of eGFR, G1 to G5, in mL/min/1.73 m²."""
_OF_STAGE, _LAST_STAGE = listed("stage g ckd"), 5
_NUMBERED = listed("line lines turn not")
"""`Sources for line 2` names no score, `he is 54 not 45` takes one back."""
_NOW = listed("now currently today")
_DIVIDERS = listed(", ; \n")
_ABOVE = listed("> \u2265 above over")
_BELOW = listed("< \u2264 below under")


class ReadValue(NamedTuple):
    """A value and its tokens, or the reason why there is none."""

    value: Value = None
    span: tuple[int, int] | None = None
    reason: Literal["unit missing", "unknown word"] | None = None


def value_of(
    passage: Passage, finding: Finding, first: int, end: int, *, bare: bool
) -> ReadValue:
    """Read a value of a number, a length of time or a choice among some tokens.

    `bare` takes a number without its unit in the unit that the finding is kept in.
    """
    if finding.kind is Kind.CHOICE:
        return _choice(passage, finding, first, end)
    if finding.kind is Kind.LENGTH_OF_TIME and finding.unit != "weeks":
        return _time(passage, first, end, bare=bare)
    return _number(passage, finding, first, end, bare=bare)


def _choice(passage: Passage, finding: Finding, first: int, end: int) -> ReadValue:
    words = {fold(value): value for value in finding.choices}
    for value, phrases in finding.choices.items():
        words |= {" ".join(keys_of(p)): value for p in phrases}
    if finding.id == "sex":
        words = _SEXES | words
    for at in range(first, end):
        for last in range(min(at + 3, end) - 1, at - 1, -1):
            tokens = passage.tokens[at : last + 1]
            for said in (
                " ".join(t.word for t in tokens),
                " ".join(t.key for t in tokens),
            ):
                if said in words:
                    return ReadValue(words[said], (at, last))
    return ReadValue()


def _time(passage: Passage, first: int, end: int, *, bare: bool) -> ReadValue:
    period = _period(passage, first, end)
    if period is not None:
        value = Interval.between(period.low, period.high)
        return ReadValue(value, (period.first, period.last))
    at = passage.past(first, {"-", *passage.listed("around a value")}, end)
    number = _starting(passage, at)
    alone = number is not None and number.last + 1 >= end
    if number is None or not alone or not bare:
        return ReadValue()
    if passage.word(at - 1) == "-":
        return ReadValue(-number.low, (at - 1, number.last))
    return ReadValue(
        Interval.between(number.low, number.high), (number.first, number.last)
    )


def _period(passage: Passage, first: int, end: int) -> Period | None:
    """The first length of time, or one that only an answer would put so: `a month`."""
    for period in periods_of(passage):
        if first <= period.first < end and period.form not in {"old", "next", "per"}:
            return period
    return answered_period(passage, first, end)


def _number(
    passage: Passage, finding: Finding, first: int, end: int, *, bare: bool
) -> ReadValue:
    number = _first_number(passage, finding, first, end)
    if number is None:
        return ReadValue()
    at = number.first
    factor, last = _factor(passage, finding, number.last)
    if factor is None and bare and number.last + 1 >= end:
        factor = 1.0
    if factor is None:
        return ReadValue(reason="unit missing")
    staged = _staged(passage, finding, number, first)
    if staged is not None:
        return staged
    if _is_no_value(passage, finding, number, alone=first == 0):
        return ReadValue(reason="unknown word")
    sign = -1 if passage.word(at - 1) == "-" and at - 1 >= first else 1
    extra, last = _extra_days(passage, finding, last)
    low, high = (
        round(sign * number.low * factor + extra, 2),
        round(sign * number.high * factor + extra, 2),
    )
    low, high = _bounded(passage, finding, number.first, (low, high))
    return ReadValue(Interval.between(low, high), (number.first, last))


def _first_number(
    passage: Passage, finding: Finding, first: int, end: int
) -> Number | None:
    """The first number that counts nothing else; `was 60, now 48` tells the later."""
    found = [*_numbers(passage, finding, first, end)]
    now = (n for n in found if passage.word(n.first - 1) in _NOW)
    return next(chain(now, found), None)


def _numbers(
    passage: Passage, finding: Finding, first: int, end: int
) -> Iterator[Number]:
    for at in range(first, end):
        number = _starting(passage, at) if at not in passage.taken else None
        plain = finding.id not in _FACTORS
        if number is None or passage.word(at - 1) in _NUMBERED:
            continue
        if not (plain and _counts(passage, number.last + 1, end)):
            yield number


def _counts(passage: Passage, at: int, end: int) -> bool:
    """Whether a thing that is counted stands behind a number: `3 kids`, `2 weeks`."""
    word = passage.tokens[at] if at < end else None
    named = word is not None and word.kind == "word" and word.word
    return bool(named) and named not in passage.listed("behind a score")


def _extra_days(passage: Passage, finding: Finding, last: int) -> tuple[float, int]:
    """`32+4`: four days over the weeks."""
    days = passage.word(last + 2)
    if finding.unit != "weeks" or passage.word(last + 1) != "+" or not days.isdecimal():
        return 0.0, last
    return float(days), last + 2


def _bounded(
    passage: Passage, finding: Finding, at: int, value: tuple[float, float]
) -> tuple[float, float]:
    """`> 60` and `below 30` reach to the finding's own bounds."""
    sign = passage.word(at - 1)
    if sign in _ABOVE and finding.high is not None:
        return value[0], max(finding.high, value[1])
    if sign in _BELOW and finding.low is not None:
        return min(finding.low, value[0]), value[1]
    return value


def _staged(
    passage: Passage, finding: Finding, number: Number, first: int
) -> ReadValue | None:
    """`Stage 3b` and `G4` are bands of the eGFR, not its number."""
    before = passage.word(number.first - 1) if number.first > first else ""
    letter = passage.word(number.last + 1)
    letter, named = letter if letter in {"a", "b"} else "", before in _OF_STAGE
    if finding.id != "egfr" or not (named or letter):
        return None
    band = _BANDS.get(f"{number.low:g}{letter}")
    if band is None:
        return ReadValue(reason="unknown word")
    span = number.first - named, number.last + bool(letter)
    return ReadValue(Interval(low=band[0], high=band[1]), span)


def _is_no_value(
    passage: Passage, finding: Finding, number: Number, *, alone: bool
) -> bool:
    """`3/4/72` is no age; `3` or `1.4` alone may be a stage or a creatinine as well."""
    if finding.id == "age":
        return passage.word(number.last + 1) == "/"
    return finding.id == "egfr" and alone and number.high <= _LAST_STAGE


def _starting(passage: Passage, at: int) -> Number | None:
    return None if passage.word(at) in {"a", "an"} else passage.number(at)


def _factor(passage: Passage, finding: Finding, last: int) -> tuple[float | None, int]:
    known = _FACTORS.get(finding.id)
    if known is None:
        return 1.0, last
    for count in (3, 1):
        words = passage.words(last + 1, last + 1 + count)
        if words and "".join(words) in known:
            return known["".join(words)], last + len(words)
    return known.get(""), last


def read_setting(passage: Notebook, offset: int) -> None:
    """Read `age 54, ckd yes, duration 3 weeks` from a place in the text on."""
    first = next((n for n, t in enumerate(passage.tokens) if t.start >= offset), None)
    if first is None:
        return
    for start, end in stretches(passage.words(0), _DIVIDERS):
        if first < end:
            _set(passage, max(start, first), end)


def _set(passage: Notebook, first: int, end: int) -> None:
    named = _named(passage, first, end)
    span = first, end - 1
    if named is None:
        passage.reject(span, "unknown word", None, "no finding of that name")
        return
    finding, at = named
    at = passage.past(at, {"=", ":", "to", "is"})
    if finding.kind is Kind.YES_OR_NO:
        _set_truth(passage, finding, (first, at, end))
        return
    read = value_of(passage, finding, at, end, bare=True)
    if read.span is not None and _has_another(passage, finding, read.span[1] + 1, end):
        passage.reject(span, "unknown word", finding.id, _expected(finding))
    elif read.value is not None:
        passage.observe(finding.id, Status.PRESENT, span, read.value)
    elif passage.words(at, end) == ["unknown"]:
        passage.observe(finding.id, Status.UNKNOWN, span)
    else:
        reason = read.reason or "unknown word"
        passage.reject(span, reason, finding.id, _expected(finding))


def _has_another(passage: Passage, finding: Finding, at: int, end: int) -> bool:
    """Whether a second value follows: `54 55`; `of 10` and `/1.73 m2` are of a unit."""
    another = value_of(passage, finding, at, end, bare=True).span
    if another is None or passage.word(another[0] - 1) in {"of", "/"}:
        return False
    before, first = passage.tokens[another[0] - 1 : another[0] + 1]
    return before.end < first.start


def _set_truth(
    passage: Notebook, finding: Finding, place: tuple[int, int, int]
) -> None:
    """Take one word for yes, no or a status; `fever no yes` is neither."""
    first, at, end = place
    said = said_at(passage, at) if at < end else None
    last = said.last if said else at
    named = _STATUSES.get(passage.word(at)) if at < end else Status.PRESENT
    status = named or (STATUS.get(said.value) if said else None)
    if status is None or last + 1 < end:
        span = first, end - 1
        passage.reject(span, "unknown word", finding.id, _expected(finding))
    else:
        passage.observe(finding.id, status, (first, end - 1))


def _named(passage: Passage, first: int, end: int) -> tuple[Finding, int] | None:
    """The finding whose id, label or word opens an entry, and what comes after it."""
    joined = ""
    best: tuple[Finding, int] | None = None
    for at in range(first, end):
        if passage.word(at) in {"_", "-"}:
            continue
        joined += passage.word(at)
        for finding in passage.lexicon.findings.values():
            if joined in {
                finding.id.replace("_", ""),
                fold(finding.label).replace(" ", ""),
            }:
                best = (finding, at + 1)
    if best is not None:
        return best
    match = next(
        (m for m in passage.matches if m.first == first and m.is_finding), None
    )
    if match is None or match.last >= end:
        return None
    entry = next(e for e in match.entries if e.kind == "finding")
    return passage.lexicon.findings[entry.name], match.last + 1


def _expected(finding: Finding) -> str:
    if finding.kind is Kind.YES_OR_NO:
        return "yes, no or unknown"
    if finding.kind is Kind.CHOICE:
        return " or ".join(finding.choices) or "a choice"
    if finding.kind is Kind.LENGTH_OF_TIME:
        return "a length of time, such as 10 days"
    return f"a number in {finding.unit}" if finding.unit else "a number"
