"""An answer that takes itself back: `no yes`, `no, well a little`, `denies it but exam shows it`."""

from chatbot.engine.understanding.asserting.yes_no import Said, said_at
from chatbot.engine.understanding.passage import Passage
from chatbot.engine.understanding.text.token import listed

_BETWEEN = listed("""
    , . ; and - / or but actually well wait sorry hmm oh though however yet i we mean the his her wife husband
    son daughter mother mum mom dad partner family nurse triage chart exam on it says said reports reported then yesterday earlier last week night
""")
"""What may stand between an answer and the one that takes it back."""
_SHOWN = listed("found find finds shows showed saw see noticed suggests")
"""`No but I found it`: somebody else knows better."""
_SAYS = listed("says said reports reported")
"""`None, but wife says 2`."""
_ENDS = frozenset({"", ".", "!", "?", ",", "yesterday", "earlier", "last", "before"})


def contradicts(passage: Passage, last: int, said: Said) -> bool:
    """Whether the words behind an answer, its last token given, say the opposite of it.

    Nothing may stand between that would tell what each is about.
    """
    at = passage.past(last + 1, _BETWEEN)
    then, before = passage.word(at), passage.word(at - 1)
    counted = then.isdecimal() and before in _SAYS
    if said == "no" and at > last + 1 and (then in _SHOWN or counted):
        return True
    other = said_at(passage.tokens, at)
    if other is None or {said, other.value} != {"yes", "no"}:
        return False
    return passage.word(other.last + 1) in _ENDS
