"""A measure that has changed: of `was 45, now 72` and `from 8 to 5` the later value holds."""

from chatbot.engine.understanding.findings.measured import MOVED, WEIGHTS, label_of
from chatbot.engine.understanding.passage import Passage
from chatbot.engine.understanding.text.number import Number
from chatbot.engine.understanding.text.period import DAYS
from chatbot.engine.understanding.text.token import listed

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
