"""A relative: who is the patient (`my mom is 72 and her back hurts`), or of whom a pronoun speaks."""

from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from chatbot.engine.understanding.text.token import Token, listed, place_of

SPEAKERS = listed("he she they i we pt patient")
"""Who tells of an illness of his own."""
_FEMALE = listed("mother mom mum mama mommy mummy sister daughter wife aunt auntie "
                 "grandmother grandma granny nan girlfriend niece")  # fmt: skip
_MALE = listed("father dad papa daddy brother son husband uncle grandfather grandpa "
               "grandad granddad boyfriend nephew")  # fmt: skip
_EITHER = listed("friend partner spouse neighbor neighbour coworker colleague cousin "
                 "child kid parent")  # fmt: skip
PETS = listed("dog dogs cat cats horse horses pony puppy kitten pet pets")
RELATIVES = _FEMALE | _MALE | _EITHER | PETS | listed("""
    buddy mate mates workmate workmates teammate teammates housemate landlord
    landlady gran grans baby babies aunts brothers children cousins fiance fiancee
    flatmate friends grandchild grandchildren granddaughter grandkids grandparent
    grandparents grandson infant kids parents relative relatives roommate sibling
    siblings sisters stepdad stepdaughter stepfather stepmom stepmother stepmum
    stepson stepchild stepchildren stepkids toddler twin uncles boss
""")  # fmt: skip
"""Whoever may have an illness in a patient's story."""


def _with_owners(words: frozenset[str]) -> frozenset[str]:
    return words | {f"{word}'s" for word in words}


FEMALE_KIN = _with_owners(_FEMALE) | listed("moms mums wifes")
MALE_KIN = _with_owners(_MALE) | listed("dads husbands hubby")
_ALL = FEMALE_KIN | MALE_KIN | _with_owners(_EITHER)
_SHE, _HE = listed("she she's"), listed("he he's")
_CLAUSES = listed(", ; . and but so")
_CALLERS, _CALLED_FOR = listed("her his their"), listed("re about regarding concerning for")  # fmt: skip
CALLS = listed("caller spoke t/c telephone call calls called calling phone phones phoned phoning rang rings ringing message messaged contacted")  # fmt: skip
_TELLS = listed(": states says reports that")
_CALL_REACH = 8
"""`Daughter calls re her father, 81`: whom somebody calls about is the patient."""
_INSIDE = listed("- year years yr yrs yo y o old y/o elderly dear poor late older younger "
                 "in law mother's father's")  # fmt: skip
"""What may stand between `my` and the relative, beside numbers."""
_ASKED_FOR = listed("for about regarding re of")
_OPENERS = listed("consult consultation hi hello hey so ok please question asking help "
                  "doc doctor , . :")  # fmt: skip
_SPEAKS = listed("brings brought bring reports reported says said thinks thought states stated "
                 "told calls called noticed wants recommended suggested gave mentioned swears "
                 "died passed")  # fmt: skip
"""A relative who does one of these is not the patient, or no longer."""
_MYSELF = (
    ("i", "have"), ("i've",), ("ive",), ("i", "hurt"), ("i", "strained"), ("i", "got"),
    ("my", "back"), ("my", "lower"), ("my", "leg"), ("my", "pain"), ("i", "take"),
    ("my", "low"), ("my", "lumbar"), ("i", "pulled"), ("i", "tweaked"), ("i", "injured"),
    ("i", "feel"), ("i", "had"), ("i", "hurts"), ("my", "spine"), ("my", "sciatica"),
)  # fmt: skip
_PATIENT = listed("patient pt pts patients patient's yof yom m/o f/o")
_OF_ILLNESS = listed("sugar heart bp kidney cancer diabetic asthma")
_ILL = listed("back backache sciatica lbp spine lumbar leg legs")
_OF_ME = listed("i i'm i've im ive myself")
_AGED_NEAR = 5
_REACH = 40


class Kin(NamedTuple):
    """Where the relative is named, and the sex that the word tells."""

    at: int
    sex: str | None


def kin_of(tokens: list[Token]) -> Kin | None:
    """Return the relative whom a text is about; None if it is about someone else."""
    words = [t.word for t in tokens]
    if not any(w in _ALL for w in words) or _is_of_another(_up_to_myself(words)):
        return None
    for at, word in enumerate(words):
        if word in _ALL and _is_meant(words, at):
            sexes = (("female", FEMALE_KIN), ("male", MALE_KIN))
            sex = next((sex for sex, named in sexes if word in named), None)
            owned = _is_owner(words, _first_of(words, at))
            aged = words[at + 1 : at + 2] != [] and words[at + 1].isdecimal()
            aged = aged and not CALLS.isdisjoint(words[:at])
            if owned or aged or not _is_beside(words, sex):
                return Kin(at, sex)
    return None


def _is_beside(words: list[str], sex: str | None) -> bool:
    """`Wife has had cancer; he has LBP`: only someone of the other sex is spoken of."""
    opened = {w for b, w in pairwise(words) if b in _CLAUSES}
    she, he = not _SHE.isdisjoint(words), not _HE.isdisjoint(opened)
    if sex == "male":
        she, he = not _SHE.isdisjoint(opened), not _HE.isdisjoint(words)
    return (sex == "female" and he and not she) or (sex == "male" and she and not he)


def _up_to_myself(words: list[str]) -> list[str]:
    """`My husband is 67 and has back pain. I have arthritis`: he was told of before."""
    kin = place_of(words, _ALL)
    at = place_of(words, _OF_ME, kin + 1)
    about = words[kin:at]
    aged = any(w.isdecimal() for w in about[:_AGED_NEAR])
    return words[:at] if aged and not _ILL.isdisjoint(about) else words


def _is_of_another(words: list[str]) -> bool:
    """Whether the writer or `the patient` is the one who is ill."""
    if any(w in _PATIENT and b not in _OF_ILLNESS for b, w in pairwise(["", *words])):
        return True
    said = {(w,) for w in words} | set(pairwise(words))
    aged = (w for n, w in enumerate(words) if any(map(str.isdecimal, words[n : n + 4])))
    mine = not {"i", "i'm", "im"}.isdisjoint(aged)  # `I'm a 45 year old`
    return mine or not said.isdisjoint(_MYSELF)


def _is_meant(words: list[str], at: int) -> bool:
    """Whether this relative is named as ill or aged, before anyone else is."""
    speaks = not _SPEAKS.isdisjoint(words[at + 1 : at + 2])
    speaks |= not CALLS.isdisjoint(words[at + 1 : at + 4])
    led = words[at - 1 : at] in (["from"], ["is"])
    speaks |= led and not CALLS.isdisjoint(words[:at])
    if speaks or not _is_introduced(words, at):
        return False
    if any(w.isdecimal() for w in words[: _first_of(words, at)]):
        return False
    about = words[at + 1 : at + _REACH]
    aged = any(w.isdecimal() for w in words[_first_of(words, at) : at])
    aged |= about[:1] == ["is"] and "".join(about[1:2]).isdecimal()
    return aged or not _ILL.isdisjoint(about)


def _is_introduced(words: list[str], at: int) -> bool:
    """`my wife`, `for our elderly father`, `rings about mum`, `Dad, 80, ...` at the very start."""
    first = _first_of(words, at)
    owned = first < at and _is_owner(words, first)
    called = not CALLS.isdisjoint(words[max(at - _CALL_REACH, 0) : at])
    owned |= called and words[at - 1] in _CALLED_FOR
    opening = all(w in _OPENERS | _ASKED_FOR for w in words[:at])
    opening |= all(
        w in _OPENERS | CALLS | _ALL | {"from", "is", "on", "-"} for w in words[:at]
    )
    return owned or opening


def _first_of(words: list[str], at: int) -> int:
    """The token at which the naming of a relative begins, its `my` if it has one."""
    first = at
    while first and (words[first - 1] in _INSIDE or words[first - 1].isdecimal()):
        first -= 1
    return first - 1 if first and _is_owner(words, first - 1) else at


def _is_owner(words: list[str], at: int) -> bool:
    before = words[max(at - _CALL_REACH, 0) : at]
    aged = any(word.isdecimal() for word in words[at + 1 : at + 4])
    told = aged and before[-1:] != [] and before[-1] in _CLAUSES | _TELLS
    called = not CALLS.isdisjoint(before) and (told or before[-1] in _CALLED_FOR)
    return words[at] in {"my", "our"} or (words[at] in _CALLERS and called)


_PRONOUNS = {
    **dict.fromkeys(listed("she her she's shes hers herself"), "female"),
    **dict.fromkeys(listed("he his he's hes him himself"), "male"),
}
_SUBJECTS = listed("she he she's he's shes hes her his who")
_KIN = FEMALE_KIN | MALE_KIN
_WHOSE = {"his": "male", "her": "female"}
_SEXES = {
    **dict.fromkeys(listed("m man male gentleman guy boy mr yom ym yomale"), "male"),
    **dict.fromkeys(listed("f woman female lady girl mrs yof yf yofemale"), "female"),
}
_AGES = listed("yo y/o old year yr y")
_BY_NAME = listed("pt patient")
_ENDS = frozenset(".?!;\n")
_BEFORE_PRONOUN = _ENDS | listed(", and but as because since that while so also :")
_REPORTING = listed("reports reported says said states stated thinks thought notes noted noticed notices "
                "tells told describes described denies denied worries worried gave gives brought "
                "brings called calls found finds saw sees helps feels wants")  # fmt: skip
"""A relative who does one of these speaks of the patient."""
_SEX_NEAR, _REPLY = 4, 10


def said_of_kin(words: Sequence[str], known: str | None) -> frozenset[int]:
    """Return the tokens that are said of a relative whose sex is not the patient's.

    `known` is the sex of a patient who is a relative of the writer.
    """
    named = next((n for n, w in enumerate(words) if w in _KIN), None)
    if named is None:
        return frozenset()
    replied = frozenset(_of_asked(words))
    patient = known or _sex_of_patient(words, named)
    other = {"male": "female", "female": "male"}.get(patient or "")
    kin = FEMALE_KIN if other == "female" else MALE_KIN
    return replied | frozenset(_of_other(words, kin, other)) if other else replied


def said_of_writer(words: Sequence[str]) -> frozenset[int]:
    """Of `about my mum ... I've had cancer myself` what the writer tells of oneself."""
    found: set[int] = set()
    for at, word in enumerate(words):
        owns = word in _I_HAVE or (word == "i" and words[at + 1 : at + 2] in _HAVING)
        owns |= list(words[at : at + 2]) == ["my", "own"]
        if not owns or not _DONE.isdisjoint(words[at + 1 : at + 4]):
            continue
        found.update(range(at, place_of(words, _CLAUSE_ENDS, at)))
    return frozenset(found)


_I_HAVE, _HAVING = listed("i've ive"), (["have"], ["had"], ["am"], ["take"], ["was"])
_DONE = listed("given been noticed seen tried asked told heard read taken to called got just brought helped found")  # fmt: skip
_CLAUSE_ENDS = _ENDS | listed(", but he she they his her")


def _of_asked(words: Sequence[str]) -> Iterator[int]:
    """Of `your mother had something with her spine? She had a tumor.` the reply."""
    for at, word in enumerate(words):
        if word not in _KIN or words[at - 1 : at] != ["your"]:
            continue
        asked = next(
            (n for n in range(at, len(words)) if words[n] in _ENDS - {"\n"}), at
        )
        opens = range(asked + 1, min(asked + _REPLY, len(words)))
        sex = "female" if word in FEMALE_KIN else "male"
        first = next((n for n in opens if _PRONOUNS.get(words[n]) == sex), None)
        if words[asked] == "?" and first is not None:
            yield from range(first, place_of(words, _ENDS, first))


def _sex_of_patient(words: Sequence[str], named: int) -> str | None:
    """`54M`, `a man`, else the owner of the relative: `his mother`."""
    for at, word in enumerate(words[:named]):
        near = words[max(at - _SEX_NEAR, 0) : at]
        aged = any(w.isdecimal() or w in _AGES for w in near)
        if word in _SEXES and (aged or len(word) > 1):
            return _SEXES[word]
    return _WHOSE.get(words[named - 1]) if named else None


def _of_other(words: Sequence[str], kin: frozenset[str], other: str) -> Iterator[int]:
    """From a pronoun that opens a clause to its end, or to the patient's own."""
    known = speaking = False
    for at, word in enumerate(words):
        opens = at == 0 or words[at - 1] in _BEFORE_PRONOUN
        if word in kin:
            known = True
        sex = _PRONOUNS.get(word)
        if (sex and sex != other) or word in _BY_NAME:
            speaking = False
            known = known and word not in _BY_NAME
        elif known and sex == other and word in _SUBJECTS and opens:
            speaking = _REPORTING.isdisjoint(words[at + 1 : at + 4])
        elif word in _ENDS or word in _KIN - kin:
            speaking = False
        if speaking:
            yield at
