"""How often something is taken: `tid`, `q6h`, `every 4 to 6 hours`, `prn`."""

from typing import NamedTuple

from chatbot.engine.understanding.passage import Passage
from chatbot.engine.understanding.text.number import Number, may_start_number, number_at
from chatbot.engine.understanding.text.token import Token, listed

_PER_DAY = {
    "twice daily": 2.0, "three times daily": 3.0, "four times daily": 4.0, "once daily": 1.0,
    "12 hours on, 12 off": 1.0, "at bedtime": 1.0, "every morning": 1.0, "at midday": 1.0,
    "every other day": 0.5, "twice weekly": 2 / 7, "once weekly": 1 / 7,
}  # fmt: skip
_WORDED = {1: "once daily", 2: "twice daily", 3: "three times daily", 4: "four times daily"}  # fmt: skip
_HOURS_A_DAY, _LONGEST_GAP = 24, 12
_DAYS, _WEEK, _PER = listed("d day days"), listed("wk week"), listed("a per / each the")
_CLOCK = listed("h hr hrs hour hours hourly d day days wk wks week weeks month months min")  # fmt: skip


class Frequency(NamedTuple):
    """Canonical words and doses a day; only `as_needed` when `text` is None."""

    text: str | None
    per_day: float | None
    last: int
    as_needed: bool = False


def frequency_at(passage: Passage, at: int) -> Frequency | None:
    """Return the frequency that starts at a token."""
    found, tokens = passage.said_at("how often", at), passage.tokens
    if found is None:
        counts = passage.word(at) in {"q", "every", "each", "x"} or (
            at < len(tokens) and may_start_number(tokens[at])
        )
        return (_hourly(tokens, at) or _times(tokens, at)) if counts else None
    per_day = _PER_DAY.get(found.value)
    if per_day is None:
        return Frequency(None, None, found.last, found.value == "as needed")
    return Frequency(found.value, per_day, found.last)


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
        short = number.high <= _LONGEST_GAP or number.high in {24, 48, 72, 96, 168}
        return _every(number, number.last) if short else None
    if opened and unit in _DAYS:
        return Frequency(f"every {number.low:g} days", 1 / number.low, after)
    hourly = opened and unit in {"h", "hr", "hrs", "hour", "hours", "hourly"}
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
