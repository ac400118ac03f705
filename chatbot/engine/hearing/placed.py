"""A place in the leg and no more, where leg pain is known: `below the knee`, `thigh only`.

In answer to whether a leg is numb it is where it is numb; else it is where the pain goes.
"""

import re
from datetime import date
from typing import Final

from chatbot.engine.engine import Engine
from chatbot.engine.expression import expression
from chatbot.engine.understanding import read
from chatbot.model.case import Observation, Status
from chatbot.model.consult import Consult
from chatbot.model.reading import Reading

_PAIN, _BELOW, _NUMB = "leg_pain", "leg_pain_below_knee", "leg_numbness"
_BOTH = "bilateral_leg_symptoms"
_PUTS_RIGHT: Final = (
    r"actually|sorry|no|wait|correction|oops|rather|i meant?|make that|though"
)
_SMALL: Final = (
    r"now|it|it's|its|the|his|her|pain|goes|runs|stays|ends|stops|only|just|mostly|well|ok|and|so|is|that|that's"
    r"|all the way|right|left|r|l|rt|lt|in|into|to|down|down to|at|as far as|outer|inner|lateral|back of|side of"
)
_UNDER: Final = (
    r"(?:below|past|beyond|under|distal to) (?:the |his |her )?(?:right |left )?knees?|calf|calves|shin|ankle"
    r"|foot|feet|heel|toes?|sole|big toe"
)
_ABOVE: Final = (
    r"(?:above|not (?:below|past|beyond|under)|never (?:below|past)) (?:the |his |her )?(?:right |left )?knees?"
    r"|knee|thigh|buttocks?|hamstring"
)
_PLACE: Final = expression(
    rf"^\W*(?:(?P<first>{_PUTS_RIGHT}|{_SMALL})\b[\s,.:;-]*)*?(?:(?P<above>{_ABOVE})|(?P<under>{_UNDER})|(?P<both>both (?:his |her |the )?(?:legs|calves|thighs|feet)))\b"
    rf"(?:[\s,.;-]*\b(?:only|max|at most|now|too|as well|{_PUTS_RIGHT}))*\W*$",
    re.IGNORECASE,
    cues="knee|thigh|buttock|hamstring|calf|calves|shin|ankle|foot|feet|heel|toe|sole|both",
)
_GOES: Final = expression(
    r"^\W*(?:goes |down |and |it )*(?:to|into|as far as|down)\b", re.IGNORECASE
)
_UNDER_SAID: Final = expression(rf"\b(?:{_UNDER})\b", re.IGNORECASE)
_CORRECTS: Final = expression(rf"\b(?:{_PUTS_RIGHT})\b", re.IGNORECASE)


def placed_first(
    engine: Engine, consult: Consult, said: str, on: date
) -> Reading | None:
    """`To the ankle, slr neg`: where it goes, and what is told behind it."""
    head, comma, rest = said.partition(",")
    place = placed(consult, head) if comma and _GOES.match(head) else None
    if place is None:
        return None
    own = read(engine.lexicon, rest, consult.prompt, on)
    told = (_told(_BELOW, head, here=bool(_UNDER_SAID.search(head))), *own.observations)
    return own.but(text=said, observations=told)


def placed(consult: Consult, said: str) -> Reading | None:
    """What a place alone tells; None where no leg pain is known, or more is said."""
    found = _PLACE.match(said)
    known = consult.case.observations.get(_PAIN)
    if found is None or known is None or known.status is not Status.PRESENT:
        return None
    asked = consult.prompt.findings if consult.prompt else ()
    corrects = bool(_CORRECTS.search(said))
    if not {_PAIN, _BELOW, _BOTH}.isdisjoint(asked):
        return None
    if asked == (_NUMB,) and not corrects:
        return Reading(text=said, observations=(_told(_NUMB, said),), answered=True)
    where = _BOTH if found["both"] else _BELOW
    told = _told(where, said, here=found["above"] is None)
    return Reading(text=said, observations=(told,), correction=True)


def _told(finding: str, said: str, *, here: bool = True) -> Observation:
    status = Status.PRESENT if here else Status.ABSENT
    return Observation(
        finding=finding, status=status, value=here, text=said, end=len(said)
    )
