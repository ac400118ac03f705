"""A question put on a ground: `since he has no fever can I skip the bloods`.

What is taken for granted there is no answer to what was asked of the patient: a sign that
is there is told, but one that is said to be missing is only supposed.
"""

import re
from typing import Final

from chatbot.engine.answering.reading.telegraphic import KNOWING
from chatbot.engine.expression import expression

_SOMEONE: Final = r"(?:i|we|you|he|she|they|it|this|that|there)"
_GROUND: Final = expression(
    r"^\W*(?:(?:and|so|but|ok|also|well)\W+)*(?P<told>(?:since|as|given|seeing|because|cuz|considering|now that|in view of|with (?:no|normal|negative|an? (?:normal|negative|clean|clear))"
    r"|without)\b\S*\s(?:\S+\s){0,12}?\S+?),?\s(?:then |so )?"
    r"(?P<asked>(?:what (?:dose|should|can|could|do|does|would|is|next|scan|test|imaging|drug|painkiller|else)|why (?:would|should|is|are|do|does|not)"
    r"|how (?:long|much|often|soon|many|urgent|do|should|can)|which|where (?:should|would|do|can)|when (?:should|can|do|would)"
    rf"|(?:can|could|should|would|will|may|must|shall|do|does|did|need) {_SOMEONE}|(?:is|are) (?:it|there|\w+ (?:\w+ ){{0,2}}?(?:off|out|excluded|unlikely|likely|needed|necessary|ok|okay|safe|fine|still|contraindicated|possible)))\b.*)$",
    re.IGNORECASE,
    cues="since|as|given|seeing|because|cuz|considering|now that|in view|with",
)


def asked_on_ground(text: str) -> str | None:
    """What is asked behind a ground that is given for it; None if there is none."""
    found = _GROUND.match(text)
    if found is None or KNOWING.search(found["told"].replace(" no ", " ").lower()):
        return None
    return found["asked"].strip()
