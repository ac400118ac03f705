"""A denial that its own sentence takes back: `no weakness but feels weak`, `urgency, otherwise no bladder issues`."""

import re
from typing import Final, NamedTuple

from chatbot.engine.expression import expression
from chatbot.engine.understanding.passage import Passage
from chatbot.engine.understanding.text.token import listed, since, up_to


class _Form(NamedTuple):
    """How the words of a sign stand behind a turn, at the end of a text, or as the next item."""

    turned: re.Pattern[str]
    told: re.Pattern[str]
    item: re.Pattern[str]


_TURNS: Final = listed("but though although yet just however then")


def _form(words: str) -> _Form:
    return _Form(
        expression(
            rf"^(?:\S+ ){{0,4}}?(?:{'|'.join(sorted(_TURNS))}) (?!.*\b(?:no|not|denies|denied|never|without)\b)"
            rf"(?:.*\b(?:(?:reports?|says|thinks|feels|has|describes) (?:it|so)|yes (?:yesterday|last|at|in|sometimes|earlier|once)|{words})\b)"
        ),
        expression(rf"^(?:.* )?(?:{words})$"),
        expression(
            rf"^, (?:(?:some|a|bit|little|of|mild|new|just|only) )*(?:{words})(?: [^,]*)?$"
        ),
    )


_NUMB: Final = r"numb\w*|tingl\w*|pins"
_LEAKS: Final = r"leak\w*|wet|wets|wetting|dribbl\w*|accidents?|soil\w*|smear\w*|pads|(?:can ?n[o']t|can't) feel"
_AGAIN: Final = {
    "leg_weakness": _form(r"weak\w*|heavy|wobbly|giv\w+ way|buckl\w*"),
    "leg_numbness": _form(_NUMB),
    "saddle_numbness": _form(_NUMB),
    "bladder_change": _form(
        rf"{_LEAKS}|urgency|urge|hesitan\w*|frequency|nocturia|slow|stream|straining"
    ),
    "bowel_change": _form(rf"{_LEAKS}|urgency"),
    "fever": _form(r"feverish|(?:feels?|feeling|felt|runs?) hot|shiver\w*|rigors?"),
}
"""Words that tell a sign of which more is denied than is so."""
_REST: Final = listed("otherwise other else further additional")
_ENDS: Final = listed(", . ; but (")
_LISTS: Final = listed("or and & / denies denied")
_WHOLE: Final = listed("bladder urinary gu waterworks bowel bowels b/b")
_USES: Final = expression(
    r"(?:[.,;(-] |but |though )*(?:(?:he|she|they|pt|last|then|now|admits|has|still|did|to) )*"
    r"(?:used|uses|using|use|injected|injects) (?:\w+ ){0,2}(?:heroin|fentanyl|meth)\b(?!.{0,20}\b(?:smok|snort|inhal|sniff))"
)
"""`Denies IVDU; last used heroin 2 months ago`: how is asked."""
_NEAR: Final = 16


def is_taken_back(passage: Passage, first: int, last: int, finding: str) -> bool:
    """Whether the sentence tells what it denied, before or behind: that is asked about."""
    form = _AGAIN.get(finding)
    if form is None:
        near = " ".join(passage.words(last + 1, last + _NEAR))
        return finding == "iv_drug_use" and _USES.match(near) is not None
    opened, end, _ = passage.sentence_of(first)
    before, behind = passage.words(opened, first), passage.words(last + 1, end)
    if not _TURNS.isdisjoint(behind) and form.turned.match(" ".join(behind)):
        return True
    denied = passage.words(first, last + 1)
    clause = [*since(before, _ENDS), *denied, *up_to(behind, _ENDS)]
    if not _REST.isdisjoint(clause):  # `otherwise no bladder issues`
        return any(
            form.told.match(" ".join(passage.words(max(at - 1, opened), at + 1)))
            and not passage.assess(at, at).negated
            for at in range(opened, first)
        )
    alone = _LISTS.isdisjoint([*before, *denied, *behind])
    whole = alone and not _WHOLE.isdisjoint(denied)
    return whole and form.item.match(" ".join(behind)) is not None
