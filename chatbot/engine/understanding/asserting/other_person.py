"""What is said of a relative by a pronoun: `Lives with his mother. She has dementia.`."""

from collections.abc import Iterator, Sequence

from chatbot.engine.understanding.asserting.kin import FEMALE_KIN, MALE_KIN
from chatbot.engine.understanding.text.token import listed

_PRONOUNS = {
    **dict.fromkeys(listed("she her she's shes hers herself"), "female"),
    **dict.fromkeys(listed("he his he's hes him himself"), "male"),
}
_SUBJECTS = listed("she he she's he's shes hes her his who")
_OWNERS = {"his": "male", "her": "female"}
_SEXES = {
    **dict.fromkeys(listed("m man male gentleman guy boy mr yom ym yomale"), "male"),
    **dict.fromkeys(listed("f woman female lady girl mrs yof yf yofemale"), "female"),
}
_AGES = listed("yo y/o old year yr y")
_PATIENT = listed("pt patient")
_ENDS = frozenset(".?!;\n")
_OPENERS = _ENDS | listed(", and but as because since that while so also :") | {""}
_TELLS = listed("reports reported says said states stated thinks thought notes noted noticed notices "
                "tells told describes described denies denied worries worried gave gives brought "
                "brings called calls found finds saw sees helps feels wants")  # fmt: skip
"""A relative who does one of these speaks of the patient."""
_SEX_NEAR = 4


def said_of_kin(words: Sequence[str], known: str | None) -> frozenset[int]:
    """Return the tokens that are said of a relative whose sex is not the patient's.

    `known` is the sex of a patient who is a relative of the writer.
    """
    named = next((n for n, w in enumerate(words) if w in FEMALE_KIN | MALE_KIN), None)
    if named is None:
        return frozenset()
    patient = known or _sex_of_patient(words, named)
    other = {"male": "female", "female": "male"}.get(patient or "")
    kin = FEMALE_KIN if other == "female" else MALE_KIN
    return frozenset(_of_other(words, kin, other)) if other else frozenset()


def _sex_of_patient(words: Sequence[str], named: int) -> str | None:
    """`54M`, `a man`, else the owner of the relative: `his mother`."""
    for at, word in enumerate(words[:named]):
        near = words[max(at - _SEX_NEAR, 0) : at]
        aged = any(w.isdecimal() or w in _AGES for w in near)
        if word in _SEXES and (aged or len(word) > 1):
            return _SEXES[word]
    return _OWNERS.get(words[named - 1]) if named else None


def _of_other(words: Sequence[str], kin: frozenset[str], other: str) -> Iterator[int]:
    """From a pronoun that opens a clause to its end, or to the patient's own."""
    known = speaking = False
    for at, word in enumerate(words):
        if word in kin:
            known = True
        sex = _PRONOUNS.get(word)
        if (sex and sex != other) or word in _PATIENT:
            speaking = False
            known = known and word not in _PATIENT
        elif known and sex == other and word in _SUBJECTS and _opens(words, at):
            speaking = _TELLS.isdisjoint(words[at + 1 : at + 4])
        elif word in _ENDS:
            speaking = False
        if speaking:
            yield at


def _opens(words: Sequence[str], at: int) -> bool:
    return (words[at - 1] if at else "") in _OPENERS
