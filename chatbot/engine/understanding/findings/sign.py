"""Signs that are measured: grades of strength and whether it went down, a raised leg, urine left behind, a weight lost."""

from collections.abc import Callable, Collection, Iterator
from math import inf
from typing import NamedTuple

from chatbot.engine.understanding.asserting.not_now import is_no_denial
from chatbot.engine.understanding.asserting.slimming import is_on_purpose
from chatbot.engine.understanding.findings.measured import WEIGHTS
from chatbot.engine.understanding.notebook import Notebook
from chatbot.engine.understanding.passage import Passage, Sentence
from chatbot.engine.understanding.text.number import Number
from chatbot.engine.understanding.text.token import listed, since, up_to
from chatbot.model.case import Status

_ARM = listed("grip arm arms ue biceps triceps deltoid hand wrist upper")
_LEG_PARTS = listed(
    "le les leg legs lower foot feet ankle toe hip knee ehl df pf quad quads iliopsoas"
)
_ITEM, _LESS = listed(", ; ."), listed("than < below under")
_LIMBS, _PARTS = _LEG_PARTS | _ARM, listed(", ; and but /")
_SCORED = listed("pain score rated rates scale vas nrs")
_FULL, _SEVERE = 5, 3
"""Grades of power out of 5: full, and what counts as severe weakness."""
_SIGNS = {"+": 0.3, "-": -0.3}
_TURNS = [
    t.split() for t in ("- >", "\u2192", "to", "down to", "then", ", then", "= >")
]
_EDGES = listed(", ; ( ) . but and then since now today currently")
_BESIDE, _APART = 3, 12
_FORMERLY = listed("previously formerly originally initially")


class _Grade(NamedTuple):
    """A grade and the tokens that say it."""

    value: float
    first: int
    last: int


def strength(passage: Notebook, number: Number) -> int | None:
    """`EHL 3/5`, `4+/5 hip flexion`: less than full power is weakness."""
    grade = _grade_at(passage, number.first)
    if grade is None:
        return None
    sentence = passage.sentence_of(number.first)
    said = {*passage.words(sentence.first, sentence.end)}
    other = _compared(passage, sentence, grade)
    near = [*since(passage.words(sentence.first, (other or grade).first), _ITEM)]
    near += up_to(passage.words(grade.last + 1, sentence.end), _ITEM)
    alone = _SCORED.isdisjoint(near) and grade.value > 1 + _SIGNS["+"]
    meant = said & passage.listed("graded for strength") or alone
    if not meant or number.high > _FULL or _is_of_arm(passage, sentence, grade):
        return grade.last
    if other is not None and _is_earlier(passage, grade, other):
        return grade.last
    _observe(passage, grade)
    if other is not None and grade.value < other.value:
        span = min(grade.first, other.first), max(grade.last, other.last)
        passage.measure("progressive_weakness", span)
    return grade.last


def _said_of(passage: Passage, sentence: Sentence, grade: _Grade) -> list[str]:
    """`5/5 in UE, 4/5 in LE`: the words beside a grade, up to the part of the next."""
    others = [g for g in _grades(passage, sentence) if g.first != grade.first]
    first = max((g.last + 1 for g in others if g.last < grade.first), default=0)
    end = min((g.first for g in others if g.first > grade.last), default=sentence.end)
    before = passage.words(max(first, sentence.first), grade.first)
    after = passage.words(grade.last + 1, end)
    before = (
        since(before, _PARTS) if first and not _PARTS.isdisjoint(before) else before
    )
    apart = end < sentence.end and not _PARTS.isdisjoint(after)
    return [*before, *(up_to(after, _PARTS) if apart else after)]


def _is_of_arm(passage: Passage, sentence: Sentence, grade: _Grade) -> bool:
    """Whether a grade is of an arm: the limb named beside it, else the last before it."""
    named = _LIMBS & {*_said_of(passage, sentence, grade)}
    if not named:
        before = passage.words(sentence.first, grade.first)
        named = frozenset([w for w in before if w in _LIMBS][-1:])
    return bool(named) and named <= _ARM


def graded(passage: Notebook, asked: Collection[str]) -> bool:
    """`4/5`, where only the power of a leg is asked about: weak, and not severely so."""
    whole = Sentence(0, len(passage.tokens), "")
    of_power = bool(asked) and _POWER.issuperset(asked)
    grades = [*_grades(passage, whole)] if of_power else []
    for grade in grades:
        _observe(passage, grade)
    mild = grades and not passage.has(_SEVERELY) and _SEVERELY in asked
    if mild and min(g.value for g in grades) < _FULL:
        span = grades[0].first, grades[-1].last
        passage.observe(_SEVERELY, Status.ABSENT, span)
    return bool(grades)


_SEVERELY = "foot_drop"
_POWER = frozenset({"leg_weakness", "progressive_weakness", _SEVERELY})


def _observe(passage: Notebook, grade: _Grade) -> None:
    span = grade.first, grade.last
    said = passage.assess(*span)
    then = _FORMERLY & {*_beside(passage, grade)}
    if then or said.family or said.hypothetical or said.possible:
        return  # `5/5?`
    if grade.value >= _FULL:
        if passage.word(grade.first - 1) in _LESS:
            passage.observe("leg_weakness", Status.POSSIBLE, span)
        elif not is_no_denial(passage, *span):
            passage.observe("leg_weakness", Status.ABSENT, span)
        return
    passage.measure("leg_weakness", span)
    if int(grade.value + _SIGNS["+"]) <= _SEVERE:
        passage.measure(_SEVERELY, span)


def _grade_at(passage: Passage, at: int) -> _Grade | None:
    """`4/5`, `4+/5`, `4 out of 5`, unless it is a level of the spine: `L4/5`."""
    if passage.tokens[at].kind != "number" or is_level(passage, at):
        return None
    sign = passage.word(at + 1)
    slash = at + 1 + (sign in _SIGNS)
    after = passage.words(slash, slash + 3)
    if after[:2] == ["/", "5"]:
        last = slash + 1
    elif after == ["out", "of", "5"]:
        last = slash + 2
    elif _is_graded_alone(passage, at):
        last = at + (sign in _SIGNS)
    else:
        return None
    return _Grade(float(passage.word(at)) + _SIGNS.get(sign, 0.0), at, last)


def _is_graded_alone(passage: Passage, at: int) -> bool:
    """`EHL 4+, DF 5`: of one muscle, with nothing behind that it would count."""
    named = passage.word(passage.back_over(at - 1, _SIDED)) in _GRADED
    sign = passage.word(at + 1) in _SIGNS
    closed = passage.word(at + 1 + sign) in _CLOSES
    return named and closed and float(passage.word(at)) in range(_FULL + 1)


_GRADED = listed(
    "ehl df dorsiflexion pf plantarflexion quads quadriceps iliopsoas mrc power strength"
)
_SIDED = listed("l r left right lt rt grade : = - is was")
_CLOSES = listed(", ; . ) \n and l r left right throughout all") | {""}


def is_level(passage: Passage, at: int) -> bool:
    """Whether a number is that of a vertebra: `L4/5`."""
    before = passage.tokens[at - 1] if at else None
    tight = before is not None and before.end == passage.tokens[at].start
    return tight and passage.word(at - 1) in {"c", "t", "l", "s"}


def _grades(passage: Passage, sentence: Sentence) -> Iterator[_Grade]:
    goes_on = passage.says(
        "measured before", sentence.end
    )  # `EHL 2/5. Was 4/5 last week.`
    end = passage.sentence_of(sentence.end).end if goes_on else sentence.end
    for at in range(sentence.first, end):
        grade = _grade_at(passage, at)
        if grade is not None:
            yield grade


def _compared(passage: Passage, sentence: Sentence, grade: _Grade) -> _Grade | None:
    """The grade of the same muscle at another time, in the same sentence."""
    return next(
        (
            other for other in _grades(passage, sentence)
            if other != grade and _is_same_muscle(passage, grade, other)
            and _is_earlier(passage, grade, other) != _is_earlier(passage, other, grade)
        ),
        None,
    )  # fmt: skip


def _is_same_muscle(passage: Passage, one: _Grade, other: _Grade) -> bool:
    low, high = sorted((one, other), key=lambda g: g.first)
    between = passage.words(low.last + 1, high.first)
    return len(between) <= _APART and passage.listed("one muscle").isdisjoint(between)


def _is_earlier(passage: Passage, one: _Grade, other: _Grade) -> bool:
    """`Was 4/5, now 2/5`, `4/5 last week, 2/5 today`, `4/5 -> 2/5`."""
    if one.last < other.first and passage.words(one.last + 1, other.first) in _TURNS:
        return True
    then = not passage.listed("measured before").isdisjoint(_beside(passage, one))
    return then and passage.listed("measured before").isdisjoint(
        _beside(passage, other)
    )


def _beside(passage: Passage, grade: _Grade) -> list[str]:
    """The words around a grade, up to the next mark."""
    before = passage.words(grade.first - _BESIDE, grade.first)[::-1]
    after = passage.words(grade.last + 1, grade.last + 1 + _BESIDE)
    return [*up_to(before, _EDGES), *up_to(after, _EDGES)]


RAISED = frozenset({"slr", "slrs", "slrt", "lasegue", "lasegue's"})
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
    label = _label(passage, number, passage.listed("beside a raised leg"), _is_raised)
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
    slash = passage.word(number.last + 1) in {"/", "over"}
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
    _Level("bladder_change", _any_of("pvr", "residual", "pvrs", "bladder scan", "post void", "- void", "out cath"), 200),
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
_LEVEL_WORDS = listed("of is = : was now ~ about at ( - > < \u2265 \u2264 came back level returned showed shows today count are over above "
                      "only quant quantitative serum volume bladder urine")  # fmt: skip
_NOT_UNITS = listed("pre prevoid days day weeks week wks wk d w ago /")
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
