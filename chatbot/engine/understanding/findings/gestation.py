"""How far a pregnancy is; and a last period so far back, or late, that one is possible."""

from collections.abc import Iterator
from typing import NamedTuple

from chatbot.engine.expression import expression
from chatbot.engine.understanding.findings.measured import (
    FURTHEST,
    since_comma,
    value_of,
)
from chatbot.engine.understanding.notebook import Notebook
from chatbot.engine.understanding.passage import Passage
from chatbot.engine.understanding.text.calendar_day import days_since
from chatbot.engine.understanding.text.number import Number
from chatbot.engine.understanding.text.period import Period
from chatbot.engine.understanding.text.token import COMMA, listed, up_to
from chatbot.model.case import Interval, Status

_TRIMESTERS = {"first": (0, 13.9), "1st": (0, 13.9), "second": (14, 27.9),
               "2nd": (14, 27.9), "third": (28, 42), "3rd": (28, 42)}  # fmt: skip
_PERIODS = listed("lmp period periods menses amenorrhoea amenorrhea")
"""The last period was so many weeks ago: no gestation."""
_BORN = listed("postpartum partum pp postnatal postpartal delivery delivered birth "
               "birthed csection c-section section")  # fmt: skip
"""`G1P0 postpartum 10 wks`: so long ago it ended."""
_PAINS = listed("pain lbp strain backache ache sciatica")
_PAINED = _PAINS | {"x", "for"}
"""`Back pain 2 wks, maybe pregnant`: so long has the pain lasted."""
_NO_WEEKS = listed("vision visual acuity va od os ou snellen prednisone pred")
_BEGAN = listed("began begun started onset since start starting")
_WEEKS = listed("w wk wks week weeks")
_BACK, _REACHED = listed("low lower back lumbar of"), listed("at now currently : =")
_BIRTHS = expression(
    r"\b(?:g|gravida) (?P<begun>\d+)\b(?: (?:p|para) (?P<ended>\d+)\b)?"
)
_OWN_LENGTH = expression(
    r"^(?:\w+ ){0,4}(?:pain|lbp|strain|backache|sciatica)(?: [\w/]+){0,4}? \d+"
    r" (?:- \d+ )?(?:d|days?|w|wks?|weeks?|m|mo|months?|/ 7|/ 52|/ 12)\b"
)
"""`30 wks low back pain 4 wk`: the pain has a length of its own."""
_WITHIN = 14
_TPAL = 4
"""Digits of a parity told in full: term, preterm, lost, living."""
_TERM = 42
_WEEKS_A_MONTH = 4.345


def gestation(passage: Notebook, number: Number) -> int | None:
    """`26w3d`, `30/40`, `pregnant, 5 months`."""
    after = passage.words(number.last + 1, number.last + 4)
    dated = after[:1] == ["w"] and after[2:3] == ["d"]
    plus = after[:1] == ["+"] and "".join(after[1:2]).isdecimal()
    forty = after[:2] == ["/", "40"] and after[2:] != ["/"] and number.low <= _TERM
    forty &= _NO_WEEKS.isdisjoint(passage.words(number.first - 3, number.first))
    reached = _is_reached(passage, number, after)
    wanted = dated or forty or reached or _says_pregnant(passage, number, after)
    added = plus and _adds_days(passage, number)
    if not (wanted or added):
        return None
    days = float(after[1]) if (dated or added) and after[1].isdecimal() else 0.0
    months = after[:1] in (["months"], ["month"], ["mo"])
    factor = _WEEKS_A_MONTH * 7 if months else 7.0
    length = Number(number.low * factor + days, number.high * factor + days, 0, 0)
    last = number.last + (3 if dated else 2 if forty or added else 1)
    led = passage.words(number.first - 2, number.first)
    began = led == ["due", "in"] or (reached and not _BEGAN.isdisjoint(led))
    if began or passage.assess(number.first, last).family:
        return last
    passage.observe("gestation", Status.PRESENT, (number.first, last), value_of(length))
    passage.imply("pregnancy", (number.first, last))
    return last


def _is_reached(passage: Passage, number: Number, after: list[str]) -> bool:
    """`28 weeks along`; `back pain at 28 weeks` of whoever is pregnant, `began at 20 weeks` too."""
    told = (m for m in passage.matches if "pregnancy" in m.names)
    at = passage.word(number.first - 1) == "at" and _BORN.isdisjoint(after)
    at = at and any(passage.assess(*m.span).tells for m in told)
    return not _WEEKS.isdisjoint(after[:1]) and (at or after[1:2] == ["along"])


def _adds_days(passage: Passage, number: Number) -> bool:
    """`26+3`, beside `weeks` or a word of pregnancy."""
    near = set(passage.words(number.first - FURTHEST, number.last + 3 + FURTHEST))
    obstetric = near & (
        passage.listed("expecting") | {"g", "wk", "wks", "weeks", "gest", "lmp"}
    )
    return bool(obstetric) and number.low <= _TERM


def _says_pregnant(passage: Notebook, number: Number, after: list[str]) -> bool:
    unit = next((w for w in after if w != "-"), "")
    if unit not in _WEEKS | {"months", "month", "mo"}:
        return False
    before = passage.words(number.first - FURTHEST, number.first)
    if "ago" in after or (_PERIODS | {"last", "final"}) & set(before):
        return False
    if _BORN & {*before[-4:], *after, *passage.words(number.last + 1, number.last + 5)}:
        return False
    behind = passage.words(number.last + 1, number.last + 5)
    if _PAINED & set(before[-2:]):
        behind = [] if "?" in behind[:3] else up_to(behind, COMMA | {".", ";"})
    alone = before[-1:] == [","] and behind[1:2] in ([","], ["."], [";"], ["now"], [])
    near = set(before[-3:]) if alone else since_comma(before[-3:])
    told = passage.has("gestation") and _PAINED & set(before[-2:])
    if told or _PAINS & set(before[-1:]):
        near = set()  # `30 wks pregnant, lbp 3 wks`, `pregnant, back strain 3 weeks`
    near |= set(behind)
    if near & passage.listed("expecting"):
        return True
    last = number.last + 2
    return _is_gravid(before, passage.words(last, last + _WITHIN))


def _is_gravid(before: list[str], behind: list[str]) -> bool:
    """`G1P0 24 weeks`, not `G2P2, 3 weeks low back pain`, where every pregnancy has ended."""
    told = _BIRTHS.search(" ".join(before))
    hurts = not (_PAINED | _BACK).isdisjoint(behind[:1])
    hurts = hurts and _REACHED.isdisjoint(before[-1:])
    hurts = hurts and not _OWN_LENGTH.search(" ".join(behind))
    if told is None or hurts or not _PAINED.isdisjoint(before[-2:]):
        return False
    ended = told["ended"]
    lost = ended[:3] if ended and len(ended) == _TPAL else [ended or 0]  # of `P1021`
    return not ended or sum(map(int, lost)) < int(told["begun"])


def trimester(passage: Notebook, at: int) -> None:
    """`Third trimester` as the weeks it has."""
    word = passage.word(at - 1)
    first = at - 1
    if word in {"st", "nd", "rd"}:
        word, first = passage.word(at - 2) + word, at - 2
    weeks = _TRIMESTERS.get(word)
    since = "since" in passage.words(first - 3, first)  # how far it was then
    if weeks and not since:
        value = Interval(low=weeks[0] * 7, high=weeks[1] * 7)
        passage.observe("gestation", Status.PRESENT, (first, at), value)
        passage.imply("pregnancy", (first, at))


_NAMES = listed("period periods menses menstruation lmp cycle")
_SMALL = listed(": was is - about around on the approx ~ ( of = for in since now over")
_LONGEST_CYCLE, _STOPPED = 35, 365
"""Days: a longer time since the last period asks for a test, a year is the menopause."""
_NEAR, _BEFORE = 4, 7


class _Gap(NamedTuple):
    """Days since the last period at the least, with the tokens that say so."""

    days: float
    first: int
    last: int


def read_last_period(passage: Notebook, periods: list[Period]) -> None:
    """Note that pregnancy is possible; nothing says that it is there or not."""
    for gap in (*_since_last(passage, periods), *_overdue(passage, periods)):
        passage.take(gap.first, gap.last)
        told = passage.has("pregnancy")
        if not told and _LONGEST_CYCLE < gap.days < _STOPPED:
            passage.observe("pregnancy", Status.POSSIBLE, (gap.first, gap.last))


def _since_last(passage: Passage, periods: list[Period]) -> Iterator[_Gap]:
    """`LMP 8 weeks ago`, `last period in September`, `LMP 10/1`."""
    for found in passage.said("last period"):
        at = passage.past(found.last + 1, _SMALL, found.last + 1 + _NEAR)
        period = next(
            (p for p in periods if found.last < p.first <= at <= p.last), None
        )
        if period is not None:
            yield _Gap(period.low, found.first, period.last)
            continue
        day = days_since(passage.words(at, at + 5), passage.today)
        if day is not None:
            yield _Gap(day.low, found.first, at + day.words - 1)


def _overdue(passage: Passage, periods: list[Period]) -> Iterator[_Gap]:
    """`Period is 10 days late`, `2 weeks late for her period`."""
    for period in periods:
        after = passage.word(period.last + 1)
        before = set(passage.words(period.first - _BEFORE, period.first))
        behind = set(passage.words(period.last + 2, period.last + 2 + _NEAR))
        if after in {"late", "overdue"} and (before | behind) & _NAMES:
            days = _LONGEST_CYCLE + 1 + period.low
            yield _Gap(days, period.first, period.last + 1)
