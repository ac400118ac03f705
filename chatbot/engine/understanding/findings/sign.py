"""Signs that are measured: the angle of a raised leg, urine left behind, a weight lost."""

from collections.abc import Callable
from math import inf
from typing import NamedTuple

from chatbot.engine.understanding.asserting.slimming import is_on_purpose
from chatbot.engine.understanding.findings.measured import WEIGHTS
from chatbot.engine.understanding.notebook import Notebook
from chatbot.engine.understanding.passage import Passage
from chatbot.engine.understanding.text.number import Number
from chatbot.engine.understanding.text.token import listed
from chatbot.model.case import Status

RAISED = frozenset({"slr", "slrs", "slrt", "lasegue", "lasegue's"})
_RAISED_LINKS = listed("""
    at to is of = : ~ about l r left right lt rt b/l bilat bilaterally positive pos + ( -
    limited from degrees deg degree \u00b0 and , / test +ve both legs sides leg side neg
    negative with pain only on the was were
""")
_MARKED = listed("+ +ve pos positive")
"""A sign that bears its own plus is not denied by what stands before it."""
_DEGREES = listed("\u00b0 degrees deg degree")
_POSITIVE, _FREE, _STEEPEST = 70, 80, 120
"""Degrees: pain up to 70 is positive, a leg that rises to 80 is free."""
_PRESSURE_LINKS = listed("is of = : was now ~ at ( - manual today supine standing")
_LOW_SYSTOLIC = 90
_HIGH_SYSTOLIC, _HIGH_DIASTOLIC = 160, 100
LOSS_KG = 1.99
_ABOUT = listed("about around approximately approx roughly nearly almost over of at least up to "
                "some ~ > more than maybe like - an estimated another")  # fmt: skip
_TO_COME = listed("needs need wants want trying advised told hopes has asked")
"""`Needs to lose 10 kg` is no loss."""
_FURTHEST = 9


def _any_of(*names: str) -> Callable[[Passage, int], bool]:
    """Whether a word, or the two that end there, is one of some names."""
    pairs = frozenset(name for name in names if " " in name)

    def is_label(passage: Passage, at: int) -> bool:
        paired = bool(pairs) and " ".join(passage.words(at - 1, at + 1)) in pairs
        return paired or passage.word(at) in names

    return is_label


_is_pressure = _any_of("bp", "pressure")


def raised_leg(passage: Notebook, number: Number) -> int | None:
    """`SLR 30`, `SLR L 45, R 80`: an angle up to 70 degrees is positive."""
    label = _label(passage, number, _RAISED_LINKS, _is_raised)
    if label is None or number.high > _STEEPEST:
        return None
    last = number.last + (passage.word(number.last + 1) in _DEGREES)
    named = set(passage.words(label, number.first))
    denied = passage.assess(label, label).negated and not named & _MARKED
    negative = denied or bool({"negative", "neg"} & named)
    if negative or number.low >= _FREE:
        passage.observe("positive_slr", Status.ABSENT, (label, last))
    elif number.low <= _POSITIVE:
        passage.measure("positive_slr", (label, last))
    return last


def raised_leg_alone(passage: Notebook, at: int) -> None:
    """`SLR (-) B`, `slr -.`: its sign stands behind it, and no angle."""
    found = passage.past(at + 1, _BETWEEN)
    marked = passage.word(passage.past(found + 1, _CLOSING)) in _MARKED
    closed = passage.word(found + 1) in {"", *_CLOSING} and not marked
    if passage.word(at) in RAISED and passage.word(found) == "-" and closed:
        passage.observe("positive_slr", Status.ABSENT, (at, found))


_BETWEEN = listed("( : = l r left right lt rt b b/l bilat")
_CLOSING = listed(") . , ; b bilat bilaterally b/l l r left right lt rt") | {"\n"}


def _is_raised(passage: Passage, at: int) -> bool:
    spelt = passage.words(at - 2, at + 1)[:2] == ["straight", "leg"]
    return passage.word(at) in RAISED or (spelt and passage.word(at)[:4] == "rais")


def lost_weight(passage: Notebook, number: Number) -> int | None:
    """`Lost about 12 pounds`: an amount of two kilograms or more, not by intention."""
    after = number.last + 1 + (passage.word(number.last + 1) == "-")
    factor = WEIGHTS.get(passage.word(after))
    label = _label(passage, number, _ABOUT, _is_lost) if factor else None
    if factor is None or label is None or number.high * factor < LOSS_KG:
        return None
    said = passage.assess(label, after)
    if said.family or said.hypothetical:
        return after
    denied = said.negated or is_on_purpose(passage, label, after)
    status = Status.ABSENT if denied else Status.PRESENT
    passage.observe("weight_loss", status, (label, after))
    return after


def _is_lost(passage: Passage, at: int) -> bool:
    if passage.word(at) == "lose" and passage.word(at - 2) in _TO_COME:
        return False
    down = passage.word(at) == "down" and passage.word(at - 1) in {"wt", "weight"}
    return down or passage.word(at) in {"lost", "losing", "lose", "loss"}


def pressure(passage: Notebook, number: Number) -> int | None:
    """`BP 88/50`: a systolic pressure under 90 mmHg is low, from 160 or over 100 high."""
    slash = passage.word(number.last + 1) == "/"
    lower = passage.word(number.last + 2)
    label = _label(passage, number, _PRESSURE_LINKS, _is_pressure)
    if label is None or not (slash and lower.isdecimal()) or number.low < int(lower):
        return None
    if number.low < _LOW_SYSTOLIC:
        passage.measure("shock", (label, number.last + 2))
    elif number.low >= _HIGH_SYSTOLIC or int(lower) >= _HIGH_DIASTOLIC:
        passage.measure("hypertension", (label, number.last + 2))
    return number.last + 2


class _Level(NamedTuple):
    """What a measured amount shows: its names, and from or under how much it does so."""

    finding: str
    is_label: Callable[[Passage, int], bool]
    least: float = 0.0
    below: float = inf
    links: frozenset[str] = frozenset()
    signed: bool = False
    """Whether only an amount with a minus counts."""


_LEVELS = (
    _Level("bladder_change", _any_of("pvr", "residual", "pvrs", "bladder scan", "post void", "- void"), 200),
    _Level("bleeding_disorder", _any_of("platelets", "plt", "plts", "platelet"), below=50),
    _Level("pregnancy", _any_of("hcg", "bhcg", "b-hcg", "beta-hcg"), 25),
    _Level("raised_markers", _any_of("esr", "sed rate"), 20.01, links=listed("and crp")),
    _Level(
        "osteoporosis", _any_of("dexa", "dxa", "t-score", "density", "bmd", "t score"), 2.5,
        links=listed("minus scan t hip spine neck femoral score"), signed=True,
    ),
)  # fmt: skip
"""200 mL left behind is retention; under 50 thousand blood clots too badly; an ESR over 20 is raised
(fact `esr-crp-when`); a T-score is told with its minus, where `DEXA - 3 years ago` is of a day."""
_LEVEL_WORDS = listed("of is = : was now ~ about at ( - > < \u2265 \u2264 came back level returned showed shows today count are "
                      "only quant quantitative serum volume bladder urine")  # fmt: skip
_NOT_UNITS = listed("days day weeks week wks wk d w ago /")
_THOUSAND = 1000


def level(passage: Notebook, number: Number) -> int | None:
    """`PVR 350 mL`, `platelets 45,000`, `HCG came back 4300`, `ESR 60`, `DEXA showed -3`."""
    for row in _LEVELS:
        label = _label(passage, number, _LEVEL_WORDS | row.links, row.is_label)
        if label is not None:
            return _shown(passage, number, row, label)
    return None


def _shown(passage: Notebook, number: Number, row: _Level, label: int) -> int | None:
    """The last token of an amount; a `< 200` shows nothing, nor does another unit."""
    before = passage.tokens[number.first - 1]
    tight = before.word == "-" and before.end == passage.tokens[number.first].start
    unsigned = row.signed and not (tight or before.word == "minus")
    if unsigned or passage.word(number.last + 1) in _NOT_UNITS:
        return None
    last = number.last + (passage.word(number.last + 1) in {"ml", "cc", "mls"})
    thousands = row.below < inf and number.high >= _THOUSAND
    amount = number.high / _THOUSAND if thousands else number.high
    if row.least <= amount < row.below and before.word not in {"<", "\u2264"}:
        passage.measure(row.finding, (label, last))
    return last


def _label(
    passage: Passage,
    number: Number,
    links: frozenset[str],
    is_label: Callable[[Passage, int], bool],
) -> int | None:
    """The token that names what a number measures, over links and other numbers."""
    floor = max(passage.sentence_of(number.first).first, number.first - _FURTHEST)
    for at in range(number.first - 1, floor - 1, -1):
        if is_label(passage, at):
            return at
        if not (passage.word(at) in links or passage.tokens[at].kind == "number"):
            return None
    return None
