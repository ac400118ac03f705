"""Numbers as people write them: digits, words, halves, ranges, `a few`."""

from typing import NamedTuple

from chatbot.engine.understanding.text.token import Token, leads

_UNITS = {
    word: value
    for value, word in enumerate(
        [
            "zero", "one", "two", "three", "four", "five", "six", "seven", "eight",
            "nine", "ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen",
            "sixteen", "seventeen", "eighteen", "nineteen",
        ]
    )
}  # fmt: skip
_TENS = {
    "twenty": 20, "thirty": 30, "forty": 40, "fourty": 40, "fifty": 50, "sixty": 60,
    "seventy": 70, "eighty": 80, "ninety": 90,
}  # fmt: skip
_VAGUE = {
    "couple": (2.0, 2.0), "few": (2.0, 4.0), "several": (3.0, 7.0), "dozen": (12, 12),
}  # fmt: skip
_WHOLE = {"full": 1.0, "whole": 1.0}
_HALVES = {"half": 0.5, "quarter": 0.25, "\u00bd": 0.5, "\u00bc": 0.25} | _WHOLE
_PARTS = {"1/2": 0.5, "1/4": 0.25}
_OF_ONE = {"tab", "tabs", "tablet", "tablets", "pill", "pills", "patch", "a"}
_OPENERS = frozenset(
    {*_UNITS, *_TENS, *_VAGUE, *_HALVES, "a", "an", "hundred", "thousand"}
)
_LARGE = {"hundred": 100.0, "thousand": 1000.0}


_HUNDRED = 100


def may_start_number(token: Token) -> bool:
    """Whether a number may start here."""
    return token.kind == "number" or token.word in _OPENERS


class Number(NamedTuple):
    """A number or range, and the tokens it spans."""

    low: float
    high: float
    first: int
    last: int


def number_at(tokens: list[Token], at: int) -> Number | None:
    """Return the number that starts at a token, with its range if it is one."""
    low = _single(tokens, at) if 0 <= at < len(tokens) else None
    if low is None:
        return None
    after = low.last + 1
    between = (
        _word(tokens, after) == "and" and at > 0 and tokens[at - 1].word == "between"
    )
    joined = _word(tokens, after) in {"-", "to", "or", "~"} or between
    if after + 1 < len(tokens) and joined:
        high = _single(tokens, after + 1)
        if (
            high
            and low.high < high.low
            and not (tokens[after].word in {"-", "~"} and leads(tokens, after))
        ):  # `G2P1 ~20 wks`, `4 -2`
            return Number(low.low, high.high, at, high.last)
    return low


def _single(tokens: list[Token], at: int) -> Number | None:
    token = tokens[at]
    of_one = _word(tokens, at + 1) in _OF_ONE  # `a full tab`, no `full strength`
    if not may_start_number(token) or (token.word in _WHOLE and not of_one):
        return None
    part = _PARTS.get("".join(t.word for t in tokens[at : at + 3]))
    if part and _word(tokens, at + 3) in _OF_ONE:
        return Number(part, part, at, at + 2)
    if token.kind == "number":
        return _with_half(tokens, Number(float(token.word), float(token.word), at, at))
    return _with_half(tokens, _spoken(tokens, at))


def _spoken(tokens: list[Token], at: int) -> Number:
    word = tokens[at].word
    if word in {"a", "an"}:
        return _after_article(tokens, at)
    if word in _VAGUE:
        last = at + 1 if _word(tokens, at + 1) == "of" else at
        return Number(*_VAGUE[word], at, last)
    if word in _HALVES:
        last = at + 1 if _word(tokens, at + 1) in {"a", "an"} else at
        return Number(_HALVES[word], _HALVES[word], at, last)
    return _counted(tokens, at)


def _after_article(tokens: list[Token], at: int) -> Number:
    if _word(tokens, at + 1) in {*_VAGUE, *_HALVES, *_LARGE} - _WHOLE.keys():
        return _spoken(tokens, at + 1)._replace(first=at)
    return Number(1, 1, at, at)


def _counted(tokens: list[Token], at: int) -> Number:
    word = tokens[at].word
    value, last = float(_TENS.get(word, _UNITS.get(word, 1))), at
    large = at if word in _LARGE else at + 1
    if _word(tokens, large) in _LARGE:
        value *= _LARGE[tokens[large].word]
        return _with_rest(tokens, Number(value, value, at, large))
    if word in _TENS:
        unit = at + 2 if _word(tokens, at + 1) == "-" else at + 1
        ones = _UNITS.get(_word(tokens, unit), 0)
        if 0 < ones < _UNITS["ten"]:
            value, last = value + ones, unit
    return Number(value, value, at, last)


def _with_rest(tokens: list[Token], number: Number) -> Number:
    """`A hundred and one`, `two hundred and fifty`; not `five hundred and two Panadol`."""
    after = number.last + 2
    named = {*_TENS, *_UNITS}
    joined = _word(tokens, after - 1) == "and" and _word(tokens, after) in named
    rest = _counted(tokens, after) if joined else None
    told = rest and (number.low == _HUNDRED or rest.low >= _UNITS["ten"])
    if not (rest and told and rest.low < _HUNDRED):
        return number
    total = number.low + rest.low
    return Number(total, total, number.first, rest.last)


def _with_half(tokens: list[Token], number: Number) -> Number:
    """Add `and a half`, `& half`, `½` or ` 1/2` after a whole number."""
    after = number.last + 1
    words = [_word(tokens, after + n) for n in range(3)]
    if words[0] in _WHOLE and words[1] in _OF_ONE:
        return number._replace(last=after)  # `1 full tab`
    if words[0] == "\u00bd":
        return _plus(number, after)
    if words in (["and", "a", "half"], ["1", "/", "2"]):
        return _plus(number, after + 2)
    if words[:2] in (["and", "half"], ["&", "half"]):
        return _plus(number, after + 1)
    return number


def _plus(number: Number, last: int) -> Number:
    return Number(number.low + 0.5, number.high + 0.5, number.first, last)


def _word(tokens: list[Token], at: int) -> str:
    return tokens[at].word if 0 <= at < len(tokens) else ""
