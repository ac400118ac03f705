"""How much, how often and how long, as written around the name of a drug."""

from typing import NamedTuple

from chatbot.engine.understanding.medicines.frequency import Frequency, frequency_at
from chatbot.engine.understanding.passage import Passage
from chatbot.engine.understanding.text.number import (
    Number,
    may_start_number,
    number_at,
)
from chatbot.engine.understanding.text.period import Period
from chatbot.engine.understanding.text.token import listed

_UNITS = {
    "mg": "mg", "mgs": "mg", "milligrams": "mg", "milligram": "mg", "mcg": "mcg", "micrograms": "mcg", "microgram": "mcg",
    "ug": "mcg", "g": "g", "gm": "g", "gram": "g", "grams": "g", "ml": "mL", "%": "%",
    "units": "units", "iu": "units", "u": "units",
    **dict.fromkeys(
        ["tab", "tabs", "tablet", "tablets", "pill", "pills", "cap", "caps", "capsule",
         "capsules", "patch", "patches", "puff", "puffs"], "tablet"),
}  # fmt: skip
_FILL = listed("""
    extra     ( ) [ ] po oral orally by mouth - : @ dose doses of er xr sr cr ds ec ir otc gel cream
    topical patch up to max about only just for x tab tabs tablets tablet cap caps pill
    im iv pack dosepak strength a at im injection took taken and given 's s plus course
    food meals max ointment lotion tabs capsules every each high low # = mg
""")
_LEADS_ON = listed("begun started commenced initiated , it for now still was has been increased reduced raised lowered titrated to at the "
                   "decreased up down")  # fmt: skip
"""Between a name and a number with its unit."""
_TAKES = listed("take takes taking took uses using tried and , with on")
_AFTER_DOSE = listed(". , ; actually not though sorry")
_LINKS = listed("was is were")
_DIVIDERS = listed("and plus , ; & /")
_ORDINALS = listed("st nd rd th")
_COUNTED = listed("/ out dose doses % times x years year ago d w")
"""After a bare number, these make it no dose: `naproxen 5 years`."""
"""`Ibuprofen 3rd trimester` names no dose."""
_FURTHEST = 24
_SPOKEN = 5
"""`Norco ten three times a day`: so few are no count of tablets."""
_STRONG = 100
"""`The 30/500s`: a second strength, no part of a date."""
_SMALLEST_BARE, _LARGE = 2, 50
_MOST_TABLETS = 12
_AT_A_TIME = (2, 3, 4)
_FEW, _SMALLEST = (1, *_AT_A_TIME), 20
"""So many tablets at a time, and the smallest part of the greatest dose that is one."""
_TOO_WIDE = 10
"""A range wider than this is two strengths: `5-325`."""


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


class DoseReader:
    """Reads doses of one passage, given the lengths of time found in it."""

    def __init__(self, passage: Passage, periods: dict[int, Period]) -> None:
        self._passage = passage
        self._periods = periods

    def around(self, first: int, last: int, end: int) -> Dose:
        """Read the dose of a name over tokens `first` to `last`, up to `end`."""
        dose = self._after(last, end)
        if not dose.numbers:
            return self._before(first, dose)
        return self._counted_before(first, dose)

    def opening(self, at: int, end: int) -> Dose | None:
        """The dose that a sentence without a name opens with: `Five milligrams a day`."""
        opens = at not in self._periods and self._leads_on(at, end)
        return self._after(at - 1, end) if opens else None

    def _after(self, last: int, end: int) -> Dose:
        dose, at = Dose(last=last), last + 1
        while at < min(end, last + _FURTHEST):
            grown = self._grown(dose, at, last)
            if grown is not None:
                self._passage.take(at, grown.last)
                dose, at = grown, grown.last + 1
            elif self._passes(at, dose, end):
                at += 1
            else:
                break
        return dose

    def _passes(self, at: int, dose: Dose, end: int) -> bool:
        word = self._passage.word(at)
        if word in _FILL or self._is_inner(at, dose) or self._is_link(at, dose):
            return True
        return word in _LEADS_ON and not dose.numbers and self._leads_on(at, end)

    def _leads_on(self, at: int, end: int) -> bool:
        """`losartan now, fifty milligrams`, `was increased to 600 mg`."""
        passage = self._passage
        while at < end and passage.word(at) in _LEADS_ON:
            at += 1
        starts = at < end and may_start_number(passage.tokens[at])
        number = number_at(passage.tokens, at) if starts else None
        if number is None:
            return False
        unit = passage.word(number.last + 1)
        if unit not in _UNITS:
            strong = number.low >= _LARGE and passage.word(at - 1) in {",", "to"}
            return (strong and unit in {",", "."}) or unit == "/"
        return not self._is_of_next(number.first, number.last + 2)

    def _is_link(self, at: int, dose: Dose) -> bool:
        """`flexeril was 10 tid`: a dose with how often it is taken, or its unit."""
        tokens = self._passage.tokens
        if (
            dose.numbers
            or self._passage.word(at) not in _LINKS
            or at + 1 >= len(tokens)
        ):
            return False
        number = number_at(tokens, at + 1) if may_start_number(tokens[at + 1]) else None
        after = number.last + 1 if number else len(tokens)
        if number is None:
            return False
        if after >= len(tokens) or self._passage.word(after) in _AFTER_DOSE:
            return number.low >= _LARGE
        named = self._passage.word(after) in _UNITS
        return named or frequency_at(tokens, after) is not None

    def _is_inner(self, at: int, dose: Dose) -> bool:
        """A comma between dose and frequency: `10 mg, tid`."""
        passage = self._passage
        more = at + 1 < len(passage.tokens) and (
            frequency_at(passage.tokens, at + 1) is not None
        )
        return passage.word(at) == "," and bool(dose.numbers) and more

    def _grown(self, dose: Dose, at: int, name_last: int) -> Dose | None:
        frequency = frequency_at(self._passage.tokens, at)
        if frequency is not None:
            return _with_frequency(dose, frequency)
        period = self._periods.get(at)
        if period is not None:
            return self._with_days(dose, period)
        if at in self._passage.taken:
            return None
        return (
            self._counted(dose, at)
            if dose.numbers
            else (self._with_number(dose, at, name_last))
        )

    def _counted(self, dose: Dose, at: int) -> Dose | None:
        """`5/325 1 tab`: how many, which is not the strength."""
        tokens = self._passage.tokens
        number = number_at(tokens, at) if may_start_number(tokens[at]) else None
        if number is None:
            return None
        if _UNITS.get(self._passage.word(number.last + 1)) == "tablet":
            return dose._replace(tablets=number.high, last=number.last + 1)
        return self._counted_at_a_time(dose, number)

    def _counted_at_a_time(self, dose: Dose, number: Number) -> Dose | None:
        """`500 mg 2 qds`: a small number before how often."""
        tokens = self._passage.tokens
        few = number.low == number.high in _AT_A_TIME and number.first - dose.last == 1
        follows = number.last + 1 < len(tokens)
        often = frequency_at(tokens, number.last + 1) if few and follows else None
        own = often is None or often.text is None
        if own or frequency_at(tokens, number.first) is not None:
            return None
        return dose._replace(tablets=number.high, last=number.last)

    def _counted_before(self, first: int, dose: Dose) -> Dose:
        """`two tablets of tylenol 500 mg`, `2 tylenol 500 mg`."""
        for at in range(max(first - 4, 0), first):
            number = self._free_number(at, first)
            if number is not None and self._counts_tablets(number, first):
                self._passage.take(number.first, first - 1)
                return dose._replace(tablets=number.high)
        return dose

    def _counts_tablets(self, number: Number, first: int) -> bool:
        """`2 tablets of X`, or `takes 2 X`; in `day 2 X` and `L4-5, X` it is not so."""
        unit = _UNITS.get(self._passage.word(number.last + 1))
        before = self._passage.word(number.first - 1)
        opens = number.first == 0 or before in _TAKES
        few = number.high <= _MOST_TABLETS
        return few and (unit == "tablet" or (number.last + 1 == first and opens))

    def _with_days(self, dose: Dose, period: Period) -> Dose | None:
        if period.form not in {"for", "x", "bare", "course", "past", "over"}:
            return None
        days = (period.low + period.high) / 2
        return dose._replace(days=days, last=period.last)

    def _with_number(self, dose: Dose, at: int, name_last: int) -> Dose | None:
        tokens = self._passage.tokens
        number = number_at(tokens, at) if may_start_number(tokens[at]) else None
        single = tokens[at].word in {"a", "an"} and number is not None
        if number is None or (single and number.low < _LARGE):
            return None
        if self._passage.word(number.last + 1) in _ORDINALS:
            return None
        numbers, last = self._parts(number)
        unit_at = last + 1 + (self._passage.word(last + 1) == "-")
        unit = _UNITS.get(self._passage.word(unit_at))
        if unit and not self._is_of_next(at, unit_at + 1):
            return dose._replace(numbers=numbers, unit=unit, last=unit_at)
        strengths = len(numbers) > 1 and numbers[1] >= _STRONG
        if unit or (
            not strengths and not self._may_be_bare(number, at, name_last, last)
        ):
            return None
        plural = self._passage.word(last + 1) == "s"
        unit = "tablet" if self._is_count(numbers, name_last) else "mg"
        return dose._replace(numbers=numbers, unit=unit, last=last + plural)

    def _is_count(self, numbers: tuple[float, ...], name_last: int) -> bool:
        """`Aleve 2 bid` counts tablets: far less than anybody takes in mg."""
        drugs = self._passage.lexicon.drugs
        named = next((m for m in self._passage.matches if m.last == name_last), None)
        rows = (
            [drugs[e.name] for e in named.entries if e.name in drugs] if named else []
        )
        most = max([r.dose.per_dose_max_mg or 0 for r in rows if r.dose], default=0)
        return (
            len(numbers) == 1 and numbers[0] in _FEW and numbers[0] * _SMALLEST < most
        )

    def _is_of_next(self, at: int, after: int) -> bool:
        """`naproxen and 20 mg omeprazole`: the strength of what follows."""
        joined = self._passage.word(at - 1) in _DIVIDERS
        after += self._passage.word(after) == "of"
        return joined and any(m.first == after for m in self._passage.named_treatments)

    def _parts(self, number: Number) -> tuple[tuple[float, ...], int]:
        """`5/325`, `5-325` and `8-2` are two parts; `400-800` is one, at most 800."""
        passage = self._passage
        second = passage.word(number.last + 2)
        divider = passage.word(number.last + 1)
        if divider in {"/", "-"} and second.replace(".", "").isdecimal():
            return (number.high, float(second)), number.last + 2
        many = number.low and number.high / number.low > _TOO_WIDE
        if number.high > number.low and many:
            return (number.low, number.high), number.last
        return (number.high,), number.last

    def _may_be_bare(self, number: Number, at: int, name_last: int, last: int) -> bool:
        """A number with no unit is a dose only right after the name.

        In `flexeril and 4 sessions of PT` it counts what comes next.
        """
        passage = self._passage
        numbered = passage.word(last + 1) == ")" and not self._is_bracketed(at)
        if passage.word(at - 1) in {"and", "plus", "x"} or numbered:
            return False
        digits = passage.tokens[at].kind == "number" or number.low >= _LARGE
        digits = digits or number.low >= _SPOKEN
        tight = at - name_last <= _SMALLEST_BARE and digits
        after = passage.word(last + 1)
        daily = after == "/" and passage.word(last + 2) in {"d", "day"}
        times = after == "x" and number.low >= _LARGE
        if tight and (daily or times):
            return True
        other = after in _COUNTED
        often = last + 1 < len(passage.tokens) and bool(
            frequency_at(passage.tokens, last + 1)
        )
        return tight and not other and (number.low >= 1 or (often and number.low > 0))

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
            number = self._free_number(at, first)
            if number:
                return self._count(number, first, dose)
        return dose

    def _free_number(self, at: int, first: int) -> Number | None:
        tokens = self._passage.tokens
        if at in self._passage.taken or not may_start_number(tokens[at]):
            return None
        number = number_at(tokens, at)
        if number is None or tokens[at].word in {"a", "an", "one"}:
            return None
        between = self._passage.words(number.last + 1, first)
        named = all(w in _UNITS or w in {"of", "-", "oral"} for w in between)
        return number if number.last < first and named else None

    def _count(self, number: Number, first: int, dose: Dose) -> Dose:
        many = number.high > _MOST_TABLETS
        default = "mg" if many else "tablet"
        unit = _UNITS.get(self._passage.word(number.last + 1), default)
        self._passage.take(number.first, first - 1)
        return dose._replace(numbers=(number.high,), unit=unit)

    def _leads_to(self, last: int, first: int, needed: set[str]) -> bool:
        between = self._passage.words(last + 1, first)
        small = needed | {"-", "oral", "a", "the"}
        return bool(needed & set(between)) and set(between) <= small


def _with_frequency(dose: Dose, frequency: Frequency) -> Dose:
    if frequency.text is None:
        return dose._replace(
            as_needed=dose.as_needed or frequency.as_needed,
            regular=dose.regular or not frequency.as_needed,
            last=frequency.last,
        )
    kept = dose.frequency or frequency
    return dose._replace(frequency=kept, last=frequency.last)
