"""A loss of weight that is wanted: on purpose, by a new diet or a drug for it."""

from chatbot.engine.understanding.passage import Passage
from chatbot.engine.understanding.text.token import PAUSES, listed, since, up_to

_ON_PURPOSE = listed("purpose purposely deliberate deliberately intentional intentionally dieting "
                     "bariatric watchers")  # fmt: skip
_MEANT = listed("intended wanted planned meant")
_AS_EVER = listed("poor unchanged same normal usual regular bad balanced good varied")
"""`Lost 5 kg, diet unchanged`: what he eats explains no loss."""
_UNSAID = listed("without w/o w/out wo didn't no not isn't wasn't hasn't never")
_OWNED = listed("the her his this that")
_LIGHT = listed("on a an new his her with since due to started by from the")
_HAPPENS = listed("do does did start starts started starting begin begins began begun beginning continue "
                  "continues continued continuing keep keeps seem seems seemed will may might")  # fmt: skip
_YES = listed("yes y + ++ positive present")
_NOT = (["not"], ["non"], ["un"], ["no"], ["without"], ["w/o"])
_NEAR, _AHEAD, _SAID = 4, 6, 2


def is_on_purpose(passage: Passage, first: int, last: int) -> bool:
    """A weight loss that is called intentional, or beside what one loses weight by."""
    words = passage.words(first - _AHEAD, last + 1 + _NEAR)
    meant = _is_slimming(passage, first, last) or _says_purpose(words)
    return meant or _is_advised(passage, first, last)


def _is_advised(passage: Passage, first: int, last: int) -> bool:
    """`Told to lose weight`, `plan: lose wt`, but not `did lose weight`, `he lose 8 kilos`."""
    by_whom = passage.word(first - 1) in {"i", "he", "she", "they", "we"}
    happens = by_whom or _HAPPENS & {*passage.words(first - _SAID, first)}
    told = happens or passage.word(last + 1) in _YES
    return passage.word(first) == "lose" and not told


def is_spoken_of(passage: Passage, first: int, last: int) -> bool:
    """`Intentionally lost 50 kg. Her weight loss helped the pain`: the one that was told."""
    owned = not _OWNED.isdisjoint(passage.words(first - 1, last + 1))
    return owned and _says_purpose([t.word for t in passage.tokens])


def _says_purpose(words: list[str]) -> bool:
    return any(
        word in _ON_PURPOSE and not _is_not(words[max(n - 2, 0) : n])
        for n, word in enumerate(words)
    )


def _is_not(led: list[str]) -> bool:
    """`Not dieting`, `not on purpose`, `non-intentional`."""
    linked = led[1:] in (["on"], ["-"])
    return led[-1:] in _NOT or (linked and led[:1] in _NOT)


def says_wanted(passage: Passage) -> bool:
    """`It was intentional`, `she is on slimming world`: of a loss that is spoken of."""
    said = {t.word for t in passage.tokens}
    meant = said & (_ON_PURPOSE | passage.listed("slims") | _MEANT)
    return "slimming" in said or (bool(meant) and not said & _UNSAID)


def _is_slimming(passage: Passage, first: int, last: int) -> bool:
    """`Lost 5 kg on ozempic`, `lost 5 kilos, new diet`."""
    said = passage.words(last + 1, last + 1 + _AHEAD)
    told = next((w for w in said[1:] if w not in _LIGHT), "")
    meant = told in _ON_PURPOSE or told in passage.listed("slims")
    paused = meant and not PAUSES.isdisjoint(said[:1])
    ahead = up_to(said[1:] if paused else said, PAUSES)
    opened = max(first - _NEAR, passage.sentence_of(first).first)
    close = {*since(passage.words(opened, first), PAUSES), *ahead}
    return bool(close & passage.listed("slims")) and not close & (_UNSAID | _AS_EVER)
