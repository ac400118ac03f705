"""A last period that lies too far back, or one that is late: pregnancy is possible."""

from collections.abc import Iterator
from typing import NamedTuple

from chatbot.engine.understanding.notebook import Notebook
from chatbot.engine.understanding.passage import Passage
from chatbot.engine.understanding.text.calendar_day import days_since
from chatbot.engine.understanding.text.period import Period
from chatbot.engine.understanding.text.phrase_table import PhraseTable
from chatbot.engine.understanding.text.token import listed
from chatbot.model.case import Status

_LAST = PhraseTable(
    {
        True: "lmp|last menstrual period|last period|last menses|last menstruation|no period|no periods"
        "|no menses|not had a period|hasn't had a period|has not had a period|not had her period"
        "|hasn't had her period|without a period|last bleed"
    }
)
_NAMES = listed("period periods menses menstruation lmp cycle")
_LATE = listed("late overdue")
_SMALL = listed(": was is - about around on the approx ~ ( of = for in since now over")
_LONGEST_CYCLE, _STOPPED = 35, 365
"""Days: a longer time since the last period asks for a test, a year is the menopause."""
_NEAR, _BEFORE = 4, 7
_PREGNANCY = "pregnancy"


class _Gap(NamedTuple):
    """Days since the last period at the least, with the tokens that say so."""

    days: float
    first: int
    last: int


def read_last_period(notebook: Notebook, periods: list[Period]) -> None:
    """Note that pregnancy is possible; nothing says that it is there or not."""
    passage = notebook.passage
    for gap in (*_since_last(passage, periods), *_overdue(passage, periods)):
        passage.take(gap.first, gap.last)
        told = notebook.has(_PREGNANCY)
        if not told and _LONGEST_CYCLE < gap.days < _STOPPED:
            notebook.observe(_PREGNANCY, Status.POSSIBLE, (gap.first, gap.last))


def _since_last(passage: Passage, periods: list[Period]) -> Iterator[_Gap]:
    """`LMP 8 weeks ago`, `last period in September`, `LMP 10/1`."""
    for found in _LAST.all(passage.tokens):
        at = found.last + 1
        while passage.word(at) in _SMALL and at - found.last <= _NEAR:
            at += 1
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
        if after in _LATE and (before | behind) & _NAMES:
            days = _LONGEST_CYCLE + 1 + period.low
            yield _Gap(days, period.first, period.last + 1)
