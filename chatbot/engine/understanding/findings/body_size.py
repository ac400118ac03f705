"""Weight, height and body mass, in the units that people use.

How much alcohol is drunk is read so as well: `drinks 6 beers a day`.
"""

from chatbot.engine.understanding.asserting.slimming import is_on_purpose
from chatbot.engine.understanding.findings import measured
from chatbot.engine.understanding.findings.sign import LOSS_KG
from chatbot.engine.understanding.notebook import Notebook
from chatbot.engine.understanding.passage import Passage
from chatbot.engine.understanding.text.number import Number, number_at
from chatbot.engine.understanding.text.token import COMMA, listed, since
from chatbot.model.case import Status

_INCH, _FOOT = 2.54, 30.48
_OBESE = 30
"""The body mass index that it begins at."""
_TIMES = listed("day days d week weeks wk wks w month months mo mos year years yr yrs "
                "hour hours hrs times")  # fmt: skip
"""`Fell 8 ft 3 wks ago`."""
_LIFTED = listed("lost gained loss gain lifting lift lifted carrying carried lose "
                 "losing dropped down gaining box load per mg over")  # fmt: skip
_LIGHTEST, _HEAVIEST = 30, 300
"""Kilograms that are a person's without the word weight."""


def weight(passage: Notebook, number: Number) -> int | None:
    """`62 kg`, `11 stone 4`, `weight 150 lb`; what is lifted or lost is none."""
    after = number.last + 1
    after += passage.word(after) == "-"
    factor = measured.WEIGHTS.get(passage.word(after))
    if factor is None:
        after = number.last
    labelled = measured.label_of(passage, number) == "weight"
    if factor is None:
        return measured.without_unit(passage, number, "weight") if labelled else None
    near = measured.since_comma(passage.words(number.first - 4, number.first))
    near |= set(passage.words(after + 1, after + 3))
    moved = passage.word(number.first - 1) in measured.MOVED
    meant = (labelled and not moved) or _LIGHTEST <= number.low * factor <= _HEAVIEST
    if passage.word(after + 1) == "/" or not meant or (near & _LIFTED and not labelled):
        return after
    value, last = measured.value_of(number, factor), after
    pounds = passage.word(after + 1)
    if factor == measured.STONE and pounds.isdecimal() and isinstance(value, float):
        value = round(value + int(pounds) * measured.POUND, 2)
        last += 1 + (measured.WEIGHTS.get(passage.word(after + 2)) == measured.POUND)
    passage.observe("weight", Status.PRESENT, (number.first, last), value)
    before = number_at(passage.tokens, number.first)  # `70 -> 62 kg`
    lost = before and (before.low - number.high) * factor >= LOSS_KG
    if lost and not is_on_purpose(passage, number.first, last):
        passage.observe("weight_loss", Status.PRESENT, (number.first, last))
    return last


def height(passage: Notebook, number: Number) -> int | None:
    """`5'11"`, `180 cm tall`."""
    after = passage.words(number.last + 1, number.last + 4)
    tall = measured.label_of(passage, number) == "height" or "tall" in after
    if after[:1] in (["'"], ["ft"], ["feet"], ["foot"]):
        return _feet(passage, number, tall=tall)
    factor = {"cm": 1.0, "m": 100.0, "in": _INCH, "inches": _INCH}.get(
        "".join(after[:1])
    )
    if not tall or factor is None:
        return None
    value = measured.value_of(number, factor)
    return measured.measure(passage, "height", number, number.last + 1, value)


def _feet(passage: Notebook, number: Number, *, tall: bool) -> int | None:
    inches = passage.word(number.last + 2)
    has_inches = inches.isdecimal() and passage.word(number.last + 3) not in _TIMES
    if not (has_inches or tall):
        return None
    total = number.low * _FOOT + (int(inches) * _INCH if has_inches else 0)
    last = number.last + (2 if has_inches else 1)
    if passage.word(last + 1) in {'"', "in", "inches"}:
        last += 1
    return measured.measure(passage, "height", number, last, round(total, 1))


def body_mass(passage: Notebook, number: Number) -> int | None:
    """A body mass index of 30 or more is obesity by definition."""
    if measured.label_of(passage, number) != "bmi":
        return None
    status = Status.PRESENT if number.low >= _OBESE else Status.ABSENT
    passage.observe("obesity", status, (number.first, number.last))
    return number.last


_VESSELS = listed("can cans bottle bottles glass glasses shot shots pack packs")
_KINDS = listed("red white sparkling hard light craft strong")
_GOES_ON = listed("a per / daily nightly each every qd weekly")
"""`Drinks 3 bottles a day`, but not `3 glasses water a day`."""
_EVERY: dict[str, int] = {"once daily": 1, "once weekly": 7}
"""In how many days so much is drunk."""
_ENDS = listed(", . ; \n") | {""}
_HEAVY = 3
"""Drinks a day from which the acetaminophen row counts drinking."""
_PAST = listed("used drank stopped quit former formerly previously until")
_NEAR, _FAR = 6, 5


def drinking(passage: Notebook, number: Number) -> int | None:
    """Three or more drinks a day are heavy drinking; fewer say nothing."""
    named = _named(passage, number)
    if named is None:
        return None
    often = _often(passage, named)
    if often is None:
        return None
    days, last = often
    spirits = days == 1 and _is_of_spirits(passage, number.last + 1)
    over = not _PAST.isdisjoint(passage.words(number.first - _NEAR, number.first))
    if over or (number.low / days < _HEAVY and not spirits):
        return last
    if passage.assess(number.first, named).tells:
        passage.observe("alcohol_use", Status.PRESENT, (number.first, last))
    return last


def _named(passage: Passage, number: Number) -> int | None:
    """The token of the drink that is counted."""
    at = number.last + 1
    if passage.says("drinks", at):
        return at + (2 if passage.word(at + 1) == "of" else 0)
    if passage.word(at) not in _VESSELS:
        return None
    if passage.word(at + 1) == "of":
        named = at + 2 + (passage.word(at + 2) in _KINDS)
        return named if passage.says("alcohol", named) else None
    before = passage.words(number.first - _NEAR, number.first)
    drunk = not passage.listed("alcohol").isdisjoint(since(before, COMMA))
    told = passage.word(at + 1) in _GOES_ON and drunk
    return at if told else None


def _is_of_spirits(passage: Passage, at: int) -> bool:
    """`1 pint vodka`, `half a bottle of gin`."""
    at += passage.word(at) in {"a", "of"}
    named = at + 1 + (passage.word(at + 1) == "of")
    return passage.says("vessel", at) and passage.says("spirits", named)


def _often(passage: Passage, named: int) -> tuple[int, int] | None:
    """The days that the drinks are spread over, and the last token that says so."""
    window = passage.words(named + 1, named + _FAR)
    ends = (n for n, word in enumerate(window) if word in _ENDS)
    end = named + 1 + next(ends, len(window))
    hits = passage.said("drunk so often", named + 1, end)
    return (_EVERY[hits[0].value], hits[0].last) if hits else None
