"""How often something is taken: `tid`, `q6h`, `every 4 to 6 hours`, `prn`."""

from typing import NamedTuple

from chatbot.engine.understanding.text.number import Number, may_start_number, number_at
from chatbot.engine.understanding.text.phrase_table import PhraseTable
from chatbot.engine.understanding.text.token import Token, listed

_DAILY, _AT_NIGHT, _AT_MORN = ("once daily", 1.0), ("at bedtime", 1.0), ("every morning", 1.0)  # fmt: skip
_HALF_A_DAY = ("12 hours on, 12 off", 1.0)
_SET = PhraseTable(
    {
        ("twice daily", 2.0): "bid|bd|bds|b i d|twice {,per ,/ }{daily,day}|twice a day"
        "|two times {a day,daily}|2 / d|{morning,mornings} and {night,evening}|am {and,&} pm"
        "|night and {morning,day}",
        ("three times daily", 3.0): "tid|tds|ter die|thrice {daily,a day}"
        "|three times {a day,daily,per day}",
        ("four times daily", 4.0): "qid|qds|four times {a day,daily}",
        _DAILY: "qd|od|o d|qday|daily|{every,each,per,a} day|once {daily,a day,per day,/ day}"
        "|/ d|/ day|{/,per,in,every,in the,in last,in past,in the last,in the past,over last,over the last,over the past} 24 {h,hr,hrs,hours}|one time a day",
        _HALF_A_DAY: "12 on {,/ ,and ,, }12 off|12 {h,hr,hrs,hours} on {,/ ,and ,, }12 {,h ,hr ,hrs ,hours }off",
        _AT_NIGHT: "qhs|hs|nightly|at {night,nite,bedtime,hs,dinner}|{every,each} night"
        "|before bed|bedtime|nocte|qpm|{every,each,in the,in} evening|{in,in the,every} pm"
        "|with {dinner,supper}",
        _AT_MORN: "qam|mane|{every,each,in the,in} {morning,am}|{with,at} breakfast",
        ("at midday", 1.0): "at {noon,midday,lunch,lunchtime}|with lunch|q noon",
        ("every other day", 0.5): "qod|every other day|alternate days",
        ("twice weekly", 2 / 7): "twice {weekly,per week,a week,a wk,/ week,/ wk,/ 7}",
        ("once weekly", 1 / 7): "weekly|once {a week,weekly}|every week",
    }
)
_WHEN = PhraseTable(
    {
        True: "prn|{as,when,if} needed|{as,when} required|occasionally|on and off|sometimes"
        "|now and then|on a prn basis|from time to time|when {i have,he has,she has}"
        "|intermittently",
        False: "regularly|scheduled|around the clock|atc|standing|on schedule|regular|reg",
    }
)
_WORDED = {1: "once daily", 2: "twice daily", 3: "three times daily", 4: "four times daily"}  # fmt: skip
_COUNTED = frozenset({"q", "every", "each", "x"})
_HOURS_A_DAY, _LONGEST_GAP = 24, 12
_LONG_GAPS = {24, 48, 72, 96, 168}
_DAYS, _WEEK, _PER = listed("d day days"), listed("wk week"), listed("a per / each the")
_HOURS = listed("h hr hrs hour hours hourly")
_CLOCK = listed("h hr hrs hour hours hourly d day days wk wks week weeks month months min")  # fmt: skip


class Frequency(NamedTuple):
    """Canonical words and doses a day; only `as_needed` when `text` is None."""

    text: str | None
    per_day: float | None
    last: int
    as_needed: bool = False


def frequency_at(tokens: list[Token], at: int) -> Frequency | None:
    """Return the frequency that starts at a token."""
    token = tokens[at] if at < len(tokens) else None
    counts = token and (token.word in _COUNTED or may_start_number(token))
    if token is None or not (counts or _WHEN.opens(token) or _SET.opens(token)):
        return None
    when = _WHEN.at(tokens, at)
    if when:
        return Frequency(None, None, when.last, when.value)
    found = _SET.at(tokens, at)
    if found:
        return Frequency(*found.value, found.last)
    return _hourly(tokens, at) or _times(tokens, at)


def _hourly(tokens: list[Token], at: int) -> Frequency | None:
    """`q6h`, `q 4-6 hrs`, `every 6 hours`, `6 hourly`."""
    word = tokens[at].word
    opened = word in {"q", "every", "each"}
    start = at + 1 if opened else at
    dotted = word == "q" and start < len(tokens) and tokens[start].word[0] == "."
    if dotted:
        tokens, start = _undotted(tokens, start)
    number = number_at(tokens, start)
    after = number.last + 1 if number else len(tokens)
    after += after < len(tokens) and tokens[after].word == "-"
    if number is None or not number.low:
        return None
    unit = tokens[after].word if after < len(tokens) else ""
    if word == "q" and unit not in _CLOCK:
        short = number.high <= _LONGEST_GAP or number.high in _LONG_GAPS
        return _every(number, number.last) if short else None
    if opened and unit in _DAYS:
        return Frequency(f"every {number.low:g} days", 1 / number.low, after)
    hourly = opened and unit in _HOURS
    return _every(number, after) if hourly or unit == "hourly" else None


def _undotted(tokens: list[Token], at: int) -> tuple[list[Token], int]:
    """`q.6h` and `q. 6 h` are `q 6h`: the dot is of the letter, not of the number."""
    if tokens[at].word == ".":
        return tokens, at + 1
    number = tokens[at]._replace(word=tokens[at].word[1:])
    return [*tokens[:at], number, *tokens[at + 1 :]], at


def _every(number: Number, last: int) -> Frequency:
    low, high = f"{number.low:g}", f"{number.high:g}"
    span = low if low == high else f"{low} to {high}"
    return Frequency(f"every {span} hours", _HOURS_A_DAY / number.low, last)


def _times(tokens: list[Token], at: int) -> Frequency | None:
    """`3 times a day`, `3x/day`, `x3 daily`, `3/day`."""
    start = at + 1 if tokens[at].word == "x" else at
    number = number_at(tokens, start)
    if number is None or tokens[start].word in {"a", "an"}:
        return None
    after = number.last + 1
    words = near = [t.word for t in tokens[after : after + 4]]
    if words[:1] in (["x"], ["times"], ["time"]):
        words, after = words[1:], after + 1
    told = words is not near
    weekly = _a(words, "weekly", _WEEK) if told else 0
    if weekly:
        text = f"{number.high:g} times weekly"
        return Frequency(text, number.high / 7, after + weekly - 1)
    used = _a(words, "daily", _DAYS) or int(told and words[:1] == ["day"])
    counted = told or start > at or number.high in _WORDED
    if words[:1] == ["daily"] and not counted:
        return None  # `meloxicam 15 daily` is a dose
    if not used or (number.high not in _WORDED and number.high > _HOURS_A_DAY):
        return None
    text = _WORDED.get(int(number.high), f"{number.high:g} times daily")
    return Frequency(text, number.high, after + used - 1)


def _a(words: list[str], adverb: str, units: frozenset[str]) -> int:
    """How many words say `daily`, `a day`, `in a day`, `/wk`."""
    inside = words[:1] == ["in"]
    one, two = (*words[inside:], "", "")[:2]
    if one == adverb or (inside and one in units):
        return 1 + inside
    return 2 + inside if two in units and one in _PER else 0
