"""What the words behind a no take back of it: `no, it went yesterday`, `no, very little`."""

from chatbot.engine.expression import expression
from chatbot.engine.understanding.asserting.kin import RELATIVES
from chatbot.engine.understanding.passage import Passage
from chatbot.engine.understanding.text.token import listed
from chatbot.model.case import Status

_LIGHT = (
    r"(?:(?:he|she|it|they|its|it's|he's|she's|i|is|was|has|had|been|just|only|maybe|perhaps|well|really|so|the|that"
    r"|this|quite|very|and|though|actually|thankfully|now|got|gets|getting|as|of|there|again|did|does|a) )*"
)
_WHEN = (
    r"used to(?: \w+)?|(?:un)?till? .+|until .+|last (?:week|night|month|year|time|winter|summer)(?: only)?|yesterday(?: only)?|went.*|gone|passed|over|resolved"
    r"|it|them|any ?more|any longer|today|right now|currently|at (?:the )?(?:moment|present)|earlier|before|once|twice|once or twice"
)
_HOW = (
    r"(?:a )?(?:little|bit|touch)(?: (?:bit|maybe|perhaps))?|hardly(?: any)?|barely(?: any)?|slight(?:ly)?|mild(?:ly)?|severe(?:ly)?|nothing (?:major|severe|serious|much)"
    r"|major|much|bad|too bad|depends.*|better|improv(?:es?|ed|ing)|eas(?:es|ed|ing)|settl(?:es|ed|ing)|less(?: than .+)?|same(?: as .+)?|usual"
    r"|unchanged|stable|worse(?: than .+)?"
)
_BEHIND = expression(
    rf"[ ,.;:!-]*(?:no |not )?{_LIGHT}(?:{_WHEN}|{_HOW})(?: (?:now|then|though|only|today|yesterday|last week|again|thankfully|since))*[ .!]*"
)
_UNTOLD = expression(
    r"[ ,.;:!-]*(?:(?:he|she|they|i|we|pt|patient|but) )*(?:won't say|wouldn't say|(?:declin|refus)(?:ed|es).*|(?:couldn't|can't|didn't|haven't|hasn't|not) (?:been )?"
    r"(?:checked|check|tested|test|examined|examine|assessed|asked|ask|looked|look|tell|say)\b.*|(?:exam|examination) (?:declined|refused|not done)|(?:documented|recorded|charted)|(?:in|on) (?:the |his |her )?(?:notes?|charts?|records?|file|record))[ .!]*"
)
_TELLING = listed(
    "says said thinks thought has noticed notices reports feels swears reckons disagrees"
)


def taken_back(passage: Passage, last: int) -> Status | None:
    """What is left where a no ends at a token: in doubt, unknown, or None where it stands.

    `No, his wife says he does` is another's word against it.
    """
    behind = passage.words(last + 1)
    said = " ".join(word for word in behind if word != "\n")
    told = RELATIVES.isdisjoint(behind) or _TELLING.isdisjoint(behind)
    if said and (not told or _BEHIND.fullmatch(said)):
        return Status.POSSIBLE
    return Status.UNKNOWN if _UNTOLD.fullmatch(said) else None
