"""What a measured number is called, and what it comes to: of `was 45, now 72` the later holds."""

from chatbot.engine.understanding.notebook import Notebook
from chatbot.engine.understanding.passage import Passage
from chatbot.engine.understanding.text.number import Number
from chatbot.engine.understanding.text.period import DAYS
from chatbot.engine.understanding.text.token import listed, since
from chatbot.model.case import Interval, Status, Value

LABELS = {
    "egfr": "egfr", "gfr": "egfr", "crcl": "crcl", "creatinine": "creatinine",
    "creat": "creatinine", "cr": "creatinine", "scr": "creatinine",
    "weight": "weight", "weighs": "weight", "wt": "weight", "weigh": "weight",
    "weighing": "weight", "height": "height", "ht": "height", "tall": "height",
    **dict.fromkeys(["pain", "vas", "nrs", "nprs", "vnrs", "ps"], "pain_score"),
    "bmi": "bmi",
}  # fmt: skip
POUND, STONE = 0.45359237, 6.35029
WEIGHTS = {
    **dict.fromkeys(["kg", "kgs", "kilo", "kilos", "kilograms", "kilogram"], 1.0),
    **dict.fromkeys(["lb", "lbs", "pound", "pounds"], POUND),
    **dict.fromkeys(["stone", "st"], STONE),
}
"""Units of weight in kilograms."""
FURTHEST = 6
MOVED = listed("up down dropped drop fell fallen risen rose gone went improved increased decreased "
               "reduced changed declined climbed worsened eased settled go goes rise rises climb climbs drops "
               "falls gets improves worsens increases decreases rising falling dropping")  # fmt: skip
"""Words before `from 72 to 41`."""
_TO = listed("to -> \u2192")


def value_of(number: Number, factor: float = 1.0) -> float | Interval:
    """A number or two bounds, in the unit that is kept."""
    low, high = round(number.low * factor, 2), round(number.high * factor, 2)
    return Interval.between(low, high)


def label_of(passage: Passage, number: Number) -> str | None:
    """The finding named right before a number."""
    at = number.first - 1
    led_on = passage.word(at + 2) in _TO or passage.words(at + 2, at + 4) == ["-", ">"]
    at -= passage.word(at) in {"from", "to"}
    if at < number.first - 1 or led_on:  # `fell to 41`, `went 70 to 48`
        at = passage.back_over(at, MOVED)
    at = passage.back_over(
        at, passage.listed("before a value"), number.first - FURTHEST - 2
    )
    if passage.word(at) == "clearance":
        return "crcl"
    drug = any(m.last == at - 1 for m in passage.named_treatments)
    return None if passage.word(at) == "cr" and drug else LABELS.get(passage.word(at))


def since_comma(words: list[str]) -> set[str]:
    """The words after the last comma: `Cr 1.6 mg/dL, 62 kg` is no dose by weight."""
    return set(since(words, {",", ";"}))


def measure(
    passage: Notebook, finding: str, number: Number, last: int, value: Value
) -> int:
    """Note what a number is of; return the last token of it."""
    passage.observe(finding, Status.PRESENT, (number.first, last), value)
    return last


def without_unit(passage: Notebook, number: Number, finding: str) -> int:
    """Note that a number has no unit; return its last token."""
    passage.reject((number.first, number.last), "unit missing", finding)
    return number.last


_NOW = listed("now today currently presently")
_ARROWS = listed("-> > \u2192")
_UNITS = WEIGHTS.keys() | listed("/ 10 out of ml min mg dl umol l")
_BETWEEN = _NOW | _ARROWS | MOVED | _UNITS | listed(
    ", ; ( ) - it it's is was has have but and then to at about last this week month year "
    "since before ago in summer winter spring christmas surgery visit initially first start"
) | DAYS.keys()  # fmt: skip
_BEHIND = _NOW | listed(", . ; ) \n at and but on after since this with over in within")
_FURTHEST = 12
_OLDEST_YEAR, _LAST_YEAR = 1900, 2100


def as_it_is_now(passage: Passage, number: Number) -> Number:
    """A labelled number with the later value that takes its place; else as it is."""
    later = _later(passage, number)
    behind = passage.words(number.last + 1, number.last + 3)
    rated = behind == ["/", "10"] or not WEIGHTS.keys().isdisjoint(behind[:1])
    if later is None or not (rated or label_of(passage, number)):
        return number
    return later._replace(first=number.first)


def _later(passage: Passage, number: Number) -> Number | None:
    """The value a number has come to, in the same sentence."""
    at, crossed = number.last + 1, list[str]()
    end = passage.sentence_of(number.first).end
    while at < min(end, number.last + _FURTHEST):
        found = passage.number(at) if _is_value(passage, at) else None
        if found is not None:
            return found if _comes_to(passage, number, crossed, found) else None
        crossed.append(passage.word(at))
        if crossed[-1] not in _BETWEEN and passage.tokens[at].kind != "number":
            return None
        at += 1
    return None


def _is_value(passage: Passage, at: int) -> bool:
    """Whether a figure stands here that is no year, no time and no `/10`."""
    token = passage.tokens[at]
    if token.kind != "number" or passage.word(at - 1) in {"/", "of"}:
        return False
    is_year = _OLDEST_YEAR <= float(token.word) <= _LAST_YEAR
    return not is_year and passage.word(at + 1) not in DAYS


def _comes_to(
    passage: Passage, number: Number, crossed: list[str], found: Number
) -> bool:
    behind = passage.word(passage.past(found.last + 1, _UNITS))
    was_before = crossed[-1:] == ["was"] and not _NOW.isdisjoint(crossed)
    if was_before or (behind and behind not in _BEHIND):
        return False
    before = passage.words(number.first - 3, number.first)
    moved = "from" in before or not MOVED.isdisjoint([*before, *crossed])
    today = not (_NOW | _ARROWS).isdisjoint(crossed) or behind in _NOW
    changed = moved or found.low < number.low
    return today or (changed and crossed[-1:] == ["to"])
