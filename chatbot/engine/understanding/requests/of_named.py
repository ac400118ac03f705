"""Whether a sentence asks of a medicine, or of a dose alone, that it names behind its verb."""

from chatbot.engine.understanding.medicines.counting import UNITS
from chatbot.engine.understanding.medicines.given import often_at
from chatbot.engine.understanding.passage import Passage
from chatbot.engine.understanding.requests.question_form import LEADS
from chatbot.engine.understanding.text.token import listed

_MODALS = listed("would could should can will may")
_BE, _DO = listed("is are"), listed("does do")
_JUDGED = listed("ok okay safe allowed fine better best reasonable contraindicated indicated useful "
                 "helpful possible good enough worth an a the appropriate any advisable effective wise "
                 "permitted acceptable dangerous risky harmful")  # fmt: skip
_OUTRIGHT = _JUDGED - listed("an a the any possible")
"""Of these, what judges at the end of a sentence as well."""
_TOO = (["too", "much"], ["too", "high"], ["too", "low"], ["too", "little"], ["too", "strong"],
        ["too", "long"], ["high", "enough"])  # fmt: skip
_ACTS = listed("be help helps work interact cause harm make raise affect worsen hurt need go do "
               "damage increase")  # fmt: skip
_BEHIND = listed(
    "then though tho now here for him her them at in with given when if on after during despite"
)
"""Behind the judgement: `too much then`, `ok at 82`, `fine for her age`."""


def asks_of_named(passage: Passage, first: int) -> bool:
    """`Is naproxen ok`, `would celecoxib be safe`; `is opioid naive` tells."""
    at = passage.past(first, LEADS)
    asked = passage.word(at)
    if asked not in _MODALS | _BE | _DO:
        return False
    name = next((m for m in passage.named_treatments if m.first == at + 1), None)
    last = name.last if name else _dosed(passage, at + 1)
    after = [] if last is None else passage.words(last + 1, last + 2)
    if asked in _BE and last is not None and _is_judged_late(passage, last):
        return True
    return not (_JUDGED if asked in _BE else _ACTS).isdisjoint(after)


def _dosed(passage: Passage, at: int) -> int | None:
    """The end of `600 mg`, of `600 bd`, of `120 of duloxetine`; in `is 54` there is none."""
    number = passage.number(at)
    if number is None:
        return None
    after = number.last + 1
    dosed = passage.word(after) in UNITS or often_at(passage, after) is not None
    of = after + dosed + (passage.word(after + dosed) == "of")
    name = next((m for m in passage.named_treatments if m.first == of), None)
    judged = passage.word(after) in _OUTRIGHT  # `is 300 ok in renal failure`
    return name.last if name else after if dosed else number.last if judged else None


def _is_judged_late(passage: Passage, last: int) -> bool:
    """`Is naproxen 500 mg twice daily too much`: the judgement ends what is asked of."""
    sentence = passage.sentence_of(last)
    words = [w for w in passage.words(last + 1, sentence.end) if w[0].isalnum()]
    ends = (
        n for n in range(len(words)) if n + 1 == len(words) or words[n + 1] in _BEHIND
    )
    return any(words[n - 1 : n + 1] in _TOO or words[n] in _OUTRIGHT for n in ends)
