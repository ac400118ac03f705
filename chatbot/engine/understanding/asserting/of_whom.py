"""Of whom a sign is told that stands near a relative: of the patient too, or of nobody else."""

from chatbot.engine.expression import expression
from chatbot.engine.understanding.asserting.kin import RELATIVES
from chatbot.engine.understanding.passage import Passage
from chatbot.engine.understanding.text.lexicon import Match
from chatbot.model.reading import Assertion


def of_whom(passage: Passage, match: Match, finding: str, said: Assertion) -> Assertion:
    """`TB contact (husband)`: what a relative has, the patient may have caught.

    `Girlfriend left, thinking of suicide`: behind a comma it may be the patient.
    """
    if finding == _SUICIDE and said.family and _left_kin(passage, match):
        return said.but(family=False, possible=True)
    behind = " ".join(passage.words(match.last + 1, match.last + _REACH))
    if said.family and not said.negated and _HIM_TOO.search(behind):
        return said.but(family=False)
    if finding != _CAUGHT:
        return said
    named = passage.phrase(match)
    over = said.historical and {"contact", "exposure", "exposed"}.isdisjoint(named)
    return said if over else said.but(family=False)


_HIM_TOO = expression(
    r"^(?:, )?(?:and|so|but) (?:now )?(?:he|she|pt|patient)(?: (?:has|had|did|does|is|it|one|the|same))* (?:too|as well|also)\b"
    r"|^(?:, )?(?:and|so) (?:so )?(?:has|had|did|does) (?:he|she|pt|patient)\b"
)
"""`Her mother had breast cancer and she had it as well`: of the patient too."""


def _left_kin(passage: Passage, match: Match) -> bool:
    opened = passage.sentence_of(match.first).first
    before = passage.words(opened, match.first)
    commas = [n for n, word in enumerate(before) if word == ","]
    item = passage.words(opened + commas[-1], match.last + 1) if commas else []
    return bool(item) and RELATIVES.isdisjoint(item)


_REACH = 10
_CAUGHT, _SUICIDE = "tb_exposure", "suicidal_thoughts"
