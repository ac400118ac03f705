"""Whether a sentence only asks for a calculator: `PHQ-2`, `egfr 67F cr 1.4`, `mme ...`.

`eGFR 24` and `BMI 32` tell a value and are no such question.
"""

import re

from chatbot.engine.expression import expression
from chatbot.engine.understanding.text.token import listed

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
    r"\b(?:please |pls )?(?:calc|calculate|calculator|calculation|compute|work out)\b *"
)
_IN_MME = expression(r"^(?!.*\d mmes?$).* mmes?$")
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
