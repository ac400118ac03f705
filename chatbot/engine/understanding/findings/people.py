"""Words for people: the patient's sex, and whether what stands near is of somebody else."""

from chatbot.engine.understanding.asserting.kin import PETS, RELATIVES
from chatbot.engine.understanding.notebook import Notebook
from chatbot.engine.understanding.passage import Passage
from chatbot.engine.understanding.text.token import listed
from chatbot.model.case import Status

MALE = listed("widower man male gentleman gent guy boy men males mr mister sir lad "
              "chap")  # fmt: skip
FEMALE = listed("widow housewife woman female femal lady girl women mrs ms miss missus maam madam madame females gal")  # fmt: skip
OLD_AND_SEX = {"yof": "female", "yom": "male", "yf": "female", "ym": "male",
                "yofemale": "female", "yomale": "male"}  # fmt: skip
"""`52yoF` in one word."""
_RELATIVE = RELATIVES - PETS - listed("toddler infant twin") | listed(
    "mothers fathers mums dads moms"
)
_NURSES = listed("nursing nurses feeding feeds breastfeeding breastfeeds lactating has with lifts lifting carries "
                 "carrying picking holding")  # fmt: skip
_BABY_UNITS = listed("month months mo week weeks wk day days")
_THE_PATIENT = listed("pt patient")
"""`Wife calling, pt is 66M`: from here on it is of the patient."""
_PATIENT_NOUNS = MALE | FEMALE | listed("patient pt m f patients")
"""`My 54 yo patient`, where `lifts her 2 yo` is a child's age."""
_OWNERS = listed("his her my their")
_HAS_ONE, _GROWN = listed("have has having got"), 18
_HURTS = listed("back lower low leg legs pain spine sciatica foot")
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
    kin_of = before[-1:] == ["of"] and not _RELATIVE.isdisjoint(before[-2:-1])
    if before[-1:] == ["re"] or kin_of:  # `daughter of 84 yo pt`
        return False
    owned = bool(_OWNERS & set(before[-2:]))
    after = passage.words(at, min(sentence.end, at + _AGE_LONG)) if owned else []
    child = passage.tokens[at].kind == "number" and passage.word(at + 1) != "s"
    if (
        child
        and not _OWNERS.isdisjoint(before[-1:])
        and _PATIENT_NOUNS.isdisjoint(after)
    ):
        return not patient
    if before[-1:] == ["a"] and _has_a_child(passage, at):
        return True
    units = passage.words(at + 1, at + 3)
    if not (_BABY_UNITS.isdisjoint(units) or _NURSES.isdisjoint(before)):
        return True
    near = [*before, *after]
    kin = (
        w for n, w in enumerate(near) if near[max(n - 1, 0)] not in _COMPANY or not n
    )
    return bool(_RELATIVE & {*kin} - {patient})


def _has_a_child(passage: Passage, at: int) -> bool:
    """`I have a 2 year old and`, unlike `have a 2 year old boy`, `have a 15 yo with`."""
    number = passage.number(at)
    young = number is not None and number.low < _GROWN
    told = _PATIENT_NOUNS | {"with"}
    owned = passage.word(at - 2) in _HAS_ONE
    return young and owned and told.isdisjoint(passage.words(at, at + _AGE_LONG))


def sex_of(word: str) -> str | None:
    """The sex that a word for a person tells."""
    if word in OLD_AND_SEX:
        return OLD_AND_SEX[word]
    if word in MALE:
        return "male"
    return "female" if word in FEMALE else None


_NOUNS = MALE | FEMALE | OLD_AND_SEX.keys()
_LETTERS = {"m": "male", "wm": "male", "aam": "male", "f": "female", "wf": "female", "aaf": "female"}  # fmt: skip
_PRONOUNS = {
    **dict.fromkeys(listed("he his him himself he's"), "male"),
    **dict.fromkeys(listed("she her hers herself she's"), "female"),
}


def read_sex(passage: Notebook, aged: int | None) -> None:
    """Note the sex; `aged` is the token that the age stands at."""
    said = _beside_age(passage, aged) if aged is not None else None
    said = said or _as_kin(passage) or _noun(passage)
    value, at = said or _pronoun(passage) or (None, 0)
    if value:
        passage.observe("sex", Status.PRESENT, (at, at), value)
    if value and not said:
        passage.suggest("sex")


def _as_kin(passage: Passage) -> tuple[str, int] | None:
    """`My mom` tells the sex of the patient whom she is."""
    kin = passage.kin
    return (kin.sex, kin.at) if kin and kin.sex else None


def _beside_age(passage: Passage, aged: int) -> tuple[str, int] | None:
    ahead, back = range(aged + 1, aged + SEX_NEAR), range(aged - 1, aged - 4, -1)
    return _told_in(passage, aged, ahead) or _told_in(passage, aged, back)


def _told_in(passage: Passage, aged: int, window: range) -> tuple[str, int] | None:
    """The first sex told in a stretch of one sentence."""
    for at in window:
        word = passage.word(at)
        if word in _LETTERS and _near_age(passage, aged, at):
            return _LETTERS[word], at
        value = _sex_at(passage, at)
        if value and at > aged - 4:
            return value, at
        if word in {".", "\n"}:
            break
    return None


def _near_age(passage: Passage, aged: int, at: int) -> bool:
    between = passage.words(min(aged, at) + 1, max(aged, at))
    closes = passage.word(max(aged, at) + 1) in {".", ",", ""}
    listed_so = between[-1:] == [","] and between.count(",") == 1 and closes
    return not {",", ".", "\n"} & set(between) or len(between) == 1 or listed_so


def _noun(passage: Passage) -> tuple[str, int] | None:
    """The first man or woman that is not somebody else."""
    for at in passage.places(_NOUNS):
        value = _sex_at(passage, at)
        if value and not is_of_relative(passage, at):
            return value, at
    return _letter_first(passage)


def _sex_at(passage: Passage, at: int) -> str | None:
    word = passage.word(at)
    illness = word in {"ms", "miss"} and not _is_title(passage, at)
    illness |= word == "mr" and _is_release(passage, at)
    return None if illness else sex_of(word)


def _is_release(passage: Passage, at: int) -> bool:
    """`Oxycodone MR 20 mg` is released slowly."""
    led = any(m.last == at - 1 for m in passage.named_treatments)
    return led or passage.word(at + 1).isdecimal()


def _is_title(passage: Passage, at: int) -> bool:
    """`Ms Smith` and `Ms. Smith`, but neither multiple sclerosis nor what is missed."""
    name = at + 1 + (passage.word(at + 1) == ".")
    named = name < len(passage.tokens) and passage.tokens[name].kind == "word"
    named = named and not passage.says("behind an illness", name)
    known = any(m.first == name for m in passage.matches)
    opens = passage.word(at - 1) in {"", ".", "\n", ":", "is", "for", "see"}
    return named and opens and not known


def _letter_first(passage: Passage) -> tuple[str, int] | None:
    """`F with LBP` opening a message, `gender: F`, `Sex F`."""
    for at in passage.places({"gender", "sex"}):
        letter = passage.past(at + 1, {":", "-", "="})
        if passage.word(letter) in _LETTERS:
            return _LETTERS[passage.word(letter)], letter
    word, after = passage.word(0), passage.word(1)
    if word in _LETTERS and after in {"with", "w", ",", "c/o", "presenting", "/"}:
        return _LETTERS[word], 0
    return None


def _pronoun(passage: Passage) -> tuple[str, int] | None:
    """He or she, where only one of them is said outside the family and nobody says `my back`."""
    if any(passage.word(at + 1) in _HURTS for at in passage.places({"my"})):
        return None
    seen: dict[str, list[int]] = {"male": [], "female": []}
    for at, token in enumerate(passage.tokens):
        value = _PRONOUNS.get(token.word)
        if value and not is_of_relative(passage, at):
            seen[value].append(at)
    most = max(seen, key=lambda value: len(seen[value]))
    other = "female" if most == "male" else "male"
    enough = len(seen[most]) > 2 * len(seen[other])
    return (most, seen[most][0]) if enough else None
