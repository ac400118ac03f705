"""Whether a sentence asks of a medicine, a dose or a calculator by its name.

`Is naproxen ok` does, and `PHQ-2`, `egfr 67F cr 1.4` and nothing beside; `eGFR 24` tells a
value and is no such question.
"""

import re

from chatbot.engine.expression import expression
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
_BEHIND = listed("then though tho now here for him her them at in with given when if "
                 "on after during despite")  # fmt: skip
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


_SCORED = expression(
    r"(?:(?:her|his|their|the|my) )?(?:phq(?: ?-? ?[29])?\b|gad ?-? ?2|peg|start ?-? ?back|start(?= :? ?\d+ ?,? distress)|odi|oswestry|rmdq|roland morris"
    r"|ort ?-? ?oud|ompsq)(?: (?:score|total|subscale|distress|with|of|is|was|and|[\d.,:/=]+|what|does|it|that|mean\w*|severity))*"
)
_KIDNEY = expression(
    r"(?:e?gfr|crcl|creatinine clearance|cockcroft(?: - gault)?|ckd - epi)\b"
)
_GIVEN = expression(
    r"e?gfr|crcl|creatinine|clearance|cockcroft|gault|ckd|epi|cr|scr|creat|male|female|man"
    r"|woman|m|f|y|o|yo|year|years|old|kg|kgs|lb|lbs|mg|dl|umol|\u00b5mol|\u03bcmol|l|cm|in"
    r"|weight|wt|age|with|and|for|a|of|bmi|body|mass|index|height|ht"
)
_CALCULATE = expression(
    r"\b(?:please |pls )?(?:calc|calculate|calculator|calculation|compute|work out)\b *",
    cues="calc|compute|work out",
)
_IN_MME = expression(r"^(?!.*\d mmes?$).* mmes?$", cues=" mme")
"""`Oxycodone 10 qid in mme`; `on 60 mme` tells how much it is."""
_TOTAL = expression(
    r"(?:(?:and|so|what|whats|what's|is|his|her|the) )*total (?!\D*\d)[^,.;]{3,40}(?: (?:a|per|each) day| daily| dose| intake)"
)
"""`Total acetaminophen a day`."""
_FIGURE = expression(
    r"(?:(?:and|so|what|whats|what's|is|his|her|the|their|current) )+(?:e?gfr|crcl|(?:creatinine |kidney )?clearance|mme|bmi)"
    r"(?: (?:please|pls|now|then|again))*"
    r"|days (?:of|on) [^,.;\d]{3,30} (?:so far|in all|left|remaining)"
)
"""`His creatinine clearance please`, `days of naproxen so far`."""
_TELLING = listed("on takes taking took take is has was he she at of")
_CREATININE = expression(r"\b(?:s?cr|creat|creatinine)\b(?! clearance)")
_LENGTH, _WEIGHT = expression(r"\d ?(?:cm|m|in)\b"), expression(r"\d ?(?:kgs?|lbs?)\b")


def names_calculator(words: list[str]) -> bool:
    """Whether the words are a calculator's name with nothing but its numbers."""
    text = _CALCULATE.sub("", " ".join(words)).strip(" .:,?")
    kidney = _KIDNEY.match(text) and _CREATININE.search(text)
    sized = text.startswith("bmi ") and _LENGTH.search(text) and _WEIGHT.search(text)
    # every word belongs to a calculator, so that no fact is lost in it
    bare = all(_GIVEN.fullmatch(w) for w in re.findall(r"[^\W\d_]+", text))
    return (
        bool(_SCORED.fullmatch(text))
        or (text.startswith("mme ") and len(words) > 1)
        or bool(_TOTAL.fullmatch(text) or _FIGURE.fullmatch(text))
        or bool(_IN_MME.search(text) and _TELLING.isdisjoint(words))
        or (bool(kidney or sized) and bare)
    )
