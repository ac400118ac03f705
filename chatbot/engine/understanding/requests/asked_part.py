"""Which part of a sentence its question mark asks about: `LBP 3 wks, fever? no`."""

from chatbot.engine.understanding.passage import Passage
from chatbot.engine.understanding.text.token import listed

_BACK = listed("lbp clbp back lumbar backache lumbago sciatica strain")


def is_told_before(passage: Passage, at: int) -> bool:
    """Whether a place stands before the items that are asked: a complaint, a number."""
    sentence = passage.sentence_of(at)
    return at < _asked_from(passage, sentence.first, sentence.end)


def _asked_from(passage: Passage, first: int, end: int) -> int:
    """The token behind the last comma that a back complaint or a number stands before."""
    told = [
        n for n in range(first, end)
        if passage.word(n) in _BACK or passage.tokens[n].kind == "number"
    ]  # fmt: skip
    commas = [n for n in range(first, end) if passage.word(n) == ","]
    after = [c for c in commas if told and told[-1] < c]
    return after[0] + 1 if after else first
