"""How much, how often and how long, as written around the name of a drug."""

from chatbot.engine.understanding.findings.lone_age import MEASURED
from chatbot.engine.understanding.medicines import counting
from chatbot.engine.understanding.medicines.frequency import Frequency, frequency_at
from chatbot.engine.understanding.medicines.given import (
    A_DAY,
    SPOKEN,
    Dose,
    bare_time,
    further_at,
    is_thrice,
    often_at,
    with_frequency,
)
from chatbot.engine.understanding.passage import Passage
from chatbot.engine.understanding.text.calendar_day import days_since
from chatbot.engine.understanding.text.number import Number
from chatbot.engine.understanding.text.period import Period
from chatbot.engine.understanding.text.token import listed

_TAKES = listed(". of take takes taking took uses using tried and , with on to")
_TOOK, _NOW = listed("took taken swallowed ate"), listed("take takes taking uses to")
_INNER = listed(", - takes taking take uses using averaging averages only up to max about usually for breakthrough back pain spasm spasms")  # fmt: skip
_OF_ONE = listed(". of")
"""`5 mg. of X`: a unit that is cut short ends no sentence."""
_OF_RESULT = listed(": = of is was at today now")
_BETWEEN = listed("of - oral extra regular strength the his her")
_AT_MOST, _TAKES_ONLY = listed("max maximum to most"), listed("only taking takes uses using")  # fmt: skip
_A_DAY, _SPOKEN_BEFORE = listed("a per /"), 6
_PAINS = listed("pain pains lbp back backache sciatica ache")
"""`On naproxen, 4/7 worsening lumbar pain`: behind a comma the days are the pain's."""
_HOURS = 12
_DAY, _WHOLE_DAY = 2, {"/": 5, "may": 3}
"""Words of `14 March`, and of what is a date only with its year: `3/14/25`, `14 May 2025`."""
_DAYTIMES = listed("am pm o'clock morning afternoon evening night day")
_ORDINALS = listed("st nd rd th")
"""`Ibuprofen 3rd trimester` names no dose."""
_EARLIEST = 1980
"""Nobody dates a medicine tried for this pain by an earlier year."""
_COUNTED = listed("/ out dose doses % times x years year ago d w")
"""After a bare number, these make it no dose: `naproxen 5 years`."""
_SHARES = {0, *range(20, 101)}
_STRONG = 100
"""`The 30/500s`: a second strength, no part of a date."""
_RANGE = ("to", "-", "/")
_FURTHEST, _SMALLEST_BARE, _TOO_WIDE = 24, 2, 10
"""A range wider than this is two strengths: `5-325`."""


class DoseReader:
    """Reads doses of one passage, given the lengths of time found in it."""

    def __init__(self, passage: Passage, periods: dict[int, Period]) -> None:
        self._passage = passage
        self._periods = periods

    def around(self, first: int, last: int, end: int) -> Dose:
        """Read the dose of a name over tokens `first` to `last`, up to `end`."""
        dose = self.growing(Dose(last=last), end)
        if not dose.numbers:
            return self._before(first, dose)
        return self._counted_before(first, dose)

    def growing(self, dose: Dose, end: int) -> Dose:
        """Take in what follows of a dose, up to a token."""
        last = dose.last
        at = last + 1
        while at < min(end, last + _FURTHEST):
            grown = self._with_further(dose, at, end) or self._grown(dose, at, last)
            if grown is not None:
                self._passage.take(at, grown.last)
                dose, at = grown, grown.last + 1
            elif self._passage.says("around a dose", at) or self._is_inner(at, dose):
                at += 1
            else:
                break
        return dose

    def _with_further(self, dose: Dose, at: int, end: int) -> Dose | None:
        """`300 am and 600 hs` are two doses."""
        if not dose.numbers:
            return None
        found = further_at(self._passage, dose, at)
        if found is None or found.last >= end or found.last in self._periods:
            return self._thrice(dose, at)
        if found.tablets > 1 and not dose.frequency and dose.tablets == 1:
            return None  # how many of this dose are taken
        other = self.growing(found, end)
        both = (*dose.more, other._replace(more=()), *other.more)
        return dose._replace(more=both, last=other.last)

    def _thrice(self, dose: Dose, at: int) -> Dose | None:
        """`300/300/600`: in the morning, at midday and at night."""
        divided = self._passage.word(at) in {"/", "-"} and dose.frequency is None
        third = self._passage.number(at + 1) if divided else None
        told = (*dose.numbers, third.high) if third else ()
        if third is None or not is_thrice(told, self._passage.today):
            return None
        first, *more = (
            Dose((n,), dose.unit, Frequency(when, 1.0, third.last), last=third.last)
            for n, when in zip(told, A_DAY, strict=True)
        )
        return first._replace(more=tuple(more))

    def _is_inner(self, at: int, dose: Dose) -> bool:
        """Between dose and frequency: `10 mg, tid`, `5 mg, takes 4 a day`."""
        passage = self._passage
        if not dose.numbers or passage.word(at) not in _INNER:
            return False
        at = passage.past(at, _INNER)
        period = self._periods.get(at)
        said = passage.words(period.last + 1, period.last + 4) if period else []
        if said[:2] == [",", "then"] or (
            said[:2] == [",", "no"] and said[2] in passage.listed("share of what")
        ):
            return True  # `250 bid, 3 days, no response`
        often = often_at(passage, at)
        counted = counting.count_after(passage, at - 1, at)
        return often is not None or (dose.tablets == 1 and counted is not None)

    def _grown(self, dose: Dose, at: int, name_last: int) -> Dose | None:
        frequency = frequency_at(self._passage, at)
        if frequency is None and dose.numbers and dose.frequency is None:
            frequency = bare_time(self._passage, at)
        if frequency is not None:
            most = self._passage.word(at - 1) in _AT_MOST
            if frequency.text and self._passage.word(at - 1) in _TAKES_ONLY:
                dose = dose._replace(
                    frequency=None
                )  # `prescribed qid, taking only bid`
            if dose.as_needed and self._passage.word(at + 1) in _A_DAY:
                dose = dose._replace(tablets=1)  # `1-2 q6h prn, uses 6 a day`
            return with_frequency(dose, frequency, most=most)
        period = self._periods.get(at)
        if period is not None:
            return self._with_days(dose, period)
        if at in self._passage.taken:
            return None
        if dose.numbers:
            return self._counted(dose, at)
        return self._with_number(dose, at, name_last)

    def _counted(self, dose: Dose, at: int) -> Dose | None:
        """`5/325 1 tab`: how many, which is not the strength."""
        found = counting.count_after(self._passage, at - 1, at)
        if found is None or dose.unit == counting.TABLET:
            return None
        return dose._replace(tablets=found[0], last=found[1])

    def _counted_before(self, first: int, dose: Dose) -> Dose:
        """`two tablets of tylenol 500 mg`, `2 tylenol 500 mg`."""
        for at in range(max(first - _SPOKEN_BEFORE, 0), first):
            number = self._free_number(at, first)
            if number is not None and self._counts_tablets(number, first):
                self._passage.take(number.first, first - 1)
                return dose._replace(tablets=number.high)
        return dose

    def _counts_tablets(self, number: Number, first: int) -> bool:
        """`2 tablets of X`, or `takes 2 X`; in `day 2 X` and `L4-5, X` it is not so."""
        unit = counting.UNITS.get(self._passage.word(number.last + 1))
        before = self._passage.word(number.first - 1)
        opens = number.first == 0 or before in _TAKES
        took = _TOOK & {*self._passage.words(number.first - 2, number.first)}
        sure = took or before in _NOW
        few = number.high <= (counting.LARGE if sure else counting.MOST_TABLETS)
        tight = number.last + 1 == first or self._passage.word(number.last + 1) == "of"
        return few and (unit == counting.TABLET or (tight and (opens or bool(took))))

    def _with_days(self, dose: Dose, period: Period) -> Dose | None:
        said = self._passage.words(period.first - 1, period.last + 5)
        of_pain = said[0] == "," and not _PAINS.isdisjoint(said)
        if of_pain or period.form not in {"for", "x", "bare", "course", "past", "over"}:
            return None
        days = (period.low + period.high) / 2
        return dose._replace(days=days, last=period.last)

    def _with_number(self, dose: Dose, at: int, name_last: int) -> Dose | None:
        passage = self._passage
        number = passage.number(at)
        single = passage.word(at) in {"a", "an"} and number is not None
        weighed = counting.UNITS.get(passage.word(at + 1)) == "g"  # `a gram`
        if number is None or (single and number.low < counting.LARGE and not weighed):
            return None
        counted = counting.counted_strength(passage, number)
        if counted is not None:
            return dose._replace(
                numbers=(counted.strength.high,),
                unit=counted.unit or "mg",
                tablets=counted.tablets,
                last=counted.last,
            )
        ordinal = passage.word(number.last + 1) in _ORDINALS
        ordinal |= passage.words(at, at + 3) == ["2", "/", "2"]  # secondary to
        return None if ordinal else self._with_strength(dose, number, name_last)

    def _with_strength(self, dose: Dose, number: Number, name_last: int) -> Dose | None:
        at = number.first
        numbers, last = self._parts(number)
        unit_at = last + 1 + (self._passage.word(last + 1) == "-")
        unit = counting.UNITS.get(self._passage.word(unit_at))
        patch = self._passage.word(unit_at) == "patch"
        most = counting.MOST_AT_A_TIME if patch else counting.MOST_TABLETS
        if unit == counting.TABLET and (len(numbers) > 1 or number.low > most):
            unit = "mg"  # `10/325 tab`, `50 patch`: the strength of one
        eased = self._passage.says("share of what", unit_at + 1)
        if unit == "%" and (eased or number.high in _SHARES):
            return None
        if unit and not self._is_of_next(at, unit_at + 1):
            given = counting.poured(self._passage, numbers, unit, unit_at)
            if given is not None:
                unit = "mg" if given.numbers else None
                return dose._replace(numbers=given.numbers, unit=unit, last=given.last)
            hourly = self._passage.words(unit_at + 1, unit_at + 3)  # `12 mcg/h`
            last = unit_at + 2 * (hourly[:1] == ["/"] and hourly[-1] in counting.HOUR)
            return dose._replace(numbers=numbers, unit=unit, last=last)
        strong = len(numbers) > 1 and numbers[1] >= _STRONG
        strong = strong and not self._is_year(numbers[1])
        third = self._passage.number(last + 2) if len(numbers) > 1 else None
        if third is not None:
            told = (*numbers, third.high)
            strong = strong or is_thrice(told, self._passage.today)
        if unit or not (strong or self._may_be_bare(number, at, name_last, last)):
            return None
        plural = self._passage.word(last + 1) == "s"
        spelled = self._passage.tokens[at].kind != "number" and number.low < SPOKEN
        unit = counting.TABLET if spelled else "mg"  # `percocet two q6h`
        return dose._replace(numbers=numbers, unit=unit, last=last + plural)

    def _is_of_next(self, at: int, after: int) -> bool:
        """`naproxen and 20 mg omeprazole`: the strength of what follows."""
        joined = self._passage.word(at - 1) in {"and", "plus", ",", ";", "&", "/"}
        after = self._passage.past(after, _OF_ONE)
        return joined and any(m.first == after for m in self._passage.named_treatments)

    def _parts(self, number: Number) -> tuple[tuple[float, ...], int]:
        """`5/325`, `5-325` and `8-2` are two parts; `400-800` is one, at most 800."""
        passage, last = self._passage, number.last
        spaced = passage.word(last + 1) == "mg"  # `5 mg-325 mg`
        divider, told = (passage.word(last + n + spaced) for n in (1, 2))
        second = float(told) if told.replace(".", "").isdecimal() else 0
        apart = max(number.high, second) >= _TOO_WIDE * min(number.high, second)
        if passage.word(last + 3 + spaced) in counting.HOUR:
            second = 0  # `500 mg/8 h`
        ranges = spaced and not apart and passage.word(last + 4) == "mg"
        if (
            divider in _RANGE[not ranges :]
            and second
            and (apart or ranges or not spaced)
        ):
            both = (number.high, second)
            parts = (max(both),) if ranges else tuple(sorted(both)) if spaced else both
            return parts, last + 2 + spaced
        if 0 < number.low * _TOO_WIDE < number.high:
            return (number.low, number.high), number.last
        return (number.high,), number.last

    def _may_be_bare(self, number: Number, at: int, name_last: int, last: int) -> bool:
        """A number with no unit is a dose only right after the name.

        In `flexeril and 4 sessions of PT` it counts what comes next; `naproxen 2019` is dated.
        """
        passage = self._passage
        numbered = passage.word(last + 1) == ")" and not self._is_bracketed(at)
        numbered = numbered or self._is_year(number.low) or self._is_dated(at)
        if passage.word(at - 1) in {"and", "plus", "x"} or numbered:
            return False
        often = often_at(passage, last + 1) is not None
        digits = passage.tokens[at].kind == "number" or number.low >= SPOKEN or often
        tight = digits and at - name_last <= _SMALLEST_BARE
        after = passage.word(last + 1)
        daily = after == "/" and passage.word(last + 2) in {"d", "day"}
        times = after == "x" and (
            number.low >= counting.LARGE or last + 2 in self._periods
        )
        if tight and (daily or times):
            return True
        daytime = passage.word(last + 2) if after in {"every", "each", "in"} else after
        daytime = passage.word(last + 3) if daytime == "the" else daytime
        clock = passage.word(at - 1) == "at" and daytime in _DAYTIMES | {":"}
        clock &= number.high <= _HOURS
        other = after in _COUNTED or clock
        return tight and not other and (number.low >= 1 or (often and number.low > 0))

    def _is_year(self, number: float) -> bool:
        """`Naproxen 2019`, `cochrane 2025 antidepressants`."""
        this_year = self._passage.today.year
        return _EARLIEST <= number <= this_year and bool(number % 100)

    def _is_dated(self, at: int) -> bool:
        """`Started gabapentin 14 March 2025`, `naproxen 3/14/2021`."""
        first = at - 2 * (self._passage.word(at - 1) == "/")
        words = self._passage.words(first, first + 5)
        told = days_since(words, self._passage.today)
        least = _WHOLE_DAY.get(" ".join(words[1:2]), _DAY)
        return told is not None and told.words >= least

    def _is_bracketed(self, at: int) -> bool:
        """`An NSAID (ibuprofen 800)`: a bracket is open, and no list is numbered."""
        before = self._passage.words(self._passage.sentence_of(at).first, at)
        return before.count("(") > before.count(")")

    def _before(self, first: int, dose: Dose) -> Dose:
        """`800 mg of ibuprofen`, `two advils`, `a 10-day course of cipro`."""
        passage = self._passage
        for at in range(max(first - 6, 0), first):
            period = self._periods.get(at)
            if period and self._leads_to(period.last, first, {"course", "of", "trial"}):
                passage.take(at, period.last)
                return dose._replace(days=(period.low + period.high) / 2)
            if both := self._both_before(at, first):
                return dose._replace(numbers=both, unit="mg")
            number = self._free_number(at, first)
            if number:
                return self._count(number, first, dose)
        return dose

    def _both_before(self, at: int, first: int) -> tuple[float, ...]:
        """`5 mg-325 mg of percocet`: the two strengths of a product."""
        number = None if at in self._passage.taken else self._passage.number(at)
        both, last = self._parts(number) if number else ((), at)
        between = self._passage.words(last + 1, first)
        if len(both) == 1 or not {*between} <= {"mg", "of"} or last >= first:
            return ()
        self._passage.take(at, last)
        return both

    def _free_number(self, at: int, first: int) -> Number | None:
        tokens = self._passage.tokens
        number = None if at in self._passage.taken else self._passage.number(at)
        single = number is not None and number.high == 1
        if number is None or (single and tokens[at].word in {"a", "an", "one"}):
            return None
        between = self._passage.words(number.last + 1, first)
        if between[1:] == [".", "of"]:
            del between[1]
        named = not self._is_result(number) and all(
            w in counting.UNITS or w in _BETWEEN for w in between
        )
        named = named and not (number.high < 1 and "the" in between)
        bare = named and number.last + 1 == first
        named = named and not (bare and self._is_year(number.low))
        return number if number.last < first and named else None

    def _is_result(self, number: Number) -> bool:
        """`INR 2.5 warfarin`, `a1c 7.2 metformin`: the number is of what stands before."""
        at = self._passage.back_over(number.first - 1, _OF_RESULT)
        sugar = "".join(self._passage.words(at - 2, at + 1)).endswith("a1c")
        return sugar or self._passage.word(at) in MEASURED

    def _count(self, number: Number, first: int, dose: Dose) -> Dose:
        mg = number.high > counting.MOST_TABLETS and not counting.is_many(
            self._passage, first, number.high
        )
        default = "mg" if mg else "tablet"
        unit = counting.UNITS.get(self._passage.word(number.last + 1), default)
        tablets, at = counting.count_before(self._passage, number.first) or (
            1,
            number.first,
        )
        self._passage.take(at, first - 1)
        return dose._replace(numbers=(number.high,), unit=unit, tablets=tablets)

    def _leads_to(self, last: int, first: int, needed: set[str]) -> bool:
        between = self._passage.words(last + 1, first)
        small = needed | {"-", "oral", "a", "the"}
        return bool(needed & set(between)) and set(between) <= small
