"""Muscle grades out of 5, and whether the strength has gone down between two of them."""

from collections.abc import Iterator
from typing import NamedTuple

from chatbot.engine.understanding.notebook import Notebook
from chatbot.engine.understanding.passage import Passage, Sentence
from chatbot.engine.understanding.text.number import Number
from chatbot.engine.understanding.text.token import listed, up_to
from chatbot.model.case import Status

_LIMB = listed("""
    str mmt myotome myotomes tib ehl dorsiflexion plantarflexion plantar quad quads quadriceps hip knee tibialis foot
    leg legs lower motor strength power ankle toe le les df pf iliopsoas l2 l3 l4 l5 s1
""")
_ARM = listed("grip arm arms ue biceps triceps deltoid hand wrist upper")
_SCORED = listed("pain score rated rates scale vas nrs")
_ONE_MUSCLE = listed("ehl dorsiflexion plantarflexion quad quads quadriceps hip knee tibialis ankle "
                     "toe df pf iliopsoas")  # fmt: skip
"""Between two grades, one of these makes them grades of two muscles."""
_FULL, _SEVERE = 5, 3
"""Grades of power out of 5: full, and what counts as severe weakness."""
_SIGNS = {"+": 0.3, "-": -0.3}
_THEN = listed("was were been previously prior initially originally from baseline yesterday last "
               "before earlier ago admission presentation monday tuesday wednesday thursday friday "
               "saturday sunday than")  # fmt: skip
_TURNS = [
    t.split() for t in ("- >", "\u2192", "to", "down to", "then", ", then", "= >")
]
_EDGES = listed(", ; ( ) . but and then since now today currently")
_BESIDE, _APART = 3, 12


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
    said = set(passage.words(sentence.first, sentence.end))
    other = _compared(passage, sentence, grade)
    meant = said & _LIMB or (other is not None and not said & _SCORED)
    if not meant or said & _ARM or number.high > _FULL:
        return grade.last
    if other is not None and _is_earlier(passage, grade, other):
        return grade.last
    _observe(passage, grade)
    if other is not None and grade.value < other.value:
        span = min(grade.first, other.first), max(grade.last, other.last)
        passage.measure("progressive_weakness", span)
    return grade.last


def _observe(passage: Notebook, grade: _Grade) -> None:
    span = grade.first, grade.last
    if grade.value >= _FULL:
        passage.observe("leg_weakness", Status.ABSENT, span)
        return
    passage.measure("leg_weakness", span)
    if int(grade.value + _SIGNS["+"]) <= _SEVERE:
        passage.measure("foot_drop", span)


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


_GRADED = listed("ehl df dorsiflexion pf plantarflexion quads quadriceps iliopsoas")
_SIDED = listed("l r left right lt rt power : = - is was")
_CLOSES = listed(", ; . ) \n and l r left right") | {""}


def is_level(passage: Passage, at: int) -> bool:
    """Whether a number is that of a vertebra: `L4/5`."""
    before = passage.tokens[at - 1] if at else None
    tight = before is not None and before.end == passage.tokens[at].start
    return tight and passage.word(at - 1) in {"c", "t", "l", "s"}


def _grades(passage: Passage, sentence: Sentence) -> Iterator[_Grade]:
    goes_on = passage.word(sentence.end) in _THEN  # `EHL 2/5. Was 4/5 last week.`
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
    return len(between) <= _APART and _ONE_MUSCLE.isdisjoint(between)


def _is_earlier(passage: Passage, one: _Grade, other: _Grade) -> bool:
    """`Was 4/5, now 2/5`, `4/5 last week, 2/5 today`, `4/5 -> 2/5`."""
    if one.last < other.first and passage.words(one.last + 1, other.first) in _TURNS:
        return True
    then = not _THEN.isdisjoint(_beside(passage, one))
    return then and _THEN.isdisjoint(_beside(passage, other))


def _beside(passage: Passage, grade: _Grade) -> list[str]:
    """The words around a grade, up to the next mark."""
    before = passage.words(grade.first - _BESIDE, grade.first)[::-1]
    after = passage.words(grade.last + 1, grade.last + 1 + _BESIDE)
    return [*up_to(before, _EDGES), *up_to(after, _EDGES)]
