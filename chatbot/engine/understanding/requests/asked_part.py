"""Which part of a sentence its question mark asks about: `LBP 3 wks, fever? no`."""

from chatbot.engine.understanding.passage import Passage
from chatbot.engine.understanding.text.token import listed

_BACK = listed("lbp clbp back lumbar backache lumbago sciatica strain")


def is_told_before(passage: Passage, at: int) -> bool:
    """Whether a place stands before the items that are asked: a complaint, a number."""
    sentence = passage.sentence_of(at)
    return at < _asked_from(passage, sentence.first, sentence.end)


def _asked_from(passage: Passage, first: int, end: int) -> int:
    """Behind the last comma that a back complaint or a number stands before, if there is one."""
    told = [
        n for n in range(first, end)
        if passage.word(n) in _BACK or passage.tokens[n].kind == "number"
    ]  # fmt: skip
    commas = [n for n in range(first, end) if passage.word(n) == ","]
    after = [c for c in commas if told and told[-1] < c]
    if after or commas or not told:
        return after[0] + 1 if after else first
    return _last_item(passage, told[-1], end) or first


def _last_item(passage: Passage, told: int, end: int) -> int | None:
    """`LBP 20d mvc? no`: the words behind the number, where nothing opens a question."""
    held = [m.last for m in passage.matches if m.first <= told <= m.last]
    at = max([told, *held]) + 1
    while passage.word(at) in _UNITS:
        at += 1
    words = passage.words(at, end)
    asked = [w for w in words if w.isalpha()]
    return at if words[-1:] == ["?"] and 0 < len(asked) <= _FEW else None


_UNITS = listed(
    "d day days w wk wks week weeks mo mos month months y yr yrs year years - m f"
)
_FEW = 3
