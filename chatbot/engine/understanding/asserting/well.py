"""A function that is only named, and whether it works: `bladder control is good`.

To have no control is a loss, while to have no loss of control is none.
"""

from chatbot.engine.understanding.asserting.slimming import is_on_purpose
from chatbot.engine.understanding.passage import Passage
from chatbot.engine.understanding.text.lexicon import Match
from chatbot.engine.understanding.text.token import listed
from chatbot.model.case import Status

_HELD = listed("control continence function")
"""What one has or has not."""
_ON_THE_WAY = listed("good full any much normal his her my their the of over real proper bladder "
                     "bowel bowels urinary or and / & anal sphincter have has had longer voluntary")  # fmt: skip
_LACKS = listed("no without w/o lacks lacking lacked lack zero little doesn't don't hasn't haven't "
                "didn't not hardly barely")  # fmt: skip
_TROUBLES = listed("issue issues problem problems prob probs loss trouble troubles change changes difficulty "
                   "difficulties concern concerns symptom symptoms complaint complaints disturbance "
                   "disturbances deficit deficits dysfunction abnormality abnormalities sx "
                   "impairment impaired compromise worsening disorder disorders")  # fmt: skip
_NAMED_ALONE = listed("b/b b & / and or bladder bowel bowels control function sphincters sphincter")  # fmt: skip
_STAND = listed("is are was were all both : = - still")
_FINE = listed("fine ok okay normal good intact nad unremarkable wnl nl clear alright well unaffected unchanged stable")  # fmt: skip
_LEGS, _FAR = listed("leg legs foot feet"), 7
_SPARING, _ARTICLES = listed("not except"), listed("in of the his her my both either")
_NOT, _ONE = listed("not never no"), listed("a an any been")
_AFFECTED = _TROUBLES | listed("affected involved")
_PROPERLY = listed(
    "fine ok okay well properly normally rest others no not , . ; and"
) | {""}
"""What may follow `bladder working`; `working less` goes on."""


def function_status(passage: Passage, match: Match) -> Status | None:
    """What is said of a function that a phrase only names; None if nothing is.

    `No erection problems` is a denial, though `no erections` is a sign.
    """
    named = passage.phrase(match)
    lost = "weight_loss" in match.names
    if (
        (lost and is_on_purpose(passage, *match.span))
        or (named[0] == "no" and passage.word(match.last + 1) in _TROUBLES)
        or (_NAMED_ALONE.issuperset(named) and _is_fine(passage, match.last + 1))
    ):
        return Status.ABSENT
    if match.is_made or not _HELD & {named[-1], passage.word(match.last + 1)}:
        return None
    if named[0] == "no" or is_lacking(passage, *match.span):
        return Status.PRESENT
    return None


def _is_fine(passage: Passage, at: int) -> bool:
    """`B&B are fine`, `bowels all ok`; `bladder fine until Monday` goes on."""
    at = passage.past(at, _STAND)
    goes_on = passage.word(at + 1) in {"until", "till", "but", "except", "before"}
    works = passage.word(at) == "working" and passage.word(at + 1) in _PROPERLY
    fine = works or passage.word(at) in _FINE or _is_not_affected(passage, at)
    return fine and not goes_on


def _is_not_affected(passage: Passage, at: int) -> bool:
    """`Bladder not affected`, `bowels never a problem`."""
    named = passage.word(passage.past(at + 1, _ONE))
    return passage.word(at) in _NOT and named in _AFFECTED


def spares(passage: Passage, first: int, place: int) -> bool:
    """`Weak, not in the legs`: behind a symptom, a place that is left out of it."""
    before = passage.back_over(place - 1, _ARTICLES)
    return first < before and passage.word(before) in _SPARING


def spares_legs(passage: Passage, last: int) -> bool:
    """`Weakness everywhere except the legs`."""
    ahead = range(last, last + _FAR)
    return any(passage.word(at) in _LEGS and spares(passage, last, at) for at in ahead)


def is_lacking(passage: Passage, first: int, last: int) -> bool:
    """`Has no bowel control`, `without control of his bladder`, but no `control issues`."""
    last += passage.word(last + 1) in _HELD
    named = set(passage.words(first, last + 1))
    if not named & _HELD or named & _TROUBLES or passage.word(last + 1) in _TROUBLES:
        return False
    at = passage.back_over(first - 1, _ON_THE_WAY)
    return passage.word(at) in _LACKS
