"""Words for people, and whether what stands near is said of one who is not the patient."""

from chatbot.engine.understanding.asserting.kin import KIN
from chatbot.engine.understanding.passage import Passage
from chatbot.engine.understanding.text.token import listed

MALE = listed("widower man male gentleman guy boy men males mr mister sir lad chap")
FEMALE = listed("widow housewife woman female lady girl women mrs ms miss missus maam females gal")  # fmt: skip
OLD_AND_SEX = {"yof": "female", "yom": "male", "yf": "female", "ym": "male",
                "yofemale": "female", "yomale": "male"}  # fmt: skip
"""`52yoF` in one word."""
_RELATIVE = KIN | listed("""
    cousin parent sibling child children grandma grandpa mothers fathers brothers sisters mums
    dads moms kid kids baby boss
""")
_NURSES = listed("nursing nurses feeding feeds breastfeeding breastfeeds lactating has with lifts lifting carries "
                 "carrying picking holding")  # fmt: skip
_BABY_UNITS = listed("month months mo week weeks wk day days")
_THE_PATIENT = listed("pt patient")
"""`Wife calling, pt is 66M`: from here on it is of the patient."""
_PATIENT_NOUNS = MALE | FEMALE | listed("patient pt m f patients")
"""`My 54 yo patient`, where `lifts her 2 yo` is a child's age."""
_OWNERS = listed("his her my their")
_COMPANY = listed("with by")
"""`Lives with daughter, 84F`."""
_AGE_LONG = 6
"""Words that `80 year-old mother` takes, from the number on."""
SEX_NEAR = 6


def is_of_relative(passage: Passage, at: int) -> bool:
    """Whether what stands here is said of a relative who is not the patient."""
    sentence = passage.sentence_of(at)
    patient = passage.word(passage.kin.at) if passage.kin else ""
    opened = passage.kin.at if passage.kin and passage.kin.at <= at else 0
    before = passage.words(max(sentence.first, at - SEX_NEAR, opened), at)
    if ";" in before:
        before = before[before.index(";") + 1 :]
    named = [n for n, word in enumerate(before) if word in _THE_PATIENT]
    before = before[named[-1] :] if named else before
    owned = bool(_OWNERS & set(before[-2:]))
    after = passage.words(at, min(sentence.end, at + _AGE_LONG)) if owned else []
    child = passage.tokens[at].kind == "number" and passage.word(at + 1) != "s"
    if (
        child
        and not _OWNERS.isdisjoint(before[-1:])
        and _PATIENT_NOUNS.isdisjoint(after)
    ):
        return not patient
    units = passage.words(at + 1, at + 3)
    if not (_BABY_UNITS.isdisjoint(units) or _NURSES.isdisjoint(before)):
        return True
    near = [*before, *after]
    kin = (
        w for n, w in enumerate(near) if near[max(n - 1, 0)] not in _COMPANY or not n
    )
    return bool(_RELATIVE & {*kin} - {patient})


def sex_of(word: str) -> str | None:
    """The sex that a word for a person tells."""
    if word in OLD_AND_SEX:
        return OLD_AND_SEX[word]
    if word in MALE:
        return "male"
    return "female" if word in FEMALE else None
