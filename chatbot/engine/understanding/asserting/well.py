"""A function that is only named, and whether it works: `bladder control is good`.

To have no control is a loss, while to have no loss of control is none.
"""

from chatbot.engine.understanding.passage import Passage
from chatbot.engine.understanding.text.lexicon import Match
from chatbot.engine.understanding.text.token import listed
from chatbot.model.case import Status

_HELD = listed("control continence function")
"""What one has or has not."""
_FUNCTIONS = _HELD | listed("functions functioning tone habit habits sensation strength "
                            "power")  # fmt: skip
_WELL = listed("good fine normal normally ok okay intact preserved great excellent unaffected "
               "unchanged perfect maintained retained stable unimpaired nl wnl well alright "
               "unremarkable reassuring regular usual same full")  # fmt: skip
_BETWEEN = listed("is are was were remains remained stays stayed seems seem appears has have had "
                  "been both all still also very quite completely entirely totally perfectly "
                  "pretty fully reportedly currently now so far reported described as per the "
                  "at present today - : = too her his it working works feels in")  # fmt: skip
_KEEPS = listed("has have retains retained keeps maintains maintained preserves full preserved "
                "intact good normal excellent fine still retaining keeping great perfect")  # fmt: skip
_CLOSES = listed(", ; . and or ) but with \n") | {""}
_UNTIL = listed("until till before except")
"""`Was good until yesterday`: it is not now."""
_UNDONE = listed("not no never hardly barely isn't doesn't don't hasn't haven't without longer "
                 "lacks lacking lack")  # fmt: skip
_ON_THE_WAY = listed("good full any much normal his her my their the of over real proper bladder "
                     "bowel bowels urinary or and / & anal sphincter have has had longer voluntary")  # fmt: skip
_LACKS = listed("no without w/o lacks lacking lacked lack zero little doesn't don't hasn't haven't "
                "didn't not hardly barely")  # fmt: skip
_TROUBLES = listed("issue issues problem problems loss trouble troubles change changes difficulty "
                   "difficulties concern concerns symptom symptoms complaint complaints disturbance "
                   "disturbances deficit deficits dysfunction abnormality abnormalities sx "
                   "impairment impaired compromise worsening disorder disorders")  # fmt: skip
_REACH, _BEFORE, _PAST = 7, 3, 4


def function_status(passage: Passage, match: Match) -> Status | None:
    """What is said of a function that a phrase only names; None if nothing is.

    `No erection problems` is a denial, though `no erections` is a sign.
    """
    named = passage.words(match.first, match.last + 1)
    if named[0] == "no" and passage.word(match.last + 1) in _TROUBLES:
        return Status.ABSENT
    if match.is_made or not _FUNCTIONS & {named[-1], passage.word(match.last + 1)}:
        return None
    if named[0] == "no" or is_lacking(passage, match.first, match.last):
        return Status.PRESENT
    denied = passage.assess(match.start, match.end).negated
    works = named[-1] in _FUNCTIONS and not denied and _works(passage, match)
    return Status.ABSENT if works else None


def _works(passage: Passage, match: Match) -> bool:
    return _is_told_after(passage, match) or _is_kept(passage, match)


def is_lacking(passage: Passage, first: int, last: int) -> bool:
    """`Has no bowel control`, `without control of his bladder`, but no `control issues`."""
    last += passage.word(last + 1) in _HELD
    named = set(passage.words(first, last + 1))
    if not named & _HELD or named & _TROUBLES or passage.word(last + 1) in _TROUBLES:
        return False
    at = first - 1
    while passage.word(at) in _ON_THE_WAY:
        at -= 1
    return passage.word(at) in _LACKS


def _is_told_after(passage: Passage, match: Match) -> bool:
    """`Is fine`, `: normal`, `has been good`, with nothing that undoes it."""
    for at in range(match.last + 1, match.last + 1 + _REACH):
        word = passage.word(at)
        if word in _WELL:
            return _UNTIL.isdisjoint(passage.words(at + 1, at + 1 + _PAST))
        if word not in _BETWEEN:
            return False
    return False


def _is_kept(passage: Passage, match: Match) -> bool:
    """`Good bladder control`, `still has bowel control`, where nothing more is said of it."""
    wanting = passage.words(match.first - _BEFORE, match.first)
    kept = wanting[-1:] != [] and wanting[-1] in _KEEPS
    undone = not _UNDONE.isdisjoint(wanting)
    return kept and not undone and passage.word(match.last + 1) in _CLOSES
