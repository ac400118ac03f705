"""What a measured number is called, and what it comes to."""

from chatbot.engine.understanding.notebook import Notebook
from chatbot.engine.understanding.passage import Passage
from chatbot.engine.understanding.text.number import Number
from chatbot.engine.understanding.text.token import listed, since
from chatbot.model.case import Interval, Status, Value

_LINKS = listed("""
    is of = : at was were be about ~ now level score currently approximately around rated rates up to rose
    rate today came comes back out returned result showed shows ( - scale value s his her > < \u2265 \u2264 as her runs
""")
LABELS = {
    "egfr": "egfr", "gfr": "egfr", "crcl": "crcl", "creatinine": "creatinine",
    "creat": "creatinine", "cr": "creatinine", "scr": "creatinine",
    "weight": "weight", "weighs": "weight", "wt": "weight", "weigh": "weight",
    "weighing": "weight", "height": "height", "ht": "height", "tall": "height",
    "pain": "pain_score", "vas": "pain_score", "nrs": "pain_score",
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


def value_of(number: Number, factor: float = 1.0) -> float | Interval:
    """A number or two bounds, in the unit that is kept."""
    low, high = round(number.low * factor, 2), round(number.high * factor, 2)
    return low if low == high else Interval(low=low, high=high)


def label_of(passage: Passage, number: Number) -> str | None:
    """The finding named right before a number."""
    at = number.first - 1
    if passage.word(at) in {"from", "to"}:
        at = passage.back_over(at - 1, MOVED)
    at = passage.back_over(at, _LINKS, number.first - FURTHEST)
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
