"""A denial that its own sentence takes back: `no weakness but feels weak`."""

from typing import Final

from chatbot.engine.expression import expression
from chatbot.engine.understanding.passage import Passage
from chatbot.engine.understanding.text.token import listed

_NUMB: Final = r"numb\w*|tingl\w*|pins"
_LEAKS: Final = (
    r"leak\w*|wet|wets|dribbl\w*|accidents?|soil\w*|smear\w*|(?:can ?n[o']t|can't) feel"
)
_BUT: Final = listed("but though although yet just however")
_AGAIN: Final = {
    "leg_weakness": r"weak\w*|heavy|wobbly|giv\w+ way|buckl\w*",
    "leg_numbness": _NUMB,
    "saddle_numbness": _NUMB,
    "bladder_change": _LEAKS,
    "bowel_change": _LEAKS,
    "fever": r"feverish|(?:feels?|feeling|felt|runs?) hot|shiver\w*|rigors?",
}
"""Words that tell a sign of which more is denied than is so."""
_TAKEN_BACK: Final = {
    finding: expression(
        rf"^(?:\S+ ){{0,4}}?(?:{'|'.join(sorted(_BUT))}) (?!.*\b(?:no|not|denies|never|without)\b)"
        rf"(?:.*\b(?:(?:reports?|says|thinks|feels|has|describes) (?:it|so)|yes (?:yesterday|last|at|in|sometimes|earlier|once)|{words})\b)"
    )
    for finding, words in _AGAIN.items()
}


def is_taken_back(passage: Passage, last: int, finding: str) -> bool:
    """Whether the sentence goes on to tell what it denied: that is asked about."""
    form = _TAKEN_BACK.get(finding)
    if form is None:
        return False
    behind = passage.words(last + 1, passage.sentence_of(last).end)
    return not _BUT.isdisjoint(behind) and bool(form.match(" ".join(behind)))
