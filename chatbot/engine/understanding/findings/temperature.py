"""A temperature, with its unit, its name, or only where and when it was taken."""

from chatbot.engine.understanding.notebook import Notebook
from chatbot.engine.understanding.passage import Passage
from chatbot.engine.understanding.text.lexicon import Match
from chatbot.engine.understanding.text.number import Number
from chatbot.engine.understanding.text.token import COMMA, listed, since

_LINKS = listed("reads read says said showed shows showing a yesterday overnight is of = : at was about ~ now currently approximately around up to rose today ( - "
                "s his her > < \u2265 \u2264 as runs home taken reading clinic triage spiked spiking spikes max with last night this that evening morning")  # fmt: skip
_SHAKES = listed("shakes shaking shivers shivering shivery chills rigors sweats hot")
_NAMED = listed("fever febrile afebrile apyrexial pyrexia")
"""`Afebrile today, 39 yesterday`."""
_FURTHEST = 5
_DEGREES = listed("\u00b0 degrees deg")
_UNITS = listed("c celsius f fahrenheit")
_OTHER_UNITS = listed("week weeks days day mg")
_FEVER_C, _FEVER_F = 38.0, 100.4
_RANGE_C, _RANGE_F = (30.0, 45.0), (90.0, 115.0)
_MOST_C, _MOST_F = 42.0, 106.0
"""A number without unit or name is a temperature up to here."""
_OPENS = listed(", . ; : ( \n but and was of at had with is has measured reached spiked spiking hit to actually though but however "
                "~ reads recorded got took ran been feels") | {""}  # fmt: skip


def temperature(passage: Notebook, number: Number) -> int | None:
    """`Temp 38.5`, `101.2 F`, `38.4 at home`: a high one is a fever."""
    after = passage.words(number.last + 1, number.last + 3)
    unit = next((w for w in after if w not in _DEGREES), "")
    at = passage.back_over(number.first - 1, _LINKS, number.first - _FURTHEST)
    told = passage.says("temperature", at) or unit in _UNITS
    if unit in _OTHER_UNITS or not (told or _is_bare(passage, number, after)):
        return None
    high = _is_high(number)
    if high:
        passage.measure("fever", (number.first, number.last))
    return number.last if high is not None else None


def lone_temperature(passage: Notebook, asked: tuple[str, ...]) -> None:
    """`38.9` and no other word, where a fever is asked about."""
    number = passage.number(0)
    alone = number is not None and (number.first, number.last) == passage.whole
    wanted = "fever" in asked and "." in passage.text
    if number and alone and wanted and _is_high(number):
        passage.measure("fever", passage.whole)


def is_cool(passage: Passage, match: Match) -> bool:
    """`Fever 37.4` leaves open whether there is one; `no fever, 37.4`, `afebrile 37.1` deny it."""
    if match.entries[0].means == "absent":
        return False
    return (
        is_cool_behind(passage, match.last) and not passage.assess(*match.span).negated
    )


def is_cool_behind(passage: Passage, last: int) -> bool:
    """`Temp 37.2`: whether degrees that are none of a fever stand behind a word."""
    number = passage.number(passage.past(last + 1, _LINKS, last + 1 + _FURTHEST))
    if number is None or passage.word(number.last + 1) in _OTHER_UNITS:
        return False
    return _is_high(number) is False


def _is_high(number: Number) -> bool | None:
    """Whether degrees are of a fever; None for what is no temperature of a body."""
    celsius = number.low < _RANGE_C[1]
    coldest, hottest = _RANGE_C if celsius else _RANGE_F
    if not coldest < number.low <= number.high < hottest:
        return None
    return number.high >= (_FEVER_C if celsius else _FEVER_F)


def _is_shaking(passage: Passage, first: int) -> bool:
    """`I had the shakes, and it was a hundred and one`."""
    opened = passage.sentence_of(first).first
    first -= passage.word(first - 1) == "a"
    shakes = not _SHAKES.isdisjoint(passage.words(opened, first))
    led = passage.words(first - 2, first) in (["it", "was"], ["it", "hit"])
    alone = passage.word(first - 1) == "," and passage.word(first + 1) in _OPENS
    return shakes and (led or alone)


def _is_bare(passage: Passage, number: Number, after: list[str]) -> bool:
    """A number with a decimal, in the range of fevers, and when or where it was taken."""
    first = number.first
    hot = _FEVER_C <= number.low < _MOST_C or _FEVER_F <= number.low < _MOST_F
    if hot and _is_shaking(passage, first):
        return True
    named = not _NAMED.isdisjoint(passage.said_with(first))
    if not hot or not (named or "." in passage.tokens[first].word):
        return False
    taken = after and passage.said_at("taken where", number.last + 1)
    before = since(passage.words(first - _FURTHEST, first), COMMA)
    opens = passage.word(first - 1) in _OPENS
    return bool(taken) and opens and passage.listed("laboratory").isdisjoint(before)
